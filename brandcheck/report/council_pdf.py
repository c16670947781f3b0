"""The pack for a works council as a tagged A4 PDF of two pages, set by Typst from `resources/report/council.typ`."""

from dataclasses import asdict

from brandcheck.report.council import Use, compose_pack
from brandcheck.report.typesetting import as_json, typeset


def pack_pdf(use: Use, language: str) -> bytes:
    """The PDF, always of two pages: what users wrote is shortened where it would take more, and says so.

    The same input gives the same bytes.
    """
    return b"".join(typeset("council.typ", {"pack": as_json(asdict(compose_pack(use, language)))}, use.made_on))
