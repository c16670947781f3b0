"""Real windows, offscreen. What Qt warns of fails the test."""

import pytest


@pytest.fixture(autouse=True)
def _no_qt_warnings(qtlog):
    yield
    # The offscreen platform has no window manager to answer these two.
    expected = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")
    assert [record.message for record in qtlog.records if record.message not in expected] == []
