"""Names of people that a memo gives in its first lines, where its format knows nothing of them: who wrote it, and to whom."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from brandcheck.ingest.names import fold, is_person, lexicon, parse_name

_SIGNS = ",.;()|"
_REST = re.compile(r"[,|•(]| [-–—] ")
_MOST_WORDS = 9


def authors_named(lines: Iterable[str]) -> tuple[str, ...]:
    """The full names after labels such as "Van:", "Aan:" or "From:" in these lines, and in "Door Noor Bakhuis".

    Functions and departments are not names.
    """
    found: list[str] = []
    for line in lines:
        for match in _label().finditer(line):
            found += _names(line[match.end() :])
        if match := _alone().match(line):
            found += names_alone(line[match.end() :])
    return tuple(dict.fromkeys(found))


def names_alone(line: str) -> tuple[str, ...]:
    """The full names in a line that holds nothing else, or nothing else before a comma, a dash or a bar."""
    named = _REST.split(line.strip(), maxsplit=1)[0].strip()
    words = [word for word in named.split() if word not in lexicon("joining")]
    is_name = len(words) <= _MOST_WORDS and all(word[:1].isupper() or _is_particle(word) for word in words)
    return tuple(_names(named)) if is_name else ()


@cache
def _label() -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, lexicon("written_by")), key=len, reverse=True))
    return re.compile(rf"(?:^|[.;,|]) *(?:{labels}) *: *", re.IGNORECASE)


@cache
def _alone() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, lexicon("before_author")), key=len, reverse=True))
    return re.compile(rf"(?:{words})\s+", re.IGNORECASE)


def _names(text: str) -> Iterator[str]:
    """The names with which a text begins: capitalised words and particles, up to the first other word."""
    words: list[str] = []
    for word in text.split():
        bare = word.strip(_SIGNS)
        if bare[:1].isupper() or (words and _is_particle(bare)):
            words.append(bare)
            ends = word[-1] in _SIGNS and len(bare) > 2  # "K." is an initial
            if not ends:
                continue
            yield from _checked(words)
            words = []
            if word[-1] != ",":
                return
        else:
            yield from _checked(words)
            words = []
            if bare not in lexicon("joining"):
                return
    yield from _checked(words)


def _is_particle(word: str) -> bool:
    return fold(word.strip(_SIGNS + "'’")) in lexicon("particles")


def _checked(words: list[str]) -> Iterator[str]:
    name = " ".join(words)
    if len(words) > 1 and is_person(parse_name(name)):
        yield name
