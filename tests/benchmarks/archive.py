"""Makes archives of any size out of the example texts, for benches that need a real check."""

import json
import random
from pathlib import Path

from tests.end_to_end.organisation import INSIDE, OUTSIDE, VALUES

SENTENCES = [
    line
    for text in (*OUTSIDE.values(), *INSIDE.values())
    for line in text.split("\n\n", 1)[1].splitlines()
    if line.endswith(".")
]
FILLERS = (
    "Maandag",
    "Dinsdag",
    "Woensdag",
    "Donderdag",
    "Vrijdag",
    "In Deventer",
    "In Sneek",
    "Volgens de planning",
    "Bij ploeg 3",
    "Sinds april",
)


def write_archive(folder: Path, documents: int, sentences: int, seed: int = 7) -> Path:
    """Write `documents` text files, a third outside, of `sentences` different sentences each."""
    rng = random.Random(seed)
    (folder / "outside").mkdir(parents=True)
    (folder / "inside").mkdir()
    for number in range(documents):
        side = "outside" if number % 3 == 0 else "inside"
        write_document(folder / side / f"{number:05}.txt", sentences, rng)
    values = {"name": "Archief", "language": "nl", "values": VALUES}
    (folder / "org.json").write_text(json.dumps(values), encoding="utf-8")
    return folder


def write_document(file: Path, sentences: int, rng: random.Random) -> None:
    """Write one text file whose sentences occur nowhere else."""
    lines = []
    for _ in range(sentences):
        sentence = rng.choice(SENTENCES)
        lines.append(f"{rng.choice(FILLERS)} {rng.randrange(10_000)}: {sentence}")
    file.write_text(f"Title: Stuk {file.stem}\nDate: 2026-03-01\n\n" + "\n\n".join(lines) + "\n", encoding="utf-8")
