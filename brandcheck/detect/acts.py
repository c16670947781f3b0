"""What a sentence does by being said: promise, norm, intention, deed or experience.

After Searle's classes of speech acts, cut to what tells promise from practice. The rules are data
(`resources/lexicons/detect_acts.toml`) and are tried in the order of the file; the first that fits decides.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache

from brandcheck.detect.rules import compile_words
from brandcheck.model import Act, Side
from brandcheck.paths import resources


@dataclass(frozen=True)
class ActRule:
    """A rule with the acts' conditions, all of which must hold."""

    act: Act
    sides: frozenset[str]
    channels: frozenset[str]
    """Empty when it holds in any channel."""
    any_of: re.Pattern[str] | None
    none_of: re.Pattern[str] | None

    def fits(self, text: str, side: Side, channel: str) -> bool:
        """Whether the sentence meets all conditions."""
        return (
            side in self.sides
            and (not self.channels or channel in self.channels)
            and (self.any_of is None or bool(self.any_of.search(text)))
            and (self.none_of is None or not self.none_of.search(text))
        )


@lru_cache(1024)
def act_of(text: str, side: Side, channel: str) -> Act:
    """The act of a sentence from one side and channel ("chat", "policy", ...; "" when not known)."""
    return next(rule.act for rule in act_rules() if rule.fits(text, side, channel.lower()))


@cache
def act_rules() -> tuple[ActRule, ...]:
    """The rules in their order.

    Raises:
        ValueError: a pattern is no regular expression, or the last rule of a side does not fit everything.
    """
    file = resources() / "lexicons" / "detect_acts.toml"
    rules = tuple(_rule(file.name, row) for row in tomllib.loads(file.read_text(encoding="utf-8"))["rule"])
    for side in Side:
        if not any(rule.fits("", side, "") for rule in rules):
            raise ValueError(f"{file.name}: no rule for a sentence that fits no other on side {side}")
    return rules


def _rule(file: str, row: dict[str, list[str] | str]) -> ActRule:
    try:
        return ActRule(
            act=Act(str(row["act"])),
            sides=frozenset(row.get("sides", tuple(Side))),
            channels=frozenset(row.get("channels", ())),
            any_of=compile_words(list(row["any_of"])) if "any_of" in row else None,
            none_of=compile_words(list(row["none_of"])) if "none_of" in row else None,
        )
    except re.error as error:
        raise ValueError(f"{file}: {row['act']}: {error}") from error
