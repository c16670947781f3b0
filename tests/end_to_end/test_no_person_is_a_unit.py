"""Nothing in the program counts, filters, sorts or names by person: every name of a field, column, filter, option and table is looked at."""

import argparse
import importlib
import pkgutil
import re
import sqlite3
from contextlib import closing
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

import brandcheck
from brandcheck import cli, model
from brandcheck.export import Material
from brandcheck.export.tables import tables_of
from brandcheck.model import ReportChoices
from brandcheck.paths import resources
from brandcheck.wording import wording
from brandcheck.workspace import Workspace
from tests.brandcheck.export.materials import measured
from tests.brandcheck.workspace.making import ORGANISATION

PERSON = re.compile(
    r"author|auteur|person(?!al)|persoon|people|mens(en)?$|sender|afzender|recipient|ontvanger|writer|schrijver|speaker|spreker|respondent"
    r"|employee|medewerker|colleague|collega|user|gebruiker|reviewer|owner|eigenaar|contributor|e-?mail$|phone|telefoon|signature"
    r"|creator|participant|deelnemer|first_?name|last_?name|surname|achternaam|voornaam",
    re.IGNORECASE,
)
"""What a name that is about a person looks like."""
ALLOWED = frozenset({
    # How many different people wrote in a text, never who; and how many are known to speak in a department.
    "Document.contributors", "DocumentSummary.contributors", "document.contributors", "Row.people", "Disclosure.few",
    # How many sentences a person (the one who audits) gave a stance: nobody is named.
    "ReadingErrors.by_person", "Labelled.person",
    # Rules by which staff texts are told.
    "_Rules.official_formats",
    # Names on their way to becoming pseudonyms, in the worker that reads; none of it leaves that process.
    "Draft.people", "Draft.writers", "DraftBlock.author", "Header.people", "Properties.people", "Cue.speaker", "_Cue.speaker",
    "Mail.sender", "Mail.people", "Form.pseudonym",
    # Marks of a signature, by which it is found and left out.
    "_Cues.signature_starts", "_Cues.signature_lines", "_Rules.signature_marks", "HtmlBlock.signature",
})  # fmt: skip


def about_people(names: set[str]) -> set[str]:
    return {name for name in names if PERSON.search(name.rsplit(".", 1)[-1])} - ALLOWED


def modules(package: str) -> list[str]:
    """All modules of the engine that the program uses; the training is none of them."""
    found = pkgutil.walk_packages([str(Path(brandcheck.__file__).parent)], f"{package}.")
    return [each.name for each in found if ".training" not in each.name and not each.name.endswith("__main__")]


def test_no_dataclass_has_a_field_for_a_person() -> None:
    kinds = {
        kind
        for name in modules("brandcheck")
        for kind in vars(importlib.import_module(name)).values()
        if isinstance(kind, type) and is_dataclass(kind) and kind.__module__.startswith("brandcheck")
    }
    assert len(kinds) >= 150
    assert {kind for kind in vars(model).values() if isinstance(kind, type) and is_dataclass(kind)} <= kinds
    assert about_people({f"{kind.__name__}.{field.name}" for kind in kinds for field in fields(kind)}) == set()


def test_no_table_has_a_column_for_a_person(tmp_path: Path) -> None:
    file = tmp_path / "w.brandcheck"
    Workspace.create(file, ORGANISATION).close()
    with closing(sqlite3.connect(file)) as opened:
        tables = [name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
        columns = {f"{table}.{row[1]}" for table in tables for row in opened.execute(f'PRAGMA table_info("{table}")')}
    assert len(columns) >= 120
    assert about_people({f"table.{table}" for table in tables} | columns) == set()


def test_no_command_has_an_option_for_a_person() -> None:
    options: set[str] = set()

    def collect(parser: argparse.ArgumentParser) -> None:
        for action in parser._actions:
            options.update(f"option.{name.strip('-')}" for name in (*action.option_strings, action.dest))
            if isinstance(action, argparse._SubParsersAction):
                options.update(f"command.{name}" for name in action.choices)
                for below in action.choices.values():
                    collect(below)

    collect(cli._parser())
    assert len(options) >= 40
    assert about_people(options) == set()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_exported_table_has_a_column_for_a_person(language: str) -> None:
    made = Material(measured()[0], ReportChoices(language, quotes=True))
    heads = {f"{table.title}.{column.heading}" for table in tables_of(made) for column in table.columns}
    words = wording("departments", language)
    heads |= {f"departments.{words[name]}" for name in words if name.startswith(("table_", "glossary_"))}
    assert len(heads) >= 50
    # How many people are known to speak in a department of ten or more.
    assert about_people(heads) == {f"departments.{words['table_people']}"} & about_people(heads)


def test_the_result_of_a_check_has_no_field_for_a_person() -> None:
    schema = (resources() / "report" / "result.schema.json").read_text(encoding="utf-8")
    names = {f"result.{name}" for name in re.findall(r'"(\w+)":\s*\{', schema)}
    assert len(names) >= 80
    assert about_people(names) - {"result.by_person"} == set()
