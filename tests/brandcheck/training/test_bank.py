"""The bank that is shipped, from a corpus of a few sentences, with the shipped encoder."""

import json
from pathlib import Path

import numpy as np
import pytest

from brandcheck.detect.encoder import Encoder, load_encoder
from brandcheck.detect.files import models
from brandcheck.model import Organisation, Segment, SegmentKind, Side, Stance, Value
from brandcheck.training.bank import BY_CHANCE, bound, likenesses, make_bank
from brandcheck.training.corpus import CONTRADICTS, NONE, SUPPORTS, LabelledDocument, LabelledOrganisation

ROWS = [
    {"theme": "tijd", "kind": "value", "language": "nl", "name": "Tijd", "statement": "Wij nemen de tijd."},
    {"theme": "veilig", "kind": "value", "language": "nl", "name": "Veilig", "statement": "Veiligheid gaat voor."},
    {"theme": "tijd", "kind": "sentence", "language": "nl", "sentence": "Bellen mag zo lang\nals het duurt.", "stance": "supports"},
    {"theme": "tijd", "kind": "sentence", "language": "nl", "sentence": "Na vier minuten hangen we op.", "stance": "contradicts"},
    {"theme": "veilig", "kind": "sentence", "language": "nl", "sentence": "Zonder helm komt niemand binnen.", "stance": "supports"},
    {"theme": "veilig", "kind": "sentence", "language": "nl", "sentence": "De kantine is open.", "stance": "neutral"},
]  # fmt: skip


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder(models())


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "bank").mkdir()
    lines = "\n".join(json.dumps(row) for row in ROWS)
    (tmp_path / "bank" / "sentences.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path


def test_what_is_for_or_against_is_kept(corpus: Path, encoder: Encoder) -> None:
    bank = make_bank(corpus, encoder, "made")
    assert bank.texts == (
        "Bellen mag zo lang als het duurt.",
        "Na vier minuten hangen we op.",
        "Zonder helm komt niemand binnen.",
    )
    assert bank.against.tolist() == [False, True, False]
    assert [bank.themes[theme] for theme in bank.theme] == ["tijd", "tijd", "veilig"]
    assert (bank.languages, bank.encoder) == (("nl",), "made")


def test_evidence_is_held_against_its_own_values_and_the_others(corpus: Path, encoder: Encoder) -> None:
    texts = ("Na vijf minuten hangen we op.", "De kantine is open.", "Niemand komt zonder helm binnen.")
    sentences = tuple(Segment("memo", 0, len(t), t, SegmentKind.BODY, "nl", eligible=True) for t in texts)
    labels = np.array([[CONTRADICTS, NONE], [NONE, NONE], [NONE, SUPPORTS]])
    organisation = Organisation(
        "Proef", "nl", (Value("t", "Tijd", "Wij nemen de tijd."), Value("v", "Veilig", "Veiligheid gaat voor."))
    )
    document = LabelledDocument("inside/memo.txt", Side.INSIDE, sentences, labels)
    bank = make_bank(corpus, encoder, "made")
    right, wrong = likenesses(bank, [LabelledOrganisation("proef", organisation, (document,), 0)], encoder)
    assert len(right) == len(wrong) == 2
    vector = encoder.encode_all([texts[0]])[0].vector.astype(np.float64)
    assert right[0] == bank.nearest(vector, np.array([0, 1]), Stance.CONTRADICTS, "nl")[1] > 0.3


def test_the_bound_is_reached_by_chance_as_seldom_as_is_said() -> None:
    wrong = np.random.default_rng(2).random(4000)
    least = bound(wrong.tolist())
    assert np.mean(wrong >= least) <= BY_CHANCE
    assert np.mean(wrong >= least - 0.01) > BY_CHANCE
    assert least == round(least, 2)
