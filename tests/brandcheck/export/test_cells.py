"""User text in cells: never a formula, never what XML forbids, never longer than a cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from brandcheck.export.cells import CUT, LONGEST, STARTERS, cleaned, looks_like_formula, neutralised

ANYTHING = st.text(st.characters())  # lone surrogates as well


@given(ANYTHING)
def test_what_is_cleaned_can_stand_in_xml_and_stays_so(text):
    once = cleaned(text)
    element = etree.Element("c")
    element.text = once  # lxml refuses what XML forbids
    assert cleaned(once) == once
    assert once.encode().decode() == once


@given(ANYTHING)
def test_no_csv_text_begins_as_a_formula(text):
    made = neutralised(cleaned(text))
    assert made[:1] not in STARTERS or not made
    assert made.lstrip()[:1] not in STARTERS or not made.strip()


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", '=HYPERLINK("http://x";"y")']
)
def test_every_way_to_begin_a_formula_is_known(text):
    assert looks_like_formula(text)
    assert neutralised(text) == "'" + text


@pytest.mark.parametrize("text", ["", "tijd = geld", "a@b.nl", "'s avonds", "(+31)"])
def test_other_texts_stay_as_they_are(text):
    assert not looks_like_formula(text)
    assert neutralised(cleaned(text)) == text


def test_a_long_text_is_cut_to_what_a_cell_holds_with_a_mark_and_whole_characters():
    assert cleaned("a" * LONGEST) == "a" * LONGEST
    cut = cleaned("a" * (LONGEST + 1))
    assert len(cut) == LONGEST
    assert cut.endswith(CUT)
    emoji = cleaned("😀" * LONGEST)
    assert len(emoji.encode("utf-16-le")) // 2 <= LONGEST
    assert set(emoji.removesuffix(CUT)) == {"😀"}


def test_what_turns_reading_around_is_gone_and_what_emoji_need_stays():
    assert cleaned("memo\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe\x00\x1b") == "memofdp.exe"
    assert cleaned("👩‍🔧 één\r\ntwee") == "👩‍🔧 één\ntwee"
