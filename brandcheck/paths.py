"""Where the program's own files are."""

import sys
from pathlib import Path


def resources() -> Path:
    """The folder `resources/`: beside the packages, or inside the frozen program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parent.parent) / "resources"


def bundled_folders() -> tuple[Path, ...]:
    """The folders that the frozen program consists of; none when it runs from source.

    An app of macOS keeps its data in another folder than its libraries, with links between them.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle), resources().resolve().parent) if bundle else ()
