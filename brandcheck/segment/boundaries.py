"""Whether a sentence ends at a full stop, question mark, exclamation mark or ellipsis: pure rules on text.

The words the rules need are in `segment_abbreviations.toml` and `segment_boundaries.toml`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from brandcheck.segment.lexicon import words

OPENERS = "'\"‘’“”„«‹([{¿¡*_"
CLOSERS = "'\"’”“»›)]}*_"
QUOTES = "'\"’”“»›"
_EMOJI = r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\u2B55\u203C\uFE0F\u200D]"
_SMILEY = r"[:;=8][-o']?[)(DPp/|](?!\w)|<3|xD\b|\^\^"
_CANDIDATE = re.compile(
    rf"(?P<mark>\.(?:\s\.)+|[.!?…‽]+)(?P<closers>[{re.escape(CLOSERS)}]*)(?P<faces>(?:\s*(?:{_EMOJI}|{_SMILEY}))*)(?P<gap>\s*)"
)
# A look this far is enough for every rule, and keeps a file of one endless line linear.
_WINDOW = 300
_WORD_BEFORE = re.compile(r"[^\s]*$")
_WORD_AFTER = re.compile(r"['’]?[\w]+(?:[-'’.][\w]+)*")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,4}")
_INITIALS = re.compile(r"(?:[A-Z][a-z]?\.-?)*[A-Z]|(?:[A-Z][a-z]?\.-?)+[A-Z][a-z]?|IJ")
_CLITIC = re.compile(r"['’][stnkm](?=[\s-])")


class Verdict(Enum):
    """What the rules say of a place."""

    BREAK = "break"
    KEEP = "keep"
    UNSURE = "unsure"
    """Kept together, unless a trained model is there and says otherwise."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place where a sentence could end."""

    before: str
    """The text before the mark, at most 300 characters."""
    mark: str
    closers: str
    faces: str
    """Emoji and smileys that belong to what was said."""
    gap: str
    after: str
    """The text that follows, at most 300 characters, not empty."""


def candidates(text: str) -> Iterator[tuple[int, Candidate]]:
    """Every place where a sentence could end, with the offset where the next one would start."""
    for match in _CANDIDATE.finditer(text):
        if match.end() < len(text):
            yield (
                match.end(),
                Candidate(
                    before=text[max(0, match.start() - _WINDOW) : match.start()],
                    mark=match["mark"],
                    closers=match["closers"],
                    faces=match["faces"],
                    gap=match["gap"],
                    after=text[match.end() : match.end() + _WINDOW],
                ),
            )


def judge(place: Candidate, language: str, *, loose: bool) -> Verdict:
    """Whether a sentence ends here.

    Args:
        place: from `candidates`.
        language: "nl" or "en", whose abbreviations count.
        loose: the writer does not begin sentences with a capital (chat, survey answers).
    """
    if not place.gap and not place.faces:
        return _without_space(place)
    if place.mark[0] in ".…" and ("…" in place.mark or len(place.mark) > 1):
        return _after_dots(place, loose=loose)
    inside = _closes_inside(place)
    if inside is not None:
        return inside
    if "." in place.mark:
        return _after_full_stop(place, language, loose=loose)
    return _starts_sentence(place, loose=loose)


def _without_space(place: Candidate) -> Verdict:
    """Only where a word in small letters stands before and a capitalised one after: "klaar.Volgende"."""
    word = _last_word(place.before)
    safe = (
        not place.closers
        and re.fullmatch(r"[^\W\d_]*[a-zà-ÿ]{3,}|.*[a-zà-ÿ]{2,}['’\")]", word)
        and word[:1].islower()
        and re.match(r"[A-ZÀ-Þ][a-zà-ÿ]*[\s,]", place.after)
        and "…" not in place.mark
    )
    return Verdict.BREAK if safe else Verdict.KEEP


def _after_dots(place: Candidate, *, loose: bool) -> Verdict:
    """An ellipsis ends a sentence only before a capital, also in chat."""
    del loose
    return Verdict.BREAK if _is_capital(place.after) else Verdict.KEEP


