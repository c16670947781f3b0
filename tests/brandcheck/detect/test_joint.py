"""Two sentences read together: the same whatever else is read, once for each pair, and telling plain cases apart."""

import numpy as np
import pytest

from brandcheck.detect.files import models
from brandcheck.detect.joint import LONGEST, joined, load_joint, read_cached

from .memory import Memory

PROMISE = "Uw melding is binnen twee werkdagen verholpen."
FACTS = (
    "Een melding is gemiddeld pas na vijf weken verholpen.",
    "Alle meldingen van mei waren binnen anderhalve dag verholpen.",
    "De kerstborrel is dit jaar op vrijdag in de kantine.",
)


def _read(pairs: list[tuple[str, str]], cache: Memory) -> np.ndarray:
    *_, (done, odds) = read_cached(pairs, cache)
    assert done == len(pairs)
    assert odds is not None
    return odds


def test_plain_cases_are_told_apart() -> None:
    odds = _read([(PROMISE, fact) for fact in FACTS], Memory())
    assert odds.argmax(axis=1).tolist() == [1, 2, 0]


@pytest.mark.parametrize("others", [0, 1, 5])
def test_a_pair_reads_the_same_whatever_is_beside_it(others: int) -> None:
    alone = _read([(PROMISE, FACTS[0])], Memory())
    pairs = [(PROMISE, FACTS[0])] + [(f"{PROMISE} Echt waar.", FACTS[number % 3]) for number in range(others)]
    assert np.array_equal(_read(pairs, Memory())[0], alone[0])


def test_a_pair_is_read_once() -> None:
    cache = Memory()
    pairs = [(PROMISE, FACTS[0]), (PROMISE, FACTS[1]), (PROMISE, FACTS[0])]
    first = _read(pairs, cache)
    kept = {kind: dict(items) for kind, items in cache.kept.items()}
    assert np.array_equal(_read(pairs, cache), first)
    assert np.array_equal(first[0], first[2])
    assert cache.kept == kept
    assert len(kept["detect.joint"]) == 2


def test_nothing_to_read_is_no_fault() -> None:
    assert _read([], Memory()).shape == (0, 3)


def test_long_sentences_are_cut_and_keep_their_ends() -> None:
    tokenizer = load_joint(models())._tokenizer
    ((ids, first),) = joined(tokenizer, [("woord " * 300, "einde " * 300)])
    assert first == LONGEST
    assert len(ids) == 2 * LONGEST
    assert ids[0] == 0
    assert [ids[first - 1], ids[first], ids[-1]] == [2, 2, 2]
