"""The three pages of the window. User text is shown as plain text everywhere."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from brandcheck.model import Measurement
from brandcheck.progress import Progress
from brandcheck.summary import COLUMNS, WORDS, counted_sentences, gap_rows, remarks
from brandcheck.wording import wording

MARGIN = 28
GRID = 4
WORD = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
FIGURE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Page(QWidget):
    """A page: a heading, what belongs under it, and a note for what happened."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.language = language
        self.words = wording("app", language)
        self.heading = label("heading")
        self.note = label("note")
        self.note.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(4 * GRID)
        self.column.addWidget(self.heading)

    def say(self, text: str) -> None:
        """Tell what happened; an empty text takes no room."""
        self.note.setText(text)
        self.note.setVisible(bool(text))


class StartPage(Page):
    """Says what to do, and takes a folder by drop or by choice."""

    folder_chosen = Signal(Path)

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.setAcceptDrops(True)
        self.heading.setText(self.words["start_heading"])
        self.choose = button(self.words["choose_folder"], "main")
        self.example = button(self.words["open_example"])
        self._drop = QFrame()
        self._drop.setObjectName("drop")
        inner = QVBoxLayout(self._drop)
        inner.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        text = label("text", self.words["start_text"])
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setFixedWidth(560)
        inner.addStretch()
        inner.addLayout(row(text, centred=True))
        inner.addSpacing(4 * GRID)
        inner.addLayout(row(self.choose, self.example, centred=True))
        inner.addStretch()
        self.column.addWidget(self._drop, stretch=1)
        self.column.addWidget(self.note)
        self.column.addWidget(label("quiet", self.words["local"]))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a folder."""
        if _dropped_folder(event):
            event.acceptProposedAction()
            self._hover(on=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Back to rest."""
        self._hover(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the folder."""
        self._hover(on=False)
        folder = _dropped_folder(event)
        if folder:
            event.acceptProposedAction()
            self.folder_chosen.emit(folder)

    def _hover(self, *, on: bool) -> None:
        self._drop.setProperty("hovered", on)
        self._drop.style().polish(self._drop)


class BusyPage(Page):
    """What is being done, how far it is, and a way to stop it."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self._stages = wording("words", language)
        self.detail = label("quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = button(self.words["cancel"])
        self.cancel.setShortcut("Esc")
        self.column.addWidget(self.detail)
        self.column.addWidget(self.bar)
        self.column.addLayout(row(self.cancel))
        self.column.addStretch()

    def begin(self, name: str) -> None:
        """Start anew for a job on `name`."""
        self.heading.setText(self.words["busy_heading"].format(name=name))
        self.detail.clear()
        self.bar.setRange(0, 0)
        self.cancel.setText(self.words["cancel"])
        self.cancel.setEnabled(True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the job is."""
        self.detail.setText(f"{self._stages['stage_' + progress.stage]}  {progress.detail}")
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def show_cancelling(self) -> None:
        """Say that it will stop."""
        self.cancel.setText(self.words["cancelling"])
        self.cancel.setEnabled(False)


class ResultPage(Page):
    """The gap per value, what to know beside it, and the report."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.measurement: Measurement | None = None
        self.summary = label("quiet")
        headings = wording("words", language)
        self.table = QTableWidget(0, len(COLUMNS))
        for place, name in enumerate(COLUMNS):
            self.table.setHorizontalHeaderItem(place, cell(headings[f"column_{name}"], place))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(10 * GRID)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.remarks = QPlainTextEdit()
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setMaximumHeight(40 * GRID)
        self.remarks.setAccessibleName(self.words["remarks"])
        self.save = button(self.words["save_report"], "main")
        self.another = button(self.words["another"])
        self.column.addWidget(self.summary)
        self.column.addWidget(self.table, stretch=1)
        self.column.addWidget(self.remarks)
        self.column.addWidget(self.note)
        self.column.addLayout(row(self.save, self.another))

    def show_measurement(self, measurement: Measurement) -> None:
        """Show a measurement."""
        self.measurement = measurement
        self.say("")
        self.heading.setText(measurement.organisation.name)
        counts = {"documents": len(measurement.read), "sentences": counted_sentences(measurement)}
        self.summary.setText(self.words["result_summary"].format(**counts))
        parts = remarks(measurement, self.language)
        self.remarks.setPlainText("\n\n".join("\n".join([heading, *sentences]) for heading, sentences in parts))
        self.remarks.setVisible(bool(parts))
        self.table.setRowCount(len(measurement.gaps))
        for index, texts in enumerate(gap_rows(measurement, self.language)):
            for place, text in enumerate(texts):
                self.table.setItem(index, place, cell(text, place))


def label(name: str, text: str = "") -> QLabel:
    """A label of plain text that wraps and can be copied."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def cell(text: str, place: int) -> QTableWidgetItem:
    """A cell of the table of gaps: words to the left, figures to the right."""
    made = QTableWidgetItem(text)
    made.setTextAlignment(WORD if place < WORDS else FIGURE)
    return made


def button(text: str, name: str = "") -> QPushButton:
    """A button; the name "main" makes it the page's main one."""
    made = QPushButton(text)
    made.setObjectName(name)
    return made


def row(*widgets: QWidget, centred: bool = False) -> QHBoxLayout:
    """Widgets beside each other."""
    layout = QHBoxLayout()
    if centred:
        layout.addStretch()
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return layout


def _dropped_folder(event: QDropEvent) -> Path | None:
    folders = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return folders[0] if len(folders) == 1 and folders[0].is_dir() else None
