"""Outlook messages (.msg): a compound file of properties (MS-OXMSG), one storage for each recipient and attachment."""

import struct
from typing import TYPE_CHECKING

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.charset import decode_declared
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.mail_layers import Line
from brandcheck.ingest.mail_message import DEPTH_LIMIT, Mail, addresses, html_lines, mail_draft, plain_lines

if TYPE_CHECKING:
    from oxmsg.properties import Properties
    from oxmsg.storage import Storage

# Where the properties start: after 32 bytes in the file's own message, 24 in one inside it, 8 in other storages.
_ROOT, _INNER, _OTHER = 32, 24, 8
_INNER_MESSAGE = "__substg1.0_3701000D"
_SUBJECT, _BODY, _HTML, _RTF, _CLASS = 0x0037, 0x1000, 0x1013, 0x1009, 0x001A
_SENT, _RECEIVED = 0x0039, 0x0E06
_NAMES = (0x0042, 0x0C1A)
_ADDRESSES = (0x5D02, 0x5D01, 0x0065, 0x0C1F)
_FILE_NAMES = (0x3707, 0x3704, 0x3001)
_RECIPIENT_NAME, _RECIPIENT_ADDRESSES = 0x3001, (0x39FE, 0x3003)
_PROPERTY_ERRORS = (KeyError, ValueError, IndexError, LookupError, struct.error, OverflowError, AttributeError)


def read_msg(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """A message saved from Outlook, with the messages attached to it, as one draft.

    Raises:
        BrandCheckError: empty_file, damaged_file, no_text, mail_encrypted.
    """
    from olefile import OleFileIO  # noqa: PLC0415 - slow to import
    from oxmsg.storage import Storage  # noqa: PLC0415

    if not data.strip():
        raise BrandCheckError("empty_file")
    try:
        with OleFileIO(data) as file:
            storage = Storage.from_ole(file)
    except (OSError, *_PROPERTY_ERRORS, RecursionError) as error:
        raise BrandCheckError("damaged_file") from error
    mail = _mail(storage, _ROOT, 0)
    draft = mail_draft(mail)
    if draft is None:
        raise BrandCheckError("mail_encrypted" if mail.encrypted else "no_text")
    return [draft]


def _mail(storage: "Storage", offset: int, depth: int) -> Mail:
    from oxmsg.properties import Properties  # noqa: PLC0415 - slow to import

    properties = Properties(storage, properties_header_offset=offset)
    senders = [each for field in (*_NAMES, *_ADDRESSES) for each in _name_and_address(_text(properties, field))]
    attached: list[Mail] = []
    left_out: list[str] = []
    for attachment in storage.iter_attachment_storages():
        inner = next((each for each in attachment.storages if each.name == _INNER_MESSAGE), None)
        if inner is not None and depth < DEPTH_LIMIT:
            attached.append(_mail(inner, _INNER, depth + 1))
        else:
            left_out.append(_first(Properties(attachment, properties_header_offset=_OTHER), _FILE_NAMES))
    # Exchange's own addresses ("/O=ORG/OU=...") name nobody to a reader.
    senders = [each for each in dict.fromkeys(senders) if each and not each.upper().startswith("/O=")]
    return Mail(
        subject=" ".join(_text(properties, _SUBJECT).split()),
        date=_day(properties),
        sender=senders[0] if senders else "",
        people=(*senders, *_recipients(storage)),
        lines=_lines(properties),
        attached=tuple(attached),
        left_out=tuple(filter(None, left_out)),
        encrypted="smime" in _text(properties, _CLASS).lower(),
    )


def _lines(properties: "Properties") -> tuple[Line, ...]:
    if (text := _text(properties, _BODY)).strip():
        return plain_lines(text)
    if page := _page(properties).strip():
        return html_lines(page)
    if compressed := _bytes(properties, _RTF):
        from striprtf.striprtf import rtf_to_text  # noqa: PLC0415

        from brandcheck.ingest.rtf_compression import decompress  # noqa: PLC0415

        rich = decompress(compressed).decode("latin-1")
        return plain_lines(rtf_to_text(rich, errors="replace")) if rich else ()
    return ()


def _page(properties: "Properties") -> str:
    content = _bytes(properties, _HTML)
    if content:
        try:
            encoding = properties.body_encoding
        except _PROPERTY_ERRORS:
            encoding = None
        return decode_declared(content, encoding)
    return _text(properties, _HTML)


def _name_and_address(sender: str) -> list[str]:
    """Outlook keeps "Achternaam, Voornaam" without quotes, so only what ends in <address> is taken apart."""
    return addresses(sender) if sender.endswith(">") else [sender]


def _recipients(storage: "Storage") -> tuple[str, ...]:
    from oxmsg.properties import Properties  # noqa: PLC0415 - slow to import

    found: list[str] = []
    for recipient in storage.iter_recipient_storages():
        properties = Properties(recipient, properties_header_offset=_OTHER)
        found.append(_text(properties, _RECIPIENT_NAME).strip("'\""))
        found.append(_first(properties, _RECIPIENT_ADDRESSES))
    return tuple(each for each in dict.fromkeys(found) if each and not each.upper().startswith("/O="))


def _first(properties: "Properties", fields: tuple[int, ...]) -> str:
    return next((text for field in fields if (text := _text(properties, field))), "")


def _text(properties: "Properties", field: int) -> str:
    """A text property; empty where it is absent or damaged."""
    try:
        return (properties.str_prop_value(field) or "").replace("\0", "").strip()
    except _PROPERTY_ERRORS:
        return ""


def _bytes(properties: "Properties", field: int) -> bytes:
    try:
        return properties.binary_prop_value(field) or b""
    except _PROPERTY_ERRORS:
        return b""


def _day(properties: "Properties") -> str | None:
    for field in (_SENT, _RECEIVED):
        try:
            if found := properties.date_prop_value(field):
                return found.date().isoformat()
        except _PROPERTY_ERRORS:
            continue
    return None
