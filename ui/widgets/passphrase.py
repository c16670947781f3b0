"""Fields for a passphrase: typed without being seen, and a new one typed twice."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from brandcheck.workspace import SHORTEST_PASSPHRASE, is_long_enough
from ui.icons import icon
from ui.theme import look
from ui.widgets.basics import column, label, row
from ui.widgets.help import Note


class PassphraseField(QWidget):
    """One line whose letters are shown only as long as its eye is pressed in."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.eye = QToolButton()
        self.eye.setCheckable(True)
        self.eye.setIcon(icon("eye", look().colour("ink").name(), look().px(18)))
        self.eye.setIconSize(QSize(look().px(18), look().px(18)))
        self.eye.setToolTip(self.tr("Show what is typed"))
        self.eye.setAccessibleName(self.tr("Show what is typed"))
        self.eye.toggled.connect(self._show)
        self.setLayout(row(self.line, self.eye, gap=4))
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """What is typed, blanks at either end included."""
        return self.line.text()

    def _show(self, on: bool) -> None:  # noqa: FBT001 (whether the eye is pressed in)
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)


class NewPassphrase(QWidget):
    """A new passphrase, typed twice, with what a good one is and what happens when it is forgotten."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        first, second = self.tr("New passphrase"), self.tr("The same once more")
        self.first, self.second = PassphraseField(first), PassphraseField(second)
        self.first.eye.toggled.connect(self.second.eye.setChecked)
        policy = self.second.eye.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # both lines of one width
        self.second.eye.setSizePolicy(policy)
        self.second.eye.hide()
        self.problem = label("", "small")
        advice = self.tr("Four or five random words are strong and easy to remember.")
        self.setLayout(
            column(
                column(label(first, "strong"), self.first, label(advice, "small"), gap=5),
                column(label(second, "strong"), self.second, self.problem, gap=5),
                Note(
                    self.tr(
                        "A forgotten passphrase cannot be recovered. Nobody can open the workspace without it, not even"
                        " BrandCheck. Keep it in a password manager, or on paper in a safe place."
                    ),
                    "warn",
                ),
                gap=12,
            )
        )
        for field in (self.first, self.second):
            field.line.textChanged.connect(self._look)
        self._look()

    @property
    def text(self) -> str | None:
        """The passphrase; None as long as it is too short or was not typed twice alike."""
        return self.first.text if is_long_enough(self.first.text) and self.first.text == self.second.text else None

    def _look(self) -> None:
        said = ""
        if not is_long_enough(self.first.text):
            said = self.tr("At least %n character(s).", "", SHORTEST_PASSPHRASE)
        elif self.second.text and self.first.text != self.second.text:
            said = self.tr("The two are not the same.")
        self.problem.setText(said)
        self.changed.emit()
