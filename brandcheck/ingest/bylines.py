"""Names of authors that a memo gives in its first lines, where its format knows nothing of them."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from brandcheck.ingest.names import fold, is_person, lexicon, parse_name

_SIGNS = ",.;()|"


def authors_named(lines: Iterable[str]) -> tuple[str, ...]:
    """The full names after labels such as "Van:" or "From:" in these lines; functions and departments are not names."""
    found = (name for line in lines for match in _label().finditer(line) for name in _names(line[match.end() :]))
    return tuple(dict.fromkeys(found))


@cache
def _label() -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, lexicon("written_by")), key=len, reverse=True))
    return re.compile(rf"(?:^|[.;,|]) *(?:{labels}) *: *", re.IGNORECASE)


def _names(text: str) -> Iterator[str]:
    """The names with which a text begins: capitalised words and particles, up to the first other word."""
    words: list[str] = []
    for word in text.split():
        bare = word.strip(_SIGNS)
        if bare[:1].isupper() or (words and fold(bare) in lexicon("particles")):
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


def _checked(words: list[str]) -> Iterator[str]:
    name = " ".join(words)
    if len(words) > 1 and is_person(parse_name(name)):
        yield name