def _closes_inside(place: Candidate) -> Verdict | None:
    """A mark inside brackets that opened within the sentence: "(wie anders?) Jan". None when that is not so."""
    if ")" not in place.closers:
        return None
    opened = place.before.rfind("(")
    lead = place.before[:opened].rstrip() if opened >= 0 else ""
    if opened < 0 or not lead or lead[-1] in ".!?…" + CLOSERS:
        return None
    return Verdict.KEEP if not _is_capital(place.after) else Verdict.UNSURE


def _after_full_stop(place: Candidate, language: str, *, loose: bool) -> Verdict:
    word = _last_word(place.before)
    if not word:
        return Verdict.KEEP
    if not place.closers:
        short = _abbreviation(word, place, language) or _number_or_initial(word, place, language)
        if short is not None:
            return short
    return _starts_sentence(place, loose=loose)


def _abbreviation(word: str, place: Candidate, language: str) -> Verdict | None:
    """What the lists say of the word before the stop; None when it is an ordinary word."""
    form = word.casefold()
    small = not _is_capital(place.after)
    if form in words("abbreviations", language, "inside"):
        return Verdict.KEEP
    if form in words("abbreviations", language, "before_number") and re.match(r"[\d§#IVX]", place.after):
        return Verdict.KEEP
    if form in words("abbreviations", language, "before_name") and word[:1].isupper() and not small:
        return None if _is_starter(place.after, language) else Verdict.KEEP
    if form in words("abbreviations", language, "may_end"):
        return Verdict.KEEP if small else Verdict.BREAK
    listed = words("abbreviations", language, "before_number") | words("abbreviations", language, "before_name")
    if small and form in listed:
        return Verdict.KEEP
    if _DOTTED.fullmatch(word) and form.rsplit(".", 1)[-1] not in words("boundaries", "internet_endings"):
        if small:
            return Verdict.KEEP
        return Verdict.BREAK if _is_starter(place.after, language) else Verdict.UNSURE
    return None


def _number_or_initial(word: str, place: Candidate, language: str) -> Verdict | None:
    """List numbers, ordinals and initials; None for other words."""
    if word[0].isdigit():
        if len(place.before.strip()) == len(word) and len(word) <= 3:
            return Verdict.KEEP
        return Verdict.KEEP if place.after[0].islower() else None
    if not _INITIALS.fullmatch(word):
        return None
    if not _is_capital(place.after):
        return Verdict.KEEP
    if _is_starter(place.after, language):
        return Verdict.BREAK
    return Verdict.KEEP if "." in word or not place.before.strip()[: -len(word)].strip() else Verdict.UNSURE


def _starts_sentence(place: Candidate, *, loose: bool) -> Verdict:
    """By how the text goes on, after a word that is no abbreviation."""
    after = place.after.lstrip(OPENERS)
    if not after:
        return Verdict.KEEP
    if _is_capital(place.after) or after[0].isdigit():
        return Verdict.BREAK
    if not after[0].isalpha():
        return Verdict.BREAK if after[0] in "€$£#@§%" else Verdict.KEEP
    if _CLITIC.match(place.after):
        return Verdict.KEEP if "." not in place.mark else Verdict.BREAK
    quoted = bool(set(place.closers) & set(QUOTES))
    return Verdict.BREAK if loose and not quoted else Verdict.KEEP


def _is_capital(after: str) -> bool:
    """Whether the text goes on as a sentence may: with a capital, also "'s Ochtends", "iPhone" and "(Zie"."""
    clitic = _CLITIC.match(after)
    rest = after[clitic.end() :].lstrip(" -") if clitic else after.lstrip(OPENERS)
    return bool(rest) and (rest[0].isupper() or bool(re.match(r"[a-z][A-Z]", rest)))


def _is_starter(after: str, language: str) -> bool:
    match = _WORD_AFTER.match(after.lstrip(OPENERS))
    return bool(match) and match[0].casefold() in words("boundaries", f"starters_{language}")


def _last_word(before: str) -> str:
    match = _WORD_BEFORE.search(before)
    return match[0].lstrip(OPENERS) if match else ""
