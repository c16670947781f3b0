"""Settings that a measurement freezes. They are fixed before results are seen, and printed in the report."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may cost."""

    seconds: float = 30.0
    memory_mb: int = 1024
    """Of the worker process, on top of what it starts with."""
    file_mb: int = 100
    characters: int = 3_000_000
    """Of text from one file."""


@dataclass(frozen=True, slots=True)
class SecondReader:
    """A language model on this computer that re-reads what the program is unsure of; `second.second_reader` makes one."""

    address: str
    """Of its server, "http://127.0.0.1:11434/v1"."""
    model: str
    """As the server calls it."""
    within: float = 0.15
    """A sentence is put to it for a value when its probability of being evidence is this near to the working threshold, or,
    where it may count, when support's share of that probability is this near to a half."""
    most: int = 200
    """Of these, the most uncertain ones."""
    odds: int = 4
    """What it answers becomes this many times as likely against the rest."""
    seconds: float = 120.0
    """It may take for one answer; before the first, a server may have to load the model."""

    def frozen(self) -> dict[str, float | int | str | bool]:
        """As a measurement keeps them: what can change an answer's effect, and not how long one may wait for it."""
        kept = ("address", "model", "within", "most", "odds")
        return {f"second_{name}": getattr(self, name) for name in kept}


@dataclass(frozen=True, slots=True)
class Settings:
    """How evidence is counted and gaps are told apart (METHOD in ARCHITECTURE.md says why)."""

    listed_from: float = 0.05
    """Evidence is listed from this probability up."""
    minimum_documents: int = 4
    """Below this many documents on a side: quotes only, "too little text"."""
    confidence: float = 0.95
    flag_level: float = 0.05
    sentences_cap: int = 60
    """A longer document weighs as if it had this many eligible sentences."""
    promised_share: float = 0.04
    """A value is promised outside when at least this share of the eligible sentences there supports it."""
    present_share: float = 0.03
    """A value is present inside when at least this share of the eligible sentences there is for or against it."""
    usual_part: float = 0.5
    """Where texts speak little of values, both shares are this part of what the organisation's values get on average."""
    least_share: float = 0.01
    """But never less than this share of the eligible sentences."""
    lived_from: float = 0.65
    """A value is lived when at least this share of what is said of it inside supports it."""
    contradicted_below: float = 0.4
    """A value is contradicted when less than this share of what is said of it inside supports it; between is mixed."""

    reading_error: float = 0.17
    """Standard deviation of a side's reading error, as a share of its rate, where nobody audited. On labelled organisations
    that were left out, for is told from against in .75 of cases inside and, by the overall figure, about .95 outside: that
    alone makes the same practice look 1.27 times as large outside, one standard deviation of the difference of two such
    errors."""

    second_reader: SecondReader | None = None
    """Off unless the user has one and asks for it."""

    def frozen(self) -> dict[str, float | int | str | bool]:
        """As a measurement keeps them; of a second reader only where there is one."""
        own = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "second_reader"}
        return own | (self.second_reader.frozen() if self.second_reader else {})
