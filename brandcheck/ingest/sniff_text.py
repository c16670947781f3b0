"""Tells apart the formats that are text: web pages, mails, subtitles, chats, tables, notes."""

import re

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.encoding import decode

_SAMPLE = 256 * 1024
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|table|article|section|p|h[1-6])\b",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(r"\s*<\?xml|\s*<[\w:]+ xmlns")
_JSON = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]])")
_HEADER_LINE = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,40}):(?: |\t|$)")
_MACHINE_HEADERS = frozenset({
    "message-id", "received", "mime-version", "return-path", "delivered-to", "content-type", "content-transfer-encoding", "x-mailer",
    "path", "newsgroups", "references", "in-reply-to", "dkim-signature", "list-unsubscribe", "x-received", "envelope-to",
})  # fmt: skip
_MAIL_HEADERS = frozenset({"from", "to", "subject", "date", "cc", "reply-to", "sender"})
_MBOX = re.compile(r"From \S{1,200}[^\n]{0,200}\d{4}[^\n]{0,80}\n(?:>?[A-Za-z][\w-]*: ?|\s)")
_SRT = re.compile(r"\s*\d+\s*\n\s*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->")
_WEBVTT = re.compile(r"WEBVTT(?:[ \t\n]|$)")
_EXPORT_LINE = re.compile(
    r"^[\u200e\u200f]?\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?\]?(?: [-–])? [^:\n]{1,60}:",
    re.MULTILINE,
)
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".shtml", ".asp", ".aspx", ".php"})
_DATA_SUFFIXES = frozenset(
    {".json", ".jsonl", ".ndjson", ".xml", ".xsd", ".svg", ".rdf", ".plist", ".log", ".sql", ".js", ".css", ".ts"}
)
_TEAMS_FIELDS = ("createdDateTime", "chatMessage", "originalarrivaltime", "composetime", "messagetype")


def tell_text_format(data: bytes, suffix: str) -> str:
    """The id of a format that is text, a key of `reader.READERS`.

    Raises:
        BrandCheckError: not text, or data that is no document.
    """
    text = (
        decode(data[:_SAMPLE] if len(data) > _SAMPLE else data)
        .lstrip("\ufeff")
        .replace("\r\n", "\n")
        .replace("\r", "\n")
    )
    if _is_binary(text):
        raise BrandCheckError("unknown_format")
    for tell in (_tell_by_first_words, _tell_mail, _tell_data):
        if kind := tell(text, suffix):
            return kind
    if suffix in {".csv", ".tsv", ".tab"}:
        return "csv"
    if suffix in {".md", ".markdown", ".mdown", ".mkd"}:
        return "md"
    if len(_EXPORT_LINE.findall(text[:20_000])) >= 3:
        return "chat_text"
    return "txt"


def _is_binary(text: str) -> bool:
    sample = text[:8192]
    odd = sum(
        (character < " " and character not in "\t\n\x0b\x0c\x1b\x1a") or character == "\ufffd" for character in sample
    )
    return odd > 0.02 * len(sample)


def _tell_by_first_words(text: str, suffix: str) -> str | None:
    if _WEBVTT.match(text):
        return "vtt"
    if _SRT.match(text):
        return "srt"
    if _MBOX.match(text):
        return "mbox"
    if _HTML.match(text) or (suffix in _HTML_SUFFIXES and re.search(r"</?[a-zA-Z][^<>]*>", text)):
        return "teams_html" if "teams" in text[:20_000].casefold() and "chat" in text[:2000].casefold() else "html"
    return None


def _tell_mail(text: str, suffix: str) -> str | None:
    """Mail shows in its headers; a memo with "From:" and "To:" on top has none that a machine wrote."""
    fields: set[str] = set()
    for line in text.lstrip("\n").split("\n", 200)[:200]:
        match = _HEADER_LINE.match(line)
        if match:
            fields.add(match[1].lower())
        elif not (line[:1] in {" ", "\t"} and fields):
            break
    named, written = fields & _MAIL_HEADERS, fields & _MACHINE_HEADERS
    is_mail = (len(named) >= 2 and written) or len(written) >= 3 or (suffix == ".eml" and (named or written))
    if not is_mail:
        return None
    saved_page = (
        suffix in {".mht", ".mhtml"} or "snapshot-content-location" in fields or "saved by " in text[:500].lower()
    )
    return "mhtml" if saved_page else "eml"


def _tell_data(text: str, suffix: str) -> str | None:
    if suffix == ".json" or (_JSON.match(text) and suffix not in {".txt", ".md"}):
        if any(f'"{field}"' in text for field in _TEAMS_FIELDS):
            return "teams_json"
        raise BrandCheckError("data_file")
    if suffix in _DATA_SUFFIXES or _XML.match(text):
        raise BrandCheckError("data_file")
    return None
