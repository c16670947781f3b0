"""The drawings of the report by themselves, for files in which the text is not set by Typst."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from brandcheck.paths import resources
from brandcheck.report.content import Report
from brandcheck.report.logo import as_input

DOTS_AN_INCH = 300.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as it is shown at its own size."""

    png: bytes
    width: float
    """In millimetres; the height follows."""


def draw_pictures(report: Report, logo: bytes, names: Sequence[str]) -> Mapping[str, Picture]:
    """Draw what is named, each name once.

    Args:
        report: whose charts are drawn.
        logo: of the organisation, as `check_logo` let it pass; empty for none.
        names: "logo", "mark", "dot-outside", "dot-inside", "kind-" with a kind of gap, "axis-" with a width in whole
            millimetres, "chart-" with the place of a value in the report and such a width.
    """
    import typst  # noqa: PLC0415 (heavy)

    template = resources() / "report"
    wanted = list(dict.fromkeys(names))
    if not wanted:
        return {}
    made = typst.Compiler(
        template / "pictures.typ",
        root=template,
        font_paths=[resources() / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={
            "report": json.dumps(asdict(report), ensure_ascii=False),
            "logo": as_input(logo),
            "names": json.dumps(wanted),
        },
    ).compile(format="png", ppi=DOTS_AN_INCH)
    pages = made if isinstance(made, list) else [made]
    return {name: Picture(page, _width(page)) for name, page in zip(wanted, pages, strict=True) if page}


def _width(png: bytes) -> float:
    """From the header that every PNG begins with."""
    return int.from_bytes(png[16:20], "big") / DOTS_AN_INCH * 25.4
