"""A new user's first run, with a real mouse and keyboard; `tests/end_to_end/run` gives it a screen and an empty home.

Nothing here reaches into the app: it is told by xdotool, and what comes of it is read from its files. The places of
what is clicked are those of a window that fills 1440 by 900 pixels at the usual text size. Pictures of every step are
left in build/end-to-end.
"""

import json
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from brandcheck.model import Assessment, GapKind, Side
from brandcheck.workspace import Review, Verdict, Workspace
from tests.end_to_end.hand_app import ROOT, App, end
from tests.end_to_end.hand_screen import Place, Screen, StepError, size_of, wait_for

SAMPLE = ROOT / "resources/sample"
PICTURES = ROOT / "build/end-to-end"
MOST_ACTIONS = 8
"""From nothing to findings, for six files."""
VALUES = 3

FIRST = {
    Side.OUTSIDE: ("over-ons.html", "vacature-servicemonteur.docx", "persbericht-leerwerkplaats.docx"),
    Side.INSIDE: ("memo-nieuwe-normen-buitendienst.docx", "notulen-mt-2026-03-10.md", "chat-buitendienst-week-11.txt"),
}
LATER = {
    Side.OUTSIDE: ("onderhoud-en-storing.html", "brochure-aardgasvrij-wonen.pdf", "duurzaam-verwarmen.html"),
    Side.INSIDE: (
        "procedure-storingsdienst.pdf",
        "verslag-ondernemingsraad-april.docx",
        "toolbox-werken-op-hoogte.odt",
    ),
}

# Places in the window.
PAGE = (212, 110, 1440, 860)
MAIN_COLOUR = "#24557A"
"""Of a page's main button."""
BESIDE_MAIN = 80
"""From its right edge into the button beside it."""
LARGE_OUTSIDE = (520, 350)
OUTSIDE_COLOUR = "#C8641B"
OUTSIDE_EDGE = (640, 110, 832, 480)
"""Where the right end of the outside's edge runs, above the table or larger; nothing else there has its colour."""
ACROSS = {Side.OUTSIDE: 620, Side.INSIDE: 1190}
CHECK = (1324, 76)
FIRST_ROW = (520, 400)
FIRST_RECENT = (400, 548)
# In a dialog, from its right and its bottom.
MAIN_BUTTON = (-84, -40)

NOTICE = "Bericht op intranet op 2 maart 2026"


