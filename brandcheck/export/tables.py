"""Which tables an export holds. A sheet more is a function that gives a `Table`, and one line here."""

from collections.abc import Callable, Iterator

from brandcheck.export.claims_table import claims_table
from brandcheck.export.documents_table import documents_table
from brandcheck.export.evidence_table import evidence_table
from brandcheck.export.material import Material
from brandcheck.export.table import Table
from brandcheck.export.values_table import values_table

TABLES: tuple[Callable[[Material], Table], ...] = (values_table, evidence_table, claims_table, documents_table)
"""In the order of the sheets, behind the one that says what this is."""


def tables_of(material: Material) -> Iterator[Table]:
    """All of them, each made when it is asked for, and what the material brings itself."""
    for table in TABLES:
        yield table(material)
    yield from material.more
