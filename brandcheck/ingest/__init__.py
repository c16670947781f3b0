"""Reads files, folders and pasted text into documents. What is heavy is imported when it is first needed."""

from collections.abc import Generator, Sequence
from pathlib import Path

from brandcheck.ingest.fingerprint import fingerprint
from brandcheck.ingest.folders import find_values, side_folders
from brandcheck.ingest.sources import Source, find_sources, source_hash
from brandcheck.model import Document, Organisation, Side, Value
from brandcheck.progress import Progress
from brandcheck.settings import Limits

__all__ = [
    "Source",
    "find_sources",
    "find_values",
    "fingerprint",
    "paste",
    "read_sources",
    "read_values",
    "side_folders",
    "slug",
    "source_hash",
    "values_in_file",
    "values_in_text",
]


def read_sources(
    sources: Sequence[Source], limits: Limits, salt: bytes, language: str, keep: tuple[str, ...] = ()
) -> Generator[Progress | tuple[Source, tuple[Document, ...]], None, None]:
    """Read the sources in worker processes, in their order; see `pool.read_sources`.

    `salt` is the key of the pseudonyms, `language` that of their word. Names in `keep` are never replaced, as the
    organisation's own, which may be a person's surname too.
    """
    from brandcheck.ingest.pool import read_sources as read_in_workers  # noqa: PLC0415
    from brandcheck.ingest.pseudonyms import Disguise  # noqa: PLC0415

    yield from read_in_workers(sources, limits, Disguise(salt, language, keep))


def paste(  # noqa: PLR0913, PLR0917 (one for each field of the form)
    text: str,
    side: Side,
    title: str,
    department: str,
    channel: str,
    date: str | None,
    salt: bytes,
    language: str,
    keep: tuple[str, ...] = (),
) -> Document:
    """The document of a pasted text. What the form leaves open is taken from "Title: ..." lines on top of the text.

    Raises:
        BrandCheckError: no text, or more than one document may hold.
    """
    from brandcheck.ingest.pasted import paste as assemble_pasted  # noqa: PLC0415
    from brandcheck.ingest.pseudonyms import Disguise  # noqa: PLC0415

    return assemble_pasted(text, side, title, department, channel, date, Disguise(salt, language, keep))


def read_values(path: Path, folder: Path | None = None) -> Organisation:
    """The organisation and its declared values, from org.json or values in .yaml, .md, .txt or .docx.

    Where the file does not name the organisation it bears the name of `folder`, the file's own unless given.

    Raises:
        BrandCheckError: naming the field or line that is missing or wrong.
    """
    from brandcheck.ingest.values import read_values as read  # noqa: PLC0415

    return read(path, folder or path.parent)


def values_in_text(text: str) -> tuple[Value, ...]:
    """The values recognised in pasted text: a page copied from a website, a list, headings with paragraphs.

    Raises:
        BrandCheckError: no text, nothing that is certainly a value, or two values of one name.
    """
    from brandcheck.ingest.values_pasted import values_in_text as recognise  # noqa: PLC0415

    return recognise(text)


def values_in_file(path: Path, keep: tuple[str, ...] = ()) -> tuple[Value, ...]:
    """The values in a file that `read_values` reads, or recognised in a document of any other kind (pdf, html, pptx ...).

    Takes as long as starting a worker. Names of people are replaced, except those in `keep`, as in `read_sources`.

    Raises:
        BrandCheckError: it cannot be read, nothing in it is certainly a value, or two values have one name.
    """
    from brandcheck.ingest.values_document import values_in_file as recognise  # noqa: PLC0415

    return recognise(path, keep)


def slug(name: str) -> str:
    """A value's id from its name: "Liefde voor de natuur" is "liefde-voor-de-natuur"."""
    from brandcheck.ingest.values import slug as from_name  # noqa: PLC0415

    return from_name(name)
