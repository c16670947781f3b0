"""The evidence of the latest check."""

from collections.abc import Sequence

from brandcheck.model import Act, Evidence, Reason, SecondAnswer
from brandcheck.workspace import codec
from brandcheck.workspace.store import Store

_ACTS = {act.value: act for act in Act}


class LatestEvidence:
    """What the latest check found, in its order. Evidence goes when its document goes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __len__(self) -> int:
        """How much there is."""
        with self._store.reading() as connection:
            return connection.execute("SELECT COUNT(*) FROM evidence").fetchone()[0]

    def replace(self, evidence: Sequence[Evidence]) -> None:
        """Keep this evidence in place of all there was.

        Raises:
            KeyError: evidence of a document that the workspace does not have.
        """
        with self._store.writing() as connection:
            numbers = dict(connection.execute("SELECT id, number FROM document").fetchall())
            connection.execute("DELETE FROM evidence")
            connection.executemany(
                'INSERT INTO evidence (document, start, "end", quote, value, supports, contradicts, act, counted, why, page, second)'
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        numbers[item.document],
                        item.start,
                        item.end,
                        item.quote,
                        item.value,
                        item.supports,
                        item.contradicts,
                        item.act,
                        item.counted,
                        codec.dumps(item.why).decode(),
                        item.page,
                        item.second,
                    )
                    for item in evidence
                ],
            )

    def load(self, value: str | None = None) -> tuple[Evidence, ...]:
        """The evidence for one value, or for all."""
        with self._store.reading() as connection:
            rows = connection.execute(
                'SELECT document.id, start, "end", quote, value, supports, contradicts, act, counted, why, page, second'
                " FROM evidence JOIN document ON document.number = evidence.document"
                " WHERE ? IS NULL OR value = ? ORDER BY evidence.number",
                (value, value),
            ).fetchall()
        return tuple(
            Evidence(
                document=document,
                start=start,
                end=end,
                quote=quote,
                value=name,
                supports=supports,
                contradicts=contradicts,
                act=_ACTS[act],
                counted=bool(counted),
                why=codec.loads(tuple[Reason, ...], why),
                page=page,
                second=second and SecondAnswer(second),
            )
            for document, start, end, quote, name, supports, contradicts, act, counted, why, page, second in rows
        )
