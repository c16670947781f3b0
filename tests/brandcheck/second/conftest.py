"""One odd server for all tests here: what it does, the path of each request says."""

import pytest

from .serving import process


@pytest.fixture(scope="session")
def odd_server():
    with process("odd_server.py") as address:
        yield address
