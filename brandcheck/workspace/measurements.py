"""Measurements, frozen as they were made."""

import gzip
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO

from brandcheck.errors import BrandCheckError
from brandcheck.model import Evidence, Gap, Measurement, Mention, Pair
from brandcheck.workspace import claims, codec
from brandcheck.workspace.store import Store

SCHEMA = 1
"""How the content is written; a change of the dataclasses that old content does not fit raises it."""
_LARGEST = 1024 * 1024 * 1024
"""Bytes of a measurement's content; one of 100,000 sentences has some tens of megabytes."""
_GZIP = 16
"""What zlib wants added for the form that gzip has."""


@dataclass(frozen=True, slots=True)
class MeasurementEntry:
    """A measurement in a list."""

    number: int
    measured_on: str
    engine: str
    """What measured, as JSON: measurements with the same engine and the same settings may be compared."""


@dataclass(frozen=True, slots=True)
class Held:
    """What held of a measurement when the next one was made."""

    review: int
    """Number of the last decision then; see `Reviews.last`."""
    gaps: tuple[Gap, ...]
    """As they were shown then, without quotes."""
    taught: tuple[Evidence, ...] | None = None
    """What the engine gave otherwise by then than in the measurement, as it had learnt since; None where it had not looked
    again. Without `why`."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A measurement as it is written."""

    measured_on: str
    engine: str
    digest: bytes
    """SHA-256 of the content before it was compressed."""
    content: bytes


def pack(measurement: Measurement) -> Packed:
    """Encode and compress a measurement.

    Raises:
        CodecError: it holds a number that is not finite.
    """
    digest, written = sha256(), BytesIO()
    # Piece by piece: an archive's evidence as JSON would be there three times over before it is compressed.
    with gzip.GzipFile(fileobj=written, mode="wb", compresslevel=3, mtime=0) as compressed:
        for piece in codec.pieces(measurement):
            digest.update(piece)
            compressed.write(piece)
    engine = codec.dumps(measurement.engine).decode()
    return Packed(measurement.measured_on, engine, digest.digest(), written.getvalue())


