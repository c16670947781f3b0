"""Matrix products stay on one thread, unless who starts the program wants it otherwise."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np

SCRIPT = """
import numpy
from brandcheck.detect.threads import openblas, use_one_thread
before = [one.scipy_openblas_get_num_threads64_() for one in openblas()]
use_one_thread()
print(before, [one.scipy_openblas_get_num_threads64_() for one in openblas()])
"""


def threads(**variables: str) -> tuple[list[int], list[int]]:
    """Before and after, of each OpenBLAS of numpy's."""
    ours = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    root = Path(__file__).parents[3]
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, cwd=root, env=ours | variables
    )
    before, after = result.stdout.strip().strip("[]").split("] [")
    return [int(part) for part in before.split(", ") if part], [int(part) for part in after.split(", ") if part]


def test_it_is_one_thread() -> None:
    library = np.show_config(mode="dicts")["Build Dependencies"]["blas"]["name"]
    assert threads()[1] == [1] * (library == "scipy-openblas")


def test_a_choice_of_who_starts_it_stands() -> None:
    before, after = threads(OPENBLAS_NUM_THREADS="2")
    assert before == after
