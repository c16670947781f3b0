"""The language of a document and of its paragraphs: py3langid for long text, frequent words for short text.

py3langid: M. Lui and T. Baldwin, langid.py, ACL 2012 (naive Bayes over byte n-grams), in A. Barbaresi's version.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from brandcheck.segment.lexicon import number, words

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SEGMENTED = ("nl", "en")
"""The languages whose sentences can be evidence."""

_LONG_ENOUGH = 2000
"""Characters of a paragraph that tell its language."""
_WORD = re.compile(r"['’]?[^\W\d_]+(?:['’-][^\W\d_]+)*")


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - the model takes its time

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(sorted(words("languages", "candidates")))
    return identifier


def document_language(texts: Sequence[str]) -> str | None:
    """ISO 639-1 code of most of the text; None when it has no words.

    Where it is hard to tell, the likelier of Dutch and English.
    """
    sample: list[str] = []
    length = 0
    for text in texts:
        sample.append(text[:_LONG_ENOUGH])
        length += len(sample[-1])
        if length > number("languages", "sample_characters"):
            break
    joined = "\n".join(sample)
    sure = _foreign(joined) or _by_words(joined)
    return sure or _by_letters(joined, number("languages", "document_confidence")) or _likelier(joined)


def paragraph_language(text: str, inherited: str | None) -> str | None:
    """The language of one paragraph; the document's unless the paragraph clearly speaks another."""
    text = text[:_LONG_ENOUGH]
    if len(_WORD.findall(text)) < number("languages", "paragraph_words"):
        return inherited
    return _foreign(text) or _by_words(text) or inherited


def _foreign(text: str) -> str | None:
    """A language other than Dutch and English, when the text is long enough to be sure of it.

    Text full of frequent Dutch or English words is not asked about: the model takes half a second to load.
    """
    if len(_WORD.findall(text)) < number("languages", "foreign_words") or _by_words(text, "own_share"):
        return None
    code = _by_letters(text, number("languages", "foreign_confidence"))
    return None if code in SEGMENTED else code


def _evidence(text: str) -> tuple[int, int]:
    """How many frequent Dutch and English words there are."""
    found = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    dutch, english = words("languages", "nl"), words("languages", "en")
    return sum(word in dutch for word in found), sum(word in english for word in found)


def _by_words(text: str, share: str = "frequent_share") -> str | None:
    dutch, english = _evidence(text)
    total = max(len(_WORD.findall(text)), 1)
    most, least = max(dutch, english), min(dutch, english)
    clear = most >= 2 and most >= 3 * least and most / total >= number("languages", share)
    if not clear:
        return None
    return "nl" if dutch > english else "en"


def _likelier(text: str) -> str | None:
    if not _WORD.search(text):
        return None
    return next(code for code, _ in _identifier().rank(text) if code in SEGMENTED)


def _by_letters(text: str, confidence: float) -> str | None:
    if not _WORD.search(text):
        return None
    code, probability = _identifier().classify(text)
    return code if probability >= confidence else None
