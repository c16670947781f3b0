"""REFI-QDA projects: valid by the standard's schema, and read back without losing a code or a coding."""

import zipfile
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from brandcheck.errors import BrandCheckError
from brandcheck.export import CodeBook, read_qdpx, values_of
from brandcheck.export.qdpx import write_qdpx
from brandcheck.ingest.normalise import normalise
from brandcheck.model import DocumentStatus, ReportChoices, Side, Value
from brandcheck.progress import finish
from brandcheck.wording import LANGUAGES, wording
from tests.brandcheck.export.materials import CHAT, FORBIDDEN, MEMO, PROMISED, SCHEMA, WEB, material, measured, write
from tests.brandcheck.report.extremes import hostile, many_documents, twelve_values
from tests.brandcheck.report.measurements import evidence

NS = {"q": "urn:QDA-XML:project:1.0"}
HOSTILE = "<x/>]]> &amp; \"'\N{RIGHT-TO-LEFT OVERRIDE}\x00\x0b../..\\C:|?* "


def project(path):
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read("project.qde")), {
            name: archive.read(name).decode() for name in archive.namelist() if name != "project.qde"
        }


def codings(book: CodeBook):
    return {
        (code.name, quote.source, quote.start, quote.end, quote.text) for code in book.codes for quote in code.quotes
    }


