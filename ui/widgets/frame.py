"""The frame around the pages: navigation at the left, the workspace's name and the check at the top."""

from PySide6.QtCore import QLocale, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout

from ui.icons import icon, mark
from ui.pages import ENTRIES, title_of
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, column, label, row
from ui.widgets.elided import Elided

_SIDEBAR = 204
_ROOMY = 660
"""Width from which the words of the search stand in its button."""
_HELD = 500
"""Milliseconds that files are held over a page's name before it opens."""
_AT_THE_BOTTOM = frozenset({"settings"})


class NavigationButton(QToolButton):
    """A page's name, and at the right how many things there are on it. Files held over it open it, to be dropped there."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._held = QTimer(self, singleShot=True, interval=_HELD)
        self._held.timeout.connect(self.click)
        self.setObjectName("nav")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.count = 0

    def show_count(self, count: int) -> None:
        """Show another number; none at 0."""
        self.count = count
        self.setAccessibleDescription(QLocale().toString(count) if count else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number over the button."""
        super().paintEvent(event)
        if self.count:
            with QPainter(self) as painter:
                painter.setFont(look().font(12.5))
                painter.setPen(look().colour("quiet"))
                place = self.rect().adjusted(0, 0, -look().px(12), 0)
                middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(place, middle, QLocale().toString(self.count))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Wait whether they stay."""
        if event.mimeData().hasUrls():
            event.accept()
            self._held.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went by."""
        self._held.stop()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A name takes nothing: it does not tell what they are for."""
        self._held.stop()
        event.ignore()


class Sidebar(QFrame):
    """A button per page."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setFixedWidth(look().px(_SIDEBAR))
        self._session = shell.session
        self.buttons: dict[str, NavigationButton] = {}
        logo = QLabel()
        logo.setPixmap(mark(look().colour("inside"), look().colour("outside"), look().px(18), self.devicePixelRatioF()))
        name = label("BrandCheck", "title", wrap=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(look().px(side) for side in (12, 16, 12, 12)))
        layout.setSpacing(look().px(2))
        head = row(logo, name, 1, gap=8)
        head.setContentsMargins(look().px(10), 0, 0, look().px(12))
        layout.addLayout(head)
        for entry in ENTRIES:
            if not entry.in_navigation:
                continue
            if entry.name in _AT_THE_BOTTOM:
                layout.addStretch()
            made = NavigationButton()
            made.setIcon(icon(entry.symbol, look().colour("ink").name(), look().px(18)))
            made.setIconSize(QSize(look().px(18), look().px(18)))
            made.setText("  " + title_of(entry))
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.clicked.connect(lambda _checked=False, page=entry.name: shell.go(page))
            layout.addWidget(made)
            self.buttons[entry.name] = made
        session = shell.session
        for changed in (session.workspace_changed, session.values_changed, session.documents_changed, session.assessed):
            changed.connect(self.show_counts)
        session.claim_decided.connect(self.show_counts)
        session.flywheel.changed.connect(self.show_counts)
        self.show_counts()

    def show_counts(self) -> None:
        """How many values, documents, and sentences that count."""
        session = self._session
        gaps = session.assessment.gaps if session.assessment else ()
        counted = sum(side.supports + side.contradicts for gap in gaps for side in (gap.outside, gap.inside))
        counts = {
            "values": len(session.organisation.values),
            "documents": len(session.documents),
            "confrontation": counted,
            "claims": session.waiting_claims,
            "flywheel": len(session.flywheel.due),
        }
        for page, count in counts.items():
            self.buttons[page].show_count(count)

    def show_page(self, name: str, *, has_workspace: bool) -> None:
        """Mark the page that is shown, and close those that need a workspace where there is none."""
        for entry in ENTRIES:
            if entry.name in self.buttons:
                self.buttons[entry.name].setEnabled(has_workspace or not entry.needs_workspace)
        for page, shown in self.buttons.items():
            shown.setChecked(page == name)


class TopBar(QFrame):
    """Which workspace this is, whether its findings are up to date, the palette and the main button."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._shell = shell
        self.name = Elided("", "title")
        self.state = Elided("", "quiet")
        keys = shell.action("palette").shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.search = button(
            "    ".join((self.tr("Search or command"), keys)), shell.action("palette").trigger, "search", "search"
        )
        self.search.setAccessibleName(self.tr("Search or command"))
        self._words = self.search.text()
        self.check = button(self.tr("Check"), shell.action("measure").trigger, "main", "measure")
        self.check.setToolTip(shell.action("measure").shortcut().toString())
        layout = row(self.name, self.state, 1, self.search, self.check, gap=14)
        layout.setContentsMargins(*(look().px(side) for side in (28, 9, 28, 9)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayout(column(layout))
        session = shell.session
        for changed in (session.workspace_changed, session.values_changed, session.assessed, session.state_changed):
            changed.connect(self.show_state)
        session.jobs.changed.connect(self.show_state)
        self.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the search is its symbol only."""
        super().resizeEvent(event)
        roomy = self.width() >= look().px(_ROOMY)
        self.search.setText(self._words if roomy else "")
        self.search.setToolTip("" if roomy else self._words)

    def show_state(self) -> None:
        """Bring name and state up to date."""
        session = self._shell.session
        is_open = session.workspace is not None
        self.name.setText(session.organisation.name if is_open else "BrandCheck")
        self.state.setText(self._state() if is_open else "")
        self.check.setVisible(is_open)
        action: QAction = self._shell.action("measure")
        self.check.setEnabled(action.isEnabled())

    def _state(self) -> str:
        session = self._shell.session
        if session.jobs.current is not None and not session.previewing:
            return session.jobs.current.title
        if not session.documents:
            return self.tr("No documents yet")
        if session.assessment is None:
            return self.tr("Not checked yet")
        return self.tr("Up to date") if session.is_current else self.tr("Changed since the last check")
