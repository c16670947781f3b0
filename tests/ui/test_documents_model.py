"""The rows of the documents' table: found, sorted, kept in place as documents come and go."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QLocale, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView

from brandcheck.model import DocumentStatus, DocumentSummary, Message, Side
from ui.models.documents import DOCUMENT, Column, DocumentsModel, plain
from ui.models.documents_files import find_files
from ui.widgets import documents_words as words
from ui.widgets.documents_words import State


def document(identity, side=Side.INSIDE, title="", date=None, *, error=None, status=DocumentStatus.READ, **more):
    known = {"path": f"{side}/{identity}.docx", "department": "", "channel": "", "language": "nl", "sentences": 3}
    known |= more
    return DocumentSummary(
        id=identity,
        side=side,
        title=title,
        date=date,
        eligible=2,
        status=status,
        error=error,
        source_hash="",
        **known,
    )


BROKEN = document("kapot", error=Message("damaged_file"), status=DocumentStatus.FAILED, sentences=0)
PARTLY = document("deels", title="Deels", error=Message("mail_attachments", (("names", "a.pdf"),)))
SOME = (
    document("1", Side.OUTSIDE, "Website", "2026-01-10", department="Communicatie", channel="website"),
    document("2", Side.OUTSIDE, "Brochure", "2026-02-20", department="Communicatie", channel="brochure"),
    document("3", title="Één werkwijze", date="2026-03-02", department="Kwaliteit", channel="memo", sentences=40),
    document("4", title="Notulen", channel="minutes", language="en"),
    BROKEN,
    PARTLY,
)


@pytest.fixture
def edits():
    return []


@pytest.fixture
def model(qapp, edits):
    made = DocumentsModel("nl", lambda *edit: edits.append(edit) is None)
    made.show(SOME)
    return made


def titles(model):
    return [words.title_of(row.document) for row in model.shown]


def test_at_first_outside_comes_first_and_then_by_title(model):
    assert titles(model) == ["Brochure", "Website", "Deels", "Één werkwijze", "kapot.docx", "Notulen"]


@pytest.mark.parametrize(
    ("column", "first"),
    [
        (Column.TITLE, "Brochure"),
        (Column.DATE, "Deels"),
        (Column.DEPARTMENT, "Deels"),
        (Column.SENTENCES, "kapot.docx"),
        (Column.STATE, "Brochure"),
    ],
)
def test_each_column_sorts(model, column, first):
    model.sort(column)
    assert titles(model)[0] == first
    up = titles(model)
    model.sort(column, Qt.SortOrder.DescendingOrder)
    assert titles(model) == up[::-1]


def test_what_is_not_read_sorts_last(model):
    model.sort(Column.STATE)
    assert titles(model)[-2:] == ["Deels", "kapot.docx"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("een werk", {"Één werkwijze"}),
        ("COMMUNICATIE", {"Brochure", "Website"}),
        ("notulen", {"Notulen"}),
        ("2026-02", {"Brochure"}),
        ("kapot.docx", {"kapot.docx"}),
        ("brochure website", set()),
    ],
)
def test_it_is_found_by_all_words_without_case_or_accents(model, text, found):
    model.filter_by(text, None, ())
    assert set(titles(model)) == found


def test_sides_and_states_are_filtered_together(model):
    model.filter_by("", Side.INSIDE, {State.FAILED, State.IN_PART})
    assert titles(model) == ["Deels", "kapot.docx"]
    model.filter_by("", Side.OUTSIDE, {State.FAILED})
    assert titles(model) == []


def test_cells_say_it_in_words(model, qapp):
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    row = titles(model).index("Brochure")
    cells = [model.index(row, column).data() for column in Column]
    assert cells == ["Buiten", "Brochure", "20 feb 2026", "Communicatie", "brochure", "Dutch", "3", "Read"]
    row = titles(model).index("kapot.docx")
    assert model.index(row, Column.STATE).data().startswith("Not read. Dit bestand is beschadigd")
    assert model.index(row, Column.SENTENCES).data() == ""


@pytest.mark.parametrize(
    ("column", "typed", "edit"),
    [
        (Column.TITLE, "  Nieuwe   naam ", ("2", "title", "Nieuwe naam")),
        (Column.TITLE, "", ("2", "title", "")),
        (Column.DATE, "14-3-2026", ("2", "date", "2026-03-14")),
        (Column.DATE, "", ("2", "date", None)),
        (Column.CHANNEL, "Notulen", ("2", "channel", "minutes")),
        (Column.CHANNEL, "press", ("2", "channel", "press")),
        (Column.CHANNEL, "Narrowcasting", ("2", "channel", "Narrowcasting")),
        (Column.DEPARTMENT, "HR", ("2", "department", "HR")),
    ],
)
def test_a_field_is_changed(model, edits, column, typed, edit):
    row = titles(model).index("Brochure")
    assert model.setData(model.index(row, column), typed)
    assert edits == [edit]


@pytest.mark.parametrize(
    ("column", "typed"),
    [
        (Column.DATE, "ooit"),
        (Column.DATE, "31-2-2026"),
        (Column.DATE, "20 feb 2026"),
        (Column.TITLE, "Brochure"),
        (Column.SIDE, "binnen"),
    ],
)
def test_what_is_no_day_or_no_change_is_not_kept(model, edits, column, typed):
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    row = titles(model).index("Brochure")
    assert not model.setData(model.index(row, column), typed)
    assert edits == []


def test_an_open_editor_and_the_selection_follow_their_document(model, qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    chosen = model.find("4")
    view.selectionModel().select(
        chosen, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    kept = QPersistentModelIndex(model.find("3"))
    model.show([*SOME[1:], document("0", Side.OUTSIDE, "Aardgasvrij"), document("9", title="Aap")])
    model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    assert kept.data(DOCUMENT).id == "3"
    assert [index.data(DOCUMENT).id for index in view.selectionModel().selectedRows()] == ["4"]
    model.show([each for each in SOME if each.id != "3"])
    assert not kept.isValid()


documents = st.lists(
    st.builds(
        document,
        st.integers(0, 25).map(str),
        st.sampled_from(Side),
        st.sampled_from(("", "a", "É", "b")),
        st.sampled_from((None, "2026-01-01", "2025-05-05")),
    ),
    max_size=20,
    unique_by=lambda each: each.id,
)
steps = st.lists(
    st.tuples(documents, st.sampled_from(Column), st.booleans(), st.sampled_from((None, *Side))), min_size=1, max_size=6
)


@given(steps)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_comes_and_goes_the_rows_are_those_wanted_and_views_keep_up(qapp, steps):
    model = DocumentsModel("nl", lambda *_: True)
    view = QTableView()
    view.setModel(model)
    for shown, column, descending, side in steps:
        kept = {row.document.id: QPersistentModelIndex(model.index(at, 3)) for at, row in enumerate(model.shown)}
        model.show(shown)
        model.sort(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        model.filter_by("", side, ())
        wanted = {each.id: each for each in shown if side in {None, each.side}}
        assert {row.document.id: row.document for row in model.shown} == wanted
        keys = [row.key(column) for row in model.shown]
        assert keys == sorted(keys, reverse=descending)
        assert view.verticalHeader().count() == len(wanted)
        for identity, index in kept.items():
            if index.isValid():
                assert (index.data(DOCUMENT).id, index.column()) == (identity, 3)
    view.deleteLater()


def test_what_changed_is_told_once_per_run(model):
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show([replace(each, department="HR") for each in SOME])
    assert told == [(0, len(SOME) - 1)]
    model.show([replace(each, department="HR") for each in SOME])
    assert len(told) == 1


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("14-3-2026", "2026-03-14"),
        ("2026-03-14", "2026-03-14"),
        ("14/03/2026", "2026-03-14"),
        ("14 maart 2026", "2026-03-14"),
        ("14 March 2026", "2026-03-14"),
        (" 14.3.2026 ", "2026-03-14"),
        ("maart 2026", None),
        ("", None),
    ],
)
def test_days_as_people_type_them(typed, day):
    dutch = QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)
    assert words.day_of_words(typed, dutch) == day


@given(st.dates())
def test_a_day_that_is_shown_can_be_typed_again(day):
    for language in (QLocale.Language.Dutch, QLocale.Language.English):
        locale = QLocale(language)
        assert words.day_of_words(words.day_in_words(day.isoformat(), locale), locale) == day.isoformat()


def test_a_pasted_text_has_no_file(qapp):
    pasted = document("p", path="inside/pasted/0123456789ab")
    assert (words.title_of(pasted), words.file_of(pasted)) == ("Pasted text", "")


def test_plain_has_no_case_and_no_accents():
    assert plain("Één Élan") == "een elan"


def test_files_are_found_again_by_their_names(tmp_path):
    one, other = tmp_path / "map" / "memo.docx", tmp_path / "los.docx"
    for file in (one, other, tmp_path / "map" / "sub" / "memo.docx"):
        file.parent.mkdir(exist_ok=True, parents=True)
        file.write_bytes(b"x")
    given = [((tmp_path / "map",), Side.INSIDE), ((other, tmp_path / "weg.docx"), Side.OUTSIDE)]
    failed = [
        document("a", path="inside/memo.docx"),
        document("b", path="inside/los (2).docx"),
        document("c", path="outside/sub/memo.docx"),
        document("d", path="inside/weg.docx"),
    ]
    assert find_files(failed, given) == {"a": one, "b": other, "c": tmp_path / "map" / "sub" / "memo.docx"}


def test_files_of_one_name_are_not_mixed_up(tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "memo.docx").write_bytes(b"x")
    given = [((tmp_path / folder,), Side.INSIDE) for folder in ("a", "b")]
    assert find_files([document("a", path="inside/memo.docx")], given) == {}
