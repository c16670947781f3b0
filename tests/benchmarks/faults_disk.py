"""Faults of disks, in a small file system of its own: run by `faults` inside `unshare`, where mounting harms nobody."""

import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

from brandcheck import pipeline
from brandcheck.errors import BrandCheckError
from brandcheck.exporting import choices_for, export
from brandcheck.model import Side
from brandcheck.progress import finish
from brandcheck.workspace import Review, Subject, Verdict, Workspace
from tests.benchmarks.faults_kills import Row, is_whole

FREE = (0, 4, 12, 40, 120, 400)
"""KB that are left on the disk when it is full."""
SIZE = 48
"""MB of the disk."""


def mount(*arguments: object) -> None:
    """Mount a file system."""
    subprocess.run(["mount", *map(str, arguments)], check=True)


@contextmanager
def full(disk: Path, kilobytes: int) -> Iterator[None]:
    """A disk with so much room for the block."""
    filling = disk / "filling"
    with filling.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    with filling.open("r+b") as file:
        file.truncate(max(0, filling.stat().st_size - kilobytes * 1024))
    try:
        yield
    finally:
        filling.unlink()


def decide(workspace: Workspace) -> None:
    number = len(workspace.reviews.history())
    for more in range(number, number + 50):
        workspace.reviews.add(
            Review(Subject(Side.INSIDE, "a", str(more), "buur"), Verdict.CONFIRMED, f"{more:06}", note="x" * 500)
        )


def deeds(folder: Path, disk: Path) -> dict[str, Callable[[Workspace], object]]:
    """What is done on a full disk."""

    def measure(workspace: Workspace) -> None:
        check = pipeline.plan_check(folder)
        finish(pipeline.run_check(check, workspace))

    def out(form: str) -> Callable[[Workspace], object]:
        return lambda workspace: finish(
            export(workspace, form, disk / f"out.{form}", choices_for(workspace, "en", quotes=True))
        )

    return {
        "import and check": measure,
        "review": decide,
        "copy": lambda workspace: workspace.copies.make(),
        **{f"export {form}": out(form) for form in ("xlsx", "docx", "pdf", "json", "csv", "qdpx")},
        "deletion and close": lambda workspace: workspace.documents.keep_only(()),
    }


def try_on_full_disk(name: str, deed: Callable[[Workspace], object], measured: Path, disk: Path) -> Row:
    """Do it with ever more room; what was there stays, and with room it is done after all."""
    row = Row(f"full disk in {name}")
    for kilobytes in FREE:
        path = disk / "a.brandcheck"
        start = disk.parent / "empty.brandcheck" if name == "import and check" else measured
        copyfile(start, path)
        old = disk / f"out.{name.rsplit(maxsplit=1)[-1]}"
        old.write_bytes(b"the old file")
        row.injected += 1
        with Workspace.open(path) as workspace:
            before = (len(workspace.reviews.history()), len(workspace.measurements.entries()))
            with full(disk, kilobytes):
                try:
                    deed(workspace)
                except BrandCheckError as error:
                    row.see(error.text("en"))
                    if old.read_bytes() != b"the old file":
                        row.lost.append(f"the old file ({kilobytes} KB)")
            after = (len(workspace.reviews.history()), len(workspace.measurements.entries()))
            if after < before:
                row.lost.append(f"{before} became {after}")
            deed(workspace)
        if not is_whole(path):
            row.lost.append("damaged")
        for file in disk.iterdir():
            file.unlink()
    return row


def read_only(measured: Path, disk: Path) -> Row:
    row = Row("read-only folder and file", 2)
    path = disk / "a.brandcheck"
    copyfile(measured, path)
    mount("-o", "remount,ro", disk)
    for attempt in (
        lambda: Workspace.open(path),
        lambda: Workspace.create(disk / "b.brandcheck", Workspace.open(path, read_only=True).organisation),
    ):
        try:
            attempt().close()
            row.lost.append("was written")
        except BrandCheckError as error:
            row.see(error.text("en"))
    with Workspace.open(path, read_only=True) as workspace:
        if not workspace.documents.summaries():
            row.lost.append("cannot be read")
    mount("-o", f"remount,rw,size={SIZE}m", disk)
    path.unlink()
    return row


def share_away(measured: Path, disk: Path) -> Row:
    """The share is unmounted while the workspace is open, and comes back."""
    row, share = Row("share goes away and comes back"), disk.parent / "share"
    share.mkdir()
    copyfile(measured, disk / "a.brandcheck")
    mount("--bind", disk, share)
    with Workspace.open(share / "a.brandcheck") as workspace:
        for number in range(5):
            row.injected += 1
            workspace.draft = f"before {number}"
            subprocess.run(["umount", "-l", share], check=True)
            try:
                workspace.draft = "nobody would find this"
                row.lost.append(f"{number}: said to be kept")
            except BrandCheckError as error:
                row.see(error.text("en"))
            mount("--bind", disk, share)
            if workspace.draft != f"before {number}":
                row.lost.append(f"{number}: what was kept before")
            workspace.draft = "after"
    with Workspace.open(share / "a.brandcheck") as workspace:
        if workspace.draft != "after":
            row.lost.append("what was kept after it came back")
    if not is_whole(disk / "a.brandcheck"):
        row.lost.append("damaged")
    return row


def clock_back(measured: Path, disk: Path, folder: Path) -> Row:
    """Days go forward and back at random: copies, measurements and the day for deletion."""
    row, path, chance = Row("clock set back"), disk / "clock.brandcheck", random.Random(3)
    copyfile(measured, path)
    with Workspace.open(path) as workspace:
        for number in range(12):
            row.injected += 1
            now = datetime(2026, 11, 22, tzinfo=UTC).replace(
                year=chance.choice((2020, 2026, 2031)), day=chance.randint(1, 28)
            )
            workspace.draft = str(number)
            before = {copy.made for copy in workspace.copies.list()}
            workspace.copies.make_due(now)
            there = {copy.made for copy in workspace.copies.list()}
            if not any(0 <= (now - made).total_seconds() < 86_400 for made in there):
                row.lost.append("no copy was made")
            if before and max(before) not in there:
                row.lost.append("the latest copy")
            check = pipeline.plan_check(folder)
            finish(pipeline.measure(pipeline.Check(check.organisation, (), now.date().isoformat()), workspace))
            latest = workspace.measurements.entries()[-1]
            if latest.measured_on != now.date().isoformat():
                row.lost.append("the order of measurements")
    row.see("nothing; measurements keep their order, copies their days")
    for file in disk.iterdir():
        file.unlink()
    return row


def main(measured: Path, folder: Path, base: Path) -> None:
    disk = base / "disk"
    disk.mkdir()
    mount("-t", "tmpfs", "-o", f"size={SIZE}m", "none", disk)
    with Workspace.open(measured, read_only=True) as workspace:
        Workspace.create(base / "empty.brandcheck", workspace.organisation).close()
    rows = [try_on_full_disk(name, deed, measured, disk) for name, deed in deeds(folder, disk).items()]
    rows += [read_only(measured, disk), clock_back(measured, disk, folder), share_away(measured, disk)]
    Path(base / "rows.json").write_text(json.dumps([vars(row) for row in rows]), encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
