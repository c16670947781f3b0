import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.assess import weigh
from brandcheck.model import GapKind, Side
from brandcheck.settings import Settings
from tests.brandcheck.assess.made import Input, document, evidence, failed, organisation, organisation_texts, sentences

ONE = organisation("eerlijk")
few = settings(max_examples=40, deadline=None)


@st.composite
def texts(draw) -> Input:
    """Any organisation with two values and up to seven documents a side, with evidence of any certainty."""
    documents, segments, found = [], {}, []
    for side in Side:
        for number in range(draw(st.integers(0, 7))):
            made = document(side, number)
            count = draw(st.integers(0, 8))
            documents.append(made)
            segments[made.id] = sentences(made, count)
            for sentence in range(count):
                for value in ("eerlijk", "snel"):
                    listed = draw(st.sampled_from([None, 0.06, 0.3, 0.5, 0.8, 1.0]))
                    if listed is not None:
                        share = draw(st.sampled_from([0.0, 0.2, 0.5, 1.0]))
                        found.append(evidence(made, sentence, value, listed * share, listed * (1 - share)))
    return tuple(documents), segments, tuple(found)


@few
@given(texts())
def test_whatever_the_texts_the_figures_make_sense(given_texts: Input):
    both = organisation("eerlijk", "snel")
    gaps, _ = weigh(*given_texts, both, Settings())
    assert [gap.value for gap in gaps] == ["eerlijk", "snel"]
    for gap in gaps:
        assert set(gap.probabilities) == set(GapKind)
        assert sum(gap.probabilities.values()) == pytest.approx(1)
        assert all(0 <= p <= 1 for p in gap.probabilities.values())
        assert gap.probabilities[gap.kind] == max(gap.probabilities.values())
        enough = min(gap.outside.documents, gap.inside.documents) >= Settings().minimum_documents
        assert (gap.kind is GapKind.TOO_LITTLE_TEXT) == (not enough)
        assert (gap.p_value is None) == (gap.odds_ratio is None) == (not enough)
        assert gap.interval[0] <= gap.difference <= gap.interval[1]
        said_inside = gap.inside.supports + gap.inside.contradicts > 0
        assert (gap.inside_support is None) == (gap.inside_support_interval is None) == (not enough or not said_inside)
        assert the_estimate_agrees_with_the_kind(gap)
        for rates in (gap.outside, gap.inside):
            assert 0 <= rates.supports_interval[0] <= rates.supports_rate <= rates.supports_interval[1] <= 1
            assert 0 <= rates.contradicts_interval[0] <= rates.contradicts_rate <= rates.contradicts_interval[1] <= 1
            assert rates.documents_with_evidence <= rates.documents
            assert rates.supports + rates.contradicts <= rates.sentences


def the_estimate_agrees_with_the_kind(gap) -> bool:
    """What a page says of a likely kind: the estimate lies within its limits, and within its interval."""
    if gap.inside_support is None:
        return True
    low, high = gap.inside_support_interval
    mostly, hardly = Settings().lived_from, Settings().contradicted_below
    limits = {
        GapKind.ALIGNED: (mostly, 1),
        GapKind.HIDDEN: (mostly, 1),
        GapKind.STRETCH: (hardly, mostly),
        GapKind.CONTRADICTED: (0, hardly),
    }
    least, most = limits.get(gap.kind, (0, 1)) if gap.probabilities[gap.kind] > 0.5 else (0, 1)
    return 0 <= low <= gap.inside_support <= high <= 1 and least <= gap.inside_support <= most


@few
@given(texts(), st.randoms(use_true_random=False))
def test_the_order_of_documents_and_evidence_changes_nothing(given_texts: Input, shuffle):
    documents, segments, found = given_texts
    both = organisation("eerlijk", "snel")
    other = (
        tuple(shuffle.sample(documents, len(documents))),
        dict(shuffle.sample(sorted(segments.items()), len(segments))),
        tuple(shuffle.sample(found, len(found))),
    )
    assert weigh(*given_texts, both, Settings()) == weigh(*other, both, Settings())


