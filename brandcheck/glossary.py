"""The glossary of a workspace as a file: a table (CSV), or plain text to paste into a style guide."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from brandcheck.export.csv_files import csv_text
from brandcheck.export.table import Column, Table
from brandcheck.files import write_bytes
from brandcheck.model import Organisation
from brandcheck.wording import wording
from brandcheck.workspace import GlossaryTerm, Workspace

CSV, TEXT = ".csv", ".txt"
_COLUMNS = (("value", 24), ("term", 24), ("preferred", 24), ("note", 48))


def write_glossary(workspace: Workspace, target: Path, language: str) -> Path:
    """Write the glossary, as CSV (UTF-8 with its mark, which Excel asks for) where the name ends so, else as text.

    Raises:
        BrandCheckError: as `files.replacing`.
    """
    terms, organisation = workspace.terms.list(), workspace.organisation
    if target.suffix.casefold() == CSV:
        content = csv_text(glossary_table(terms, organisation, language), language).encode("utf-8-sig")
    else:
        content = glossary_text(terms, organisation, language).encode()
    write_bytes(target, content)
    return target


def glossary_table(terms: Sequence[GlossaryTerm], organisation: Organisation, language: str) -> Table:
    """The terms, one a row."""
    words, names = wording("departments", language), _names(organisation)
    return Table(
        title=words["glossary"],
        columns=tuple(Column(words[f"glossary_{name}"], width=width) for name, width in _COLUMNS),
        rows=[(names.get(entry.value, entry.value), entry.term, entry.preferred, entry.note) for entry in terms],
    )


def glossary_text(terms: Sequence[GlossaryTerm], organisation: Organisation, language: str) -> str:
    """The terms by value, a line each."""
    words, names = wording("departments", language), _names(organisation)
    parts = [words["glossary_title"].format(organisation=organisation.name)]
    for value, entries in groupby(terms, key=lambda entry: entry.value):
        lines = [_line(entry, words["glossary_instead"]) for entry in entries]
        parts.append("\n".join([names.get(value, value) or words["glossary_no_value"], *lines]))
    return "\n\n".join(parts) + "\n"


def _line(entry: GlossaryTerm, instead: str) -> str:
    said = instead.format(term=entry.term, preferred=entry.preferred) if entry.preferred else entry.term
    return f"- {said}" + (f" ({' '.join(entry.note.split())})" if entry.note else "")


def _names(organisation: Organisation) -> dict[str, str]:
    return {value.id: value.name for value in organisation.values}
