"""Typst with the fonts and templates of the program: the same data gives the same bytes."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime

from brandcheck.paths import resources


def typeset(template: str, inputs: Mapping[str, str], day: str, dots_an_inch: float | None = None) -> list[bytes]:
    """A tagged PDF, or where `dots_an_inch` is given each page as a PNG.

    Args:
        template: file in `resources/report`.
        inputs: what it reads from `sys.inputs`. What users wrote goes in so, as data; none of it can be markup then.
        day: ISO date that the PDF gives as the moment it was made.
        dots_an_inch: of the pictures.
    """
    import typst  # noqa: PLC0415 (heavy)

    folder = resources() / "report"
    compiler = typst.Compiler(
        folder / template,
        root=folder,
        font_paths=[resources() / "fonts"],
        ignore_system_fonts=True,
        sys_inputs=dict(inputs),
    )
    if dots_an_inch is None:
        made = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=_noon(day))
    else:
        made = compiler.compile(format="png", ppi=dots_an_inch)
    pages = made if isinstance(made, list) else [made]
    return [page for page in pages if page is not None]


def as_json(content: object) -> str:
    """Data as a template reads it."""
    return json.dumps(content, ensure_ascii=False)


def _noon(iso: str) -> datetime:
    day = date.fromisoformat(iso)
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
