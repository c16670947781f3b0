"""The data that flows from stage to stage: frozen dataclasses and the words of the field, nothing else.

Text offsets everywhere are code points into `Document.text`, the one stored, normalised text:
``document.text[start:end] == quote``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Side(StrEnum):
    """Where a document speaks: what is promised outside, or what is lived inside."""

    OUTSIDE = "outside"
    INSIDE = "inside"


class Stance(StrEnum):
    """What a sentence does to a value."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"


class SecondAnswer(StrEnum):
    """What a second reader says that a sentence does to a value."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    NONE = "none"


class Act(StrEnum):
    """What a sentence does by being said."""

    PROMISE = "promise"
    NORM = "norm"
    INTENTION = "intention"
    DEED = "deed"
    EXPERIENCE = "experience"


class GapKind(StrEnum):
    """How what is promised outside and what is lived inside relate, for one value."""

    ALIGNED = "aligned"
    STRETCH = "stretch"
    CONTRADICTED = "contradicted"
    HOLLOW = "hollow"
    HIDDEN = "hidden"
    DORMANT = "dormant"
    TOO_LITTLE_TEXT = "too_little_text"


class BlockKind(StrEnum):
    """What a piece of a document is, as its format tells."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    CHAT_TURN = "chat_turn"
    ANSWER = "answer"
    """One survey answer."""
    NOTE = "note"
    """What a speaker notes below a slide. Outside nobody sees it, so that side has none."""
    QUOTED_REPLY = "quoted_reply"
    """The older message below a mail."""
    SIGNATURE = "signature"
    BOILERPLATE = "boilerplate"
    """Navigation, page headers and footers, legal lines, as the reader recognised them."""


class SegmentKind(StrEnum):
    """What a sentence is; only the first four can be evidence."""

    BODY = "body"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    CHAT_TURN = "chat_turn"
    BOILERPLATE = "boilerplate"
    DUPLICATE = "duplicate"
    QUOTED_REPLY = "quoted_reply"
    GREETING = "greeting"


class DocumentStatus(StrEnum):
    """Whether a document could be read."""

    READ = "read"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the user, by its code in `resources/i18n/messages.toml`, with what fills its holes."""

    code: str
    parameters: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """A declared value, in the organisation's own words."""

    id: str
    name: str
    statement: str
    examples_for: tuple[str, ...] = ()
    examples_against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Organisation:
    """Whose texts are checked, against which declared values."""

    name: str
    language: str
    """The language of interface and report when nothing else is asked: "nl" or "en"."""
    values: tuple[Value, ...]
    sector: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of `Document.text` that the format sets apart: a paragraph, a heading, a chat turn."""

    start: int
    end: int
    kind: BlockKind
    page: int | None = None
    """Page or slide number (from 1), where the format has them."""


@dataclass(frozen=True, slots=True)
class Document:
    """One text on one side. A file may hold several (the messages of an mbox, the channels of an export)."""

    id: str
    side: Side
    path: str
    """As the user knows it, with forward slashes, from the folder checked: "inside/memo.docx", "inside/archive.mbox#3"."""
    title: str = ""
    date: str | None = None
    """ISO 8601, "2026-03-14"."""
    department: str = ""
    channel: str = ""
    language: str | None = None
    """ISO 639-1 of most of the text; None before segmenting and where it could not be told."""
    text: str = ""
    blocks: tuple[Block, ...] = ()
    source_hash: str = ""
    """SHA-256 (hex) of the file's bytes, or of the pasted text."""
    status: DocumentStatus = DocumentStatus.READ
    error: Message | None = None
    """Why it could not be read, or what was left out of it."""
    contributors: int | None = None
    """How many different people wrote in it, where the format tells (chat, survey, mail); never who."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence of a document."""

    document: str
    start: int
    end: int
    text: str
    kind: SegmentKind
    language: str
    eligible: bool
    """Whether it can be evidence. A heading that only labels what follows is not eligible, a slogan is."""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Words of a sentence that moved the engine, or a rule that fired on them."""

    start: int
    end: int
    text: str
    weight: float
    """Share of the decision, -1 to 1; positive towards the stance given."""
    rule: str = ""
    """The id of the rule in `resources/lexicons`, empty when the model weighed the words."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence that speaks for or against one value."""

    document: str
    start: int
    end: int
    quote: str
    value: str
    supports: float
    """Calibrated probability that it supports the value."""
    contradicts: float
    """Calibrated probability that it contradicts the value."""
    act: Act
    counted: bool
    """Whether its probability is above the working threshold, so that it counts in the rates."""
    why: tuple[Reason, ...] = ()
    page: int | None = None
    second: SecondAnswer | None = None
    """What a second reader answered, where one moved the probabilities."""
    own: tuple[float, float] | None = None
    """The probabilities of supporting and of contradicting before people's decisions taught the engine; None where these
    changed nothing."""

    @property
    def probability(self) -> float:
        """Probability of being evidence at all."""
        return self.supports + self.contradicts

    @property
    def stance(self) -> Stance:
        """The likelier of the two stances."""
        return Stance.SUPPORTS if self.supports >= self.contradicts else Stance.CONTRADICTS


