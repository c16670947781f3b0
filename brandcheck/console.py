"""What the command line shows of a measurement."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from brandcheck.model import DocumentStatus, Gap, GapKind, Measurement
from brandcheck.wording import say, wording


def show_measurement(measurement: Measurement, language: str, out: Console) -> None:
    """Print what was measured, the gap per value, what could not be read and what to mind."""
    words = wording("cli", language)
    read = [document for document in measurement.documents if document.status is DocumentStatus.READ]
    out.print(
        words["checked"].format(
            organisation=measurement.organisation.name,
            documents=len(read),
            sentences=sum(document.sentences for document in read),
        )
    )
    if read:
        out.print(_gaps(measurement, language))
    failed = [document for document in measurement.documents if document.error is not None]
    if failed:
        out.print(words["not_read"], style="bold")
    for document in failed:
        if document.error is not None:
            out.print(f"  {document.path}: {say(document.error, language)}")
    if measurement.warnings:
        out.print(words["mind"], style="bold")
    for warning in measurement.warnings:
        out.print(f"  {say(warning, language)}")


def _gaps(measurement: Measurement, language: str) -> Table:
    words, terms = wording("cli", language), wording("words", language)
    names = {value.id: value.name for value in measurement.organisation.values}
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(words["value"])
    table.add_column(words["gap"])
    for column in ("probability", "outside_supports", "inside_supports", "inside_contradicts"):
        table.add_column(words[column], justify="right")
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
