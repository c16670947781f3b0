"""A draft from a file or from standard input, and what is found in it as linters tell it.

Plain text is taken as it stands, so that lines and columns are its own.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from brandcheck import ingest
from brandcheck.draft_marks import Checked, Mark, MarkKind, hint, kind_word
from brandcheck.drafting import as_document
from brandcheck.errors import BrandCheckError
from brandcheck.model import Document, DocumentStatus, Organisation, Side
from brandcheck.progress import Job, Progress
from brandcheck.sarif import Places
from brandcheck.settings import Limits
from brandcheck.wording import wording

STDIN = "-"
PLAIN = frozenset({".txt", ".text", ".md", ".markdown", ".rst", ".adoc", ""})


def read_draft(file: str, organisation: Organisation) -> Document:
    """The text of a draft: of "-" what comes in, of any other file what the readers make of it.

    Places in plain text (and Markdown) are those of the file; in other formats those of the text that was read.

    Raises:
        BrandCheckError: it is not there, or cannot be read.
    """
    if file == STDIN:
        return as_document(_decoded(sys.stdin.buffer.read()))
    path = Path(file)
    if not path.exists():
        raise BrandCheckError("source_missing", path=path)
    if path.is_file() and path.suffix.lower() in PLAIN:
        return as_document(_decoded(path.read_bytes()))
    sources = ingest.find_sources([path], Side.OUTSIDE)
    for step in ingest.read_sources(sources, Limits(), b"draft", organisation.language, (organisation.name,)):
        if isinstance(step, tuple):
            for document in step[1]:
                if document.status is DocumentStatus.FAILED and document.error is not None:
                    raise BrandCheckError(document.error.code, **dict(document.error.parameters))
                return document
    raise BrandCheckError("source_missing", path=path)


def _decoded(data: bytes) -> str:
    """Text as it stands, with the line ends of one system, which count as one character in every editor."""
    from brandcheck.ingest.encoding import decode  # noqa: PLC0415 - needed for text files only

    return decode(data).replace("\r\n", "\n")


def lines(marks: Sequence[Mark], text: str, file: str, names: Mapping[str, str], language: str) -> Iterator[str]:
    """Each mark as linters print it: `FILE:line:column: kind: message [value]`."""
    places = Places(text)
    for mark in marks:
        line, column = places.of(mark.start)
        value = f" [{names[mark.value]}]" if mark.value in names else ""
        yield f"{file}:{line}:{column}: {mark.kind}: {hint(mark, names, language)}{value}"


def as_json(checked: Checked, text: str, file: str, names: Mapping[str, str], language: str) -> str:
    """The same with all that is known of each mark; offsets are code points, lines and columns count from 1."""
    places = Places(text)
    marks = [
        {
            **asdict(mark),
            "line": places.of(mark.start)[0],
            "column": places.of(mark.start)[1],
            "name": names.get(mark.value, ""),
            "quote": text[mark.start : mark.end],
            "message": hint(mark, names, language),
        }
        for mark in checked.marks
    ]
    content = {"file": file, "sentences": checked.sentences, "marks": marks}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def summary(checked: Checked, language: str) -> str:
    """How much was marked, in a sentence."""
    words = wording("draft", language)
    if not checked.marks:
        return words["summary_none"].format(sentences=checked.sentences)
    counts = Counter(mark.kind for mark in checked.marks)
    told = ", ".join(f"{counts[kind]} {kind_word(kind, language)}" for kind in MarkKind if counts[kind])
    found = len({mark.sentence for mark in checked.marks})
    return words["summary"].format(found=found, sentences=checked.sentences, counts=told)


def text_of(file: str, organisation: Organisation) -> Job[str]:
    """The text of a file that becomes a draft; see `read_draft`."""
    yield Progress("read", 0, 1, file)
    return read_draft(file, organisation).text
