"""What the command line prints."""

import io
import sys

from rich.console import Console
from rich.table import Table
from rich.text import Text

from brandcheck.model import Measurement
from brandcheck.summary import COLUMNS, WORDS, counted_sentences, gap_rows, promises_in_words, remarks
from brandcheck.wording import wording

UNWRAPPED = 10_000
"""Columns where no one looks on: a path in a log stays in one piece."""


def console(*, stderr: bool = False) -> Console:
    """Prints texts as they are, never as markup; what the stream's encoding lacks becomes a question mark."""
    stream = sys.stderr if stderr else sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")  # a Windows console or pipe may know only the letters of cp1252
    made = Console(stderr=stderr, highlight=False, markup=False, emoji=False)
    if not made.is_terminal:
        made.width = UNWRAPPED
    return made


def show_measurement(measurement: Measurement, language: str, out: Console) -> None:
    """Print what was measured, the gap per value, how many promises may be contradicted, what could not be read and what to mind."""
    words = wording("cli", language)
    read = measurement.read
    out.print(
        words["checked"].format(
            organisation=measurement.organisation.name,
            documents=len(read),
            sentences=counted_sentences(measurement),
        )
    )
    if read:
        out.print(_gaps(measurement, language))
    if told := promises_in_words(measurement, language):
        out.print(told)
    for heading, sentences in remarks(measurement, language):
        out.print(heading, style="bold")
        for sentence in sentences:
            out.print(f"  {sentence}")


def _gaps(measurement: Measurement, language: str) -> Table:
    headings = wording("words", language)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for place, column in enumerate(COLUMNS):
        table.add_column(headings[f"column_{column}"], justify="left" if place < WORDS else "right")
    for row in gap_rows(measurement, language):
        table.add_row(*map(Text, row))
    return table
