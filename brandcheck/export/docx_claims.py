"""Concrete promises, each beside the fact that contradicts it, as `claims.typ` tells them."""

from collections.abc import Iterator

from brandcheck.export.docx_blocks import Block, Cell, Drawing, Table, Words, each, say
from brandcheck.export.docx_pieces import capital, joined, quoted
from brandcheck.report import Report, Said, ToldClaim
from brandcheck.report.ledger import GreenRow, Ledger


def claims(report: Report) -> Iterator[Block]:
    """The whole part; nothing where there is none."""
    ledger, labels = report.ledger, report.labels
    if ledger is None:
        return
    yield say("Heading1", labels["claims_heading"], new_page=True)
    yield say("Finding", ledger.headline)
    yield say("Normal", ledger.tally)
    yield say("Note", labels["claims_explained"])
    if ledger.rows:
        yield _rows(report, ledger)
    yield from each("Note", ledger.more, ledger.rest)
    if ledger.green:
        yield say("Heading2", ledger.green_title)
        yield say("Note", labels["claims_green_explained"])
        for row in ledger.green:
            yield from _green(report, row)
        yield from each("Note", ledger.green_more)


def _rows(report: Report, ledger: Ledger) -> Table:
    labels = report.labels
    sides = (("outside", "claims_column_promise"), ("inside", "claims_column_fact"))
    return Table(
        widths=(83, 83),
        heading=tuple(
            (say("TableHeading", Drawing(f"dot-{side}"), Words(f" {labels[key]}", side.capitalize())),)
            for side, key in sides
        ),
        rows=tuple(
            (
                _said(row.claim.promise, "Outside") if row.is_first else (say("Note", labels["claims_same"]),),
                _fact(row.claim),
            )
            for row in ledger.rows
        ),
    )


def _said(said: Said | None, tone: str) -> Cell:
    return tuple(quoted(said.runs, said.language, said.source, tone)) if said else ()


def _fact(claim: ToldClaim) -> Cell:
    verdict = (Words(capital(claim.verdict_word), "Against"), Words(claim.certainty), Words(claim.state))
    return (
        *_said(claim.fact, "Against"),
        say("Verdict", Drawing("kind-contradicted"), " ", *joined(verdict)),
        *each("Verdict", claim.reason),
    )


def _green(report: Report, row: GreenRow) -> Iterator[Block]:
    risk = row.claim.green
    yield from _said(row.claim.promise, "Outside")
    if risk is not None:
        yield say("After", Words(risk.risk, "Strong"), "  ", Words(risk.article, "Quiet"))
        yield say("Normal", Words(f"{report.labels['claims_green_defensible']}: ", "Quiet"), risk.defensible)
    yield say("Note", row.evidence)
