"""A splitter that stands in a part of a page that scrolls."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSplitter


class Splitter(QSplitter):
    """Asks for no more room than it needs: an area that scrolls would give it all it would like to have."""

    def sizeHint(self) -> QSize:
        """As small as it may be."""
        return self.minimumSizeHint()
