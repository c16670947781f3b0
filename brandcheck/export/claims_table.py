"""Promises that can be checked, each beside a fact of the inside or beside none."""

from collections.abc import Mapping

from brandcheck.export.material import Material
from brandcheck.export.table import Cell, Column, Kind, Table
from brandcheck.model import Claim, ClaimState, ClaimVerdict, DocumentSummary
from brandcheck.report import tell_claim
from brandcheck.report.quotes import name_of
from brandcheck.wording import wording

_COLUMNS = (
    ("verdict", Kind.TEXT, 15),
    ("promise", Kind.TEXT, 60),
    ("fact", Kind.TEXT, 60),
    ("reason", Kind.TEXT, 45),
    ("certainty", Kind.TEXT, 13),
    ("confidence", Kind.SHARE, 12),
    ("state", Kind.TEXT, 20),
    ("topic", Kind.TEXT, 24),
    ("promise_title", Kind.TEXT, 36),
    ("promise_date", Kind.DATE, 12),
    ("promise_file", Kind.TEXT, 40),
    ("fact_source", Kind.TEXT, 48),
    ("risk", Kind.TEXT, 45),
    ("article", Kind.TEXT, 40),
    ("defensible", Kind.TEXT, 45),
)


def claims_table(material: Material) -> Table:
    """A row per promise and fact, contradictions first, what people dismissed last."""
    texts, order = wording("export", material.language), list(ClaimVerdict)
    documents = {document.id: document for document in material.measurement.documents}
    claims = sorted(
        material.measurement.claims,
        key=lambda claim: (claim.state is ClaimState.DISMISSED, order.index(claim.verdict), -claim.confidence),
    )
    rows = [_row(claim, documents, material.language, quotes=material.choices.quotes) for claim in claims]
    columns = tuple(Column(texts[name], kind, width) for name, kind, width in _COLUMNS)
    return Table(texts["sheet_claims"], columns, rows)


def _row(claim: Claim, documents: Mapping[str, DocumentSummary], language: str, *, quotes: bool) -> tuple[Cell, ...]:
    told = tell_claim(claim, documents, language, quotes=quotes, whole=True)
    promised, words = documents[claim.outside.document], wording("words", language)
    fact = claim.inside.quote if claim.inside and told.fact and told.fact.runs else ""
    return (
        told.verdict_word,
        claim.outside.quote,
        fact,
        told.reason,
        told.certainty,
        claim.confidence,
        told.state or words["claim_open"],
        claim.topic,
        name_of(promised),
        promised.date,
        promised.path,
        told.fact.source if told.fact else "",
        told.green.risk if told.green else "",
        told.green.article if told.green else "",
        told.green.defensible if told.green else "",
    )
