"""Chats saved as text, and as WhatsApp exports them."""

from dataclasses import replace

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.archive import WHATSAPP_CHAT, open_archive, read_part
from brandcheck.ingest.charset import decode_declared
from brandcheck.ingest.chat_lines import conversation
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.model import BlockKind


def read_whatsapp(data: bytes, name: str) -> list[Draft]:
    """The chat in a zip as WhatsApp exports it; pictures and sound beside it are left out.

    Raises:
        BrandCheckError: damaged_file, password_protected, too_large_to_read, empty_file, unknown_format, no_text.
    """
    with open_archive(data) as archive:
        chat = min((path for path in archive.namelist() if WHATSAPP_CHAT.fullmatch(path)), key=len, default="")
        content = read_part(archive, chat) or b""
    return read_chat_text(content, name)


def read_chat_text(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """A chat saved as text. Text that shows no speakers is kept as paragraphs.

    Raises:
        BrandCheckError: empty_file, unknown_format, no_text.
    """
    if not data.strip():
        raise BrandCheckError("empty_file")
    lines = decode_declared(data).splitlines()
    chat = conversation(lines)
    blocks = chat.turns if chat else tuple(DraftBlock(line.strip()) for line in lines if line.strip())
    if not blocks:
        raise BrandCheckError("no_text")
    return [Draft(blocks, date=chat.date if chat else None, channel="chat", people=chat.people if chat else ())]


def with_turns(draft: Draft) -> Draft:
    """The draft with its lines as turns where it is a chat that somebody pasted into a document."""
    rest = tuple(block for block in draft.blocks if block.kind is BlockKind.BOILERPLATE)
    lines = [
        line for block in draft.blocks if block.kind is not BlockKind.BOILERPLATE for line in block.text.split("\n")
    ]
    chat = conversation(lines)
    if chat is None:
        return draft
    people = tuple(dict.fromkeys((*draft.people, *chat.people)))
    return replace(draft, blocks=(*chat.turns, *rest), channel="chat", date=draft.date or chat.date, people=people)
