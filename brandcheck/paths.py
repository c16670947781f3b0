"""Where the program's own resources are."""

import sys
from pathlib import Path


def resources() -> Path:
    """The folder `resources/`: beside the packages, or inside the frozen program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parent.parent) / "resources"
