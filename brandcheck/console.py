"""What the command line prints."""

import io
import sys
from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from brandcheck.model import Measurement
from brandcheck.plain import plain
from brandcheck.summary import COLUMNS, WORDS, counted_sentences, gap_rows, promises_in_words, remarks
from brandcheck.wording import wording

UNWRAPPED = 10_000
"""Columns where no one looks on: a path in a log stays in one piece."""


class _Plain(Console):
    """Lets no text of a user reach the terminal as anything but text: not the codes that colour, move and erase."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        """As rich does, with only what can be seen in each piece of text."""
        for segment in super().render(renderable, options):
            yield segment if segment.control else segment._replace(text=plain(segment.text))


def console(*, stderr: bool = False) -> Console:
    """Prints texts as they are, never as markup; what the stream's encoding lacks becomes a question mark."""
    stream = sys.stderr if stderr else sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")  # a Windows console or pipe may know only the letters of cp1252
    made = _Plain(stderr=stderr, highlight=False, markup=False, emoji=False)
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
