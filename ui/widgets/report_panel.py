"""What can be chosen about the report, below each other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from brandcheck.model import Privacy, ReportChoices
from brandcheck.report import Figures
from brandcheck.wording import wording
from ui.widgets.basics import button, card, column, label, line, row
from ui.widgets.colour_field import ColourField
from ui.widgets.help import Note
from ui.widgets.logo_field import LogoField

LANGUAGES = (("nl", "Nederlands"), ("en", "English"))
"""Each by its own name, whatever the interface speaks."""


class ReportPanel(QWidget):
    """Shows the choices and gives out what is changed; keeping it is for the page."""

    chosen = Signal(str, object)
    """What the change is called, and the fields of `ReportChoices` that change."""
    privacy_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        parts = self.tr("Parts of the report")
        self.values = self._box(self.tr("A page per val&ue, with its sentences"), "values", parts)
        self.claims = self._box(self.tr("Promises beside the facts that co&ntradict them"), "claims", parts)
        self.follow_up = self._box(self.tr("What changed, actions and replies"), "actions", parts)
        self.method = self._box(self.tr("How it was &measured"), "method", parts)
        self.documents = self._box(self.tr("The list of &documents"), "documents", parts)
        self.languages = self._make_languages()
        self.quotes = self._box(self.tr("&Quote staff"), "quotes", self.tr("Quotes in the report"))
        self.share = Note(self.tr("Share this report only with people who may read these sentences."), "warn")
        self.logo = LogoField()
        self.logo.removed.connect(lambda: self.chosen.emit(self.tr("Logo"), {"logo": b""}))
        self.colour = ColourField()
        self.colour.chosen.connect(lambda colour: self.chosen.emit(self.tr("Colour"), {"colour": colour}))
        self._privacy = column(gap=6)
        off = self.tr(
            "Sentences from chat, surveys, mail and talks count in the figures, but are printed only when this is on."
            " Official memos may always be quoted."
        )
        always = self.tr("Page 1 always shows all values beside each other.")
        hint = self.tr("Only decorates: text stays readable, and inside and outside keep their colours.")
        layout = column(
            self._section(
                self.tr("What goes in"),
                self.values,
                self.claims,
                self.follow_up,
                self.method,
                self.documents,
                label(always, "small"),
            ),
            line(),
            self._section(self.tr("Language of the report"), self.languages),
            line(),
            self._section(self.tr("Sentences of staff"), self.quotes, label(off, "small"), self.share),
            line(),
            self._section(self.tr("Logo on the cover"), self.logo),
            line(),
            self._section(self.tr("Colour of the organisation"), self.colour, label(hint, "small")),
            line(),
            self._privacy,
            gap=16,
        )
        # A room that is higher than what is in it leaves the rest below, not between the parts.
        self.setLayout(column(card(layout, margin=18), 1))

    def show_choices(self, choices: ReportChoices) -> None:
        """Show these."""
        for box, on in (
            (self.values, choices.values),
            (self.claims, choices.claims),
            (self.follow_up, choices.actions),
            (self.method, choices.method),
            (self.documents, choices.documents),
            (self.quotes, choices.quotes),
        ):
            box.setChecked(on)
        for radio in self.languages.findChildren(QRadioButton):
            radio.setChecked(radio.objectName() == choices.language)
        self.share.setVisible(choices.quotes)
        self.logo.show_logo(choices.logo)
        self.colour.show_colour(choices.colour)

    def show_privacy(self, privacy: Privacy | None) -> None:
        """Show in short why inside texts may be used."""
        while (item := self._privacy.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        words = wording("report", self._language)
        self._privacy.addWidget(label(words["privacy_title"], "strong"))
        if privacy is None:
            asked = self.tr(
                "BrandCheck asks this when you add the first text from inside, and prints it in the report."
            )
            self._privacy.addWidget(label(asked, "small"))
            return
        day = Figures(self._language).day(privacy.works_council)
        answers = (
            ("purpose", privacy.purpose),
            ("legal_basis", privacy.legal_basis),
            ("notice", privacy.notice),
            ("works_council", day),
        )
        for name, answer in answers:
            text = f"{words[f'privacy_{name}']}: {answer or words['privacy_open']}"
            self._privacy.addWidget(label(text, "small", selectable=True))
        change = QWidget()
        change.setLayout(row(button(self.tr("Ch&ange"), self.privacy_asked.emit, "link"), 1))
        self._privacy.addWidget(change)

    def _section(self, title: str, *parts: QWidget) -> QWidget:
        made = QWidget()
        made.setLayout(column(label(title, "strong"), *parts, gap=8))
        return made

    def _box(self, text: str, field: str, change: str) -> QCheckBox:
        made = QCheckBox(text)
        made.clicked.connect(lambda on: self.chosen.emit(change, {field: on}))
        return made

    def _make_languages(self) -> QWidget:
        holder = QWidget()
        group = QButtonGroup(holder)
        radios: list[QWidget] = []
        for code, name in LANGUAGES:
            radio = QRadioButton(name)
            radio.setObjectName(code)
            radio.clicked.connect(
                lambda _on, code=code: self.chosen.emit(self.tr("Language of the report"), {"language": code})
            )
            group.addButton(radio)
            radios.append(radio)
        holder.setLayout(row(*radios, 1, gap=16))
        return holder
