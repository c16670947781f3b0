"""The workspace: one `.brandcheck` file, or memory, with everything a check made."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Self, cast

from brandcheck.errors import BrandCheckError
from brandcheck.model import Assessment, Privacy, ReportChoices, Taught
from brandcheck.plain import plain
from brandcheck.workspace import claims, codec, facts, lock, measurements, opening, protecting, samples, search, traces
from brandcheck.workspace.actions import Actions
from brandcheck.workspace.backup import backups_of
from brandcheck.workspace.cache import PayloadCache
from brandcheck.workspace.copies import Copies
from brandcheck.workspace.documents import Documents
from brandcheck.workspace.evidence import LatestEvidence, prepare
from brandcheck.workspace.faults import file_faults
from brandcheck.workspace.keys import Door, Key, derive, new_key
from brandcheck.workspace.measurements import Held, Measurements
from brandcheck.workspace.received import ReceivedReviews
from brandcheck.workspace.recovery import kept_aside
from brandcheck.workspace.replies import Replies
from brandcheck.workspace.retention import Retention
from brandcheck.workspace.reviews import Reviews
from brandcheck.workspace.terms import Terms
from brandcheck.workspace.values import Values

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from brandcheck.model import Evidence, Measurement, Organisation
    from brandcheck.workspace.store import Store


class Workspace:
    """Open one with `create`, `open`, `at` or `in_memory`, and close it: it is a context manager.

    It may be used by several threads. Every method may raise a `BrandCheckError` when the disk is full or failing.
    """

    def __init__(self, store: Store, holder: lock.Holder | None = None) -> None:
        self._store = store
        self._holder = holder
        """None in memory, for reading only, and where the program's main process holds the lock."""
        self._open = True
        self._facts = facts.Facts(store)
        self.cache = PayloadCache(store)
        self._traces = traces.Traces(self._facts, self.cache.count_anew)
        self._values = Values(store)
        self.keeping = Retention(self._facts)
        self.documents = Documents(store, self._traces)
        self.evidence = LatestEvidence(store)
        self.claims = claims.Claims(store)
        self.measurements = Measurements(store)
        self.reviews = Reviews(store)
        self.samples = samples.Samples(store)
        self.received = ReceivedReviews(store)
        self.actions = Actions(store)
        self.replies = Replies(store)
        self.terms = Terms(store)
        self.copies = Copies(store)

    @classmethod
    def create(cls, path: Path, organisation: Organisation, passphrase: str | None = None) -> Self:
        """Make a workspace and open it for writing; with a passphrase, a protected one.

        Raises:
            BrandCheckError: `workspace_exists`, `passphrase_short`; see also `open`.
        """
        path = path.resolve()
        key = None if passphrase is None else new_key(passphrase)
        opening.create_file(path, lambda store: Values(store).keep(organisation), key)
        return cls.open(path if key is None else Door(path, key))

    @classmethod
    def open(
        cls,
        path: Path | Door,
        *,
        read_only: bool = False,
        take_over: bool = False,
        joined: bool = False,
        passphrase: str | None = None,
    ) -> Self:
        """Open an existing workspace; one of an older version is brought to the present one, after a copy was made.

        Only one program has a workspace open for writing. `read_only` shows it as it is at this moment, whoever
        writes to it; `take_over` ignores the lock, for when the user knows that the holder, on another computer, is gone.
        `joined` is for a process that the program which has it open for writing started to work on it too: the lock
        stays with that program, and so does the wiping of what was removed. A protected one opens with its passphrase,
        or by its `door`.

        Raises:
            BrandCheckError: `workspace_missing`, `workspace_not_ours`, `workspace_newer`, `workspace_in_use`,
                `workspace_in_use_elsewhere`, `workspace_not_writable`, `workspace_damaged`, `workspace_locked`,
                `workspace_wrong_passphrase`, `workspace_not_protected`; `workspace_left` when the program it would be
                joined with has it open no more.
        """
        secret: str | Key | None = passphrase
        if isinstance(path, Door):
            path, secret = path.path, path.key
        if joined:
            return cls(opening.join_file(path.resolve(), secret))
        store, holder = opening.open_file(path.resolve(), secret, read_only=read_only, take_over=take_over)
        return cls(store, holder)

    @classmethod
    def at(cls, path: Path, organisation: Organisation, passphrase: str | None = None) -> Self:
        """Open the workspace at a path for writing, or make it when there is none."""
        return cls.open(path, passphrase=passphrase) if path.exists() else cls.create(path, organisation, passphrase)

    @staticmethod
    def is_protected(path: Path) -> bool:
        """Whether a file opens with a passphrase only; see `opening.is_protected`."""
        return opening.is_protected(path.resolve())

    @classmethod
    def in_memory(cls) -> Self:
        """An empty workspace that leaves nothing behind."""
        return cls(opening.in_memory())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file and let others in. Traces of texts that were removed are wiped first."""
        if not self._open:
            return
        self._open = False
        try:
            if self._holder is not None and self._traces.remain(traces.FILE):
                # On a full disk the mark stays in the file, and the next close tries again.
                with suppress(BrandCheckError):
                    self._clean_cache()
                    self._forget_absent()
                    self._wipe()
        finally:
            self._store.close()
            if self._holder is not None and self.path is not None:
                lock.release(self.path, self._holder)

    @property
    def path(self) -> Path | None:
        """Where it is; None in memory."""
        return self._store.path

    @property
    def door(self) -> Path | Door | None:
        """What a process that this program starts opens it with: its path, or its path and key."""
        path, key = self._store.path, self._store.key
        return path if path is None or key is None else Door(path, key)

    @property
    def protected(self) -> bool:
        """Whether it opens with a passphrase only."""
        return self._store.key is not None

    def opens_with(self, passphrase: str) -> bool:
        """Whether this is the passphrase of a protected workspace."""
        key = self._store.key
        return key is not None and derive(passphrase, key.salt) == key

    def protect(self, passphrase: str | None) -> None:
        """Give the workspace a passphrase, another one, or with None no more; see `protecting`.

        Nobody else may have it open, also no process of this program. Plain backups beside it go when it gets a
        passphrase; protected ones keep the passphrase of their day. `door` is another one afterwards.

        Raises:
            BrandCheckError: `passphrase_short`, `workspace_read_only`, `workspace_busy`, `workspace_damaged`, or the
                folder refuses; nothing has changed then.
        """
        path, key = self.path, self._store.key
        if path is None or self._holder is None:
            raise BrandCheckError("workspace_read_only", path=path)
        new = None if passphrase is None else new_key(passphrase)
        with file_faults(path):
            with self._store.set_aside(lambda: opening.reopen(path, key)):
                protecting.change_key(path, key, new)
                key = new
            protecting.finish(self._store)

    @property
    def read_only(self) -> bool:
        """Whether it was opened for reading only."""
        return self._store.read_only

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make all changes of the block one: kept whole, or not at all when it raises."""
        with self._store.writing():
            yield

    @property
    def organisation(self) -> Organisation:
        """The organisation and its values. A workspace in memory starts without: LookupError."""
        return self._values.load()

    @organisation.setter
    def organisation(self, organisation: Organisation) -> None:
        self._values.keep(organisation)

    def set_salt_once(self, salt: bytes) -> bytes:
        """Fix the key of the pseudonyms, when none was fixed before; gives the one that holds."""
        self._facts.keep_first(facts.SALT, salt)
        return self.salt()

    def salt(self) -> bytes:
        """The key of the pseudonyms.

        Raises:
            LookupError: it was not fixed yet.
        """
        salt = self._facts.get(facts.SALT)
        if salt is None:
            raise LookupError("the workspace has no key for pseudonyms yet")
        return cast("bytes", salt)

    @property
    def retention(self) -> date | None:
        """The day on which the texts must be gone; None when no day was chosen."""
        day = self._facts.get(facts.RETENTION)
        with self._store.decoding():
            return None if day is None else date.fromisoformat(str(day))

    @retention.setter
    def retention(self, day: date | None) -> None:
        if day is None:
            self._facts.forget(facts.RETENTION)
        else:
            self._facts.keep(facts.RETENTION, day.isoformat())

    @property
    def privacy(self) -> Privacy | None:
        """Why inside texts may be used; None before it was asked."""
        return self._facts.read(facts.PRIVACY, Privacy)

    @privacy.setter
    def privacy(self, privacy: Privacy | None) -> None:
        if privacy is not None:
            typed = {name: plain(getattr(privacy, name)) for name in ("purpose", "legal_basis", "notice")}
            privacy = replace(privacy, **typed)
        self._facts.write(facts.PRIVACY, privacy)

    @property
    def report_choices(self) -> ReportChoices:
        """How the report is to be made; in the organisation's language until it was chosen."""
        chosen = self._facts.read(facts.REPORT_CHOICES, ReportChoices)
        return ReportChoices(language=self.organisation.language) if chosen is None else chosen

    @report_choices.setter
    def report_choices(self, choices: ReportChoices) -> None:
        self._facts.write(facts.REPORT_CHOICES, choices)

    @property
    def assessment(self) -> Assessment | None:
        """What holds now; None before the first measurement. Set it when the same measurement is weighed anew."""
        return self._facts.read(facts.ASSESSMENT, Assessment)

    @assessment.setter
    def assessment(self, assessment: Assessment | None) -> None:
        self._facts.write(facts.ASSESSMENT, assessment)

    @property
    def draft(self) -> str:
        """A text that is not published yet, as it was last typed; empty for none."""
        return str(self._facts.get(facts.DRAFT) or "")

    @draft.setter
    def draft(self, text: str) -> None:
        if text:
            # Half of a character of two (UTF-16) is no text, and SQLite refuses it.
            self._facts.keep(facts.DRAFT, text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
        else:
            self._facts.forget(facts.DRAFT)

    @property
    def learning(self) -> bool:
        """Whether the engine learns of what people decide about its evidence; on until it is switched off."""
        return self._facts.get(facts.LEARNING) != 0

    @learning.setter
    def learning(self, on: bool) -> None:
        self._facts.keep(facts.LEARNING, int(on))

    @property
    def learnt(self) -> tuple[Taught, ...] | None:
        """What the engine learnt since the latest measurement, of all that was decided; None where it did not look again."""
        return self._facts.read(facts.LEARNT, tuple[Taught, ...])

    def keep_learnt(
        self, before: Sequence[Evidence], after: Sequence[Evidence], learnt: tuple[Taught, ...], lessons: str = ""
    ) -> bool:
        """Keep what the latest evidence became when the engine learnt of decisions; see `LatestEvidence.adopt`.

        `lessons` is the `lessons_stamp` of before these were read. Gives whether it was kept: not where the evidence is no
        longer `before`.
        """
        with self.together():
            if not self.evidence.are(before):
                return False
            self.evidence.adopt(before, after)
            self._facts.keep(facts.LEARNT, codec.dumps(learnt))
            self._facts.keep(facts.LEARNT_FROM, lessons)
        return True

    def lessons_stamp(self) -> str:
        """Names the decisions that teach now, and the documents that they are about; empty for none."""
        return self.reviews.stamp() if self.learning else ""

    def is_taught(self) -> bool:
        """Whether the evidence was learnt from the decisions as they are now."""
        return (self._facts.get(facts.LEARNT_FROM) or "") == self.lessons_stamp()

    def keep_assessment(self, assessment: Assessment, stamp: str | None = None) -> None:
        """Keep the assessment of a new measurement, with the stamp of what was measured.

        Take the stamp when the documents are loaded: they may change while they are measured. Without one they are
        taken as they are now.
        """
        with self.together():
            self.assessment = assessment
            self._facts.keep(facts.MEASURED, self.stamp() if stamp is None else stamp)

    def stamp(self) -> str:
        """Names the documents and the organisation as they are now, without looking at a text.

        Of documents: id, side, path, date, department, channel and the hash of their source; not the title.
        """
        content = (codec.dumps(self.organisation).decode(), self.documents.stamp_rows())
        return sha256(codec.dumps(content)).hexdigest()

    def is_current(self) -> bool:
        """Whether documents and values are those that the assessment was made from; not without an assessment."""
        measured = self._facts.get(facts.MEASURED)
        return measured is not None and measured == self.stamp()

    def keep(self, measurement: Measurement, lessons: str = "") -> int:
        """Keep the measurement of a whole check, its evidence and its claims as the latest; gives its number.

        `lessons` is the `lessons_stamp` of before it was measured. Documents that were removed while it was measured have no
        evidence then.
        """
        packed, evidence = measurements.pack(measurement), prepare(measurement.evidence)
        promises = claims.prepare(measurement.claims)
        with self.together():
            latest = self.measurements.entries()[-1:]
            number = self.measurements.add_packed(packed)
            is_known = any(entry.number == number for entry in latest)
            if not is_known and latest:
                self._hold(latest[0].number)
            # Evidence goes with its document, also when the document comes back unchanged; and it may have learnt since.
            if not is_known or self.learnt is not None or len(self.evidence) != len(evidence):
                self.evidence.replace_prepared(evidence)
                self._facts.forget(facts.LEARNT)
            self._facts.keep(facts.LEARNT_FROM, lessons)
            if not is_known or len(self.claims) != len(promises):
                self.claims.replace_prepared(promises)
            self._clean_cache()
            return number

    def _hold(self, number: int) -> None:
        """Keep what held of a measurement, now that the next one takes its place."""
        held = self.assessment
        if held is not None and held.measurement == number:
            taught = None if self.learnt is None else self.evidence.taught()
            self.measurements.hold(number, Held(self.reviews.last(), held.gaps, taught))

    def delete_texts(self) -> None:
        """Delete all that documents said, beyond recovery: texts, sentences, quotes, decisions, draft, cache, backups.

        Actions and replies go as well, as they may quote.

        What stays: the organisation, and of each measurement its figures and the names of the files.

        Raises:
            BrandCheckError: `workspace_deletion_waits`: deleted, but traces stay in the file, because another program
                reads it or the disk is full; they go at the next close at which neither is so.
        """
        with self._store.writing() as connection:
            self.documents.keep_only(())
            self.measurements.delete_texts()
            connection.execute("DELETE FROM review")
            connection.execute("DELETE FROM claim_decision")
            samples.delete_all(connection)
            for table in ("received", "action_change", "action", "reply"):
                connection.execute(f"DELETE FROM {table}")  # noqa: S608
            connection.execute("UPDATE term SET note = ''")  # the words are the organisation's; a note may quote
            connection.execute("DELETE FROM cache")
            self._traces.wiped(traces.CACHE)
            self._traces.leave(traces.FOR_GOOD, traces.FILE)
            self._facts.forget(facts.DRAFT)
            self._silence_assessment()
        try:
            self._wipe()
        except BrandCheckError as error:
            raise BrandCheckError("workspace_deletion_waits", path=self.path) from error

    def _wipe(self) -> None:
        """Rewrite the file without what was deleted from it, and empty its log; drop the backups.

        secure_delete zeroes what is deleted, but not the copies that moving rows between pages leaves behind, nor the
        words in the search index, which merges its parts when it likes.
        """
        if self.path is None:
            return
        with self._store.alone() as connection:
            search.rebuild(connection)
            connection.execute("VACUUM")
            (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise BrandCheckError("workspace_busy", path=self.path)
        with file_faults(self.path):
            for copy in (*backups_of(self.path), *kept_aside(self.path)):
                copy.unlink()
        self._traces.wiped(traces.FILE)

    def _forget_absent(self) -> None:
        """Take out of what was measured the words of texts that are gone, or that say something else by now."""
        texts = self.documents.texts()
        with self.together():
            self.measurements.forget_absent(texts)
            found = self.assessment
            if found is not None:
                gaps, before = (
                    tuple(measurements.gap_without_absent(gap, texts) for gap in gaps)
                    for gaps in (found.gaps, found.before)
                )
                self.assessment = replace(found, gaps=gaps, before=before)

    def _clean_cache(self) -> None:
        """After texts were removed, keep only what this session needed; all of it, when a whole check was done."""
        if self._traces.remain(traces.CACHE):
            with self.together():
                self.cache.forget_unused()
                self._traces.wiped(traces.CACHE)

    def _silence_assessment(self) -> None:
        found = self.assessment
        if found is not None:
            gaps, before = (tuple(map(measurements.silent_gap, gaps)) for gaps in (found.gaps, found.before))
            self.assessment = replace(found, gaps=gaps, before=before)
