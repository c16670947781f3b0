"""What may leave the workspace: without leave to quote them, nothing of what staff said goes into a file.

Left out is the whole row, not the words alone: which chat of three people contradicts a value, and how often, is a
figure about three people. What staff said counts in the figures of the organisation all the same.
"""

from collections.abc import Mapping
from dataclasses import replace

from brandcheck.errors import message
from brandcheck.model import Claim, Evidence, Gap, Measurement, Message, Pair
from brandcheck.report import is_staff_text


def quotable(measurement: Measurement, *, quotes: bool) -> Mapping[str, bool]:
    """Whether a document may be quoted, by its id."""
    return {document.id: quotes or not is_staff_text(document) for document in measurement.documents}


def open_part(measurement: Measurement, *, quotes: bool) -> Measurement:
    """The measurement without what may not be quoted: evidence, pairs and facts of staff, and examples of values. Figures stay.

    An example may have been somebody's words in an interview.
    """
    if quotes:
        return measurement
    may = quotable(measurement, quotes=quotes)
    values = tuple(replace(value, examples_for=(), examples_against=()) for value in measurement.organisation.values)
    return replace(
        measurement,
        organisation=replace(measurement.organisation, values=values),
        evidence=tuple(found for found in measurement.evidence if may[found.document]),
        gaps=tuple(replace(gap, pair=_open_pair(gap, may)) for gap in measurement.gaps),
        claims=tuple(claim for claim in measurement.claims if _is_open(claim, may)),
    )


def withheld(measurement: Measurement, *, quotes: bool) -> tuple[Message, ...]:
    """How many sentences that count are left out, as a remark; none where nothing is."""
    may = quotable(measurement, quotes=quotes)
    left = {
        (found.document, found.start) for found in measurement.evidence if found.counted and not may[found.document]
    }
    return (message("export_staff_sentences", count=len(left)),) if left else ()


def _open_pair(gap: Gap, may: Mapping[str, bool]) -> Pair:
    def kept(found: Evidence | None) -> Evidence | None:
        return found if found and may[found.document] else None

    return Pair(kept(gap.pair.outside), kept(gap.pair.inside))


def _is_open(claim: Claim, may: Mapping[str, bool]) -> bool:
    return claim.inside is None or may[claim.inside.document]
