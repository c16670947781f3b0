"""Small pictures, made by hand."""

import struct
import zlib

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120" height="40">'
    "<defs><linearGradient id='g'><stop stop-color='#24557A'/></linearGradient></defs>"
    '<rect width="120" height="40" fill="url(#g)"/>{more}</svg>'
)


def png(width: int, height: int, says: tuple[int, int] | None = None) -> bytes:
    """A plain PNG; `says` is what its header claims to be, when that is not the truth."""
    rows = b"".join(b"\0" + b"\x24\x55\x7a" * width for _ in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", *(says or (width, height)), 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def svg(more: str = "") -> bytes:
    return DRAWING.format(more=more).encode()
