import itertools
from typing import Any

import pytest

from brandcheck.assess.pairs import confrontation
from brandcheck.model import Act, Evidence, GapKind, Side
from tests.brandcheck.assess.made import document, evidence

OUTSIDE, INSIDE = document(Side.OUTSIDE, 1), document(Side.INSIDE, 1)


def said(number: int, quote: str, supports: float = 0.9, **more: Any) -> Evidence:
    return evidence(OUTSIDE, number, "tijd", supports, quote=quote, **more)


def lived(number: int, quote: str, supports: float, **more: Any) -> Evidence:
    return evidence(INSIDE, number, "tijd", supports, 0.95 - supports, quote=quote, act=Act.NORM, **more)


PROMISES = [
    said(0, "Wij nemen altijd alle tijd voor een gesprek aan de telefoon."),
    said(1, "Wij luisteren met hart en ziel naar iedereen die bij ons komt."),
]
FOR = lived(0, "Zes collega's bellen sinds februari zonder tijdslimiet met klanten.", 0.9)
AGAINST = lived(1, "Gesprekken aan de telefoon duren voortaan maximaal vier minuten.", 0.05)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (GapKind.ALIGNED, FOR),
        (GapKind.HIDDEN, FOR),
        (GapKind.CONTRADICTED, AGAINST),
        (GapKind.STRETCH, AGAINST),
        (GapKind.HOLLOW, None),
    ],
)
def test_the_inside_sentence_shows_what_became_of_the_promise(kind, expected):
    pair = confrontation(kind, PROMISES, [FOR, AGAINST])
    assert pair.inside == expected
    assert pair.outside in PROMISES


def test_sentences_on_one_topic_stand_beside_each_other():
    # Both promises are equally likely; only the first is about the telephone, as the rule inside is.
    assert confrontation(GapKind.CONTRADICTED, PROMISES, [AGAINST]).outside == PROMISES[0]
    stairs = lived(2, "Wie bij ons komt luisteren mag niet langer met hart en ziel vertellen.", 0.05)
    assert confrontation(GapKind.CONTRADICTED, PROMISES, [stairs]).outside == PROMISES[1]


def test_only_counted_sentences_are_shown():
    unsure = [said(0, "Misschien nemen wij weleens de tijd voor u.", 0.3)]
    pair = confrontation(GapKind.CONTRADICTED, unsure, [lived(0, "Gesprekken duren vier minuten.", 0.1, counted=False)])
    assert (pair.outside, pair.inside) == (None, None)


def test_the_outside_sentence_is_a_promise_kept_or_not():
    denial = evidence(OUTSIDE, 3, "tijd", 0.1, 0.9, quote="Wij hebben geen tijd voor lange gesprekken met u.")
    assert confrontation(GapKind.CONTRADICTED, [denial], []).outside is None


def test_the_surer_sentence_wins():
    doubtful, sure = (
        said(n, "Wij nemen de tijd voor elk gesprek met u.", supports) for n, supports in ((0, 0.6), (1, 0.95))
    )
    assert confrontation(GapKind.ALIGNED, [doubtful, sure], [FOR]).outside == sure


def test_a_number_makes_a_promise_concrete():
    vague = said(0, "Wij zijn er altijd snel voor al onze klanten in het land.")
    exact = said(1, "Wij zijn er binnen 2 uur voor al onze klanten in het land.")
    assert confrontation(GapKind.HOLLOW, [vague, exact], []).outside == exact


def test_a_scrap_and_a_page_lose_from_a_sentence():
    scrap, page = said(0, "Altijd tijd."), said(1, "Wij nemen altijd alle tijd voor u " * 8)
    good = said(2, "Wij nemen altijd alle tijd voor u en uw vraag.")
    assert confrontation(GapKind.HOLLOW, [scrap, page, good], []).outside == good


def test_the_order_given_changes_nothing():
    rows = [*PROMISES, said(4, PROMISES[0].quote), said(5, PROMISES[1].quote)]
    chosen = {
        confrontation(GapKind.CONTRADICTED, outside, inside)
        for outside in itertools.permutations(rows)
        for inside in ([FOR, AGAINST], [AGAINST, FOR])
    }
    assert len(chosen) == 1
