"""The key of a protected workspace: what becomes of a passphrase, and how other processes of this program get it.

The key is derived here as SQLCipher 4 does it by itself (https://www.zetetic.net/sqlcipher/design/), so that the file
opens with its passphrase in every program that knows SQLCipher. Done once, it is given to each further connection,
which would otherwise take a tenth of a second and more; and no passphrase is ever part of a statement.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from brandcheck.errors import BrandCheckError

ROUNDS = 256_000
"""Of PBKDF2 with HMAC-SHA512: what SQLCipher 4 asks by default."""
FEWEST = 8
"""Characters of a passphrase. It is a floor, not advice: the app says what a good one is."""
SALT_BYTES = 16
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a protected workspace without its passphrase; never shown, kept in no file."""

    secret: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    """The first bytes of the file."""

    @property
    def literal(self) -> str:
        """As SQLCipher wants it in a statement: digits only, so there is nothing to quote."""
        return f"\"x'{self.secret.hex()}{self.salt.hex()}'\""


@dataclass(frozen=True, slots=True)
class Door:
    """A protected workspace and its key, for a process of this program that joins it."""

    path: Path
    key: Key = field(repr=False)


def derive(passphrase: str, salt: bytes) -> Key:
    """The key of the file that begins with this salt.

    The same letters are one passphrase however a keyboard composes them (NFC); all else counts, blanks as well.
    """
    letters = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Key(hashlib.pbkdf2_hmac("sha512", letters, salt, ROUNDS, _KEY_BYTES), salt)


def new_key(passphrase: str) -> Key:
    """The key of a file that is yet to be made.

    Raises:
        BrandCheckError: `passphrase_short`.
    """
    if len(unicodedata.normalize("NFC", passphrase)) < FEWEST:
        raise BrandCheckError("passphrase_short", fewest=FEWEST)
    salt = secrets.token_bytes(SALT_BYTES)
    while is_foreign(salt):  # once in millions
        salt = secrets.token_bytes(SALT_BYTES)
    return derive(passphrase, salt)


def is_foreign(beginning: bytes) -> bool:
    """Whether a file that begins so is of another kind for certain; a protected workspace begins with chance alone."""
    return beginning.startswith(_KNOWN) or beginning[4:8] == b"ftyp" or not set(beginning) - _TEXT


_KNOWN = (
    b"SQLite format 3\0",
    b"\xff\xd8\xff",  # JPEG
    b"\x89PNG",
    b"GIF8",
    b"RIFF",  # WebP, WAV, AVI
    b"BM",
    b"II*\0",
    b"MM\0*",  # TIFF
    b"%PDF",
    b"{\\rtf",
    b"PK\x03\x04",
    b"PK\x05\x06",  # zip, and so Word, Excel, OpenDocument
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",  # Word and Outlook of old
    b"!BDN",  # a mailbox of Outlook
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"\x28\xb5\x2f\xfd",  # archives
    b"ID3",
    b"OggS",
    b"fLaC",
    b"\x1aE\xdf\xa3",  # sound and film
    b"\x7fELF",
    b"MZ",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",  # programs
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xfe\xff",  # text with a byte order mark
    b"\0" * 4,
)
"""How common kinds of files begin (https://en.wikipedia.org/wiki/List_of_file_signatures)."""
_TEXT = frozenset(b"\t\n\r\f\x1b") | frozenset(range(0x20, 0x7F))
