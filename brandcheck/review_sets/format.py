"""The file: JSON with a version, which names sentences by key and people by role.

It holds no sentence: who has the same texts knows which one is meant. Reasons and notes are in it, as they were written.
"""

import json
import re
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from brandcheck.errors import BrandCheckError
from brandcheck.model import ClaimState, Side, Stance
from brandcheck.plain import plain
from brandcheck.workspace import Verdict, codec

FORMAT, VERSION = "brandcheck-reviews", 1
MEGABYTES = 32
_LONGEST = 20_000
"""Characters in any field: a note is rarely more than a line."""
_YEARS = (1970, 9999)
_KEY = re.compile("[0-9a-f]{64}")
Shown = TypeVar("Shown", "SharedReview", "SharedClaim", "ReviewSet")


@dataclass(frozen=True, slots=True)
class SharedReview:
    """What stands about one sentence and one value."""

    role: str
    """Of who decided; never a person's name."""
    side: Side
    path: str
    """Of the document, as who decided knows it."""
    sentence: str
    """Key of the sentence, SHA-256 (`workspace.sentence_key`)."""
    value: str
    value_name: str
    verdict: Verdict
    """`note` where there is a note and no decision."""
    at: str
    """ISO 8601 moment with zone."""
    reason: str = ""
    other_value: str = ""
    other_name: str = ""
    other_stance: Stance | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class SharedClaim:
    """What stands about one promise beside one fact, or beside none."""

    role: str
    side: Side
    path: str
    sentence: str
    fact_side: Side | None
    fact_path: str
    fact_sentence: str
    state: ClaimState
    at: str
    reason: str = ""
    handed_to: str = ""
    """To which role it was handed."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReviewSet:
    """All that stands in one workspace."""

    format: str
    version: int
    organisation: str
    role: str
    """Of who made the file."""
    reviews: tuple[SharedReview, ...]
    claims: tuple[SharedClaim, ...] = ()


def dump_set(made: ReviewSet) -> bytes:
    """The file's bytes, a decision a line: the same for the same decisions."""

    def lines(items: tuple[SharedReview, ...] | tuple[SharedClaim, ...]) -> str:
        return "[\n" + ",\n".join(codec.dumps(item).decode() for item in items) + "\n]" if items else "[]"

    head = {"format": made.format, "version": made.version, "organisation": made.organisation, "role": made.role}
    parts = [f"{json.dumps(name)}: {json.dumps(content, ensure_ascii=False)}" for name, content in head.items()]
    parts += [f'"reviews": {lines(made.reviews)}', f'"claims": {lines(made.claims)}']
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode("utf-8")


def read_set(file: Path) -> ReviewSet:
    """Read a file of decisions; it may come from anyone.

    Raises:
        BrandCheckError: `reviews_not_opened`, `reviews_too_large`, `reviews_damaged`, `reviews_newer`.
    """
    try:
        if not file.is_file():
            raise BrandCheckError("reviews_not_opened", file=file)
        with file.open("rb") as opened:
            content = opened.read(MEGABYTES * 2**20 + 1)
    except OSError as error:
        raise BrandCheckError("reviews_not_opened", file=file) from error
    if len(content) > MEGABYTES * 2**20:
        raise BrandCheckError("reviews_too_large", file=file, megabytes=MEGABYTES)
    try:
        return _set_of(content, file)
    except (ValueError, RecursionError) as error:  # no text, no JSON, or what does not fit; endlessly nested
        raise BrandCheckError("reviews_damaged", file=file) from error


def _set_of(content: bytes, file: Path) -> ReviewSet:
    text = content.decode("utf-8-sig")
    head = json.loads(text)
    if not isinstance(head, dict) or head.get("format") != FORMAT or type(head.get("version")) is not int:
        raise ValueError("no file of decisions")
    if head["version"] > VERSION:
        raise BrandCheckError("reviews_newer", file=file)
    made = codec.loads(ReviewSet, text)
    if made.version != VERSION or not _is_text(made.role) or not _is_text(made.organisation, empty=True):
        raise ValueError("no such version, or nobody decided")
    for shared in (*made.reviews, *made.claims):
        _check(shared)
    # What is shown of it; its paths and keys only find sentences.
    reviews = tuple(_plain(one, "role", "value_name", "reason", "other_name", "note") for one in made.reviews)
    decided = tuple(_plain(one, "role", "reason", "handed_to", "note") for one in made.claims)
    return replace(_plain(made, "role", "organisation"), reviews=reviews, claims=decided)


def _plain(read: Shown, *fields: str) -> Shown:
    return replace(read, **{name: plain(getattr(read, name)) for name in fields})


def _check(shared: SharedReview | SharedClaim) -> None:
    """What types do not tell.

    Raises:
        ValueError: a decision is not whole.
    """
    if isinstance(shared, SharedReview):
        keys = [shared.sentence]
        needed = [shared.role, shared.path, shared.value]
        others = [shared.value_name, shared.reason, shared.other_value, shared.other_name, shared.note]
        if shared.verdict is Verdict.OTHER_VALUE:
            needed.append(shared.other_value)
    else:
        keys = [shared.sentence, *([shared.fact_sentence] if shared.fact_side else [])]
        needed = [shared.role, shared.path, *([shared.fact_path] if shared.fact_side else [])]
        others = [shared.reason, shared.handed_to, shared.note]
        if shared.fact_side is None and (shared.fact_path or shared.fact_sentence):
            raise ValueError("a fact without a side")
    if not all(_KEY.fullmatch(key) for key in keys):
        raise ValueError("no key of a sentence")
    if not all(_is_text(text) for text in needed) or not all(_is_text(text, empty=True) for text in others):
        raise ValueError("a text is missing, too long or broken")
    moment = datetime.fromisoformat(shared.at)
    if moment.tzinfo is None or not _YEARS[0] < moment.year < _YEARS[1]:
        raise ValueError("a moment without its zone, or of no year that can be told in another")


def _is_text(text: str, *, empty: bool = False) -> bool:
    """Whether it can be kept: not too long, and without halves of characters, which SQLite refuses."""
    whole = not any("\ud800" <= character <= "\udfff" or character == "\x00" for character in text)
    return (empty or bool(text.strip())) and len(text) <= _LONGEST and whole
