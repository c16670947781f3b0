import json
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.ingest import read_values
from brandcheck.model import Organisation, Value
from tests.brandcheck.ingest.office_files import W, docx, paragraph

BLOESEM = {
    "name": "Bloesem",
    "language": "nl",
    "sector": "webwinkel",
    "values": [
        {"id": "eerlijk", "name": "Eerlijk zakendoen", "statement": "Bij Bloesem weet je waar je aan toe bent."},
        {
            "name": "Liefde voor de natuur",
            "statement": "We sparen de natuur.",
            "examples_for": ["Minder plastic"],
            "examples_against": [],
        },
    ],
}
READ = Organisation(
    "Bloesem",
    "nl",
    (
        Value("eerlijk", "Eerlijk zakendoen", "Bij Bloesem weet je waar je aan toe bent."),
        Value("liefde-voor-de-natuur", "Liefde voor de natuur", "We sparen de natuur.", ("Minder plastic",)),
    ),
    "webwinkel",
)
YAML = """name: Bloesem
language: nl
sector: webwinkel
values:
  - {id: eerlijk, name: Eerlijk zakendoen, statement: Bij Bloesem weet je waar je aan toe bent.}
  - name: Liefde voor de natuur
    statement: We sparen de natuur.
    examples_for: [Minder plastic]
"""
PAGE = "# Bloesem\n\n## Eerlijk\n\nWe zijn eerlijk.\n\nAltijd.\n\n## Natuur\n\n- We sparen de natuur.\n"


def saved(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def code_of(path: Path) -> tuple[str, dict[str, str]]:
    with pytest.raises(BrandCheckError) as caught:
        read_values(path)
    assert caught.value.text("nl")
    assert caught.value.text("en")
    return caught.value.message.code, dict(caught.value.message.parameters)


def test_json_and_yaml_hold_all_fields(tmp_path: Path) -> None:
    assert read_values(saved(tmp_path, "org.json", json.dumps(BLOESEM))) == READ
    assert read_values(saved(tmp_path, "org.yaml", YAML)) == READ


def test_headings_of_a_page_are_names(tmp_path: Path) -> None:
    expected = Organisation(
        "Bloesem",
        "nl",
        (Value("eerlijk", "Eerlijk", "We zijn eerlijk. Altijd."), Value("natuur", "Natuur", "We sparen de natuur.")),
    )
    assert read_values(saved(tmp_path, "waarden.md", PAGE)) == expected
    styles = f'<w:styles {W}><w:style w:styleId="k"><w:name w:val="heading 2"/></w:style></w:styles>'
    heading = '<w:pStyle w:val="k"/>'
    body = "".join(
        paragraph(text, heading if text in {"Bloesem", "Eerlijk", "Natuur"} else "")
        for text in ("Bloesem", "Eerlijk", "We zijn eerlijk.", "Altijd.", "Natuur", "We sparen de natuur.")
    )
    assert read_values(saved(tmp_path, "waarden.docx", docx(body, styles=styles))) == expected


def test_the_language_of_a_page_is_told(tmp_path: Path) -> None:
    page = "# We listen\n\nWe take the time for every customer and we answer with care.\n"
    assert read_values(saved(tmp_path, "values.md", page)).language == "en"


def without(*path: object, put: object = None) -> str:
    content = json.loads(json.dumps(BLOESEM))
    inner = content
    for step in path[:-1]:
        inner = inner[step]
    if put is None:
        del inner[path[-1]]
    else:
        inner[path[-1]] = put
    return json.dumps(content)


@pytest.mark.parametrize(
    ("content", "code", "parameters"),
    [
        (without("values"), "values_field_missing", {"field": "values"}),
        (without("values", put=[]), "values_field_missing", {"field": "values"}),
        (without("values", 1, "name"), "values_field_missing", {"field": "values[2].name"}),
        (without("values", 0, put="eerlijk"), "values_field_missing", {"field": "values[1].name"}),
        (without("values", 0, "statement", put=["x"]), "values_field_wrong", {"field": "values[1].statement"}),
        (without("values", 0, "examples_for", put="x"), "values_field_wrong", {"field": "values[1].examples_for"}),
        (without("language", put="de"), "values_language", {"given": "de"}),
        (without("values", 1, "id", put="eerlijk"), "values_twice", {"id": "eerlijk"}),
        ("[]", "values_field_missing", {"field": "values"}),
        ('{\n "name": "x"\n "values": []}', "values_not_json", {"line": "3", "column": "2"}),
        ("[" * 100_000, "values_not_json", {"line": "1", "column": "1"}),
    ],
)
def test_what_is_wrong_in_json_is_named(tmp_path: Path, content: str, code: str, parameters: dict[str, str]) -> None:
    assert code_of(saved(tmp_path, "org.json", content)) == (code, parameters)


def test_what_is_wrong_elsewhere_is_named(tmp_path: Path) -> None:
    assert code_of(saved(tmp_path, "org.yaml", "name: x\n  values: [")) == (
        "values_not_yaml",
        {"line": "2", "column": "9"},
    )
    assert code_of(saved(tmp_path, "w.md", "Geen koppen."))[0] == "values_unclear"
    assert code_of(saved(tmp_path, "w.xlsx", "x"))[0] == "values_format"
    assert code_of(tmp_path / "weg.json")[0] == "values_not_opened"
