"""The hands and eyes of the run by hand: xdotool's keys and mouse, and pictures of the whole screen."""

import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtGui import QColor, QGuiApplication, QImage

PATIENCE = 20.0
"""Seconds that anything may take that a user watches."""
_BETWEEN_LOOKS = 0.1
_BETWEEN_KEYS = 0.03
_STEPS = 20
"""Of a drag, from one stop to the next."""
_NOTICEABLE = 400
"""Pixels that differ before it counts as a change: more than a blinking text cursor."""

Place = tuple[int, int]
Seen = TypeVar("Seen")


class StepError(Exception):
    """A step did not have the outcome that it should have; the text is a sentence."""


def wait_for(what: str, look: Callable[[], Seen], limit: float = PATIENCE) -> Seen:
    """Wait until `look` gives something, and give that.

    Raises:
        StepError: it did not within `limit` seconds.
    """
    end = time.monotonic() + limit
    while not (found := look()):
        if time.monotonic() > end:
            raise StepError(f"{what}: not within {limit:.0f} seconds.")
        time.sleep(_BETWEEN_LOOKS)
    return found


def xdotool(*arguments: object) -> str:
    """Run xdotool and give what it printed; nothing found is an empty text."""
    done = subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True, check=False, timeout=60)
    return done.stdout.strip()


def size_of(window: str) -> Place:
    """Width and height of a window."""
    told = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).splitlines())
    return int(told["WIDTH"]), int(told["HEIGHT"])


class Screen:
    """The one screen of DISPLAY."""

    def __init__(self, pictures: Path) -> None:
        self._app = QGuiApplication(["hands"])
        self._pictures = pictures
        self._count = 0
        pictures.mkdir(parents=True, exist_ok=True)
        for old in pictures.glob("*.png"):
            old.unlink()

    # Seeing

    def look(self) -> QImage:
        """The screen as it is now."""
        self._app.processEvents()
        return self._app.primaryScreen().grabWindow(0).toImage().convertToFormat(QImage.Format.Format_RGB32)

    def keep(self, name: str) -> None:
        """Keep a picture of the screen when it has come to rest."""
        image = self.rest()
        self._count += 1
        image.save(str(self._pictures / f"{self._count:02}-{name}.png"))

    def rest(self, limit: float = PATIENCE) -> QImage:
        """The screen once nothing on it moves any more, or when `limit` seconds are over: a progress bar may go on."""
        end = time.monotonic() + limit
        last, still = self.look(), 0
        while still < 3 and time.monotonic() < end:
            time.sleep(_BETWEEN_LOOKS)
            now = self.look()
            still = still + 1 if difference(last, now) < _NOTICEABLE else 0
            last = now
        return last

    def change(self, what: str, deed: Callable[[], object]) -> None:
        """Do something of which the outcome shows on the screen, and wait for that."""
        before = self.rest()
        deed()
        wait_for(what, lambda: self.differs(before))
        self.rest()

    def _wait_for_answer(self, before: QImage) -> None:
        wait_for("The app answers to what is dragged over it", lambda: self.differs(before))
        self.rest()

    def differs(self, before: QImage) -> bool:
        """Whether something on the screen is another than it was."""
        return difference(before, self.look()) >= _NOTICEABLE

    def light(self, place: Place) -> int:
        """How light a place is, 0 to 255."""
        return self.look().pixelColor(*place).lightness()

    def find(self, colour: str, area: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
        """The box, as left, top, right and bottom, around all that has a colour within such a box.

        Raises:
            StepError: nothing has it.
        """
        left, top, right, bottom = area
        rows, columns = np.nonzero(_pixels(self.look())[top:bottom, left:right] == QColor(colour).rgb())
        if not len(rows):
            raise StepError(f"Nothing there is coloured {colour}.")
        return left + int(columns.min()), top + int(rows.min()), left + int(columns.max()), top + int(rows.max())

    # Doing

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each named as xdotool names it: "ctrl+n", "Tab"."""
        for key in keys:
            xdotool("key", key)
            time.sleep(_BETWEEN_KEYS)

    def write(self, text: str) -> None:
        """Type a text."""
        xdotool("type", "--delay", 12, text)

    def click(self, place: Place, window: str = "") -> None:
        """Click with the left button; in a window, places below 0 count from its right and its bottom."""
        if window:
            size = size_of(window)
            place = (place[0] % size[0], place[1] % size[1])
        xdotool("mousemove", *(("--window", window) if window else ()), *place, "click", 1)

    def drag(self, start: Place, *stops: Place) -> None:
        """Press at one place, move in steps over the stops, wait at each until the app answers, let go at the last."""
        xdotool("mousemove", *start, "mousedown", 1)
        at = start
        for stop in stops:
            before = self.look()
            for step in range(1, _STEPS + 1):
                share = step / _STEPS
                xdotool("mousemove", *(round(a + (b - a) * share) for a, b in zip(at, stop, strict=True)))
                time.sleep(_BETWEEN_KEYS)
            self._wait_for_answer(before)
            at = stop
        xdotool("mouseup", 1)


def difference(one: QImage, other: QImage) -> int:
    """How many pixels differ."""
    return int(np.count_nonzero(_pixels(one) != _pixels(other)))


def _pixels(image: QImage) -> np.ndarray:
    # A copy: what the image holds goes with it.
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()
