"""`python -m tests.fuzz [--seconds 20] [--seed 1] [--only pdf docx] [--keep build/fuzz]`: mutated files for every reader.

Each execution must end in documents or in a sentence. Prints a table; ends with code 1 where something else came out.
"""

import argparse
import sys
from pathlib import Path

from tests.fuzz.running import run
from tests.fuzz.targets import targets


def main() -> int:
    """Run it and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--seconds", type=float, default=20.0, help="for each reader")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", choices=sorted(targets()), metavar="READER", help=", ".join(targets()))
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), help="where inputs go that went wrong")
    chosen = parser.parse_args()
    print(
        f"{'reader':14} {'executions':>10} {'read':>8} {'refused':>8} {'memory':>7} {'slowest s':>9}  findings",
        flush=True,
    )
    total = found = 0
    for target in chosen.only or targets():
        outcome = run(target, chosen.seconds, chosen.seed, chosen.keep)
        read = outcome.answers["read"]
        refused = outcome.answers.total() - read
        total, found = total + outcome.executions, found + len(outcome.findings)
        print(
            f"{target:14} {outcome.executions:10,} {read:8,} {refused:8,} {outcome.starved:7} {outcome.slowest:9.2f}  {len(outcome.findings)}",
            flush=True,
        )
        for what, file in outcome.findings.items():
            print(f"    {what}  ({file})", flush=True)
    print(f"{'all':14} {total:10,} {'':8} {'':8} {'':7} {'':9}  {found}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
