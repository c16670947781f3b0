"""Chats from Microsoft Teams: messages as its Graph interface gives them, and exported pages."""

import html
import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.charset import decode_declared
from brandcheck.ingest.chat_lines import Chat, conversation
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.html_blocks import CELL_SEPARATOR, html_blocks, parse
from brandcheck.ingest.web import page_draft
from brandcheck.model import BlockKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LISTS = ("value", "messages", "chatMessages", "items", "conversations", "MessageList")
_MOMENTS = ("createdDateTime", "originalarrivaltime", "composetime")
_ANY_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b")
_CLOCKS_OF_CHAT = 3
_DEPTH_LIMIT = 20
# What the parts of a message are called in the classes of exported pages, and in the heads of exported tables.
_AUTHOR = re.compile(r"author|sender|display-?name|from|name|naam|afzender|van", re.IGNORECASE)
_TIME = re.compile(r"time|date|tijd|datum|sent|verzonden", re.IGNORECASE)
_BODY = re.compile(r"message-?(?:body|text|content)|body|content|text|bericht|message|inhoud", re.IGNORECASE)


def read_teams_json(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """Messages in the order of time, a draft for each month (`part` "2026-03" when there are several).

    Raises:
        BrandCheckError: empty_file, damaged_file, no_text.
    """
    if not data.strip():
        raise BrandCheckError("empty_file")
    try:
        content = json.loads(decode_declared(data))
    except (ValueError, RecursionError) as error:
        raise BrandCheckError("damaged_file") from error
    months: dict[str, list[tuple[str, DraftBlock]]] = defaultdict(list)
    mentioned: dict[str, None] = {}
    for entry in sorted(_messages(content, 0), key=_moment):
        mentioned |= dict.fromkeys(_mentioned(entry))
        moment = _moment(entry)
        if turns := _turns(entry):
            months[moment[:7]] += [(moment, turn) for turn in turns]
    drafts = [
        _draft(Chat(tuple(turn for _, turn in turns), _day(turns[0][0])), month if len(months) > 1 else "")
        for month, turns in months.items()
    ]
    if not drafts:
        raise BrandCheckError("no_text")
    return [replace(draft, writers=tuple(mentioned)) for draft in drafts]


def read_teams_html(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """A chat exported as a page: told by its class names, its table, or lines with names and times.

    A page that shows none of these and no times either is a web page about chats.

    Raises:
        BrandCheckError: empty_file, no_text, chat_not_recognised.
    """
    if not data.strip():
        raise BrandCheckError("empty_file")
    tree = parse(decode_declared(data))
    if tree is None:
        raise BrandCheckError("no_text")
    chat = _by_class(tree) or _by_table(tree)
    if chat is None:
        lines = [line for block in html_blocks(tree, lines=True) for line in block.text.split("\n")]
        chat = conversation(lines)
        if chat is None and sum(_CLOCK.search(line) is not None for line in lines) < _CLOCKS_OF_CHAT:
            return [page_draft(decode_declared(data))]
    if chat is None or not chat.turns:
        raise BrandCheckError("chat_not_recognised")
    title = " ".join((tree.findtext(".//title") or "").split())
    return [_draft(chat, "", title)]


def _draft(chat: Chat, part: str, title: str = "") -> Draft:
    return Draft(chat.turns, title=title, date=chat.date, channel="chat", part=part, people=chat.people)


def _messages(content: Any, depth: int) -> Iterable[dict[str, Any]]:
    """All messages in a list, page of results or export of conversations, with the replies to them."""
    if depth > _DEPTH_LIMIT:
        return
    entries = content if isinstance(content, list) else [content]
    for entry in entries:
        if not isinstance(entry, dict):
            continue
        inner = next((entry[field] for field in _LISTS if isinstance(entry.get(field), list)), None)
        if inner is None:
            yield entry
            inner = entry.get("replies")
        yield from _messages(inner or [], depth + 1)


def _mentioned(entry: dict[str, Any]) -> Iterable[str]:
    """The people whom a message calls; teams and channels are called in another field."""
    mentions = entry.get("mentions")
    for mention in mentions if isinstance(mentions, list) else []:
        called = mention.get("mentioned") if isinstance(mention, dict) else None
        user = called.get("user") if isinstance(called, dict) else None
        if isinstance(user, dict) and user.get("displayName"):
            yield str(user["displayName"])


def _moment(entry: dict[str, Any]) -> str:
    return next((str(entry[field]) for field in _MOMENTS if entry.get(field)), "")


def _turns(entry: dict[str, Any]) -> list[DraftBlock]:
    author, content = _graph_message(entry) if "body" in entry else _personal_message(entry)
    if not author or not content:
        return []
    tree = parse(content)
    text = "\n".join(block.text for block in html_blocks(tree)) if tree is not None else ""
    return [DraftBlock(text, BlockKind.CHAT_TURN, author=author)] if text else []


def _graph_message(entry: dict[str, Any]) -> tuple[str, str]:
    """Author and HTML of a message as the Graph interface gives it; empty for bots, deleted and system messages."""
    sender, body = entry.get("from"), entry.get("body")
    user = sender.get("user") if isinstance(sender, dict) else None
    said = entry.get("messageType", "message") == "message" and not entry.get("deletedDateTime")
    if not said or not isinstance(user, dict) or not isinstance(body, dict):
        return "", ""
    content = str(body.get("content") or "")
    is_plain = body.get("contentType") == "text"
    return str(user.get("displayName") or user.get("id") or ""), _as_html(content) if is_plain else content


def _personal_message(entry: dict[str, Any]) -> tuple[str, str]:
    """The same of a message as in the export of a personal account."""
    kind = str(entry.get("messagetype") or entry.get("messageType") or "").lower()
    content = str(entry.get("content") or "")
    if not kind.startswith(("richtext", "text")) or "call" in kind:
        return "", ""
    author = str(entry.get("displayName") or entry.get("imdisplayname") or entry.get("from") or "")
    return author, _as_html(content) if kind == "text" else content


def _as_html(text: str) -> str:
    return "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines())


def _by_class(tree: "HtmlElement") -> Chat | None:
    turns: list[DraftBlock] = []
    author, date = "", None
    for element in tree.iter("div", "span", "p", "td", "strong", "b", "time", "h3", "h4"):
        names = element.get("class") or ""
        text = " ".join(element.text_content().split()) if names or element.tag == "time" else ""
        if not text or (len(element) > 0 and not _BODY.search(names)):
            continue
        if element.tag == "time" or _TIME.search(names):
            date = date or _day(text) or _day(element.get("datetime") or "")
        elif _BODY.search(names) and author and not any(_has_class(child, _AUTHOR) for child in element.iter()):
            turns.append(DraftBlock(text, BlockKind.CHAT_TURN, author=author))
        elif _AUTHOR.search(names):
            author = text
    return Chat(tuple(turns), date) if turns else None


def _has_class(element: "HtmlElement", pattern: re.Pattern[str]) -> bool:
    return bool(pattern.search(element.get("class") or ""))


def _by_table(tree: "HtmlElement") -> Chat | None:
    rows = [block.text.split(CELL_SEPARATOR) for block in html_blocks(tree) if block.kind is BlockKind.TABLE_ROW]
    if len(rows) < 2:
        return None
    heads = rows[0]
    author, time, body = (
        next((place for place, head in enumerate(heads) if pattern.search(head)), None)
        for pattern in (_AUTHOR, _TIME, _BODY)
    )
    if author is None or body is None or author == body:
        return None
    whole = [row for row in rows[1:] if len(row) == len(heads) and row[body].strip()]
    turns = tuple(DraftBlock(row[body].strip(), BlockKind.CHAT_TURN, author=row[author].strip()) for row in whole)
    date = next((day for row in whole if time is not None and (day := _day(row[time]))), None)
    return Chat(turns, date) if turns else None


def _day(text: str) -> str | None:
    match = _ANY_DAY.search(text)
    if match is None:
        return None
    if match[1]:
        return match[1]
    return f"{match[4]}-{int(match[3]):02d}-{int(match[2]):02d}"
