"""Overview: what was found, on a measured workspace; and each state before there are findings."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from shiboken6 import isValid

from brandcheck.assess import Halves, SplitHalf
from brandcheck.ingest import read_values
from brandcheck.model import Gap, GapKind, Privacy, Side
from brandcheck.reassessing import noise
from brandcheck.report import Chart, Dot, Tick, by_urgency, headline, rests_on, stated_kinds
from brandcheck.report.charts import draw_axis
from brandcheck.wording import wording
from tests.end_to_end.organisation import write_organisation
from ui.theme import look
from ui.widgets.badge import KindBadge
from ui.widgets.clipped import Clipped
from ui.widgets.dumbbell import Dumbbell
from ui.widgets.empty import Empty
from ui.widgets.gap_list import GapList
from ui.widgets.help import Note

MINUTE = 60_000


@pytest.fixture
def page(measured):
    measured.go("overview")
    return measured.pages["overview"]


@pytest.fixture
def fresh(window, tmp_path):
    """A new workspace without anything."""
    window.session.create(tmp_path / "new.brandcheck", "Vermeulen", "nl")
    window.go("overview")
    return window


def texts_of(page):
    return " ".join(label.text() for note in page.findChildren(Note) for label in [note.text])


def button(page, text):
    def shown():
        # What is let go lingers a moment, and what is new is shown a moment later.
        there = [each for each in page.findChildren(QPushButton) if each.isVisibleTo(page)]
        return [each for each in there if each.text().replace("&", "") == text]

    for _ in range(200):
        if len(shown()) == 1:
            break
        QTest.qWait(20)
    (found,) = shown()
    return found


def title(page):
    return page.findChild(Empty).findChildren(type(page.heading))[1].text()


def many(session, number, name="Waarde", statement=""):
    """The measured gaps again and again, for as many values."""
    value, gaps = session.organisation.values[0], session.assessment.gaps
    values = tuple(replace(value, id=f"v{at}", name=f"{name} {at}", statement=statement) for at in range(number))
    session.start_with(replace(session.organisation, values=values))
    made = tuple(replace(gaps[at % len(gaps)], value=f"v{at}") for at in range(number))
    session.assessment = replace(session.assessment, gaps=made)
    session.assessed.emit()


def rebuilt(page, qtbot, rows):
    qtbot.waitUntil(lambda: page.gaps is not None and len(page.gaps.rows) == rows)
    return page.gaps


def test_it_says_what_was_found_and_what_asks_for_attention_first(page, measured):
    gaps = measured.session.assessment.gaps
    assert page.heading.text() == headline(gaps, "en")
    assert [row.value_id for row in page.gaps.rows] == [gap.value for gap in by_urgency(gaps)]


def test_a_row_reads_aloud_all_that_it_shows(page, measured):
    values = {value.id: value for value in measured.session.organisation.values}
    for row, gap in zip(page.gaps.rows, by_urgency(measured.session.assessment.gaps), strict=True):
        said = row.accessibleName()
        assert values[gap.value].name in said
        assert rests_on(gap, "en") in said
        for kind in stated_kinds(gap):
            assert wording("words", "en")[f"gap_{kind}"] in said.lower()
        assert [badge.accessibleName().lower() for badge in row.findChildren(KindBadge)] == [
            wording("words", "en")[f"gap_{kind}"] for kind in stated_kinds(gap)
        ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_open_the_sentences_of_a_value(page, measured, qtbot, key):
    row = page.gaps.rows[1]
    row.setFocus()
    with qtbot.waitSignal(page.gaps.chosen) as chosen:
        qtbot.keyClick(row, key)
    assert chosen.args == [row.value_id]
    assert measured.page == "confrontation"


def test_the_whole_row_can_be_clicked(page, measured, qtbot):
    row = page.gaps.rows[0]
    name = row.findChild(Clipped)
    with qtbot.waitSignal(page.gaps.chosen) as chosen:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=name.mapTo(row, name.rect().center()))
    assert chosen.args == [row.value_id]
    assert measured.page == "confrontation"


def test_arrows_go_up_and_down_and_bring_rows_into_view(page, measured, qtbot):
    many(measured.session, 30)
    rows = rebuilt(page, qtbot, 30).rows
    qtbot.waitUntil(lambda: rows[-1].y() > page.height())
    measured.activateWindow()
    rows[0].setFocus()
    for key, wanted in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 29),
        (Qt.Key.Key_Down, 29),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(page.gaps.rows[[row.value_id for row in rows].index(page.gaps.focused)], key)
        assert page.gaps.focused == rows[wanted].value_id
        assert not rows[wanted].visibleRegion().isEmpty()


def test_focus_stays_on_its_value_when_the_figures_change(page, measured, qtbot):
    measured.activateWindow()
    wanted = page.gaps.rows[1].value_id
    page.gaps.focus(wanted)
    before = page.gaps
    measured.session.assessment = replace(measured.session.assessment, reviewed=1)
    measured.session.assessed.emit()
    qtbot.waitUntil(lambda: page.gaps is not before)
    assert page.gaps.focused == wanted


def test_an_undecided_value_has_two_kinds_and_too_little_text_no_chart(page, measured, qtbot):
    session = measured.session
    first, second = session.assessment.gaps
    undecided = dict.fromkeys(GapKind, 0.02) | {GapKind.CONTRADICTED: 0.45, GapKind.STRETCH: 0.43}
    session.assessment = replace(
        session.assessment,
        gaps=(
            replace(first, kind=GapKind.CONTRADICTED, probabilities=undecided),
            replace(second, kind=GapKind.TOO_LITTLE_TEXT, probabilities={GapKind.TOO_LITTLE_TEXT: 1.0}),
        ),
    )
    before = page.gaps
    session.assessed.emit()
    qtbot.waitUntil(lambda: page.gaps is not before)
    two, little = page.gaps.rows
    assert [badge.accessibleName() for badge in two.findChildren(KindBadge)] == ["Contradicted", "Stretch"]
    assert [badge.accessibleName() for badge in little.findChildren(KindBadge)] == ["Too little text"]
    assert "%" not in little.accessibleName()


def test_what_changed_since_the_measurement_before_is_told(page, measured, qtbot):
    session = measured.session
    first = by_urgency(session.assessment.gaps)[0]
    other = next(kind for kind in GapKind if kind is not first.kind)
    then = replace(first, kind=other, probabilities={kind: float(kind is other) for kind in GapKind})
    session.assessment = replace(session.assessment, before=(then,), before_on="2026-01-01")
    before = page.gaps
    session.assessed.emit()
    qtbot.waitUntil(lambda: page.gaps is not before)
    assert wording("words", "en")[f"gap_{other}"] in page.gaps.rows[0].accessibleName()
    assert page.gaps.rows[0].accessibleName() != page.gaps.rows[1].accessibleName()


def test_rows_stack_where_there_is_no_room_beside_each_other(page, measured, qtbot):
    row = page.gaps.rows[0]
    chart, name = row.findChild(Dumbbell), row.findChild(Clipped)

    def is_below():
        return chart.mapTo(row, chart.rect().topLeft()).y() >= name.mapTo(row, name.rect().bottomLeft()).y()

    measured.resize(1300, 800)
    qtbot.waitUntil(lambda: not is_below())
    measured.resize(900, 800)
    qtbot.waitUntil(is_below)
    measured.resize(1300, 800)
    qtbot.waitUntil(lambda: not is_below())


def test_columns_stand_below_their_headings(page, measured, qtbot):
    measured.resize(1300, 800)
    charts = page.gaps.findChildren(Dumbbell)

    def places():
        head = page.gaps._head._chart
        return {each.mapTo(page.gaps, each.rect().topLeft()).x() for each in [*charts, head]}

    qtbot.waitUntil(lambda: page.gaps.width() > look().px(800) and len(places()) == 1)


def test_very_long_names_take_two_lines_and_no_more(page, measured, qtbot):
    many(measured.session, 1, "Vakmanschap " * 60, "Wij doen het goed. " * 80)
    rebuilt(page, qtbot, 1)
    qtbot.waitUntil(lambda: page.gaps.rows[0].y() > 0)
    assert page.gaps.rows[0].height() < look().px(160)


def test_what_changed_since_the_check_is_said_and_checked_again(page, measured, qtbot, settle):
    session = measured.session
    assert "have changed" not in texts_of(page)
    values = session.organisation.values
    session.set_values([replace(values[0], statement="Iets heel anders."), *values[1:]], "Statement")
    qtbot.waitUntil(lambda: "have changed" in texts_of(page))
    qtbot.mouseClick(button(page, "Check again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Checking again" in texts_of(page))
    settle(measured)
    qtbot.waitUntil(lambda: "heck" not in texts_of(page), timeout=MINUTE)
    assert session.is_current


def test_a_value_that_was_removed_is_no_longer_shown(page, measured, qtbot):
    session = measured.session
    session.set_values(session.organisation.values[1:], "Remove")
    gaps = rebuilt(page, qtbot, 1)
    assert [row.value_id for row in gaps.rows] == [session.organisation.values[0].id]
    session.undo_stack.undo()
    rebuilt(page, qtbot, 2)


def test_only_new_values_ask_for_a_check(page, measured, qtbot):
    session = measured.session
    session.set_values([replace(session.organisation.values[0], id="nieuw")], "Replace")
    qtbot.waitUntil(lambda: page.gaps is None)
    assert page.heading.text() == "None of these values has been checked yet"
    assert button(page, "Check again").isEnabled()


def test_what_to_know_is_folded_until_it_is_asked_for_and_stays_as_it_was_left(page, measured, qtbot):
    assert page.remarks is not None
    assert not page.remarks.content.isVisible()
    page.remarks.heading.setFocus()
    qtbot.keyClick(page.remarks.heading, Qt.Key.Key_Space)
    assert page.remarks.content.isVisible()
    before = page.remarks
    measured.session.assessment = replace(measured.session.assessment, reviewed=3)
    measured.session.assessed.emit()
    qtbot.waitUntil(lambda: page.remarks is not before)
    qtbot.waitUntil(page.remarks.content.isVisible)


def said(window):
    """What the noise check of the page tells now; the page makes it anew whenever findings change."""
    noise = window.pages["overview"].noise
    if noise is None or not isValid(noise) or not isValid(noise.content):
        return None
    return [each.text() for each in noise.content.findChildren(QLabel) if not each.isHidden()]


def test_what_chance_makes_is_worked_out_when_it_is_asked_for_and_stays_open_with_other_findings(
    page, measured, qtbot, settle
):
    settle(measured)
    assert not page.noise.content.isVisible()
    assert not any("Two random halves" in each.text() for each in page.noise.findChildren(QLabel))
    page.noise.heading.setFocus()
    qtbot.keyClick(page.noise.heading, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(said(measured) or ()) > 1)
    gaps, split = measured.session.assessment.gaps, {each.value: each for each in noise(measured.session.workspace)}
    values = {value.id: value for value in measured.session.organisation.values}
    told = [(values[gap.value].name, page.noise.told(gap, split[gap.value])) for gap in by_urgency(gaps)]
    assert said(measured)[1:] == [text for pair in told for text in pair]
    assert all("halves of the inside texts" in text for _, text in told)
    before = page.noise
    measured.session.assessment = replace(measured.session.assessment, reviewed=3)
    measured.session.assessed.emit()
    qtbot.waitUntil(lambda: page.noise is not before)
    qtbot.waitUntil(lambda: (said(measured) or [""])[1:] == [text for pair in told for text in pair])


def test_without_texts_chance_cannot_be_told(page, measured, qtbot, settle):
    measured.session.delete_texts()
    settle(measured)
    measured.go("overview")
    qtbot.waitUntil(lambda: said(measured) is not None)
    QTest.qWait(50)  # the page may be made anew once more
    qtbot.mouseClick(measured.pages["overview"].noise.heading, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said(measured) == ["The texts are not here any more, so they cannot be split."])


@pytest.mark.parametrize(
    ("difference", "flagged", "inside", "verdict"),
    [
        (-0.09, True, Halves(8, 0.021, 0.053), "The gap is larger than nearly all differences between halves."),
        (0.0601, False, Halves(8, 0.021, 0.053), "Chance alone could make such a gap."),
        (0.05, True, Halves(8, 0.021, 0.053), "over all texts the gap is larger than chance alone explains."),
        (0.0, False, Halves(8, 0.021, 0.053), "rarely by more than 6.0."),
        (0.3, False, None, "rarely by more than 6.0."),
    ],
)
def test_a_gap_is_laid_beside_the_side_with_the_most_noise(page, measured, difference, flagged, inside, verdict):
    gap = replace(measured.session.assessment.gaps[0], flagged=flagged)
    text = page.noise.told(gap, SplitHalf(gap.value, difference, Halves(8, 0.0, 0.06), inside))
    assert text.startswith(f"The gap is {abs(difference) * 100:.1f} percentage points.")
    assert text.endswith(verdict)
    assert ("usually differ by about 2.1, rarely by more than 5.3." in text) is (inside is not None)
    assert ("There are too few inside texts to split." in text) is (inside is None)


def test_a_document_that_could_not_be_read_is_told_with_the_way_to_it(page, measured, qtbot, tmp_path, settle):
    broken = tmp_path / "kapot.docx"
    broken.write_bytes(b"PK\x03\x04 no document")
    measured.add_files([broken], Side.OUTSIDE)
    settle(measured)
    qtbot.waitUntil(lambda: "could not be read" in texts_of(page), timeout=MINUTE)
    qtbot.mouseClick(button(page, "See why"), Qt.MouseButton.LeftButton)
    assert measured.page == "documents"


def test_without_values_the_next_step_is_to_the_values(fresh, qtbot):
    page = fresh.pages["overview"]
    assert title(page) == "First say what you stand for"
    qtbot.mouseClick(button(page, "To the values"), Qt.MouseButton.LeftButton)
    assert fresh.page == "values"


def test_the_way_from_values_to_the_first_findings(fresh, qtbot, tmp_path, settle):
    """Each next step is offered: documents, the other side, the check; and its progress is shown."""
    folder, session, page = write_organisation(tmp_path / "org"), fresh.session, fresh.pages["overview"]
    session.privacy = Privacy("Proef", "Toestemming", "Intranet")
    session.start_with(read_values(folder / "org.json"))
    qtbot.waitUntil(lambda: title(page) == "There are no documents yet")

    fresh.add_files([folder / "outside"], Side.OUTSIDE)
    qtbot.waitUntil(lambda: page.busy is not None)
    settle(fresh)
    qtbot.waitUntil(lambda: page.busy is None and title(page) == "There is nothing from inside yet", timeout=MINUTE)

    fresh.add_files([folder / "inside"], Side.INSIDE)
    settle(fresh)
    qtbot.waitUntil(lambda: page.busy is None and title(page) == "Ready to check", timeout=MINUTE)

    qtbot.mouseClick(button(page, "Check now"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.busy is not None)
    stages = {text for key, text in wording("words", "en").items() if key.startswith("stage_")}
    qtbot.waitUntil(lambda: page.busy is None or page.busy.stage.text() in stages, timeout=MINUTE)
    qtbot.waitUntil(lambda: page.gaps is not None, timeout=2 * MINUTE)
    assert page.heading.text() == headline(session.assessment.gaps, "en")


def test_findings_are_not_followed_while_another_page_is_shown(page, measured, qtbot):
    measured.go("values")
    before = page.gaps
    measured.session.assessment = replace(measured.session.assessment, reviewed=2)
    measured.session.assessed.emit()
    qtbot.wait(50)
    assert page.gaps is before
    measured.go("overview")
    assert page.gaps is not before


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_a_dumbbell_has_a_filled_dot_inside_and_an_open_one_outside(window, preferences, percent):
    preferences.text_size = percent
    window.restyle()
    ticks = (Tick(0.0, "0%"), Tick(1.0, "100%"))
    chart = Chart(Dot(0.75, 0.6, 0.9, "75%"), Dot(0.25, 0.1, 0.4, "25%"), "", "in words")
    made = Dumbbell(chart, ticks)
    made.setStyleSheet(f"background: {look().colour('card').name()}")
    made.resize(look().px(400), made.sizeHint().height())
    picture = made.grab().toImage()
    padding, middle = look().px(22), made.height() // 2
    length = made.width() - 2 * padding

    def colour(share):
        return picture.pixelColor(round(padding + share * length), middle).name()

    assert colour(0.25) == look().colour("inside").name()
    assert colour(0.75) == look().colour("card").name()
    ring = {picture.pixelColor(round(padding + 0.75 * length) + look().px(dx), middle).name() for dx in (5, 6)}
    assert look().colour("outside").name() in ring
    made.deleteLater()


def test_a_list_of_gaps_without_rates_needs_no_axis(qapp, measured):
    gaps: list[Gap] = [replace(gap, kind=GapKind.TOO_LITTLE_TEXT) for gap in measured.session.assessment.gaps]
    assert draw_axis(gaps, "en").ticks == ()
    values = {value.id: value for value in measured.session.organisation.values}
    made = GapList(gaps, (), values, "en")
    made.resize(900, 400)
    assert not made.grab().isNull()
    made.deleteLater()
