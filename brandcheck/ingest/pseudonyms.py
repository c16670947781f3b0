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

from brandcheck.ingest.name_forms import Form, Kept, forms_of, is_meant, suffix_at
from brandcheck.ingest.names import Name, Token, fold, is_person, parse_name, tokens_of
from brandcheck.wording import wording

_ADDRESS = re.compile(r"(?:mailto:)?[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}\b")
_HANDLE = re.compile(r"@(?P<name>\w[\w.-]{0,60}\w)")
_MOBILE = re.compile(
    # Dutch, written in any way; of other countries in the international way; and as WhatsApp names who is mentioned.
    r"(?<![\w+])(?:\+ ?31|0031|0)(?: ?\(0\))?[ -]?6(?:[ -]?\d){8}(?!\d)"
    r"|(?<![\w+])(?:\+|00)(?:32 ?4|33 ?[67]|44 ?7|49 ?1[567])(?:[ -]?\d){7,9}(?!\d)"
    r"|@\d{10,14}(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Disguise:
    """How people are hidden in a workspace."""

    salt: bytes
    """The workspace's own key."""
    language: str
    """"nl" or "en": that of the word before the code."""
    keep: tuple[str, ...] = ()
    """Names that stay, whoever bears them too: the organisation's own."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Everyone a document names, and how to hide them."""

    by_name: Mapping[str, str]
    """Pseudonym by each name as the format gave it."""
    keys: Mapping[str, str]
    """By each name what tells its bearer from others."""
    forms: Mapping[str, Sequence[Form]]
    """By first word; the longest first."""
    kept: Kept
    handles: Mapping[str, str]
    """Pseudonym by each name of one word, folded, as programs call people after an @."""

    def pseudonym(self, name: str) -> str:
        """The pseudonym of an author that the cast was made with."""
        return self.by_name[name]

    def count(self, names: Iterable[str]) -> int:
        """How many different people these names, with which the cast was made, are of."""
        return len({self.keys[name] for name in names})

    def hide(self, text: str, *, chat: bool = False) -> str:
        """The text with the people of the cast, all mail addresses and mobile numbers replaced.

        In a chat, first names go too where they are written without a capital.
        """
        if "@" in text:
            text = _ADDRESS.sub("[e-mail]", text)
            text = _HANDLE.sub(lambda found: self.handles.get(fold(found["name"]), found[0]), text)
        text = _MOBILE.sub("[tel.]", text)
        return self._hide_names(text, chat=chat) if self.forms else text

    def _hide_names(self, text: str, *, chat: bool) -> str:
        tokens = tokens_of(text)
        parts: list[str] = []
        at = index = 0
        while index < len(tokens):
            if length := self.kept.length_at(tokens, index):
                index += length
                continue
            found = self._find(text, tokens, index, chat=chat)
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

    def _find(self, text: str, tokens: Sequence[Token], index: int, *, chat: bool) -> tuple[Form, str] | None:
        """The longest form that stands here, and a genitive s that stood behind it."""
        first = tokens[index].folded
        for key in (first, first[:-1]) if len(first) > 4 and first.endswith("s") else (first,):
            for form in self.forms.get(key, ()):
                suffix = suffix_at(form, tokens[index : index + len(form.words)], chat=chat)
                if suffix is not None and is_meant(form, text, tokens, index, chat=chat):
                    return form, suffix
        return None


def cast_of(speakers: Iterable[str], others: Iterable[str], disguise: Disguise) -> Cast:
    """The cast of one document, from the names and addresses that its format gives.

    "Koen", "koen" and "Koen de Vries <koen@example.org>" are one person, unless two people could be meant. A single
    word among the others (the author in a file's properties) may be any account's name and hides nothing in the text.
    """
    spoken = {name for name in speakers if name.strip()}
    given = [name for name in dict.fromkeys([*sorted(spoken), *others]) if name.strip()]
    parsed = {name: parse_name(name) for name in given}
    fullest = _merge([name for name in dict.fromkeys(parsed.values()) if name.words])
    word = wording("words", disguise.language)["person"]
    kept = Kept(disguise.keep)
    by_name: dict[str, str] = {}
    keys: dict[str, str] = {}
    forms: dict[tuple[str, ...], Form] = {}
    for name in given:
        person = fullest.get(parsed[name], parsed[name])
        keys[name] = person.key or fold(name)
        by_name[name] = f"{word} {_code(keys[name], disguise.salt)}"
        certain = name in spoken or len(person.words) > 1 or bool(person.address)
        for form in forms_of(person, by_name[name], kept) if certain and is_person(person) else ():
            other = forms.setdefault(form.words, form)
            if other.pseudonym != form.pseudonym:  # two people of this name: it stands for neither of them
                forms[form.words] = replace(form, pseudonym=f"{word} {_code(' '.join(form.words), disguise.salt)}")
    by_first: dict[str, list[Form]] = {}
    for form in sorted(forms.values(), key=lambda form: -len(form.words)):
        by_first.setdefault(form.words[0], []).append(form)
    handles = {fold(name.strip().lstrip("@")): hidden for name, hidden in by_name.items() if len(name.split()) == 1}
    return Cast(by_name, keys, by_first, kept, handles)


def _merge(names: Sequence[Name]) -> dict[Name, Name]:
    """Each name to the fullest name of the same person."""
    fullest: dict[Name, Name] = {}
    for name in names:
        fuller = [other for other in names if other != name and name.shortens(other)]
        longest = [other for other in fuller if not any(other.shortens(third) for third in fuller if third != other)]
        fullest[name] = longest[0] if len({other.key for other in longest}) == 1 else name
    return fullest


def _code(key: str, salt: bytes) -> str:
    return base64.b32encode(hmac.digest(salt, key.encode("utf-8", "surrogatepass"), hashlib.sha256))[:3].decode()
