"""Outlook messages (.msg): a compound file of properties (MS-OXMSG), one storage for each recipient and attachment."""

import struct
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.charset import decode_declared
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.mail_addresses import addresses
from brandcheck.ingest.mail_layers import Line
from brandcheck.ingest.mail_message import DEPTH_LIMIT, Mail, html_lines, mail_draft, plain_lines
from brandcheck.ingest.web import decode_page

if TYPE_CHECKING:
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
_MESSAGE_CODEPAGE, _INTERNET_CODEPAGE = 0x3FFD, 0x3FDE
_CODEPAGES = {65001: "utf-8", 20127: "ascii", 28591: "iso-8859-1", 28605: "iso-8859-15"}
_UNICODE, _EIGHT_BIT, _BINARY, _INTEGER, _MOMENT = 0x001F, 0x001E, 0x0102, 0x0003, 0x0040
_FIXED = "__properties_version1.0"
_ENTRY = struct.Struct("<HHIQ")
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
"""Moments count 100 nanoseconds from here."""
_FILE_ERRORS = (KeyError, ValueError, IndexError, LookupError, struct.error, OverflowError, AttributeError)


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
    except (OSError, *_FILE_ERRORS, RecursionError) as error:
        raise BrandCheckError("damaged_file") from error
    mail = _mail(storage, _ROOT, 0)
    draft = mail_draft(mail)
    if draft is None:
        raise BrandCheckError("mail_encrypted" if mail.encrypted else "no_text")
    return [draft]


@dataclass(frozen=True, slots=True)
class _Fields:
    """The properties of a message, recipient or attachment.

    Of oxmsg only the storages are used: its properties know no code page but a few ("windows-950"), and one that is
    damaged takes all others with it.
    """

    storage: "Storage"
    offset: int
    codepage: str | None = None
    """Of eight-bit text; that of recipients and attachments is their message's."""

    def text(self, field: int) -> str:
        """A text; empty where it is absent."""
        if wide := self._stream(f"{field:04X}{_UNICODE:04X}"):
            found = wide.decode("utf-16-le", errors="replace")
        else:
            found = decode_declared(self._stream(f"{field:04X}{_EIGHT_BIT:04X}").replace(b"\0", b""), self.codepage)
        return found.replace("\0", "").strip()

    def first(self, fields: tuple[int, ...]) -> str:
        """The first text that is there."""
        return next((text for field in fields if (text := self.text(field))), "")

    def content(self, field: int) -> bytes:
        """A binary property; empty where it is absent."""
        return self._stream(f"{field:04X}{_BINARY:04X}")

    def number(self, field: int, kind: int) -> int:
        """A number of 32 or 64 bits, by the kind of property; 0 where it is absent."""
        stream = self._stream(_FIXED)[self.offset :]
        for known, name, _, value in _ENTRY.iter_unpack(stream[: len(stream) // _ENTRY.size * _ENTRY.size]):
            if (name, known) == (field, kind):
                return value & 0xFFFFFFFF if kind == _INTEGER else value
        return 0

    def day(self, fields: tuple[int, ...]) -> str | None:
        """ISO day (UTC) of the first moment that is there."""
        for field in fields:
            try:
                if steps := self.number(field, _MOMENT):
                    return (_EPOCH + timedelta(microseconds=steps // 10)).date().isoformat()
            except OverflowError:
                continue
        return None

    def _stream(self, name: str) -> bytes:
        wanted = {name.upper(), f"__SUBSTG1.0_{name}"}
        return next((stream.bytes_ for stream in self.storage.streams if stream.name.upper() in wanted), b"")


def _mail(storage: "Storage", offset: int, depth: int) -> Mail:
    fields = _Fields(storage, offset)
    fields = replace(fields, codepage=_codepage(fields, _MESSAGE_CODEPAGE) or _codepage(fields, _INTERNET_CODEPAGE))
    senders = [each for field in (*_NAMES, *_ADDRESSES) for each in _name_and_address(fields.text(field))]
    attached: list[Mail] = []
    left_out: list[str] = []
    for attachment in storage.iter_attachment_storages():
        inner = next((each for each in attachment.storages if each.name == _INNER_MESSAGE), None)
        if inner is not None and depth < DEPTH_LIMIT:
            attached.append(_mail(inner, _INNER, depth + 1))
        else:
            left_out.append(_Fields(attachment, _OTHER, fields.codepage).first(_FILE_NAMES))
    senders = [each for each in dict.fromkeys(senders) if _names_somebody(each)]
    return Mail(
        subject=" ".join(fields.text(_SUBJECT).split()),
        date=fields.day((_SENT, _RECEIVED)),
        sender=senders[0] if senders else "",
        people=(*senders, *_recipients(storage, fields.codepage)),
        lines=_lines(fields),
        attached=tuple(attached),
        left_out=tuple(filter(None, left_out)),
        encrypted="smime" in fields.text(_CLASS).lower(),
    )


def _codepage(fields: _Fields, field: int) -> str | None:
    number = fields.number(field, _INTEGER)
    return _CODEPAGES.get(number, f"cp{number}") if number else None


def _lines(fields: _Fields) -> tuple[Line, ...]:
    if text := fields.text(_BODY):
        return plain_lines(text)
    if page := fields.content(_HTML):
        return html_lines(decode_page(page, _codepage(fields, _INTERNET_CODEPAGE)))
    if page := fields.text(_HTML):
        return html_lines(page)
    if compressed := fields.content(_RTF):
        from striprtf.striprtf import rtf_to_text  # noqa: PLC0415

        from brandcheck.ingest.rtf_compression import decompress  # noqa: PLC0415

        rich = decompress(compressed).decode("latin-1")
        return plain_lines(rtf_to_text(rich, errors="replace")) if rich else ()
    return ()


def _name_and_address(sender: str) -> list[str]:
    """Outlook keeps "Achternaam, Voornaam" without quotes, so only what ends in <address> is taken apart."""
    return addresses(sender) if sender.endswith(">") else [sender]


def _recipients(storage: "Storage", codepage: str | None) -> tuple[str, ...]:
    found: list[str] = []
    for recipient in storage.iter_recipient_storages():
        fields = _Fields(recipient, _OTHER, codepage)
        found += [fields.text(_RECIPIENT_NAME).strip("'\""), fields.first(_RECIPIENT_ADDRESSES)]
    return tuple(each for each in dict.fromkeys(found) if _names_somebody(each))


def _names_somebody(text: str) -> bool:
    """Exchange's own addresses ("/O=ORG/OU=...") name nobody to a reader."""
    return bool(text) and not text.upper().startswith("/O=")
