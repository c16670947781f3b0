"""The app as another process, seen from outside: its windows, its workspace's file, its preferences."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from configparser import ConfigParser
from pathlib import Path
from typing import IO

from brandcheck.errors import BrandCheckError
from brandcheck.workspace import Workspace
from tests.end_to_end.hand_screen import Place, Screen, Seen, size_of, wait_for, xdotool

ROOT = Path(__file__).parents[2]
HELPER = Path(__file__).with_name("hand_source.py")
PAGES = ("start", "values", "documents", "overview", "confrontation", "report")
FIRST_NAME, NAMES_APART = 121, 43
"""Pixels from the top to the first page's name, and from one to the next, in the window over the whole screen."""
BESIDE_NAMES = 150
SOURCE_PLACE = (18, 660)
"""Where the other program shows its files: over the navigation, where nothing is."""
IN_SOURCE = (100, 700)


class App:
    """The app with a home of its own; `stop` ends all that was started."""

    def __init__(self, screen: Screen, home: Path, log: Path) -> None:
        self.screen = screen
        self.home = home
        self.log = log
        self._running: list[subprocess.Popen[bytes]] = []
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "LC_", "QT_"))},
            "HOME": str(home),
            "LANG": "nl_NL.UTF-8",
        }
        self.process: subprocess.Popen[bytes] | None = None
        self.window = ""

    def start(self) -> None:
        """Start the app, and wait for its window."""
        with self.log.open("ab") as log:
            self.process = self._begin([sys.executable, "-m", "ui"], log)
        process = self.process
        self.window = wait_for(
            "The window of the app appears", lambda: active_of(process.pid) or self._is_alive(process), limit=60
        )
        self.screen.rest()

    def _begin(self, command: list[str], log: IO[bytes] | None = None) -> subprocess.Popen[bytes]:
        made = subprocess.Popen(
            command,
            cwd=ROOT,
            env=self._environment,
            stdout=log or subprocess.DEVNULL,
            stderr=log or subprocess.DEVNULL,
            start_new_session=True,
        )
        self._running.append(made)
        return made

    @staticmethod
    def _is_alive(process: subprocess.Popen[bytes]) -> str:
        if (code := process.poll()) is not None:
            raise SystemExit(f"The app ended by itself with code {code}.")
        return ""

    def stop(self) -> None:
        """End everything that was started here."""
        for process in self._running:
            end(process)

    # Windows

    def dialog(self, what: str) -> str:
        """Wait until the app asks something, and give the window in which it does."""
        process = self.process
        assert process is not None
        found = wait_for(what, lambda: (at := active_of(process.pid)) != self.window and at)
        self.screen.rest()
        return str(found)

    def back(self, what: str) -> None:
        """Wait until the app's own window is the active one again."""
        wait_for(what, lambda: xdotool("getactivewindow") == self.window)
        self.screen.rest()

    def fill_screen(self) -> None:
        """Make the window as large as the screen, by the menu that every window has."""
        if size_of(self.window)[0] < 1400:
            self.screen.change("The window's own menu appears", lambda: self.screen.press("alt+space"))
            self.screen.press("x")
            wait_for("The window fills the screen", lambda: size_of(self.window)[0] >= 1400)
        self.screen.rest()

    def title(self) -> str:
        """The title of the app's window."""
        return xdotool("getwindowname", self.window)

    def page(self) -> str:
        """The page that the navigation marks: the one name that does not stand on the bare ground."""
        shades = {name: self.screen.light((BESIDE_NAMES, self.name_of(name)[1])) for name in PAGES}
        marked = min(shades, key=lambda name: shades[name])
        return marked if shades[marked] < max(shades.values()) else ""

    def name_of(self, page: str) -> Place:
        """Where a page's name stands in the navigation."""
        return 90, FIRST_NAME + PAGES.index(page) * NAMES_APART

    # Another program

    def copy(self, text: str) -> subprocess.Popen[bytes]:
        """Another program copies a text; it holds the clipboard until it is ended."""
        return self._begin([sys.executable, str(HELPER), "copy", text])

    def drop(self, files: list[Path], *stops: Place) -> subprocess.Popen[bytes]:
        """Drag files from another program, and let go at the last stop. That program must live until they were fetched."""
        place = map(str, SOURCE_PLACE)
        begin = [sys.executable, str(HELPER), "drag", *place, *map(str, files)]
        before = self.screen.rest()
        source = self._begin(begin)
        wait_for("The other program shows its files", lambda: self.screen.differs(before))
        self.screen.rest()
        self.screen.drag(IN_SOURCE, *stops)
        return source

    # Files

    def workspace(self) -> Path | None:
        """The one workspace in the user's documents."""
        found = list(self.home.rglob("*.brandcheck"))
        return found[0] if found else None

    def kept(self, question: Callable[[Workspace], Seen]) -> Seen | None:
        """Ask the workspace's file something, read-only; None while there is none that can be read."""
        path = self.workspace()
        if path is None:
            return None
        try:
            with Workspace.open(path, read_only=True) as workspace:
                return question(workspace)
        except BrandCheckError:
            return None

    def preferences(self) -> ConfigParser:
        """What the app remembers of its user."""
        found = ConfigParser(interpolation=None)
        found.read(next(self.home.rglob("preferences.ini")), encoding="utf-8")
        return found


def active_of(pid: int) -> str:
    """The active window where it belongs to the process, else nothing."""
    window = xdotool("getactivewindow")
    return window if window and xdotool("getwindowpid", window) == str(pid) else ""


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process and what it started."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
