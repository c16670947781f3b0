"""What is said of a draft: marks on stretches of its text, each with a hint in words."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from brandcheck.model import Stance
from brandcheck.wording import wording


class MarkKind(StrEnum):
    """What is said of a sentence of a draft, or of words in it; the gravest first."""

    CONTRADICTED = "contradicted"
    UNBACKED = "unbacked"
    AHEAD = "ahead"
    GREEN = "green"
    VAGUE = "vague"
    BACKED = "backed"


@dataclass(frozen=True, slots=True)
class Behind:
    """An inside sentence that a mark rests on."""

    document: str
    """Id of its document."""
    path: str
    start: int
    end: int
    quote: str
    marks: tuple[tuple[int, int], ...]
    """Start and end of the words that decide, in the quote."""
    page: int | None
    stance: Stance


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of a stretch of the draft; all places are code points of its text."""

    start: int
    end: int
    sentence: tuple[int, int]
    """The sentence it is in."""
    kind: MarkKind
    code: str
    """Of its hint in `resources/i18n/draft.toml`, or, of a green claim, in `claims.toml`."""
    value: str
    """Id of the value that is promised; empty for none."""
    probability: float
    """That the mark is right; 1 for words that are looked up."""
    behind: tuple[Behind, ...] = ()
    stories: tuple[Behind, ...] = ()
    """Deeds and experiences from inside that could be told instead."""
    words: tuple[tuple[int, int], ...] = ()
    """The words of the draft that decide."""
    text: str = ""
    """What of the draft the hint names."""
    found: str = ""
    """The inside figure that contradicts it."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came out for a whole text."""

    marks: tuple[Mark, ...]
    """In the order of the text."""
    sentences: int
    """How many sentences were looked at."""


def without_staff(checked: Checked, staff: Collection[str], language: str) -> Checked:
    """What was found without the words of staff, for a file that leaves the program; `staff` are ids of documents.

    Where a mark rests on a sentence of staff is told, but not what it says; stories of theirs are left out.
    """
    words = wording("draft", language)

    def closed(behind: Behind) -> Behind:
        return replace(behind, quote=words["staff_sentence"], marks=()) if behind.document in staff else behind

    def told(mark: Mark) -> Mark:
        of_staff = any(behind.document in staff for behind in mark.behind)
        return replace(
            mark,
            behind=tuple(map(closed, mark.behind)),
            stories=tuple(story for story in mark.stories if story.document not in staff),
            found=words["staff_figure"] if mark.found and of_staff else mark.found,
        )

    return replace(checked, marks=tuple(map(told, checked.marks)))


def kind_word(kind: MarkKind, language: str) -> str:
    """The kind in a word or two: "niet onderbouwd"."""
    return wording("draft", language)[f"kind_{kind}"]


def hint(mark: Mark, names: Mapping[str, str], language: str) -> str:
    """What a mark says, with its remedy; `names` are those of the values, by id."""
    if mark.kind is MarkKind.GREEN:
        claims = wording("claims", language)
        parts = (f"{claims[mark.code]} {claims[f'{mark.code}_defensible']}", f"({claims[f'{mark.code}_article']})")
        return f"‘{mark.text}’: {' '.join(parts)}"
    sentence = wording("draft", language)[mark.code]
    return sentence.format(value=names.get(mark.value, ""), words=mark.text, promised=mark.text, found=mark.found)
