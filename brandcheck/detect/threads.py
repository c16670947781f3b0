"""Keeps numpy's matrix products on one thread.

The head's products are many and small. OpenBLAS, which numpy's wheels bring, shares out each of them, and its threads then
wait for each other longer than they work: 352 documents of one sentence took 7.8 s with two threads and 1.4 s with one, and
many times that beside another busy program. The encoder, where the work is, has threads of its own.
"""

import ctypes
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np

CHOSEN_BY = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS")
"""With one of these set, who started the program has chosen, and OpenBLAS has heard it."""


@cache
def use_one_thread() -> None:
    """From now on, in this process.

    Unlike those variables it also works when numpy is loaded already. Where numpy comes without OpenBLAS (Apple's own library,
    a system's) nothing changes, which costs time only.
    """
    if any(name in os.environ for name in CHOSEN_BY):
        return
    for library in openblas():
        library.scipy_openblas_set_num_threads64_(1)


def openblas() -> Iterator[ctypes.CDLL]:
    """The copies of OpenBLAS in numpy's wheel, as they are loaded in this process."""
    package = Path(np.__file__).parent
    for file in (*package.parent.glob("numpy.libs/*openblas*"), *package.glob(".dylibs/*openblas*")):
        library = ctypes.CDLL(str(file))
        if hasattr(library, "scipy_openblas_set_num_threads64_"):
            yield library
