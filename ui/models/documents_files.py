"""Finding the files of documents again. A workspace keeps no paths of the user's disk, so only this run's are known."""

import re
from collections.abc import Iterable
from pathlib import Path

from brandcheck.ingest import find_sources
from brandcheck.model import DocumentSummary, Side

Given = tuple[tuple[Path, ...], Side]
"""Files and folders that were added at once, and their side."""
_NUMBER = re.compile(r" \(\d+\)(?=\.[^.]*$|$)")


def find_files(documents: Iterable[DocumentSummary], given: Iterable[Given]) -> dict[str, Path]:
    """The file of each document by its id, of those that are there and can be told apart."""
    named: dict[str, set[Path]] = {}
    for paths, side in given:
        for source in find_sources([path for path in paths if path.exists()], side):
            named.setdefault(_without_side(source.name), set()).add(source.path)
    found: dict[str, Path] = {}
    for document in documents:
        name = _without_side(document.path.split("#", 1)[0])
        files = named.get(name) or named.get(_NUMBER.sub("", name), set())
        if len(files) == 1:
            found[document.id] = next(iter(files))
    return found


def _without_side(name: str) -> str:
    """Documents change sides; their files do not."""
    return name.partition("/")[2]
