"""The report as a tagged A4 PDF or as pictures of its pages, set by Typst from `resources/report/report.typ`."""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path

from brandcheck.files import write_bytes
from brandcheck.followup import FollowUp
from brandcheck.model import Measurement, Privacy, ReportChoices
from brandcheck.paths import resources
from brandcheck.progress import Job, Progress
from brandcheck.report.content import Report, compose
from brandcheck.report.logo import as_input, check_logo

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
    """The PDF, or where `dots_an_inch` is given each page as a PNG.

    What users wrote goes in as data, so that none of it can be markup.
    """
    import typst  # noqa: PLC0415 (heavy)

    template = resources() / "report"
    compiler = typst.Compiler(
        template / "report.typ",
        root=template,
        font_paths=[resources() / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"report": json.dumps(asdict(report), ensure_ascii=False), "logo": as_input(logo)},
    )
    if dots_an_inch is None:
        made = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=_noon(measured_on))
    else:
        made = compiler.compile(format="png", ppi=dots_an_inch)
    pages = made if isinstance(made, list) else [made]
    return [page for page in pages if page is not None]


def _noon(measured_on: str) -> datetime:
    day = date.fromisoformat(measured_on)
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
