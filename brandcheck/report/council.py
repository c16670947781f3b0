"""What a works council gets: two plain pages on why inside texts are used, which, how, and what is still open.

It must be readable before anything was added or measured, so everything may be missing; what is, is told plainly.
No file, title, department or person is named: of documents only how many of which kind. Kinds that the user named
are not printed, as such a name may be somebody's.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from brandcheck.model import DocumentStatus, DocumentSummary, Privacy, Side
from brandcheck.report.figures import Figures
from brandcheck.report.method import Row
from brandcheck.report.plain import named
from brandcheck.report.staff import smallest_group, staff_channels
from brandcheck.wording import wording

MOST_KINDS = 9
"""Of a side: as many as there are usual ones inside. What is left is counted together."""


@dataclass(frozen=True, slots=True)
class Use:
    """How a workspace uses inside texts, as it stands on a day."""

    organisation: str
    made_on: str
    """ISO date."""
    minimum_documents: int
    """Below this many on a side no figure is given."""
    documents: tuple[DocumentSummary, ...] = ()
    privacy: Privacy | None = None
    quotes: bool = False
    """Whether staff may be quoted in the report."""
    retention: str | None = None
    """ISO date on which the texts must be gone."""
    put_off: tuple[tuple[str, str], ...] = ()
    """Of each time that this day was put off: the ISO date that it was before, and the reason; the latest last."""
    protected: bool = False
    """Whether the workspace opens with a passphrase only."""
    measured_on: str | None = None
    """ISO date of the latest measurement."""
    audited: int = 0
    """Sentences that people labelled and by which the rates were corrected."""
    second_reader: bool = False
    """Whether a language model on the same computer read along in the latest measurement."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the organisation filled in, or that it did not."""

    label: str
    value: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Texts:
    """The documents of one side."""

    side: Side
    title: str
    count: str
    kinds: tuple[Row, ...]
    """How many of each kind that the program knows, the most first; the rest together."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it."""

    title: str
    paragraphs: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """All that is printed, in the order it is read."""

    language: str
    title: str
    for_whom: str
    date: str
    lead: str
    purpose: Answer
    texts_title: str
    texts: tuple[Texts, ...]
    measured: str
    handling: Section
    does: Section
    does_not: Section
    certainty: Section
    limits: Section
    filled_title: str
    filled: tuple[Answer, ...]
    keeping: Section
    sees: Section
    rights: Section
    ask: str
    law: Section
    questions: Section
    labels: Mapping[str, str]
    """Words of the layout."""


def compose_pack(use: Use, language: str) -> Pack:
    """The pack on a workspace in "nl" or "en"."""
    words, figures = wording("council", language), Figures(language)
    quoted = "on" if use.quotes else "off"
    limits = {"group": figures.number(smallest_group()), "documents": figures.number(use.minimum_documents)}
    organisation = named(use.organisation, "")
    answers = _answers(use, language)
    return Pack(
        language=language,
        title=words["title"],
        for_whom=words["for_whom"].format(organisation=organisation) if organisation else words["for_whom_unnamed"],
        date=figures.day(use.made_on),
        lead=words["lead"],
        purpose=answers[0],
        texts_title=words["texts_title"],
        texts=tuple(_texts(use.documents, side, language) for side in (Side.OUTSIDE, Side.INSIDE)),
        measured=words["measured"].format(day=figures.day(use.measured_on))
        if use.measured_on
        else words["not_measured"],
        handling=_rows(words, "handling", ("read", "stripped", "left")),
        does=_section(words, "does", ("find", "count", "show", "local_second" if use.second_reader else "local")),
        does_not=_section(words, "does_not", ("person", "feel", "judge", "decide")),
        certainty=Section(words["certainty_title"], (words["certainty_errors"], _audited(use.audited, language))),
        limits=Section(
            words["limits_title"],
            rows=(
                Row(words["limit_group"], words["limit_group_text"].format(**limits)),
                Row(words["limit_text"], words["limit_text_text"].format(**limits)),
                Row(words["limit_quotes"], words[f"limit_quotes_{quoted}"]),
            ),
        ),
        filled_title=words["filled_title"],
        filled=answers[1:],
        keeping=_section(words, "keeping", ("text",)),
        sees=_section(words, "sees", ("workspace", f"report_{quoted}", "maker")),
        rights=_section(words, "rights", ("text",)),
        ask=words["rights_ask"],
        law=Section(words["law_title"], (words["law_open"],), _rows(words, "law", ("wor", "gdpr", "dpia")).rows),
        questions=Section(
            words["questions_title"], tuple(words[f"question_{about}"] for about in ("which", "who", "then"))
        ),
        labels={key: words[key] for key in ("footer", "page", "cut")},
    )


