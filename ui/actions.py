"""Everything the window can be asked to do, as data: menus, shortcuts and the command palette are made of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.icons import icon
from ui.theme import look
from ui.translation import QT_TRANSLATE_NOOP

Keys = QKeySequence.StandardKey | str


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. Texts are English, the source of their translations (context "Actions")."""

    name: str
    text: str
    menu: str
    symbol: str = ""
    keys: tuple[Keys, ...] = ()
    needs_workspace: bool = False
    starts_group: bool = False


FILE = QT_TRANSLATE_NOOP("Actions", "&File")
EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
CHECK = QT_TRANSLATE_NOOP("Actions", "&Check")
VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
HELP = QT_TRANSLATE_NOOP("Actions", "&Help")
MENUS = (FILE, EDIT, CHECK, VIEW, HELP)
RECENT = "recent"
"""Stands where the recent workspaces go."""
EXPORTS = "exports"
"""Stands where the formats beside the report go."""
SUBMENUS = frozenset({RECENT, EXPORTS})

SPECS = (
    Spec("new", QT_TRANSLATE_NOOP("Actions", "&New workspace…"), FILE, "plus", (QKeySequence.StandardKey.New,)),
    Spec("open", QT_TRANSLATE_NOOP("Actions", "&Open workspace…"), FILE, "open", (QKeySequence.StandardKey.Open,)),
    Spec(RECENT, QT_TRANSLATE_NOOP("Actions", "Open &recent"), FILE),
    Spec("example", QT_TRANSLATE_NOOP("Actions", "Open the &example organisation"), FILE),
    Spec(
        "add_outside",
        QT_TRANSLATE_NOOP("Actions", "Add files from out&side…"),
        FILE,
        "file",
        needs_workspace=True,
        starts_group=True,
    ),
    Spec("add_inside", QT_TRANSLATE_NOOP("Actions", "Add files from &inside…"), FILE, "file", needs_workspace=True),
    Spec("paste", QT_TRANSLATE_NOOP("Actions", "&Paste text…"), FILE, "paste", ("Ctrl+Shift+V",), needs_workspace=True),
    Spec(
        "export",
        QT_TRANSLATE_NOOP("Actions", "Export the report as P&DF…"),
        FILE,
        "export",
        ("Ctrl+E",),
        needs_workspace=True,
        starts_group=True,
    ),
    Spec(EXPORTS, QT_TRANSLATE_NOOP("Actions", "E&xport for another program"), FILE, needs_workspace=True),
    Spec(
        "council",
        QT_TRANSLATE_NOOP("Actions", "&Works-council pack…"),
        FILE,
        "departments",
        needs_workspace=True,
    ),
    Spec("export_reviews", QT_TRANSLATE_NOOP("Actions", "Export re&views…"), FILE, "swap", needs_workspace=True),
    Spec(
        "import_reviews",
        QT_TRANSLATE_NOOP("Actions", "I&mport reviews of others…"),
        FILE,
        "swap",
        needs_workspace=True,
    ),
    Spec(
        "close",
        QT_TRANSLATE_NOOP("Actions", "&Close workspace"),
        FILE,
        keys=(QKeySequence.StandardKey.Close,),
        needs_workspace=True,
        starts_group=True,
    ),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), FILE, keys=(QKeySequence.StandardKey.Quit, "Ctrl+Q")),
    Spec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), EDIT, "undo", (QKeySequence.StandardKey.Undo,)),
    Spec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), EDIT, "redo", (QKeySequence.StandardKey.Redo, "Ctrl+Y")),
    Spec(
        "palette",
        QT_TRANSLATE_NOOP("Actions", "&Search or command…"),
        EDIT,
        "search",
        ("Ctrl+K",),
        starts_group=True,
    ),
    Spec(
        "measure", QT_TRANSLATE_NOOP("Actions", "&Check now"), CHECK, "measure", ("Ctrl+Return",), needs_workspace=True
    ),
    Spec("cancel", QT_TRANSLATE_NOOP("Actions", "&Stop what is running"), CHECK, "stop"),
    Spec("larger", QT_TRANSLATE_NOOP("Actions", "&Larger text"), VIEW, keys=("Ctrl++", "Ctrl+="), starts_group=True),
    Spec("smaller", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), VIEW, keys=("Ctrl+-",)),
    Spec("usual_size", QT_TRANSLATE_NOOP("Actions", "&Usual text size"), VIEW, keys=("Ctrl+0",)),
    Spec("theme", QT_TRANSLATE_NOOP("Actions", "Switch between light and &dark"), VIEW),
    Spec("full_screen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), VIEW, keys=("F11",)),
    Spec("method", QT_TRANSLATE_NOOP("Actions", "How BrandCheck &measures"), HELP, keys=("F1",)),
    Spec("keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), HELP),
    Spec("about", QT_TRANSLATE_NOOP("Actions", "&About BrandCheck"), HELP),
)


def translated(text: str) -> str:
    """A text of this module in the language of the interface."""
    return QCoreApplication.translate("Actions", text)


def make_actions(parent: QObject, deeds: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """The actions by name; `deeds` says what each does. `SUBMENUS` are menus and no actions.

    Raises:
        KeyError: an action without a deed.
    """
    made: dict[str, QAction] = {}
    for spec in SPECS:
        if spec.name in SUBMENUS:
            continue
        action = QAction(translated(spec.text), parent)
        if spec.symbol:
            action.setIcon(icon(spec.symbol, look().colour("ink").name(), look().px(18)))
        # A key that is named twice, as where the system's own is the usual one, would be ambiguous and do nothing.
        action.setShortcuts(list(dict.fromkeys(QKeySequence(keys) for keys in spec.keys)))
        deed = deeds[spec.name]
        action.triggered.connect(lambda _checked=False, deed=deed: deed())
        made[spec.name] = action
    return made


def fill_menus(
    bar: QMenuBar, actions: Mapping[str, QAction], submenus: Mapping[str, QMenu], pages: list[QAction]
) -> None:
    """Put the actions into the window's menus; the submenus, by name, and `pages` have their places in them."""
    menus = {title: bar.addMenu(translated(title)) for title in MENUS}
    menus[VIEW].addActions(pages)
    for spec in SPECS:
        menu = menus[spec.menu]
        if spec.starts_group and not menu.isEmpty():
            menu.addSeparator()
        if spec.name in SUBMENUS:
            submenus[spec.name].setTitle(translated(spec.text))
            menu.addMenu(submenus[spec.name])
        else:
            menu.addAction(actions[spec.name])
