"""Zip files that may be hostile: sizes are looked at before anything is inflated."""

import io
import re
import zipfile
import zlib

from brandcheck.errors import BrandCheckError

PART_LIMIT = 80 * 1024 * 1024
"""Bytes that one inflated part may have; the text of the largest reports stays well below it."""
PARTS_LIMIT = 20_000
WHATSAPP_CHAT = re.compile(r"(?:[^/]+/)?(?:_chat|[^/]*whatsapp[^/]*)\.txt", re.IGNORECASE)
"""Names of the text in an export of WhatsApp: "_chat.txt", "WhatsApp-chat met Buitendienst.txt"."""


def open_archive(data: bytes) -> zipfile.ZipFile:
    """The zip file in these bytes.

    Raises:
        BrandCheckError: damaged, locked with a password, or with more parts than a document has.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as error:
        raise BrandCheckError("damaged_file") from error
    parts = archive.infolist()
    if len(parts) > PARTS_LIMIT:
        raise BrandCheckError("too_large_to_read")
    if any(part.flag_bits & 0x1 for part in parts):
        raise BrandCheckError("password_protected")
    return archive


def read_part(archive: zipfile.ZipFile, name: str, limit: int = PART_LIMIT) -> bytes | None:
    """One inflated part, or None where the archive has no such part.

    The size that the archive declares is an upper bound on what is inflated, so a bomb is refused unread.

    Raises:
        BrandCheckError: the part is damaged, or larger than `limit` bytes.
    """
    try:
        part = archive.getinfo(name)
    except KeyError:
        return None
    if part.file_size > limit:
        raise BrandCheckError("too_large_to_read")
    try:
        return archive.read(part)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError) as error:
        raise BrandCheckError("damaged_file") from error
