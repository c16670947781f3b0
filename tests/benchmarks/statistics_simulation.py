"""Prints how the statistics fare on simulated organisations: `make simulate`, or `--quick` for a first look."""

import argparse
import time

from tests.benchmarks.statistics_kinds import Reliability, reliability
from tests.benchmarks.statistics_promises import READERS, Kept, cells, promises

_QUICK, _FULL = (40, 100, 80), (200, 1000, 800)
"""Organisations of each kind a cell, the same where promises are made, and for the kinds of gap."""


def main() -> None:
    """Run it and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few organisations: figures are rough")
    parser.add_argument("--processes", type=int, default=2)
    asked = parser.parse_args()
    each, promised, of_kinds = _QUICK if asked.quick else _FULL
    begun = time.perf_counter()
    print("Coverage of 95% intervals (mean / worst value), organisations without a gap in which something is flagged,")
    print("and how often 22% against 6% is flagged among six values.\n")
    print(
        "| documents | correlation | reader | organisations | rate | difference | as people read | width | false flag | power |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    for kept in promises(cells(), each, promised, asked.processes):
        print(_line(kept), flush=True)
    for reader in READERS:
        print(f"\nProbabilities of kinds, reader {reader}:")
        _print(reliability(reader, of_kinds, asked.processes))
    print(f"\n{time.perf_counter() - begun:.0f} s with {asked.processes} processes")


def _line(kept: Kept) -> str:
    cell = kept.cell
    return (
        f"| {cell.documents[0]}/{cell.documents[1]} | {cell.correlation:.2f} | {cell.reader} | {kept.organisations}"
        f" | {kept.rate:.3f} / {kept.rate_worst:.3f} | {kept.difference:.3f} / {kept.difference_worst:.3f}"
        f" | {kept.as_people_read:.3f} | {kept.width:.3f} | {kept.false_flag:.3f} | {kept.power:.3f} |"
    )


def _print(found: Reliability) -> None:
    print("  said  was   number")
    for each in found.bins:
        print(f"  {each.said:.3f} {each.was:.3f} {each.number}")
    print(
        f"  calibration error {found.error:.3f}; the kind that is told: said {found.likeliest_said:.3f},"
        f" was {found.likeliest_was:.3f}"
    )


if __name__ == "__main__":  # simulating processes import this file again
    main()
