"""Promises beside facts: what is paired and what is not, with the words that decide, and pieces that hold by themselves."""

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck import detect
from brandcheck.detect.claims_files import MODEL
from brandcheck.detect.claims_model import ClaimModel
from brandcheck.detect.claims_pairs import best_other, ranks
from brandcheck.detect.claims_trees import Trees
from brandcheck.detect.claims_words import Rarity, cues, overlap, sketches
from brandcheck.detect.files import models
from brandcheck.model import Block, BlockKind, Claim, ClaimVerdict, Document, Organisation, Segment, Side
from brandcheck.paths import resources
from brandcheck.progress import finish
from brandcheck.segment import segment
from brandcheck.wording import LANGUAGES, wording
from tests.brandcheck.detect.memory import Memory

Read = tuple[list[Document], dict[str, tuple[Segment, ...]]]
SITE = (
    "Op elke klacht krijgt u binnen twee werkdagen antwoord.",
    "Het eerste adviesgesprek is altijd gratis.",
    "Onze winkel ligt naast het station.",
    "De bestelde planten staan binnen drie dagen bij u voor de deur.",
)
MEMO = (
    "Op een klacht antwoorden wij nu na gemiddeld elf werkdagen.",
    "Voor het eerste adviesgesprek rekenen we vanaf maart 45 euro.",
    "De kantine is drie dagen dicht.",
    "Het personeelsfeest is binnen twee weken volgeboekt.",
)


def _document(path: str, sentences: tuple[str, ...], department: str = "") -> Document:
    text = "\n\n".join(sentences)
    blocks = [Block(m.start(), m.end(), BlockKind.PARAGRAPH) for m in re.finditer(r".+", text)]
    side = Side(path.split("/", maxsplit=1)[0])
    return Document(path, side, path, department=department, text=text, blocks=tuple(blocks))


def _read(*documents: Document) -> Read:
    read = [segment(document) for document in documents]
    return [document for document, _ in read], {document.id: segments for document, segments in read}


def _claims(read: Read) -> tuple[Claim, ...]:
    documents, segments = read
    return finish(detect.find_claims(documents, segments, Organisation("Tuin", "nl", ()), Memory()))


@pytest.fixture(scope="module")
def shop() -> tuple[Read, tuple[Claim, ...]]:
    read = _read(_document("outside/site.txt", SITE), _document("inside/memo.txt", MEMO))
    return read, _claims(read)


def test_a_broken_limit_and_a_price_contradict(shop: tuple[Read, tuple[Claim, ...]]) -> None:
    found = {
        (claim.outside.quote, claim.inside and claim.inside.quote)
        for claim in shop[1]
        if claim.verdict is ClaimVerdict.CONTRADICTED
    }
    assert {(SITE[0], MEMO[0]), (SITE[1], MEMO[1])} <= found


def test_a_like_number_on_another_topic_is_never_likely(shop: tuple[Read, tuple[Claim, ...]]) -> None:
    other = [claim for claim in shop[1] if claim.inside and claim.inside.quote in MEMO[2:]]
    assert all(claim.confidence < 0.5 for claim in other)
    assert all(claim.confidence > 0.8 for claim in shop[1] if claim.inside and claim.inside.quote in MEMO[:2])


def test_the_words_that_decide_are_marked(shop: tuple[Read, tuple[Claim, ...]]) -> None:
    (documents, _), claims = shop
    texts = {document.id: document.text for document in documents}
    first = next(claim for claim in claims if claim.outside.quote == SITE[0])
    assert first.inside is not None
    assert [texts[first.outside.document][start:end] for start, end in first.outside.marks] == ["binnen twee werkdagen"]
    assert [texts[first.inside.document][start:end] for start, end in first.inside.marks] == ["gemiddeld elf werkdagen"]
    assert (first.reason, "klacht" in first.topic) == ("average_above_limit", True)


def test_marks_lie_in_their_sentence_in_order_and_apart(shop: tuple[Read, tuple[Claim, ...]]) -> None:
    (documents, _), claims = shop
    texts = {document.id: document.text for document in documents}
    for claim in claims:
        for mention in (claim.outside, *([claim.inside] if claim.inside else [])):
            assert texts[mention.document][mention.start : mention.end] == mention.quote
            edges = [edge for mark in mention.marks for edge in mark]
            assert edges == sorted(edges)
            assert all(mention.start <= edge <= mention.end for edge in edges)


def test_the_order_of_the_documents_changes_nothing(shop: tuple[Read, tuple[Claim, ...]]) -> None:
    (documents, segments), claims = shop
    assert _claims((documents[::-1], segments)) == claims
    assert [claim.outside.start for claim in claims] == sorted(claim.outside.start for claim in claims)


def test_each_reason_has_its_sentence(shop: tuple[Read, tuple[Claim, ...]]) -> None:
    for language in LANGUAGES:
        assert {f"claim_{claim.reason}" for claim in shop[1]} <= set(wording("claims", language))


