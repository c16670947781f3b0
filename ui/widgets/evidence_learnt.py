"""One quiet line below the lists about what learning did, and the rows that the lists keep until somebody asks for what is new."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton

from brandcheck.model import Side
from ui.dialogs.learnt import show_learnt
from ui.icons import icon
from ui.learning import Learnt, news
from ui.shell import Shell
from ui.theme import look


class LearntLine(QPushButton):
    """What waits to be shown in the lists; else the way to all that was learnt; hidden where nothing was."""

    asked = Signal()
    """The lists are to be shown as they are now."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("link")
        self.setAutoDefault(False)
        size = look().px(18)
        self.setIcon(icon("learnt", look().colour("inside").name(), size))
        self.setIconSize(QSize(size, size))
        keep = self.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # nothing moves under a reviewer's hands when it comes
        self.setSizePolicy(keep)
        self._shell = shell
        self._lessons = shell.session.lessons
        self._value = ""
        self._filled: Learnt | None = None
        """What had been learnt when the lists were filled."""
        self._held: Mapping[Side, tuple[int, ...]] | None = None
        self._waiting = 0
        self._lessons.known.connect(self._known)
        self.clicked.connect(self._clicked)
        self._show()

    @property
    def holds(self) -> bool:
        """Whether the lists keep their rows though there is something new."""
        return self._held is not None

    def filled(self, value: str) -> None:
        """The lists of a value are as they are found from now on."""
        self._value, self._held, self._filled = value, None, self._lessons.state
        self._show()

    def hold(self, rows: Mapping[Side, tuple[int, ...]]) -> None:
        """Keep these rows in this order; what was held before stays."""
        self._held = self._held or rows
        self._show()

    def rows(self, side: Side, found: tuple[int, ...], decided: Collection[int]) -> tuple[int, ...]:
        """Which rows a list has: in its old order where that is held, without what went because it was decided about."""
        if self._held is None:
            return found
        there = set(found)
        return tuple(number for number in self._held[side] if number in there or number not in decided)

    def _known(self) -> None:
        if self._filled is None:
            self._filled = self._lessons.state
        self._show()

    def _show(self) -> None:
        before, now = self._filled, self._lessons.state
        self._waiting = news(before, now, self._value) if before is not None and now is not None else 0
        if self._waiting:
            self.setText(self.tr("%n sentence(s) changed by what you taught: &show", "", self._waiting))
        else:
            self.setText(self.tr("What BrandCheck &learnt from you…"))
        self.setVisible(bool(self._waiting) or self._lessons.has_any)

    def _clicked(self) -> None:
        if self._waiting:
            self.filled(self._value)
            self.asked.emit()
        else:
            show_learnt(self, self._shell)
