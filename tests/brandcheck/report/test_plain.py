"""What users wrote is printed in the order it is stored, with nothing invisible in it."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from brandcheck.report.plain import NO_GLYPH, has_glyph, printable


def test_ordinary_text_stays_as_it_is():
    text = "“Wij doen ’t zélf” – ook op één–twee mei, voor € 3½ → 🌱♻️ (Ελλάδα, Россия)"
    assert printable(text) == text


def test_white_space_becomes_one_space():
    assert printable("een\n\ttwee\u00a0\u2009drie\r\nvier") == "een twee drie vier"


def test_overrides_of_the_reading_direction_are_dropped():
    assert printable("memo\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe\N{POP DIRECTIONAL FORMATTING}") == "memofdp.exe"
    assert printable("a\u2066b\u2069c\u200fd\ufeffe\u00adf\x00g\ud800h") == "abcdefgh"


def test_what_no_font_can_draw_becomes_a_square():
    assert printable("中 ژ \ue000!") == f"{NO_GLYPH} {NO_GLYPH} !"


def test_letters_with_loose_accents_are_composed():
    assert printable(unicodedata.normalize("NFD", "één coöperatie")) == "één coöperatie"


@given(st.text())
def test_every_character_left_has_a_glyph(text):
    left = printable(text)
    assert all(has_glyph(character) for character in left if character not in "\u200d\ufe0e\ufe0f")
    assert printable(left) == left
