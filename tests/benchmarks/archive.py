"""Makes archives of any size out of the texts of the corpus, for benches that need a real check."""

import json
import random
from functools import cache
from pathlib import Path

from brandcheck.model import Side
from brandcheck.training.corpus import read_organisations

VALUES = 5
PLACES = [
    "Almere",
    "Assen",
    "Breda",
    "Delft",
    "Deventer",
    "Dokkum",
    "Ede",
    "Emmen",
    "Goes",
    "Gouda",
    "Heerlen",
    "Hoorn",
    "Kampen",
    "Leiden",
    "Lelystad",
    "Meppel",
    "Nijkerk",
    "Oss",
    "Sneek",
    "Terneuzen",
    "Tiel",
    "Tilburg",
    "Venlo",
    "Weert",
    "Winschoten",
    "Zeist",
    "Zutphen",
    "Zwolle",
]
MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


def write_archive(folder: Path, documents: int, sentences: int, seed: int = 7) -> Path:
    """Write `documents` text files, a third outside, of `sentences` sentences each, nearly all of them different."""
    rng = random.Random(seed)
    for side in Side:
        (folder / side).mkdir(parents=True)
    for number in range(documents):
        side = Side.OUTSIDE if number % 3 == 0 else Side.INSIDE
        write_document(folder / side / f"{number:05}.txt", sentences, rng)
    first = next(one.organisation for one in read_organisations() if len(one.organisation.values) >= VALUES)
    values = [{"id": v.id, "name": v.name, "statement": v.statement} for v in first.values[:VALUES]]
    content = json.dumps({"name": "Archief", "language": "nl", "values": values})
    (folder / "org.json").write_text(content, encoding="utf-8")
    return folder


def write_document(file: Path, sentences: int, rng: random.Random) -> None:
    """Write one text file, for the side whose folder it is in, of passages each said of some place and month."""
    lines: list[str] = []
    while len(lines) < sentences:
        passage = rng.choice(passages(Side(file.parent.name)))
        lines += [f"Voor {rng.choice(PLACES)} in {rng.choice(MONTHS)}: {sentence}" for sentence in passage]
    body = "\n\n".join(lines[:sentences])
    file.write_text(f"Title: Stuk {file.stem}\nDate: 2026-03-01\n\n{body}\n", encoding="utf-8")


@cache
def passages(side: Side) -> list[list[str]]:
    """The sentences of each Dutch document of the corpus on one side."""
    return [
        [item.text for item in document.sentences]
        for one in read_organisations()
        if one.organisation.language == "nl"
        for document in one.documents
        if document.side is side and document.sentences
    ]
