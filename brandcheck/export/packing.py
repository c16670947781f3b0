"""Zip files of which the same content gives the same bytes."""

import zipfile

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file can note: when a file was packed says nothing of what is in it."""
_REGULAR_FILE = 0o100644 << 16


def pack(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """Add a file to an archive that is open for writing."""
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # else it tells on which system it was made
    entry.external_attr = _REGULAR_FILE
    archive.writestr(entry, content)
