"""The Word document, opened by python-docx and by the parts of its package."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import asdict, fields, replace
from enum import Enum
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from brandcheck.errors import BrandCheckError
from brandcheck.export import Material
from brandcheck.export.cells import cleaned
from brandcheck.export.docx import PARTS, write_docx
from brandcheck.followup import FollowUp
from brandcheck.model import Measurement, Privacy, ReportChoices
from brandcheck.report import Report, compose
from tests.brandcheck.export.followed import followed
from tests.brandcheck.export.materials import write
from tests.brandcheck.report import extremes, pictures
from tests.brandcheck.report.audits import audited
from tests.brandcheck.report.measurements import vermeulen
from tests.brandcheck.report.promises import with_promises

PRIVACY = Privacy("Werken we zoals we beloven?", "Gerechtvaardigd belang", "Bericht op intranet", "2026-10-01")
ALL = ReportChoices("nl", quotes=True, claims=True)
LAYOUT = {"language", "values_language", "title", "parts", "decoration", "ink"}
"""What the composed report holds besides what it says."""
EVERYTHING = (
    with_promises,
    audited,
    extremes.one_value,
    extremes.twelve_values,
    extremes.undecided,
    extremes.many_documents,
    extremes.nothing_inside,
    extremes.no_evidence,
    extremes.long_names,
    extremes.hostile,
)


def made(measured: Measurement, target: Path, choices: ReportChoices = ALL, follow_up: FollowUp | None = None) -> Path:
    return write(write_docx, Material(measured, choices, PRIVACY, follow_up=follow_up), target)


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def tree(path: Path, part: str = "word/document.xml"):
    return etree.fromstring(parts_of(path)[part])


def text_of(path: Path) -> str:
    """The text of the body and of what stands around it, with the pictures in words."""
    told: list[str] = []
    for part, content in parts_of(path).items():
        if re.fullmatch(r"word/(document|header\d|footer\d)\.xml", part):
            root = etree.fromstring(content)
            told += ["".join(one.itertext(qn("w:t"))) for one in root.iter(qn("w:p"))]
            told += [picture.get("descr", "") for picture in root.iter(qn("wp:docPr"))]
    return "\n".join(told)


def said(thing: object) -> Iterator[str]:
    """All texts of the composed report that a reader is to see."""
    if isinstance(thing, dict):
        for key, value in thing.items():
            if key not in LAYOUT | {"labels"} | unsaid(thing):
                yield from said(value)
    elif isinstance(thing, list | tuple):
        runs = [one["text"] for one in thing if isinstance(one, dict) and set(one) == {"text", "marked"}]
        if runs:
            yield "".join(runs)
        else:
            for value in thing:
                yield from said(value)
    elif (
        isinstance(thing, str) and thing and not isinstance(thing, Enum)
    ):  # which is a code, and said in words beside it
        yield thing


def unsaid(thing: dict[str, object]) -> set[str]:
    """What the PDF leaves out as well, where there is nothing that it is about."""
    without = {"outside": "description", "ticks": "chart_explained"}
    left_out = {what for needed, what in without.items() if needed in thing and not thing[needed]}
    if thing.get("rows"):
        left_out.add("empty")
    if thing.get("green"):
        left_out |= {"verdict_word", "certainty", "reason"}  # the box of an environmental claim tells its risk
    return left_out


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("measured", EVERYTHING)
def test_all_that_the_report_says_stands_in_it(measured, language, tmp_path):
    choices = replace(ALL, language=language)
    text = text_of(made(measured(), tmp_path / "a.docx", choices, followed())).casefold()
    composed = compose(measured(), choices, PRIVACY, followed())
    missing = [one for one in said(asdict(composed)) if cleaned(one).casefold() not in text]
    assert missing == []
    assert set(composed.parts) <= {name for name, _ in PARTS}


def test_every_field_of_the_report_has_its_place():
    """Who gives the report something to say writes it in `PARTS` as well, and adds a measurement that has it to EVERYTHING."""
    page_one = {"logo", "organisation", "date", "question", "headline", "tally", "basis", "unchecked"}
    chart = {"chart_heading", "chart_explained", "ticks", "values"}
    parts = {"since", "ledger", "audit", "method", "documents", "failed"}
    assert {field.name for field in fields(Report)} == page_one | chart | parts | LAYOUT | {"labels"}


def test_parts_that_are_not_chosen_are_not_in_it(tmp_path):
    bare = ReportChoices("nl", values=False, method=False, documents=False)
    told = made(with_promises(), tmp_path / "a.docx", bare)
    headings = [one.text for one in docx.Document(str(told)).paragraphs if one.style.name.startswith("Heading")]
    composed = compose(with_promises(), bare)
    assert headings == [composed.chart_heading, composed.method.privacy_title], (
        "why inside texts were used is always told"
    )
    assert not [*tree(told).iter(qn("w:hyperlink"))]


def test_staff_are_not_quoted_unless_switched_on(tmp_path):
    sentence = "Ik mag als vakman eigenlijk niets meer zelf beslissen."
    assert sentence in text_of(made(vermeulen(), tmp_path / "a.docx"))
    off = made(vermeulen(), tmp_path / "b.docx", ReportChoices("nl"))
    assert all(sentence.encode() not in content for content in parts_of(off).values())
    assert "niets meer zelf" not in text_of(off)


def test_its_styles_are_words_own_where_word_has_one(tmp_path):
    document = docx.Document(str(made(with_promises(), tmp_path / "a.docx")))
    used = [one.style.name for one in document.paragraphs]
    assert {"Title", "Subtitle", "Heading 1", "Heading 2", "Normal", "Caption", "List Bullet"} <= set(used)
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    report = compose(with_promises(), ALL)
    assert headings == [
        report.chart_heading,
        *(value.name for value in report.values),
        "Toezeggingen",
        "Hoe er gemeten is, en wat dat niet zegt",
        "De documenten",
    ]
    assert document.styles["Citaat buiten"].base_style.name == "Quote"
    assert {table.style.name for table in document.tables} == {"BrandCheck", "BrandCheck kolommen"}


@pytest.mark.parametrize("measured", EVERYTHING)
def test_every_style_that_is_used_is_there_and_named_in_the_language(measured, tmp_path):
    path = made(measured(), tmp_path / "a.docx", replace(ALL, language="en"))
    styles = tree(path, "word/styles.xml")
    known = {
        style.get(qn("w:styleId")): style.find(qn("w:name")).get(qn("w:val")) for style in styles.iter(qn("w:style"))
    }
    used = {
        one.get(qn("w:val"))
        for part in ("document", "header1", "header2", "footer1", "footer2")
        for tag in ("w:pStyle", "w:rStyle", "w:tblStyle")
        for one in tree(path, f"word/{part}.xml").iter(qn(tag))
    }
    assert used <= set(known)
    assert known["QuoteAgainst"] == "Quote that contradicts"
    assert known["Kind_hollow"] == "Gap: hollow"
    assert len(set(known.values())) == len(known)


def test_marked_words_are_bold_and_underlined_and_quotes_bear_their_language(tmp_path):
    measured = vermeulen()
    german = tuple(replace(one, language="de") for one in measured.documents)
    document = docx.Document(str(made(replace(measured, documents=german), tmp_path / "a.docx")))
    marked = document.styles["Gemarkeerde woorden"].font
    assert marked.bold
    assert marked.underline
    quotes = [
        one
        for table in document.tables
        for row in table.rows
        for cell in row.cells
        for one in cell.paragraphs
        if one.style.name.startswith("Citaat")
    ]
    runs = [run for quote in quotes for run in quote.runs]
    assert "passievolle specialisten" in {run.text for run in runs if run.style.name == "Gemarkeerde woorden"}
    assert {run.font.element.find(f"{qn('w:rPr')}/{qn('w:lang')}").get(qn("w:val")) for run in runs} == {"de"}


def test_tables_repeat_their_heading_and_keep_rows_whole(tmp_path):
    root = tree(made(extremes.many_documents(), tmp_path / "a.docx", follow_up=followed()))
    tables = [*root.iter(qn("w:tbl"))]
    assert len(tables) > 5
    for table in tables:
        rows = table.findall(qn("w:tr"))
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)
        repeated = [row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in rows]
        first = table.find(f"{qn('w:tblPr')}/{qn('w:tblLook')}").get(qn("w:firstRow"))
        assert repeated == [first == "1", *[False] * (len(rows) - 1)]
        # A cell ends in a paragraph, and a table is not glued to the next one.
        assert all(cell[-1].tag == qn("w:p") for cell in table.iter(qn("w:tc")))
        assert table.getnext().tag != qn("w:tbl")
        widths = [int(column.get(qn("w:w"))) for column in table.iter(qn("w:gridCol"))]
        assert sum(widths) == pytest.approx(9412, abs=4)


def test_charts_are_pictures_with_words_and_the_rest_only_decorates(tmp_path):
    path = made(vermeulen(), tmp_path / "a.docx")
    told = [picture.get("descr") for picture in tree(path).iter(qn("wp:docPr"))]
    for value in compose(vermeulen(), ALL).values:
        assert told.count(value.chart.description) == (2 if value.chart.outside else 0)
    decorative = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
    for picture in tree(path).iter(qn("wp:docPr")):
        assert bool(picture.get("descr")) != (picture.find(f".//{decorative}") is not None)
    identities = [picture.get("id") for picture in tree(path).iter(qn("wp:docPr"))]
    assert len(set(identities)) == len(identities)


def test_page_one_leads_to_every_value(tmp_path):
    root = tree(made(vermeulen(), tmp_path / "a.docx"))
    places = [one.get(qn("w:name")) for one in root.iter(qn("w:bookmarkStart"))]
    links = {one.get(qn("w:anchor")): "".join(one.itertext(qn("w:t"))) for one in root.iter(qn("w:hyperlink"))}
    assert list(links) == places
    assert list(links.values()) == [value.name for value in compose(vermeulen(), ALL).values]


def test_hostile_texts_are_text(tmp_path):
    path = made(extremes.hostile(), tmp_path / "a.docx")
    parts = parts_of(path)
    fields = [
        one.get(qn("w:instr"))
        for part in parts
        if part.endswith(".xml")
        for one in tree(path, part).iter(qn("w:fldSimple"))
    ]
    assert sorted(fields) == ["NUMPAGES", "NUMPAGES", "PAGE", "PAGE"]
    document = tree(path)
    assert not [*document.iter(qn("w:instrText"), qn("w:fldChar"), qn("w:altChunk"), qn("w:object"))]
    assert all(link.get(qn("r:id")) is None for link in document.iter(qn("w:hyperlink")))
    relations = b"".join(content for name, content in parts.items() if name.endswith(".rels"))
    assert b"External" not in relations
    assert not [name for name in parts if "vba" in name.lower() or "embeddings" in name]
    assert not re.search("[\x00-\x08\u202a-\u202e\u2066-\u2069\ufffe\uffff]", text_of(path))
    assert cleaned(extremes.HOSTILE[1]) in text_of(path)


def test_what_looks_like_a_field_stays_text(tmp_path):
    trap = '{ INCLUDETEXT "C:\\\\geheim.txt" } <w:p/> &amp; _x0041_'
    measured = vermeulen()
    organisation = replace(measured.organisation, name=trap)
    path = made(replace(measured, organisation=organisation), tmp_path / "a.docx")
    assert docx.Document(str(path)).paragraphs[0].runs[0].text == trap


def test_every_part_is_whole(tmp_path):
    path = made(with_promises(), tmp_path / "a.docx", replace(ALL, logo=pictures.svg(), colour="#0A7D55"))
    parts = parts_of(path)
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(content)
        else:
            assert content.startswith(b"\x89PNG")
    known = parts["[Content_Types].xml"].decode()
    for name in parts:
        assert f'PartName="/{name}"' in known or f'Extension="{name.rpartition(".")[2]}"' in known


@pytest.mark.parametrize("language", ["nl", "en"])
def test_its_properties_name_no_person_and_no_moment(language, tmp_path):
    choices = replace(ALL, language=language)
    document = docx.Document(str(made(vermeulen(), tmp_path / "a.docx", choices)))
    about = document.core_properties
    assert about.title == compose(vermeulen(), choices).title
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert {about.created.date().isoformat(), about.modified.date().isoformat()} == {vermeulen().measured_on}
    spoken = {"nl": "nl-NL", "en": "en-GB"}[language]
    assert about.language == spoken
    assert document.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")) == spoken


def test_the_same_measurement_gives_the_same_bytes(tmp_path):
    first, second = (made(with_promises(), tmp_path / name).read_bytes() for name in ("a.docx", "b.docx"))
    assert first == second


def test_the_page_is_as_that_of_the_pdf(tmp_path):
    section = docx.Document(str(made(vermeulen(), tmp_path / "a.docx"))).sections[0]
    millimetres = (
        section.page_width,
        section.page_height,
        section.left_margin,
        section.right_margin,
        section.top_margin,
    )
    assert [round(length.mm) for length in millimetres] == [210, 297, 22, 22, 26]
    assert section.different_first_page_header_footer
    assert section.header.paragraphs[0].text == "Vermeulen Installatie\t18\xa0november\xa02026"
    assert section.footer.paragraphs[0].text == " BrandCheck\tpagina  van "


def test_a_long_name_leaves_the_date_on_its_line(tmp_path):
    header = docx.Document(str(made(extremes.long_names(), tmp_path / "a.docx"))).sections[0].header.paragraphs[0].text
    name, day = header.split("\t")
    assert name.endswith("…")
    assert extremes.long_names().organisation.name.startswith(name[:-1])
    assert " " not in day


def test_logo_and_colour_stand_where_the_pdf_has_them(tmp_path):
    plain = made(vermeulen(), tmp_path / "a.docx")
    path = made(vermeulen(), tmp_path / "b.docx", replace(ALL, logo=pictures.svg(), colour="#0A7D55"))
    assert "Logo van Vermeulen Installatie" in text_of(path)
    assert "Logo van" not in text_of(plain)
    for part in ("word/styles.xml", "word/header2.xml"):
        assert b"0A7D55" in parts_of(path)[part]
        assert b"0A7D55" not in parts_of(plain)[part]
    # A colour that cannot be read on paper decorates, and is no ink.
    pale = tree(made(vermeulen(), tmp_path / "c.docx", replace(ALL, colour="#FFE9A8")), "word/styles.xml")
    coloured = {one.get(qn("w:styleId")) for one in pale.iter(qn("w:style")) if b"FFE9A8" in etree.tostring(one)}
    assert coloured == {"Header"}


def test_a_logo_that_cannot_be_printed_is_refused_and_leaves_the_old_file(tmp_path):
    target = tmp_path / "a.docx"
    target.write_bytes(b"mine")
    with pytest.raises(BrandCheckError, match="no PNG, JPEG or SVG"):
        made(vermeulen(), target, replace(ALL, logo=b"no picture"))
    assert target.read_bytes() == b"mine"
    assert [*tmp_path.iterdir()] == [target]
