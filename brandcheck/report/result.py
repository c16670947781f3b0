"""A measurement as JSON for other programs: the schema is `resources/report/result.schema.json`."""

import json
from dataclasses import asdict
from typing import Any

from brandcheck.followup import FollowUp
from brandcheck.model import (
    Agreement,
    Audit,
    Claim,
    DocumentSummary,
    Estimate,
    Evidence,
    Gap,
    Measurement,
    Mention,
    Message,
    SecondReading,
    SideRates,
    Value,
)
from brandcheck.report.result_since import follow_up_data
from brandcheck.report.staff import department_of
from brandcheck.wording import LANGUAGES, say

SCHEMA = "brandcheck-result/1"
DIGITS = 6
"""Decimals of every figure: enough for any use, and the same on every machine."""


def result(measurement: Measurement, follow_up: FollowUp | None = None) -> dict[str, Any]:
    """The measurement as plain data, in the order of the schema; `follow_up` where there is something to tell."""
    organisation = measurement.organisation
    told = {"follow_up": follow_up_data(follow_up)} if follow_up else {}
    return {
        "schema": SCHEMA,
        "measured_on": measurement.measured_on,
        "organisation": {
            "name": organisation.name,
            "language": organisation.language,
            "sector": organisation.sector,
            "values": [_value(value) for value in organisation.values],
        },
        "engine": dict(measurement.engine),
        "settings": dict(measurement.settings),
        "documents": [_document(document) for document in measurement.documents],
        "evidence": [_evidence(evidence) for evidence in measurement.evidence],
        "gaps": [_gap(gap) for gap in measurement.gaps],
        "claims": [_claim(claim) for claim in measurement.claims],
        "warnings": [_message(warning) for warning in measurement.warnings],
        "second_reader": _second_reader(measurement.second_reading),
        "learnt": [asdict(one) for one in measurement.learnt],
        "audit": _audit(measurement.audit),
        **told,
    }


def result_json(measurement: Measurement, follow_up: FollowUp | None = None) -> str:
    """The measurement as JSON text, an item a line, that ends with a newline."""
    parts = [f"{_dumps(name)}: {_lines(content)}" for name, content in result(measurement, follow_up).items()]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _lines(content: Any) -> str:
    if not isinstance(content, list) or not content:
        return _dumps(content)
    return "[\n" + ",\n".join(map(_dumps, content)) + "\n]"


_dumps = json.JSONEncoder(ensure_ascii=False).encode


def _value(value: Value) -> dict[str, Any]:
    return {
        "id": value.id,
        "name": value.name,
        "statement": value.statement,
        "examples_for": list(value.examples_for),
        "examples_against": list(value.examples_against),
    }


def _document(document: DocumentSummary) -> dict[str, Any]:
    return {
        "id": document.id,
        "side": document.side,
        "path": document.path,
        "title": document.title,
        "date": document.date,
        "department": department_of(document),
        "channel": document.channel,
        "language": document.language,
        "sentences": document.sentences,
        "eligible": document.eligible,
        "status": document.status,
        "error": _message(document.error) if document.error else None,
        "source_hash": document.source_hash,
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "document": evidence.document,
        "start": evidence.start,
        "end": evidence.end,
        "page": evidence.page,
        "quote": evidence.quote,
        "value": evidence.value,
        "stance": evidence.stance,
        "probability": _round(evidence.probability),
        "supports": _round(evidence.supports),
        "contradicts": _round(evidence.contradicts),
        "act": evidence.act,
        "why": [
            {
                "start": reason.start,
                "end": reason.end,
                "text": reason.text,
                "weight": _round(reason.weight),
                "rule": reason.rule or None,
            }
            for reason in evidence.why
        ],
        "counted": evidence.counted,
        "second": evidence.second,
        "own": None
        if evidence.own is None
        else {"supports": _round(evidence.own[0]), "contradicts": _round(evidence.own[1])},
    }


