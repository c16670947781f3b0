"""How much a second check costs, and one after a change in one document of forty, against the full check."""

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from brandcheck.pipeline import carry_out, plan_check
from brandcheck.progress import finish
from tests.benchmarks.archive import write_archive, write_document

DOCUMENTS, SENTENCES = 40, 100


def seconds(folder: Path, out: Path) -> float:
    """Wall time of one check, the start of the program included."""
    command = [
        sys.executable,
        "-m",
        "brandcheck",
        "check",
        folder,
        "--json",
        out,
        "--workspace",
        out.parent / "w.brandcheck",
    ]
    start = time.perf_counter()
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def seconds_within(folder: Path, workspace: Path) -> float:
    """Wall time of one check in this process, as in the app, where everything is loaded."""
    start = time.perf_counter()
    finish(carry_out(plan_check(folder), workspace))
    return time.perf_counter() - start


def undated(file: Path) -> dict:
    """The result without its date."""
    return {**json.loads(file.read_text(encoding="utf-8")), "measured_on": ""}


def main() -> None:
    """Run it and print the ratios."""
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        folder = write_archive(root / "archive", DOCUMENTS, SENTENCES)
        full = seconds(folder, root / "full.json")
        second = min(seconds(folder, root / "second.json") for _ in range(3))
        same = undated(root / "full.json") == undated(root / "second.json")
        write_document(folder / "inside" / "00001.txt", SENTENCES, random.Random(99))
        changed = seconds(folder, root / "changed.json")
        full_within = seconds_within(folder, root / "within.brandcheck")
        write_document(folder / "inside" / "00001.txt", SENTENCES, random.Random(100))
        changed_within = seconds_within(folder, root / "within.brandcheck")
    print(f"check of {DOCUMENTS} documents x {SENTENCES} sentences: {full:.1f} s, start of the program included")
    print(f"  again: {full / second:.1f} times faster ({second:.2f} s); identical result: {same}")
    print(f"  with 1 of {DOCUMENTS} documents changed: {changed / full:.1%} of the full check ({changed:.2f} s)")
    print(f"    in a running program: {changed_within / full_within:.1%} of its full check ({changed_within:.2f} s)")
