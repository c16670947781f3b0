"""The report as a tagged A4 PDF, set by Typst from `resources/report/report.typ`."""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path

from brandcheck.files import write_bytes
from brandcheck.model import Measurement
from brandcheck.paths import resources
from brandcheck.progress import Job, Progress
from brandcheck.report.content import Report, compose


def write_pdf(measurement: Measurement, target: Path, language: str, *, quotes: bool = False) -> Job[Path]:
    """Write the report on a measurement and give its path.

    The same measurement gives the same bytes. A file that is there is replaced only once the new one is whole.

    Args:
        measurement: what was measured.
        target: the file to write; its folder is made when it is not there.
        language: of the report, "nl" or "en".
        quotes: whether staff are quoted from chat, survey and mail. Official memos always are.

    Raises:
        BrandCheckError: the file cannot be written; `files.replacing` says how.
    """
    yield Progress("report", 0, 2)
    report = compose(measurement, language, quotes=quotes)
    yield Progress("report", 1, 2)
    write_bytes(target, _typeset(report, measurement.measured_on))
    yield Progress("report", 2, 2)
    return target


def _typeset(report: Report, measured_on: str) -> bytes:
    """The PDF. What users wrote goes in as data, so that none of it can be markup."""
    import typst  # noqa: PLC0415 (heavy)

    template = resources() / "report"
    return typst.compile(
        template / "report.typ",
        root=template,
        font_paths=[resources() / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"report": json.dumps(asdict(report), ensure_ascii=False)},
        pdf_standards=["ua-1"],
        timestamp=_noon(measured_on),
    )


def _noon(measured_on: str) -> datetime:
    day = date.fromisoformat(measured_on)
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
