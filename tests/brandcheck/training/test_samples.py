"""What the tuning looks at."""

import random

import numpy as np

from brandcheck.model import Side
from brandcheck.training.corpus import read_bank, read_organisations
from brandcheck.training.folds import assign
from brandcheck.training.samples import LONGEST_PASSAGE, made_up, passage, targets, themes_of


def test_a_made_up_organisation_knows_each_sentence_by_its_own_theme() -> None:
    bank = read_bank()
    themes = themes_of(bank)
    of_text = {row.text: row for row in bank if not row.wording}
    wordings = {row.text: row.theme for row in bank if row.wording}
    sample = made_up(themes, random.Random(3))
    for text, labels in zip(sample.sentences, sample.labels, strict=True):
        own = [wordings[value] == of_text[text].theme for value in sample.values]
        assert labels[own].tolist() == [of_text[text].label]
        assert not labels[~np.array(own)].any()
    assert len(set(sample.values)) == len(sample.values)


def test_a_passage_is_sentences_in_a_row_with_their_labels() -> None:
    organisations = read_organisations()[:3]
    chance = random.Random(4)
    for _ in range(30):
        sample = passage(organisations, chance)
        home = next(
            (document, start)
            for one in organisations
            for document in one.documents
            for start, item in enumerate(document.sentences)
            if item.text == sample.sentences[0]
        )
        document, start = home
        part = slice(start, start + len(sample.sentences))
        assert sample.sentences == tuple(item.text for item in document.sentences[part])
        assert (sample.labels == document.labels[part]).all()
        assert set(sample.inside.tolist()) == {int(document.side is Side.INSIDE)}
        assert 0 < len(sample.sentences) <= LONGEST_PASSAGE


def test_shares_of_what_a_sentence_is_evidence_of() -> None:
    shares = targets(np.array([[0, 0], [1, 0], [2, 1]]))
    assert shares.tolist() == [[0, 0, 0, 0], [1, 0, 0, 0], [0, 0.5, 0.5, 0]]


def test_folds_are_even_and_hold_both_languages() -> None:
    organisations = read_organisations()
    fold = np.array(assign(organisations, 3))
    english = np.array([one.organisation.language == "en" for one in organisations])
    counts = np.array([[(fold[english] == n).sum(), (fold[~english] == n).sum()] for n in range(3)])
    assert (counts.max(axis=0) - counts.min(axis=0) <= 1).all()
    assert fold.tolist() == assign(organisations, 3)