def _gap(gap: Gap) -> dict[str, Any]:
    return {
        "value": gap.value,
        "kind": gap.kind,
        "probabilities": {kind.value: _round(probability) for kind, probability in gap.probabilities.items()},
        "outside": _rates(gap.outside),
        "inside": _rates(gap.inside),
        "difference": _round(gap.difference),
        "interval": [_round(bound) for bound in gap.interval],
        "inside_support": None if gap.inside_support is None else _round(gap.inside_support),
        "inside_support_interval": None
        if gap.inside_support_interval is None
        else [_round(bound) for bound in gap.inside_support_interval],
        "odds_ratio": None if gap.odds_ratio is None else _round(gap.odds_ratio),
        "p_value": None if gap.p_value is None else _round(gap.p_value),
        "flagged": gap.flagged,
        "pair": {"outside": _place(gap.pair.outside), "inside": _place(gap.pair.inside)},
    }


def _rates(rates: SideRates) -> dict[str, Any]:
    return {
        "documents": rates.documents,
        "documents_with_evidence": rates.documents_with_evidence,
        "sentences": rates.sentences,
        "supports": rates.supports,
        "contradicts": rates.contradicts,
        "supports_rate": _round(rates.supports_rate),
        "supports_interval": [_round(bound) for bound in rates.supports_interval],
        "contradicts_rate": _round(rates.contradicts_rate),
        "contradicts_interval": [_round(bound) for bound in rates.contradicts_interval],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "outside": _mention(claim.outside),
        "inside": _mention(claim.inside) if claim.inside else None,
        "verdict": claim.verdict,
        "confidence": _round(claim.confidence),
        "topic": claim.topic,
        "reason": claim.reason or None,
        "green": claim.green or None,
        "state": claim.state,
        "role": claim.role or None,
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "document": mention.document,
        "start": mention.start,
        "end": mention.end,
        "quote": mention.quote,
        "page": mention.page,
        "marks": [list(mark) for mark in mention.marks],
    }


def _second_reader(reading: SecondReading | None) -> dict[str, Any] | None:
    if reading is None:
        return None
    return {
        "address": reading.address,
        "model": reading.model,
        "asked": reading.asked,
        "answered": reading.answered,
    }


def _audit(audit: Audit | None) -> dict[str, Any] | None:
    if audit is None:
        return None
    return {
        "drawn_on": audit.drawn_on,
        "sentences": {side.value: number for side, number in audit.sentences.items()},
        "documents": audit.documents,
        "gone": audit.gone,
        "added": audit.added,
        "agreement": {
            "program": _agreement(audit.program),
            **{f"program_{side}": _agreement(found) for side, found in audit.program_by_side.items()},
            "coders": _agreement(audit.coders) if audit.coders else None,
        },
        "errors": [
            {
                "side": errors.side,
                "stance": errors.stance,
                "by_person": errors.by_person,
                "by_program": errors.by_program,
                "by_both": errors.by_both,
                "precision": _estimate(errors.precision),
                "recall": _estimate(errors.recall),
                "false_alarms": _estimate(errors.false_alarms),
            }
            for errors in audit.errors
        ],
        "rates": [
            {
                "value": rate.value,
                "side": rate.side,
                "stance": rate.stance,
                "found": _estimate(rate.found),
                "corrected": _estimate(rate.corrected),
                "sentences": rate.sentences,
                "documents": rate.documents,
            }
            for rate in audit.rates
        ],
    }


def _agreement(agreement: Agreement) -> dict[str, Any]:
    return {
        "alpha": None if agreement.alpha is None else _round(agreement.alpha),
        "interval": None if agreement.interval is None else [_round(end) for end in agreement.interval],
        "sentences": agreement.sentences,
        "answers": agreement.answers,
    }


def _estimate(estimate: Estimate | None) -> dict[str, Any] | None:
    if estimate is None:
        return None
    return {"share": _round(estimate.share), "interval": [_round(end) for end in estimate.interval]}


def _place(evidence: Evidence | None) -> dict[str, Any] | None:
    if evidence is None:
        return None
    return {"document": evidence.document, "start": evidence.start, "end": evidence.end, "quote": evidence.quote}


def _message(message: Message) -> dict[str, Any]:
    return {"code": message.code, **{language: say(message, language) for language in LANGUAGES}}


def _round(figure: float) -> float:
    return round(float(figure), DIGITS)
