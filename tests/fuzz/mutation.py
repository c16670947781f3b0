"""Changes that keep a file's structure: inside the parts of a zip, the nodes of a JSON, the elements of an XML; or its bytes."""

import io
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

LONG = 20_000
NUMBERS = (
    "0", "-1", "1", "255", "256", "65535", "65536", "2147483647", "2147483648", "-2147483648", "4294967295",
    "9223372036854775808", "1e308", "-1e999", "NaN", "0.0000001", "١٢", "²", "٣.٤", "1" * 400, "99999999999999999999", "00", "0x10",
)  # fmt: skip
"""Numbers on edges, and what only looks like a number to some."""
WORDS = (
    "", " ", "\0", "\u202e", "\u2066", "\ufeff", "\ud800", "\U0010ffff", "\ufffe", "e\u0301" * 50, "A" * LONG, "(" * 300, "[" * 300,
    "../" * 20, "/etc/passwd", "C:\\CON", "file:///etc/passwd", "http://brandcheck.example/x", "&", "<", ">", '"', "'", "%s%n", "{0}", "{}",
    "=1+1", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "&e;", "]]>", "<![CDATA[", "-->", "<!--", "\x1b[31m", "\r", "\n", "\t" * 99,
    "31-02-2026", "2026-13-45", "9999-12-31", "0000-00-00", "25:61", "utf-7", "cp1252", "rot13", "base64", "idna", "unicode_escape", "utf-16",
)  # fmt: skip
BYTES = (
    b"\0",
    b"\xff",
    b"\x80",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"PK\x03\x04",
    b"%PDF-",
    b"\r\n\r\n",
)

_NUMBER = re.compile(rb"-?\d+")
_TAG = re.compile(rb"<[^<>]{1,400}>")
_ATTRIBUTE = re.compile(rb'="[^"<>]*"')


