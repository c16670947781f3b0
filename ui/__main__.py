"""Entry of the app, also of the frozen program."""

import multiprocessing
import sys

from brandcheck.offline import forbid_network


def main() -> int:
    """Open the app and give its exit code."""
    multiprocessing.freeze_support()
    forbid_network()
    from ui.app import run  # noqa: PLC0415 (the reading processes of the frozen program must not load Qt)

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
