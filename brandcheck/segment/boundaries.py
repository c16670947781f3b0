"""Whether a sentence ends at a full stop, question mark, exclamation mark or ellipsis: pure rules on text.

The words the rules need are in `segment_abbreviations.toml` and `segment_boundaries.toml`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from brandcheck.segment.lexicon import words

OPENERS = "'\"‘’“”„«‹([{¿¡*_"
CLOSERS = "'\"’”“»›)]}*_"
QUOTES = frozenset("'\"’”“»›")
_MONEY_AND_SUCH = "€$£#@§%"
_EMOJI = "[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\u203c\ufe0f\u200d]"
_SMILEY = r"[:;=8][-o']?[)(DPp/|](?!\w)|<3|xD\b|\^\^"
_MARK = r"\.(?:\s\.)+|[.!?…‽]+"
_FACE = rf"(?:{_EMOJI}|{_SMILEY})"
_CANDIDATE = re.compile(
    rf"(?:(?P<mark>{_MARK})(?P<closers>[{re.escape(CLOSERS)}]*)(?P<faces>(?:\s*{_FACE})*)"
    rf"|(?P<faces_only>{_FACE}(?:\s*{_FACE})*))(?P<gap>\s*)"
)
_WORD_AFTER = re.compile(r"['’]?\w+(?:[-'’]\w+)*")
_NUMERAL_AFTER = re.compile(r"[\d§#]|[IVX]+\b")
_SMALL_LETTERS_BEFORE = re.compile(r"[a-zà-ÿ][^\W\d_]*[a-zà-ÿ]{2}")
_CAPITALISED_AFTER = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]*[\s,]")
_CAPITAL_INSIDE = re.compile(r"[a-z][A-Z]")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,4}")
_INITIALS = re.compile(r"(?:[A-Z][a-z]?\.-?)*(?:[A-Z]|IJ)|(?:[A-Z][a-z]?\.-?)+[A-Z][a-z]")
_CLITIC = re.compile(r"['’][stnkm](?=[\s-])")
# A look this far is enough for every rule, and keeps a file of one endless line linear.
_WINDOW = 300


class Verdict(Enum):
    """What the rules say of a place."""

    BREAK = "break"
    KEEP = "keep"
    UNSURE = "unsure"
    """Kept together, unless a trained model is there and says otherwise."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence could end, and how its writer writes."""

    before: str
    """The text before the mark, at most 300 characters."""
    mark: str
    """One or more of . ! ? …, or nothing when only emoji stand there."""
    closers: str
    """Closing quotes and brackets right after the mark."""
    faces: str
    """Emoji and smileys that belong to what was said."""
    gap: str
    after: str
    """The text that follows, at most 300 characters, not empty."""
    language: str
    """ "nl" or "en": whose abbreviations count."""
    loose: bool = False
    """The writer does not begin sentences with a capital (chat, survey answers)."""

    @property
    def word(self) -> str:
        """The word before the mark, without opening quotes."""
        found = self.before.split()
        return found[-1].lstrip(OPENERS) if found and not self.before[-1].isspace() else ""

    @property
    def capital(self) -> bool:
        """Whether the text goes on with a capital: also "'s Ochtends", "iPhone" and "(Zie"."""
        clitic = _CLITIC.match(self.after)
        rest = self.after[clitic.end() :].lstrip(" -") if clitic else self.after.lstrip(OPENERS)
        return rest[:1].isupper() or _CAPITAL_INSIDE.match(rest) is not None

    @property
    def next_word(self) -> str:
        """The first word that follows, in small letters."""
        match = _WORD_AFTER.match(self.after.lstrip(OPENERS))
        return match[0].casefold() if match else ""

    @property
    def common_start(self) -> bool:
        """Whether what follows begins as many sentences do and no surname does."""
        return self.next_word in words("boundaries", f"starters_{self.language}")

    def listed(self, key: str) -> bool:
        """Whether the word before is an abbreviation of this kind; "HR" and other words in capitals are none."""
        word, known = self.word, words("abbreviations", self.language, key)
        acronym = len(word) > 1 and word.isupper() and "." not in word
        return not acronym and (word in known or word.casefold() in known)


def places(text: str, language: str, *, loose: bool) -> Iterator[tuple[int, Place]]:
    """Every place where a sentence could end, with the offset where the next one would start."""
    for match in _CANDIDATE.finditer(text):
        start, end = match.start(), match.end()
        if end < len(text):
            yield (
                end,
                Place(
                    before=text[max(0, start - _WINDOW) : start],
                    mark=match["mark"] or "",
                    closers=match["closers"] or "",
                    faces=match["faces"] or match["faces_only"] or "",
                    gap=match["gap"],
                    after=text[end : end + _WINDOW],
                    language=language,
                    loose=loose,
                ),
            )


def judge(place: Place) -> Verdict:
    """Whether a sentence ends here: the first rule that knows decides."""
    for rule in _RULES:
        verdict = rule(place)
        if verdict is not None:
            return verdict
    return _goes_on(place)


