"""Bytes to text for formats that declare their encoding, and do so wrongly often enough: web pages and mails."""

import codecs

from brandcheck.ingest.encoding import decode

# What is called latin-1 or ascii is written in its superset by Windows programs; browsers read it so too (WHATWG).
_SUPERSETS = {"ascii": "utf-8", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}
_STRAY_ZEROS = 0.01


def decode_declared(data: bytes, *declared: str | None) -> str:
    """Text of `data` in the first of the declared encodings that fits, else as `encoding.decode` finds it.

    A byte order mark, and zeros that show UTF-16, go before any declaration.

    Raises:
        BrandCheckError: unknown_format, when it is not text at all.
    """
    zeros = data.count(b"\0")
    if 0 < zeros <= _STRAY_ZEROS * len(data):
        data, zeros = data.replace(b"\0", b""), 0
    if not zeros and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        for name in declared:
            if name and (encoding := _known(name)):
                try:
                    return data.decode(encoding)
                except UnicodeError:
                    continue
    return decode(data)


def _known(name: str) -> str | None:
    """Python's name of a text encoding; None for unknown ones and for UTF-16, which bytes without zeros cannot be."""
    try:
        codec = codecs.lookup(name.strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    # "base64" and the like are codecs too, but not of text.
    if not getattr(codec, "_is_text_encoding", True) or codec.name.startswith(("utf-16", "utf-32", "idna", "punycode")):
        return None
    return _SUPERSETS.get(codec.name, codec.name)
