"""The keys of a reviewer, as data, and the strip that shows them where they work."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme import look
from ui.translation import QT_TRANSLATE_NOOP
from ui.widgets.basics import flow


@dataclass(frozen=True, slots=True)
class ReviewKey:
    """Something that can be done with a card."""

    name: str
    text: str
    """In English, the source of its translations (context "ReviewKeys")."""
    keys: dict[str, str]
    """The key by language of the interface."""
    hint: str
    needs_card: bool = True


def _same(key: str) -> dict[str, str]:
    return {"nl": key, "en": key}


REVIEW_KEYS = (
    ReviewKey(
        "confirm",
        QT_TRANSLATE_NOOP("ReviewKeys", "yes, correct"),
        {"nl": "J", "en": "Y"},
        QT_TRANSLATE_NOOP("ReviewKeys", "This sentence says what the card says. It counts as certain from now on."),
    ),
    ReviewKey(
        "reject",
        QT_TRANSLATE_NOOP("ReviewKeys", "not correct"),
        {"nl": "N", "en": "N"},
        QT_TRANSLATE_NOOP("ReviewKeys", "This sentence says nothing about the value. It no longer counts."),
    ),
    ReviewKey(
        "value",
        QT_TRANSLATE_NOOP("ReviewKeys", "other value"),
        {"nl": "W", "en": "V"},
        QT_TRANSLATE_NOOP("ReviewKeys", "This sentence is about another value. It counts there."),
    ),
    ReviewKey(
        "turn",
        QT_TRANSLATE_NOOP("ReviewKeys", "turn round"),
        {"nl": "T", "en": "T"},
        QT_TRANSLATE_NOOP("ReviewKeys", "For is against, or against is for."),
    ),
    ReviewKey(
        "note",
        QT_TRANSLATE_NOOP("ReviewKeys", "comment"),
        {"nl": "O", "en": "C"},
        QT_TRANSLATE_NOOP("ReviewKeys", "A remark of your own with this sentence. It changes no figures."),
    ),
    ReviewKey(
        "text",
        QT_TRANSLATE_NOOP("ReviewKeys", "in the text"),
        _same("Enter"),
        QT_TRANSLATE_NOOP("ReviewKeys", "Open the document at this sentence."),
    ),
    ReviewKey(
        "undo",
        QT_TRANSLATE_NOOP("ReviewKeys", "undo"),
        _same("Ctrl Z"),
        QT_TRANSLATE_NOOP("ReviewKeys", "Take back what you decided last."),
        needs_card=False,
    ),
)


def deed_of(text: str, language: str) -> str | None:
    """What a typed letter asks for; None when it asks for nothing."""
    typed = text.upper()
    return next((each.name for each in REVIEW_KEYS if typed and each.keys[language] == typed), None)


class KeyButton(QPushButton):
    """A key as it is on the keyboard, and what it does. It can be clicked as well."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(text)
        self._key = key
        self._font, self._strong = look().font(13), look().font(12.5, strong=True)
        self.setObjectName("key")
        self.setAutoDefault(False)
        self.setAccessibleName(f"{text}, {key}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _key_width(self) -> int:
        return max(look().px(22), QFontMetrics(self._strong).horizontalAdvance(self._key) + look().px(12))

    def sizeHint(self) -> QSize:
        """As wide as the key and its word."""
        words = QFontMetrics(self._font).horizontalAdvance(self.text())
        return QSize(self._key_width() + words + look().px(20), look().px(30))

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the key cap, then the words."""
        colours = look()
        ink = colours.colour("ink" if self.isEnabled() else "quiet")
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.isDown() or (self.underMouse() and self.isEnabled()):
                painter.setBrush(colours.colour("hover"))
                painter.drawRoundedRect(whole, colours.px(8), colours.px(8))
            if self.hasFocus():
                painter.setPen(QPen(colours.colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(whole, colours.px(8), colours.px(8))
            height = colours.px(21)
            cap = QRectF(colours.px(5), (self.height() - height) / 2, self._key_width(), height)
            painter.setPen(QPen(colours.colour("edge" if self.isEnabled() else "line"), 1))
            painter.setBrush(colours.colour("paper"))
            painter.drawRoundedRect(cap, colours.px(5), colours.px(5))
            painter.setPen(ink)
            painter.setFont(self._strong)
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
            painter.setFont(self._font)
            words = QRectF(cap.right() + colours.px(7), 0, self.width(), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class ReviewStrip(QWidget):
    """All keys beside each other, for hands at the keyboard or the mouse."""

    def __init__(self, language: str, act: Callable[[str], None], without: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self.buttons: dict[str, KeyButton] = {}
        for each in REVIEW_KEYS:
            if each.name in without:
                continue
            made = KeyButton(each.keys[language], QCoreApplication.translate("ReviewKeys", each.text))
            made.setToolTip(QCoreApplication.translate("ReviewKeys", each.hint))
            made.clicked.connect(lambda _checked=False, name=each.name: act(name))
            self.buttons[each.name] = made
        self.setLayout(flow(*self.buttons.values(), gap=4))

    def allow(self, *, has_card: bool, can_undo: bool) -> None:
        """Enable what can be done now."""
        for each in REVIEW_KEYS:
            if each.name in self.buttons:
                self.buttons[each.name].setEnabled(has_card if each.needs_card else can_undo)
