"""Reading into a workspace: what is added beside what is there, piece by piece, or read once more."""

import hashlib
import secrets
import time
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path, PurePosixPath

from brandcheck import __version__, ingest, segment
from brandcheck.ingest import Source
from brandcheck.model import Document, DocumentStatus, Organisation, Segment, Side
from brandcheck.progress import Job, Progress
from brandcheck.settings import Limits
from brandcheck.workspace import Workspace

TRY_AGAIN = frozenset({"took_too_long", "too_large_to_read", "reader_crashed"})
"""Why a file was not read, where that may be the machine's doing and not the file's."""
_AT_ONCE, _LONGEST_WAIT = 16, 0.25
"""Sources that are kept in one change at most, and seconds that the first of them waits for it."""
_SALT_BYTES = 32


@dataclass(frozen=True, slots=True)
class Added:
    """What reading files into a workspace gave."""

    read: int = 0
    """Documents, also those of which something was left out."""
    failed: int = 0
    """Documents that could not be read; they are kept with their reason."""
    skipped: tuple[str, ...] = ()
    """Names of the files whose bytes are there already on their side: "inside/memo.docx"."""


def reader_version(organisation: Organisation) -> str:
    """What decides how a file is read and segmented; when it changes, files are read again.

    The organisation's own name is never taken for a person's, and its language has the word for one.
    """
    rules = ingest.fingerprint() | segment.fingerprint()
    return f"{__version__} {sorted(rules.items())} {organisation.language} {organisation.name}"


def add_sources(sources: Sequence[Source], workspace: Workspace, limits: Limits | None = None) -> Job[Added]:
    """Read the sources into the workspace beside what is there, each kept soon after it is read.

    A file that is there already on its side is skipped. One whose name is taken gets a number: "inside/memo (2).docx";
    but where that name is of a file that could not be read, it is taken for that file, mended, and takes its place.
    """
    new: list[Source] = []
    skipped: list[str] = []
    sides = {side: _SideNow(workspace, side) for side in Side}
    for done, source in enumerate(sources):
        yield Progress("read", done, len(sources), source.name)
        name = sides[source.side].name_for(source)
        if name is None:
            skipped.append(source.name)
        else:
            new.append(replace(source, name=name))
    added = yield from _read(new, workspace, limits or Limits())
    return replace(added, skipped=tuple(skipped))


def read_again(files: Mapping[str, Path], workspace: Workspace, limits: Limits | None = None) -> Job[Added]:
    """Read documents that could not be read once more, by id, each from the file given; what they are called stays.

    Whatever is no failed document any more is passed over.
    """
    failed = {d.id: d for d in workspace.documents.summaries() if d.status is DocumentStatus.FAILED}
    sources = [Source(path, failed[each].path, failed[each].side) for each, path in files.items() if each in failed]
    return (yield from _read(sources, workspace, limits or Limits()))


def add_pasted(  # noqa: PLR0913, PLR0917 (one for each field of the form)
    workspace: Workspace, text: str, side: Side, title: str, department: str, channel: str, date: str | None
) -> str:
    """Keep a pasted text as a document; gives its id. The same text pasted twice on a side stays one document.

    Raises:
        BrandCheckError: no text, or more than one document may hold.
    """
    organisation = workspace.organisation
    salt = workspace.set_salt_once(secrets.token_bytes(_SALT_BYTES))
    document = ingest.paste(
        text, side, title, department, channel, date, salt, organisation.language, _names(organisation)
    )
    there = workspace.documents.summaries()
    same = next((d.id for d in there if (d.side, d.source_hash) == (side, document.source_hash)), None)
    if same is not None:
        return same
    name = _free(document.path, workspace.documents.names(side))
    if name != document.path:  # the same text was pasted here, and then moved to the other side
        identity = hashlib.sha256(f"{side}/{name}".encode()).hexdigest()[: len(document.id)]
        document = replace(document, id=identity, path=name)
    shelf = _Shelf(workspace)
    shelf.add(Source(Path(), name, side), document.source_hash, (document,))
    shelf.keep()
    return document.id


