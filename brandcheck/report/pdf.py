"""The report as a tagged A4 PDF or as pictures of its pages, set by Typst from `resources/report/report.typ`."""

from dataclasses import asdict
from pathlib import Path

from brandcheck.files import write_bytes
from brandcheck.followup import FollowUp
from brandcheck.model import Measurement, Privacy, ReportChoices
from brandcheck.progress import Job, Progress
from brandcheck.report.content import Report, compose
from brandcheck.report.logo import as_input, check_logo
from brandcheck.report.typesetting import as_json, typeset

PAGE_INCHES = 210 / 25.4
"""Width of A4."""


def write_pdf(
    measurement: Measurement,
    target: Path,
    choices: ReportChoices,
    privacy: Privacy | None = None,
    follow_up: FollowUp | None = None,
) -> Job[Path]:
    """Write the report on a measurement and give its path.

    The same input gives the same bytes. A file that is there is replaced only once the new one is whole.

    Args:
        measurement: what was measured.
        target: the file to write; its folder is made when it is not there.
        choices: language, parts, whether staff are quoted (official memos always are), logo and colour.
        privacy: why inside texts may be used, where that was asked.
        follow_up: what changed since, what was agreed and what others say.

    Raises:
        BrandCheckError: the file cannot be written, as `files.replacing` says; the logo cannot be printed, as
            `check_logo` says.
    """
    yield Progress("report", 0, 2)
    report = _composed(measurement, choices, privacy, follow_up)
    yield Progress("report", 1, 2)
    write_bytes(target, b"".join(_typeset(report, choices.logo, measurement.measured_on)))
    yield Progress("report", 2, 2)
    return target


def preview(
    measurement: Measurement,
    choices: ReportChoices,
    privacy: Privacy | None,
    pixels_wide: int,
    follow_up: FollowUp | None = None,
) -> Job[tuple[bytes, ...]]:
    """The pages of the report that `write_pdf` would write, each as a PNG of this width.

    Raises:
        BrandCheckError: the logo cannot be printed, as `check_logo` says.
    """
    yield Progress("report", 0, 2)
    report = _composed(measurement, choices, privacy, follow_up)
    yield Progress("report", 1, 2)
    pages = _typeset(report, choices.logo, measurement.measured_on, pixels_wide / PAGE_INCHES)
    yield Progress("report", 2, 2)
    return tuple(pages)


def _composed(
    measurement: Measurement, choices: ReportChoices, privacy: Privacy | None, follow_up: FollowUp | None
) -> Report:
    if choices.logo:
        check_logo(choices.logo)
    return compose(measurement, choices, privacy, follow_up)


def _typeset(report: Report, logo: bytes, measured_on: str, dots_an_inch: float | None = None) -> list[bytes]:
    """The PDF, or where `dots_an_inch` is given each page as a PNG."""
    inputs = {"report": as_json(asdict(report)), "logo": as_input(logo)}
    return typeset("report.typ", inputs, measured_on, dots_an_inch)