@pytest.mark.parametrize(
    ("counts", "kind"),
    [
        # As labelled by people: supports outside, supports inside, contradicts inside, in about 96 and 156 sentences.
        ((13, 16, 1), GapKind.ALIGNED),
        ((12, 9, 2), GapKind.ALIGNED),
        ((16, 34, 4), GapKind.ALIGNED),
        ((9, 4, 19), GapKind.CONTRADICTED),
        ((14, 7, 22), GapKind.CONTRADICTED),
        ((17, 1, 18), GapKind.CONTRADICTED),
        ((8, 8, 10), GapKind.STRETCH),
        ((11, 7, 7), GapKind.STRETCH),
        ((8, 15, 11), GapKind.STRETCH),
        ((10, 0, 0), GapKind.HOLLOW),
        ((19, 0, 1), GapKind.HOLLOW),
        ((1, 17, 1), GapKind.HIDDEN),
        ((0, 14, 1), GapKind.HIDDEN),
        ((1, 0, 0), GapKind.DORMANT),
        ((0, 0, 1), GapKind.DORMANT),
    ],
)
def test_certain_evidence_gives_the_kind_that_people_gave(counts, kind):
    beside = {"eerlijk": counts, "snel": (12, 16, 2), "open": (11, 4, 19)}
    gaps, _ = weigh(*organisation_texts(beside), organisation(*beside), Settings())
    assert gaps[0].kind is kind
    assert gaps[0].probabilities[kind] > 0.5
    assert [gap.kind for gap in gaps[1:]] == [GapKind.ALIGNED, GapKind.CONTRADICTED]


def test_texts_that_speak_little_of_values_give_the_kinds_that_dense_texts_give():
    """Four times as much text around the same evidence: what counts is how much a value gets beside the others."""
    beside = {"eerlijk": (1, 20, 1), "snel": (14, 16, 2), "open": (12, 4, 19), "moedig": (13, 0, 0)}
    documents, segments, found = organisation_texts(beside)
    neutral = tuple(document(d.side, 100 + 100 * n + k) for k, d in enumerate(documents) for n in range(3))
    more = segments | {d.id: sentences(d, 12) for d in neutral}
    gaps, _ = weigh((*documents, *neutral), more, found, organisation(*beside), Settings())
    assert [gap.kind for gap in gaps] == [GapKind.HIDDEN, GapKind.ALIGNED, GapKind.CONTRADICTED, GapKind.HOLLOW]


def test_a_sentence_that_could_be_either_does_not_make_a_value_mixed():
    beside = {"eerlijk": (12, 20, 1), "snel": (12, 16, 2)}
    documents, segments, found = organisation_texts(beside)
    unsure = tuple(
        evidence(documents[8 + n], 10, "eerlijk", 0.35, 0.35, quote="Dat kan beide kanten op.") for n in range(12)
    )
    before, after = (
        weigh(documents, segments, rows, organisation(*beside), Settings())[0][0].probabilities
        for rows in (found, (*found, *unsure))
    )
    assert after[GapKind.ALIGNED] == pytest.approx(before[GapKind.ALIGNED], abs=0.1)


def test_the_surest_sentences_weigh_heaviest_in_the_estimate():
    """Six for and six against, but those against are sure."""
    documents, segments, found = organisation_texts({"eerlijk": (12, 6, 6)})
    unsure = tuple(
        replace(e, supports=0.35, contradicts=0.3) if e.document.startswith("inside") and e.supports else e
        for e in found
    )
    even, against = (weigh(documents, segments, rows, ONE, Settings())[0][0] for rows in (found, unsure))
    assert (against.inside.supports, against.inside.contradicts) == (even.inside.supports, even.inside.contradicts)
    assert even.inside_support == pytest.approx(0.5)
    assert against.inside_support is not None
    assert against.inside_support < 0.4
    assert against.kind is GapKind.CONTRADICTED


def test_one_sentence_more_moves_the_probabilities_but_not_all_at_once():
    chances = [
        weigh(*organisation_texts({"eerlijk": (said, 20, 2)}), ONE, Settings())[0][0].probabilities[GapKind.ALIGNED]
        for said in range(12)
    ]
    assert chances == sorted(chances)
    assert max(after - before for before, after in itertools.pairwise(chances)) < 0.5


def test_a_value_that_only_the_inside_goes_against_is_contradicted():
    gaps, _ = weigh(*organisation_texts({"eerlijk": (0, 2, 18)}), ONE, Settings())
    assert gaps[0].kind is GapKind.CONTRADICTED


@pytest.mark.parametrize("side", list(Side))
def test_a_neutral_document_moves_its_side_down_only(side):
    documents, segments, found = organisation_texts({"eerlijk": (12, 14, 6)})
    neutral = document(side, 90)
    more = ((*documents, neutral), segments | {neutral.id: sentences(neutral, 12)}, found)
    before, after = (weigh(*given_texts, ONE, Settings())[0][0] for given_texts in ((documents, segments, found), more))
    rates = {Side.OUTSIDE: (before.outside, after.outside), Side.INSIDE: (before.inside, after.inside)}
    old, new = rates.pop(side)
    assert new.supports_rate < old.supports_rate
    assert new.contradicts_rate < old.contradicts_rate or old.contradicts == 0
    assert len({*rates.popitem()[1]}) == 1


