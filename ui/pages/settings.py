"""Settings: the interface, privacy of the open workspace, and what new workspaces start with."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QDate, QLocale, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QFormLayout, QFrame, QWidget

from brandcheck.errors import BrandCheckError
from ui.dialogs.ask import ask
from ui.dialogs.learnt import show_learnt
from ui.pages.page import Page, scrolling
from ui.preferences import SYSTEM
from ui.shell import Shell
from ui.theme import SIZES, look
from ui.widgets.basics import button, card, column, flow, label, row
from ui.widgets.copies_card import CopiesCard
from ui.widgets.help import Note
from ui.widgets.protection_card import protection_card

_WIDTH = 760
_MONTHS = (0, 3, 6, 12, 24)


class SettingsPage(Page):
    """What is chosen takes effect at once."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.heading.setText(self.tr("Settings"))
        self.help.setText(self.tr("What you choose takes effect at once."))
        parts = [
            self._interface(),
            *(self._workspace() if self.session.workspace else ()),
            self._defaults(),
            self._engine(),
        ]
        inner = QWidget()
        inner.setMaximumWidth(look().px(_WIDTH))
        inner.setLayout(column(*parts, 1, gap=20))
        self._area = scrolling(column(inner))
        self.body.addWidget(self._area, 1)
        self.session.report_changed.connect(self._show_privacy)
        self.session.learning_changed.connect(self._show_learning)

    def show_target(self, target: object) -> None:
        """The target "privacy" brings the privacy of the workspace into view."""
        if target == "privacy" and self.session.workspace is not None:
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.privacy_card))
            self.change_privacy.setFocus()

    # The interface

    def _interface(self) -> QFrame:
        shell, kept = self.shell, self.shell.preferences
        self.chosen_language = _combo(
            (("Nederlands", "nl"), ("English", "en")),
            kept.language,
            lambda chosen: self._restyle("language", chosen),
        )
        self.theme = _combo(
            ((self.tr("As the system"), SYSTEM), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")),
            kept.theme,
            lambda chosen: self._restyle("theme", chosen),
        )
        self.text_size = _combo(
            tuple((f"{percent}%", percent) for percent in SIZES),
            kept.text_size,
            lambda chosen: self._restyle("text_size", chosen),
        )
        form = _form(
            (self.tr("&Language"), self.chosen_language),
            (self.tr("&Theme"), self.theme),
            (self.tr("Text &size"), self.text_size),
        )
        hint = self.tr("Text size also with {larger} and {smaller}.").format(
            larger=shell.action("larger").shortcut().toString(), smaller=shell.action("smaller").shortcut().toString()
        )
        return card(column(label(self.tr("Interface"), "title"), form, label(hint, "small"), gap=12), margin=20)

    def _restyle(self, name: str, chosen: object) -> None:
        """Keep the choice and make the window anew; the same control has the focus again."""
        setattr(self.shell.preferences, name, chosen)
        focus = {"language": "chosen_language", "theme": "theme", "text_size": "text_size"}[name]
        # After the box has closed its list: it is among what is made anew.
        QTimer.singleShot(0, self.shell.session, lambda: self.shell.restyle(focus))

    # The open workspace

    def _workspace(self) -> tuple[QFrame, ...]:
        workspace = self.session.workspace
        assert workspace is not None
        self.privacy_text = label("", selectable=True)
        self.change_privacy = button("", self._ask_privacy)
        self.pack = button(self.tr("Works-council &pack…"), self.shell.council_pack)
        self.pack.setToolTip(
            self.tr("Two plain pages (PDF): what happens to texts from inside, and what is still open")
        )
        retention = workspace.retention
        self.keep = QCheckBox(self.tr("Texts must be &gone on"))
        self.keep.setChecked(retention is not None)
        self.day = QDateEdit(_qdate(retention.isoformat()) if retention else QDate.currentDate().addMonths(6))
        self.day.setCalendarPopup(True)
        late = self.session.overdue
        if not late:
            self.day.setMinimumDate(QDate.currentDate())
        self.keep.setEnabled(not late)  # what is overdue is kept longer with a reason only
        self.day.setEnabled(retention is not None and not late)
        self.day.setAccessibleName(self.tr("Day on which the texts must be gone"))
        self.keep.toggled.connect(self._keep_retention)
        self.day.dateChanged.connect(self._keep_retention)
        self.delete = button(self.tr("&Delete all texts now…"), self._delete, symbol="trash")
        self._show_privacy()
        self.privacy_card = card(
            column(
                label(
                    self.tr("Privacy of {organisation}").format(organisation=self.session.organisation.name), "title"
                ),
                label(
                    self.tr(
                        "Whoever wrote a text, or is addressed by it, gets a pseudonym when it is read; who is only"
                        " mentioned keeps the name. That cannot be switched off, and neither can the smallest group"
                        " that is shown apart: ten people."
                    ),
                    "quiet",
                ),
                self.privacy_text,
                flow(self.change_privacy, self.pack),
                row(self.keep, self.day, 1, gap=12),
                label(self._retention_told(late=late), "small"),
                flow(self.delete),
                gap=12,
            ),
            margin=20,
        )
        self.protection = protection_card(self.shell)
        self.copies = CopiesCard(self.shell)
        return self._learning(), self.copies, self.protection, self.privacy_card

    def _retention_told(self, *, late: bool) -> str:
        """What happens on that day, and why it was put off before."""
        told = (
            self.tr(
                "That day has come. Delete the texts, or open the workspace again to keep them until another day, with the"
                " reason."
            )
            if late
            else self.tr(
                "On that day BrandCheck asks, each time you open the workspace, to delete the texts or to say why they are"
                " kept longer. Figures and file names stay."
            )
        )
        put_off = self.tr("Kept from {before} until {until}: {reason}")
        days = [
            put_off.format(before=_in_words(each.before), until=_in_words(each.until), reason=each.reason)
            for each in (self.session.workspace.keeping.postponed() if self.session.workspace else ())
        ]
        return "\n".join((told, *days))

    def _learning(self) -> QFrame:
        self.learning = QCheckBox(self.tr("Lea&rn from my decisions"))
        self._show_learning()
        # What the box says is a change that can be undone, which sets the box as well.
        self.learning.clicked.connect(self._set_learning)
        explained = self.tr(
            "When you confirm a sentence, reject it or turn it round, BrandCheck weighs sentences that look like it anew, for"
            " the same value. That stays within this workspace: no other one learns from it, and the program itself stays as"
            " it is. What you decided yourself is never changed."
        )
        figures = self.tr(
            "Does it help? Measured on four organisations, with some thirty decisions for a value, sentences were found better"
            " in two and slightly worse in two. That is why you can always see what it changed, and can switch it off: then"
            " all is as the program says by itself."
        )
        changed = button(self.tr("What &it changed…"), lambda: show_learnt(self, self.shell), "link", "learnt")
        title = label(self.tr("Learning"), "title")
        return card(
            column(title, self.learning, label(explained, "quiet"), label(figures, "quiet"), flow(changed), gap=12),
            margin=20,
        )

    def _show_learning(self) -> None:
        workspace = self.session.workspace
        if workspace is not None:
            self.learning.setChecked(workspace.learning)

    def _set_learning(self, on: bool) -> None:  # noqa: FBT001 (what the box says)
        text = self.tr("learn from decisions") if on else self.tr("learn no more from decisions")
        if not self.session.set_learning(on, text):
            self._show_learning()

    def _show_privacy(self) -> None:
        if self.session.workspace is None:
            return
        privacy = self.session.privacy
        if privacy is None:
            self.privacy_text.setText(self.tr("Not asked yet: that comes with the first text from inside."))
            self.change_privacy.setText(self.tr("&Answer now…"))
            return
        council = privacy.works_council
        day = QLocale().toString(_qdate(council), "d MMMM yyyy") if council else self.tr("none")
        self.privacy_text.setText(
            "\n".join(
                (
                    self.tr("Purpose: {text}").format(text=privacy.purpose),
                    self.tr("Legal basis: {text}").format(text=privacy.legal_basis),
                    self.tr("How staff were told: {text}").format(text=privacy.notice),
                    self.tr("Works council: {text}").format(text=day),
                )
            )
        )
        self.change_privacy.setText(self.tr("Cha&nge…"))

    def _ask_privacy(self) -> None:
        from ui.dialogs.privacy import ask_privacy  # noqa: PLC0415 (when asked for)

        privacy = ask_privacy(self, self.language, self.session.privacy, self.shell.council_pack)
        if privacy is not None:
            self.session.privacy = privacy

    def _keep_retention(self) -> None:
        self.day.setEnabled(self.keep.isChecked())
        chosen = self.day.date()
        day = (
            datetime(chosen.year(), chosen.month(), chosen.day(), tzinfo=UTC).date() if self.keep.isChecked() else None
        )
        workspace = self.session.workspace
        assert workspace is not None
        try:
            workspace.retention = day
        except BrandCheckError as error:
            self.shell.tell_error(error)

    def _delete(self) -> None:
        question = self.tr(
            "Delete all texts of {organisation}? Documents, quotes and reviews go for good, also from the backups, and"
            " this cannot be undone. The figures and the names of the files stay."
        ).format(organisation=self.session.organisation.name)
        if ask(self, question, self.tr("&Delete all texts"), self.tr("&Keep them")):
            self.shell.delete_texts()

    # New workspaces, and the engine

    def _defaults(self) -> QFrame:
        kept = self.shell.preferences
        self.quotes = QCheckBox(self.tr("&Quote staff in the report (chat, survey, mail)"))
        self.quotes.setChecked(kept.quotes)
        self.quotes.toggled.connect(lambda on: setattr(kept, "quotes", on))
        self.months = _combo(
            tuple((self.tr("%n month(s)", "", months) if months else self.tr("no date"), months) for months in _MONTHS),
            kept.retention_months,
            lambda chosen: setattr(kept, "retention_months", chosen),
        )
        return card(
            column(
                label(self.tr("New workspaces start with"), "title"),
                _form((self.tr("Texts are &kept for"), self.months)),
                self.quotes,
                gap=12,
            ),
            margin=20,
        )

    def _engine(self) -> QFrame:
        text = self.tr(
            "Everything is computed on this computer by a small model that comes with BrandCheck. There is no network access,"
            " no telemetry and no search for updates. How it measures is fixed before results are seen, and printed in the"
            " report: tuning it after seeing results would make them worthless."
        )
        more = button(self.tr("How BrandCheck &measures"), self.shell.action("method").trigger, "link")
        return card(column(label(self.tr("How it computes"), "title"), Note(text), flow(more), gap=12), margin=20)


def _combo(choices: Iterable[tuple[str, object]], current: object, chosen: Callable[[object], object]) -> QComboBox:
    made = QComboBox()
    for text, content in choices:
        made.addItem(text, content)
    made.setMinimumWidth(look().px(180))
    made.setCurrentIndex(max(0, made.findData(current)))
    made.activated.connect(lambda at: chosen(made.itemData(at)))
    return made


def _form(*rows: tuple[str, QWidget]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(look().px(16))
    form.setVerticalSpacing(look().px(10))
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    for text, field in rows:
        form.addRow(text, field)
    return form


def _in_words(iso: str) -> str:
    return QLocale().toString(_qdate(iso), "d MMMM yyyy")


def _qdate(iso: str) -> QDate:
    return QDate.fromString(iso, "yyyy-MM-dd")
