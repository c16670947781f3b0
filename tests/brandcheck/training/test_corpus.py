"""The corpus as the program reads it."""

import re

import numpy as np

from brandcheck.model import BlockKind, Side
from brandcheck.training.corpus import CONTRADICTS, SUPPORTS, BankSentence, as_document, read_bank, read_organisations


def test_every_label_is_a_sentence_of_the_program() -> None:
    organisations = read_organisations()
    assert len(organisations) >= 60
    assert {item.slug: item.lost for item in organisations if item.lost} == {}
    for item in organisations:
        rows = np.vstack([document.labels for document in item.documents])
        assert rows.shape[1] == len(item.organisation.values)
        assert {SUPPORTS, CONTRADICTS} <= set(rows.ravel().tolist())


def test_the_bank_has_wordings_and_sentences_for_each_theme() -> None:
    rows = read_bank()
    assert {row.theme for row in rows if row.wording} == {row.theme for row in rows if not row.wording}
    assert all(row.text.strip() for row in rows)


def test_a_minimal_pair_is_one_sentence_for_and_one_against_of_a_theme() -> None:
    pairs: dict[int, list[BankSentence]] = {}
    for row in read_bank():
        if row.pair:
            pairs.setdefault(row.pair, []).append(row)
    assert len(pairs) > 1000
    for both in pairs.values():
        assert sorted(row.label for row in both) == [SUPPORTS, CONTRADICTS]
        assert len({row.theme for row in both}) == 1


def test_no_two_sentences_of_the_bank_are_the_same() -> None:
    texts = [" ".join(re.findall(r"\w+", row.text.lower())) for row in read_bank() if not row.wording]
    assert len(texts) > 15_000
    assert len(set(texts)) == len(texts)


def test_a_chat_loses_its_names_and_keeps_its_turns() -> None:
    document = as_document("inside/c.txt", Side.INSIDE, "Title: T\nChannel: chat\n\nRia: hoi\nKevin: nee: dit niet\n")
    assert document.title == "T"
    assert [document.text[b.start : b.end] for b in document.blocks] == ["hoi", "nee: dit niet"]
    assert {block.kind for block in document.blocks} == {BlockKind.CHAT_TURN}
