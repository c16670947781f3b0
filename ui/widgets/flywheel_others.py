"""Where others decided differently: both decisions beside each other, and a key to pick one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from brandcheck.wording import wording
from ui.pages.page import scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, clear, column, flow, label, row
from ui.widgets.empty import Empty
from ui.widgets.flywheel_decision import decision_in_words

if TYPE_CHECKING:
    from brandcheck.review_sets import Conflict

_AT_ONCE = 20


class OthersPart(QWidget):
    """Export, import, and the conflicts."""

    settled = Signal(object, bool)
    """A `Conflict`, and whether theirs was picked."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.cards: list[ConflictCard] = []
        self._shown: object = None
        self.told = label("", "quiet")
        self.take = button(self.tr("&Import reviews…"), shell.action("import_reviews").trigger, "main", "open")
        self.give = button(self.tr("E&xport reviews…"), shell.action("export_reviews").trigger, "", "export")
        self._list = column(gap=12)
        self._more = label("", "quiet")
        parts = column(self._list, self._more, gap=10)
        parts.addStretch(1)
        self._area = scrolling(parts)
        layout = column(self.told, flow(self.take, self.give), self._area, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_conflicts(self, found: Sequence[Conflict]) -> None:
        """Show what there is to pick from."""
        values = self._shell.session.organisation.values
        if self._shown == (tuple(found), values):
            return
        self._shown = tuple(found), values
        at = next((number for number, card in enumerate(self.cards) if card.has_focus), None)
        self.cards.clear()
        clear(self._list)
        names = {value.id: value.name for value in values}
        received = bool(self._shell.session.workspace and self._shell.session.workspace.received.list())
        self.told.setText(
            self.tr("Decided differently by others. What was decided here stands until you pick: press 1 or 2.")
            if found
            else self.tr(
                "Let a colleague with the same texts review as well, and bring both together without losing either."
            )
        )
        if not found:
            title = self.tr("No decision differs") if received else self.tr("Nothing came from others yet")
            text = (
                self.tr("What was imported agrees with what was decided here, or was picked from.")
                if received
                else self.tr(
                    "Export what you reviewed for a colleague, or import theirs. People are known by their role; the file"
                    " holds no sentences."
                )
            )
            self._list.addWidget(Empty("check" if received else "swap", title, text))
        for conflict in found[:_AT_ONCE]:
            made = ConflictCard(conflict, names, self._shell.language)
            made.picked.connect(lambda theirs, one=conflict: self.settled.emit(one, theirs))
            self.cards.append(made)
            self._list.addWidget(made)
        self._more.setText(self.tr("%n more after these", "", len(found) - _AT_ONCE))
        self._more.setVisible(len(found) > _AT_ONCE)
        if at is not None and self.cards:
            # The next one, so that a key after the other settles all.
            following = self.cards[min(at, len(self.cards) - 1)]
            QTimer.singleShot(0, following.own, lambda: self._go_to(following))

    def _go_to(self, card: ConflictCard) -> None:
        card.own.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(card)


class ConflictCard(QFrame):
    """A sentence, and both decisions about it as buttons."""

    picked = Signal(bool)
    """Whether theirs."""

    def __init__(self, conflict: Conflict, names: dict[str, str], language: str) -> None:
        super().__init__()
        self.setObjectName("card")
        words = wording("words", language)
        about = conflict.value_name or self.tr("Claim")
        path = conflict.subject.path.rsplit("/", 1)[-1]
        head = label(f"{about} · {words[conflict.subject.side]} · {path}", "small")
        gone = self.tr("This sentence is no longer in the workspace.")
        parts = column(head, label(conflict.sentence or gone, "quote", selectable=True), gap=8)
        if conflict.fact:
            parts.addWidget(label(self.tr("Beside it: {fact}").format(fact=conflict.fact), "quiet", selectable=True))
        here = conflict.own_role or self.tr("Decided here")
        self.own = Choice("1", here, *decision_in_words(conflict.own, names, language))
        self.theirs = Choice("2", conflict.role, *decision_in_words(conflict.theirs, names, language))
        for each, theirs in ((self.own, False), (self.theirs, True)):
            each.clicked.connect(lambda _checked=False, theirs=theirs: self.picked.emit(theirs))
        both = row(self.own, self.theirs, gap=12)
        for at in (0, 1):
            both.setStretch(at, 1)
        parts.addLayout(both)
        parts.setContentsMargins(*(look().px(side) for side in (16, 12, 16, 14)))
        self.setLayout(parts)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is here."""
        return self.own.hasFocus() or self.theirs.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 keeps what stands here, 2 takes theirs; left and right go from one to the other."""
        key = event.key()
        if key in {Qt.Key.Key_1, Qt.Key.Key_2}:
            (self.own if key == Qt.Key.Key_1 else self.theirs).click()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            (self.own if key == Qt.Key.Key_Left else self.theirs).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class Choice(QAbstractButton):
    """One of two decisions, with its key, whose it is, and why."""

    def __init__(self, key: str, role: str, decision: str, why: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(
            self.tr("Key {key}: {role} decided: {decision}").format(key=key, role=role, decision=decision)
        )
        self.setAccessibleDescription(why)
        cap = label(key, "strong", wrap=False)
        cap.setAlignment(Qt.AlignmentFlag.AlignTop)
        lines = column(label(role, "small"), label(decision, "strong"), gap=2)
        if why:
            lines.addWidget(label(why, "quiet"))
        lines.addStretch(1)
        whole = row(cap, lines, gap=12, margin=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        for each in self.findChildren(QWidget):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Its ground and edge, thicker with the keyboard on it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            focused = self.hasFocus()
            painter.setPen(QPen(look().colour("focus" if focused else "edge"), 2 if focused else 1))
            painter.setBrush(look().colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, look().px(8), look().px(8))
