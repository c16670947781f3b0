"""Reads `resources/corpus`: organisations with labelled sentences, and the bank of sentences for and against common values."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brandcheck.model import Block, BlockKind, Document, Organisation, Segment, Side, Value
from brandcheck.paths import resources
from brandcheck.segment import segment

NONE, SUPPORTS, CONTRADICTS = 0, 1, 2
CHAT_TURN = re.compile(r"^[^\W\d_][\w .'-]{0,30}: (?=\S)")


@dataclass(frozen=True)
class LabelledDocument:
    """A document with its eligible sentences and what they are evidence of."""

    path: str
    side: Side
    sentences: tuple[Segment, ...]
    labels: NDArray[np.int64]
    """Sentences x values: NONE, SUPPORTS or CONTRADICTS."""


@dataclass(frozen=True)
class LabelledOrganisation:
    """An organisation of the corpus."""

    slug: str
    organisation: Organisation
    documents: tuple[LabelledDocument, ...]
    lost: int
    """Labels whose sentence is no eligible sentence of the program."""


@dataclass(frozen=True)
class BankSentence:
    """A sentence for or against a theme (or about it without being evidence), or a wording of the theme as a value."""

    theme: str
    text: str
    label: int
    wording: bool
    inside: bool
    pair: int = 0
    """The same number for the two halves of a minimal pair, 0 for a sentence that has no twin."""


def read_bank(folder: Path | None = None) -> tuple[BankSentence, ...]:
    """All rows of the bank."""
    file = (folder or resources() / "corpus") / "bank" / "sentences.jsonl"
    labels = {"supports": SUPPORTS, "contradicts": CONTRADICTS, "neutral": NONE}
    return tuple(
        BankSentence(
            theme=row["theme"],
            text=f"{row['name']}. {row['statement']}" if row["kind"] == "value" else row["sentence"],
            label=labels[row.get("stance", "neutral")],
            wording=row["kind"] == "value",
            inside=row.get("side") == Side.INSIDE,
            pair=row.get("pair", 0),
        )
        for row in _rows(file)
    )


def read_organisations(folder: Path | None = None) -> tuple[LabelledOrganisation, ...]:
    """All organisations of a folder, by name of their folder."""
    folder = folder or resources() / "corpus" / "organisations"
    return tuple(read_organisation(path) for path in sorted(folder.iterdir()) if path.is_dir())


def read_organisation(folder: Path) -> LabelledOrganisation:
    """One organisation as GUIDE.md of the corpus describes it."""
    plain = json.loads((folder / "org.json").read_text(encoding="utf-8"))
    values = tuple(Value(v["id"], v["name"], v["statement"]) for v in plain["values"])
    organisation = Organisation(plain["name"], plain["language"], values, plain.get("sector", ""))
    labels: dict[str, list[dict[str, Any]]] = {}
    for row in _rows(folder / "evidence.jsonl"):
        labels.setdefault(row["doc"], []).append(row)
    documents: list[LabelledDocument] = []
    lost = 0
    for side in (Side.INSIDE, Side.OUTSIDE):
        for file in sorted((folder / side).glob("*.txt")):
            path = f"{side}/{file.name}"
            document, missing = _label(path, side, file.read_text(encoding="utf-8"), values, labels.get(path, []))
            documents.append(document)
            lost += missing
    return LabelledOrganisation(folder.name, organisation, tuple(documents), lost)


def as_document(path: str, side: Side, content: str) -> Document:
    """The document of a corpus file: a header, an empty line, paragraphs, list items and chat turns."""
    head, _, body = content.partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    blocks: list[Block] = []
    text = ""
    for line in body.splitlines():
        kind, words = _block(line.strip(), fields.get("Channel", ""))
        if words:
            text += "\n\n" if text else ""
            blocks.append(Block(len(text), len(text) + len(words), kind))
            text += words
    return Document(
        path, side, path, fields.get("Title", ""), channel=fields.get("Channel", ""), text=text, blocks=tuple(blocks)
    )


def _block(line: str, channel: str) -> tuple[BlockKind, str]:
    if line.startswith("- "):
        return BlockKind.LIST_ITEM, line[2:].strip()
    if channel == "chat":
        return BlockKind.CHAT_TURN, CHAT_TURN.sub("", line)
    return BlockKind.PARAGRAPH, line


def _label(
    path: str, side: Side, content: str, values: tuple[Value, ...], rows: list[dict[str, Any]]
) -> tuple[LabelledDocument, int]:
    _, segments = segment(as_document(path, side, content))
    sentences = tuple(item for item in segments if item.eligible)
    places = {value.id: place for place, value in enumerate(values)}
    labels = np.zeros((len(sentences), len(values)), np.int64)
    lost = 0
    for row in rows:
        found = next((n for n, item in enumerate(sentences) if _same(item.text, row["sentence"])), None)
        if found is None:
            lost += 1
        else:
            labels[found, places[row["value"]]] = SUPPORTS if row["stance"] == "supports" else CONTRADICTS
    return LabelledDocument(path, side, sentences, labels), lost


def _same(ours: str, theirs: str) -> bool:
    a, b = (" ".join(re.findall(r"\w+", text.lower())) for text in (ours, theirs))
    shorter, longer = sorted((a, b), key=len)
    return bool(shorter) and shorter in longer and len(longer) <= 2 * len(shorter)


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)
