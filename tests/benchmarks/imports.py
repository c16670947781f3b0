"""What reading files into a workspace costs: PDFs beside pdftotext, and many small files in memory: `python -m tests.benchmarks.imports [FOLDER]`.

FOLDER holds other PDFs than those that this makes.
"""

import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
import typst

from brandcheck.importing import add_sources
from brandcheck.ingest import find_sources
from brandcheck.model import Organisation, Side
from brandcheck.progress import Job
from brandcheck.workspace import Workspace
from tests.benchmarks.archive import passages

PDFS, PARAGRAPHS = 40, 60
FILES, FIRST = 10_000, 1_000
"""Small files, and after how many memory is first looked at."""


def write_pdfs(folder: Path) -> None:
    """PDFs of a few pages each, of the corpus' passages."""
    rng = random.Random(5)
    folder.mkdir()
    for number in range(PDFS):
        texts = [" ".join(rng.choice(passages(Side.INSIDE))) for _ in range(PARAGRAPHS)]
        source = '#for text in sys.inputs.texts.split("\\u{1f}") [#par(text)]'
        (folder / f"{number}.pdf").write_bytes(
            typst.compile(source.encode(), sys_inputs={"texts": "\x1f".join(texts)}, ignore_system_fonts=True)
        )


def read(folder: Path, workspace: Workspace) -> Job[None]:
    """Read all files of a folder, as the app does."""
    yield from add_sources(find_sources([folder], Side.INSIDE), workspace)


def pdfs(folder: Path, root: Path) -> None:
    """Print the time of all its PDFs, both ways."""
    files = sorted(folder.rglob("*.pdf"))
    start = time.perf_counter()
    for file in files:
        subprocess.run(["pdftotext", file, "-"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    theirs = time.perf_counter() - start
    with Workspace.create(root / f"{folder.name}.brandcheck", Organisation("Archief", "nl", ())) as workspace:
        start = time.perf_counter()
        for _ in read(folder, workspace):
            pass
        ours = time.perf_counter() - start
        sentences = sum(document.sentences for document in workspace.documents.summaries())
    print(
        f"  {len(files)} PDFs, {sentences} sentences: {ours:.1f} s, read, segmented and kept; pdftotext {theirs:.1f} s:"
        f" {ours / theirs:.2f} times"
    )


def small_files(root: Path) -> None:
    """Print how memory grows with the number of files."""
    rng = random.Random(6)
    folder = root / "small"
    folder.mkdir()
    for number in range(FILES):
        text = "\n\n".join(rng.choice(passages(Side.INSIDE))[:4])
        (folder / f"{number:05}.txt").write_text(f"Memo {number}\n\n{text}\n", encoding="utf-8")
    me, seen, start = psutil.Process(), {}, time.perf_counter()
    with Workspace.create(root / "small.brandcheck", Organisation("Archief", "nl", ())) as workspace:
        for step in read(folder, workspace):
            if step.done in (FIRST, FILES) and step.total == FILES:
                seen[step.done] = sum(one.memory_info().rss for one in (me, *me.children(recursive=True)))
        found = len(workspace.documents.summaries())
    took = time.perf_counter() - start
    print(
        f"  {found} small files: {took:.0f} s, {1000 * took / found:.1f} ms each; memory after {FIRST} files"
        f" {seen[FIRST] / 2**20:.0f} MB, after {FILES} {seen[FILES] / 2**20:.0f} MB: {seen[FILES] / seen[FIRST]:.2f} times"
    )


def main(*folders: str) -> None:
    """Run it and print the figures."""
    print("import")
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        if shutil.which("pdftotext"):
            write_pdfs(root / "pdfs")
            for folder in (root / "pdfs", *map(Path, folders)):
                pdfs(folder, root)
        else:
            print("  pdftotext (poppler-utils) is not here to be measured against")
        small_files(root)


if __name__ == "__main__":  # reading processes import this file again
    main(*sys.argv[1:])
