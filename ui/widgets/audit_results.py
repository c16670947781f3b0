"""What the labels say: how far person and program agree, how the program errs, and the rates corrected for that."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QProgressBar, QWidget

from brandcheck.model import Agreement, Audit, Gap, GapKind, Side, Value
from brandcheck.report import ENOUGH, AuditPart, tell_audit
from brandcheck.wording import wording
from ui.auditing import FIRST, SECOND, Audits
from ui.pages.page import scrolling
from ui.widgets.audit_figures import GOOD, AlphaScale
from ui.widgets.audit_rates import ErrorTable, RateTable, rate_legend
from ui.widgets.basics import button, card, clear, column, flow, label
from ui.widgets.help import Note

_PARTLY = 0.4
_WIDE = 0.3
"""Width of an interval of alpha from which it tells little."""


class AuditResults(QWidget):
    """Made anew for each result."""

    def __init__(self, audits: Audits, language: str, deeds: Mapping[str, Callable[[], object]]) -> None:
        """Take what the buttons do: "rest", "second", "again", "report", "remove"."""
        super().__init__()
        self._audits, self._language, self._deeds = audits, language, deeds
        self.rest = button("", deeds["rest"], "main", "eye")
        self.second = button(self.tr("As second rea&der"), deeds["second"], symbol="eye")
        self.again = button(self.tr("Draw a ne&w sample"), deeds["again"], symbol="audit")
        self.report = button(self.tr("&To the report"), deeds["report"], symbol="report")
        self.remove = button(self.tr("&Remove this sample"), deeds["remove"], "link", "trash")
        self.busy = QProgressBar()
        self.busy.setTextVisible(False)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("Computing what the labels say"))
        self._body = column(gap=14)
        self.rates: RateTable | None = None
        self._shown: object = None
        actions = flow(self.rest, self.second, self.again, self.report, self.remove, gap=8)
        layout = column(actions, self.busy, scrolling(column(self._body, 1, gap=0), snug=True), gap=14)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    # Showing

    def show_actions(self, *, can_label: bool, has_report: bool) -> None:
        """What can be done with the sample as it is."""
        audits = self._audits
        total, first, second = len(audits.items), audits.done_by(FIRST), audits.done_by(SECOND)
        self.rest.setText(self.tr("&Label %n more sentence(s)", "", total - first))
        self.rest.setVisible(first < total and can_label)
        self.second.setText(
            self.tr("Go on as second rea&der") if second else self.tr("Have a second rea&der label them")
        )
        self.second.setVisible(bool(first) and second < total and can_label)
        self.report.setVisible(has_report)
        self.busy.setVisible(not audits.is_judged)

    def show_result(self, audit: Audit | None, gaps: Sequence[Gap], values: Sequence[Value]) -> None:
        """Show what came out; None where nothing was labelled that is still there."""
        state = audit, tuple(gaps), tuple(values), self._audits.is_judged
        if state == self._shown:
            return
        self._shown = state
        clear(self._body)
        self.rates = None
        if audit is None:
            if self._audits.is_judged:
                self._body.addWidget(Note(self._why_nothing()))
            return
        part = tell_audit(audit, gaps, values, self._language)
        self._body.addWidget(self._agreement(audit, part))
        self._body.addWidget(self._errors(part))
        self._body.addWidget(self._rates(audit, part, gaps, values))

    def headline(self, audit: Audit | None) -> str:
        """What was found, in one sentence."""
        if audit is None:
            return self.tr("Nothing is labelled yet")
        alpha = audit.program.alpha
        if alpha is None:
            return self.tr("Neither you nor the program found anything in these sentences")
        if alpha >= GOOD:
            return self.tr("The program reads almost as people do")
        if alpha >= ENOUGH:
            return self.tr("The program mostly reads as people do")
        if alpha >= _PARTLY:
            return self.tr("The program reads as people do in part")
        return self.tr("The program often reads otherwise than people do")

    def _why_nothing(self) -> str:
        if not self._audits.items:
            return self.tr("The sentences of this sample no longer stand in the documents. Draw a new one.")
        if self._audits.done_by(SECOND):
            return self.tr("Only the second reader labelled sentences. What follows rests on the first reader.")
        return self.tr("Results appear here as soon as you have labelled a sentence.")

    def _agreement(self, audit: Audit, part: AuditPart) -> QWidget:
        texts = part.agreement
        inner = column(label(part.agreement_title, "title"), gap=8)
        for each in part.sample:
            inner.addWidget(label(each, "quiet", selectable=True))
        for agreement, text in zip((audit.program, audit.coders), (*texts, ""), strict=False):
            if agreement is None:
                continue
            if agreement.alpha is not None:
                inner.addWidget(AlphaScale(agreement, text, self._language))
            inner.addWidget(label(text, selectable=True))
            if _is_vague(agreement):
                vague = self.tr("The interval is wide: with more sentences it becomes clear how far they agree.")
                inner.addWidget(label(vague, "quiet"))
        return card(inner, margin=22)

    def _errors(self, part: AuditPart) -> QWidget:
        table = ErrorTable(part.errors, part.error_columns, self._language)
        explained = label(part.errors_explained, "quiet", selectable=True)
        return card(column(label(part.errors_title, "title"), explained, table, gap=12), margin=22)

    def _rates(self, audit: Audit, part: AuditPart, gaps: Sequence[Gap], values: Sequence[Value]) -> QWidget:
        inner = column(label(part.rates_title, "title"), gap=12)
        told = {gap.value for gap in gaps if gap.kind is not GapKind.TOO_LITTLE_TEXT}
        unnamed = wording("report", self._language)["unnamed_value"]
        names = {value.id: value.name or unnamed for value in values}
        shown = [rate for rate in audit.rates if rate.value in told and rate.value in names]
        for each in self._missing(audit):
            inner.addWidget(Note(each))
        if shown:
            if part.rates_apart:
                inner.addWidget(Note(part.rates_apart, "warn"))
            self.rates = RateTable(shown, names, part.rate_columns[1:], self._language)
            inner.addWidget(label(part.rates_explained, "quiet", selectable=True))
            inner.addWidget(
                rate_legend(
                    self.tr("as the program found it"),
                    self.tr("corrected, outside, with its 95% interval"),
                    self.tr("corrected, inside, with its 95% interval"),
                )
            )
            inner.addWidget(self.rates)
            inner.addWidget(label(self.tr("The report names the audit and has these percentages as well."), "quiet"))
        return card(inner, margin=22)

    def _missing(self, audit: Audit) -> list[str]:
        """Why rates of a side are not corrected."""
        from brandcheck.audit import LEAST  # noqa: PLC0415 (numpy takes its time)

        said: list[str] = []
        if any(number < LEAST for number in audit.sentences.values()):
            said.append(
                self.tr(
                    "Percentages are corrected from {least} labelled sentences a side. Now there are {outside} from outside"
                    " and {inside} from inside."
                ).format(least=LEAST, outside=audit.sentences[Side.OUTSIDE], inside=audit.sentences[Side.INSIDE])
            )
        has_rates = {rate.side for rate in audit.rates}
        if any(number >= LEAST and side not in has_rates for side, number in audit.sentences.items()):
            said.append(
                self.tr("Of a side with too few documents no percentage is corrected: add documents and check again.")
            )
        return said


def _is_vague(agreement: Agreement) -> bool:
    return agreement.interval is not None and agreement.interval[1] - agreement.interval[0] > _WIDE
