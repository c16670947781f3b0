"""The report as a Word document for further editing: the same content as the PDF, in styles, tables and runs of text.

Drawn from what `report.compose` gives. The same measurement gives the same bytes.
"""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from brandcheck import report
from brandcheck.export.docx_audit import audit
from brandcheck.export.docx_blocks import Block, drawings
from brandcheck.export.docx_claims import claims
from brandcheck.export.docx_findings import cover, values
from brandcheck.export.docx_method import documents, method, privacy, settings
from brandcheck.export.docx_since import since
from brandcheck.export.material import Material, Written
from brandcheck.export.packing import pack
from brandcheck.files import replacing
from brandcheck.progress import Job, Progress
from brandcheck.report.pictures import draw_pictures

PARTS = (
    ("", cover),
    ("values", values),
    ("since", since),
    ("claims", claims),
    ("audit", audit),
    ("method", method),
    ("privacy", privacy),
    ("documents", documents),
    ("method", settings),
)
"""Which part of the report each is, in the order of `report.typ`; the first is always there."""


def write_docx(material: Material, target: Path) -> Job[Written]:
    """Write the report as a Word document.

    Raises:
        BrandCheckError: the logo cannot be printed, as `report.check_logo` says; as `files.replacing`.
    """
    from brandcheck.export.docx_frame import describe, empty, frame  # noqa: PLC0415 (heavy)
    from brandcheck.export.docx_writer import Writer  # noqa: PLC0415 (heavy)

    yield Progress("export", 0, 3)
    if material.choices.logo:
        report.check_logo(material.choices.logo)
    told = report.compose(material.measurement, material.choices, material.privacy, material.follow_up)
    blocks = list(tell(told))
    yield Progress("export", 1, 3)
    names = [drawing.name for drawing in drawings(blocks)]
    writer = Writer(draw_pictures(told, material.choices.logo, ["mark", *names]))
    document = empty(told)
    describe(document, told, material.measurement.measured_on)
    frame(document, told, writer)
    writer.write(blocks, document)
    yield Progress("export", 2, 3)
    packed = io.BytesIO()
    document.save(packed)
    with (
        replacing(target) as temporary,
        zipfile.ZipFile(packed) as made,
        zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        # Packed anew: what python-docx packs bears the time.
        for entry in made.infolist():
            pack(archive, entry.filename, made.read(entry))
    return Written(target)


def tell(told: report.Report) -> Iterator[Block]:
    """All that the report says, in its order."""
    for part, writes in PARTS:
        if not part or part in told.parts:
            yield from writes(told)
