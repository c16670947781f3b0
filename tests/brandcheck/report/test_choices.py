"""The report as it is chosen: parts, logo, colour, privacy, reviews; and its pages as pictures."""

import re
from dataclasses import replace
from struct import unpack

import pypdfium2
import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import GapKind, Message, Privacy, ReportChoices
from brandcheck.progress import finish
from brandcheck.report import (
    certainty_in_words,
    compose,
    explain_kind,
    marked_runs,
    preview,
    source_line,
    tell,
    write_pdf,
)
from brandcheck.report.colour import contrast_with_paper
from tests.brandcheck.report import extremes
from tests.brandcheck.report.measurements import FOUND, measurement, vermeulen
from tests.brandcheck.report.pictures import png, svg

ALL = ReportChoices("nl")
PRIVACY = Privacy("Nagaan of we doen wat we beloven", "Gerechtvaardigd belang", "Bericht op intranet #1", "2026-10-20")
REVIEWED = Message("weigh_reviewed", (("changed", "1"), ("dropped", "3"), ("kept", "8"), ("total", "12")))


def reviewed(said: Message = REVIEWED):
    return replace(vermeulen(), warnings=(said,))


def pdf_of(tmp_path, choices, privacy=None, build=vermeulen):
    return pypdfium2.PdfDocument(finish(write_pdf(build(), tmp_path / "r.pdf", choices, privacy)))


def text_of(pdf) -> str:
    return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_range() for page in pdf))


@pytest.mark.parametrize("values", [True, False])
@pytest.mark.parametrize("method", [True, False])
@pytest.mark.parametrize("documents", [True, False])
def test_parts_can_be_left_out_and_page_one_always_stays(tmp_path, values, method, documents):
    choices = replace(ALL, values=values, method=method, documents=documents)
    pdf = pdf_of(tmp_path, choices, PRIVACY)
    titles = [bookmark.get_title() for bookmark in pdf.get_toc()]
    assert titles[0].startswith("Bij twee van de zes waarden")
    assert len(titles) == 1 + 6 * values + method + documents
    text = text_of(pdf)
    assert "Vakmanschap met passie" in text
    assert ("Afwijken van de werkinstructie" in text) is values
    assert ("Instellingen en versies" in text) is method
    assert "Gerechtvaardigd belang" in text
    assert ("brochure.pdf" in text) is documents
    assert ("p. 2" in text) is values


@pytest.mark.parametrize("build", [vermeulen, extremes.nothing_inside, extremes.twelve_values, extremes.long_names])
def test_page_one_alone_is_whole_for_any_measurement(tmp_path, build):
    pdf = pdf_of(tmp_path, ReportChoices("en", values=False, method=False, documents=False), None, build)
    assert compose(build(), ReportChoices("en")).headline.split()[0] in text_of(pdf)


@pytest.mark.parametrize("logo", [png(300, 100), png(1200, 20), png(20, 1200), svg()])
def test_a_logo_stands_on_page_one_and_moves_nothing(tmp_path, logo):
    plain, with_logo = pdf_of(tmp_path, ALL), pdf_of(tmp_path, replace(ALL, logo=logo))
    assert len(plain) == len(with_logo)
    tops = [[pdf[0].get_textpage().get_charbox(at) for at in (0, 40)] for pdf in (plain, with_logo)]
    assert tops[0] == tops[1]
    assert len(finish(preview(vermeulen(), replace(ALL, logo=logo), None, 200))) == len(plain)


def test_a_logo_that_is_none_stops_the_report_before_anything_is_written(tmp_path):
    for job in (
        write_pdf(vermeulen(), tmp_path / "r.pdf", replace(ALL, logo=b"GIF89a")),
        preview(vermeulen(), replace(ALL, logo=b"x"), None, 200),
    ):
        with pytest.raises(BrandCheckError, match="PNG"):
            finish(job)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("colour", "decorates", "writes"),
    [
        ("#7A1F5C", True, True),
        ("#FFD500", True, False),
        ("#FFFFFF", False, False),
        ("#777777", True, False),
        ("#767676", True, True),
        ("", False, False),
    ],
)
def test_a_colour_never_makes_text_hard_to_read(tmp_path, colour, decorates, writes):
    report = compose(vermeulen(), replace(ALL, colour=colour))
    assert (report.decoration, report.ink) == (colour if decorates else "", colour if writes else "")
    assert len(pdf_of(tmp_path, replace(ALL, colour=colour))) == 10


