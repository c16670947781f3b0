"""Pasted text, read in the program's own process: it is small, and no format is parsed."""

import hashlib
from dataclasses import replace

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.assemble import Origin, assemble
from brandcheck.ingest.metadata import channel_of
from brandcheck.ingest.plain_text import draft_of_text
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.model import Document, DocumentStatus, Side
from brandcheck.settings import Limits


def paste(  # noqa: PLR0913, PLR0917 (one for each field of the form)
    text: str,
    side: Side,
    title: str,
    department: str,
    channel: str,
    date: str | None,
    disguise: Disguise,
) -> Document:
    """The document of a pasted text; `ingest.paste` says what it promises."""
    draft = draft_of_text(text)
    draft = replace(
        draft,
        title=title or draft.title,
        department=department or draft.department,
        channel=channel_of(channel) or draft.channel,
        date=date or draft.date,
    )
    content = hashlib.sha256(text.encode("utf-8", errors="replace")).hexdigest()
    name = f"pasted/{content[:12]}"
    document = assemble([draft], Origin(side, name, content), Limits(), disguise)[0]
    if document.status is DocumentStatus.FAILED and document.error is not None:
        raise BrandCheckError(document.error.code, **dict(document.error.parameters))
    return document if draft.title or document.title != content[:12] else replace(document, title="")