class Measurements:
    """The measurements of a workspace, oldest first."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, measurement: Measurement) -> int:
        """Keep a measurement; gives its number. One that equals the latest is not kept twice.

        Raises:
            CodecError: it holds a number that is not finite.
        """
        return self.add_packed(pack(measurement))

    def add_packed(self, packed: Packed) -> int:
        """The same, after all the work that can be done before anyone has to wait."""
        with self._store.writing() as connection:
            entries = self.entries()
            if entries and sha256(self._content(entries[-1].number)).digest() == packed.digest:
                return entries[-1].number
            number = connection.execute(
                "INSERT INTO measurement (measured_on, engine, schema, content) VALUES (?, ?, ?, ?)",
                (packed.measured_on, packed.engine, SCHEMA, packed.content),
            ).lastrowid
        assert number is not None
        return number

    def entries(self) -> tuple[MeasurementEntry, ...]:
        """What there is, oldest first."""
        with self._store.reading() as connection:
            rows = connection.execute("SELECT number, measured_on, engine FROM measurement ORDER BY number").fetchall()
        return tuple(MeasurementEntry(*row) for row in rows)

    def load(self, number: int) -> Measurement:
        """One measurement, equal to what was added.

        Raises:
            KeyError: no such measurement.
            BrandCheckError: `workspace_damaged`, or `workspace_newer` when it is written in a way not known here.
        """
        content = self._content(number)
        with self._store.decoding():
            return codec.loads(Measurement, content)

    def latest(self) -> Measurement | None:
        """The last one added."""
        entries = self.entries()
        return self.load(entries[-1].number) if entries else None

    def hold(self, number: int, held: Held) -> None:
        """Keep what held of a measurement, now that another takes its place; it stays when texts are deleted."""
        gaps = codec.dumps(tuple(map(silent_gap, held.gaps))).decode()
        taught = (
            None if held.taught is None else codec.dumps(tuple(replace(one, why=()) for one in held.taught)).decode()
        )
        with self._store.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO held (measurement, review, gaps, taught) VALUES (?, ?, ?, ?)",
                (number, held.review, gaps, taught),
            )

    def held(self, number: int) -> Held | None:
        """What held of a measurement when the next was made; None for the latest, and for those of older versions.

        Raises:
            BrandCheckError: `workspace_damaged`.
        """
        with self._store.reading() as connection:
            row = connection.execute(
                "SELECT review, gaps, taught FROM held WHERE measurement = ?", (number,)
            ).fetchone()
        if row is None:
            return None
        with self._store.decoding():
            taught = None if row[2] is None else codec.loads(tuple[Evidence, ...], row[2])
            return Held(row[0], codec.loads(tuple[Gap, ...], row[1]), taught)

    def delete_texts(self) -> None:
        """Take every quote, every marked word and every title out of all measurements; the figures stay."""
        with self._store.writing() as connection:
            connection.execute("UPDATE held SET taught = NULL")
            for entry in self.entries():
                content = gzip.compress(codec.dumps(without_texts(self.load(entry.number))), mtime=0)
                connection.execute("UPDATE measurement SET content = ? WHERE number = ?", (content, entry.number))

    def forget_absent(self, texts: Mapping[str, str]) -> None:
        """Take out of all measurements what no text says any more, by the id of its document; the figures stay."""
        with self._store.writing() as connection:
            for entry in self.entries():
                kept = self.load(entry.number)
                left = without_absent(kept, texts)
                if left != kept:
                    content = gzip.compress(codec.dumps(left), mtime=0)
                    connection.execute("UPDATE measurement SET content = ? WHERE number = ?", (content, entry.number))
                held = self.held(entry.number)
                if held is not None and held.taught is not None:
                    taught = tuple(one if _says(texts, one) else _silent(one) for one in held.taught)
                    connection.execute(
                        "UPDATE held SET taught = ? WHERE measurement = ?", (codec.dumps(taught).decode(), entry.number)
                    )

    def _content(self, number: int) -> bytes:
        with self._store.reading() as connection:
            row = connection.execute("SELECT schema, content FROM measurement WHERE number = ?", (number,)).fetchone()
        if row is None:
            raise KeyError(number)
        schema, content = row
        if schema != SCHEMA:
            raise BrandCheckError("workspace_newer", path=self._store.name)
        try:
            return _unpacked(content)
        except (zlib.error, ValueError, TypeError) as error:
            raise BrandCheckError("workspace_damaged", path=self._store.name) from error


def _unpacked(content: bytes) -> bytes:
    """A measurement's content; a file that somebody else made may hold one that has no end.

    Raises:
        ValueError: it is larger than any measurement, or cut off.
        zlib.error: it is damaged.
    """
    unpacking = zlib.decompressobj(wbits=zlib.MAX_WBITS | _GZIP)
    plain = unpacking.decompress(content, _LARGEST)
    if not unpacking.eof:
        raise ValueError("cut off, or too large")
    return plain


def without_texts(measurement: Measurement) -> Measurement:
    """The measurement without a word of the documents: what it counted, where, and nothing that was said."""
    return replace(
        measurement,
        documents=tuple(replace(document, title="") for document in measurement.documents),
        evidence=tuple(map(_silent, measurement.evidence)),
        gaps=tuple(map(silent_gap, measurement.gaps)),
        claims=tuple(map(claims.silent, measurement.claims)),
    )


def without_absent(measurement: Measurement, texts: Mapping[str, str]) -> Measurement:
    """The measurement without what none of these texts, by the id of their document, says any more."""
    return replace(
        measurement,
        documents=tuple(
            document if document.id in texts else replace(document, title="") for document in measurement.documents
        ),
        evidence=tuple(found if _says(texts, found) else _silent(found) for found in measurement.evidence),
        gaps=tuple(gap_without_absent(gap, texts) for gap in measurement.gaps),
        claims=tuple(
            claim
            if _says(texts, claim.outside) and (claim.inside is None or _says(texts, claim.inside))
            else claims.silent(claim)
            for claim in measurement.claims
        ),
    )


def gap_without_absent(gap: Gap, texts: Mapping[str, str]) -> Gap:
    """The gap, with the quotes of its pair that a text still holds."""

    def kept(found: Evidence | None) -> Evidence | None:
        return found if found is None or _says(texts, found) else _silent(found)

    return replace(gap, pair=Pair(kept(gap.pair.outside), kept(gap.pair.inside)))


def _says(texts: Mapping[str, str], found: Evidence | Mention) -> bool:
    return found.quote in texts.get(found.document, "") if found.quote else True


def _silent(evidence: Evidence) -> Evidence:
    return replace(evidence, quote="", why=tuple(replace(reason, text="") for reason in evidence.why))


def silent_gap(gap: Gap) -> Gap:
    """The gap without its quotes."""
    outside, inside = gap.pair.outside, gap.pair.inside
    return replace(gap, pair=Pair(outside and _silent(outside), inside and _silent(inside)))
