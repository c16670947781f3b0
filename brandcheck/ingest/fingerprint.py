"""What decides how files are read, without loading any reader: the rules, and the readers' own version."""

import hashlib

from brandcheck.paths import resources

READERS = "2"
"""Counted up when a reader gives other text for the same file, so that files are read again."""


def fingerprint() -> dict[str, str]:
    """SHA-256 (hex) of the word lists and rules of this stage, and the version of its readers."""
    digest = hashlib.sha256()
    for file in sorted((resources() / "lexicons").glob("ingest_*.toml")):
        # Without the line ends, which a checkout may change.
        digest.update(file.name.encode() + b"\0" + b"\n".join(file.read_bytes().splitlines()) + b"\0")
    return {"ingest_readers": READERS, "ingest_rules": digest.hexdigest()}
