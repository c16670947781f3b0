"""Numbers, dates and enumerations as they are written in one language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from brandcheck.wording import wording

MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class Figures:
    """Writes figures the way readers of `language` ("nl" or "en") expect them."""

    language: str

    def _text(self, key: str) -> str:
        return wording("report", self.language)[key]

    def number(self, value: float, decimals: int = 0) -> str:
        """2140 -> "2.140" (nl) or "2,140" (en); negative numbers get a real minus sign."""
        text = f"{abs(value):,.{decimals}f}"
        if self.language == "nl":
            text = text.translate(str.maketrans(",.", ".,"))
        negative = value < 0 and any(digit in text for digit in "123456789")
        return f"{MINUS}{text}" if negative else text

    def percent(self, share: float, decimals: int | None = None) -> str:
        """A share of 0 to 1. Without `decimals`: whole from 10% up, below it with a decimal that says something."""
        if decimals is None:
            if 0 < share < 0.001:
                return f"< {self.number(0.1, 1)}%"
            decimals = 0 if share >= 0.0995 or round(share * 1000) % 10 == 0 else 1
        return f"{self.number(share * 100, decimals)}%"

    def interval(self, shares: tuple[float, float]) -> str:
        """Both ends of an interval of shares, as "4,1–15,2%"; with "to" between them where an end is negative."""
        low, high = (self.number(share * 100, 1) for share in shares)
        between = "–" if shares[0] >= 0 else f" {self._text('to')} "
        return f"{low}{between}{high}%"

    def points(self, difference: float) -> str:
        """A difference of two shares in percentage points, with its sign."""
        text = self.number(difference * 100, 1)
        return f"+{text}" if difference * 100 >= 0.05 else text

    def chance(self, probability: float) -> str:
        """A probability as a whole percentage that never claims certainty."""
        if probability > 0.99:
            return f"> {self.number(99)}%"
        if probability < 0.01:
            return f"< {self.number(1)}%"
        return f"{self.number(probability * 100)}%"

    def day(self, iso: str | None) -> str:
        """The day "2026-11-18" as "18 november 2026"; what is no ISO day comes back as it is, nothing as ""."""
        try:
            day = date.fromisoformat(iso or "")
        except ValueError:
            return iso or ""
        months = self._text("months").split()
        return f"{day.day} {months[day.month - 1]} {day.year}"

    def count(self, key: str, number: int) -> str:
        """The text `<key>_one` or `<key>_many` with the number in it: "1 zin", "2 zinnen"; `<key>_none` where there is one."""
        texts = wording("report", self.language)
        form = "one" if number == 1 else "none" if number == 0 and f"{key}_none" in texts else "many"
        return texts[f"{key}_{form}"].format(n=self.number(number))

    def in_words(self, number: int) -> str:
        """Numbers to twelve in words, as in running text; larger ones in figures."""
        words = self._text("numbers").split()
        return words[number] if number < len(words) else self.number(number)

    def enumerate(self, parts: Sequence[str]) -> str:
        """As in "a, b en c"."""
        if len(parts) < 2:
            return "".join(parts)
        return f"{', '.join(parts[:-1])} {self._text('and')} {parts[-1]}"


def sentence(text: str) -> str:
    """The text with its first letter as a capital. Dutch capitals carry no stress mark: "één" gives "Eén"."""
    return f"E{text[1:]}" if text.startswith("één") else text[:1].upper() + text[1:]
