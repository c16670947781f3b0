"""What the app remembers of its user between two starts: never a word of a document."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QLocale, QSettings, QStandardPaths

from brandcheck.wording import LANGUAGES
from ui.theme import SIZES, THEMES

MOST_RECENT = 8
SYSTEM = "system"
Choice = TypeVar("Choice")


class Preferences:
    """A small file in the user's own folder. What it holds is checked: a damaged file gives the defaults."""

    def __init__(self, file: Path | None = None) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))
        self._kept = QSettings(str(file or folder / "preferences.ini"), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """Of the interface: "nl" or "en"; at first as the system is."""
        return self._one_of("language", LANGUAGES, _system_language())

    @language.setter
    def language(self, language: str) -> None:
        self._kept.setValue("language", language)

    @property
    def theme(self) -> str:
        """The theme chosen: "light", "dark" or "system"."""
        return self._one_of("theme", (SYSTEM, *THEMES), SYSTEM)

    @theme.setter
    def theme(self, theme: str) -> None:
        self._kept.setValue("theme", theme)

    @property
    def text_size(self) -> int:
        """Percent, one of `theme.SIZES`."""
        return self._one_of("text_size", SIZES, 100, _number)

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._kept.setValue("text_size", percent)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The workspaces opened last, latest first; those that are gone are left out."""
        found = self._kept.value("recent", [])
        names = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return tuple(path for path in map(Path, map(str, names)) if path.is_file())

    def remember(self, path: Path) -> None:
        """Put a workspace at the top of the recent ones."""
        paths = [path, *(other for other in self.recent if other != path)]
        self._kept.setValue("recent", [str(each) for each in paths[:MOST_RECENT]])

    def forget_recent(self) -> None:
        """Empty the list of recent workspaces."""
        self._kept.setValue("recent", [])

    @property
    def page(self) -> str:
        """The page shown last."""
        return str(self._kept.value("page", ""))

    @page.setter
    def page(self, name: str) -> None:
        self._kept.setValue("page", name)

    @property
    def folder(self) -> Path:
        """Where files were last looked for or saved; at first the user's documents."""
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kept = Path(str(self._kept.value("folder", usual)))
        return kept if kept.is_dir() else Path(usual)

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._kept.setValue("folder", str(folder))

    @property
    def retention_months(self) -> int:
        """After how many months the texts of a new workspace must be gone; 0 for no date."""
        return self._one_of("retention_months", (0, 3, 6, 12, 24), 0, _number)

    @retention_months.setter
    def retention_months(self, months: int) -> None:
        self._kept.setValue("retention_months", months)

    @property
    def quotes(self) -> bool:
        """Whether a new workspace's report quotes staff."""
        return self._one_of("quotes", (0, 1), 0, _number) == 1

    @quotes.setter
    def quotes(self, quotes: bool) -> None:
        self._kept.setValue("quotes", int(quotes))

    def bytes_of(self, name: str) -> QByteArray:
        """The state of a window or table, as Qt saved it; empty when there is none."""
        found = self._kept.value(f"state/{name}")
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, state: QByteArray) -> None:
        """Keep the state of a window or table."""
        self._kept.setValue(f"state/{name}", state)

    def _one_of(
        self,
        key: str,
        choices: tuple[Choice, ...],
        usual: Choice,
        read: Callable[[object], object] = lambda kept: kept,
    ) -> Choice:
        kept = read(self._kept.value(key))
        return next((choice for choice in choices if choice == kept), usual)


def _number(kept: object) -> int | None:
    return int(str(kept)) if str(kept).isdecimal() else None


def _system_language() -> str:
    """Dutch where the system is Dutch, else English."""
    return "nl" if QLocale.system().language() == QLocale.Language.Dutch else "en"
