"""What will be done about gaps: a card for each action, with what was measured after it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QWidget

from brandcheck.followup import Action, ActionState, Answer
from brandcheck.report import tell_answer
from brandcheck.wording import wording
from ui.icons import pixmap
from ui.pages.page import scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, clear, column, flow, label, row, tool
from ui.widgets.empty import Empty
from ui.widgets.flywheel_form import ActionForm
from ui.widgets.flywheel_words import SYMBOLS, due_in_words

_INDENT = 27
"""Where the text of a card begins, behind the shape of its state."""


class ActionsPart(QWidget):
    """The list, those that wait first."""

    value_asked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell, self._flywheel = shell, shell.session.flywheel
        self.cards: list[ActionCard] = []
        self.add = button(self.tr("Add acti&on"), lambda: add_action(shell, self), "main", "plus")
        self.told = label("", "quiet")
        self._list = column(gap=10)
        self._below = label(wording("flywheel", shell.language)["actions_explained"], "small")
        parts = column(self._list, self._below, gap=10)
        parts.addStretch(1)
        self._area = scrolling(parts)
        head = row(self.told, self.add, gap=12)
        head.setStretch(0, 1)
        layout = column(head, self._area, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_actions(self, answers: Mapping[int, Answer], names: Mapping[str, str]) -> None:
        """Show the actions there are, with what is known to have been measured since, and the names of values."""
        flywheel = self._flywheel
        focused = next((card.focused for card in self.cards if card.focused), None)
        self.cards.clear()
        clear(self._list)
        self.told.setText(self._told())
        if not flywheel.actions:
            text = self.tr(
                "Write down per gap what will be done, which role sees to it and by when. A next check tells then."
            )
            self._list.addWidget(Empty("flywheel", self.tr("No action was agreed yet"), text))
        for action in flywheel.actions:
            known = answers.get(action.number)
            answer = known if known is not None and known.action.measurement == action.measurement else None
            name = names.get(action.value) or (known.name if known else action.value)
            made = ActionCard(self._shell, action, answer, name)
            made.value_asked.connect(self.value_asked)
            self.cards.append(made)
            self._list.addWidget(made)
            if focused is not None and focused[0] == action.number:
                made.focus(focused[1])
        self._below.setVisible(any(card.answered for card in self.cards))

    def _told(self) -> str:
        late = sum(each.days < 0 for each in self._flywheel.due)
        soon = len(self._flywheel.due) - late
        said = [self.tr("%n action(s) late", "", late)] if late else []
        said += [self.tr("%n due within a week", "", soon)] if soon else []
        waiting = sum(action.state.waits for action in self._flywheel.actions)
        return ", ".join(said) if said else self.tr("%n action(s) wait(s)", "", waiting) if waiting else ""


class ActionCard(QFrame):
    """One action: its date and state can be seen by shape and word, and changed here."""

    value_asked = Signal(str)

    def __init__(self, shell: Shell, action: Action, answer: Answer | None, name: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shell, self.action = shell, action
        words = wording("flywheel", shell.language)
        what = label(action.what, "strong" if action.state.waits else "quiet", selectable=True)
        self.state = QComboBox()
        for state in ActionState:
            self.state.addItem(words[f"action_{state}"], state)
        self.state.setCurrentIndex(list(ActionState).index(action.state))
        self.state.setAccessibleName(self.tr("State of: {what}").format(what=action.what))
        self.state.activated.connect(lambda _: self._change_state())
        self.edit = tool("note", self.tr("Change: {what}").format(what=action.what), self._edit)
        self.remove = tool("trash", self.tr("Remove: {what}").format(what=action.what), self._remove)
        head = row(_picture(*SYMBOLS[action.state]), what, self.state, self.edit, self.remove, gap=10)
        head.setStretch(1, 1)
        link = button(name or wording("report", shell.language)["unnamed_value"], self._ask_value, "link")
        facts: list[QWidget] = [link, label(action.role or self.tr("no role yet"), "" if action.role else "quiet")]
        self.due, symbol, colour = due_in_words(action, shell.language)
        if self.due:
            facts.append(marked(self.due, symbol, colour))
        told = column(flow(*facts, gap=14))
        # Below what will be done; a link has room around its text.
        told.setContentsMargins(look().px(_INDENT - 8), 0, 0, 0)
        below = column(gap=4)
        below.setContentsMargins(look().px(_INDENT), 0, look().px(6), 0)
        parts = column(head, told, below, gap=4)
        if action.note:
            below.addWidget(label(action.note, "quiet", selectable=True))
        self.answered = ""
        if answer is not None and action.state is not ActionState.DROPPED and answer.now_on:
            self.answered = tell_answer(answer, shell.language)
            below.addWidget(label(self.answered, "small", selectable=True))
        parts.setContentsMargins(*(look().px(side) for side in (16, 10, 10, 10)))
        self.setLayout(parts)

    @property
    def focused(self) -> tuple[int, str] | None:
        """The action and which of its controls has the keyboard, where one has."""
        name = next((each for each in ("state", "edit", "remove") if getattr(self, each).hasFocus()), "")
        return (self.action.number, name) if name else None

    def focus(self, name: str) -> None:
        """Give the keyboard to one of its controls."""
        getattr(self, name).setFocus()

    def _ask_value(self) -> None:
        self.value_asked.emit(self.action.value)

    def _change_state(self) -> None:
        state = ActionState(self.state.currentData())
        if state is not self.action.state:
            text = self.tr("change the state of an action")
            self._shell.session.flywheel.change_action(replace(self.action, state=state), text)

    def _edit(self) -> None:
        session, text = self._shell.session, self.tr("change an action")
        keep = partial(session.flywheel.change_action, text=text)
        ActionForm(self.window(), self.action, session.organisation.values, self._shell.language, keep).open()

    def _remove(self) -> None:
        self._shell.session.flywheel.remove_action(self.action.number, self.tr("remove an action"))


class AddAction(QWidget):
    """A button that adds an action about a value, for pages that show one."""

    def __init__(self, shell: Shell, value: Callable[[], str]) -> None:
        """Take what tells which value is shown."""
        super().__init__()
        self.button = button(self.tr("Add acti&on"), lambda: add_action(shell, self, value()), "link", "plus")
        self.setLayout(row(self.button))


def add_action(shell: Shell, parent: QWidget, value: str = "") -> ActionForm:
    """Ask for a new action about a value, the first where none is given."""
    session = shell.session
    values = session.organisation.values
    chosen = value or (values[0].id if values else "")
    translate = QCoreApplication.translate

    def keep(action: Action) -> None:
        if session.flywheel.add_action(action, translate("Flywheel", "add an action")):
            show = translate("Flywheel", "Sho&w it"), lambda: shell.go("flywheel", "actions")
            shell.notify(translate("Flywheel", "The action stands under Flywheel"), "good", show)

    new = Action(0, chosen, session.flywheel.measurement, "")
    form = ActionForm(parent.window(), new, values, shell.language, keep)
    form.open()
    return form


def marked(text: str, symbol: str, colour: str) -> QWidget:
    """Words with their symbol before them; without one in quiet letters."""
    if not symbol:
        return label(text, "quiet", wrap=False)
    made = QWidget()
    made.setLayout(row(_picture(symbol, colour), label(text, "strong", wrap=False), gap=6))
    return made


def _picture(symbol: str, colour: str) -> QLabel:
    made = QLabel()
    made.setPixmap(pixmap(symbol, look().colour(colour).name(), look().px(15)))
    made.setFixedWidth(look().px(17))
    return made


def by_action(answers: Sequence[Answer]) -> dict[int, Answer]:
    """What was measured since, by the number of the action."""
    return {answer.action.number: answer for answer in answers}
