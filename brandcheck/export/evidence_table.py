"""The sentences that count, as far as they may be quoted."""

from brandcheck.export.material import Material
from brandcheck.export.privacy import open_part
from brandcheck.export.table import Cell, Column, Kind, Table
from brandcheck.model import DocumentSummary, Evidence, Side
from brandcheck.report import certainty_in_words
from brandcheck.report.quotes import channel, name_of
from brandcheck.report.staff import department_of
from brandcheck.wording import wording

_COLUMNS = (
    ("value", Kind.TEXT, 28),
    ("side", Kind.TEXT, 9),
    ("stance", Kind.TEXT, 14),
    ("sentence", Kind.TEXT, 80),
    ("certainty", Kind.TEXT, 13),
    ("supports", Kind.SHARE, 12),
    ("contradicts", Kind.SHARE, 12),
    ("act", Kind.TEXT, 12),
    ("words", Kind.TEXT, 30),
    ("reread", Kind.YES_NO, 12),
    ("title", Kind.TEXT, 36),
    ("date", Kind.DATE, 12),
    ("department", Kind.TEXT, 18),
    ("channel", Kind.TEXT, 14),
    ("page", Kind.COUNT, 9),
    ("file", Kind.TEXT, 40),
    ("start", Kind.COUNT, 9),
    ("end", Kind.COUNT, 9),
    ("own_supports", Kind.SHARE, 14),
    ("own_contradicts", Kind.SHARE, 14),
)


def evidence_table(material: Material) -> Table:
    """A row per sentence and value, by value, side and certainty: what the rates of the values count."""
    language, measurement = material.language, material.measurement
    texts = wording("export", language)
    places = {value.id: place for place, value in enumerate(measurement.organisation.values)}
    documents, sides = {document.id: document for document in measurement.documents}, list(Side)
    found = [one for one in open_part(measurement, quotes=material.choices.quotes).evidence if one.counted]
    found.sort(
        key=lambda one: (
            places[one.value],
            sides.index(documents[one.document].side),
            -max(one.supports, one.contradicts),
            documents[one.document].path,
            one.start,
        )
    )
    names = [value.name for value in measurement.organisation.values]
    rows = [_row(one, documents[one.document], names[places[one.value]], language) for one in found]
    return Table(
        texts["sheet_evidence"], tuple(Column(texts[name], kind, width) for name, kind, width in _COLUMNS), rows
    )


def _row(found: Evidence, document: DocumentSummary, value: str, language: str) -> tuple[Cell, ...]:
    words = wording("words", language)
    return (
        value,
        words[document.side],
        words[found.stance],
        found.quote,
        certainty_in_words(max(found.supports, found.contradicts), language),
        found.supports,
        found.contradicts,
        words[found.act],
        ", ".join(reason.text for reason in found.why if reason.weight > 0),
        found.second is not None,
        name_of(document),
        document.date,
        department_of(document),
        channel(document, language),
        found.page,
        document.path,
        found.start,
        found.end,
        *(found.own or (None, None)),
    )
