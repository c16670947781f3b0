"""What a folder that is checked holds: its file with values and the folders of each side, under any usual name."""

import re
import unicodedata
from fnmatch import fnmatchcase
from pathlib import Path

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.sources import is_ignored, lexicon
from brandcheck.model import Side


def find_values(folder: Path) -> Path | None:
    """The file with values; of several the first in the order of `resources/lexicons/ingest_folders.toml`.

    Raises:
        BrandCheckError: the folder cannot be opened.
    """
    files = [file for file in _entries(folder) if file.is_file() and not is_ignored(file.name)]
    ranked = [(rank, file.name, file) for file in files if (rank := _rank(file.name)) is not None]
    return min(ranked)[2] if ranked else None


def side_folders(folder: Path, side: Side) -> list[Path]:
    """The folders of one side, in the order of their usual names."""
    names = lexicon("ingest_folders")[side]
    found = [one for one in _entries(folder) if one.is_dir() and one.name.casefold() in names]
    return sorted(found, key=lambda one: (names.index(one.name.casefold()), one.name))


def readable_name(folder: Path) -> str:
    """A folder's name as that of an organisation: "bakkerij-jansen" is "Bakkerij Jansen"; empty for the root.

    A folder that is named after the values ("kernwaarden") lies in that of the organisation. A name of words set apart by spaces is a person's choice and keeps its case, but for its first letter.
    """
    folder = folder.resolve()
    named_after_values = any(
        fnmatchcase(_dashed(f"{folder.name}."), pattern)
        for pattern in lexicon("ingest_folders")["values_files"]
        if pattern.endswith(".*") and not pattern.startswith("*")
    )
    name = unicodedata.normalize("NFC", folder.parent.name if named_after_values else folder.name)
    words = [word for word in re.split(r"[-_\s]+", name) if word]
    if name.islower():
        chosen = len(name.split()) > 1
        words = [word if chosen and place else word[0].upper() + word[1:] for place, word in enumerate(words)]
    return " ".join(words)


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError as error:
        raise BrandCheckError("folder_not_opened", path=folder) from error


def _dashed(name: str) -> str:
    return re.sub(r"[_\s]+", "-", unicodedata.normalize("NFC", name).casefold())


def _rank(name: str) -> tuple[int, int] | None:
    name = _dashed(name)
    endings = lexicon("ingest_folders")["values_endings"]
    ending = Path(name).suffix
    if ending not in endings:
        return None
    patterns = lexicon("ingest_folders")["values_files"]
    place = next((place for place, pattern in enumerate(patterns) if fnmatchcase(name, pattern)), None)
    return None if place is None else (place, endings.index(ending))
