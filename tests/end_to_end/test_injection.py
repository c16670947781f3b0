"""Texts that try to be markup, formulas, code, SQL or codes of the terminal come out as text in everything that is written."""

import csv
import io
import json
import zipfile
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from lxml import etree

from brandcheck.cli import run
from brandcheck.export import FORMATS
from brandcheck.export.cells import looks_like_formula
from brandcheck.workspace import Workspace
from tests.end_to_end.hostile import CODE, IMAGE, UNSEEN, use, write_hostile
from tests.end_to_end.walking import Walk

SECRET = "root:x:0:0"
"""How the file begins that the planted code asks for."""


@dataclass(frozen=True, slots=True)
class Written:
    folder: Path
    told: str


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    root = tmp_path_factory.mktemp("injection")
    folder = write_hostile(root / "org")
    out = root / "out"
    out.mkdir()
    file = out / "w.brandcheck"
    told = said("check", folder, "--workspace", file, "--json", out / "r.json", "--pdf", out / "r.pdf")
    with Workspace.open(file) as workspace:
        use(workspace)
    for form in FORMATS:
        told += said("export", file, "--format", form, "--output", out / f"{form}{FORMATS[form].suffix}", "--quotes")
    told += said("reviews", "export", file, out / "reviews.json", "--role", f"{IMAGE}\x1b[31m\u202e")
    draft = root / "draft.txt"
    draft.write_text(f"{IMAGE} Onze monteurs bedenken zelf wat er nodig is.\u202e\x1b[31m {CODE}\n", encoding="utf-8")
    told += said("draft", draft, "--workspace", file, "--json", out / "draft.json", "--sarif", out / "draft.sarif")
    told += said("values", folder / "org.json")
    return Written(out, told)


def said(*arguments: object) -> str:
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        assert run([str(each) for each in arguments]) == 0, err.getvalue()
    return out.getvalue() + err.getvalue()


def test_what_cannot_be_seen_and_what_is_in_other_files_comes_out_nowhere(written: Written) -> None:
    walk = Walk((*UNSEEN, SECRET))
    walk.database(written.folder / "w.brandcheck")
    for file in sorted(written.folder.iterdir()):
        if not file.name.startswith("w."):
            # As text: the bytes of packed files hold any number by chance.
            for part, content in texts_of(file):
                walk.text(file.suffix, f"{file.name}:{part}", content)
    for line in written.told.splitlines():
        walk.text("lines on the screen", "screen", line)
    # Numbers and packed bytes hold any byte by chance; the draft's JSON quotes the draft as it is, to count in it.
    by_chance = {"cache.payload", "measurement.content", "fact.content", "sentence_data.block", "sentence_docsize.sz"}
    assert {place for place, _ in walk.findings} - by_chance == {"draft.json:"}
    assert IMAGE in written.told
    assert walk.places["lines on the screen"] > 20


def text_of(pdf: pypdfium2.PdfDocument) -> str:
    """Its words, without the invisible spaces at which the report lets long addresses break."""
    return "".join(page.get_textpage().get_text_bounded() for page in pdf).replace("\u200b", "")


def texts_of(file: Path) -> list[tuple[str, str]]:
    data = file.read_bytes()
    if file.suffix == ".pdf":
        pdf = pypdfium2.PdfDocument(data)
        return [("pages", text_of(pdf)), ("properties", "".join(pdf.get_metadata_dict().values()))]
    if data[:2] == b"PK":
        with zipfile.ZipFile(file) as archive:
            is_text = (".xml", ".rels", ".csv", ".txt", ".qde")
            parts = [(name, archive.read(name)) for name in archive.namelist() if name.endswith(is_text)]
        return [("names", " ".join(name for name, _ in parts))] + [
            (name, content.decode("utf-8-sig")) for name, content in parts
        ]
    return [("", data.decode("utf-8-sig"))]


def test_the_report_shows_planted_code_letter_for_letter(written: Written) -> None:
    pdf = pypdfium2.PdfDocument(written.folder / "r.pdf")
    squeezed = "".join(text_of(pdf).split())
    for planted in (CODE, IMAGE):
        assert "".join(planted.split()) in squeezed


def test_no_cell_is_a_formula(written: Written) -> None:
    book = openpyxl.load_workbook(written.folder / "xlsx.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "b"}
    assert [cell.value for cell in cells if cell.hyperlink] == []
    assert any(cell.quotePrefix for cell in cells)
    with zipfile.ZipFile(written.folder / "csv.zip") as archive:
        for name in archive.namelist():
            rows = csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig")), delimiter=";")
            fields = [field for row in rows for field in row]
            assert [field for field in fields if looks_like_formula(field) and not is_number(field)] == [], name


def is_number(field: str) -> bool:
    try:
        float(field.replace(",", "."))
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("form", ["docx", "xlsx", "qdpx"])
def test_every_part_of_a_package_is_whole_and_stays_in_its_package(form: str, written: Written) -> None:
    with zipfile.ZipFile(written.folder / f"{form}.{form}") as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            assert not name.startswith(("/", "\\"))
            assert ".." not in Path(name).parts
            content = archive.read(name)
            if name.endswith((".xml", ".rels", ".qde")):
                tree = etree.fromstring(content)
                assert b"External" not in content or not name.endswith(".rels")
                assert not [
                    each for each in tree.iter("{*}instrText", "{*}altChunk", "{*}hyperlink") if each.get("{*}id")
                ]


@pytest.mark.parametrize("name", ["r.json", "json.json", "reviews.json", "draft.json"])
def test_json_is_json_and_keeps_the_words(name: str, written: Written) -> None:
    content = json.loads((written.folder / name).read_text(encoding="utf-8"))
    assert IMAGE in json.dumps(content, ensure_ascii=False)


def test_remarks_for_other_programs_are_json_too(written: Written) -> None:
    content = json.loads((written.folder / "draft.sarif").read_text(encoding="utf-8"))
    assert content["runs"][0]["results"]
