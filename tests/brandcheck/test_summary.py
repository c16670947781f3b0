"""A measurement in brief."""

from dataclasses import replace

import pytest

from brandcheck.model import ClaimState, ClaimVerdict, GapKind
from brandcheck.summary import change_in_words, promises_in_words
from tests.brandcheck.report.measurements import gap, rates
from tests.brandcheck.report.promises import CLAIMS, with_promises

NOW = gap("vak", GapKind.STRETCH, rates(0.4), rates(0.2))


def moved(outside: float, inside: float):
    return replace(NOW, outside=rates(outside), inside=rates(inside))


@pytest.mark.parametrize(
    ("before", "nl", "en"),
    [
        ((), "", ""),
        ((replace(NOW, value="tijd"),), "nieuw", "new"),
        ((gap("vak", GapKind.CONTRADICTED, rates(0.4), rates(0.2)),), "was tegengesproken", "was contradicted"),
        ((NOW,), "", ""),
        ((moved(0.404, 0.196),), "", ""),
        ((moved(0.4, 0.18),), "binnen +2 procentpunt", "inside +2 points"),
        ((moved(0.45, 0.18),), "buiten \N{MINUS SIGN}5 procentpunt", "outside \N{MINUS SIGN}5 points"),
    ],
)
def test_what_changed_since_the_measurement_before(before, nl, en):
    assert (change_in_words(NOW, before, "nl"), change_in_words(NOW, before, "en")) == (nl, en)


def test_a_kind_that_became_undecided_says_what_it_was():
    unsure = gap("vak", GapKind.STRETCH, rates(0.4), rates(0.2), 0.45, GapKind.CONTRADICTED)
    assert change_in_words(unsure, (NOW,), "nl") == "was een stap vooruit"
    assert change_in_words(NOW, (unsure,), "nl") == "was een stap vooruit of tegengesproken"


def test_without_enough_text_no_rate_is_compared():
    little = replace(NOW, kind=GapKind.TOO_LITTLE_TEXT, probabilities={GapKind.TOO_LITTLE_TEXT: 1.0})
    assert change_in_words(little, (replace(little, inside=rates(0.9)),), "nl") == ""


def test_promises_are_told_as_something_to_look_at_and_those_that_were_dismissed_are_not():
    found = {(claim.outside.document, claim.outside.start) for claim in CLAIMS}
    against = {
        (claim.outside.document, claim.outside.start) for claim in CLAIMS if claim.verdict is ClaimVerdict.CONTRADICTED
    }
    told = promises_in_words(with_promises(), "en")
    assert told.startswith(
        f"Promises found: {len(found)}. Perhaps contradicted by what is written inside: {len(against)}."
    )
    assert "Read both sentences" in told
    calm = tuple(
        replace(claim, state=ClaimState.DISMISSED) if claim.verdict is ClaimVerdict.CONTRADICTED else claim
        for claim in CLAIMS
    )
    assert promises_in_words(with_promises(calm), "nl").endswith("door wat binnen staat: 0.")
    assert promises_in_words(with_promises(()), "nl") == ""
