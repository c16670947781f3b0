"""Tells a file's format by its content; the suffix only decides between formats that are plain text."""

import re
from pathlib import PurePosixPath

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.archive import WHATSAPP_CHAT, open_archive, read_part

_MAGIC = (
    (b"\x89PNG\r\n", "image_file"), (b"\xff\xd8\xff", "image_file"), (b"GIF8", "image_file"), (b"II*\0", "image_file"),
    (b"MM\0*", "image_file"), (b"BM", "image_file"), (b"8BPS", "image_file"), (b"\0\0\1\0", "image_file"), (b"%!PS", "unknown_format"),
    (b"ID3", "sound_or_video"), (b"OggS", "sound_or_video"), (b"\x1aE\xdf\xa3", "sound_or_video"), (b"fLaC", "sound_or_video"),
    (b"\xff\xfb", "sound_or_video"), (b"\0\0\1\xba", "sound_or_video"),
    (b"7z\xbc\xaf'\x1c", "archive_file"), (b"Rar!\x1a\x07", "archive_file"), (b"\x1f\x8b", "archive_file"), (b"BZh", "archive_file"),
    (b"\xfd7zXZ", "archive_file"), (b"(\xb5/\xfd", "archive_file"), (b"MSCF", "archive_file"),
    (b"MZ", "unknown_format"), (b"\x7fELF", "unknown_format"), (b"SQLite format 3", "unknown_format"), (b"!BDN", "outlook_archive"),
    (b"AT&TFORM", "image_file"), (b"\xdb\xa5", "old_word"),
)  # fmt: skip
"""First bytes of what is not read, to the message about it."""
_IMAGE_BRANDS = frozenset({b"heic", b"heix", b"mif1", b"avif"})
_OPEN_DOCUMENT = {"text": "odt", "presentation": "odp", "spreadsheet": "ods"}
_OFFICE_MAIN = (
    ("wordprocessingml", "docx"),
    ("presentationml", "pptx"),
    ("spreadsheetml", "xlsx"),
    ("ms-word", "docx"),
    ("ms-powerpoint", "pptx"),
)
_OLE_STREAMS = (
    ("EncryptedPackage", "password_protected"), ("WordDocument", "old_word"), ("PowerPoint Document", "old_powerpoint"),
    ("Workbook", "old_excel"), ("Book", "old_excel"), ("WordPerfect", "unknown_format"),
)  # fmt: skip


def tell_format(data: bytes, name: str) -> str:
    """The id of the format, a key of `reader.READERS`.

    Raises:
        BrandCheckError: empty, or a format that is not read, with the one to save as.
    """
    head = data[:4096]
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise BrandCheckError("empty_file")
    if head.lstrip()[:5] == b"%PDF-":
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _tell_zip(data)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _tell_ole(data)
    if head.lstrip()[:5] in {b"{\\rtf", b"{\\RTF"}:
        return "rtf"
    if (refused := _refused(head)) is not None:
        raise BrandCheckError(refused)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    from brandcheck.ingest.sniff_text import tell_text_format  # noqa: PLC0415 (decodes; most files never need it)

    return tell_text_format(data, PurePosixPath(name).suffix.lower())


def _refused(head: bytes) -> str | None:
    """The message about a file of images, sound, packed files or programs."""
    for magic, code in _MAGIC:
        # Two letters may begin a text too ("BM", "MZ"); a zero byte shows that it is none.
        if head.startswith(magic) and (len(magic) > 2 or b"\0" in head):
            return code
    if head[4:8] == b"ftyp":
        return "image_file" if head[8:12] in _IMAGE_BRANDS else "sound_or_video"
    if head.startswith(b"RIFF"):
        return "image_file" if head[8:12] == b"WEBP" else "sound_or_video"
    return None


def _tell_zip(data: bytes) -> str:
    archive = open_archive(data)
    names = set(archive.namelist())
    mimetype = (read_part(archive, "mimetype", 200) or b"").decode("ascii", errors="replace").strip()
    if mimetype == "application/epub+zip" or "META-INF/container.xml" in names:
        return "epub"
    if mimetype.startswith("application/vnd.oasis.opendocument."):
        if b"encryption-data" in (read_part(archive, "META-INF/manifest.xml") or b""):
            raise BrandCheckError("password_protected")
        kind = _OPEN_DOCUMENT.get(
            mimetype.removeprefix("application/vnd.oasis.opendocument.").removesuffix("-template")
        )
        if kind is None:
            raise BrandCheckError("unknown_format")
        return kind
    if "[Content_Types].xml" in names:
        return _tell_office(read_part(archive, "[Content_Types].xml") or b"", names)
    if any(re.fullmatch(r"(?:[^/]+/)?(?:channels|users|dms|groups|mpims)\.json", part) for part in names):
        return "slack"
    if any(WHATSAPP_CHAT.fullmatch(part) for part in names):
        return "whatsapp"
    if any(part.endswith(".iwa") or part == "Index.zip" for part in names):
        raise BrandCheckError("apple_document")
    raise BrandCheckError("archive_file" if names else "empty_file")


def _tell_office(content_types: bytes, names: set[str]) -> str:
    types = content_types.decode("utf-8", errors="replace")
    if "sheet.binary" in types:
        raise BrandCheckError("old_excel")
    for main in re.findall(r"application/[\w.+-]*\.main\+xml|application/[\w.+-]*macroEnabled[\w.+-]*", types):
        for word, kind in _OFFICE_MAIN:
            if word in main:
                return kind
        if "ms-excel" in main:
            return "xlsx"
    for folder, kind in (("word/", "docx"), ("ppt/", "pptx"), ("xl/", "xlsx")):
        if any(name.startswith(folder) for name in names):
            return kind
    raise BrandCheckError("unknown_format")


def _tell_ole(data: bytes) -> str:
    import olefile  # noqa: PLC0415 (only for this kind of file)

    try:
        with olefile.OleFileIO(data) as container:
            streams = {"/".join(map(str, entry)) for entry in container.listdir()}
    except (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BrandCheckError("damaged_file") from error
    for stream, code in _OLE_STREAMS:
        if stream in streams:
            raise BrandCheckError(code)
    if any(stream.startswith(("__properties_version", "__nameid")) for stream in streams):
        return "msg"
    raise BrandCheckError("unknown_format")
