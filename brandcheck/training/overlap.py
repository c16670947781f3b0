"""Proves that texts to measure on are not in the corpus: `python -m brandcheck.training.overlap FOLDER`.

Runs of words that both have are counted by length; six words are often a phrase of the language, eight hardly ever.
"""

import argparse
import re
from collections.abc import Iterable
from pathlib import Path

from brandcheck.training.corpus import read_bank, read_organisations

LENGTHS = (6, 8, 10, 13)


def runs(texts: Iterable[str], length: int) -> set[tuple[str, ...]]:
    """All runs of that many words within a text, lower case, without punctuation."""
    found: set[tuple[str, ...]] = set()
    for text in texts:
        words = re.findall(r"\w+", text.lower())
        found.update(tuple(words[at : at + length]) for at in range(len(words) - length + 1))
    return found


def main() -> None:
    """Print how many runs of each length both have, and which."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="organisations in the corpus's format")
    folder = parser.parse_args().folder
    ours = [row.text for row in read_bank()] + _sentences(None)
    theirs = _sentences(folder)
    for length in LENGTHS:
        theirs_runs = runs(theirs, length)
        shared = sorted(" ".join(run) for run in theirs_runs & runs(ours, length))
        print(f"{length} words: {len(shared)} of {len(theirs_runs)}", *shared[:20], sep="\n  ")


def _sentences(folder: Path | None) -> list[str]:
    return [
        item.text for one in read_organisations(folder) for document in one.documents for item in document.sentences
    ]


if __name__ == "__main__":
    main()
