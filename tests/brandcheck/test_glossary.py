"""The glossary as a file."""

import csv

import pytest

from brandcheck.glossary import write_glossary
from brandcheck.model import Organisation, Value
from brandcheck.workspace import Workspace

ORGANISATION = Organisation("Voorbeeld", "nl", (Value("a", "Aandacht", "Wij."), Value("d", "=Duurzaam", "Wij.")))


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "a.brandcheck", ORGANISATION) as opened:
        opened.terms.add("afhandeltijd", "a", "gesprekstijd", "Sinds mei;\nin elke brief.")
        opened.terms.add('=HYPERLINK("x")', "d", "@cmd", "+1")
        opened.terms.add("bonus", "")
        yield opened


@pytest.mark.parametrize(("language", "delimiter", "head"), [("nl", ";", "Kernwaarde"), ("en", ",", "Value")])
def test_the_table_is_read_back_and_no_cell_is_a_formula(workspace, tmp_path, language, delimiter, head):
    target = write_glossary(workspace, tmp_path / "woorden.CSV", language)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter))
    assert rows[0][0] == head
    assert rows[1] == ["Aandacht", "afhandeltijd", "gesprekstijd", "Sinds mei;\nin elke brief."]
    assert rows[2] == ["'=Duurzaam", '\'=HYPERLINK("x")', "'@cmd", "'+1"]
    assert rows[3] == ["", "bonus", "", ""]
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_text_has_a_line_for_each_term(workspace, tmp_path):
    text = write_glossary(workspace, tmp_path / "woorden.txt", "nl").read_text(encoding="utf-8")
    assert text == (
        "Woordenlijst van Voorbeeld\n\n"
        "Aandacht\n- afhandeltijd: zeg liever gesprekstijd (Sinds mei; in elke brief.)\n\n"
        '=Duurzaam\n- =HYPERLINK("x"): zeg liever @cmd (+1)\n\n'
        "Zonder kernwaarde\n- bonus\n"
    )
