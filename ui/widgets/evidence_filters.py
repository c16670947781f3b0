"""Narrows the confrontation: department, channel, period, act, and whether someone looked."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from brandcheck.wording import wording
from brandcheck.workspace import EvidenceQuery, Facets
from ui.theme import look
from ui.widgets.basics import button, flow, label

OWN_PERIOD = "own"
_MONTHS_IN_QUARTER = 3


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, ISO 8601."""

    since: str
    until: str


class EvidenceFilters(QWidget):
    """A row of choices that goes on below where there is no more room."""

    changed = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._channels = wording("report", language)
        self._words = wording("words", language)
        self.department, self.channel, self.period, self.act, self.reviewed = (_combo() for _ in range(5))
        self.reviewed.setAccessibleName(self.tr("Reviewed or not"))
        for text, kept in (
            (self.tr("All sentences"), None),
            (self.tr("To review"), False),
            (self.tr("Reviewed"), True),
        ):
            self.reviewed.addItem(text, kept)
        self._every = {
            self.department: (self.tr("All departments"), self.tr("Department")),
            self.channel: (self.tr("All channels"), self.tr("Channel")),
            self.period: (self.tr("All dates"), self.tr("Period")),
            self.act: (self.tr("All acts"), self.tr("Act")),
        }
        for combo, (every, name) in self._every.items():
            combo.addItem(every, None)
            combo.setAccessibleName(name)
        self.since, self.until = QDateEdit(), QDateEdit()
        self._to = label(self.tr("until"), "quiet", wrap=False)
        for each, name in ((self.since, self.tr("From day")), (self.until, self.tr("Until day"))):
            each.setAccessibleName(name)
            each.setDisplayFormat("d-M-yyyy")
            each.dateChanged.connect(lambda _: self.changed.emit())
        self.clear = button(self.tr("&Clear"), self.reset, "link", "close")
        for combo in (*self._every, self.reviewed):
            combo.currentIndexChanged.connect(self._chosen)
        parts = (self.department, self.channel, self.period, self.since, self._to, self.until, self.act, self.reviewed)
        self.setLayout(flow(*parts, self.clear, gap=8))
        self._show_own_period()

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        return any(combo.currentIndex() > 0 for combo in (*self._every, self.reviewed))

    def narrow(self, query: EvidenceQuery) -> EvidenceQuery:
        """The query with what the filters say."""
        period = self.period.currentData()
        if period == OWN_PERIOD:
            period = Period(_iso(self.since.date()), _iso(self.until.date()))
        return replace(
            query,
            department=self.department.currentData(),
            channel=self.channel.currentData(),
            act=self.act.currentData(),
            reviewed=self.reviewed.currentData(),
            since=period.since if period else None,
            until=period.until if period else None,
        )

    def reset(self) -> None:
        """Show everything again."""
        if self.active:
            for combo in (*self._every, self.reviewed):
                combo.blockSignals(True)
                combo.setCurrentIndex(0)
                combo.blockSignals(False)
            self._chosen()

    def offer(self, facets: Facets, dates: Iterable[str | None]) -> None:
        """Offer what occurs; what was chosen stays chosen, also when it no longer occurs."""
        days = sorted({day for day in dates if day})
        periods = [*_periods(days), (self.tr("Other dates…"), OWN_PERIOD)] if days else []
        if days and self.period.findData(OWN_PERIOD) < 0:
            for each, day in ((self.since, days[0]), (self.until, days[-1])):
                each.blockSignals(True)
                each.setDate(QDate.fromString(day[:10], "yyyy-MM-dd"))
                each.blockSignals(False)
        _fill(self.department, [(each, each) for each in facets.departments])
        _fill(self.channel, [(self._channel(each), each) for each in facets.channels])
        _fill(self.act, [(_capital(self._words[each]), each) for each in facets.acts])
        _fill(self.period, periods)
        self.department.setVisible(self.department.count() > 1)
        self.channel.setVisible(self.channel.count() > 1)
        self.period.setVisible(self.period.count() > 1)
        self._show_own_period()

    def _channel(self, channel: str) -> str:
        return _capital(self._channels.get(f"channel_{channel.strip().casefold()}", channel))

    def _chosen(self) -> None:
        self._show_own_period()
        self.changed.emit()

    def _show_own_period(self) -> None:
        own = self.period.currentData() == OWN_PERIOD
        for each in (self.since, self._to, self.until):
            each.setVisible(own)
        self.clear.setVisible(self.active)


def _combo() -> QComboBox:
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.setMaximumWidth(look().px(220))
    return made


def _fill(combo: QComboBox, items: list[tuple[str, object]]) -> None:
    """Put these after the first item, which is all."""
    held = [(combo.itemText(at), combo.itemData(at)) for at in range(1, combo.count())]
    if held == items:
        return
    chosen = (combo.currentText(), combo.currentData())
    if combo.currentIndex() > 0 and chosen not in items:
        items = [*items, chosen]
    combo.blockSignals(True)
    while combo.count() > 1:
        combo.removeItem(1)
    for text, data in items:
        combo.addItem(text, data)
    combo.setCurrentIndex(1 + items.index(chosen) if chosen in items else 0)
    combo.blockSignals(False)


def _periods(days: list[str]) -> list[tuple[str, object]]:
    """The years that occur, latest first; where that is one, its quarters."""
    years = sorted({day[:4] for day in days}, reverse=True)
    found: list[tuple[str, object]] = [(year, Period(f"{year}-01-01", f"{year}-12-31")) for year in years]
    if len(years) > 1:
        return found
    for quarter in range(1, 5):
        first, last = _MONTHS_IN_QUARTER * quarter - 2, _MONTHS_IN_QUARTER * quarter
        period = Period(f"{years[0]}-{first:02}-01", f"{years[0]}-{last:02}-31")
        if any(period.since <= day <= period.until for day in days):
            found.append((f"{years[0]} Q{quarter}", period))
    return found


def _iso(day: QDate) -> str:
    return day.toString("yyyy-MM-dd")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
