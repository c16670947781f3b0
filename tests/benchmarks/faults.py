"""Every fault, as often as asked: `python -m tests.benchmarks.faults [KILLS]`. Prints what was lost and what the user saw."""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.benchmarks.archive import write_archive
from tests.benchmarks.faults_kills import Ground, Row, brandcheck, disturbed, kills, two_programs, undated

KILLS = 200


def prepare(root: Path) -> Ground:
    """A small archive and the workspace of an undisturbed check."""
    folder = write_archive(root / "archive", 24, 12)
    measured, out = root / "measured.brandcheck", root / "measured.json"
    start = time.perf_counter()
    subprocess.run(brandcheck("check", folder, "--workspace", measured, "--json", out), check=True, capture_output=True)
    return Ground(root, folder, measured, undated(out), time.perf_counter() - start)


def disks(ground: Ground) -> list[Row]:
    """Faults of disks, where this system lets a program mount one of its own."""
    base = ground.root / "disks"
    base.mkdir()
    here = ["unshare", "-rm", sys.executable, "-m", "tests.benchmarks.faults_disk"]
    if shutil.which("unshare") is None:
        return [Row("faults of disks", saw=["not tried: needs unshare"])]
    done = subprocess.run([*here, ground.measured, ground.folder, base], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return [Row("faults of disks", lost=[done.stderr[-2000:]])]
    return [Row(**row) for row in json.loads((base / "rows.json").read_text(encoding="utf-8"))]


def main(number: int = KILLS) -> bool:
    """Run all and print the table; says whether nothing was lost."""
    with tempfile.TemporaryDirectory() as temporary:
        ground = prepare(Path(temporary))
        rows = kills(ground, number, seed=11)
        for name, fault in (("reader", "reading process killed"), ("sleep", "asleep during a check (4 s)")):
            rows.append(Row(fault))
            disturbed(ground, name, 3, rows[-1])
        rows += [*two_programs(ground), *disks(ground)]
    table = Table("fault", "injected", "lost", "what the user saw")
    for row in rows:
        seen = " | ".join(sentence.replace(temporary, "…") for sentence in row.saw)
        table.add_row(row.fault, str(row.injected), "; ".join(row.lost) or "nothing", seen or "nothing: it was done")
    Console(width=170).print(table, markup=False)
    return not any(row.lost for row in rows)


if __name__ == "__main__":
    sys.exit(0 if main(*map(int, sys.argv[1:2])) else 1)
