"""The word lists of `resources/lexicons/terms.toml` and `terms_names.toml`."""

import hashlib
import tomllib
from functools import cache
from typing import Any

from brandcheck.paths import resources


def stop_words(language: str) -> frozenset[str]:
    """Words that say nothing of a topic."""
    return frozenset(_table("terms")[language]["stop"])


def links(language: str) -> tuple[str, ...]:
    """Words that may stand inside a phrase."""
    return tuple(_table("terms")[language]["links"])


@cache
def abbreviations() -> frozenset[str]:
    """What is written in capitals and yet is no name."""
    return frozenset(_table("terms")["any"]["abbreviations"])


def placeholders() -> tuple[str, ...]:
    """What stands in a text in place of what was taken out."""
    return tuple(_table("terms")["any"]["placeholders"])


@cache
def first_names() -> frozenset[str]:
    """First names that mean nothing else, folded."""
    return frozenset(_table("terms_names")["first_names"])


def fingerprint() -> str:
    """SHA-256 (hex) of the word lists."""
    digest = hashlib.sha256()
    for file in sorted((resources() / "lexicons").glob("terms*.toml")):
        # Without the line ends, which a checkout may change.
        digest.update(file.name.encode() + b"\0" + b"\n".join(file.read_bytes().splitlines()) + b"\0")
    return digest.hexdigest()


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((resources() / "lexicons" / f"{name}.toml").read_text(encoding="utf-8"))
