"""Environmental claims that Directive (EU) 2024/825 looks at, by rules that are data. They point at a possible risk and judge nothing."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from brandcheck.detect.rules import compile_words
from brandcheck.paths import resources


@dataclass(frozen=True, slots=True)
class GreenClaim:
    """Words that a rule fires on: ``text[start:end]``."""

    start: int
    end: int
    rule: str
    """Of `resources/lexicons/green_claims.toml`; its sentences are `green_<rule>` in `resources/i18n/claims.toml`."""


@dataclass(frozen=True)
class GreenRule:
    """A rule with its conditions."""

    id: str
    article: str
    """Of Directive 2005/29/EC as amended."""
    words: re.Pattern[str]
    without: re.Pattern[str] | None
    """What in the same sentence makes it another matter: a colour, a certified label, a denial."""


def green_claims(text: str, language: str) -> tuple[GreenClaim, ...]:
    """The environmental claims in one sentence, in order of place; of rules whose words overlap the first of the file is kept.

    `language` is "nl" or "en"; the rules hold both, as Dutch texts use English claims. Other languages have none.
    """
    if language not in ("nl", "en") or not _hint().search(text):
        return ()
    found: list[GreenClaim] = []
    for rule in green_rules():
        if rule.without is not None and rule.without.search(text):
            continue
        for match in rule.words.finditer(text):
            if all(match.end() <= one.start or match.start() >= one.end for one in found):
                found.append(GreenClaim(match.start(), match.end(), rule.id))
    return tuple(sorted(found, key=lambda one: one.start))


@cache
def green_rules() -> tuple[GreenRule, ...]:
    """The rules in the order of their file.

    Raises:
        ValueError: a pattern is no regular expression, named with its rule.
    """
    file = resources() / "lexicons" / "green_claims.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(
        GreenRule(
            id=name,
            article=row["article"],
            words=_compiled(file.name, name, row["words"]),
            without=_compiled(file.name, name, row["without"]) if "without" in row else None,
        )
        for name, row in table.items()
    )


@cache
def _hint() -> re.Pattern[str]:
    """A cheap look: most sentences say nothing of the environment."""
    return re.compile(
        r"milieu|klimaat|groen|duurza|eco|co2|co₂|carbon|climate|green|sustainab|planet|planeet|natu|earth|aarde|energ|uitstoot"
        r"|emissi|circula|recycl|fossi|afbreek|degrad|netto nul|net.zero|footprint|vrij|free|asbest|cfc|banned|verboden|compens|offset|plastic"
        r"|elektri|electri|afval|waste|conscious|environment|hernieuw|renew|compost|lood",
        re.IGNORECASE,
    )


def _compiled(file: str, name: str, patterns: Sequence[str]) -> re.Pattern[str]:
    try:
        return compile_words(patterns)
    except re.error as error:
        raise ValueError(f"{file}: {name}: {error}") from error