def expected(told, language):
    """What must come back: a coding for each piece of evidence, by the names of its code and source."""
    words = wording("words", language)
    names = {value.id: value.name for value in told.measurement.organisation.values}
    files = {document.id: document.path.rsplit("/", 1)[-1] for document in told.measurement.documents}
    return {
        (f"{names[found.value]}: {words[found.stance]}", files[found.document], found.start, found.end, found.quote)
        for found in told.measurement.evidence
        if found.counted
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_out_and_in_again_nothing_is_lost(language, tmp_path):
    told = material(language=language, quotes=True)
    path = write(write_qdpx, told, tmp_path / "a.qdpx")
    SCHEMA.assertValid(project(path)[0])
    book = read_qdpx(path)
    assert codings(book) == expected(told, language)
    assert sum(len(code.quotes) for code in book.codes) == len(told.measurement.evidence) == 4
    assert book.left_out == 0
    tops = [code for code in book.codes if code.parent is None]
    assert [(code.name, code.description, code.codable) for code in tops] == [
        (value.name, value.statement, False) for value in told.measurement.organisation.values
    ]
    assert len(book.codes) == 3 * len(tops)
    vak, tijd = values_of(book, {code.id for code in tops})
    assert (vak.examples_for, vak.examples_against) == ((PROMISED,), (FORBIDDEN,))
    assert (vak.name, vak.statement) == ("Vakmanschap met passie", told.measurement.organisation.values[0].statement)
    assert len(tijd.examples_against) == 2


@given(
    st.lists(
        st.text(st.characters(codec="utf-8"), max_size=30).map(normalise).filter(str.strip), min_size=1, max_size=6
    ),
    st.text(st.characters(codec="utf-8"), max_size=20),
)
def test_whatever_the_texts_hold_positions_count_in_them(tmp_path_factory, sentences, name):
    said = [(WEB, sentence, "v", 0.9, 0.0) for sentence in sentences]
    told = material(said, (Value("v", name, name),))
    path = write(write_qdpx, told, tmp_path_factory.getbasetemp() / "any.qdpx")
    root, texts = project(path)
    SCHEMA.assertValid(root)
    assert list(texts.values()) == [told.text_of(WEB.id)]
    found = {(quote.start, quote.text) for code in read_qdpx(path).codes for quote in code.quotes}
    assert found == {(one.start, one.quote) for one in told.measurement.evidence}


@pytest.mark.parametrize("make", [hostile, many_documents, twelve_values])
def test_any_measurement_gives_a_valid_project_without_what_is_not_in_the_text(make, tmp_path):
    told = replace(material(), measurement=make(), text_of=lambda document: f"Tekst van {document}.")
    done = finish(write_qdpx(told, tmp_path / "a.qdpx"))
    root, texts = project(done.path)
    SCHEMA.assertValid(root)
    assert len(texts) == len(root.findall(".//q:TextSource", NS)) > 1
    names = [source.get("name") for source in root.iterfind(".//q:TextSource", NS)]
    assert len({name.casefold() for name in names}) == len(names)
    assert root.findall(".//q:Coding", NS) == []
    assert "export_text_changed" in {remark.code for remark in done.remarks}


def test_hostile_names_stay_out_of_the_xml_and_of_file_names(tmp_path):
    place = replace(WEB, path=f"outside/{HOSTILE}", title=HOSTILE, department=HOSTILE, channel=HOSTILE, date="2026-1-1")
    value = Value(HOSTILE, HOSTILE, HOSTILE)
    path = write(write_qdpx, material([(place, "Zin.", HOSTILE, 0.9, 0.0)], (value,)), tmp_path / "a.qdpx")
    root, texts = project(path)
    SCHEMA.assertValid(root)
    assert all(name.removeprefix("Sources/").removesuffix(".txt").replace("-", "").isalnum() for name in texts)
    assert not set(root.find(".//q:TextSource", NS).get("name")) & set('<>:"/\\|?*\N{RIGHT-TO-LEFT OVERRIDE}')
    assert len(codings(read_qdpx(path))) == 1


def test_without_leave_no_text_of_staff_is_in_it_and_the_remark_says_so(tmp_path):
    done = finish(write_qdpx(material(), tmp_path / "a.qdpx"))
    assert [(one.code, dict(one.parameters)) for one in done.remarks] == [("export_staff_documents", {"count": "1"})]
    content = (
        "".join(str(part) for part in project(done.path)[1].values()) + etree.tostring(project(done.path)[0]).decode()
    )
    assert "geen gesprek" not in content
    assert CHAT.title not in content
    assert len(codings(read_qdpx(done.path))) == 3


def test_what_is_known_of_a_document_goes_along_but_no_department_of_a_few(tmp_path):
    root, _ = project(write(write_qdpx, material(quotes=True), tmp_path / "a.qdpx"))
    names = {variable.get("guid"): variable.get("name") for variable in root.iterfind(".//q:Variable", NS)}
    known = {
        source.get("name"): {
            names[value[0].get("targetGUID")]: value[1].text for value in source.iterfind("q:VariableValue", NS)
        }
        for source in root.iterfind(".//q:TextSource", NS)
    }
    assert known == {
        "web.html": {"Kant": "buiten", "Afdeling": "Communicatie", "Kanaal": "website", "Datum": "2026-01-08"},
        "memo.docx": {"Kant": "binnen", "Afdeling": "Kwaliteit", "Kanaal": "memo", "Datum": "2026-01-12"},
        "chat.json": {"Kant": "binnen", "Kanaal": "chat", "Datum": "2026-03-09"},
    }
    sets = {each.get("name"): len(each) for each in root.iterfind(".//q:Set", NS)}
    assert sets == {"Kant: buiten": 1, "Kant: binnen": 2, "Afdeling: Communicatie": 1, "Afdeling: Kwaliteit": 1}
    assert {user.get("name") for user in root.iterfind(".//q:User", NS)} == {"BrandCheck"}
    assert "kans 93%" in root.find(".//q:PlainTextSelection/q:Description", NS).text


def test_every_code_has_a_name_of_its_own_as_qualcoder_needs(tmp_path):
    values = (Value("a", "Samen", "Wij."), Value("b", "samen", "Zij."))
    root, _ = project(write(write_qdpx, material([(WEB, "Zin.", "b", 0.9, 0.0)], values), tmp_path / "a.qdpx"))
    names = [code.get("name") for code in root.iterfind(".//q:Code", NS)]
    assert len(set(names)) == len(names) == 6


def test_the_same_measurement_gives_the_same_bytes(tmp_path):
    made = [write(write_qdpx, material(), tmp_path / name).read_bytes() for name in ("a.qdpx", "b.qdpx")]
    assert made[0] == made[1]


def test_a_sentence_that_left_the_text_is_not_coded_somewhere_else(tmp_path):
    before = material()
    told = replace(before, text_of=lambda document: "Iets anders. " + before.text_of(document))
    done = finish(write_qdpx(told, tmp_path / "a.qdpx"))
    assert dict(done.remarks[-1].parameters) == {"count": "3"}
    assert codings(read_qdpx(done.path)) == set()


def test_documents_that_are_gone_or_were_not_read_are_not_in_it(tmp_path):
    made, texts = measured()
    failed = replace(WEB, id="scan.pdf", status=DocumentStatus.FAILED)
    del texts[MEMO.id]
    told = material()
    told = replace(told, measurement=replace(made, documents=(*made.documents, failed)), text_of=texts.__getitem__)
    assert len(project(write(write_qdpx, told, tmp_path / "a.qdpx"))[1]) == 1


def test_without_any_text_it_says_so_and_writes_nothing(tmp_path):
    only_staff = material([(CHAT, "Vier minuten.", "tijd", 0.0, 0.9)])
    for told in (replace(material(), text_of={}.__getitem__), only_staff):
        with pytest.raises(BrandCheckError) as caught:
            finish(write_qdpx(told, tmp_path / "a.qdpx"))
        assert caught.value.message.code == "export_no_texts"
    assert list(tmp_path.iterdir()) == []


def test_without_values_it_is_a_valid_project_of_texts(tmp_path):
    told = material()
    measurement = replace(
        told.measurement, organisation=replace(told.measurement.organisation, values=()), gaps=(), evidence=()
    )
    path = write(write_qdpx, replace(told, measurement=measurement, choices=ReportChoices("en")), tmp_path / "a.qdpx")
    SCHEMA.assertValid(project(path)[0])


def test_one_sentence_may_bear_several_codes(tmp_path):
    told = material([(MEMO, "Wij nemen de tijd voor ons vak.", "vak", 0.9, 0.0)])
    twice = evidence(MEMO.id, told.measurement.evidence[0].quote, "tijd", 0.8, start=told.measurement.evidence[0].start)
    found = (*told.measurement.evidence, twice, replace(twice, counted=False, value="vak"))
    told = replace(told, measurement=replace(told.measurement, evidence=found))
    book = read_qdpx(write(write_qdpx, told, tmp_path / "a.qdpx"))
    assert codings(book) == expected(told, "nl")
    assert len(codings(book)) == 2
    assert MEMO.side is Side.INSIDE
