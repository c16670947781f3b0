"""What all pages share: a heading, a sentence of help, and a body that may scroll."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import column, label

MARGIN = 28


class Page(QWidget):
    """A page. It reads what it shows from the shell's session, and listens to its signals.

    Pages are made anew when language, theme or text size change, so their texts are set once, where they are made.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.stack)  # from the start: Qt styles anew what is put elsewhere later
        self.shell = shell
        self.session = shell.session
        self.language = shell.language
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = label("", "display")
        self.help = label("", "quiet")
        self.body = column(gap=16)
        self.setLayout(column(column(self.heading, self.help, gap=6), self.body, gap=16, margin=MARGIN))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setStretch(1, 1)

    def show_target(self, target: object) -> None:
        """Show something on this page: a value's id, a document's; each page says what it takes."""

    def target(self) -> object:
        """What it shows, as `show_target` takes it: asked before pages are made anew; None for nothing special."""
        return None

    def take_focus(self) -> None:
        """Give the focus to the first thing that can be worked."""
        controls = (each for each in self.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        first = next((each for each in controls if each.isVisibleTo(self) and each.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> None:
        """The page comes into view."""


class _Snug(QWidget):
    """What has the height that its width asks for: the least height of wrapped texts is that of narrower ones."""

    def minimumSizeHint(self) -> QSize:
        """As wide as its parts need."""
        size, layout = super().minimumSizeHint(), self.layout()
        return QSize(size.width(), 0) if layout is not None and layout.hasHeightForWidth() else size


def scrolling(inside: QBoxLayout, *, snug: bool = False) -> QScrollArea:
    """A part of a page that scrolls up and down when it is too long; `snug` where it holds much text that wraps."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    holder = _Snug() if snug else QWidget()
    holder.setObjectName("scrolled")
    area.setWidget(holder)
    inside.setContentsMargins(0, 0, look().px(4), 0)
    holder.setLayout(inside)
    return area
