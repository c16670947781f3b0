"""The sentences that say what was found."""

from dataclasses import replace

import pytest

from brandcheck.model import GapKind
from brandcheck.report.kinds import stated_kinds
from brandcheck.report.sentences import by_urgency, difference, finding, headline, leaning, runners_up, tally
from brandcheck.wording import LANGUAGES
from tests.brandcheck.report.measurements import gap, rates, vermeulen


def gaps_of(*kinds):
    return tuple(gap(f"v{n}", kind, rates(0.4), rates(0.1, 0.2)) for n, kind in enumerate(kinds))


K = GapKind


@pytest.mark.parametrize(
    ("kinds", "dutch", "english"),
    [
        (
            (K.CONTRADICTED, K.HOLLOW, K.ALIGNED, K.ALIGNED, K.STRETCH),
            "Bij twee van de vijf waarden beloof je buiten wat binnen niet te zien is",
            "For two of the five values you promise outside what cannot be seen inside",
        ),
        (
            (K.CONTRADICTED, K.ALIGNED),
            "Bij één van de twee waarden beloof je buiten wat binnen wordt tegengesproken",
            "For one of the two values you promise outside what is contradicted inside",
        ),
        ((K.HOLLOW,), "Je belooft buiten wat binnen niet terug te zien is", "You promise outside what leaves no trace inside"),
        (
            (K.ALIGNED,) * 3,
            "Bij alle drie waarden is binnen te zien wat je buiten belooft",
            "For all three values what you promise outside can be seen inside",
        ),
        (
            (K.TOO_LITTLE_TEXT,) * 2,
            "Er is nog te weinig tekst om te zeggen of binnen klopt met buiten",
            "There is not enough text yet to say whether inside matches outside",
        ),
        (
            (K.TOO_LITTLE_TEXT, K.DORMANT),
            "Over één van de twee waarden gaat buiten en binnen bijna niets",
            "Hardly anything, outside or inside, is about one of the two values",
        ),
        ((), "Er zijn nog geen kernwaarden gemeten", "No values have been measured yet"),
    ],
)  # fmt: skip
def test_the_headline_is_about_what_asks_for_attention_most(kinds, dutch, english):
    assert headline(gaps_of(*kinds), "nl") == dutch
    assert headline(gaps_of(*kinds), "en") == english


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", GapKind)
def test_every_kind_has_a_headline_a_tally_and_a_finding(kind, language):
    for others in ((), (kind,), (kind, K.ALIGNED), (kind, kind, K.DORMANT)):
        gaps = gaps_of(kind, *others)
        assert "{" not in headline(gaps, language) + tally(gaps, language)
    assert finding(gap("v", kind, rates(0.4), rates(0.1)), 4, language).endswith(".")


def test_the_tally_names_the_values_once():
    gaps = gaps_of(K.CONTRADICTED, K.ALIGNED, K.ALIGNED, K.TOO_LITTLE_TEXT)
    assert (
        tally(gaps, "nl")
        == "Eén waarde wordt binnen tegengesproken, twee zijn waargemaakt en over één is te weinig tekst."
    )
    assert (
        tally(gaps, "en")
        == "One value is contradicted inside, two are lived up to and there is too little text about one."
    )
    assert not tally(gaps_of(K.ALIGNED, K.ALIGNED), "nl")


def test_a_finding_gives_its_figures():
    contradicted = gap("v", K.CONTRADICTED, rates(0.55), rates(0.09, 0.31))
    assert finding(contradicted, 4, "nl") == (
        "55% van de zinnen buiten ondersteunt deze waarde, binnen 9%; 31% van de zinnen binnen spreekt de waarde tegen."
    )
    short = gap("v", K.TOO_LITTLE_TEXT, rates(documents=6), rates(documents=0))
    assert finding(short, 4, "nl") == (
        "Er zijn 6 documenten buiten en geen documenten binnen. Onder de vier per kant zeggen percentages te weinig."
    )


def test_a_difference_says_whether_it_may_be_chance():
    assert difference(gap("v", K.HOLLOW, rates(0.4), rates(0.1)), "nl") == (
        "Buiten min binnen: +30,0 procentpunt (95%-interval +21,0 tot +39,0). "
        "Dit verschil is groter dan toeval alleen verklaart."
    )
    assert difference(gap("v", K.ALIGNED, rates(0.4), rates(0.38)), "en").endswith(
        "This difference may still be chance."
    )
    assert not difference(gap("v", K.TOO_LITTLE_TEXT, rates(0.4), rates(0.1)), "nl")


def test_other_likely_kinds_are_told():
    unsure = gap("v", K.CONTRADICTED, rates(), rates(), 0.6, K.STRETCH)
    assert runners_up(unsure, "nl") == "Ook mogelijk: een stap vooruit (40%)"
    assert not runners_up(gap("v", K.CONTRADICTED, rates(), rates(), 0.9), "nl")


def test_what_asks_for_attention_comes_first():
    assert [one.value for one in by_urgency(vermeulen().gaps)] == [
        "vak",
        "duurzaam",
        "tijd",
        "buur",
        "fouten",
        "gelijk",
    ]


