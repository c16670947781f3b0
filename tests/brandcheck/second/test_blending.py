"""What is uncertain, and how far one answer moves it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.model import SecondAnswer, Stance
from brandcheck.second.blending import blend, doubt, most_doubtful
from brandcheck.settings import SecondReader

from .serving import document, evidence

(SENTENCE, *_) = document()[1]
THRESHOLD = 0.28
PROBABILITIES = st.tuples(st.integers(1, 5000), st.integers(0, 4900)).map(lambda pair: (pair[0] / 1e4, pair[1] / 1e4))


@pytest.mark.parametrize(
    ("supports", "contradicts", "far"),
    [
        (0.28, 0.0, 0.0),
        (0.2, 0.0, 0.08),
        (0.0, 0.41, 0.13),
        (0.45, 0.0, None),  # surely evidence, surely for
        (0.1, 0.0, None),  # surely no evidence
        (0.05, 0.05, None),  # unclear for whom, but no evidence
        (0.45, 0.45, 0.0),  # surely evidence, unclear for whom
        (0.5, 0.4, 0.0556),
        (0.6, 0.3, None),
    ],
)
def test_what_is_uncertain(supports, contradicts, far):
    found = doubt(evidence(SENTENCE, supports, contradicts), THRESHOLD, 0.15)
    assert found == (None if far is None else pytest.approx(far, abs=1e-3))


def test_the_most_uncertain_come_first_and_not_too_many():
    found = [evidence(SENTENCE, *pair) for pair in ((0.2, 0), (0.9, 0), (0.29, 0), (0.4, 0.4), (0.29, 0))]
    reader = SecondReader("http://localhost:1/v1", "m")
    assert most_doubtful(found, THRESHOLD, reader) == [3, 2, 4, 0]
    assert most_doubtful(found, THRESHOLD, SecondReader("http://localhost:1/v1", "m", most=2)) == [3, 2]


@given(PROBABILITIES, st.sampled_from(SecondAnswer), st.integers(1, 50))
def test_the_odds_of_the_answer_are_multiplied_and_the_rest_keeps_its_balance(pair, answer, odds):
    supports, contradicts = pair
    found = evidence(SENTENCE, supports, contradicts)
    after = blend(found, answer, THRESHOLD, odds)
    was = {"supports": supports, "contradicts": contradicts, "none": 1 - supports - contradicts}
    now = {"supports": after.supports, "contradicts": after.contradicts, "none": 1 - after.probability}
    told = was[answer]
    assert now[answer] == pytest.approx(odds * told / (odds * told + 1 - told), abs=2e-4)
    one, other = (name for name in was if name != answer)
    assert now[one] * was[other] == pytest.approx(now[other] * was[one], abs=2e-4)
    assert after.second is answer
    assert after.counted == (after.supports + after.contradicts >= THRESHOLD)
    assert math.isclose(sum(now.values()), 1)


def test_words_that_moved_the_first_reader_the_other_way_are_dropped():
    found = evidence(SENTENCE, 0.3, 0.2)
    assert blend(found, SecondAnswer.SUPPORTS, THRESHOLD, 4).why == found.why
    turned = blend(found, SecondAnswer.CONTRADICTS, THRESHOLD, 4)
    assert turned.stance is Stance.CONTRADICTS
    assert turned.why == ()


def test_one_answer_never_decides_by_itself():
    assert blend(evidence(SENTENCE, 0.1, 0.0), SecondAnswer.SUPPORTS, THRESHOLD, 4).supports == pytest.approx(
        0.3077, abs=1e-4
    )
    assert blend(evidence(SENTENCE, 0.5, 0.0), SecondAnswer.SUPPORTS, THRESHOLD, 4).supports == 0.8