def test_contrast_is_that_of_the_guidelines_and_what_is_no_colour_is_refused():
    assert contrast_with_paper("#000000") == pytest.approx(21)
    assert contrast_with_paper("#ffffff") == pytest.approx(1)
    assert contrast_with_paper("#FF0000") == pytest.approx(3.998, abs=0.001)
    for wrong in ("red", "#12345", '#123456"', "#12345G"):
        with pytest.raises(ValueError, match=re.escape(wrong)):
            compose(vermeulen(), replace(ALL, colour=wrong))


def test_why_inside_texts_were_used_is_printed_as_it_was_answered(tmp_path):
    text = text_of(pdf_of(tmp_path, ALL, PRIVACY))
    for answer in (
        "Nagaan of we doen wat we beloven",
        "Gerechtvaardigd belang",
        "Bericht op intranet #1",
        "20 oktober 2026",
    ):
        assert answer in text
    open_ended = compose(vermeulen(), ReportChoices("en"), Privacy("x", "", "z")).method.privacy
    assert [row.value for row in open_ended] == ["x", "not filled in", "z", "not filled in"]
    # The command line does not ask; a reader must see that nobody answered.
    assert [row.value for row in compose(vermeulen(), ALL).method.privacy] == ["niet ingevuld"] * 4
    assert compose(extremes.nothing_inside(), ALL).method.privacy == ()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_rules_that_the_product_keeps_are_told(language):
    told = " ".join(compose(vermeulen(), ReportChoices(language)).method.use.paragraphs)
    rules = {
        "nl": ("niet over mensen", "één mens of één afdeling", "voelt of bedoelt", "niet bedoeld om medewerkers te beoordelen", "weggehaald of vervangen", "niets naar buiten gestuurd", "mensen beslissen", "Citaten van medewerkers"),
        "en": ("not about people", "one person or one department", "feels or intends", "not meant for judging employees", "removed or replaced", "nothing was sent anywhere", "people decide", "Quotes from staff"),
    }  # fmt: skip
    for rule in rules[language]:
        assert rule in told


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_people_looked_at_is_told_in_place_of_that_nobody_did(tmp_path, language):
    choices = ReportChoices(language)
    report = compose(reviewed(), choices)
    assert report.unchecked.startswith(
        {
            "nl": "Een programma heeft gelezen; mensen hebben 12 zinnen nagekeken: 8 kloppen, 3 tellen niet meer mee en 1 kreeg een andere kernwaarde of andere kant.",
            "en": "A program did the reading; people checked 12 sentences: 8 are right, 3 no longer count and 1 was given another value or stance.",
        }[language]
    )
    text = text_of(pdf_of(tmp_path, choices, None, reviewed))
    for untrue in ("niet door mensen nagekeken", "nog niemand", "not checked by people", "nobody has checked"):
        assert untrue not in text


def test_of_what_people_looked_at_only_what_happened_is_told():
    one = Message("weigh_reviewed", (("changed", "0"), ("dropped", "0"), ("kept", "1"), ("total", "1")))
    assert "1 zin nagekeken: 1 klopt." in compose(reviewed(one), ALL).unchecked


def test_the_preview_shows_the_pages_of_the_report_at_the_width_asked(tmp_path):
    pages = finish(preview(vermeulen(), ALL, None, 640))
    assert len(pages) == len(pdf_of(tmp_path, ALL))
    assert {unpack(">II", page[16:24])[0] for page in pages} == {640}
    (only,) = finish(
        preview(measurement((), ()), ReportChoices(values=False, method=False, documents=False), None, 320)
    )
    assert only.startswith(b"\x89PNG")


def test_the_words_of_the_report_have_doors_for_the_screen():
    document = next(one for one in vermeulen().documents if one.id == "brochure.pdf")
    found = next(one for one in FOUND if one.document == "brochure.pdf")
    assert source_line(document, 2, "nl") == "Brochure warmtepompen, 20 november 2025, Marketing, brochure, p. 2"
    assert [certainty_in_words(p, "nl") for p in (1.0, 0.8, 0.5, 0.1)] == [
        "zeer zeker",
        "zeker",
        "waarschijnlijk",
        "mogelijk",
    ]
    assert [run.text for run in marked_runs(found) if run.marked] == ["Vakmensen", "hart voor hun werk"]
    long = replace(found, quote="Vakmensen " * 90, why=())
    assert "".join(run.text for run in tell(long, document, "nl", whole=True).runs) == long.quote
    assert len("".join(run.text for run in tell(long, document, "nl").runs)) < len(long.quote)
    settings = vermeulen().settings
    assert "37,5%" in explain_kind(GapKind.CONTRADICTED, settings, "nl")
    assert all(explain_kind(kind, settings, "en") for kind in GapKind)