def test_an_interval_without_zero_that_is_not_flagged_is_explained():
    unflagged = replace(gap("v", K.ALIGNED, rates(0.4), rates(0.28)), flagged=False)
    assert difference(unflagged, "nl").endswith(
        "Nu er meer waarden tegelijk zijn getoetst, kan dit verschil nog toeval zijn."
    )


def unsure(value, kind, other, chance=0.45):
    return replace(gap(value, kind, rates(0.13), rates(0.05, 0.02)), probabilities={kind: chance, other: 0.44})


@pytest.mark.parametrize(
    ("gaps", "head", "count"),
    [
        (
            (*gaps_of(K.CONTRADICTED), unsure("a", K.ALIGNED, K.STRETCH), unsure("b", K.CONTRADICTED, K.HOLLOW)),
            "Bij één van de drie waarden beloof je buiten wat binnen wordt tegengesproken; bij twee is het nog niet te zeggen",
            "",
        ),
        (
            (*gaps_of(K.CONTRADICTED, K.ALIGNED), unsure("a", K.ALIGNED, K.STRETCH)),
            "Bij één van de drie waarden beloof je buiten wat binnen wordt tegengesproken; bij één is het nog niet te zeggen",
            "Eén waarde wordt binnen tegengesproken, één is waargemaakt en bij één is het nog niet te zeggen.",
        ),
        (
            (*gaps_of(K.DORMANT), unsure("a", K.ALIGNED, K.STRETCH)),
            "Bij één van de twee waarden is nog niet te zeggen of binnen klopt met buiten",
            "Eén waarde sluimert en bij één is het nog niet te zeggen.",
        ),
        (
            (unsure("a", K.ALIGNED, K.STRETCH), unsure("b", K.HOLLOW, K.DORMANT)),
            "Bij beide waarden is nog niet te zeggen of binnen klopt met buiten",
            "",
        ),
        ((unsure("a", K.ALIGNED, K.STRETCH),), "Het is nog niet te zeggen of binnen klopt met buiten", ""),
    ],
)
def test_what_is_not_likely_enough_counts_as_undecided(gaps, head, count):
    assert (headline(gaps, "nl"), tally(gaps, "nl")) == (head, count)


def test_in_english_the_undecided_are_told_too():
    gaps = (*gaps_of(K.ALIGNED), unsure("a", K.ALIGNED, K.STRETCH))
    assert headline(gaps, "en") == (
        "For one of the two values what you promise outside can be seen inside; for one it is not yet clear"
    )
    assert finding(gaps[1], 4, "en") == (
        "13% of the sentences outside support this value, inside 5%; 2% of the sentences inside contradict it. "
        "Aligned or stretch: that is not yet clear."
    )


@pytest.mark.parametrize(("chance", "kinds"), [(0.494, 2), (0.496, 1), (0.5, 1)])
def test_a_kind_is_stated_from_half_as_it_is_printed(chance, kinds):
    assert len(stated_kinds(unsure("v", K.ALIGNED, K.STRETCH, chance))) == kinds


def test_a_kind_that_is_less_certain_stands_behind_the_certain_ones_of_its_kind():
    gaps = (unsure("unsure", K.HOLLOW, K.DORMANT), *gaps_of(K.HOLLOW), unsure("worse", K.CONTRADICTED, K.HOLLOW))
    assert [one.value for one in by_urgency(gaps)] == ["worse", "v0", "unsure"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", GapKind)
def test_nothing_found_is_told_in_words(kind, language):
    for one in (gap("v", kind, rates(), rates()), unsure("v", kind, next(k for k in K if k is not kind))):
        text = finding(replace(one, outside=rates(), inside=rates()), 4, language)
        assert "0%" not in text
        assert text[0].isupper()
        assert text.endswith(".")


def test_a_value_nobody_speaks_of_inside_says_so():
    assert finding(gap("v", K.HOLLOW, rates(0.13), rates()), 4, "nl") == (
        "13% van de zinnen buiten ondersteunt deze waarde; binnen gaat geen enkele zin erover."
    )
    assert finding(gap("v", K.HOLLOW, rates(0.13), rates(0, 0.01)), 4, "nl") == (
        "13% van de zinnen buiten ondersteunt deze waarde; "
        "binnen gaat bijna geen zin erover (geen enkele ondersteunt, 1% spreekt tegen)."
    )
    assert finding(gap("v", K.DORMANT, rates(), rates()), 4, "nl") == (
        "Geen enkele zin gaat over deze waarde, buiten niet en binnen niet."
    )


def test_the_estimate_that_decides_stands_beside_the_counts():
    even = replace(rates(0.015, 0.015), supports=6, contradicts=6)
    assert leaning(gap("v", K.CONTRADICTED, rates(0.2), even, support=0.35), "nl") == (
        "Binnen: 6 zinnen voor en 6 tegen. De zekerste zinnen wegen het zwaarst: naar schatting ondersteunt 35% "
        "van wat er binnen gezegd wordt de waarde (95%-interval 15–55%)."
    )
    assert not leaning(gap("v", K.HOLLOW, rates(0.2), even, support=0.35), "nl")
    assert not leaning(gap("v", K.CONTRADICTED, rates(0.2), even), "nl")
