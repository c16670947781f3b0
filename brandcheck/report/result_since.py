"""What followed a measurement, as data for other programs."""

from dataclasses import asdict
from typing import Any

from brandcheck.followup import Answer, Comparison, FollowUp, ValueChange
from brandcheck.model import Message
from brandcheck.wording import LANGUAGES, say

DIGITS = 6


def follow_up_data(follow_up: FollowUp) -> dict[str, Any]:
    """As plain data, in the order of the schema."""
    return {
        "comparison": _comparison(follow_up.comparison) if follow_up.comparison else None,
        "not_compared": _message(follow_up.not_compared) if follow_up.not_compared else None,
        "actions": [_action(answer) for answer in follow_up.answers],
        "replies": [asdict(reply) for reply in follow_up.replies],
    }


def _comparison(comparison: Comparison) -> dict[str, Any]:
    return {
        "then": comparison.then,
        "then_on": comparison.then_on,
        "now": comparison.now,
        "now_on": comparison.now_on,
        "documents": {side.value: asdict(found) for side, found in comparison.documents.items()},
        "values": [_change(change) for change in comparison.values],
        "remarks": [_message(remark) for remark in comparison.remarks],
    }


def _change(change: ValueChange) -> dict[str, Any]:
    return {
        "value": change.value,
        "kind_then": change.then.kind,
        "kind_now": change.now.kind,
        "figures": {
            figure.value: {
                "then": _round(one.then),
                "now": _round(one.now),
                "interval": None if one.interval is None else [_round(end) for end in one.interval],
                "beyond_chance": one.beyond_chance,
            }
            for figure, one in change.figures.items()
        },
        "parts": [
            {
                "cause": part.cause,
                "count": part.count,
                "amounts": {figure.value: _round(amount) for figure, amount in part.amounts.items()},
            }
            for part in change.parts
        ],
        "no_interval": change.no_interval,
    }


def _action(answer: Answer) -> dict[str, Any]:
    return {
        **asdict(answer.action),
        "answer": None
        if answer.now_on is None
        else {
            "then_on": answer.then_on,
            "now_on": answer.now_on,
            "change": _change(answer.change) if answer.change else None,
            "not_compared": _message(answer.why_not) if answer.why_not else None,
        },
    }


def _message(message: Message) -> dict[str, Any]:
    return {"code": message.code, **{language: say(message, language) for language in LANGUAGES}}


def _round(figure: float) -> float:
    return round(float(figure), DIGITS)
