"""What is said of a document, in the words of the interface. Pure: nothing here makes a widget."""

from enum import StrEnum
from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from brandcheck.model import DocumentStatus, DocumentSummary, Side
from brandcheck.wording import LANGUAGES, say, wording

SIDE_SHAPES = {Side.OUTSIDE: "circle-open", Side.INSIDE: "circle-full"}
SIDE_INKS = {Side.OUTSIDE: "outside_text", Side.INSIDE: "inside"}
_CHANNEL = "channel_"
_DAY_FORMATS = ("yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "d MMM. yyyy")
_PASTED = "pasted/"


class State(StrEnum):
    """How the reading of a document went."""

    READ = "read"
    IN_PART = "in_part"
    FAILED = "failed"


ORDER = {state: at for at, state in enumerate(State)}
STATE_SHAPES = {State.READ: "check", State.IN_PART: "circle-half", State.FAILED: "cross"}
STATE_INKS = {State.READ: "good", State.IN_PART: "warn", State.FAILED: "against"}


def state_of(document: DocumentSummary) -> State:
    """How the reading of it went."""
    if document.status is DocumentStatus.FAILED:
        return State.FAILED
    return State.READ if document.error is None else State.IN_PART


def state_in_words(state: State) -> str:
    """The state as a table shows it."""
    return {
        State.READ: QCoreApplication.translate("Documents", "Read"),
        State.IN_PART: QCoreApplication.translate("Documents", "Read in part"),
        State.FAILED: QCoreApplication.translate("Documents", "Not read"),
    }[state]


def reading_in_words(document: DocumentSummary, language: str) -> str:
    """The state with its reason."""
    state = state_in_words(state_of(document))
    return state if document.error is None else f"{state}. {say(document.error, language)}"


def side_in_words(side: Side, language: str) -> str:
    """The side as it stands by itself: "Buiten"."""
    return wording("words", language)[side].capitalize()


def title_of(document: DocumentSummary) -> str:
    """Its title, else the name of its file."""
    if document.title:
        return document.title
    return (
        PurePosixPath(document.path).name
        if file_of(document)
        else QCoreApplication.translate("Documents", "Pasted text")
    )


def file_of(document: DocumentSummary) -> str:
    """Its file as the user knows it, without the side; none where it was pasted."""
    name = document.path.partition("/")[2]
    return "" if name.startswith(_PASTED) else name


def channel_in_words(channel: str, language: str) -> str:
    """A channel as the report calls it; the user's own ones are as they were typed."""
    return wording("report", language).get(f"{_CHANNEL}{channel}", channel)


def channel_of_words(words: str, language: str) -> str:
    """The channel that is meant by these words: one of the report's, in any of its languages, or the user's own."""
    wanted = words.strip()
    for each in (language, *LANGUAGES):
        for channel, word in channels(each).items():
            if wanted.casefold() in {word.casefold(), channel}:
                return channel
    return wanted


def channels(language: str) -> dict[str, str]:
    """The channels that the report has words for, with these words."""
    return {
        key.removeprefix(_CHANNEL): word
        for key, word in wording("report", language).items()
        if key.startswith(_CHANNEL)
    }


def language_in_words(code: str | None) -> str:
    """The language of a text, named in that of the interface."""
    known = {
        "nl": QCoreApplication.translate("Documents", "Dutch"),
        "en": QCoreApplication.translate("Documents", "English"),
        "de": QCoreApplication.translate("Documents", "German"),
        "fr": QCoreApplication.translate("Documents", "French"),
    }
    if code is None:
        return ""
    return known.get(code) or QLocale(code).nativeLanguageName() or code


def day_in_words(day: str | None, locale: QLocale) -> str:
    """An ISO day as a table shows it: "14 mrt 2026"; what is no day stays as it is."""
    found = QDate.fromString(day or "", "yyyy-MM-dd")
    return locale.toString(found, "d MMM yyyy") if found.isValid() else day or ""


def day_of_words(words: str, locale: QLocale) -> str | None:
    """The ISO day that is meant, day before month; None where it is none. No words are no day as well."""
    wanted = " ".join(words.split())
    for form in _DAY_FORMATS:
        for each in (locale, QLocale.c()):
            found = each.toDate(wanted, form)
            if found.isValid():
                return found.toString("yyyy-MM-dd")
    return None
