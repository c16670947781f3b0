"""The PDF itself: whole, tagged, literal, and the same every time."""

import ctypes
import json
import re
import unicodedata
from dataclasses import asdict, replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
import typst

from brandcheck.errors import BrandCheckError
from brandcheck.model import GapKind, ReportChoices, Side, Value
from brandcheck.paths import resources
from brandcheck.progress import finish
from brandcheck.report import compose, write_pdf
from brandcheck.report.plain import printable
from tests.brandcheck.report import extremes
from tests.brandcheck.report.measurements import document, evidence, gap, measurement, rates, vermeulen
from tests.brandcheck.report.test_content import EXTREMES


def made(measured, target: Path, language="nl", *, quotes=False):
    return pypdfium2.PdfDocument(finish(write_pdf(measured, target, ReportChoices(language, quotes))))


def text_of(pdf) -> str:
    """The text of all pages, without the spaces that line breaks make."""
    text = "".join(page.get_textpage().get_text_range() for page in pdf)
    return squeezed(text)


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]+", "", unicodedata.normalize("NFC", text))


def string(get, *arguments) -> str:
    size = get(*arguments, None, 0)
    buffer = (ctypes.c_ushort * (size // 2))()
    get(*arguments, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def structure(page):
    """Type and alternative text of every element of the page, in reading order."""
    return elements(page, pdfium.FPDF_StructElement_GetType, pdfium.FPDF_StructElement_GetAltText)


def languages(page):
    return {language for (language,) in elements(page, pdfium.FPDF_StructElement_GetLang)}


def elements(page, *properties):
    """These properties of every element of the page, in reading order."""

    def walk(element):
        yield tuple(string(get, element) for get in properties)
        for at in range(pdfium.FPDF_StructElement_CountChildren(element)):
            if child := pdfium.FPDF_StructElement_GetChildAtIndex(element, at):
                yield from walk(child)

    tree = pdfium.FPDF_StructTree_GetForPage(page)
    try:
        return [
            one
            for at in range(pdfium.FPDF_StructTree_CountChildren(tree))
            for one in walk(pdfium.FPDF_StructTree_GetChildAtIndex(tree, at))
        ]
    finally:
        pdfium.FPDF_StructTree_Close(tree)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_tagged_and_says_its_title_and_language(tmp_path, language):
    pdf = made(vermeulen(), tmp_path / "r.pdf", language)
    assert pdf.is_tagged()
    assert string(pdfium.FPDFCatalog_GetLanguage, pdf) == language
    assert pdf.get_metadata_value("Title") == compose(vermeulen(), ReportChoices(language)).title
    content = (tmp_path / "r.pdf").read_bytes()
    assert b"pdfuaid:part" in content


def test_headings_tables_and_charts_are_there_for_who_cannot_see_them(tmp_path):
    pdf = made(vermeulen(), tmp_path / "r.pdf")
    report = compose(vermeulen(), ReportChoices("nl"))
    cover = structure(pdf[0])
    assert [kind for kind, _ in cover if kind.startswith("H") and kind[1:].isdigit()] == ["H1", "H2"]
    assert [text for kind, text in cover if kind == "Figure"] == [value.chart.description for value in report.values]
    assert {"Table", "THead", "TH", "TD"} <= {kind for kind, _ in cover}
    assert ("Figure", report.values[0].chart.description) in structure(pdf[1])
    for page in pdf:
        assert all(text for kind, text in structure(page) if kind == "Figure")


def test_a_screen_reader_is_told_in_which_language_a_quote_is(tmp_path):
    measured = vermeulen()
    english = tuple(replace(one, language="en") for one in measured.documents)
    pdf = made(replace(measured, documents=english), tmp_path / "r.pdf")
    assert "en" in languages(pdf[1])
    assert "en" not in languages(made(measured, tmp_path / "r.pdf")[1])


def test_bookmarks_lead_to_every_value(tmp_path):
    pdf = made(vermeulen(), tmp_path / "r.pdf")
    report = compose(vermeulen(), ReportChoices("nl"))
    assert [bookmark.get_title() for bookmark in pdf.get_toc()] == [
        report.headline,
        *(value.name for value in report.values),
        "Hoe er gemeten is, en wat dat niet zegt",
        "De documenten",
    ]


def test_page_one_leads_to_every_value(tmp_path):
    pdf = made(vermeulen(), tmp_path / "r.pdf")
    text = text_of(pdf)
    for page, value in enumerate(compose(vermeulen(), ReportChoices("nl")).values, start=2):
        assert squeezed(f"{value.name} p. {page}") in text
        assert squeezed(value.name) in squeezed(pdf[page - 1].get_textpage().get_text_range())
    assert [kind for kind, _ in structure(pdf[0])].count("Link") == 6


def test_only_the_fonts_of_the_program_are_used(tmp_path):
    finish(write_pdf(vermeulen(), tmp_path / "r.pdf", ReportChoices("nl", True)))
    names = set(re.findall(rb"/FontName ?/[A-Z]{6}\+([\w-]+)", (tmp_path / "r.pdf").read_bytes()))
    assert names <= {b"Inter-Regular", b"Inter-SemiBold", b"NotoEmoji-Regular"}


def test_the_same_measurement_gives_the_same_bytes(tmp_path):
    for name in ("a.pdf", "b.pdf"):
        finish(write_pdf(vermeulen(), tmp_path / name, ReportChoices("nl")))
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_quotes_stand_in_it_literally(tmp_path):
    text = text_of(made(vermeulen(), tmp_path / "r.pdf", quotes=True))
    for quote in (
        "Afwijken van de werkinstructie is uitsluitend toegestaan na schriftelijke goedkeuring van de teamleider.",
        "‘Onze monteurs lossen op wat anderen laten liggen’, zegt de jury – en daar zijn we trots op.",
        "Ik mag als vakman eigenlijk niets meer zelf beslissen.",
        "Vandaag 40 zonnepanelen gered van de stort 🌱♻️",
    ):
        assert squeezed(quote).rstrip("\ufe0f") in text


def test_staff_are_not_quoted_unless_switched_on(tmp_path):
    text = text_of(made(vermeulen(), tmp_path / "r.pdf"))
    assert squeezed("niets meer zelf beslissen") not in text
    assert squeezed("weer een formulier") not in text
    assert squeezed("2 zinnen van medewerkers (chat, enquête, e-mail, gesprek) tellen mee") in text


def test_markup_code_and_overrides_come_out_as_text(tmp_path):
    pdf = made(extremes.hostile(), tmp_path / "r.pdf", quotes=True)
    text = text_of(pdf)
    for planted in extremes.HOSTILE:
        assert squeezed(printable(planted)) in text
    assert "memofdp.exe" in text
    assert "\u202e" not in text
    assert extremes.HOSTILE[1] in pdf.get_metadata_value("Title")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("build", EXTREMES, ids=lambda build: build.__name__)
def test_extremes_are_set_without_a_word_lost(build, language, tmp_path):
    pdf = made(build(), tmp_path / "r.pdf", language)
    text = text_of(pdf)
    report = compose(build(), ReportChoices(language))
    for value in report.values:
        for part in (
            value.finding,
            value.rests_on,
            *(note for side in (value.outside, value.inside) for note in side.notes),
        ):
            assert squeezed(part) in text
    for side in report.documents:
        for row in side.rows:
            assert squeezed(row.name) in text
    assert str(len(pdf)) in text


def test_nothing_runs_off_the_page(tmp_path):
    pdf = made(extremes.long_names(), tmp_path / "r.pdf")
    for page in pdf:
        width, _ = page.get_size()
        words = page.get_textpage()
        boxes = [words.get_rect(at) for at in range(words.count_rects())]
        assert all(left > 50 and right < width - 50 for left, _, right, _ in boxes)


def test_a_usual_value_takes_one_page(tmp_path):
    assert len(made(vermeulen(), tmp_path / "r.pdf")) == 1 + 6 + 2 + 1


def test_values_without_quotes_share_a_page(tmp_path):
    pdf = made(extremes.no_evidence(), tmp_path / "r.pdf")
    pages = [target.get_index() for bookmark in pdf.get_toc() if (target := bookmark.get_dest())]
    assert pages[1:8] == [1, 1, 2, 2, 3, 3, 4]


def test_the_settings_close_the_report_and_never_stand_split(tmp_path):
    pdf = made(extremes.many_documents(), tmp_path / "r.pdf")
    last = squeezed(pdf[len(pdf) - 1].get_textpage().get_text_range())
    for row in compose(extremes.many_documents(), ReportChoices("nl")).method.settings:
        assert squeezed(row.label) in last


def test_both_likely_kinds_of_an_undecided_value_are_drawn(tmp_path):
    pdf = made(extremes.undecided(), tmp_path / "r.pdf")
    cover = squeezed(pdf[0].get_textpage().get_text_range())
    for shown in ("Niet terug te zien of tegengesproken", "Een stap vooruit of tegengesproken", "kans 45% en 40%"):
        assert squeezed(shown) in cover


def test_every_character_the_report_may_print_has_a_glyph(tmp_path):
    """The list of drawable characters tells the truth: UA-1 refuses a document with an undrawn character."""
    lines = (resources() / "fonts" / "coverage.txt").read_text(encoding="ascii").splitlines()
    runs = [[int(end, 16) for end in line.split()] for line in lines if not line.startswith("#")]
    everything = "".join(chr(code) for first, last in runs for code in range(first, last + 1))
    name = " ".join(printable(everything)[at : at + 40] for at in range(0, len(everything), 40))
    found = evidence("d", printable(everything)[:400], "v", 0.9)
    one = gap("v", GapKind.ALIGNED, rates(0.2), rates(0.2))
    measured = measurement((Value("v", "v", name),), (one,), (document("d", Side.OUTSIDE),), (found,))
    assert len(made(measured, tmp_path / "r.pdf")) >= 4


@pytest.mark.parametrize(
    "text",
    ["1️⃣ 👩‍🔧 🇳🇱 👍🏽 ❤️‍🔥 #️⃣", "\u200d\ufe0f", "e\u0301\u0302\u0327", "\ufe0f1", "a\u200db", "", " \n", "\u202e", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
)
def test_joined_pictures_and_loose_marks_do_not_stop_the_report(text, tmp_path):
    one = gap("v", GapKind.ALIGNED, rates(0.2), rates(0.2))
    measured = measurement((Value("v", text, text),), (one,), (document("d", title=text),), name=text)
    assert len(made(measured, tmp_path / "r.pdf")) >= 4


def test_the_template_compiles_without_warnings():
    _, warnings = typst.compile_with_warnings(
        resources() / "report" / "report.typ",
        root=resources() / "report",
        font_paths=[resources() / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"report": json.dumps(asdict(compose(vermeulen(), ReportChoices("nl")))), "logo": "[]"},
        pdf_standards=["ua-1"],
    )
    assert warnings == []


def test_it_tells_how_far_it_is_and_writes_only_at_the_end(tmp_path):
    target = tmp_path / "nieuwe map" / "rapport.pdf"
    job = write_pdf(vermeulen(), target, ReportChoices("nl"))
    steps = [next(job), next(job)]
    assert [(step.stage, step.done, step.total) for step in steps] == [("report", 0, 2), ("report", 1, 2)]
    job.close()
    assert not target.exists()
    assert finish(write_pdf(vermeulen(), target, ReportChoices("nl"))) == target
    assert [path.name for path in target.parent.iterdir()] == ["rapport.pdf"]


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(BrandCheckError) as caught:
        finish(write_pdf(vermeulen(), tmp_path / "file" / "r.pdf", ReportChoices("nl")))
    assert caught.value.message.code == "target_not_writable"