def _answers(use: Use, language: str) -> tuple[Answer, ...]:
    """What was asked with the first inside text, then what was chosen for the workspace; empty ones are open."""
    words, figures, privacy = wording("council", language), Figures(language), use.privacy
    given = (
        (words["purpose_title"], privacy.purpose if privacy else "", words["open"]),
        (words["filled_legal_basis"], privacy.legal_basis if privacy else "", words["open"]),
        (words["filled_notice"], privacy.notice if privacy else "", words["open"]),
        (words["filled_works_council"], figures.day(privacy.works_council) if privacy else "", words["open"]),
        (words["filled_retention"], _retention(use, language), words["retention_open"]),
    )
    asked = tuple(_answer(*one) for one in given)
    protection = Answer(words["filled_protection"], words[f"protection_{'on' if use.protected else 'off'}"], False)
    return (*asked, protection)


def _retention(use: Use, language: str) -> str:
    """The day, with what it first was and why it was put off last."""
    figures = Figures(language)
    day = figures.day(use.retention)
    if not (day and use.put_off):
        return day
    first, reason = use.put_off[0][0], use.put_off[-1][1]
    return wording("council", language)["retention_put_off"].format(day=day, before=figures.day(first), reason=reason)


def _answer(label: str, given: str, otherwise: str) -> Answer:
    value = named(given, "")
    return Answer(label, value or otherwise, not value)


def _texts(documents: Iterable[DocumentSummary], side: Side, language: str) -> Texts:
    words, channels, figures = wording("council", language), wording("report", language), Figures(language)
    of_side = [document for document in documents if document.side is side]
    read = [document for document in of_side if document.status is DocumentStatus.READ]
    counted = Counter(document.channel.strip() for document in read)
    known = [channel for channel in counted if f"channel_{channel}" in channels]
    # What staff wrote is never among the rest: it is what a works council looks for.
    known.sort(key=lambda channel: (channel not in staff_channels(), -counted[channel], channel))
    shown = {channel: counted.pop(channel) for channel in known[:MOST_KINDS]}
    last = {
        words["channel_none"]: counted.pop("", 0),
        words["channel_other"]: counted.total(),
        words["failed"]: len(of_side) - len(read),
    }
    kinds = [(channels[f"channel_{channel}"], count) for channel, count in shown.items()]
    kinds.sort(key=lambda kind: (-kind[1], kind[0]))
    rows = tuple(Row(name, figures.number(count)) for name, count in (*kinds, *last.items()) if count)
    return Texts(side, words[f"texts_{side}"], _count(len(read), language), rows)


def _count(number: int, language: str) -> str:
    words = wording("council", language)
    form = "none" if number == 0 else "one" if number == 1 else "many"
    return words[f"texts_{form}"].format(n=Figures(language).number(number))


def _audited(sentences: int, language: str) -> str:
    words = wording("council", language)
    if not sentences:
        return words["certainty_not_audited"]
    form = "one" if sentences == 1 else "many"
    return words[f"certainty_audited_{form}"].format(n=Figures(language).number(sentences))


def _section(words: Mapping[str, str], name: str, parts: Iterable[str]) -> Section:
    return Section(words[f"{name}_title"], tuple(words[f"{name}_{part}"] for part in parts))


def _rows(words: Mapping[str, str], name: str, parts: Iterable[str]) -> Section:
    rows = tuple(Row(words[f"{name}_{part}"], words[f"{name}_{part}_text"]) for part in parts)
    return Section(words[f"{name}_title"], rows=rows)
