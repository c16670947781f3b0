"""Tells a file's format by its content; the suffix only decides between formats that are plain text."""

from pathlib import PurePosixPath


def tell_format(data: bytes, name: str) -> str:
    """The id of the format, a key of `reader.READERS`.

    Raises:
        BrandCheckError: a format that is not read, with the one to save as.
    """
    if data.startswith(b"%PDF"):
        return "pdf"
    return PurePosixPath(name).suffix.lower().lstrip(".")