def mutate(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """The file with a few changes; `others` are whole files of its kind to take pieces from."""
    for _ in range(random.choice((1, 1, 1, 2, 3, 6))):
        data = _once(data, others, random)
    return data


def _once(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    if data.startswith(b"PK") and random.random() < 0.9:
        return _zip(data, others, random)
    if data[:1] in b"{[" and not data.startswith(b"{\\rtf") and random.random() < 0.7:
        return _json(data, random)
    if data.startswith(b"%PDF") and random.random() < 0.4:
        return _streams(data, random)
    if data.startswith((b"\xd0\xcf", b"SQLite", b"\x89PNG", b"\xff\xd8")):
        return _bytes(data, others, random)
    return random.choice((_text, _text, _bytes))(data, others, random)


def _bytes(data: bytes, others: Sequence[bytes], random: Random) -> bytes:  # noqa: PLR0911 (one for each kind)
    if not data:
        return random.choice(BYTES)
    start = random.randrange(len(data))
    end = min(len(data), start + int(random.paretovariate(0.7)))
    match random.randrange(8):
        case 0:
            return data[:start] + bytes([data[start] ^ 1 << random.randrange(8)]) + data[start + 1 :]
        case 1:
            return data[:start] + random.randbytes(end - start) + data[end:]
        case 2:
            return data[:start] + data[end:]
        case 3:
            return data[:start] + data[start:end] * random.choice((2, 3, 50)) + data[end:]
        case 4:
            return data[:start]
        case 5:
            return data[:start] + random.choice(BYTES) + data[start:]
        case 6:
            size = random.choice((1, 2, 4, 8))
            number = random.choice((0, 1, 2 ** (8 * size) - 1, 2 ** (8 * size - 1)))
            return data[:start] + number.to_bytes(size, random.choice(("little", "big"))) + data[start + size :]
        case _:
            other = random.choice(others)
            cut = random.randrange(len(other) + 1)
            return data[:start] + other[cut : cut + 2000] + data[end:]


def _text(data: bytes, others: Sequence[bytes], random: Random) -> bytes:  # noqa: PLR0911 (one for each kind)
    """Text with or without markup: numbers, attributes, elements and lines are changed."""
    word = random.choice(WORDS).encode("utf-8", "surrogatepass")
    match random.randrange(8):
        case 0:
            return _replaced(_NUMBER, data, random.choice(NUMBERS).encode(), random)
        case 1:
            return _replaced(
                _ATTRIBUTE, data, b'="' + random.choice((word, random.choice(NUMBERS).encode())) + b'"', random
            )
        case 2:
            return _replaced(_TAG, data, random.choice((b"", word)), random)
        case 3:
            return _moved(data, random)
        case 4:
            return _nested(data, random)
        case 5:
            return _lines(data, random)
        case 6:
            place = random.randrange(len(data) + 1)
            return data[:place] + word + data[place:]
        case _:
            return _bytes(data, others, random)


def _replaced(pattern: re.Pattern[bytes], data: bytes, by: bytes, random: Random) -> bytes:
    found = [match.span() for match in pattern.finditer(data)]
    if not found:
        return data + by
    start, end = random.choice(found)
    return data[:start] + by + data[end:]


def _moved(data: bytes, random: Random) -> bytes:
    """A tag, or what stands between two tags, set somewhere else or doubled."""
    tags = [match.span() for match in _TAG.finditer(data)]
    if len(tags) < 2:
        return data * 2 if len(data) < LONG else data
    (start, _), (_, end) = sorted(random.sample(tags, 2))
    piece, place = data[start:end][:LONG], random.choice(tags)[0]
    return data[:place] + piece * random.choice((1, 1, 20)) + data[place:]


def _nested(data: bytes, random: Random) -> bytes:
    """One element (or bracket) within itself, many times."""
    tags = [match.group() for match in re.finditer(rb"<([\w:]+)[^<>/]*>", data)] or [b"[", b"{", b"> "]
    tag = random.choice(tags)
    name = re.match(rb"<([\w:]+)", tag)
    place, deep = data.find(tag), random.choice((5, 250, 3000))
    if name is None:
        return data[:place] + tag * deep + data[place:]
    return data[:place] + tag * deep + (b"</" + name[1] + b">") * deep + data[place:]


def _lines(data: bytes, random: Random) -> bytes:
    lines = data.split(b"\n")
    place = random.randrange(len(lines))
    match random.randrange(4):
        case 0:
            lines.insert(place, lines[random.randrange(len(lines))])
        case 1:
            del lines[place]
        case 2:
            lines[place] = lines[place] * 30
        case _:
            random.shuffle(lines)
    return b"\n".join(lines)


def _json(data: bytes, random: Random) -> bytes:
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return _bytes(data, [data], random)
    odd: list[Any] = [None, True, [], {}, [[]], -1, 1e308, 10**400, *WORDS[:12], {"id": {"id": []}}]
    places = list(_places(content))
    if not places:
        return json.dumps(random.choice(odd)).encode()
    holder, key = random.choice(places)
    match random.randrange(4):
        case 0:
            holder[key] = random.choice(odd)
        case 1:
            del holder[key]
        case 2:
            holder[key] = [holder[key]] * random.choice((1, 2, 300))
        case _:
            deep: Any = holder[key]
            for _ in range(random.choice((3, 200, 900))):
                deep = {"replies": [deep]} if random.random() < 0.5 else [deep]
            holder[key] = deep
    try:
        return json.dumps(content, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")
    except (ValueError, RecursionError):
        return data


def _places(content: Any, deep: int = 0) -> list[tuple[Any, Any]]:
    """Each container of a JSON with each of its keys."""
    keys = (
        list(content) if isinstance(content, dict) else list(range(len(content))) if isinstance(content, list) else []
    )
    inner = [place for key in keys for place in _places(content[key], deep + 1)] if deep < 50 else []
    return [(content, key) for key in keys] + inner


def _streams(data: bytes, random: Random) -> bytes:
    """A PDF with the inside of one of its packed streams changed."""
    found = [match.span(1) for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)]
    if not found:
        return _replaced(_NUMBER, data, random.choice(NUMBERS).encode(), random)
    start, end = random.choice(found)
    try:
        inner = zlib.decompress(data[start:end])
    except zlib.error:
        return _replaced(_NUMBER, data, random.choice(NUMBERS).encode(), random)
    return data[:start] + zlib.compress(_text(inner, [inner], random)) + data[end:]


def parts_of(data: bytes) -> list[tuple[str, bytes]]:
    """Names and contents in a zip; nothing where it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(part.filename, archive.read(part)) for part in archive.infolist() if part.file_size < LONG * 50]
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError, OSError, RuntimeError):
        return []


def zip_of(parts: Sequence[tuple[str, bytes]], *, packed: bool = True) -> bytes:
    """The zip of these parts; names may stand twice."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, content in parts:
            archive.writestr(zipfile.ZipInfo(name or "x"), content)
    return target.getvalue()


def _zip(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    parts = parts_of(data)
    if not parts or random.random() < 0.08:
        return _bytes(data, others, random)
    place = random.randrange(len(parts))
    name, content = parts[place]
    kind = random.randrange(16)
    if kind == 0:
        del parts[place]
    elif kind == 1:
        parts.append((random.choice((name, name.upper(), f"../{name}", f"/{name}", name.replace("/", "\\"))), content))
    elif kind == 2:
        parts[place] = (name, random.choice(parts)[1])
    elif kind == 3:
        parts[place] = (name, random.choice((b"", data, b"\0" * 2_000_000)))
    elif kind == 4:
        random.shuffle(parts)
    else:
        inner: Callable[..., bytes] = _json if name.endswith(".json") else random.choice((_text, _text, _text, _bytes))
        changed = inner(content, random) if inner is _json else inner(content, [content], random)
        parts[place] = (name, changed)
    return _quietly(parts, packed=random.random() < 0.7)


def _quietly(parts: Sequence[tuple[str, bytes]], *, packed: bool) -> bytes:
    import warnings  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a name stands twice is the point
        return zip_of(parts, packed=packed)
