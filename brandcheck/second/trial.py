"""Cases that leave no doubt, put to a model before it may re-read any: one that fails them would do harm."""

import tomllib
from dataclasses import dataclass

from brandcheck.model import (
    Act,
    Document,
    Evidence,
    Organisation,
    SecondAnswer,
    Segment,
    SegmentKind,
    Side,
    Value,
)
from brandcheck.paths import resources
from brandcheck.second.question import question
from brandcheck.settings import SecondReader
from brandcheck.wording import LANGUAGES

ALLOWED_WRONG = 1
"""Of six cases, two of each answer: who guesses gets five right less than once in fifty times, who always says the same, two."""


@dataclass(frozen=True, slots=True)
class Case:
    """A question and its only right answer."""

    question: bytes
    answer: SecondAnswer


def trial(language: str, reader: SecondReader) -> tuple[Case, ...]:
    """The cases in one language, as they are put to a reader."""
    spoken = language if language in LANGUAGES else LANGUAGES[0]
    table = tomllib.loads((resources() / "prompts" / "second_reader_trial.toml").read_text(encoding="utf-8"))[spoken]
    values = tuple(Value(name, name, statement) for name, statement in table["values"].items())
    organisation = Organisation("", spoken, values)
    cases: list[Case] = []
    for case in table["cases"]:
        text, answer = case["sentence"], SecondAnswer(case["answer"])
        document = Document("", Side.INSIDE, "", text=text)
        segments = (Segment("", 0, len(text), text, SegmentKind.BODY, spoken, eligible=True),)
        found = Evidence("", 0, len(text), text, case["value"], 0.0, 0.0, Act.NORM, counted=False)
        cases.append(Case(question(found, document, segments, organisation, reader), answer))
    return tuple(cases)
