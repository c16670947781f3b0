"""Rich Text Format, through striprtf."""

from brandcheck.ingest.draft import Draft
from brandcheck.ingest.paragraphs import blocks_of


def read_rtf(data: bytes, name: str) -> list[Draft]:
    """The one draft of an RTF file."""
    del name
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415

    text = rtf_to_text(data.decode("latin-1"), errors="replace")
    return [Draft(tuple(blocks_of(text.split("\n"))))]
