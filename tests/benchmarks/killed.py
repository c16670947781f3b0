"""Kills a check at random moments; the workspace must open, be whole, and the next check must end the same."""

import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from tests.benchmarks.archive import write_archive

KILLS = 50


def command(folder: Path, workspace: Path, out: Path) -> list[str]:
    """The check as a user runs it."""
    arguments = ("check", folder, "--workspace", workspace, "--json", out)
    return [sys.executable, "-m", "brandcheck", *map(str, arguments)]


def undated(file: Path) -> dict:
    """The result without its date."""
    return {**json.loads(file.read_text(encoding="utf-8")), "measured_on": ""}


def main(kills: int = KILLS) -> None:
    """Run it and print what was lost."""
    rng = random.Random(11)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        folder = write_archive(root / "archive", 24, 12)
        start = time.perf_counter()
        subprocess.run(command(folder, root / "whole.brandcheck", root / "whole.json"), check=True, **quiet)
        duration = time.perf_counter() - start
        whole, same, intact, late = undated(root / "whole.json"), 0, 0, 0
        for number in range(kills):
            workspace, out = root / f"{number}.brandcheck", root / f"{number}.json"
            process = subprocess.Popen(command(folder, workspace, out), **quiet)
            time.sleep(rng.uniform(0.05, 1.0) * duration)
            late += process.poll() is not None
            process.kill()
            process.wait()
            if workspace.exists():
                with closing(sqlite3.connect(workspace)) as database:
                    intact += database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            else:
                intact += 1
            subprocess.run(command(folder, workspace, out), check=True, **quiet)
            same += undated(out) == whole
    print(f"killed {kills} checks at random moments of {duration:.1f} s ({late} had just ended):")
    print(f"  workspace whole: {intact} of {kills}; next check ends with the same result: {same} of {kills}")


if __name__ == "__main__":
    main()
