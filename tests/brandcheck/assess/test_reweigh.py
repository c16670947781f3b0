"""Weighing again from what a measurement keeps gives what weighing the texts gave."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from brandcheck.assess import reweigh, weigh
from brandcheck.model import DocumentSummary, Side
from brandcheck.settings import Settings
from tests.brandcheck.assess.made import Input, document, failed, organisation, organisation_texts, sentences

counts = st.tuples(*[st.integers(0, 20)] * 3)


def summaries(made: Input) -> tuple[DocumentSummary, ...]:
    documents, segments, _ = made
    return tuple(
        DocumentSummary(
            id=d.id,
            side=d.side,
            path=d.path,
            title=d.title,
            date=d.date,
            department=d.department,
            channel=d.channel,
            language=d.language,
            sentences=len(segments.get(d.id, ())),
            eligible=sum(item.eligible for item in segments.get(d.id, ())),
            status=d.status,
            error=d.error,
            source_hash=d.source_hash,
        )
        for d in documents
    )


@given(st.tuples(counts, counts), st.integers(0, 6), st.integers(0, 8))
def test_the_same_gaps_and_warnings_come_out_without_the_sentences(found, outside, inside):
    (documents, segments, evidence) = organisation_texts(
        {"eerlijk": found[0], "snel": found[1]}, (outside + 1, inside + 1)
    )
    german = document(Side.INSIDE, 80)
    made = (
        (*documents, german, failed(Side.OUTSIDE, 81)),
        segments | {german.id: sentences(german, 40, "de")},
        evidence,
    )
    whose = organisation("eerlijk", "snel")
    gaps, warnings = weigh(*made, whose, Settings())
    assert reweigh(summaries(made), made[2], whose, Settings(), warnings) == (gaps, warnings)


def test_evidence_that_does_not_count_may_be_left_out():
    made = organisation_texts({"eerlijk": (12, 14, 3)})
    uncounted = tuple(replace(one, counted=number % 3 > 0) for number, one in enumerate(made[2]))
    whose = organisation("eerlijk")
    whole = reweigh(summaries(made), uncounted, whose, Settings(), ())
    assert reweigh(summaries(made), [one for one in uncounted if one.counted], whose, Settings(), ()) == whole
