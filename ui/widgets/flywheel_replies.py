"""What departments say to a gap, in their own words: it goes into the report."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from brandcheck.followup import Reply
from brandcheck.report import Figures
from brandcheck.wording import wording
from ui.pages.page import scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, clear, column, flow, label, row, tool
from ui.widgets.empty import Empty
from ui.widgets.flywheel_form import ReplyForm
from ui.widgets.help import Note


class RepliesPart(QWidget):
    """The replies, by value."""

    value_asked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell, self._flywheel = shell, shell.session.flywheel
        self.add = button(self.tr("Add re&ply"), self._add, "main", "plus")
        self.told = label(wording("flywheel", shell.language)["replies_explained"], "quiet")
        self.report = Note("", "", button(self.tr("To the &report"), lambda: shell.go("report"), "link"))
        self.cards: list[ReplyCard] = []
        self._list = column(gap=10)
        parts = column(self._list)
        parts.addStretch(1)
        head = row(self.told, self.add, gap=12)
        head.setStretch(0, 1)
        layout = column(head, self.report, scrolling(parts), gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_replies(self, names: Mapping[str, str]) -> None:
        """Show the replies there are, by the order of the values; `names` are those of the values."""
        replies = self._flywheel.replies
        goes = self._shell.session.report_choices.actions
        self.report.text.setText(
            self.tr("Replies go into the report as they stand here, under the role that replies.")
            if goes
            else self.tr("Replies do not go into the report now: that part of it is switched off.")
        )
        self.cards.clear()
        clear(self._list)
        if not replies:
            text = self.tr("Let a department see the gap and the sentences, and write down here what it says to that.")
            self._list.addWidget(Empty("note", self.tr("Nobody replied yet"), text))
        order = list(names)
        before = None
        for reply in sorted(
            replies, key=lambda each: (order.index(each.value) if each.value in names else 999, each.number)
        ):
            if reply.value != before:
                before = reply.value
                asked = partial(self.value_asked.emit, reply.value)
                self._list.addLayout(flow(button(names.get(reply.value, reply.value), asked, "link")))
            made = ReplyCard(self._shell, reply)
            self.cards.append(made)
            self._list.addWidget(made)

    def _add(self) -> None:
        session, text = self._shell.session, self.tr("add a reply")
        values = session.organisation.values
        new = Reply(0, values[0].id if values else "", session.flywheel.measurement, "", "")
        keep = partial(session.flywheel.add_reply, text=text)
        ReplyForm(self.window(), new, values, self._shell.language, keep).open()


class ReplyCard(QFrame):
    """What one role says."""

    def __init__(self, shell: Shell, reply: Reply) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shell, self.reply = shell, reply
        source = wording("flywheel", shell.language)["reply_by"]
        day = Figures(shell.language).day(reply.made_on)
        self.edit = tool("note", self.tr("Change the reply of {role}").format(role=reply.role), self._edit)
        self.remove = tool("trash", self.tr("Remove the reply of {role}").format(role=reply.role), self._remove)
        head = row(label(source.format(role=reply.role, day=day), "small"), self.edit, self.remove, gap=6)
        head.setStretch(0, 1)
        parts = column(head, label(reply.text, "quote", selectable=True), gap=4)
        parts.setContentsMargins(*(look().px(side) for side in (16, 8, 10, 14)))
        self.setLayout(parts)

    def _edit(self) -> None:
        session, text = self._shell.session, self.tr("change a reply")
        keep = partial(session.flywheel.change_reply, self.reply, text=text)
        ReplyForm(self.window(), self.reply, session.organisation.values, self._shell.language, keep).open()

    def _remove(self) -> None:
        self._shell.session.flywheel.remove_reply(self.reply, self.tr("remove a reply"))