def read_into(
    sources: Sequence[Source], hashes: Mapping[Source, str], workspace: Workspace, limits: Limits
) -> Job[Counter[DocumentStatus]]:
    """Read the sources and keep each with its hash soon after it is read; gives how many documents there were of each status.

    The workspace has an organisation and a salt.
    """
    organisation = workspace.organisation
    shelf = _Shelf(workspace)
    reading = ingest.read_sources(sources, limits, workspace.salt(), organisation.language, _names(organisation))
    statuses: Counter[DocumentStatus] = Counter()
    try:
        for number, step in enumerate(reading):
            if number == 1:  # the files are with the workers now
                segment.prepare(organisation.language)
            if isinstance(step, Progress):
                shelf.keep_in_time()
                yield step
                continue
            source, documents = step
            shelf.add(source, "" if _may_go_better(documents) else hashes[source], documents)
            statuses.update(document.status for document in documents)
    finally:
        reading.close()
        shelf.keep()
    return statuses


class _Shelf:
    """What was read and is to be kept: a few sources in one change, as each change of the file waits for the disk."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._reader = reader_version(workspace.organisation)
        self._waiting: list[tuple[Source, str, list[tuple[Document, tuple[Segment, ...]]]]] = []
        self._since = 0.0

    def add(self, source: Source, source_hash: str, documents: Iterable[Document]) -> None:
        """Take what a source gave, which is kept at the latest when so many wait."""
        if not self._waiting:
            self._since = time.monotonic()
        self._waiting.append((source, source_hash, [segment.segment(document) for document in documents]))
        if len(self._waiting) >= _AT_ONCE:
            self.keep()
        self.keep_in_time()

    def keep_in_time(self) -> None:
        """Keep what waits when the first of it waited long enough."""
        if time.monotonic() - self._since > _LONGEST_WAIT:
            self.keep()

    def keep(self) -> None:
        """Keep all that waits."""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        with self._workspace.together():
            for source, source_hash, segmented in waiting:
                self._workspace.documents.put(source.side, source.name, source_hash, self._reader, segmented)


class _SideNow:
    """What is on a side while sources are added to it."""

    def __init__(self, workspace: Workspace, side: Side) -> None:
        documents = [document for document in workspace.documents.summaries() if document.side is side]
        failed = [document for document in documents if document.status is DocumentStatus.FAILED]
        self._taken = set(workspace.documents.names(side))
        self._contents = {d.source_hash for d in documents if d.status is DocumentStatus.READ} - {""}
        self._failed = {document.path for document in failed}
        self._failed_contents = {document.source_hash: document.path for document in failed if document.source_hash}

    def name_for(self, source: Source) -> str | None:
        """Under which name to read it; None where its content is there."""
        content = ingest.source_hash(source)
        if content in self._contents:
            return None
        failed = self._failed_contents.get(content, source.name)
        name = failed if failed in self._failed else _free(source.name, self._taken)
        self._failed.discard(name)
        self._taken.add(name)
        self._contents |= {content} - {""}
        return name


def _read(sources: Sequence[Source], workspace: Workspace, limits: Limits) -> Job[Added]:
    workspace.set_salt_once(secrets.token_bytes(_SALT_BYTES))
    hashes = {source: ingest.source_hash(source) for source in sources}
    statuses = yield from read_into(sources, hashes, workspace, limits)
    return Added(statuses[DocumentStatus.READ], statuses[DocumentStatus.FAILED])


def _names(organisation: Organisation) -> tuple[str, ...]:
    """What is never taken for a person's name."""
    return (organisation.name,) if organisation.name else ()


def _may_go_better(documents: Iterable[Document]) -> bool:
    """Whether reading failed for want of time or memory, which a less busy machine may have: then the next check tries again."""
    return any(document.error and document.error.code in TRY_AGAIN for document in documents)


def _free(name: str, taken: Collection[str]) -> str:
    """The name, with a number where another source has it."""
    if name not in taken:
        return name
    path = PurePosixPath(name)
    numbered = (path.with_stem(f"{path.stem} ({number})").as_posix() for number in count(2))
    return next(each for each in numbered if each not in taken)
