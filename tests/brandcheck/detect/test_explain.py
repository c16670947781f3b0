"""From parts of tokens to words and phrases, and the gradient behind them."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.detect.encoder import Encoded, load_encoder
from brandcheck.detect.explain import PHRASES, Pull, is_filler, join_neighbours, strongest_phrases, word_parts
from brandcheck.detect.files import HEAD, models
from brandcheck.detect.head import Head, Sentences, linear, logit
from brandcheck.detect.rules import stance_marks, stance_rules
from brandcheck.detect.slope import evidence_slopes, stance_slopes

TEXTS = st.text(alphabet="abcé niet de.,-'’ 12", max_size=40)


@st.composite
def tokenised(draw: st.DrawFn) -> tuple[str, np.ndarray, np.ndarray]:
    text = draw(TEXTS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)))) | {0, len(text)})
    spans = [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]
    parts = draw(st.lists(st.floats(-1, 1), min_size=len(spans), max_size=len(spans)))
    return text, np.array(spans, np.int64).reshape(-1, 2), np.array(parts)


@given(tokenised())
def test_words_share_the_parts_of_their_tokens(case: tuple[str, np.ndarray, np.ndarray]) -> None:
    text, spans, parts = case
    words = word_parts(text, spans, parts)
    assert all(0 <= a.start < a.end <= len(text) for a in words)
    assert all(a.end <= b.start for a, b in pairwise(words))
    assert sum(abs(word.weight) for word in words) <= np.abs(parts).sum() + 1e-9


@given(tokenised())
def test_phrases_are_few_apart_and_no_larger_than_the_whole(case: tuple[str, np.ndarray, np.ndarray]) -> None:
    text, spans, parts = case
    encoded = Encoded(np.zeros(1, np.float16), parts[:, None].astype(np.float32), spans, max(1, len(spans)))
    phrases = strongest_phrases(text, encoded, np.ones(1), np.zeros(1))
    assert len(phrases) <= PHRASES
    assert all(a.end <= b.start for a, b in pairwise(phrases))
    assert sum(abs(phrase.weight) for phrase in phrases) <= 1.01
    for phrase in phrases:
        words = text[phrase.start : phrase.end].split()
        assert words
        assert not is_filler(words[0])


def test_neighbours_that_pull_the_same_way_are_one_phrase() -> None:
    text = "Gesprekken duren maximaal vier minuten"
    words = [Pull(0, 10, 0.05), Pull(11, 16, -0.05), Pull(17, 25, 0.4), Pull(26, 30, 0.2), Pull(31, 38, 0.3)]
    assert [text[p.start : p.end] for p in join_neighbours(text, words)] == ["maximaal vier minuten"]


@pytest.fixture(scope="module")
def head() -> Head:
    return Head.load(models() / HEAD)


def test_the_slopes_are_those_of_the_decision(head: Head) -> None:
    texts = ["Monteurs mogen niet meer zelf bepalen hoe zij werken.", "De kantine is open.", "Vakwerk met liefde."]
    values = ["Vakmanschap. Wij houden van ons vak.", "Tijd. Wij nemen de tijd voor u."]
    found = [item.vector.astype(np.float64) for item in load_encoder(models()).encode_all([*texts, *values])]
    seen = head.values(np.stack(found[3:]), [item[None] for item in found[3:]])
    vectors = np.stack(found[:3])

    def decide(vector: np.ndarray) -> tuple[float, float]:
        moved = vectors.copy()
        moved[0] = vector
        sentences = Sentences(moved, np.array([9, 4, 3]), stance_marks(texts), inside=True)
        reading = head.read(sentences, seen)
        against = linear(head.stance_features(sentences, seen), head.stance_in_context)
        probability = reading.supports + reading.contradicts
        return float(logit(probability)[0, 1]), float(against[0, 1])

    sentences = Sentences(vectors, np.array([9, 4, 3]), stance_marks(texts), inside=True)
    pair = np.array([0]), np.array([1])
    slope = evidence_slopes(head, sentences, seen, *pair)[0]
    stance = stance_slopes(head, sentences, seen, *pair)[0]
    direction = np.random.default_rng(5).normal(size=len(slope))
    step = 1e-5
    up, down = decide(vectors[0] + step * direction), decide(vectors[0] - step * direction)
    # The document's means, which the sentence is not part of, and its neighbours stay; so the slope is exact.
    assert slope @ direction == pytest.approx((up[0] - down[0]) / (2 * step), rel=1e-3)
    assert stance @ direction == pytest.approx((up[1] - down[1]) / (2 * step), rel=1e-3)


def test_probabilities_are_probabilities(head: Head) -> None:
    rng = np.random.default_rng(1)
    vectors = head.mean + head.deviation * rng.normal(size=(7, len(head.mean)))
    wordings = head.wording_mean + rng.normal(scale=0.02, size=(4, len(head.mean)))
    values = head.values(wordings, np.split(wordings, 4))
    reading = head.read(Sentences(vectors, np.arange(1, 8), np.zeros((7, len(stance_rules()))), inside=False), values)
    total = reading.supports + reading.contradicts
    assert ((total > 0) & (total < 1)).all()
