"""What the command line prints, also where the screen knows few letters and where nobody looks on."""

import io
from dataclasses import replace

import pytest

from brandcheck.console import console, show_measurement
from brandcheck.errors import message
from brandcheck.model import DocumentStatus, Measurement
from brandcheck.summary import promises_in_words, remarks
from brandcheck.wording import say, wording
from tests.brandcheck.report.measurements import document, vermeulen
from tests.brandcheck.report.promises import with_promises

LONG = "inside/" + "een map met een lange naam/" * 20 + "memo.docx"


def printed(measurement: Measurement, monkeypatch: pytest.MonkeyPatch, encoding: str) -> str:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="")
    monkeypatch.setattr("sys.stdout", stream)
    show_measurement(measurement, "nl", console())
    stream.flush()
    return stream.buffer.getvalue().decode(encoding)


def test_letters_that_the_screen_lacks_do_not_stop_it(monkeypatch):
    made = vermeulen()
    made = replace(made, organisation=replace(made.organisation, name="Zorg → [b]Thuis[/b] 🎉"))
    assert "Gemeten: Zorg ? [b]Thuis[/b] ?. " in printed(made, monkeypatch, "cp1252")
    assert "Gemeten: Zorg → [b]Thuis[/b] 🎉. " in printed(made, monkeypatch, "utf-8")


def test_lines_are_not_cut_where_nobody_looks_on(monkeypatch):
    failed = replace(document("x"), path=LONG, status=DocumentStatus.FAILED, error=message("empty_file"))
    lines = printed(replace(vermeulen(), documents=(failed,)), monkeypatch, "utf-8").splitlines()
    assert f"  {LONG}: {say(message('empty_file'), 'nl')}" in lines


def test_promises_have_a_line_below_the_values(monkeypatch):
    lines = printed(with_promises(), monkeypatch, "utf-8").splitlines()
    assert promises_in_words(with_promises(), "nl") in lines
    assert not any("Toezeggingen" in line for line in printed(vermeulen(), monkeypatch, "utf-8").splitlines())


def test_what_was_read_in_part_is_not_called_unread():
    partly = document("gids.pdf", error=message("pdf_pages_without_text", pages="3"))
    failed = document("leeg.txt", status=DocumentStatus.FAILED, error=message("empty_file"))
    made = replace(vermeulen(), documents=(partly, failed, document("memo.docx")), warnings=())
    words = wording("words", "en")
    assert remarks(made, "en") == [
        (words["not_read"], [f"inside/leeg.txt: {say(message('empty_file'), 'en')}"]),
        (words["read_in_part"], [f"inside/gids.pdf: {say(message('pdf_pages_without_text', pages='3'), 'en')}"]),
    ]
