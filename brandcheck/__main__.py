"""Entry of the command line, also of the frozen program."""

import multiprocessing
import sys
import traceback

from brandcheck.offline import forbid_network

BUG = 70
"""Exit code of a program that broke (EX_SOFTWARE of sysexits.h); 1 would say that nothing could be read."""


def main() -> int:
    """Run the command line and give its exit code."""
    multiprocessing.freeze_support()
    forbid_network()
    from brandcheck.cli import run  # noqa: PLC0415 (workers of the frozen program must not load it)

    try:
        return run(sys.argv[1:])
    except Exception:  # noqa: BLE001 (the border of the process)
        traceback.print_exc()
        return BUG


if __name__ == "__main__":
    sys.exit(main())
