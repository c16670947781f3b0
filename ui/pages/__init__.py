"""The pages of the window, one a file, imported when first shown."""

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from ui.pages.page import Page
from ui.shell import Shell
from ui.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the navigation."""

    name: str
    """Its module in `ui.pages`; the class is called after it: "overview" has `OverviewPage`."""
    title: str
    """In English, the source of its translations (context "Pages")."""
    symbol: str
    needs_workspace: bool = True
    in_navigation: bool = True


ENTRIES = (
    Entry("start", QT_TRANSLATE_NOOP("Pages", "Start"), "home", needs_workspace=False),
    Entry("values", QT_TRANSLATE_NOOP("Pages", "Values"), "values"),
    Entry("documents", QT_TRANSLATE_NOOP("Pages", "Documents"), "documents"),
    Entry("overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "overview"),
    Entry("confrontation", QT_TRANSLATE_NOOP("Pages", "Confrontation"), "confrontation"),
    Entry("claims", QT_TRANSLATE_NOOP("Pages", "Claims"), "claims"),
    Entry("departments", QT_TRANSLATE_NOOP("Pages", "Departments"), "departments"),
    Entry("draft", QT_TRANSLATE_NOOP("Pages", "Draft check"), "draft"),
    Entry("flywheel", QT_TRANSLATE_NOOP("Pages", "Flywheel"), "flywheel"),
    Entry("audit", QT_TRANSLATE_NOOP("Pages", "Audit"), "audit"),
    Entry("report", QT_TRANSLATE_NOOP("Pages", "Report"), "report"),
    Entry("text", QT_TRANSLATE_NOOP("Pages", "Text"), "file", in_navigation=False),
    Entry("settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", needs_workspace=False),
)


def title_of(entry: Entry) -> str:
    """Its title in the language of the interface."""
    return QCoreApplication.translate("Pages", entry.title)


def make_page(entry: Entry, shell: Shell) -> Page:
    """The page of an entry, made now."""
    module = import_module(f"ui.pages.{entry.name}")
    return getattr(module, f"{entry.name.capitalize()}Page")(shell)


def import_all() -> None:
    """Import every page, so that none has to wait for that when it is first shown."""
    for entry in ENTRIES:
        import_module(f"ui.pages.{entry.name}")
