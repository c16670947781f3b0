"""How fast the reader is, and what a whole check adds to its bare model: `python -m tests.benchmarks.reader`.

Bare is the encoder's session alone, given once more the very batches that the check gave it: no reading of files, no
segmenting, no head, no reasons, no workspace.
"""

import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from brandcheck.detect.encoder import Encoder, load_encoder
from brandcheck.detect.files import HEAD, models
from brandcheck.detect.head import Head, Sentences
from brandcheck.detect.rules import stance_marks
from brandcheck.detect.threads import use_one_thread
from brandcheck.detect.wording import part_texts, value_parts, value_texts
from brandcheck.model import Side
from brandcheck.paths import resources
from brandcheck.pipeline import carry_out, plan_check
from brandcheck.training.corpus import LabelledOrganisation, read_organisation

ORGANISATION = "anker-zorg"
ROUNDS = 3
"""Of each figure; the best counts, because what else the machine does only adds."""
LOAD = """
import time
start = time.perf_counter()
from brandcheck.detect.encoder import load_encoder
from brandcheck.detect.files import HEAD, models
from brandcheck.detect.head import Head
imported = time.perf_counter()
load_encoder(models()), Head.shipped(models() / HEAD)
loaded = time.perf_counter()
load_encoder(models()).encode_all(["Wij nemen de tijd voor u."])
print(imported - start, loaded - imported, time.perf_counter() - loaded)
"""


class Recorded:
    """The encoder's session, which notes what it is given."""

    def __init__(self, session: Any) -> None:
        self.session = session
        self.batches: list[np.ndarray] = []

    def run(self, names: list[str], given: dict[str, np.ndarray]) -> Any:
        self.batches.append(given["ids"])
        return self.session.run(names, given)

    def again(self) -> float:
        """Seconds for all batches once more."""
        start = time.perf_counter()
        for ids in self.batches:
            self.session.run(["tokens"], {"ids": ids})
        return time.perf_counter() - start


def read(organisation: LabelledOrganisation, encoder: Encoder, head: Head) -> tuple[int, float, float]:
    """Pairs of a sentence and a value, and seconds in the encoder and in the head."""
    documents = [document for document in organisation.documents if document.sentences]
    texts = [[item.text for item in document.sentences] for document in documents]
    wordings, parts = value_texts(organisation.organisation), part_texts(organisation.organisation)
    start = time.perf_counter()
    asked = [*(text for some in texts for text in some), *wordings, *parts]
    vectors = dict(zip(asked, (one.vector.astype(np.float64) for one in encoder.encode_all(asked)), strict=True))
    encoded = time.perf_counter()

    def of(some: list[str]) -> np.ndarray:
        return np.stack([vectors[text] for text in some])

    values = head.values(of(wordings), [of(value_parts(value)) for value in organisation.organisation.values])
    pairs = 0
    for document, some in zip(documents, texts, strict=True):
        words = np.array([len(text.split()) for text in some])
        sentences = Sentences(of(some), words, stance_marks(some), inside=document.side is Side.INSIDE)
        pairs += head.read(sentences, values).supports.size
    return pairs, encoded - start, time.perf_counter() - encoded


def checked(folder: Path) -> tuple[float, dict[str, float]]:
    """Seconds of a check without a workspace's file, in all and by stage."""
    stages: dict[str, float] = defaultdict(float)
    start = last = time.perf_counter()
    for step in carry_out(plan_check(folder)):
        now = time.perf_counter()
        stages[step.stage] += now - last
        last = now
    return time.perf_counter() - start, stages


def peak_memory(folder: Path) -> int:
    """Bytes that a check from the command line holds at most, by looking fifty times a second: its own, and its readers'."""
    command = [sys.executable, "-m", "brandcheck", "check", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        try:
            family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
            peak = max(peak, sum(one.memory_info().rss for one in family))
        except psutil.NoSuchProcess:
            continue
        time.sleep(0.02)
    return peak


def loading() -> tuple[float, ...]:
    """Seconds for imports, for loading encoder and head, and for the first sentence, in a fresh process."""
    result = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=True)
    return tuple(float(part) for part in result.stdout.split())


def main() -> None:
    """Run it and print the figures."""
    folder = resources() / "corpus" / "organisations" / ORGANISATION
    organisation, head = read_organisation(folder), Head.shipped(models() / HEAD)
    use_one_thread()
    print(f"reader, on {ORGANISATION} (machine {psutil.cpu_percent(0.5):.0f}% busy with other things)")
    speed: dict[int, float] = {}
    for threads in (1, 2):
        encoder = Encoder(models(), threads)
        pairs, encoding, heading = min(
            (read(organisation, encoder, head) for _ in range(ROUNDS)), key=lambda r: sum(r[1:])
        )
        speed[threads] = pairs / (encoding + heading)
        name = "one thread" if threads == 1 else "two threads"
        share = heading / (encoding + heading)
        print(f"  {name}: {speed[threads]:.0f} pairs of sentence and value a second; the head takes {share:.1%} of it")
    print(f"    two threads against one: {speed[2] / speed[1]:.2f}")
    imports, load, first = min((loading() for _ in range(ROUNDS)), key=sum)
    print(f"  to load: {imports:.2f} s imports, {load:.2f} s encoder and head, {first:.2f} s the first sentence")
    print(f"  peak memory of a check, its reading processes included: {peak_memory(folder) / 2**20:.0f} MB")
    encoder = load_encoder(models())
    session: Any = encoder._session
    best, stages, recorded = float("inf"), {}, Recorded(session)
    for _ in range(ROUNDS):
        encoder._session = recorded = Recorded(session)
        took, by_stage = checked(folder)
        if took < best:
            best, stages = took, by_stage
    encoder._session = session
    bare = min(recorded.again() for _ in range(ROUNDS))
    sentences = sum(len(ids) for ids in recorded.batches)
    print(
        f"  a whole check: {best / bare:.2f} times the bare model ({best:.2f} s and {bare:.2f} s, {sentences} sentences)"
    )
    print("    of which " + ", ".join(f"{name} {took / bare:.2f}" for name, took in stages.items()))


if __name__ == "__main__":  # reading processes import this file again
    main()
