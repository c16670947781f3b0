"""The word lists of this stage: `resources/lexicons/segment_*.toml`, read once."""

import tomllib
from functools import cache
from types import MappingProxyType

from brandcheck.paths import resources


@cache
def lexicon(name: str) -> MappingProxyType[str, object]:
    """The whole file `segment_<name>.toml`."""
    text = (resources() / "lexicons" / f"segment_{name}.toml").read_text(encoding="utf-8")
    return MappingProxyType(tomllib.loads(text))


@cache
def words(name: str, *keys: str) -> frozenset[str]:
    """The entries of one list of a file, as they are written there.

    Raises:
        TypeError: the entry is no list of strings, named with its file.
    """
    entry: object = lexicon(name)
    for key in keys:
        entry = entry.get(key) if isinstance(entry, dict | MappingProxyType) else None
    if not isinstance(entry, list) or not all(isinstance(word, str) for word in entry):
        raise TypeError(f"segment_{name}.toml: {'.'.join(keys)} must be a list of strings")
    return frozenset(entry)


def number(name: str, key: str) -> float:
    """A number of a file.

    Raises:
        TypeError: it is none, named with its file.
    """
    entry = lexicon(name)[key]
    if not isinstance(entry, int | float):
        raise TypeError(f"segment_{name}.toml: {key} must be a number")
    return float(entry)