@dataclass(frozen=True, slots=True)
class SideRates:
    """What one side says about one value, over its eligible sentences."""

    documents: int
    documents_with_evidence: int
    sentences: int
    """Eligible sentences."""
    supports: int
    """Counted supporting sentences."""
    contradicts: int
    supports_rate: float
    """Share of eligible sentences, 0 to 1, long documents capped."""
    supports_interval: tuple[float, float]
    """95% interval of it, over documents."""
    contradicts_rate: float
    contradicts_interval: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pair:
    """The outside and the inside sentence that show the gap best; either may be absent."""

    outside: Evidence | None
    inside: Evidence | None


@dataclass(frozen=True, slots=True)
class Gap:
    """How promise and practice relate for one value."""

    value: str
    kind: GapKind
    probabilities: Mapping[GapKind, float]
    """One per kind, summing to 1."""
    outside: SideRates
    inside: SideRates
    difference: float
    """Supports rate outside minus inside."""
    interval: tuple[float, float]
    """95% interval of the difference."""
    odds_ratio: float | None
    p_value: float | None
    flagged: bool
    """Whether the sides differ after Holm's correction over all values, at 5%."""
    pair: Pair
    inside_support: float | None = None
    """Estimated share of what is said inside that supports, 0 to 1, weighing each sentence by its certainty; what tells
    aligned, stretch and contradicted apart. None where nothing is said inside, or there is too little text."""
    inside_support_interval: tuple[float, float] | None = None
    """95% interval of it."""


class ClaimVerdict(StrEnum):
    """What inside facts do to a promise."""

    CONTRADICTED = "contradicted"
    CONSISTENT = "consistent"
    UNSUPPORTED = "unsupported"
    """No inside fact on its topic was found."""


class ClaimState(StrEnum):
    """What people made of a promise beside a fact."""

    OPEN = "open"
    ACCEPTED = "accepted"
    """It is so, and something must be done."""
    DISMISSED = "dismissed"
    """It is not so, or it does not matter: it counts nowhere."""
    HANDED = "handed"
    """A role in the organisation looks into it."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A sentence as it stands in a document, with the words that decide."""

    document: str
    start: int
    end: int
    quote: str
    marks: tuple[tuple[int, int], ...] = ()
    """Start and end of the deciding words, in the document's text, in order, none over another."""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A concrete, checkable promise outside, beside one inside fact on the same topic. A promise may stand beside several."""

    outside: Mention
    inside: Mention | None
    verdict: ClaimVerdict
    confidence: float
    """Probability that the verdict holds, 0 to 1."""
    topic: str = ""
    """What is promised to whom, in the promise's own words: "wijzigen", "eigen adviseur"."""
    reason: str = ""
    """Why, as a word whose sentence is `claim_<reason>` in `resources/i18n/claims.toml`."""
    green: str = ""
    """The rule of `resources/lexicons/green_claims.toml` that the promise falls under; empty for none."""
    state: ClaimState = ClaimState.OPEN
    """As people decided since; what the engine finds is open."""
    role: str = ""
    """To which role it was handed."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """What holds now: the latest measurement, with what was decided about its evidence since."""

    measurement: int
    """Number of the measurement in its workspace."""
    measured_on: str
    """ISO date."""
    gaps: tuple[Gap, ...]
    """In the order of the values, weighed with the reviews."""
    warnings: tuple[Message, ...]
    reviewed: int
    """How many pieces of evidence a person decided about."""
    before: tuple[Gap, ...] = ()
    """The gaps of the measurement before; empty where there was none, or it was made in a way that forbids comparing."""
    before_on: str | None = None
    """ISO date of it."""


@dataclass(frozen=True, slots=True)
class Privacy:
    """Why inside texts may be used, as asked once with the first of them."""

    purpose: str
    legal_basis: str
    notice: str
    """How staff were told."""
    works_council: str | None = None
    """ISO date on which the works council (OR) agreed or was told; None where there is none, or it was not asked."""


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """How a report is to be made."""

    language: str = "nl"
    quotes: bool = False
    """Whether staff may be quoted."""
    values: bool = True
    """Whether each value has its page."""
    method: bool = True
    documents: bool = True
    """Whether the documents are listed."""
    claims: bool = False
    """Whether promises stand beside the facts that contradict them. Off until asked for: more than half of the pairs that the
    program finds are wrong, so a person must have been through them first."""
    actions: bool = True
    """Whether what changed since the measurement before, actions and replies are told, where there are any."""
    logo: bytes = b""
    """PNG, JPEG or SVG; empty for none."""
    colour: str = ""
    """Of the organisation, "#RRGGBB", for what only decorates; empty for BrandCheck's own."""


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """A document as a measurement keeps it: everything but the text."""

    id: str
    side: Side
    path: str
    title: str
    date: str | None
    department: str
    channel: str
    language: str | None
    sentences: int
    eligible: int
    status: DocumentStatus
    error: Message | None
    source_hash: str
    contributors: int | None = None


