"""Bytes to characters, for text files that do not say how they were written."""

import codecs

from brandcheck.errors import BrandCheckError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64 * 1024


def decode(data: bytes) -> str:
    """The text in these bytes: by byte order mark, else UTF-8, UTF-16 without a mark, cp1252, or the likeliest guess.

    Raises:
        BrandCheckError: not text at all.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if (wide := _wide_encoding(data)) is not None:
        return data.decode(wide, errors="replace")
    if b"\0" in data[:_SAMPLE]:
        raise BrandCheckError("unknown_format")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A file cut off within its last character is UTF-8 all the same.
        if error.start >= len(data) - 3 and error.start > 0:
            return data.decode("utf-8", errors="ignore")
    return _decode_eight_bit(data)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark shows in its zero bytes: in Western text nearly every second one."""
    sample = data[:_SAMPLE]
    pairs = len(sample) // 2
    if pairs < 2:
        return None
    first, second = sample[0 : pairs * 2 : 2].count(0), sample[1 : pairs * 2 : 2].count(0)
    if second > 0.4 * pairs and first < 0.05 * pairs:
        return "utf-16-le"
    if first > 0.4 * pairs and second < 0.05 * pairs:
        return "utf-16-be"
    return None


def _decode_eight_bit(data: bytes) -> str:
    """Western text is cp1252; what reads as nonsense in it is left to a guess over all encodings."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    if _looks_western(text):
        return text
    from charset_normalizer import from_bytes  # noqa: PLC0415 (0.1 s, and seldom needed)

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        return text
    return data.decode(best.encoding, errors="replace")


def _looks_western(text: str) -> bool:
    odd = [character for character in text[:_SAMPLE] if ord(character) > 0x7F]
    letters = sum(
        character in "éèêëïíîóòôöúùûüáàâäçñåøæßÉÈËÏÓÖÜÁÄÇÑÅØÆ€‘’“”–—…•«»°±²³½£§©®™´·¿¡\xa0" for character in odd
    )
    controls = sum(ord(character) < 0xA0 for character in odd)
    mostly_plain = len(odd) <= 0.4 * sum(character.isalpha() for character in text[:_SAMPLE])
    return not controls and mostly_plain and letters >= 0.7 * len(odd)