def _without_space(place: Place) -> Verdict | None:
    """Only between a word in small letters and a capitalised one: "klaar.Volgende", not "Node.Js" or "3.Bel"."""
    if place.gap or place.faces:
        return None
    safe = not place.closers and _SMALL_LETTERS_BEFORE.fullmatch(place.word) and _CAPITALISED_AFTER.match(place.after)
    return Verdict.BREAK if safe and "…" not in place.mark else Verdict.KEEP


def _emoji(place: Place) -> Verdict | None:
    """An emoji in the place of a mark: "Wat een dag 🎉 We gaan door"."""
    if place.mark:
        return None
    return Verdict.BREAK if place.before.strip() and place.capital and place.common_start else Verdict.KEEP


def _ellipsis(place: Place) -> Verdict | None:
    """An ellipsis ends a sentence only before a capital, in chat too."""
    if not (place.mark[0] == "…" or (place.mark[0] == "." and len(place.mark) > 1)):
        return None
    return Verdict.BREAK if place.capital else Verdict.KEEP


def _within_brackets(place: Place) -> Verdict | None:
    """A mark inside brackets that opened within the sentence: "We vroegen Jan (wie anders?) om raad"."""
    if place.closers.startswith("]") and any("[" in word for word in place.before.split()[-1:]):
        return Verdict.KEEP  # a stand-in for what was hidden: "[tel.]"
    opened = place.before.rfind("(")
    if ")" not in place.closers or opened < 0:
        return None
    lead = place.before[:opened].rstrip()
    if not lead or lead[-1] in ".!?…" + CLOSERS:
        return None
    return Verdict.UNSURE if place.capital else Verdict.KEEP


def _abbreviation(place: Place) -> Verdict | None:
    """What the lists say of the word before a full stop."""
    if place.mark != "." or place.closers:
        return None
    numbered = place.listed("before_number")
    named = place.listed("before_name")
    if place.listed("inside") or (numbered and _NUMERAL_AFTER.match(place.after)):
        return Verdict.KEEP
    if named and place.word[0].isupper() and not place.common_start:
        return Verdict.KEEP
    if place.listed("may_end"):
        return _may_end(place)
    return Verdict.KEEP if (numbered or named) and not place.capital else None


def _dotted(place: Place) -> Verdict | None:
    """An abbreviation with stops inside that no list knows ("w.v.t.t.k."), an internet name aside."""
    if place.mark != "." or place.closers or not _DOTTED.fullmatch(place.word) or _INITIALS.fullmatch(place.word):
        return None
    if place.word.casefold().rsplit(".", 1)[-1] in words("boundaries", "internet_endings"):
        return None
    return _may_end(place)


def _may_end(place: Place) -> Verdict:
    """After "a.u.b." a capital begins a sentence; after "B.V." and "U.S." it may begin a name."""
    if not place.capital:
        return Verdict.KEEP
    return Verdict.BREAK if place.common_start or place.word[0].islower() else Verdict.UNSURE


def _number(place: Place) -> Verdict | None:
    """A list number at the start ("1. De regeling"), a date ("3. mei") or an ordinal ("de 3. editie")."""
    if place.mark != "." or place.closers or not place.word[:1].isdigit():
        return None
    if len(place.before.strip()) == len(place.word) <= 3 or place.next_word in words("boundaries", "months"):
        return Verdict.KEEP
    return Verdict.KEEP if place.after[0].islower() and not place.loose else None


def _initial(place: Place) -> Verdict | None:
    """Initials before a name ("J.P. de Vries"), and letters that end a sentence ("plan B.")."""
    if place.mark != "." or place.closers or not _INITIALS.fullmatch(place.word):
        return None
    if not place.capital:
        return Verdict.KEEP
    lead = place.before[: -len(place.word)].split()
    if place.common_start or (lead and lead[-1].casefold() in words("boundaries", "lettered")):
        return Verdict.BREAK
    return Verdict.UNSURE if lead and "." not in place.word else Verdict.KEEP


def _goes_on(place: Place) -> Verdict:
    """By how the text goes on, after a word that is no abbreviation."""
    after = place.after.lstrip(OPENERS)
    if place.capital or after[:1].isdigit():
        return Verdict.BREAK
    if not after[:1].isalpha():
        return Verdict.BREAK if after[:1] and after[0] in _MONEY_AND_SUCH else Verdict.KEEP
    if _CLITIC.match(place.after):
        return Verdict.BREAK if "." in place.mark else Verdict.KEEP
    quoted = not QUOTES.isdisjoint(place.closers)
    return Verdict.BREAK if place.loose and not quoted else Verdict.KEEP


_Rule = Callable[[Place], Verdict | None]
_RULES: tuple[_Rule, ...] = (
    _without_space,
    _emoji,
    _ellipsis,
    _within_brackets,
    _abbreviation,
    _number,
    _initial,
    _dotted,
)
