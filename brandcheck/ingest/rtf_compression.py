"""Compressed RTF, as Outlook keeps formatted mails (MS-OXRTFCP)."""

import struct

# The dictionary that every compressed text starts with, as the format prescribes it.
_START = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_WINDOW = 4096
_COMPRESSED, _PLAIN = 0x75465A4C, 0x414C454D
_HEADER = struct.Struct("<IIII")


def decompress(data: bytes) -> bytes:
    """The RTF in `data`; what can be read of it when it is cut off, nothing when it is something else."""
    if len(data) < _HEADER.size:
        return b""
    _, size, kind, _ = _HEADER.unpack_from(data)
    body = data[_HEADER.size :]
    if kind == _PLAIN:
        return body[:size]
    return _expand(body, size) if kind == _COMPRESSED else b""


def _expand(body: bytes, size: int) -> bytes:
    window = bytearray(_START.ljust(_WINDOW, b"\0"))
    write, read, result = len(_START), 0, bytearray()
    while read < len(body) and len(result) < size:
        control, read = body[read], read + 1
        for bit in range(8):
            if control >> bit & 1:
                if read + 2 > len(body):
                    return bytes(result)
                reference = body[read] << 8 | body[read + 1]
                offset, length, read = reference >> 4, (reference & 0xF) + 2, read + 2
                if offset == write:
                    return bytes(result)
                chunk = (window[(offset + step) % _WINDOW] for step in range(length))
            elif read < len(body):
                chunk, read = iter(body[read : read + 1]), read + 1
            else:
                return bytes(result)
            for byte in chunk:
                result.append(byte)
                window[write] = byte
                write = (write + 1) % _WINDOW
    return bytes(result)
