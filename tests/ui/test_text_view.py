"""What is marked is exactly what was meant, whatever is in the text."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandcheck.model import Block, BlockKind, Stance
from ui.widgets.text_offsets import TextOffsets
from ui.widgets.text_view import Mark, TextView

# Stored texts have no carriage returns, and none of the two signs that Qt keeps for itself.
PIECES = st.sampled_from(
    ["a", "é", "e\u0301", "😀", "👩‍👩‍👧", "🇳🇱", "שלום ", "مرحبا ", " ", "\n", "\n\n", "\u00a0", "\t", "𝄞", "ß"]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)


@pytest.fixture(scope="module")
def view(qapp):
    made = TextView("en")
    made.resize(300, 400)
    yield made
    made.deleteLater()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, data=st.data())
def test_a_mark_is_its_quote(view, text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    view.show_text(text, [Block(start, end, BlockKind.HEADING)])
    mark = Mark(start, end, "inside", Stance.SUPPORTS)
    view.show_marks([mark])
    # Qt gives a space that does not break as a plain one.
    assert view.text_of(mark) == text[start:end].replace("\u00a0", " ") or view.text_of(mark) == text[start:end]
    assert all(view.mark_at(place) == (0 if start <= place < end else -1) for place in range(len(text)))


@given(text=TEXTS)
def test_offsets_go_there_and_back(text):
    offsets = TextOffsets(text)
    units = [offsets.to_qt(place) for place in range(len(text) + 1)]
    assert units == [len(text[:place].encode("utf-16-le")) // 2 for place in range(len(text) + 1)]
    assert [offsets.from_qt(unit) for unit in units] == list(range(len(text) + 1))
    assert [offsets.from_qt(unit + 1) for unit, after in pairwise(units) if after > unit + 1] == [
        place for place, character in enumerate(text) if ord(character) > 0xFFFF
    ]
    assert offsets.to_qt(len(text) + 9) == units[-1]
    assert offsets.from_qt(units[-1] + 9) == len(text)


def test_only_what_is_in_view_is_marked(view, qtbot):
    sentence = "Een zin die niet al te lang is. 😀"
    text = "\n".join([sentence] * 3000)
    step = len(sentence) + 1
    view.show()
    view.show_text(text, [])
    view.show_marks([Mark(at * step, at * step + len(sentence), "inside", Stance.SUPPORTS) for at in range(3000)])
    qtbot.waitUntil(lambda: 0 < len(view.extraSelections()) < 100)
    view.point_out(2000 * step, 2000 * step + len(sentence))
    qtbot.waitUntil(
        lambda: any(each.cursor.selectionStart() == view.offsets.to_qt(2000 * step) for each in view.extraSelections())
    )
    assert len(view.extraSelections()) < 100
    view.hide()
