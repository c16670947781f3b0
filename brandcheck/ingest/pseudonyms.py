"""Names of people become stable pseudonyms before anything is kept: no person is ever a unit.

A pseudonym is a word and three characters, "Persoon K4T": the start of HMAC-SHA256 over the name with the workspace's
own key. The same name gives the same pseudonym in every document; without the key nobody can tell whose it is.
"""

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from brandcheck.ingest.names import Name, Token, fold, is_person, lexicon, parse_name, tokens_of
from brandcheck.wording import wording

_ADDRESS = re.compile(r"(?:mailto:)?[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}\b")
_MOBILE = re.compile(r"(?<![\w+])(?:\+ ?31|0031|0)(?: ?\(0\))?[ -]?6(?:[ -]?\d){8}(?!\d)")
_BETWEEN = re.compile(r"[ \n.'’-]{1,3}")


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
    """Whether it is a surname, which at the start of a sentence is only replaced after "mevrouw"."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Everyone a document names, and how to hide them."""

    by_name: Mapping[str, str]
    """Pseudonym by each name as the format gave it."""
    forms: Mapping[str, Sequence[Form]]
    """By first word; the longest first."""

    def pseudonym(self, name: str) -> str:
        """The pseudonym of an author that the cast was made with."""
        return self.by_name[name]

    def hide(self, text: str) -> str:
        """The text with the people of the cast, all mail addresses and mobile numbers replaced."""
        if "@" in text:
            text = _ADDRESS.sub("[e-mail]", text)
        text = _MOBILE.sub("[tel.]", text)
        return self._hide_names(text) if self.forms else text

    def _hide_names(self, text: str) -> str:
        tokens = tokens_of(text)
        parts: list[str] = []
        at = index = 0
        while index < len(tokens):
            found = self._find(text, tokens, index)
            if found is None:
                index += 1
                continue
            form, suffix = found
            last = tokens[index + len(form.words) - 1]
            start = tokens[index].start
            if start and text[start - 1] == "@":
                start -= 1
            parts += [text[at:start], form.pseudonym, suffix]
            at = last.end
            index += len(form.words)
        return "".join([*parts, text[at:]])

    def _find(self, text: str, tokens: Sequence[Token], index: int) -> tuple[Form, str] | None:
        """The longest form that stands here, and a genitive s that stood behind it."""
        first = tokens[index].folded
        for key in (first, first[:-1]) if len(first) > 4 and first.endswith("s") else (first,):
            for form in self.forms.get(key, ()):
                suffix = _suffix(form, tokens[index : index + len(form.words)])
                if suffix is not None and _stands(form, text, tokens, index):
                    return form, suffix
        return None


def cast_of(speakers: Iterable[str], others: Iterable[str], salt: bytes, language: str) -> Cast:
    """The cast of one document, from the names and addresses that its format gives.

    "Koen", "koen" and "Koen de Vries <koen@example.org>" are one person, unless two people could be meant. A single
    word among the others (the author in a file's properties) may be any account's name and hides nothing in the text.
    """
    spoken = {name for name in speakers if name.strip()}
    given = [name for name in dict.fromkeys([*sorted(spoken), *others]) if name.strip()]
    parsed = {name: parse_name(name) for name in given}
    fullest = _merge([name for name in dict.fromkeys(parsed.values()) if name.words])
    word = wording("words", language)["person"]
    by_name: dict[str, str] = {}
    forms: dict[tuple[str, ...], Form] = {}
    for name in given:
        person = fullest.get(parsed[name], parsed[name])
        by_name[name] = f"{word} {_code(person.key or fold(name), salt)}"
        certain = name in spoken or len(person.words) > 1 or bool(person.address)
        for form in _forms(person, by_name[name]) if certain and is_person(person) else ():
            other = forms.setdefault(form.words, form)
            if other.pseudonym != form.pseudonym:  # two people of this name: it stands for neither of them
                forms[form.words] = replace(form, pseudonym=f"{word} {_code(' '.join(form.words), salt)}")
    by_first: dict[str, list[Form]] = {}
    for form in sorted(forms.values(), key=lambda form: -len(form.words)):
        by_first.setdefault(form.words[0], []).append(form)
    return Cast(by_name, by_first)


def _merge(names: Sequence[Name]) -> dict[Name, Name]:
    """Each name to the fullest name of the same person."""
    fullest: dict[Name, Name] = {}
    for name in names:
        fuller = [other for other in names if other != name and name.shortens(other)]
        longest = [other for other in fuller if not any(other.shortens(third) for third in fuller if third != other)]
        fullest[name] = longest[0] if len({other.key for other in longest}) == 1 else name
    return fullest


def _code(key: str, salt: bytes) -> str:
    return base64.b32encode(hmac.digest(salt, key.encode(), hashlib.sha256))[:3].decode()


def _forms(person: Name, pseudonym: str) -> list[Form]:
    words, everyday = person.words, lexicon("everyday")
    given, surname = words[0], person.surname
    forms = [Form((given,), pseudonym, everywhere=False, everyday=person.guessed or given in everyday)]
    if len(given) < 2:
        forms.clear()
    if len(words) > 1:
        forms += [Form(words, pseudonym, everywhere=True), Form((given, surname[-1]), pseudonym, everywhere=True)]
        forms.append(Form((given[0], *surname), pseudonym, everywhere=True))
        forms.append(Form(surname, pseudonym, everywhere=False, everyday=len(surname) == 1, after_title=True))
    return forms


def _suffix(form: Form, tokens: Sequence[Token]) -> str | None:
    """What follows the form inside its last word ("s" in "Koens"); None where the words differ."""
    if len(tokens) < len(form.words) or any(
        token.folded != word for token, word in zip(tokens[:-1], form.words[:-1], strict=True)
    ):
        return None
    last, word = tokens[-1], form.words[-1]
    if last.folded == word:
        return ""
    genitive = len(word) >= 4 and word[-1] not in "sxz" and last.folded == word + "s" and last.capital
    return "s" if genitive else None


def _stands(form: Form, text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether these words are meant as the name here."""
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
        return False
    titled = form.after_title and index > 0 and tokens[index - 1].folded in lexicon("titles")
    return titled or not (form.everyday and _starts_sentence(text, start))


def _starts_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 6) : at].rstrip(" \n\"'“‘„(")
    return not before or before[-1] in ".!?:…•"
