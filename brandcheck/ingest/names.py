"""Names of people as formats give them, taken apart: "De Vries, Koen (HR) <k.devries@example.org>" is Koen de Vries."""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache

from brandcheck.paths import resources

_WORD = re.compile(r"[^\W\d_]+")
_IN_BRACKETS = re.compile(r"[<(\[][^<>()\[\]]*(?:[>)\]]|$)")
_AFTER_NAME = re.compile(r"\s*(?:[|/;\u2022]| [-–] ).*$")
_ADDRESS = re.compile(r"(?P<local>[^\s<>@\"',;:()\[\]]+)@(?P<domain>[^\s<>@\"',;:()\[\]]+)")


_LONGEST = 200
"""Characters of a name that are looked at; nobody's is longer."""
_PLAIN = str.maketrans("ıøłđ", "iold")
"""Letters that stay themselves when accents are taken off, but are typed without theirs."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text, and how it is compared."""

    start: int
    end: int
    folded: str
    capital: bool


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in folded words: given name first, without titles."""

    words: tuple[str, ...]
    address: str = ""
    """The local part of the mail address, folded, without separators."""
    domain: str = ""
    guessed: bool = False
    """Whether there was only a mail address, so that the words may be no name at all ("history@")."""

    @property
    def key(self) -> str:
        """What the pseudonym is made of."""
        return " ".join(self.words)

    @property
    def surname(self) -> tuple[str, ...]:
        """Everything from the first particle on, else the last word."""
        for index, word in enumerate(self.words[1:], 1):
            if word in lexicon("particles"):
                return self.words[index:]
        return self.words[-1:]

    def shortens(self, other: "Name") -> bool:
        """Whether this could be a shorter form of the other name: its first words, or its mail address."""
        fewer = len(self.words) < len(other.words)
        if fewer and self.words == other.words[: len(self.words)]:
            return True
        if fewer and len(self.words) == 2 and self.words == (other.words[0], other.words[-1]):
            return True
        return (
            fewer
            and len(self.words) == 1
            and self.words[0] in {"".join(other.words), other.words[0][0] + "".join(other.surname)}
        )


def fold(text: str) -> str:
    """Text as names are compared: no case, no accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def tokens_of(text: str) -> list[Token]:
    """The words of a text; what joins words (hyphens, apostrophes, spaces) stands between tokens."""
    return [Token(match.start(), match.end(), fold(match[0]), match[0][0].isupper()) for match in _WORD.finditer(text)]


def parse_name(given: str) -> Name:
    """A name from metadata, a mail header or a chat; its words are empty where only figures or signs were given."""
    given = given[:_LONGEST]
    address = _ADDRESS.search(given)
    bare = _ADDRESS.sub(" ", _AFTER_NAME.sub("", _IN_BRACKETS.sub(" ", given)))
    if "," in bare:
        after = bare.split(",", 1)[1]
        if _WORD.search(after):
            bare = f"{after} {bare.split(',', 1)[0]}"
    words = [token.folded for token in tokens_of(bare)]
    while len(words) > 1 and words[0] in lexicon("titles"):
        words.pop(0)
    guessed = not words and address is not None
    if address and guessed:
        words = [token.folded for token in tokens_of(address["local"])]
    local = "".join(token.folded for token in tokens_of(address["local"])) if address else ""
    domain = fold(address["domain"]) if address else ""
    return Name(tuple(words), local, domain, guessed)


def is_person(name: Name) -> bool:
    """Whether the name is a person's, and not that of a department, an organisation or a program."""
    if not name.words or any(word in lexicon("not_persons") for word in name.words):
        return False
    given = name.words[0]
    named_as_its_domain = len(given) > 2 and given in name.domain and not name.address.startswith(given)
    return not named_as_its_domain


@cache
def lexicon(kind: str) -> frozenset[str]:
    """Word list of `resources/lexicons/ingest_names.toml`: titles, particles, not_persons or everyday."""
    text = (resources() / "lexicons" / "ingest_names.toml").read_text(encoding="utf-8")
    return frozenset(tomllib.loads(text)[kind])
