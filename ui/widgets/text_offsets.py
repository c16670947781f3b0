"""The one place that turns the engine's offsets (code points) into Qt's (UTF-16 units) and back."""

import re
from bisect import bisect_left

_OF_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


class TextOffsets:
    """Offsets of one text. Most texts have few characters beyond the first plane, or none: then both are the same."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._pairs = [found.start() for found in _OF_TWO_UNITS.finditer(text)]
        """Where the characters of two units are, in code points."""
        self._units = [at + number for number, at in enumerate(self._pairs)]
        """The same in units."""

    def to_qt(self, code_point: int) -> int:
        """UTF-16 units before a code point; beyond the text, those of all of it."""
        at = max(0, min(code_point, self._length))
        return at + bisect_left(self._pairs, at)

    def from_qt(self, unit: int) -> int:
        """Code points before a UTF-16 unit; the second half of a pair belongs to its character."""
        return max(0, min(unit - bisect_left(self._units, unit), self._length))
