"""Values in a document of any kind that can be read: a page of values in its own form, else as the ordinary readers give it."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.html_blocks import CELL_SEPARATOR
from brandcheck.ingest.pool import read_sources
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.ingest.sources import find_sources
from brandcheck.ingest.values import declared, page_lines, read_values
from brandcheck.ingest.values_lines import Line
from brandcheck.ingest.values_pasted import recognised
from brandcheck.model import BlockKind, Document, DocumentStatus, Side, Value
from brandcheck.settings import Limits
from brandcheck.wording import LANGUAGES

_FIELDS = frozenset({".json", ".yaml", ".yml"})
_PAGES = frozenset({".md", ".markdown", ".txt", ".docx"})
_ASIDE = frozenset({BlockKind.BOILERPLATE, BlockKind.NOTE, BlockKind.SIGNATURE, BlockKind.QUOTED_REPLY})


def values_in_file(path: Path, keep: tuple[str, ...]) -> tuple[Value, ...]:
    """The values in a file; `ingest.values_in_file` says what it promises."""
    ending = path.suffix.lower()
    if ending in _FIELDS:
        return read_values(path, path.parent).values
    if ending in _PAGES:
        try:
            return read_values(path, path.parent).values
        except BrandCheckError as error:
            if error.message.code != "values_unclear":
                raise
        named = recognised(page_lines(path))
    else:
        lines = [line for document in _documents(path, keep) for line in _lines(document)]
        named = recognised(lines) or recognised([replace(line, level=None) for line in lines])
    if not named:
        raise BrandCheckError("values_unclear", file=path.name)
    return declared(named)


def _documents(path: Path, keep: tuple[str, ...]) -> Iterator[Document]:
    """The documents of the file, read in a worker as all files are; nothing of them is kept, so any key will do."""
    disguise = Disguise(os.urandom(16), LANGUAGES[0], keep)
    for step in read_sources(find_sources([path], Side.OUTSIDE), Limits(), disguise):
        if not isinstance(step, tuple):
            continue
        for document in step[1]:
            if document.status is DocumentStatus.FAILED and document.error is not None:
                raise BrandCheckError(document.error.code, **dict(document.error.parameters))
            yield document


def _lines(document: Document) -> Iterator[Line]:
    """A line for each block. Of headings the level is not kept, so that all are of one."""
    for block in document.blocks:
        text = document.text[block.start : block.end]
        match block.kind:
            case kind if kind in _ASIDE:
                continue
            case BlockKind.TABLE_ROW:
                cells = tuple(cell.strip() for cell in text.split(CELL_SEPARATOR) if cell.strip())
                yield Line("", cells=cells) if len(cells) > 1 else Line(text)
            case kind:
                yield Line(text, 1 if kind is BlockKind.HEADING else None, item=kind is BlockKind.LIST_ITEM)
