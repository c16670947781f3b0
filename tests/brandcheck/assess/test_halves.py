from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.assess import reweigh, split_halves
from brandcheck.model import DocumentStatus, DocumentSummary
from brandcheck.settings import Settings
from tests.brandcheck.assess.made import Input, evidence, organisation, organisation_texts
from tests.brandcheck.assess.test_reweigh import summaries

few = settings(max_examples=25, deadline=None)
counts = st.tuples(*[st.integers(0, 20)] * 3)


def halves(made: Input, *values: str):
    return split_halves(summaries(made), made[2], values, Settings())


@few
@given(counts, counts, st.integers(2, 9), st.integers(2, 9))
def test_the_gap_is_the_one_that_is_told(one, other, outside, inside):
    made = organisation_texts({"eerlijk": one, "snel": other}, (outside, inside))
    gaps, _ = reweigh(summaries(made), made[2], organisation("eerlijk", "snel"), Settings(), ())
    found = halves(made, "eerlijk", "snel")
    assert [each.value for each in found] == ["eerlijk", "snel"]
    assert [each.gap for each in found] == pytest.approx([gap.difference for gap in gaps])
    for each in found:
        assert (each.outside is None) == (outside < 4)
        assert (each.inside is None) == (inside < 4)
        for side in (each.outside, each.inside):
            assert side is None or 0 <= side.typical <= side.high <= 1


def test_the_order_of_the_input_and_evidence_that_does_not_count_change_nothing():
    made = organisation_texts({"eerlijk": (9, 14, 3)})
    documents = summaries(made)
    doubtful = replace(made[2][0], start=1100, end=1120, counted=False)
    turned = split_halves(documents[::-1], (doubtful, *made[2][::-1]), ["eerlijk"], Settings())
    assert turned == split_halves(documents, made[2], ["eerlijk"], Settings())


def test_documents_that_say_the_same_leave_no_noise():
    (found,) = halves(organisation_texts({"eerlijk": (16, 13, 0)}), "eerlijk")
    assert found.outside is not None
    assert (found.outside.documents, found.outside.high) == (8, 0)
    assert found.gap > 0


def test_evidence_heaped_in_a_few_documents_is_noise():
    documents, segments, spread = organisation_texts({"eerlijk": (16, 13, 0)})
    heaped = tuple(evidence(documents[n % 2], n // 2, "eerlijk") for n in range(16))
    even, uneven = (
        halves((documents, segments, spread), "eerlijk")[0],
        halves((documents, segments, heaped), "eerlijk")[0],
    )
    assert uneven.outside is not None
    assert even.outside is not None
    assert uneven.outside.high > even.outside.high + 0.2


def test_the_noise_is_that_of_documents_drawn_twice():
    """200 documents of 12 sentences, a third of which holds one: two halves differ with a known standard deviation."""
    made = organisation_texts({"eerlijk": (0, 70, 0)}, (4, 200))
    inside = halves(made, "eerlijk")[0].inside
    assert inside is not None
    deviation = 2 * np.sqrt(0.35 * 0.65 / 200) / 12
    assert inside.high == pytest.approx(1.96 * deviation, rel=0.2)
    assert inside.typical == pytest.approx(0.674 * deviation, rel=0.35)


def test_what_only_a_channel_says_is_no_noise():
    """Of two channels one praises and one does not: halves hold as much of each."""
    made = organisation_texts({"eerlijk": (8, 0, 0)}, (8, 4))
    praising = {found.document for found in made[2]}
    assert len(praising) == 8
    found = tuple(evidence(d, n, "eerlijk") for d in made[0][:4] for n in range(6))
    plain = summaries((made[0], made[1], found))
    told = tuple(replace(d, channel="press" if n < 4 else "site") for n, d in enumerate(plain))
    mixed, apart = (split_halves(documents, found, ["eerlijk"], Settings())[0].outside for documents in (plain, told))
    assert mixed is not None
    assert apart is not None
    assert mixed.high > 0.2
    assert apart.high == 0


def test_what_was_not_read_or_was_removed_is_left_out():
    made = organisation_texts({"eerlijk": (9, 14, 3)})
    documents = summaries(made)
    unread = replace(documents[0], id="x", path="outside/x.pdf", status=DocumentStatus.FAILED, eligible=0)
    slogan = replace(documents[0], id="y", path="outside/y.txt", eligible=0)
    of_removed = evidence(made[0][0], 0, "weg")
    more = (*made[2], of_removed, replace(of_removed, document="y"))
    assert split_halves((*documents, unread, slogan), more, ["eerlijk"], Settings()) == split_halves(
        documents, made[2], ["eerlijk"], Settings()
    )


def test_a_slogan_that_a_person_made_evidence_counts():
    made = organisation_texts({"eerlijk": (9, 14, 3)})
    slogan: DocumentSummary = replace(summaries(made)[0], id="y", path="outside/y.txt", eligible=0)
    found = (*made[2], replace(evidence(made[0][0], 0, "eerlijk"), document="y"))
    gaps, _ = reweigh((*summaries(made), slogan), found, organisation("eerlijk"), Settings(), ())
    (halved,) = split_halves((*summaries(made), slogan), found, ["eerlijk"], Settings())
    assert halved.gap == pytest.approx(gaps[0].difference)
    assert halved.outside is not None
    assert halved.outside.documents == gaps[0].outside.documents == 9


def test_no_texts_and_no_values():
    (nothing,) = split_halves((), (), ["eerlijk"], Settings())
    assert (nothing.gap, nothing.outside, nothing.inside) == (0, None, None)
    assert split_halves((), (), (), Settings()) == ()
