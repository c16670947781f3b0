"""Fields for what is known of a document: a day, and words that are picked or typed."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from brandcheck.model import DocumentSummary
from ui.widgets.documents_words import channel_in_words, channel_of_words, channels, day_in_words, day_of_words


class DayField(QLineEdit):
    """A day as people type it, or none. What is no day is said to be so; see `is_valid`."""

    def __init__(self, day: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(day_in_words(day, QLocale()), parent)
        self.setPlaceholderText(self.tr("for example 14-3-2026"))
        self.setAccessibleName(self.tr("Date"))

    def set_day(self, day: str | None) -> None:
        """Show an ISO day, or none."""
        self.setText(day_in_words(day, QLocale()))

    @property
    def day(self) -> str | None:
        """The ISO day; None where there is none, or it cannot be understood."""
        return day_of_words(self.text(), QLocale())

    @property
    def is_valid(self) -> bool:
        """Whether it is empty or a day."""
        return not self.text().strip() or self.day is not None


class Suggesting(QComboBox):
    """Words of one's own, or one of those that are suggested."""

    def __init__(self, suggestions: Iterable[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A field of its own: the one that Qt makes takes its placeholder's colour from nowhere.
        self.setLineEdit(QLineEdit())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self.addItems(list(suggestions))
        self.setCurrentIndex(-1)
        if (completer := self.completer()) is not None:
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)

    @property
    def words(self) -> str:
        """What was picked or typed, without spaces around it."""
        return " ".join(self.currentText().split())


class ChannelField(Suggesting):
    """The channel of a text: one of the report's words or one's own."""

    def __init__(
        self, language: str, documents: Iterable[DocumentSummary], name: str, parent: QWidget | None = None
    ) -> None:
        known = channels(language)
        own = {document.channel for document in documents} - {"", *known}
        super().__init__([*sorted(known.values(), key=str.casefold), *sorted(own, key=str.casefold)], name, parent)
        self._language = language

    @property
    def channel(self) -> str:
        """As documents keep it."""
        return channel_of_words(self.words, self._language)

    def set_channel(self, channel: str) -> None:
        """Show a channel."""
        self.setEditText(channel_in_words(channel, self._language))


def departments(documents: Iterable[DocumentSummary]) -> list[str]:
    """The departments that documents are of, to suggest them."""
    return sorted({document.department for document in documents} - {""}, key=str.casefold)
