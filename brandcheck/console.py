"""What the command line prints."""

import io
import sys

from rich.console import Console
from rich.table import Table
from rich.text import Text

from brandcheck.model import Gap, GapKind, Measurement
from brandcheck.remarks import remarks
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
    """Print what was measured, the gap per value, what could not be read and what to mind."""
    words = wording("cli", language)
    read = measurement.read
    out.print(
        words["checked"].format(
            organisation=measurement.organisation.name,
            documents=len(read),
            sentences=sum(document.sentences for document in read),
        )
    )
    if read:
        out.print(_gaps(measurement, language))
    for heading, sentences in remarks(measurement, language):
        out.print(heading, style="bold")
        for sentence in sentences:
            out.print(f"  {sentence}")


def _gaps(measurement: Measurement, language: str) -> Table:
    words, terms = wording("cli", language), wording("words", language)
    names = {value.id: value.name for value in measurement.organisation.values}
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("value", "gap"):
        table.add_column(terms[f"column_{column}"])
    for column in ("probability", "outside", "inside", "against"):
        table.add_column(terms[f"column_{column}"], justify="right")
    for gap in measurement.gaps:
        table.add_row(Text(names[gap.value]), terms[f"gap_{gap.kind}"], *_figures(gap, words["no_rate"]))
    return table


def _figures(gap: Gap, none: str) -> tuple[str, str, str, str]:
    if gap.kind is GapKind.TOO_LITTLE_TEXT:
        return none, none, none, none
    return (
        f"{gap.probabilities[gap.kind]:.0%}",
        f"{gap.outside.supports_rate:.0%}",
        f"{gap.inside.supports_rate:.0%}",
        f"{gap.inside.contradicts_rate:.0%}",
    )