class FirstRun:
    """The story, step by step; each step raises `StepError` where its outcome does not come."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.screen = app.screen
        self.actions: list[str] = []
        organisation = json.loads((SAMPLE / "org.json").read_text(encoding="utf-8"))
        self.name: str = organisation["name"]
        self.values = [(value["name"], value["statement"]) for value in organisation["values"][:VALUES]]

    def steps(self) -> list[tuple[str, Callable[[], None]]]:
        """All of it, in order, by the names of the pictures."""
        return [
            ("start", self.start),
            ("new-workspace", self.make_workspace),
            ("values", self.paste_values),
            ("outside", self.drop_outside),
            ("inside", self.drop_inside),
            ("findings", self.check),
            ("confrontation", self.open_confrontation),
            ("reviewed", self.review),
            ("undone-and-redone", self.undo_and_redo),
            ("more-documents", self.add_more),
            ("checked-again", self.check_again),
            ("exported", self.export),
            ("quit", self.leave),
            ("started-again", self.start_again),
            ("opened-again", self.open_again),
        ]

    def did(self, action: str) -> None:
        """Count what a user does: a click, a drop, a shortcut, or filling in a form."""
        self.actions.append(action)

    # To the first findings

    def start(self) -> None:
        """Nothing is there yet."""
        self.app.start()
        self.app.fill_screen()
        be_sure(self.app.workspace() is None, "There is a workspace before one was made.")

    def make_workspace(self) -> None:
        """A workspace by the organisation's name."""
        self.did("shortcut: new workspace")
        self.screen.press("ctrl+n")
        self.app.dialog("The app asks whose words are checked")
        self.did("form: the organisation's name")
        self.screen.write(self.name)
        self.screen.press("Return")
        wait_for("The workspace is made", lambda: self.app.kept(lambda kept: kept.organisation.name == self.name))
        be_sure(self.app.kept(lambda kept: kept.organisation.language) == "nl", "On a Dutch system it is not in Dutch.")
        wait_for("The window bears the organisation's name", lambda: self.app.title().startswith(self.name))
        wait_for("The values are shown", lambda: self.app.page() == "values")

    def paste_values(self) -> None:
        """The values, copied from a page of the organisation's website."""
        text = "\n\n".join(["Onze kernwaarden", *(f"{name}\n{statement}" for name, statement in self.values)])
        clipboard = self.app.copy(text)
        self.did("click: paste or import")
        _, top, right, bottom = self.screen.find(MAIN_COLOUR, PAGE)
        self.screen.click((right + BESIDE_MAIN, (top + bottom) // 2))
        dialog = self.app.dialog("The app asks for a text with values")
        self.did("form: the pasted page")
        self.screen.change("The values in the text are shown", lambda: self.screen.press("ctrl+v"))
        self.screen.keep("values-recognised")
        self.screen.click(MAIN_BUTTON, dialog)
        self.app.back("The values are added")
        end(clipboard)
        wait_for("The values are kept", lambda: self.app.kept(lambda kept: len(kept.organisation.values)) == VALUES)
        found = self.app.kept(lambda kept: [(value.name, value.statement) for value in kept.organisation.values])
        be_sure(found == self.values, f"The values are kept as {found}.")

    def drop_outside(self) -> None:
        """Files held over the documents' name open that page, and are let go there."""
        self.did("drop: three files outside, over the documents' name")
        source = self.app.drop(files(FIRST, Side.OUTSIDE), self.app.name_of("documents"), LARGE_OUTSIDE)
        self.read(Side.OUTSIDE, 3)
        end(source)

    def drop_inside(self) -> None:
        """With the first texts from inside comes the question why they may be used."""
        self.did("drop: three files inside")
        source = self.app.drop(files(FIRST, Side.INSIDE), self.strip(Side.INSIDE))
        self.app.dialog("The app asks why texts from inside may be used")
        be_sure(self.app.kept(lambda kept: kept.privacy) is None, "The question was answered before it was asked.")
        self.did("form: why texts from inside may be used")
        self.screen.press("Down", "Tab")
        self.screen.write(NOTICE)
        self.screen.keep("privacy-question")
        self.screen.press("Return")
        self.read(Side.INSIDE, 3)
        end(source)
        privacy = self.app.kept(lambda kept: kept.privacy)
        be_sure(privacy is not None and privacy.notice == NOTICE, f"What was answered is kept as {privacy}.")

    def check(self) -> None:
        """The check leads to the findings."""
        self.did("shortcut: check")
        self.measured(1)
        wait_for("The overview is shown", lambda: self.app.page() == "overview")
        count = len(self.actions)
        tell(f"From nothing to findings in {count} actions:")
        for number, action in enumerate(self.actions, 1):
            tell(f"  {number}. {action}")
        be_sure(count <= MOST_ACTIONS, f"That is more than {MOST_ACTIONS}.")

    # Looking closer

    def open_confrontation(self) -> None:
        """A click on a value shows the sentences behind it."""
        self.screen.click(FIRST_ROW)
        wait_for("The confrontation is shown", lambda: self.app.page() == "confrontation")

    def review(self) -> None:
        """One sentence is right, the next is not, by keys."""
        self.screen.press("j")
        self.decided(Verdict.CONFIRMED)
        self.screen.rest()
        self.screen.change("The app asks why not", lambda: self.screen.press("n"))
        self.screen.keep("why-not")
        self.screen.press("2")
        confirmed, rejected = self.decided(Verdict.CONFIRMED, Verdict.REJECTED)
        be_sure(rejected.reason != "", "The reason is not kept.")
        be_sure(confirmed.subject != rejected.subject, "Both decisions are about one sentence.")
        shown = {confirmed.subject.value, rejected.subject.value}
        be_sure(len(shown) == 1, f"The decisions are about different values: {shown}.")

    def undo_and_redo(self) -> None:
        """A decision is taken back, and made again."""
        self.screen.press("ctrl+z")
        self.decided(Verdict.CONFIRMED)
        self.screen.keep("undone")
        self.screen.press("ctrl+shift+z")
        self.decided(Verdict.CONFIRMED, Verdict.REJECTED)

    def add_more(self) -> None:
        """More texts of both sides; the question is not asked again."""
        self.screen.press("alt+3")
        wait_for("The documents are shown", lambda: self.app.page() == "documents")
        for side in Side:
            source = self.app.drop(files(LATER, side), self.strip(side))
            self.read(side, 6)
            end(source)

    def check_again(self) -> None:
        """With enough texts gaps are named, and decisions stand."""
        self.measured(2)
        wait_for("The overview is shown", lambda: self.app.page() == "overview")
        kinds = [gap.kind for gap in self.assessment().gaps]
        be_sure(set(kinds) != {GapKind.TOO_LITTLE_TEXT}, "With six documents a side still no gap is named.")
        self.decided(Verdict.CONFIRMED, Verdict.REJECTED)

    def export(self) -> None:
        """The report, to a name that was typed without its ending."""
        target = self.app.home / "Rapport voor de directie.pdf"
        self.screen.press("ctrl+e")
        self.app.dialog("The app asks where to keep the report")
        self.screen.write(str(target.with_suffix("")))
        self.screen.press("Return")
        text = wait_for("The report is written", lambda: text_of(target) if target.is_file() else "", limit=60)
        for words in (self.name, *(name for name, _ in self.values)):
            be_sure(words in text, f"The report does not name “{words}”.")

    # Another day

    def leave(self) -> None:
        """Everything is closed and let go."""
        path, process = self.app.workspace(), self.app.process
        assert path is not None
        assert process is not None
        self.screen.press("ctrl+q")
        wait_for("The app ends", lambda: process.poll() is not None)
        be_sure(process.returncode == 0, f"The app ended with code {process.returncode}.")
        left = [each.name for each in path.parent.iterdir() if each != path]
        be_sure(not left, f"Beside the workspace these files are left: {left}.")
        recent = self.app.preferences().get("General", "recent", fallback="")
        be_sure(path.name in recent, f"The recent workspaces are “{recent}”.")
        said = self.app.log.read_text(encoding="utf-8")
        be_sure(not said, f"The app complained:\n{said}")

    def start_again(self) -> None:
        """The window is as it was, and offers the workspace."""
        self.app.start()
        wait_for("The window fills the screen again", lambda: size_of(self.app.window)[0] >= 1400)
        be_sure(self.app.page() == "start", "The app does not begin at its start.")

    def open_again(self) -> None:
        """A click opens it where its findings are."""
        self.screen.click(FIRST_RECENT)
        wait_for("The workspace is open again", lambda: self.app.title().startswith(self.name))
        wait_for("Its findings are shown", lambda: self.app.page() == "overview")
        be_sure(self.assessment().reviewed == 2, "The decisions do not count any more.")

    # Outcomes

    def strip(self, side: Side) -> Place:
        """Where files of a side are dropped above the table: both sides stand at one height."""
        _, top, _, bottom = self.screen.find(OUTSIDE_COLOUR, OUTSIDE_EDGE)
        return ACROSS[side], (top + bottom) // 2

    def read(self, side: Side, count: int) -> None:
        """Wait until so many documents of a side were read, and a check could be asked for."""

        def there(kept: Workspace) -> bool:
            return sum(each.side is side for each in kept.documents.summaries()) == count

        wait_for(f"{count} documents of {side} are read", lambda: self.app.kept(there), limit=60)
        wait_for("The check can be asked for", lambda: self.screen.light(CHECK) < 128)

    def measured(self, number: int) -> None:
        """Ask for a check, and wait until it is kept."""
        self.screen.press("ctrl+Return")
        wait_for("The check is done", lambda: self.app.kept(lambda kept: measurement(kept) == number), limit=120)
        self.screen.rest()

    def assessment(self) -> Assessment:
        """What holds now."""
        found = self.app.kept(lambda kept: kept.assessment)
        if found is None:
            raise StepError("There are no findings in the workspace.")
        return found

    def decided(self, *verdicts: Verdict) -> tuple[Review, ...]:
        """Wait until these and no others are the decisions, in this order."""

        def are(kept: Workspace) -> tuple[Review, ...]:
            found = kept.reviews.history()
            return found if tuple(each.verdict for each in found) == verdicts else ()

        words = ", ".join(verdicts)
        return wait_for(f"The decisions are: {words}", lambda: self.app.kept(are)) or ()


def files(of: dict[Side, tuple[str, ...]], side: Side) -> list[Path]:
    """Files of the example organisation."""
    return [SAMPLE / side / name for name in of[side]]


def measurement(kept: Workspace) -> int:
    """The number of the measurement that the findings are from; 0 without."""
    return kept.assessment.measurement if kept.assessment else 0


def text_of(pdf: Path) -> str:
    """All that stands in a PDF, lines joined."""
    try:
        with pypdfium2.PdfDocument(pdf) as document:
            pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    except pypdfium2.PdfiumError:
        return ""
    return " ".join(" ".join(pages).split())


def be_sure(so: object, sentence: str) -> None:
    """Raise the sentence where it is not so."""
    if not so:
        raise StepError(sentence)


def tell(line: str) -> None:
    """Say how it goes."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(home: Path) -> int:
    """Go through the story; gives 1 at the first step that fails."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    screen = Screen(PICTURES)
    app = App(screen, home, PICTURES / "app.log")
    app.log.unlink(missing_ok=True)
    story = FirstRun(app)
    try:
        for name, step in story.steps():
            try:
                step()
            except StepError as error:
                screen.keep(f"{name}-failed")
                tell(f"{name}: {error} The pictures are in {PICTURES}.")
                return 1
            screen.keep(name)
            tell(f"{name}: good")
    finally:
        app.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
