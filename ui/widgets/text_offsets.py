"""The one place that turns the engine's offsets (code points) into Qt's (UTF-16 units) and back."""

from bisect import bisect_left
from itertools import accumulate

_LAST_OF_ONE_UNIT = 0xFFFF


class TextOffsets:
    """Offsets of one text. Most texts have no character beyond the first plane; then both are the same."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._units: list[int] | None = None
        """Units before each code point, and in all; None where every code point is one unit."""
        if any(ord(character) > _LAST_OF_ONE_UNIT for character in text):
            self._units = list(accumulate((1 + (ord(c) > _LAST_OF_ONE_UNIT) for c in text), initial=0))

    def to_qt(self, code_point: int) -> int:
        """UTF-16 units before a code point; beyond the text, those of all of it."""
        at = max(0, min(code_point, self._length))
        return at if self._units is None else self._units[at]

    def from_qt(self, unit: int) -> int:
        """Code points before a UTF-16 unit; the second half of a pair belongs to its character."""
        if self._units is None:
            return max(0, min(unit, self._length))
        at = bisect_left(self._units, max(0, unit))
        return min(at if at <= self._length and self._units[min(at, self._length)] == unit else at - 1, self._length)
