"""What a page may ask of the window around it."""

from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget

from brandcheck.model import Privacy, Side
from ui.notifications import Offer, Teller
from ui.preferences import Preferences
from ui.session import Session


class Shell(Protocol):
    """The window, as far as pages know it."""

    session: Session
    preferences: Preferences
    language: str
    """Of the interface, "nl" or "en"; engine words come by it: `wording("words", language)`."""

    stack: QStackedWidget
    """In which the pages stand."""

    def go(self, page: str, target: object = None) -> None:
        """Show a page, and on it the target."""
        ...

    def action(self, name: str) -> QAction:
        """One of the actions of `ui.actions`, with its text, shortcut and state."""
        ...

    def notify(self, text: str, tone: str = "", *actions: Offer | None) -> None:
        """Tell something that happened, for a while; `tone` as in `Note`; an action is a button's text and deed."""
        ...

    def export(self, form: str) -> None:
        """Write what holds now in a format of `export.FORMATS`; asks where."""
        ...

    def council_pack(self, privacy: Privacy | None = None, teller: Teller | None = None) -> None:
        """Write the pack for the works council; asks where. See `ui.council`."""
        ...

    def tell_error(self, error: Exception) -> None:
        """Tell what went wrong: a sentence and its remedy, or a report where it is a bug of the program."""
        ...

    def restyle(self, focus: str = "") -> None:
        """Make the window anew after language, theme or text size changed; `focus` names the page's control to go to."""
        ...

    def delete_texts(self) -> None:
        """Delete all texts of the workspace, beyond recovery; it was asked already."""
        ...

    def open_workspace(self, path: Path) -> None:
        """Open a workspace, telling what is wrong when that does not go."""
        ...

    def add_files(self, paths: list[Path], side: Side) -> None:
        """Read files and folders into the workspace, after the privacy question where it is due."""
        ...
