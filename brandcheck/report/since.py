"""The part about what followed: what changed since the measurement before, actions, and what others say of a gap."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from brandcheck.followup import ActionState, Answer, Comparison, FollowUp, Reply
from brandcheck.model import Measurement
from brandcheck.report.changes import WHY, ToldChange, tell_answer, tell_change, tell_documents
from brandcheck.report.figures import Figures
from brandcheck.report.plain import named, printable
from brandcheck.wording import say, wording


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action."""

    what: str
    value: str
    role: str
    due: str
    state: str
    is_over: bool
    """Whether nothing is to be done any more."""
    note: str
    answer: str
    """What was measured after it; empty where it was dropped."""


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """What one role says."""

    value: str
    source: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Since:
    """The whole part, in the order it is read."""

    heading: str
    title: str
    documents: str
    """Empty where nothing is compared."""
    intervals: str
    values: tuple[ToldChange, ...]
    why_columns: tuple[str, ...]
    causes_explained: str
    """Empty where no value is told in parts."""
    remarks: tuple[str, ...]
    actions: tuple[ActionRow, ...]
    replies: tuple[ReplyRow, ...]
    labels: Mapping[str, str]


def compose_since(follow_up: FollowUp | None, measurement: Measurement, language: str) -> Since | None:
    """The part; None where there is nothing to tell."""
    if not follow_up:
        return None
    texts, comparison = wording("flywheel", language), follow_up.comparison
    told = tuple(tell_change(change, language) for change in comparison.values) if comparison else ()
    remarks = [*(comparison.remarks if comparison else ()), *filter(None, [follow_up.not_compared])]
    names = {value.id: value.name for value in measurement.organisation.values}
    return Since(
        heading=texts["since_heading"],
        title=_title(follow_up, comparison, language),
        documents=tell_documents(comparison, language) if comparison else "",
        intervals=texts["intervals_explained"] if any(row.interval for one in told for row in one.rows) else "",
        values=told,
        why_columns=tuple(texts[f"figure_{figure}"] for figure in WHY),
        causes_explained=texts["causes_explained"] if any(one.causes for one in told) else "",
        remarks=tuple(printable(say(remark, language)) for remark in remarks),
        actions=tuple(_action(answer, language) for answer in follow_up.answers),
        replies=_replies(follow_up.replies, names, language),
        labels=dict(texts),
    )


def replied(follow_up: FollowUp | None, value: str, language: str) -> str:
    """That others replied to the gap of a value, and where that stands; empty where nobody did."""
    roles = (
        dict.fromkeys(printable(each.role) for each in follow_up.replies if each.value == value) if follow_up else {}
    )
    texts = wording("flywheel", language)
    return texts["replied"].format(roles=", ".join(roles), part=texts["replies_title"]) if roles else ""


def _title(follow_up: FollowUp, comparison: Comparison | None, language: str) -> str:
    texts, figures = wording("flywheel", language), Figures(language)
    if comparison:
        days = {"then": figures.day(comparison.then_on), "now": figures.day(comparison.now_on)}
        return texts["since_title"].format(**days)
    return texts["since_title_agreed" if follow_up.answers or follow_up.not_compared else "since_title_replies"]


def _action(answer: Answer, language: str) -> ActionRow:
    texts, action = wording("flywheel", language), answer.action
    return ActionRow(
        what=printable(action.what),
        value=named(answer.name, wording("report", language)["unnamed_value"]),
        role=printable(action.role),
        due=Figures(language).day(action.due),
        state=texts[f"action_{action.state}"],
        is_over=not action.state.waits,
        note=printable(action.note),
        answer="" if action.state is ActionState.DROPPED else tell_answer(answer, language),
    )


def _replies(replies: Sequence[Reply], names: Mapping[str, str], language: str) -> tuple[ReplyRow, ...]:
    """By value, in the order of the measurement; then those about values that are gone."""
    texts, figures = wording("flywheel", language), Figures(language)
    order = {value: at for at, value in enumerate(names)}
    return tuple(
        ReplyRow(
            value=named(names.get(reply.value, reply.value), wording("report", language)["unnamed_value"]),
            source=texts["reply_by"].format(role=printable(reply.role), day=figures.day(reply.made_on)),
            paragraphs=tuple(filter(None, (printable(line).strip() for line in reply.text.splitlines()))),
        )
        for reply in sorted(replies, key=lambda each: (order.get(each.value, len(order)), each.number))
    )
