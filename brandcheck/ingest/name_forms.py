"""The ways in which a person is named in running text, and whether words that look like one are meant as the name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from brandcheck.ingest.names import Name, Token, lexicon, tokens_of

_BETWEEN = re.compile(r"[ \n.'’-]{1,3}")
_SHORTEST_CASUAL = 3
"""Letters of a first name that is told without its capital; shorter ones are words too often."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which a person is named in running text."""

    words: tuple[str, ...]
    """Folded, in order."""
    pseudonym: str
    everywhere: bool
    """Whether it is a name beyond doubt; else only where it is capitalised."""
    everyday: bool = False
    """Whether it is also an everyday word, and therefore stays at the start of a sentence."""
    after_title: bool = False
    """Whether it is a surname, which is replaced after "mevrouw" also where it could be a word."""
    kept: bool = False
    """Whether it is also the name of an organisation that stays, so that it is replaced after a title only."""
    casual: bool = False
    """Whether it is a first name that means nothing else, so that chats may write it without a capital."""


class Kept:
    """Names that stay whatever people are called: the organisation's own."""

    def __init__(self, names: Sequence[str]) -> None:
        worded = [tuple(token.folded for token in tokens_of(name)) for name in names]
        self.phrases = tuple(sorted((words for words in worded if len(words) > 1), key=len, reverse=True))
        self._words = frozenset(word for words in worded for word in words) - lexicon("particles")
        self._alone = frozenset(words[0] for words in worded if len(words) == 1)

    def length_at(self, tokens: Sequence[Token], index: int) -> int:
        """How many words of a kept name of several words stand here."""
        for phrase in self.phrases:
            if tuple(token.folded for token in tokens[index : index + len(phrase)]) == phrase:
                return len(phrase)
        return 0

    def is_given_name(self, word: str) -> bool:
        """Whether this is the whole of a kept name."""
        return word in self._alone

    def is_surname(self, words: Sequence[str]) -> bool:
        """Whether a kept name holds this surname."""
        telling = [word for word in words if word not in lexicon("particles")]
        return bool(telling) and all(word in self._words for word in telling)


def forms_of(person: Name, pseudonym: str, kept: Kept) -> list[Form]:
    """The ways in which this person may be named."""
    words = person.words
    given, surname = words[0], person.surname
    forms: list[Form] = []
    if len(given) > 1 and not kept.is_given_name(given):
        everyday = person.guessed or given in lexicon("everyday")
        casual = not person.guessed and len(given) >= _SHORTEST_CASUAL and given not in lexicon("lower_case_words")
        forms.append(Form((given,), pseudonym, everywhere=False, everyday=everyday, casual=casual))
    if len(words) > 1:
        forms += [Form(words, pseudonym, everywhere=True), Form((given, surname[-1]), pseudonym, everywhere=True)]
        forms.append(Form((given[0], *surname), pseudonym, everywhere=True))
        also_kept = kept.is_surname(surname)
        is_word = len(surname) == 1 and surname[0] in lexicon("everyday") | lexicon("lower_case_words")
        forms.append(Form(surname, pseudonym, everywhere=False, everyday=is_word, after_title=True, kept=also_kept))
    return forms


def suffix_at(form: Form, tokens: Sequence[Token], *, chat: bool) -> str | None:
    """What follows the form inside its last word ("s" in "Koens"); None where the words differ."""
    if len(tokens) < len(form.words) or any(
        token.folded != word for token, word in zip(tokens[:-1], form.words[:-1], strict=True)
    ):
        return None
    last, word = tokens[-1], form.words[-1]
    if last.folded == word:
        return ""
    genitive = len(word) >= 4 and word[-1] not in "sxz" and last.folded == word + "s" and (last.capital or chat)
    return "s" if genitive else None


def is_meant(form: Form, text: str, tokens: Sequence[Token], index: int, *, chat: bool) -> bool:
    """Whether the words of the form, which stand here, are meant as the name."""
    span = tokens[index : index + len(form.words)]
    if any(not _BETWEEN.fullmatch(text[one.end : other.start]) for one, other in pairwise(span)):
        return False
    start, end = span[0].start, span[-1].end
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper():  # "Kees-Jan" is not Kees
        return False
    if start >= 2 and text[start - 1] == "-" and text[start - 2].isalpha() and not form.everywhere:
        return False
    if form.everywhere or text[max(0, start - 1) : start] == "@":
        return True
    if not span[-1].capital:
        return chat and form.casual
    titled = form.after_title and index > 0 and tokens[index - 1].folded in lexicon("titles")
    return titled or not (form.kept or (form.everyday and _starts_sentence(text, start)))


def _starts_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 6) : at].rstrip(" \n\"'“‘„(")
    return not before or before[-1] in ".!?:…•"
