"""What is fuzzed: each reader with the seeds it starts from, and what must hold of all it gives."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from random import Random

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.assemble import Origin, assemble
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.ingest.reader import READERS, read
from brandcheck.model import Document, Side
from brandcheck.settings import Limits
from brandcheck.wording import LANGUAGES, say
from tests.fuzz import workspaces
from tests.fuzz.mutation import mutate
from tests.fuzz.seeds import seeds

Execution = Callable[[str, bytes, Path], object]
"""Takes a name, a content and a folder of its own; raises `BrandCheckError` where it refuses."""
LIMITS = Limits()
_VALUES = ("json", "yaml", "md", "txt", "docx")


def targets() -> dict[str, Execution]:
    """All of them, by the name under which `seeds` knows them."""
    readers: dict[str, Execution] = {kind: partial(_document, kind) for kind in READERS}
    readers |= {"old office": partial(_document, "")}
    readers |= {f"values {suffix}": _values for suffix in _VALUES}
    more: dict[str, Execution] = {
        "values pasted": _pasted, "qdpx": _qdpx, "review set": _review_set, "logo": _logo, "segments": _segments,
        "workspace": workspaces.use,
    }  # fmt: skip
    return readers | more


def seeds_of(target: str) -> tuple[tuple[str, bytes], ...]:
    """What the mutations of a target start from."""
    return workspaces.seeds() if target == "workspace" else seeds(target)


def mutator_of(target: str) -> Callable[[bytes, Sequence[bytes], Random], bytes]:
    """How its inputs are changed."""
    return workspaces.change if target == "workspace" else mutate


def attempt(execute: Execution, name: str, data: bytes, folder: Path) -> str:
    """ "read", or the code of the sentence that refuses.

    Raises:
        Exception: what should not have been raised, AssertionError for what should not have been given.
    """
    try:
        execute(name, data, folder)
    except BrandCheckError as error:
        refusal = error.message
    else:
        return "read"
    assert all(say(refusal, language).strip() for language in LANGUAGES), "a refusal without a sentence"
    return refusal.code


def _document(kind: str, name: str, data: bytes, _folder: Path) -> None:
    """The whole way of a worker, and where the format is not told any more also the reader by itself."""
    try:
        drafts = read(data, name)
    except (BrandCheckError, RecursionError):
        if not kind:
            raise
        module, function = READERS[kind]
        drafts = getattr(import_module(f"brandcheck.ingest.{module}"), function)(data, name)
    for document in assemble(
        drafts, Origin(Side.INSIDE, f"inside/{name}", "hash"), LIMITS, Disguise(b"salt", "nl", ())
    ):
        check(document)


def check(document: Document) -> None:
    """What every document is: blocks that lie in its text, and texts that a database can keep."""
    ends = 0
    for block in document.blocks:
        assert ends <= block.start <= block.end <= len(document.text), "blocks lie outside of the text"
        ends = block.end
    for text in (
        document.text,
        document.title,
        document.path,
        document.department,
        document.channel,
        document.date or "",
    ):
        text.encode("utf-8")
        assert "\0" not in text, "a text with a zero in it"
    if document.error:
        assert say(document.error, "nl")


def _segments(name: str, data: bytes, folder: Path) -> None:
    from brandcheck.segment import segment  # noqa: PLC0415 (loads spaCy)

    drafts = read(data, name)
    for document in assemble(
        drafts, Origin(Side.INSIDE, f"inside/{name}", "hash"), LIMITS, Disguise(b"salt", "nl", ())
    ):
        made, found = segment(document)
        for each in found:
            assert made.text[each.start : each.end] == each.text, "a sentence that is not in its text"
    del folder


def _values(name: str, data: bytes, folder: Path) -> None:
    from brandcheck.ingest import read_values  # noqa: PLC0415

    organisation = read_values(_written(name, data, folder), folder)
    for value in organisation.values:
        "".join((value.id, value.name, value.statement, *value.examples_for, *value.examples_against)).encode("utf-8")


def _pasted(_name: str, data: bytes, _folder: Path) -> None:
    from brandcheck.ingest import values_in_text  # noqa: PLC0415

    for value in values_in_text(data.decode("utf-8", "replace")):
        f"{value.id}{value.name}{value.statement}".encode()


def _qdpx(name: str, data: bytes, folder: Path) -> None:
    from brandcheck.export import read_qdpx  # noqa: PLC0415

    for code in read_qdpx(_written(name, data, folder)).codes:
        "".join((code.name, *(quote.text for quote in code.quotes))).encode("utf-8")


def _review_set(name: str, data: bytes, folder: Path) -> None:
    from brandcheck.review_sets import read_set  # noqa: PLC0415

    read_set(_written(name, data, folder))


def _logo(_name: str, data: bytes, _folder: Path) -> None:
    from brandcheck.report import check_logo  # noqa: PLC0415

    check_logo(data)


def _written(name: str, data: bytes, folder: Path) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file
