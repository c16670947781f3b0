"""Figures are written as readers of the language expect them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.report.figures import Figures, sentence

NL, EN = Figures("nl"), Figures("en")


def test_thousands_and_decimals_follow_the_language():
    assert (NL.number(2140), EN.number(2140)) == ("2.140", "2,140")
    assert (NL.number(1234.5, 1), EN.number(1234.5, 1)) == ("1.234,5", "1,234.5")
    assert NL.number(-0.01, 1) == "0,0"


@pytest.mark.parametrize(
    ("share", "dutch", "english"),
    [
        (0.125, "12%", "12%"),
        (0.0125, "1,2%", "1.2%"),
        (0.03, "3%", "3%"),
        (0.09951, "10%", "10%"),
        (0.0, "0%", "0%"),
        (0.0004, "< 0,1%", "< 0.1%"),
        (1.0, "100%", "100%"),
    ],
)
def test_shares_get_the_precision_that_says_something(share, dutch, english):
    assert (NL.percent(share), EN.percent(share)) == (dutch, english)


def test_a_table_asks_for_the_same_decimals_in_every_row():
    assert [NL.percent(share, 1) for share in (0.125, 0.0, 0.55)] == ["12,5%", "0,0%", "55,0%"]


def test_intervals_and_differences():
    assert (NL.interval((0.041, 0.152)), EN.interval((0.041, 0.152))) == ("4,1–15,2%", "4.1–15.2%")
    assert NL.interval((-0.03, 0.15)) == "−3,0 tot 15,0%"
    assert [EN.points(difference) for difference in (0.46, -0.031, 0.0, -0.0001)] == ["+46.0", "−3.1", "0.0", "0.0"]


def test_a_chance_is_never_certain():
    assert [NL.chance(p) for p in (1.0, 0.995, 0.87, 0.004)] == ["> 99%", "> 99%", "87%", "< 1%"]


def test_days_are_written_out_and_other_dates_left_alone():
    assert (NL.day("2026-11-18"), EN.day("2026-11-18")) == ("18 november 2026", "18 November 2026")
    assert [NL.day(date) for date in (None, "", "2026-03", "voorjaar 2025")] == ["", "", "2026-03", "voorjaar 2025"]


def test_one_and_many_differ():
    assert [NL.count("sentences", n) for n in (0, 1, 2, 1200)] == ["geen zinnen", "1 zin", "2 zinnen", "1.200 zinnen"]
    assert [EN.count("documents", n) for n in (0, 1, 2)] == ["no documents", "1 document", "2 documents"]
    assert NL.count("for", 0) == "0 ondersteunen"


def test_numbers_in_words_and_enumerations():
    assert [NL.in_words(n) for n in (1, 12, 13)] == ["één", "twaalf", "13"]
    assert [NL.enumerate(parts) for parts in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a en b",
        "a, b en c",
    ]
    assert EN.enumerate(["a", "b", "c"]) == "a, b and c"
    assert [sentence(text) for text in ("één waarde", "twee", "")] == ["Eén waarde", "Twee", ""]


@given(st.floats(0, 1))
def test_rounding_never_moves_a_share_by_more_than_half_a_percent(share):
    text = EN.percent(share)
    written = float(text.strip("<% "))
    assert abs(written - share * 100) <= 0.5 + 1e-9
    assert (written == 0) == (share == 0)
