"""How much texts of one side differ by chance, beside how much the sides differ; worked out when it is opened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from brandcheck.model import Gap, Value
from brandcheck.report import Figures
from brandcheck.wording import wording
from ui.theme import look
from ui.widgets.basics import clear, column, label
from ui.widgets.remarks import Folded

if TYPE_CHECKING:  # numpy takes its time
    from brandcheck.assess import SplitHalf


class NoiseCheck(Folded):
    """A paragraph per value: the gap, what random halves of each side differ by, and what that means."""

    opened = Signal()

    def __init__(self, language: str, *, is_open: bool) -> None:
        self._inside = column(gap=3)
        super().__init__(self.tr("Noise check: how much texts differ by chance"), self._inside, is_open=is_open)
        self._language = language
        self.heading.toggled.connect(lambda on: self.opened.emit() if on else None)
        self._inside.addWidget(label(self.tr("The texts are being split at random…"), "quiet"))

    def tell(self, gaps: Iterable[Gap], values: Mapping[str, Value], found: Iterable[SplitHalf]) -> None:
        """Show the values that were split, in the order of the gaps; that there are none where nothing is left to split."""
        split = {each.value: each for each in found}
        unnamed = wording("report", self._language)["unnamed_value"]
        told = [
            (values[gap.value].name or unnamed, self.told(gap, split[gap.value])) for gap in gaps if gap.value in split
        ]
        clear(self._inside)
        if not told:
            self._inside.addWidget(label(self.tr("The texts are not here any more, so they cannot be split."), "quiet"))
            return
        explained = self.tr(
            "The documents of one side are split at random into two halves, again and again. Both halves come from the same"
            " side, so what they differ by is chance. A half holds fewer texts: halves usually differ somewhat more than the"
            " whole texts would."
        )
        self._inside.addWidget(label(explained, "quiet", selectable=True))
        for name, text in told:
            self._inside.addSpacing(look().px(10))
            self._inside.addWidget(label(name, "strong"))
            self._inside.addWidget(label(text, selectable=True))

    def told(self, gap: Gap, split: SplitHalf) -> str:
        """One value in words."""
        high = _high(split)
        said = [self.tr("The gap is {gap} percentage points.").format(gap=self._points(abs(split.gap)))]
        sides = (
            (
                split.inside,
                self.tr(
                    "Two random halves of the inside texts usually differ by about {typical}, rarely by more than {high}."
                ),
                self.tr("There are too few inside texts to split."),
            ),
            (
                split.outside,
                self.tr(
                    "Two random halves of the outside texts usually differ by about {typical}, rarely by more than {high}."
                ),
                self.tr("There are too few outside texts to split."),
            ),
        )
        for halves, differ, missing in sides:
            figures = halves and {"typical": self._points(halves.typical), "high": self._points(halves.high)}
            said.append(differ.format(**figures) if figures else missing)
        if 0 < _rounded(split.gap) <= high:
            said.append(
                self.tr("Halves can differ as much, but over all texts the gap is larger than chance alone explains.")
                if gap.flagged
                else self.tr("Chance alone could make such a gap.")
            )
        elif split.inside and split.outside and _rounded(split.gap) > high:
            said.append(self.tr("The gap is larger than nearly all differences between halves."))
        return " ".join(said)

    def _points(self, share: float) -> str:
        return Figures(self._language).number(share * 100, 1)


def _rounded(share: float) -> float:
    """In percentage points, as far as they are shown: what reads as equal is equal."""
    return round(abs(share) * 100, 1)


def _high(split: SplitHalf) -> float:
    """What halves of the side with the most noise rarely exceed."""
    return max((_rounded(halves.high) for halves in (split.inside, split.outside) if halves), default=0.0)
