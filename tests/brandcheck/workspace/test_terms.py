"""The glossary: kept, changed, taken out, and without its notes when texts are deleted."""

from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import Organisation, Value
from brandcheck.workspace import GlossaryTerm, Workspace

ORGANISATION = Organisation("Voorbeeld", "nl", (Value("b", "Beta", "Wij."), Value("a", "Alfa", "Wij.")))


@pytest.fixture
def workspace(tmp_path: Path):
    with Workspace.create(tmp_path / "a.brandcheck", ORGANISATION) as opened:
        yield opened


def test_terms_stand_in_the_order_of_the_values_and_the_alphabet(workspace):
    for term, value in (("Zorgtijd", "a"), ("afhandeltijd", "a"), ("bonus", "b"), ("los", ""), ("oud", "weg")):
        workspace.terms.add(term, value)
    assert [(entry.value, entry.term) for entry in workspace.terms.list()] == [
        ("b", "bonus"),
        ("a", "afhandeltijd"),
        ("a", "Zorgtijd"),
        ("", "los"),
        ("weg", "oud"),
    ]
    assert [entry.term for entry in workspace.terms.list("a")] == ["afhandeltijd", "Zorgtijd"]


def test_a_term_is_kept_tidy(workspace):
    number = workspace.terms.add("  vier \n minuten ", "a", " de  tijd ", " Afgesproken.\nSamen. ")
    assert workspace.terms.list() == (GlossaryTerm(number, "vier minuten", "a", "de tijd", "Afgesproken.\nSamen."),)


def test_a_value_has_a_term_once_whatever_its_capitals(workspace):
    number = workspace.terms.add("Écht gesprek", "a")
    with pytest.raises(BrandCheckError) as known:
        workspace.terms.add("écht  Gesprek", "a")
    assert known.value.message.code == "term_known"
    workspace.terms.add("écht gesprek", "b")
    workspace.terms.change(GlossaryTerm(number, "écht gesprek", "a"))  # its own capitals may change
    with pytest.raises(BrandCheckError) as taken:
        workspace.terms.change(GlossaryTerm(number, "écht gesprek", "b"))
    assert taken.value.message.code == "term_known"


def test_an_empty_term_is_refused(workspace):
    with pytest.raises(BrandCheckError) as empty:
        workspace.terms.add(" \t", "a")
    assert empty.value.message.code == "term_empty"


def test_what_is_changed_and_taken_out_can_be_put_back(workspace):
    number = workspace.terms.add("bonus", "a")
    workspace.terms.change(GlossaryTerm(number, "beloning", "b", "waardering", "Niet in geld."))
    removed = workspace.terms.remove(number)
    assert removed == GlossaryTerm(number, "beloning", "b", "waardering", "Niet in geld.")
    assert workspace.terms.list() == ()
    assert workspace.terms.remove(number) is None
    workspace.terms.change(removed)
    assert workspace.terms.list() == (removed,)


def test_the_glossary_outlives_the_program(workspace):
    workspace.terms.add("bonus", "a", "waardering")
    path = workspace.path
    workspace.close()
    with Workspace.open(path) as again:
        assert [entry.preferred for entry in again.terms.list()] == ["waardering"]


def test_deleting_texts_leaves_the_words_and_no_notes(workspace):
    workspace.terms.add("bonus", "a", "waardering", "Zoals Persoon K4T schreef: onzin-uit-een-memo.")
    workspace.delete_texts()
    assert [(e.term, e.preferred, e.note) for e in workspace.terms.list()] == [("bonus", "waardering", "")]
    path = workspace.path
    workspace.close()
    assert b"onzin-uit-een-memo" not in path.read_bytes()
