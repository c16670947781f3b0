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
SHORTEST_PASSPHRASE = 8
"""Characters of a passphrase. It is a floor, not advice: the app says what a good one is."""
SALT_BYTES = 16
_KEY_BYTES = 32
_MARK_BYTES = 4


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


def is_long_enough(passphrase: str) -> bool:
    """Whether a workspace may get this passphrase."""
    return len(unicodedata.normalize("NFC", passphrase)) >= SHORTEST_PASSPHRASE


def new_key(passphrase: str) -> Key:
    """The key of a file that is yet to be made.

    Raises:
        BrandCheckError: `passphrase_short`.
    """
    if not is_long_enough(passphrase):
        raise BrandCheckError("passphrase_short", fewest=SHORTEST_PASSPHRASE)
    return derive(passphrase, new_salt())


def new_salt() -> bytes:
    """Chance, and four bytes that follow from it: by these a protected workspace is known, which else looks like nothing."""
    chance = secrets.token_bytes(SALT_BYTES - _MARK_BYTES)
    return chance + _mark(chance)


def is_marked(beginning: bytes) -> bool:
    """Whether a file that begins so is a protected workspace; of other files one in four billion is."""
    return len(beginning) == SALT_BYTES and beginning.endswith(_mark(beginning[:-_MARK_BYTES]))


def _mark(chance: bytes) -> bytes:
    return hashlib.sha256(b"a workspace of BrandCheck" + chance).digest()[:_MARK_BYTES]
