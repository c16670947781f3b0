"""The pack for a works council: two pages whatever there is, tagged, literal, and about nobody."""

import json
from dataclasses import asdict, replace

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
import typst

from brandcheck.assess.disclosure import FLOOR
from brandcheck.model import Side
from brandcheck.paths import resources
from brandcheck.report import compose_pack, pack_pdf
from brandcheck.report.council import MOST_KINDS
from brandcheck.report.plain import printable
from tests.brandcheck.report import uses
from tests.brandcheck.report.measurements import document
from tests.brandcheck.report.test_pdf import squeezed, string, structure, text_of

LANGUAGES = ["nl", "en"]
ALL = [uses.EMPTY, uses.usual(), uses.longest(), uses.planted(), uses.hostile()]
NAMES = ["empty", "usual", "longest", "planted", "hostile"]


def made(use, language="nl"):
    return pypdfium2.PdfDocument(pack_pdf(use, language))


def texts_of(pack):
    """Everything that is printed, but for the words of the layout."""

    def walk(part):
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict):
            for name, inner in part.items():
                if name not in {"labels", "language", "side"}:
                    yield from walk(inner)
        elif isinstance(part, list | tuple):
            for inner in part:
                yield from walk(inner)

    return list(walk(asdict(pack)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("use", ALL, ids=NAMES)
def test_it_is_two_pages_whatever_there_is(use, language):
    pdf = made(use, language)
    assert len(pdf) == 2
    for page in pdf:
        width, height = page.get_size()
        words = page.get_textpage()
        boxes = [words.get_rect(at) for at in range(words.count_rects())]
        assert all(left > 60 and right < width - 60 for left, _, right, _ in boxes)
        # Nothing lies over the page's footer, the lowest three.
        body = sorted(bottom for _, bottom, _, _ in boxes)[3:]
        assert min(body) > 45
        assert height - 45 > max(top for _, _, _, top in boxes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("use", [uses.EMPTY, uses.usual(), uses.hostile()], ids=["empty", "usual", "hostile"])
def test_no_word_is_lost_where_it_fits(use, language):
    text = text_of(made(use, language))
    for printed in texts_of(compose_pack(use, language)):
        assert squeezed(printed) in text


def test_what_is_too_long_is_cut_and_says_so():
    use = uses.longest()
    text = text_of(made(use))
    assert text.count(squeezed("Ingekort. De hele tekst staat in BrandCheck")) == 4
    for answer in (use.privacy.purpose, use.privacy.legal_basis, "W" * 15):
        assert squeezed(answer[:40]) in text
    pack = compose_pack(use, "nl")
    answers = {pack.purpose.value, *(one.value for one in pack.filled), pack.for_whom}
    for printed in texts_of(pack):
        assert printed in answers or squeezed(printed) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_tagged_and_says_its_title_and_language(language):
    pdf = made(uses.usual(), language)
    assert pdf.is_tagged()
    assert string(pdfium.FPDFCatalog_GetLanguage, pdf) == language
    pack = compose_pack(uses.usual(), language)
    assert pdf.get_metadata_value("Title") == f"{pack.title} – {pack.for_whom}"
    assert b"pdfuaid:part" in pack_pdf(uses.usual(), language)
    headings = [kind for page in pdf for kind, _ in structure(page) if kind in {"H1", "H2"}]
    assert headings == ["H1", *["H2"] * 13]
    assert {"Table", "TR", "TD", "L", "LI"} <= {kind for page in pdf for kind, _ in structure(page)}


def test_the_same_use_gives_the_same_bytes():
    assert pack_pdf(uses.usual(), "nl") == pack_pdf(uses.usual(), "nl")


def test_the_template_compiles_without_warnings():
    _, warnings = typst.compile_with_warnings(
        resources() / "report" / "council.typ",
        root=resources() / "report",
        font_paths=[resources() / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"pack": json.dumps(asdict(compose_pack(uses.usual(), "nl")))},
        pdf_standards=["ua-1"],
    )
    assert warnings == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_person_file_or_sentence_is_in_it(language):
    content = pack_pdf(uses.planted(), language)
    text = text_of(pypdfium2.PdfDocument(content)).casefold()
    for planted in (*uses.PLANTED, "Koen", "Vries", "exitgesprek", "vakman"):
        assert squeezed(planted).casefold() not in text
        assert planted.encode() not in content
    inside = compose_pack(uses.planted(), "nl").texts[1]
    assert [(row.label, row.value) for row in inside.kinds] == [("andere soorten", "1")]


def test_markup_and_code_come_out_as_text():
    use = uses.hostile()
    text = text_of(made(use))
    for planted in (use.privacy.purpose, use.privacy.legal_basis, use.privacy.notice, use.privacy.works_council):
        assert squeezed(printable(planted)) in text
    assert "memofdp.exe" in text
    assert "\u202e" not in text


def test_texts_are_counted_by_side_and_kind():
    outside, inside = compose_pack(uses.usual(), "nl").texts
    assert (outside.side, outside.count, inside.side, inside.count) == (
        Side.OUTSIDE,
        "23 teksten",
        Side.INSIDE,
        "21 teksten",
    )
    assert [(row.label, row.value) for row in inside.kinds] == [
        ("memo", "9"), ("intranet", "6"), ("chat", "3"), ("beleid", "2"), ("enquête", "1"),
    ]  # fmt: skip


def test_where_there_are_many_kinds_those_of_staff_are_always_named():
    staff, use = ["chat", "survey", "email", "transcript"], uses.longest()
    others = tuple(one for one in use.documents if one.channel not in staff)
    few = tuple(document(channel, Side.INSIDE, channel=channel) for channel in staff)
    inside = compose_pack(replace(use, documents=others + few), "nl").texts[1]
    labels = [row.label for row in inside.kinds]
    assert {"chat", "enquête", "e-mail", "gesprek"} <= set(labels)
    assert len(labels) == MOST_KINDS + 3
    assert labels[-3:] == ["soort niet bekend", "andere soorten", "niet gelezen"]


def test_what_is_open_is_told_and_what_is_filled_in_is_shown():
    empty = compose_pack(uses.EMPTY, "nl")
    assert (empty.purpose.value, empty.purpose.is_open) == ("Nog niet ingevuld", True)
    assert [one.value for one in empty.filled if one.is_open] == [*["Nog niet ingevuld"] * 3, "Nog geen datum gekozen"]
    assert empty.measured == "Er is nog niet gemeten."
    assert [one.count for one in empty.texts] == ["nog geen teksten"] * 2
    full = compose_pack(uses.usual(), "nl")
    assert not any(one.is_open for one in (full.purpose, *full.filled))
    values = {one.label: one.value for one in full.filled}
    assert values["OR ingelicht of akkoord op"] == "1 oktober 2026"
    assert values["Teksten wissen op"] == "22 mei 2027"
    put_off = replace(uses.usual(), put_off=(("2026-12-01", "Eerste"), ("2027-02-01", "Het onderzoek loopt nog.")))
    kept = {one.label: one.value for one in compose_pack(put_off, "nl").filled}["Teksten wissen op"]
    assert kept == "22 mei 2027. Eerst was dat 1 december 2026. De reden: Het onderzoek loopt nog."
    blanks = replace(uses.usual(), privacy=replace(uses.usual().privacy, purpose=" \n", notice="\u202e"))
    pack = compose_pack(blanks, "nl")
    assert pack.purpose.is_open
    assert next(one for one in pack.filled if one.label == "Hoe medewerkers het horen").is_open


def test_switches_of_the_workspace_are_told_as_they_stand():
    off, on = (" ".join(texts_of(compose_pack(use, "nl"))) for use in (uses.usual(), uses.longest()))
    assert "Nu staat het uit." in off
    assert "Nu staat het aan." in on
    assert "Nee. Wie het bestand heeft, leest het." in off
    assert "Ja. Zonder de wachtzin kan niemand het bestand lezen." in on
    assert "Er is nog geen steekproef van zinnen nagekeken" in off
    assert "een steekproef van 1.234 zinnen nagekeken" in on
    assert "zonder internet" in off
    assert "Een tweede programma op die computer" in on
    one = replace(uses.usual(), audited=1)
    assert "een steekproef van 1 zin nagekeken" in " ".join(texts_of(compose_pack(one, "nl")))


def test_limits_are_those_that_the_program_keeps():
    limits = compose_pack(replace(uses.usual(), minimum_documents=7), "nl").limits.rows
    assert f"minstens {FLOOR} mensen" in limits[0].value
    assert "minder dan 7 teksten" in limits[1].value
