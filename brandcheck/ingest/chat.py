"""Chats: as text, as WhatsApp exports them, and the exports of Slack and Teams."""

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.charset import decode_declared
from brandcheck.ingest.chat_lines import conversation
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.slack import read_slack
from brandcheck.ingest.teams import read_teams_html, read_teams_json

__all__ = ["read_chat_text", "read_slack", "read_teams_html", "read_teams_json", "turns"]


def turns(lines: list[str]) -> list[DraftBlock] | None:
    """The turns of a conversation as CHAT_TURN blocks with their authors; None when the lines are no chat."""
    chat = conversation(lines)
    return list(chat.turns) if chat else None


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
