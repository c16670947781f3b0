"""Mails: single messages (.eml) and mailboxes (.mbox).

The standard library's parser is used with its old policy: it keeps every header as it came, where the modern one
raises on some malformed ones. Header words and bodies are decoded here, by what they declare or else by what fits.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime

from brandcheck.errors import BrandCheckError, message
from brandcheck.ingest.charset import decode_declared
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.encoding import decode
from brandcheck.ingest.mail_addresses import addresses
from brandcheck.ingest.mail_layers import Line
from brandcheck.ingest.mail_message import DEPTH_LIMIT, Mail, html_lines, mail_draft, plain_lines
from brandcheck.ingest.web import decode_page

_ADDRESS_HEADERS = ("from", "sender", "reply-to", "to", "cc", "bcc")
_MAILBOX_MARK = re.compile(rb"(?:\A|(?<=\n)\r?\n)From [^\n]{1,200}?\d{4}[^\n]{0,60}\n")
_ESCAPED_MARK = re.compile(rb"^>(>*From )", re.MULTILINE)
_PARTS_LIMIT = 2000
_STUB_SHARE = 0.3
_TEXT, _HTML = "text/plain", "text/html"
_FURNITURE = {"message/delivery-status", "application/pgp-signature", "application/pkcs7-signature"}
_PGP = "-----BEGIN PGP MESSAGE-----"


def read_eml(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """A mail with the mails attached to it as one draft.

    Raises:
        BrandCheckError: empty_file, no_text, mail_encrypted, mail_too_nested.
    """
    return [_draft(data)]


def read_mbox(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """Every message of a mailbox as its own draft, `part` its number from 1.

    Messages without text are left out; those that cannot be read are too, and counted in the notice.

    Raises:
        BrandCheckError: no_text, or why the first message cannot be read when none can.
    """
    drafts: list[Draft] = []
    refused: list[BrandCheckError] = []
    for number, single in enumerate(_messages(data), start=1):
        try:
            drafts.append(_draft(single, str(number)))
        except BrandCheckError as error:
            refused.append(error)
    unread = [error for error in refused if error.message.code not in {"no_text", "empty_file"}]
    if not drafts:
        raise next(iter(unread), BrandCheckError("no_text"))
    if unread:
        drafts[0] = replace(drafts[0], notice=message("mails_left_out", count=len(unread)))
    return drafts


def _draft(data: bytes, part: str = "") -> Draft:
    mail = _mail(_parse(data), 0)
    draft = mail_draft(mail, part)
    if draft is None:
        raise BrandCheckError("mail_encrypted" if mail.encrypted else "no_text")
    return draft


def _messages(data: bytes) -> Iterator[bytes]:
    marks = [*_MAILBOX_MARK.finditer(data)]
    if not marks:
        yield data
        return
    ends = [mark.start() for mark in marks[1:]] + [len(data)]
    for mark, end in zip(marks, ends, strict=True):
        yield _ESCAPED_MARK.sub(rb"\1", data[mark.end() : end])


def _parse(data: bytes) -> Message:
    if not data.strip():
        raise BrandCheckError("empty_file")
    # Some programs save a mail as UTF-16; the parser wants ASCII headers.
    if data.count(b"\0") > len(data) // 5:
        data = decode(data).encode("utf-8", errors="replace")
    # What precedes the first header: a mailbox mark, a byte order mark, blank lines.
    data = re.sub(rb"\AFrom [^\n]*\n", b"", data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"))
    try:
        return message_from_bytes(data, policy=policy.compat32)
    except RecursionError as error:
        raise BrandCheckError("mail_too_nested") from error


def _mail(source: Message, depth: int) -> Mail:
    bodies, attached, left_out, encrypted = _contents(source, depth)
    lines = [line for body in bodies for line in (*body, *plain_lines("\n"))]
    if any(_PGP in line.text for line in lines):
        encrypted, lines = True, []
    people = [each for field in _ADDRESS_HEADERS for each in _addresses(source, field)]
    return Mail(
        subject=" ".join(_header(source, "subject").split()),
        date=_day(_header(source, "date")),
        sender=next(iter(_addresses(source, "from")), ""),
        people=tuple(people),
        lines=tuple(lines),
        attached=tuple(attached),
        left_out=tuple(left_out),
        encrypted=encrypted,
    )


def _contents(source: Message, depth: int) -> tuple[list[tuple[Line, ...]], list[Mail], list[str], bool]:
    """The texts, the mails inside, the names of what was left out, and whether something is encrypted."""
    bodies: list[tuple[Line, ...]] = []
    attached: list[Mail] = []
    left_out: list[str] = []
    encrypted = False
    waiting, seen = [source], 0
    while waiting and (seen := seen + 1) <= _PARTS_LIMIT:
        part = waiting.pop(0)
        kind = part.get_content_type()
        if kind == "multipart/encrypted" or (kind.endswith("pkcs7-mime")):
            encrypted = True
        elif kind == "message/rfc822":
            inner = part.get_payload()
            if depth < DEPTH_LIMIT and isinstance(inner, list) and inner and isinstance(inner[0], Message):
                attached.append(_mail(inner[0], depth + 1))
            else:
                left_out.append(_file_name(part) or "mail")
        elif kind == "multipart/alternative":
            waiting[:0] = [_best(_parts(part))]
        elif part.is_multipart():
            waiting[:0] = _parts(part)
        elif part.get_content_disposition() != "attachment" and kind in {_TEXT, _HTML}:
            bodies.append(_lines(part, kind))
        elif part.get_content_disposition() == "attachment" and not _is_furniture(part):
            left_out.append(_file_name(part) or kind)
    return bodies, attached, left_out, encrypted


def _is_furniture(part: Message) -> bool:
    """Signatures, delivery reports and pictures shown in the text: nothing a user would add apart."""
    kind = part.get_content_type()
    return kind in _FURNITURE or (part.get_content_maintype() == "image" and "content-id" in part)


def _parts(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [each for each in payload if isinstance(each, Message)] if isinstance(payload, list) else []


def _best(parts: list[Message]) -> Message:
    """The alternative to read: plain text, unless it is a mere stub beside the HTML."""
    plain = next((part for part in parts if part.get_content_type() == _TEXT), None)
    rich = next((part for part in parts if part.get_content_type() != _TEXT), None)
    if plain is None or rich is None:
        return plain or rich or Message()
    words = len(_content(plain).split())
    if rich.get_content_type() == _HTML and words < _STUB_SHARE * sum(
        len(line.text.split()) for line in html_lines(_content(rich))
    ):
        return rich
    return plain if words else rich


def _lines(part: Message, kind: str) -> tuple[Line, ...]:
    return html_lines(_content(part)) if kind == _HTML else plain_lines(_content(part))


def _content(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    declared = part.get_param("charset")
    name = declared if isinstance(declared, str) else None
    return decode_page(payload, name) if part.get_content_type() == _HTML else decode_declared(payload, name)


def _header(source: Message, field: str) -> str:
    """All headers of a name as readable text, joined by commas."""
    return ", ".join(_readable(value) for value in source.get_all(field) or [])


def _addresses(source: Message, field: str) -> list[str]:
    # A name may hold an encoded comma, so the header is taken apart before it is decoded. Those with raw eight-bit
    # characters come as objects.
    values = source.get_all(field) or []
    raw = [value if isinstance(value, str) else _readable(value) for value in values]
    return [each for value in raw for each in addresses(value, _readable)]


def _readable(value: object) -> str:
    try:
        chunks = decode_header(value)  # pyright: ignore[reportArgumentType] - takes Header objects too
    except (HeaderParseError, ValueError):
        return str(value)
    return "".join(
        decode_declared(chunk, encoding) if isinstance(chunk, bytes) else chunk for chunk, encoding in chunks
    )


def _day(header: str) -> str | None:
    try:
        return parsedate_to_datetime(header).date().isoformat()
    except (ValueError, IndexError, TypeError, OverflowError):
        return None


def _file_name(part: Message) -> str:
    try:
        found = part.get_filename() or ""
    except (ValueError, LookupError, UnicodeError):
        return ""
    return _readable(found)
