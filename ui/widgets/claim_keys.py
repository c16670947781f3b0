"""The keys of the ledger, as data, and the strip that shows them where they work."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from brandcheck.model import ClaimState
from brandcheck.workspace import ClaimRow
from ui.translation import QT_TRANSLATE_NOOP
from ui.widgets.basics import flow
from ui.widgets.evidence_keys import KeyButton, ReviewKey

CLAIM_KEYS = (
    ReviewKey(
        "accept",
        QT_TRANSLATE_NOOP("ClaimKeys", "accept"),
        {"nl": "E", "en": "A"},
        QT_TRANSLATE_NOOP("ClaimKeys", "It is so: something must be done about the promise or the practice."),
    ),
    ReviewKey(
        "dismiss",
        QT_TRANSLATE_NOOP("ClaimKeys", "dismiss"),
        {"nl": "A", "en": "D"},
        QT_TRANSLATE_NOOP("ClaimKeys", "It is not so, or it does not matter. It leaves the report and all counts."),
    ),
    ReviewKey(
        "hand",
        QT_TRANSLATE_NOOP("ClaimKeys", "hand over"),
        {"nl": "D", "en": "H"},
        QT_TRANSLATE_NOOP("ClaimKeys", "A role in your organisation looks into it."),
    ),
    ReviewKey(
        "reopen",
        QT_TRANSLATE_NOOP("ClaimKeys", "open again"),
        {"nl": "H", "en": "R"},
        QT_TRANSLATE_NOOP("ClaimKeys", "As if nobody had decided yet; the comment stays."),
    ),
    ReviewKey(
        "note",
        QT_TRANSLATE_NOOP("ClaimKeys", "comment"),
        {"nl": "O", "en": "C"},
        QT_TRANSLATE_NOOP("ClaimKeys", "A remark of your own. It changes nothing else."),
    ),
    ReviewKey(
        "text",
        QT_TRANSLATE_NOOP("ClaimKeys", "fact in the text"),
        {"nl": "Enter", "en": "Enter"},
        QT_TRANSLATE_NOOP("ClaimKeys", "Open the document from inside at this sentence; without a fact, the promise."),
    ),
    ReviewKey(
        "promise",
        QT_TRANSLATE_NOOP("ClaimKeys", "promise in the text"),
        {"nl": "B", "en": "P"},
        QT_TRANSLATE_NOOP("ClaimKeys", "Open the document from outside at this sentence."),
    ),
    ReviewKey(
        "undo",
        QT_TRANSLATE_NOOP("ClaimKeys", "undo"),
        {"nl": "Ctrl Z", "en": "Ctrl Z"},
        QT_TRANSLATE_NOOP("ClaimKeys", "Take back what you decided last."),
        needs_card=False,
    ),
)


def deed_of(text: str, language: str) -> str | None:
    """What a typed letter asks for; None when it asks for nothing."""
    typed = text.upper()
    return next((each.name for each in CLAIM_KEYS if typed and each.keys[language] == typed), None)


class ClaimStrip(QWidget):
    """All keys beside each other, for hands at the keyboard or the mouse."""

    def __init__(self, language: str, act: Callable[[str], None]) -> None:
        super().__init__()
        self.buttons: dict[str, KeyButton] = {}
        for each in CLAIM_KEYS:
            made = KeyButton(each.keys[language], QCoreApplication.translate("ClaimKeys", each.text))
            made.setToolTip(QCoreApplication.translate("ClaimKeys", each.hint))
            made.clicked.connect(lambda _checked=False, name=each.name: act(name))
            self.buttons[each.name] = made
        self.setLayout(flow(*self.buttons.values(), gap=4))

    def allow(self, row: ClaimRow | None, *, can_undo: bool) -> None:
        """Enable what can be done now."""
        for each in CLAIM_KEYS:
            self.buttons[each.name].setEnabled(row is not None if each.needs_card else can_undo)
        is_open = row is None or row.claim.state is ClaimState.OPEN
        self.buttons["reopen"].setEnabled(not is_open)
        self.buttons["promise"].setEnabled(row is not None and row.claim.inside is not None)
