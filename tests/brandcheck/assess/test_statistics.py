"""Small, seeded versions of `make simulate`: whether the statistics keep their promises on simulated organisations."""

import numpy as np
import pytest

from brandcheck.model import GapKind, Side
from brandcheck.settings import Settings
from tests.benchmarks.statistics_kinds import chances, table, true_kind
from tests.benchmarks.statistics_organisations import Detector, Half, Shares, taught_at, texts
from tests.benchmarks.statistics_promises import READERS, Cell, kept

READER = Detector(recall=0.7, false_alarms=0.05, stance=0.8)


@pytest.mark.parametrize(("correlation", "reader"), [(0.05, "sure"), (0.15, "sure"), (0.15, "uneven")])
def test_promises_are_kept_at_8_and_20_documents(correlation, reader):
    found = kept(Cell((8, 20), correlation, reader), 60)
    assert found.rate >= 0.93
    assert found.difference >= 0.94
    assert min(found.rate_worst, found.difference_worst) >= 0.85
    assert found.false_flag <= 0.08


def test_a_large_gap_is_flagged_where_there_is_enough_text():
    found = kept(Cell((20, 20), 0.05, "sure"), 40)
    assert found.power >= 0.4
    assert found.false_flag <= 0.08


def test_sides_that_are_read_unequally_are_not_taken_for_a_gap():
    found = kept(Cell((60, 60), 0.05, "uneven"), 25)
    assert found.false_flag <= 0.15  # 0.7 without an allowance for it
    assert found.power >= 0.8


@pytest.mark.parametrize("reader", ["sure", "usual"])
def test_the_probabilities_of_kinds_are_what_they_say(reader):
    found = table(chances(reader, 60, seed=3))
    assert found.error <= 0.04
    assert found.likeliest_said == pytest.approx(found.likeliest_was, abs=0.1)


def test_simulated_detectors_err_as_asked():
    """What the truth of the simulation rests on: shares in a large side are those that were asked for."""
    shares = Shares(0.2, 0.1)
    side = Half(3000, (shares,), READER)
    documents, evidence = texts(side, Half(1, (shares,)), 0.1, np.random.default_rng(1))
    outside = {d.id: d.eligible for d in documents if d.side is Side.OUTSIDE}
    found = [e for e in evidence if e.document in outside]
    total = sum(outside.values())
    assert sum(e.supports >= e.contradicts for e in found) / total == pytest.approx(side.counted(0), abs=0.01)
    assert len(found) / total == pytest.approx(0.7 * 0.3 + 0.05 * 0.7, abs=0.01)


def test_a_detector_is_calibrated_where_evidence_is_as_rare_as_it_was_taught():
    taught = taught_at(READER)
    documents, evidence = texts(
        Half(4000, (Shares(taught),), READER), Half(1, (Shares(taught),)), 0.0, np.random.default_rng(2)
    )
    total = sum(d.eligible for d in documents)
    said = sum(e.probability for e in evidence) / total
    assert said == pytest.approx(READER.recall * taught, rel=0.05)  # of the sentences that count, so many are evidence


def test_documents_resemble_themselves_as_asked():
    side = Half(4000, (Shares(0.3),))
    documents, evidence = texts(side, side, 0.2, np.random.default_rng(3))
    sizes = {d.id: d.eligible for d in documents}
    counts = dict.fromkeys(sizes, 0)
    for found in evidence:
        counts[found.document] += 1
    pairs = sum(c * (c - 1) for c in counts.values()) / sum(n * (n - 1) for n in sizes.values())
    assert (pairs - 0.3**2) / (0.3 * 0.7) == pytest.approx(0.2, abs=0.03)


@pytest.mark.parametrize(
    ("outside", "inside", "kind"),
    [
        (Shares(0.1), Shares(0.1), GapKind.ALIGNED),
        (Shares(0.1), Shares(0.02, 0.1), GapKind.CONTRADICTED),
        (Shares(0.001), Shares(0.05, 0.05), GapKind.STRETCH),
        (Shares(0.1), Shares(0.001), GapKind.HOLLOW),
        (Shares(0.001), Shares(0.1), GapKind.HIDDEN),
        (Shares(0.001), Shares(0.001), GapKind.DORMANT),
    ],
)
def test_true_kinds(outside, inside, kind):
    usual = Shares(0.1, 0.0)
    assert true_kind(0, (outside, usual), (inside, usual), Settings()) is kind


def test_readers_differ_as_they_are_described():
    even = Shares(0.12, 0.02)
    for name, (least, most) in {"usual": (1.0, 1.3), "uneven": (1.35, 1.6)}.items():
        outside, inside = READERS[name]
        assert outside is not None
        assert inside is not None
        assert least <= outside.counted(even) / inside.counted(even) <= most
