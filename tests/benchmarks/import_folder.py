"""Reads every file of a folder and prints per format what became of it: `python -m tests.benchmarks.import_folder FOLDER`."""

import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path

import psutil

from brandcheck.ingest import find_sources, read_sources
from brandcheck.model import DocumentStatus, Side
from brandcheck.progress import Progress
from brandcheck.settings import Limits
from brandcheck.wording import say


def main(folder: Path) -> None:
    """Run it and print the table."""
    sources = find_sources([folder], Side.INSIDE)
    rows: dict[str, list[tuple[bool, float, int, str]]] = defaultdict(list)
    peak, last = 0, time.perf_counter()
    for step in read_sources(sources, Limits(), b"bench", "en"):
        peak = max(peak, *(_resident(child) for child in psutil.Process().children(recursive=True)), 0)
        if isinstance(step, Progress):
            continue
        source, documents = step
        now = time.perf_counter()
        read = any(document.status is DocumentStatus.READ and document.text for document in documents)
        reason = next((say(document.error, "en") for document in documents if document.error), "")
        rows[source.path.parent.name].append((read, now - last, sum(len(d.text) for d in documents), reason))
        if not read and not reason:
            print(f"!! neither text nor a reason: {source.name}")
        if not read:
            print(f"   {source.name}: {reason}")
        last = now
    print(f"{'format':10} {'files':>6} {'text':>6} {'refused':>8} {'median s':>9}")
    for name, found in sorted(rows.items()):
        texts = sum(read for read, *_ in found)
        print(
            f"{name:10} {len(found):6} {texts:6} {len(found) - texts:8} {statistics.median(s for _, s, *_ in found):9.3f}"
        )
    print(f"peak memory of a reading process: {peak / 2**20:.0f} MB")


def _resident(process: psutil.Process) -> int:
    try:
        return process.memory_info().rss
    except psutil.NoSuchProcess:
        return 0


if __name__ == "__main__":
    main(Path(sys.argv[1]))
