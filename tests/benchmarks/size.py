"""What a check of an archive of 100,000 sentences costs beside one of 1,000: `python -m tests.benchmarks.size`.

Each archive is checked in a process of its own that has the models loaded, so that their start counts for neither. Bare is the models'
sessions alone, given once more the very batches that the check gave them: no reading of files, no segmenting, no head, no
reasons, no pairing, no workspace. The plain loop is the encoder's network in PyTorch, in full precision, a pair at a time.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event, Thread
from typing import Any

import numpy as np
import psutil

from brandcheck import segment
from brandcheck.detect.encoder import PREFIX, load_encoder
from brandcheck.detect.files import models
from brandcheck.detect.joint import load_joint
from brandcheck.pipeline import carry_out, plan_check
from tests.benchmarks.archive import VALUES, write_archive

SENTENCES = 31
"""Of a document."""
SMALL, LARGE = 33, 3_226
"""Documents: 1,023 and 100,006 sentences."""
LOOK = 0.05
"""Seconds between two looks at memory."""
LAYERS, HIDDEN, HEADS, WORDS = 12, 384, 12, 53_630
"""Of the encoder, as `resources/models/README.md` tells."""
TORCH = Path(sys.prefix) / "torch"
"""Where `make bench` puts PyTorch: apart, as spaCy would load it into every process that finds it."""
LOOPED = 200
"""Sentences that are enough to time the plain loop."""


class Recorded:
    """A model's session, which notes what it is given."""

    def __init__(self, session: Any) -> None:
        self.session = session
        self.batches: list[np.ndarray] = []

    def run(self, names: list[str], given: dict[str, np.ndarray]) -> Any:
        self.batches.append(given["ids"].astype(np.int32))
        return self.session.run(names, given)

    def again(self) -> float:
        """Seconds for all batches once more, as many side by side as there are processors."""
        start = time.perf_counter()
        with ThreadPoolExecutor(os.cpu_count()) as workers:
            for _ in workers.map(self._once, self.batches):
                pass
        return time.perf_counter() - start

    def _once(self, ids: np.ndarray) -> None:
        self.session.run(["tokens"], {"ids": ids.astype(np.int64)})


class Peak(Thread):
    """Looks how much memory this process and those it started hold together."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.most = 0
        self._over = Event()

    def run(self) -> None:
        me = psutil.Process()
        while not self._over.wait(LOOK):
            try:
                family = [me, *me.children(recursive=True)]
                self.most = max(self.most, sum(one.memory_info().rss for one in family))
            except psutil.NoSuchProcess:
                continue

    def end(self) -> int:
        """Bytes at most."""
        self._over.set()
        self.join()
        return self.most


def checked(folder: Path) -> dict[str, Any]:
    """Check a folder's archive into a workspace; what it cost."""
    segment.prepare("nl")
    readers = load_encoder(models()), load_joint(models())
    recorded = [Recorded(reader._session) for reader in readers]
    for reader, noted in zip(readers, recorded, strict=True):
        reader._session = noted
    stages: dict[str, float] = defaultdict(float)
    peak = Peak()
    peak.start()
    start = last = time.perf_counter()
    job = carry_out(plan_check(folder), folder / "w.brandcheck")
    while True:
        try:
            step = next(job)
        except StopIteration as end:
            measurement = end.value
            break
        now = time.perf_counter()
        stages[step.stage] += now - last
        last = now
    wall = time.perf_counter() - start
    memory = peak.end()
    return {
        "sentences": sum(document.eligible for document in measurement.documents),
        "evidence": len(measurement.evidence),
        "claims": len(measurement.claims),
        "wall": wall,
        "memory": memory,
        "stages": stages,
        "read": [sum(len(ids) for ids in noted.batches) for noted in recorded],
        "bare": [noted.again() for noted in recorded],
    }


def loop(folder: Path) -> tuple[float, float]:
    """Seconds a sentence of the plain loop over all pairs of a sentence and a value, and over sentences alone."""
    import torch  # noqa: PLC0415 (not in the other processes)

    layer = torch.nn.TransformerEncoderLayer(HIDDEN, HEADS, 4 * HIDDEN, activation="gelu", batch_first=True)
    network = torch.nn.TransformerEncoder(layer, LAYERS).eval()
    words = torch.nn.Embedding(WORDS, HIDDEN)
    texts = [
        line
        for file in sorted((folder / "inside").glob("*.txt"))
        for line in file.read_text(encoding="utf-8").split("\n\n")[1:]
    ][:LOOPED]
    tokenizer = load_encoder(models())._tokenizer
    seconds: list[float] = []
    for values in (VALUES, 1):
        start = time.perf_counter()
        with torch.no_grad():
            for text in texts:
                for _ in range(values):
                    network(words(torch.tensor([tokenizer.encode(PREFIX + text).ids])))
        seconds.append((time.perf_counter() - start) / len(texts))
    return seconds[0], seconds[1]


def measured(folder: Path, what: str, *packages: Path) -> Any:
    """What another process prints of it, with packages that stand apart."""
    command = [sys.executable, "-m", "tests.benchmarks.size", what, str(folder)]
    path = os.pathsep.join([*map(str, packages), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONPATH": path}
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=environment).stdout)


def main(large: int = LARGE) -> None:
    """Run it and print the figures."""
    with tempfile.TemporaryDirectory() as temporary:
        folders = [write_archive(Path(temporary) / str(count), count, SENTENCES) for count in (SMALL, large)]
        print(f"check of an archive (machine {psutil.cpu_percent(0.5):.0f}% busy with other things)")
        small, big = (measured(folder, "check") for folder in folders)
        pairs, alone = measured(folders[0], "loop", TORCH) if TORCH.is_dir() else (float("nan"),) * 2
    each = [found["wall"] / found["sentences"] for found in (small, big)]
    for found, seconds in zip((small, big), each, strict=True):
        stages = ", ".join(f"{name} {took:.1f}" for name, took in found["stages"].items())
        print(
            f"  {found['sentences']} sentences, {VALUES} values: {found['wall']:.1f} s ({stages}), {1000 * seconds:.2f} ms a sentence;"
            f" {found['read'][0]} texts and {found['read'][1]} pairs read; {found['memory'] / 2**20:.0f} MB at most"
        )
        bare = sum(found["bare"])
        print(
            f"    against the bare models ({found['bare'][0]:.1f} s and {found['bare'][1]:.1f} s): {found['wall'] / bare:.2f} times"
        )
    print(f"  time a sentence, large against small: {each[1] / each[0]:.2f} times")
    print(f"  memory, large against small: {big['memory'] / small['memory']:.2f} times")
    print(
        f"  the plain loop takes {1000 * pairs:.0f} ms a sentence ({1000 * alone:.0f} ms with each sentence once):"
        f" a check is {pairs / each[1]:.1f} ({alone / each[1]:.1f}) times faster"
    )


if __name__ == "__main__":  # reading processes import this file again
    if len(sys.argv) > 2:
        print(json.dumps({"check": checked, "loop": loop}[sys.argv[1]](Path(sys.argv[2]))))
    else:
        main(*map(int, sys.argv[1:]))