def test_doubtful_sentences_make_a_doubtful_kind():
    documents, segments, found = organisation_texts({"eerlijk": (12, 18, 2)})
    doubtful = tuple(replace(e, supports=0.3 * e.supports, contradicts=0.3 * e.contradicts) for e in found)
    sure, unsure = (weigh(documents, segments, rows, ONE, Settings())[0][0] for rows in (found, doubtful))
    assert unsure.probabilities[GapKind.ALIGNED] < sure.probabilities[GapKind.ALIGNED]


def test_documents_that_failed_or_hold_nothing_eligible_are_no_documents():
    documents, segments, found = organisation_texts({"eerlijk": (12, 14, 3)})
    empty = document(Side.OUTSIDE, 80)
    more = (*documents, failed(Side.OUTSIDE, 81), empty)
    gap = weigh(more, segments | {empty.id: ()}, found, ONE, Settings())[0][0]
    assert gap == weigh(documents, segments, found, ONE, Settings())[0][0]
    assert gap.outside.documents == 8


def test_a_sentence_that_a_person_made_evidence_counts_also_where_it_was_not_eligible():
    documents, segments, found = organisation_texts({"eerlijk": (12, 14, 3)})
    slogan = document(Side.OUTSIDE, 80)
    gap = weigh((*documents, slogan), segments, (*found, evidence(slogan, 0, "eerlijk")), ONE, Settings())[0][0]
    assert (gap.outside.documents, gap.outside.supports, gap.outside.sentences) == (9, 13, 97)


def test_evidence_that_a_person_took_away_tells_nothing():
    documents, segments, found = organisation_texts({"eerlijk": (12, 14, 3)})
    taken = tuple(replace(e, supports=0.0, contradicts=0.0) for e in found if e.document == documents[-1].id)
    rest = tuple(e for e in found if e.document != documents[-1].id)
    gap = weigh(documents, segments, (*rest, *taken), ONE, Settings())[0][0]
    assert gap.probabilities == weigh(documents, segments, rest, ONE, Settings())[0][0].probabilities


def test_evidence_of_a_value_that_was_removed_is_left_alone():
    texts_of_two = organisation_texts({"eerlijk": (12, 14, 3), "snel": (3, 4, 5)})
    gaps, _ = weigh(*texts_of_two, ONE, Settings())
    assert [gap.value for gap in gaps] == ["eerlijk"]


def test_a_slogan_that_speaks_of_a_removed_value_only_weighs_nothing():
    documents, segments, found = organisation_texts({"eerlijk": (12, 14, 3)})
    slogan = document(Side.OUTSIDE, 80)
    more = ((*documents, slogan), segments, (*found, evidence(slogan, 0, "weg")))
    assert weigh(*more, ONE, Settings())[0] == weigh(documents, segments, found, ONE, Settings())[0]


def test_values_that_differ_are_flagged_and_equal_ones_are_not():
    counts = {"snel": (12, 18, 2), "eerlijk": (40, 2, 2)}
    gaps, _ = weigh(*organisation_texts(counts, (16, 16)), organisation(*counts), Settings())
    assert [gap.flagged for gap in gaps] == [False, True]
    assert gaps[1].interval[0] > 0
    assert gaps[1].odds_ratio is not None
    assert gaps[1].odds_ratio > 5


def test_no_values_no_gaps():
    gaps, _ = weigh(*organisation_texts({"eerlijk": (12, 14, 3)}), organisation(), Settings())
    assert gaps == ()


def test_thousands_of_sentences_come_out_as_hundreds_do():
    """Ten times the documents of the same make-up: the same rates and kind, with narrower intervals."""
    small = weigh(*organisation_texts({"eerlijk": (12, 16, 2)}), ONE, Settings())[0][0]
    large = weigh(*organisation_texts({"eerlijk": (120, 160, 20)}, (80, 130)), ONE, Settings())[0][0]
    assert large.outside.supports_rate == pytest.approx(small.outside.supports_rate)
    assert large.kind is small.kind
    assert large.probabilities[large.kind] > small.probabilities[small.kind]
    assert large.interval[1] - large.interval[0] < small.interval[1] - small.interval[0]
