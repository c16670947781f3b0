"""Where things are: the program's own resources, and the user's folders."""

import sys
from pathlib import Path

import platformdirs


def resources() -> Path:
    """The folder `resources/`: beside the packages, or inside the frozen program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parent.parent) / "resources"


def config_folder() -> Path:
    """The user's folder for preferences; made when first written to."""
    return Path(platformdirs.user_config_dir("BrandCheck", appauthor=False))
