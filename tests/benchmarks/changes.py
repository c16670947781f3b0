"""How often the interval of a change between two measurements covers the truth, and how often nothing is flagged as something.

Two measurements of one side share documents; rates of documents are drawn from a beta distribution with the given
intra-document correlation, six values at once. `python -m tests.benchmarks.changes`; about half a minute.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from brandcheck.flywheel.chance import Texts, around, beyond_chance, terms
from brandcheck.followup import Figure
from brandcheck.model import Act, DocumentSummary, Evidence, Side
from brandcheck.settings import Settings
from tests.brandcheck.flywheel.made import document

VALUES = ("a", "b", "c", "d", "e", "f")
SETTINGS = Settings()
RUNS = 120
Drawn = tuple[DocumentSummary, tuple[Evidence, ...]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Shares of runs."""

    covered: float
    flagged: float
    width: float


def simulate(documents: tuple[int, int, int], correlation: float, rates: tuple[float, float], seed: int) -> Outcome:
    """`documents` that stayed, went and came; the rates of those that were there and of those that came."""
    random = np.random.default_rng(seed)
    (then, come), covered, flagged, widths = rates, 0, 0, []
    for _ in range(RUNS):
        kept, gone, new = (
            [_draw(f"{name}{at}", rate, correlation, random) for at in range(number)]
            for name, number, rate in zip("kgn", documents, (then, then, come), strict=True)
        )
        same = frozenset(one.id for one, _ in kept)
        drawn = terms(_texts(kept + gone, same), _texts(kept + new, same), VALUES, SETTINGS)
        true = _weight(new) / _weight(kept + new) * (come - then)
        amounts = [
            (_rate(kept + new, value) - _rate(kept + gone, value), drawn[value, Figure.INSIDE_SUPPORTS])
            for value in VALUES
        ]
        for amount, of in amounts:
            low, high = around(amount, of, SETTINGS.confidence)
            covered += low <= true <= high
            widths.append(high - low)
        flagged += any(beyond_chance(amounts, SETTINGS.flag_level))
    return Outcome(covered / RUNS / len(VALUES), flagged / RUNS, float(np.mean(widths)))


def _draw(name: str, rate: float, correlation: float, random: np.random.Generator) -> Drawn:
    size, spread = int(random.integers(10, 60)), 1 / correlation - 1
    counts = random.binomial(size, random.beta(rate * spread, (1 - rate) * spread, size=len(VALUES)))
    made = document(name, Side.INSIDE, sentences=size)
    return made, tuple(
        Evidence(made.id, at * 10, at * 10 + 5, "", value, 0.9, 0.0, Act.DEED, counted=True)
        for value, count in zip(VALUES, counts, strict=True)
        for at in range(count)
    )


def _texts(drawn: Sequence[Drawn], same: frozenset[str]) -> Texts:
    return Texts([one for one, _ in drawn], [found for _, some in drawn for found in some], same)


def _weight(drawn: Sequence[Drawn]) -> int:
    return sum(min(one.eligible, SETTINGS.sentences_cap) for one, _ in drawn)


def _rate(drawn: Sequence[Drawn], value: str) -> float:
    shares = ((_weight([each]), sum(found.value == value for found in each[1]) / each[0].eligible) for each in drawn)
    return sum(weight * share for weight, share in shares) / _weight(drawn)


def main() -> None:
    """Print the table."""
    print("stayed went came | correlation | rate then, of what came | covers | any of six flagged | width")
    for documents in ((8, 0, 4), (8, 4, 4), (16, 4, 8), (0, 10, 10), (20, 0, 1), (12, 2, 2)):
        for correlation in (0.05, 0.15):
            for rates in ((0.06, 0.06), (0.22, 0.22), (0.06, 0.22)):
                found = simulate(documents, correlation, rates, seed=7)
                stayed, went, came = documents
                print(
                    f"{stayed:6} {went:4} {came:4} | {correlation:11} | {rates[0]:.2f} {rates[1]:.2f}"
                    f" | {found.covered:.3f} | {found.flagged:.2f} | {found.width:.3f}"
                )


if __name__ == "__main__":
    main()
