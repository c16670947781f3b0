"""Entry of the command line, also of the frozen program."""

import multiprocessing
import sys

from brandcheck.offline import forbid_network


def main() -> int:
    """Run the command line and give its exit code."""
    multiprocessing.freeze_support()
    forbid_network()
    from brandcheck.cli import run  # noqa: PLC0415 (workers of the frozen program must not load it)

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
