"""What is said of the sentence at the cursor: the kind in words, why, what stands behind it, and stories to tell instead."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from brandcheck.draft_marks import Behind, Mark, MarkKind, hint, kind_word
from brandcheck.model import DocumentSummary, Stance
from brandcheck.report import certainty_in_words, source_line
from brandcheck.wording import wording
from ui.icons import pixmap
from ui.models.draft import STYLES, Spot
from ui.pages.page import scrolling
from ui.theme import look
from ui.widgets.basics import button, clear, column, label, line, plain_tip, row
from ui.widgets.draft_quote import MarkedQuote, bar


class DraftPanel(QFrame):
    """Beside the text."""

    def __init__(self, language: str, open_at: Callable[[str, int], None]) -> None:
        """`open_at` shows a document at a place."""
        super().__init__()
        self.setObjectName("card")
        self._language = language
        self._open_at = open_at
        self._told: object = object()
        self.names: Mapping[str, str] = {}
        self.documents: Mapping[str, DocumentSummary] = {}
        self._content = column(gap=14)
        outer = column(scrolling(self._content))
        outer.setContentsMargins(*(look().px(side) for side in (18, 16, 10, 12)))
        self.setLayout(outer)

    def show_spot(self, spot: Spot | None, state: str) -> None:
        """Explain a sentence; or, where there is none, say `state`."""
        told = (spot and spot.marks, state if spot is None else "")
        if told == self._told:
            return
        self._told = told
        clear(self._content)
        if spot is None:
            self._content.addWidget(label(self.tr("This sentence"), "title"))
            self._content.addWidget(label(state, "quiet"))
        else:
            for number, mark in enumerate(spot.marks):
                if number:
                    self._content.addWidget(line())
                self._tell(mark)
        self._content.addStretch(1)

    def _tell(self, mark: Mark) -> None:
        parts = [self._badge(mark.kind)]
        about = [self.names.get(mark.value, "")]
        if mark.kind not in (MarkKind.VAGUE, MarkKind.GREEN):
            about.append(certainty_in_words(mark.probability, self._language))
        head = column(row(*parts, 1, gap=8), gap=4)
        if told := "   ".join(filter(None, about)):
            head.addWidget(label(told, "small"))
        self._content.addLayout(head)
        self._content.addWidget(label(hint(mark, self.names, self._language), selectable=True))
        self._list(self.tr("What is written inside"), mark.behind)
        behind = {(each.document, each.start) for each in mark.behind}
        stories = [each for each in mark.stories if (each.document, each.start) not in behind]
        if mark.kind is MarkKind.BACKED:
            stories = []
        self._list(self.tr("Stories that you could tell"), stories)

    def _badge(self, kind: MarkKind) -> QWidget:
        style = STYLES[kind]
        colour = look().colour(style.role)
        picture = QLabel()
        picture.setPixmap(pixmap(style.symbol, colour.name(), look().px(16), self.devicePixelRatioF()))
        word = kind_word(kind, self._language)
        name = label(word[:1].upper() + word[1:], "title")
        name.setStyleSheet(f"color: {colour.name()};")
        made = QWidget()
        layout = row(picture, name, gap=8)
        layout.setStretch(1, 1)
        made.setLayout(layout)
        return made

    def _list(self, heading: str, sentences: Sequence[Behind]) -> None:
        if not sentences:
            return
        self._content.addWidget(label(heading, "strong"))
        for each in sentences:
            self._content.addWidget(self._quote(each))

    def _quote(self, each: Behind) -> QWidget:
        against = each.stance is Stance.CONTRADICTS
        role = "against" if against else "inside"
        quote = MarkedQuote(each.quote, each.marks, f"{role}_tint")
        document = self.documents.get(each.document)
        source = each.path if document is None else source_line(document, each.page, self._language)
        stance = wording("words", self._language)[each.stance]
        where = button(self.tr("Show"), lambda: self._open_at(each.document, each.start), "link")
        where.setAccessibleName(self.tr("Show in its text: {sentence}").format(sentence=each.quote))
        where.setToolTip(plain_tip(each.path))
        where.setEnabled(document is not None)
        told = label(f"{stance}   {source}", "small")
        foot = row(told, where, gap=6)
        foot.setStretch(0, 1)
        foot.setAlignment(where, Qt.AlignmentFlag.AlignTop)
        made = QWidget()
        layout = row(bar(role), column(quote, foot, gap=2), gap=10)
        layout.setStretch(1, 1)
        made.setLayout(layout)
        return made