def test_without_an_inside_promises_are_unsupported_and_a_green_claim_is_listed() -> None:
    green = "Al onze producten zijn duurzaam."
    claims = _claims(_read(_document("outside/site.txt", (*SITE, green))))
    assert {claim.verdict for claim in claims} == {ClaimVerdict.UNSUPPORTED}
    assert [claim.green for claim in claims if claim.outside.quote == green] == ["whole"]


def test_without_an_outside_there_is_nothing() -> None:
    assert _claims(_read(_document("inside/memo.txt", MEMO))) == ()
    assert _claims(([], {})) == ()


def test_departments_that_say_different_things_are_told_once() -> None:
    documents, segments = _read(
        _document("inside/a.txt", ("Een bestelling wordt altijd binnen twee werkdagen bezorgd.",), "Verkoop"),
        _document("inside/b.txt", ("Een bestelling wordt nu na gemiddeld negen werkdagen bezorgd.",), "Logistiek"),
        _document("inside/c.txt", ("Een bestelling wordt nu na gemiddeld negen werkdagen bezorgd.",), "Verkoop"),
    )
    found = finish(detect.find_conflicts(documents, segments, Side.INSIDE, "department", Memory()))
    assert [(claim.outside.document, claim.inside and claim.inside.document) for claim in found] == [
        ("inside/a.txt", "inside/b.txt")
    ]
    nameless = [replace(document, department="") for document in documents]
    assert finish(detect.find_conflicts(nameless, segments, Side.INSIDE, "department", Memory())) == ()
    assert finish(detect.find_conflicts(documents, segments, Side.OUTSIDE, "document", Memory())) == ()


def test_pages_that_say_different_things_are_found() -> None:
    documents, segments = _read(
        _document("outside/a.txt", ("De levertijd van een kast is hooguit twee weken.",)),
        _document("outside/b.txt", ("De levertijd van een kast is acht weken.",)),
    )
    found = finish(detect.find_conflicts(documents, segments, Side.OUTSIDE, "document", Memory()))
    assert len(found) == 1


def test_what_evidence_encoded_is_not_encoded_again() -> None:
    read = _read(_document("outside/site.txt", SITE), _document("inside/memo.txt", MEMO))
    cache = Memory()
    first = finish(detect.find_claims(*read, Organisation("Tuin", "nl", ()), cache))
    before = {kind: dict(items) for kind, items in cache.kept.items()}
    assert finish(detect.find_claims(*read, Organisation("Tuin", "nl", ()), cache)) == first
    assert cache.kept == before


def test_the_model_knows_the_cues_that_are_there() -> None:
    model = ClaimModel.shipped(models() / MODEL)
    assert len(model.pair) == len(model.pair_mean) + 1
    assert len({len(one) for one in (model.promise, model.doubtful, model.breach, model.keep)}) == 1
    assert set(detect.claims_fingerprint()) == {"claims", "claim_rules"}
    assert len(cues()) == len({name for name, _ in cues()})


def test_the_lexicon_is_where_it_is_looked_for() -> None:
    assert (resources() / "lexicons" / "claims.toml").is_file()


def test_trees_add_the_leaf_that_a_row_falls_in() -> None:
    numbers = np.array([0, 0, 0], np.int32)
    trees = Trees(
        roots=np.array([0], np.int32),
        classes=np.array([1], np.int32),
        feature=numbers,
        limit=np.array([0.5, 0, 0], np.float32),
        left=np.array([1, 1, 2], np.int32),
        right=np.array([2, 1, 2], np.int32),
        value=np.array([0, 2, -2], np.float32),
        base=np.zeros(2, np.float32),
        depth=1,
    )
    found = trees.probabilities(np.array([[0.5], [0.6]], np.float32))
    assert found[:, 1] == pytest.approx([1 / (1 + np.exp(-2)), 1 / (1 + np.exp(2))])
    assert Trees.of(trees.arrays()).probabilities(np.array([[0.5]], np.float32)) == pytest.approx(found[:1])


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 9)), min_size=1, max_size=40))
def test_ranks_and_leads_are_those_of_counting(rows: list[tuple[int, int]]) -> None:
    group, score = np.array([g for g, _ in rows]), np.array([float(s) for _, s in rows])
    found, other = ranks(group, score), best_other(group, score)
    for place, (own, mine) in enumerate(rows):
        rivals = [(s, -at) for at, (g, s) in enumerate(rows) if g == own and at != place]
        assert found[place] == sum(rival > (mine, -place) for rival in rivals)
        assert other[place] == (max(rivals)[0] if rivals else mine)


def test_a_compound_shares_with_its_parts_and_rarity_counts() -> None:
    rarity = Rarity(1000, {"de": 800, "tafel": 3})
    assert not rarity.tells("de")
    bags = [rarity.bag(text) for text in ("de leertafels", "een leertafel", "de fietsbel")]
    assert overlap(bags[0], bags[1]) > 0.5 > overlap(bags[0], bags[2])
    thin = sketches(bags)
    assert float(thin[0] @ thin[1]) == pytest.approx(overlap(bags[0], bags[1]), abs=0.2)
