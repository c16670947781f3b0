"""Which reader reads which format, and the one call that turns a file's bytes into drafts."""

from importlib import import_module
from types import MappingProxyType

from brandcheck.ingest.chat import with_turns
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.headed import with_header
from brandcheck.ingest.sniff import tell_format

READERS = MappingProxyType(
    {
        "pdf": ("pdf", "read_pdf"),
        "docx": ("word", "read_docx"),
        "pptx": ("slides", "read_pptx"),
        "odt": ("open_document", "read_odt"),
        "odp": ("open_document", "read_odp"),
        "rtf": ("rtf", "read_rtf"),
        "txt": ("plain_text", "read_txt"),
        "md": ("markdown", "read_md"),
        "html": ("web", "read_html"),
        "mhtml": ("web", "read_mhtml"),
        "epub": ("epub", "read_epub"),
        "eml": ("mail", "read_eml"),
        "msg": ("outlook", "read_msg"),
        "mbox": ("mail", "read_mbox"),
        "slack": ("slack", "read_slack"),
        "teams_html": ("teams", "read_teams_html"),
        "teams_json": ("teams", "read_teams_json"),
        "chat_text": ("chat", "read_chat_text"),
        "whatsapp": ("chat", "read_whatsapp"),
        "vtt": ("transcript", "read_vtt"),
        "srt": ("transcript", "read_srt"),
        "xlsx": ("tables", "read_xlsx"),
        "ods": ("tables", "read_ods"),
        "csv": ("tables", "read_csv"),
    }
)
"""Format to module and function. A reader is imported when its first file comes, so a worker starts light."""

_PRINTED = frozenset({"pdf", "docx", "odt", "rtf"})
"""Formats of pages, on which a header of labels may be typed as in a text file, or a chat pasted."""


def read(data: bytes, name: str) -> list[Draft]:
    """The drafts of one file, in the order of the file.

    The format is told by the bytes; the name only decides between formats that are plain text.

    Raises:
        BrandCheckError: the file cannot be read, and the user can mend it.
    """
    kind = tell_format(data, name)
    module, function = READERS[kind]
    drafts: list[Draft] = getattr(import_module(f"brandcheck.ingest.{module}"), function)(data, name)
    if kind in _PRINTED:
        drafts = [with_header(draft) for draft in drafts]
    return [with_turns(draft) for draft in drafts] if kind in _PRINTED | {"md"} else drafts
