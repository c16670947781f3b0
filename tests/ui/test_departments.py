"""The page of departments on real workspaces: figures, sentences, words, the glossary, messages that may conflict."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from brandcheck.model import Block, BlockKind, Document, Organisation, Side, Stance, Value
from brandcheck.pipeline import Check, measure
from brandcheck.progress import finish
from brandcheck.segment import segment
from brandcheck.workspace import Workspace
from tests.ui.test_accessibility import controls, name_of
from tests.ui.test_mnemonics import letter
from tests.ui.test_theme import TEXT, contrast
from ui.models.departments import CELL, Figure
from ui.models.departments_glossary import Column
from ui.pages.departments import PARTS
from ui.theme import THEMES, Look, look, use
from ui.widgets.department_map import tint
from ui.widgets.department_sentence import SentenceButton
from ui.widgets.department_words import TermRow

ORGANISATION = Organisation(
    "Voorbeeld",
    "nl",
    (
        Value("aandacht", "Aandacht", "Wij nemen de tijd voor elk gesprek en luisteren naar iedere klant."),
        Value("veilig", "Veilig werken", "Iedereen komt elke dag heel thuis; we nemen geen risico."),
    ),
)
FOR = "We nemen alle tijd voor een gesprek en luisteren goed naar de klant."
AGAINST = "Gesprekken met klanten duren voortaan hoogstens vier minuten, luisteren hoeft niet."
CARING = (FOR, "We luisteren rustig tot de klant is uitgesproken.", "Luisteren naar de klant gaat bij ons altijd voor.")
NEUTRAL = ("De vestiging is op zaterdag open.", "Het rooster hangt in de kantine.", "De printer staat boven.")
PROMISE = "Elke storing aan een lift is binnen 24 uur verholpen."
RULE = "Een storing aan een lift wordt binnen vijf werkdagen verholpen."


def text(name: str, side: Side, department: str, channel: str, people: int | None, lines: list[str]) -> Document:
    made, at = [], 0
    for line in lines:
        made.append(Block(at, at + len(line), BlockKind.PARAGRAPH))
        at += len(line) + 2
    return Document(
        id=name,
        side=side,
        path=f"{side}/{name}.docx",
        title=name,
        department=department,
        channel=channel,
        text="\n\n".join(lines),
        blocks=tuple(made),
        source_hash=name,
        contributors=people,
    )


def documents(*, people: bool) -> list[Document]:
    made = [
        text(f"site{n}", Side.OUTSIDE, "", "website", None, [f"{FOR[:-1]}, ook op dag {n}.", f"Kom naar loket {n}."])
        for n in range(4)
    ]
    for department, number, extra in (
        ("Zorg", 14, CARING),
        ("Planning", 12, (AGAINST,)),
        ("HR", 6, ()),
        ("ICT", 5, ()),
    ):
        for n in range(5):
            lines = [f"{line[:-1]}, zei ploeg {n} van {department}." for line in (*NEUTRAL, *extra)]
            lines += [f"Notitie {n} en {m} van {department}: de kast is leeg." for m in range(9)]
            known = number if people else None
            made.append(text(f"{department}{n}", Side.INSIDE, department, "chat" if people else "memo", known, lines))
    made.append(text("beleid", Side.INSIDE, "Beheer", "policy", None, [PROMISE, AGAINST, *NEUTRAL]))
    made.append(text("werkwijze", Side.INSIDE, "Techniek", "policy", None, [RULE, *NEUTRAL]))
    return made


def make(file, found):
    with Workspace.create(file, ORGANISATION) as made:
        for document in found:
            made.documents.put(document.side, document.path, document.id, "test", [segment(document)])
        finish(measure(Check(ORGANISATION, (), "2026-11-01"), made))
    return file


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("departments")
    chats = make(folder / "chats.brandcheck", documents(people=True))
    return {"chats": chats, "memos": make(folder / "memos.brandcheck", documents(people=False))}


@pytest.fixture
def calm(qapp, settle):
    """Wait until nothing follows from what was done: results start work of their own, and widgets show a moment later."""

    def wait(window):
        for _ in range(4):
            settle(window)
            qapp.processEvents()

    return wait


@pytest.fixture
def open_page(window, calm, files, tmp_path):
    def open_it(which="chats", part="figures"):
        file = tmp_path / f"{which}.brandcheck"
        file.write_bytes(files[which].read_bytes())
        window.session.open(file)
        window.go("departments", part)
        calm(window)
        return window.pages["departments"]

    return open_it


def texts(widget):
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def sentences(part):
    return [each.sentence for each in part.findChildren(SentenceButton) if each.isVisibleTo(part)]


def rows(part):
    return [each for each in part.findChildren(TermRow) if each.isVisibleTo(part)]


# Who says what


def test_the_map_has_departments_with_enough_people_and_tells_the_others_why_not(open_page):
    page = open_page()
    names = [group.name for group in page.figures.map.map.groups]
    assert names[2:4] == ["Planning", "Zorg"]
    assert names[-1] == "Other departments and texts"
    assert page.figures.map.map.groups[2].detail == "at least 12 people speak"
    said = " ".join(texts(page.figures))
    for name in ("Beheer", "HR", "ICT", "Techniek"):
        assert name not in names
        assert f"{name}: no figure" in said or not page.figures.findChildren(type(page.stale))
    assert "Zorg supports Aandacht clearly more often" in said
    assert page.heading.text().startswith("1 ")


def test_a_cell_tells_shape_figure_and_interval_and_more_than_colour(open_page):
    page = open_page()
    model = page.figures.map.map
    index = model.index(3, 0)
    cell = index.data(CELL)
    assert [figure.stance for figure in cell.figures] == [Stance.SUPPORTS, Stance.CONTRADICTS]
    assert cell.figures[0].stands_out
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Zorg, Aandacht", "supports", "95% interval", "contradicts", "5 documents", "clearly more"):
        assert part in spoken
    assert index.data(Qt.ItemDataRole.ToolTipRole) == spoken
    page.grab()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("stance", Stance)
def test_figures_can_be_read_on_the_deepest_tint(qapp, theme, stance):
    before = look()
    use(qapp, Look.of(theme, 100))
    deepest = tint(Figure(stance, "", 1.0, stands_out=False)).name()
    ink = look().colour("ink").name()
    use(qapp, before)
    assert contrast(ink, deepest) >= TEXT


def test_a_cell_narrows_the_sentences_and_enter_goes_to_the_value(open_page, window):
    page = open_page("memos")
    everyone = {each.head.split(":")[0] for each in sentences(page.figures.sayings)}
    assert {"Beheer", "Planning", "Zorg"} <= everyone
    page.figures.map.setFocus()
    page.figures.map.setCurrentIndex(page.figures.map.map.index(1, 1))
    assert page.figures.sayings.value.currentData() == "veilig"
    page.figures.sayings.clear.click()
    assert not page.figures.map.currentIndex().isValid()
    assert page.figures.sayings.value.currentData() == ""
    page.figures.map.setCurrentIndex(page.figures.map.map.index(1, 0))
    QTest.keyClick(page.figures.map, Qt.Key.Key_Return)
    assert window.page == "confrontation"


def test_where_no_department_may_be_shown_the_rule_is_told_and_the_sentences_are_there(open_page, window):
    page = open_page("memos")
    said = " ".join(texts(page.figures))
    assert "at least ten different people" in said
    assert [group.department for group in page.figures.map.map.groups] == ["", ""]
    found = sentences(page.figures.sayings)
    assert any(each.text == AGAINST and each.head == "Beheer: contradicts" for each in found)
    button = next(each for each in page.figures.findChildren(SentenceButton) if each.sentence.text == AGAINST)
    QTest.keyClick(button, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{AGAINST}\n{button.sentence.source}"
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert window.page == "text"
    assert window.pages["text"].target() == ("beleid", len(PROMISE) + 2)


def test_staff_are_quoted_only_as_the_report_may_and_the_way_to_it_is_there(open_page, window, calm):
    page = open_page()
    assert "Zorg" not in {each.head.split(":")[0] for each in sentences(page.figures.sayings)}
    window.session.report_choices = replace(window.session.report_choices, quotes=True)
    calm(window)
    heads = [each.head for each in sentences(page.figures.sayings)]
    assert "Zorg: supports, staff" in heads
    assert not [head for head in heads if head.startswith(("HR", "ICT"))]


def test_without_departments_the_page_says_where_to_fill_them_in(open_page, window, calm):
    page = open_page("memos")
    ids = [document.id for document in window.session.documents]
    window.session.edit_documents(ids, "edit", department="")
    calm(window)
    assert "No text has a department yet" in texts(page.figures)
    assert page.stale.isVisible()
    window.session.undo_stack.undo()
    calm(window)
    assert "No text has a department yet" not in texts(page.figures)
    assert not page.stale.isVisible()


def test_empty_pages_tell_what_to_do(window, calm, tmp_path):
    window.session.create(tmp_path / "a.brandcheck", "Leeg", "nl")
    window.go("departments")
    page = window.pages["departments"]
    assert "No documents yet" in texts(page)
    window.session.paste("", FOR, Side.INSIDE, "Chat", "Zorg", "chat", None)
    calm(window)
    assert "Not checked yet" in texts(page)
    window.go("departments", "glossary")
    assert "No word has been agreed on yet" in texts(page)


# Words


def test_words_of_both_sides_stand_beside_each_other_with_their_sentence_marked(open_page, window):
    page = open_page(part="words")
    said = texts(page.words)
    assert "Outside" in said
    assert "Inside" in said
    found = rows(page.words)
    assert found
    for row in found:
        if row.sentence is not None:
            sentence = row.sentence.sentence
            start, end = sentence.marks[0]
            assert sentence.text[start:end].casefold().startswith(row.use.term.split()[0][:3].casefold())
    assert any("clearly more often" in each or "here rather than elsewhere" in each for each in said)
    opened = next(row.sentence for row in found if row.sentence is not None)
    QTest.mouseClick(opened, Qt.MouseButton.LeftButton)
    assert window.page == "text"


def test_words_of_departments_search_and_values(open_page, window, qtbot):
    page = open_page(part="words")
    page.words.division.setCurrentIndex(page.words.division.findData("departments"))
    assert {"Planning", "Zorg"} <= set(texts(page.words))
    page.words.about.setCurrentIndex(page.words.about.findData("aandacht"))
    assert {row.value for row in rows(page.words)} <= {"aandacht"}
    page.words.about.setCurrentIndex(0)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.words.about.setFocus()
    QTest.keyClick(page.words.about, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is page.words.search
    QTest.keyClicks(page.words.search, "zzzz")
    qtbot.waitUntil(lambda: "No word matches." in texts(page.words))


def test_without_departments_to_show_words_say_so(open_page):
    page = open_page("memos", part="words")
    page.words.division.setCurrentIndex(page.words.division.findData("departments"))
    assert any("at least ten people must speak" in each for each in texts(page.words))


def test_one_press_keeps_a_word_and_undo_lets_it_go(open_page, window):
    page = open_page(part="words")
    row = rows(page.words)[0]
    row.add.click()
    assert [entry.term for entry in page.glossary.entries] == [row.use.term]
    assert not row.add.isEnabled()
    assert "is in the glossary" in row.add.accessibleName()
    window.session.undo_stack.undo()
    assert page.glossary.entries == ()
    assert row.add.isEnabled()
    window.session.undo_stack.redo()
    assert not row.add.isEnabled()


def test_a_comparison_that_is_stopped_waits_for_its_button(open_page, window, calm):
    page = open_page()
    page.tabs.setCurrentIndex(1)
    assert page.bridge.waiting
    window.session.jobs.cancel()
    calm(window)
    if page.bridge.result is None:  # else it was done before it could be stopped
        assert page.bridge.stopped
        assert page.words.waiting.again.isVisible()
        page.words.waiting.again.click()
        calm(window)
    assert page.bridge.result is not None
    assert rows(page.words)


# The glossary


def cell(page, row, column):
    return page.agreed.model.index(row, column).data()


def test_words_are_added_edited_removed_and_all_of_it_is_undone(open_page, window, qtbot):
    page = open_page(part="glossary")
    part, stack = page.agreed, window.session.undo_stack
    part.value.setCurrentIndex(part.value.findData("aandacht"))
    QTest.keyClicks(part.word, "tijd nemen")
    QTest.keyClick(part.word, Qt.Key.Key_Return)
    QTest.keyClicks(part.word, "<b>afvinken</b>")
    part.value.setCurrentIndex(0)
    part.add.click()
    assert [cell(page, row, Column.TERM) for row in (0, 1)] == ["tijd nemen", "<b>afvinken</b>"]
    assert [cell(page, row, Column.VALUE) for row in (0, 1)] == ["Aandacht", "Without a value"]

    part.table.setCurrentIndex(part.model.index(1, Column.PREFERRED))
    part.table.edit(part.table.currentIndex())
    editor = part.table.findChild(QLineEdit)
    QTest.keyClicks(editor, "klaar melden")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cell(page, 1, Column.PREFERRED) == "klaar melden")

    part.table.setCurrentIndex(part.model.index(1, Column.VALUE))
    part.table.edit(part.table.currentIndex())
    combo = part.table.findChild(QComboBox)
    combo.setCurrentIndex(combo.findData("veilig"))
    part.table.commitData(combo)
    assert page.glossary.entries[1].value == "veilig"
    stack.undo()
    assert page.glossary.entries[1].value == ""
    stack.redo()

    part.table.selectAll()
    QTest.keyClick(part.table, Qt.Key.Key_Delete)
    assert page.glossary.entries == ()
    assert "No word has been agreed on yet" in texts(part)
    stack.undo()
    assert [entry.preferred for entry in page.glossary.entries] == ["", "klaar melden"]
    while stack.canUndo():
        stack.undo()
    assert page.glossary.entries == ()
    while stack.canRedo():
        stack.redo()
    assert page.glossary.entries == ()


def test_a_word_that_is_there_already_is_refused_and_told(open_page, window, qtbot):
    page = open_page(part="glossary")
    page.glossary.add("Rust", "", "add")
    QTest.keyClicks(page.agreed.word, "rust")
    with qtbot.waitSignal(window.session.problem) as told:
        page.agreed.add.click()
    assert told.args[0].message.code == "term_known"
    assert page.agreed.word.text() == "rust"
    assert len(page.glossary.entries) == 1
    assert window.session.undo_stack.count() == 1


def test_the_glossary_is_searched_and_exported(open_page, window, calm, tmp_path, qtbot):
    page = open_page(part="glossary")
    for word in ("afvinken", "luisteren"):
        page.glossary.add(word, "aandacht", "add")
    QTest.keyClicks(page.agreed.search, "luist")
    qtbot.waitUntil(lambda: [entry.term for entry in page.agreed.model.shown] == ["luisteren"])
    QTest.keyClicks(page.agreed.search, "zzz")
    qtbot.waitUntil(lambda: "No word matches" in texts(page.agreed))
    page.agreed.export_to(tmp_path / "woorden.csv")
    page.agreed.export_to(tmp_path / "woorden.txt")
    calm(window)
    assert "afvinken" in (tmp_path / "woorden.csv").read_text(encoding="utf-8-sig")
    assert "- luisteren" in (tmp_path / "woorden.txt").read_text(encoding="utf-8")
    page.agreed.export_to(tmp_path / "woorden.csv" / "niet.csv")
    calm(window)
    assert not (tmp_path / "woorden.csv" / "niet.csv").exists()


# Messages that conflict


def test_messages_that_may_conflict_stand_beside_each_other(open_page, window, qtbot):
    page = open_page(part="conflicts")
    found = sentences(page.conflicts)
    assert {PROMISE, RULE} <= {each.text for each in found}
    assert any("Look at each yourself" in each for each in texts(page.conflicts))
    assert "Beheer and Techniek" in texts(page.conflicts) or "Techniek and Beheer" in texts(page.conflicts)
    assert page.conflicts.chips[Side.INSIDE].text().endswith("1")
    assert not page.conflicts.chips[Side.OUTSIDE].isEnabled()
    QTest.keyClicks(page.conflicts.search, "zzz")
    qtbot.waitUntil(lambda: "No pair matches." in texts(page.conflicts))
    page.conflicts.search.clear()
    qtbot.waitUntil(lambda: bool(sentences(page.conflicts)))
    button = page.conflicts.findChildren(SentenceButton)[-1]
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.page == "text"


def test_with_much_text_conflicts_wait_to_be_asked_for(open_page, window, calm, monkeypatch):
    monkeypatch.setattr("ui.pages.departments._MANY", 10)
    page = open_page(part="conflicts")
    assert not page.conflicting.waiting
    assert page.conflicts.waiting.again.isVisible()
    page.conflicts.waiting.again.click()
    calm(window)
    assert sentences(page.conflicts)
    window.session.edit_documents(["beleid"], "edit", department="Techniek")
    calm(window)
    assert page.conflicts.waiting.again.isVisible()


def test_the_part_stays_when_the_window_is_made_anew(open_page, window, calm):
    open_page(part="glossary")
    window.preferences.theme = "dark"
    window.restyle()
    calm(window)
    assert window.pages["departments"].part == "glossary"


@pytest.mark.parametrize("part", PARTS)
def test_every_part_can_be_heard_and_worked_by_keyboard(open_page, part):
    page = open_page(part=part)
    found = controls(page)
    assert found
    assert [type(each).__name__ for each in found if not name_of(each).strip()] == []
    assert [name_of(each) for each in found if not each.focusPolicy() & Qt.FocusPolicy.TabFocus] == []
    letters = [letter(each.text()) for each in found if isinstance(each, QAbstractButton)]
    letters += [letter(action.text()) for action in page.shell.menuBar().actions()]
    given = [each for each in letters if each]
    assert len(given) == len(set(given))


@pytest.mark.parametrize("part", PARTS)
def test_no_part_needs_more_room_than_a_small_window_has(open_page, window, part):
    page = open_page(part=part)
    window.resize(900, 620)
    assert window.height() == 620
    assert page.height() < 620
    page.grab()
