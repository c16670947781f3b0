"""What a sentence is, and whether it can be evidence."""

import tomllib
from pathlib import Path

import pytest

from brandcheck.model import BlockKind, SegmentKind
from brandcheck.segment.kinds import Setting, classify, is_boilerplate, is_fragment, is_greeting, is_label

TABLE = tomllib.loads((Path(__file__).parent / "kinds.toml").read_text(encoding="utf-8"))
ALONE = Setting(BlockKind.PARAGRAPH, first=True, last=True)


@pytest.mark.parametrize("text", TABLE["headings"]["labels"])
def test_labels(text: str) -> None:
    assert is_label(text)
    assert classify(text, Setting(BlockKind.HEADING, first=True, last=True))[1] is False


@pytest.mark.parametrize("text", TABLE["headings"]["slogans"])
def test_slogans(text: str) -> None:
    assert classify(text, Setting(BlockKind.HEADING, first=True, last=True)) == (SegmentKind.HEADING, True)
    assert classify(text, ALONE) == (SegmentKind.BODY, True)


@pytest.mark.parametrize("text", TABLE["greetings"]["yes"])
def test_greetings(text: str) -> None:
    assert is_greeting(text)
    assert classify(text, ALONE) == (SegmentKind.GREETING, False)


@pytest.mark.parametrize("text", TABLE["greetings"]["no"])
def test_not_greetings(text: str) -> None:
    assert classify(text, ALONE) == (SegmentKind.BODY, True)


@pytest.mark.parametrize("text", TABLE["boilerplate"]["yes"])
def test_boilerplate(text: str) -> None:
    assert is_boilerplate(text)
    assert classify(text, ALONE) == (SegmentKind.BOILERPLATE, False)


@pytest.mark.parametrize("text", TABLE["boilerplate"]["no"])
def test_not_boilerplate(text: str) -> None:
    assert classify(text, ALONE) == (SegmentKind.BODY, True)


@pytest.mark.parametrize("text", TABLE["fragments"]["yes"])
def test_fragments(text: str) -> None:
    assert is_fragment(text)
    assert classify(text, Setting(BlockKind.ANSWER, first=True, last=True)) == (SegmentKind.LIST_ITEM, False)


@pytest.mark.parametrize("text", TABLE["fragments"]["no"])
def test_short_answers_count(text: str) -> None:
    for block in (BlockKind.ANSWER, BlockKind.CHAT_TURN, BlockKind.LIST_ITEM):
        assert classify(text, Setting(block, first=True, last=True))[1] is True


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        (BlockKind.QUOTED_REPLY, SegmentKind.QUOTED_REPLY),
        (BlockKind.SIGNATURE, SegmentKind.BOILERPLATE),
        (BlockKind.BOILERPLATE, SegmentKind.BOILERPLATE),
    ],
)
def test_what_the_reader_set_apart_stays_apart(block: BlockKind, kind: SegmentKind) -> None:
    assert classify("Wij nemen de tijd voor u.", Setting(block, first=True, last=True)) == (kind, False)


def test_run_in_headings_of_minutes() -> None:
    minutes = Setting(BlockKind.PARAGRAPH, first=True, last=False, channel="minutes")
    advertisement = Setting(BlockKind.PARAGRAPH, first=True, last=False, channel="advertisement")
    assert classify("Heat pump tender.", minutes) == (SegmentKind.HEADING, False)
    assert classify("Niet alles lukt.", minutes) == (SegmentKind.BODY, True)
    assert classify("Korte lijnen, snel klaar.", advertisement) == (SegmentKind.BODY, True)


def test_a_survey_question_is_no_answer() -> None:
    survey = Setting(BlockKind.PARAGRAPH, first=True, last=True, channel="survey")
    social = Setting(BlockKind.PARAGRAPH, first=True, last=True, channel="social")
    assert classify("Wat kan er beter?", survey) == (SegmentKind.HEADING, False)
    assert classify("Waar wachten we nog op?", social) == (SegmentKind.BODY, True)


def test_a_name_below_a_memo_is_no_sentence() -> None:
    end = Setting(BlockKind.PARAGRAPH, first=False, last=True)
    assert classify("Kees Lodder", end) == (SegmentKind.HEADING, False)
    assert classify("Hester Bruinsma, voorzitter", ALONE) == (SegmentKind.HEADING, False)
    assert classify("Kees helpt altijd", end) == (SegmentKind.BODY, True)
