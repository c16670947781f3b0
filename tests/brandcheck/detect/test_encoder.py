"""The shipped encoder: the same sentence gives the same bytes, in whatever company."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.detect.encoder import LONGEST, Encoder, load_encoder
from brandcheck.detect.files import models

SENTENCES = (
    "Wij nemen de tijd voor u.",
    "Gesprekken duren voortaan maximaal vier minuten.",
    "Bij ons krijgt u nooit een bandje.",
    "Formulier 12-b dient in drievoud te worden ingeleverd.",
    "We take our time for every caller.",
    "From now on calls are limited to four minutes.",
    "ok",
    "Ja, prima.",
    "Zestig collega's liepen mee in de parade en dat was te zien.",
    "😀 leuk ﬁjn ½ uur",
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder(models())


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12))
def test_company_changes_nothing(texts: list[str]) -> None:
    encoder = load_encoder(models())
    together = encoder.encode_all(texts)
    for text, found in zip(texts, together, strict=True):
        alone = encoder.encode_all([text])[0]
        assert alone.vector.tobytes() == found.vector.tobytes()
        assert alone.states.tobytes() == found.states.tobytes()


def test_a_large_batch_of_one_length_changes_nothing(encoder: Encoder) -> None:
    texts = [f"Wij nemen de tijd voor klant {number}." for number in range(10, 90)]
    together = encoder.encode_all(texts)
    assert all(
        encoder.encode_all([text])[0].vector.tobytes() == found.vector.tobytes()
        for text, found in zip(texts[::9], together[::9], strict=True)
    )


@pytest.mark.parametrize("threads", [1, 3])
def test_the_number_of_threads_changes_nothing(encoder: Encoder, threads: int) -> None:
    other = Encoder(models(), threads).encode_all(SENTENCES)
    for ours, theirs in zip(encoder.encode_all(SENTENCES), other, strict=True):
        assert ours.vector.tobytes() == theirs.vector.tobytes()
        assert ours.states.tobytes() == theirs.states.tobytes()


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60))
def test_spans_lie_in_the_sentence_in_order(text: str) -> None:
    found = load_encoder(models()).encode_all([text])[0]
    assert len(found.states) == len(found.spans) <= found.tokens
    assert np.isfinite(found.vector).all()
    for start, end in found.spans.tolist():
        assert 0 <= start < end <= len(text)
    assert (np.diff(found.spans[:, 0]) >= 0).all()


def test_spans_cover_the_words(encoder: Encoder) -> None:
    text = "Gesprekken duren voortaan maximaal vier minuten."
    covered = {place for start, end in encoder.encode_all([text])[0].spans.tolist() for place in range(start, end)}
    assert covered >= {place for place, letter in enumerate(text) if not letter.isspace()}


def test_a_very_long_sentence_is_cut(encoder: Encoder) -> None:
    assert encoder.encode_all(["heel lang " * 2000])[0].tokens == LONGEST


def test_like_sentences_lie_close(encoder: Encoder) -> None:
    a, b, c = (
        item.vector.astype(float)
        for item in encoder.encode_all(
            ["Wij nemen de tijd voor u.", "We take our time for you.", "De parkeergarage is dinsdag gesloten."]
        )
    )
    assert _cosine(a, b) > _cosine(a, c)


def _cosine(a: np.ndarray, b: np.ndarray) -> float:
    return float(a @ b / np.linalg.norm(a) / np.linalg.norm(b))
