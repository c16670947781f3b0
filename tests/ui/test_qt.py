"""What Qt for Python must not do to us."""

import sys

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter


def test_calls_that_give_nothing_keep_none_alive(qapp):
    """PySide6 6.12.0 on Python 3.11 drops a reference to None at every such call, until the program ends in an abort."""
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    with QPainter(picture) as painter:
        before = sys.getrefcount(None)
        for _ in range(500):
            painter.fillRect(QRect(0, 0, 4, 4), QColor("white"))
        assert sys.getrefcount(None) > before - 100