@dataclass(frozen=True, slots=True)
class SecondReading:
    """What a second reader did in a measurement."""

    address: str
    model: str
    asked: int
    """How many pairs of a sentence and a value it re-read."""
    answered: int
    """To how many of them it gave an answer that could be used; there it moved the evidence."""


@dataclass(frozen=True, slots=True)
class Taught:
    """What people's decisions about sentences taught the engine about one value, and what that did to the other sentences."""

    value: str
    speaks: int
    """Sentences of which people said that they speak of the value."""
    silent: int
    """Those of which they said that they do not."""
    came_in: int
    """Sentences that nobody decided about, which count since and did not before."""
    went_out: int
    """Those that counted before, and no longer do."""
    turned: int
    """Those that count as before, for the other stance."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share, 0 to 1, with its 95% interval over documents."""

    share: float
    interval: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two coders gave the same answers, beyond chance."""

    alpha: float | None
    """Krippendorff's, nominal over supports, contradicts and none: 1 perfect, 0 as by chance; None where nothing varies."""
    interval: tuple[float, float] | None
    """95% interval of it, over documents."""
    sentences: int
    answers: int
    """Of each coder: one per sentence and value."""


@dataclass(frozen=True, slots=True)
class ReadingErrors:
    """How often the program errs on one side for one stance, over all values, in the labelled sample."""

    side: Side
    stance: Stance
    by_person: int
    """Pairs of a sentence and a value that a person gave this stance."""
    by_program: int
    by_both: int
    precision: Estimate | None
    """Share of the program's that the person gives too; None where the program gave none."""
    recall: Estimate | None
    """Share of the person's that the program gives too; None where the person gave none."""
    false_alarms: Estimate | None
    """Share of the pairs without this stance, as the person says, that the program gives it all the same."""


@dataclass(frozen=True, slots=True)
class CorrectedRate:
    """The rate of one value, side and stance, corrected for the program's errors."""

    value: str
    side: Side
    stance: Stance
    found: Estimate
    """As the program found it, without reviews."""
    corrected: Estimate
    sentences: int
    """Labelled ones that it rests on."""
    documents: int
    """That these stand in."""


@dataclass(frozen=True, slots=True)
class Audit:
    """What people's labels of a random sample, given without seeing the program's answers, say of its answers."""

    drawn_on: str
    """ISO date."""
    sentences: Mapping[Side, int]
    """Labelled."""
    documents: int
    """That these stand in."""
    program: Agreement
    """Between the person and the program."""
    program_by_side: Mapping[Side, Agreement]
    coders: Agreement | None
    """Between two people, over the sentences that both labelled; None where only one did."""
    errors: tuple[ReadingErrors, ...]
    """By side, then by stance."""
    rates: tuple[CorrectedRate, ...]
    """In the order of the values, by side and stance; none of a side with too few labelled sentences or documents."""
    gone: int = 0
    """Sentences of the sample that are no longer there."""
    added: int = 0
    """Measured documents that could not be drawn: they came after."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One frozen run: what was measured, with what, and what came out."""

    organisation: Organisation
    engine: Mapping[str, str]
    """Version of the program, and fingerprints of readers, rules and model."""
    settings: Mapping[str, float | int | str | bool]
    measured_on: str
    """ISO date; the only thing that differs between two measurements of the same input."""
    documents: tuple[DocumentSummary, ...]
    evidence: tuple[Evidence, ...]
    gaps: tuple[Gap, ...]
    claims: tuple[Claim, ...] = ()
    warnings: tuple[Message, ...] = ()
    second_reading: SecondReading | None = None
    """None where no second reader was asked for."""
    learnt: tuple[Taught, ...] = ()
    """Of each value that people's decisions taught the engine about, in their order; empty where it learnt of none."""
    audit: Audit | None = None
    """What people found on a random sample, where reports tell of it; what is kept as a measurement has none."""

    @property
    def read(self) -> tuple[DocumentSummary, ...]:
        """The documents that could be read, also those of which something was left out."""
        return tuple(document for document in self.documents if document.status is DocumentStatus.READ)

    @property
    def failed(self) -> tuple[DocumentSummary, ...]:
        """The documents that could not be read."""
        return tuple(document for document in self.documents if document.status is DocumentStatus.FAILED)


class Cache(Protocol):
    """Keeps what is dear to compute, by key. A workspace is one; a stage never knows which."""

    def get_many(self, kind: str, keys: Iterable[str]) -> dict[str, bytes]:
        """The payloads that are there, by key; keys that are not there are left out."""
        ...

    def put_many(self, kind: str, items: Mapping[str, bytes]) -> None:
        """Keep the payloads."""
        ...
