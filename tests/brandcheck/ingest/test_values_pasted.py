"""Values in pasted text and in documents of any kind, as they look when they come from a website or a brand book."""

from contextlib import suppress
from pathlib import Path

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.ingest import values_in_file, values_in_text
from brandcheck.library import library
from brandcheck.model import Value
from brandcheck.wording import LANGUAGES
from tests.brandcheck.ingest.office_files import docx, paragraph, pptx, shape
from tests.brandcheck.ingest.test_values_page import MARKDOWN, TEXT, THREE, UNCLEAR

CARE = "Bij ons ben je geen nummer. We kennen je naam en nemen de tijd voor je verhaal."
TRADE = "We verstaan ons vak en leren elke dag bij."
NEAR = "Onze teams werken in de wijk waar ze wonen."
WOODLAND = {"Aandacht": CARE, "Vakmanschap": TRADE, "Dichtbij": NEAR}
KEEN = "We ask one more question than we need to, because the answer is often behind it."
FAIR = "The price we quote is the price you pay."
KIND = "We treat people the way we like to be treated ourselves."
HARBOUR = {"Curious": KEEN, "Fair and square": FAIR, "Kind": KIND}

PASTED: dict[str, tuple[str, dict[str, str]]] = {
    "a page with its menu and footer": (
        (
            "Ga naar de inhoud\nHome\nOver ons\nWerken bij\nNieuws\nContact\n\nHome › Over ons › Kernwaarden\n\nOnze kernwaarden\n\n"
            f"Aandacht\n{CARE}\nLees meer\n\nVakmanschap\n{TRADE}\nLees meer ›\n\nDichtbij\n{NEAR}\nLees meer over onze wijkteams\n\n"
            "Werken bij Woudzorg?\nBekijk alle vacatures\n\nContact\nDennenlaan 3\n1234 AB Woudend\n\n© 2026 Woudzorg\nPrivacyverklaring"
        ),
        WOODLAND,
    ),
    "a menu on one line and a cookie banner": (
        (
            "Wij gebruiken cookies om onze website beter te maken.\nAccepteren\nHome | Diensten | Over ons | Contact\n"
            f"Waar wij voor staan\nAandacht\n{CARE}\nVakmanschap\n{TRADE}\nDichtbij\n{NEAR}\nVolg ons\nLinkedIn\nInstagram"
        ),
        WOODLAND,
    ),
    "the captions of pictures": (
        (
            f"Onze waarden\nFoto: twee verpleegkundigen in gesprek\nAandacht\n{CARE}\nFoto: de werkplaats\nVakmanschap\n{TRADE}\n"
            f"Dichtbij\n{NEAR}"
        ),
        WOODLAND,
    ),
    "bold names without a mark": (f"Aandacht {CARE}\nVakmanschap {TRADE}\nDichtbij {NEAR}\n", WOODLAND),
    "bold names below a title": (
        f"Onze kernwaarden\n\n• Aandacht {CARE}\n• Vakmanschap {TRADE}\n• Dichtbij {NEAR}\n",
        WOODLAND,
    ),
    "bold names with a full stop": (f"Curious. {KEEN}\n\nFair and square. {FAIR}\n\nKind. {KIND}", HARBOUR),
    "cells of a table": (f"Waarde\tBetekenis\nAandacht\t{CARE}\nVakmanschap\t{TRADE}\nDichtbij\t{NEAR}\n", WOODLAND),
    "numbered cells": (f"1.\tCurious\t{KEEN}\n2.\tFair and square\t{FAIR}\n3.\tKind\t{KIND}", HARBOUR),
    "a list with tabs behind its bullets": (
        f"•\tAandacht: {CARE}\n•\tVakmanschap: {TRADE}\n•\tDichtbij: {NEAR}",
        WOODLAND,
    ),
    "spaces of all sorts": (
        (
            f"\ufeff\n\n  Our values \n\u00a0\n\u200bCurious\u00a0\n\t\n  {KEEN.replace(' ', chr(160), 3)}\n\n\n\nFair  and\u00a0square\n\n{FAIR}  \n"
            f" \n Kind\n\n {KIND}\n\n\n"
        ),
        HARBOUR,
    ),
    "numbers as a designer sets them": (
        f"01\nCurious\n{KEEN}\n\n02\nFair and square\n{FAIR}\n\n03\nKind\n{KIND}\n",
        HARBOUR,
    ),
    "numbered lines": (f"1. Curious - {KEEN}\n2. Fair and square - {FAIR}\n3. Kind - {KIND}", HARBOUR),
    "long names on lines of their own": (
        f"Goed voor de handen die plukken: {TRADE}\nZeggen wat er niet gaat: {CARE}\nDichtbij: {NEAR}",
        {"Goed voor de handen die plukken": TRADE, "Zeggen wat er niet gaat": CARE, "Dichtbij": NEAR},
    ),
    "statements that begin with any word, the bold lost": (
        f"Aandacht {CARE}\n\nHart voor het vak Trots zijn we op wat we maken.\n\nDichtbij {NEAR}",
        {"Aandacht": CARE, "Hart voor het vak": "Trots zijn we op wat we maken.", "Dichtbij": NEAR},
    ),
    "values in one paragraph": (f"Aandacht: {CARE} Vakmanschap: {TRADE} Dichtbij: {NEAR}", WOODLAND),
    "a label within a value": (
        f"Vakmanschap: {TRADE} Voorbeeld: wij proeven elke soep.\nDichtbij: {NEAR} Ons motto: eerst de buurt.",
        {
            "Vakmanschap": f"{TRADE} Voorbeeld: wij proeven elke soep.",
            "Dichtbij": f"{NEAR} Ons motto: eerst de buurt.",
        },
    ),
    "names in capitals": (f"OUR VALUES\nCURIOUS\n{KEEN}\nKIND\n{KIND}", {"CURIOUS": KEEN, "KIND": KIND}),
    "names in capitals above lines without a full stop": (
        "WHAT WE STAND FOR\n\nINTEGRITY\nDoing the right thing, always\n\nCUSTOMER FOCUS\nStarting from what customers need\n",
        {"INTEGRITY": "Doing the right thing, always", "CUSTOMER FOCUS": "Starting from what customers need"},
    ),
    "behaviours in a list": (
        (
            f"Onze waarden\nVakmanschap\n{TRADE}\nDat betekent:\n- we zeggen het als iets misgaat\n- we vragen om hulp\n"
            f"Dichtbij\n{NEAR}\nDat betekent:\n- we bellen\n- we komen langs\n"
        ),
        {
            "Vakmanschap": f"{TRADE} Dat betekent: we zeggen het als iets misgaat. we vragen om hulp.",
            "Dichtbij": f"{NEAR} Dat betekent: we bellen. we komen langs.",
        },
    ),
    "questions in a statement": (
        "Our values\nBe brave\nWould you say it to the client? Then say it.\nBe curious\nAsk why. Then ask again.\nSee our jobs",
        {"Be brave": "Would you say it to the client? Then say it.", "Be curious": "Ask why. Then ask again."},
    ),
    "an English page": (
        (
            f"Skip to main content\nAbout us\nCareers\nOur values\nCurious\n{KEEN}\nLearn more\nFair and square\n{FAIR}\nLearn more\n"
            f"Kind\n{KIND}\nLearn more about our people\nJoin our team\nSee all jobs\nCopyright 2026 Harbour"
        ),
        HARBOUR,
    ),
    "one value with a colon": (f"Vakmanschap: {TRADE}", {"Vakmanschap": TRADE}),
    "one value below each other": (f"Vakmanschap\n\n{TRADE}\n", {"Vakmanschap": TRADE}),
    "one value below a title": (f"Onze kernwaarde\n\nVakmanschap\n{TRADE}\n", {"Vakmanschap": TRADE}),
    "one value of which the bold was lost": (f"Vakmanschap {TRADE}", {"Vakmanschap": TRADE}),
    "one numbered value": (f"1. Vakmanschap: {TRADE}", {"Vakmanschap": TRADE}),
    "names that a button could have": (
        f"Delen\n{NEAR}\n\nMeer mens\n{CARE}\n\nOntdekken\n{TRADE}",
        {"Delen": NEAR, "Meer mens": CARE, "Ontdekken": TRADE},
    ),
}


def named(values: tuple[Value, ...]) -> dict[str, str]:
    return {value.name: value.statement for value in values}


def saved(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(("text", "values"), PASTED.values(), ids=PASTED)
def test_values_in_pasted_text(text: str, values: dict[str, str]) -> None:
    assert named(values_in_text(text)) == values
    assert named(values_in_text(text.replace("\n", "\r\n"))) == values


@pytest.mark.parametrize("page", (MARKDOWN | TEXT).values(), ids=MARKDOWN | TEXT)
def test_what_a_file_may_say_may_be_pasted(page: str) -> None:
    found = named(values_in_text(page))
    assert {name: f"{text.removesuffix('.')}." for name, text in found.items()} == THREE


NOT_UNCLEAR_HERE = {"nothing", "headings of two levels"}
"""Nothing has an error of its own, and "Werken bij ons" begins what stands below the values."""


@pytest.mark.parametrize("page", [page for name, page in UNCLEAR.items() if name not in NOT_UNCLEAR_HERE])
def test_what_could_be_read_in_two_ways_is_asked_for_with_an_example(page: str) -> None:
    with pytest.raises(BrandCheckError) as caught:
        values_in_text(page)
    assert caught.value.message.code == "values_text_unclear"
    for language in LANGUAGES:
        _, example = caught.value.text(language).split("\n", 1)
        assert len(values_in_text(example)) == 3


@pytest.mark.parametrize("text", ["", " \n\t\u00a0\n", "\u200b"])
def test_no_text_is_told_apart(text: str) -> None:
    with pytest.raises(BrandCheckError) as caught:
        values_in_text(text)
    assert caught.value.message.code == "values_text_empty"
    for language in LANGUAGES:
        assert "'" in caught.value.text(language)


def test_two_values_of_one_name_are_named() -> None:
    with pytest.raises(BrandCheckError) as caught:
        values_in_text(f"Aandacht: {CARE}\nAandacht: {TRADE}\nDichtbij: {NEAR}")
    assert caught.value.message.code == "values_twice"


@given(st.text())
def test_any_text_gives_values_or_an_error_with_a_remedy(text: str) -> None:
    # Any other error is a bug.
    with suppress(BrandCheckError):
        assert all(value.id and value.name and value.statement for value in values_in_text(text))


@given(
    st.lists(st.integers(0, len(library()) - 1), min_size=2, max_size=8, unique=True),
    st.sampled_from(LANGUAGES),
    st.sampled_from([": ", "\n", "\n\n", " – ", "\t"]),
    st.sampled_from(["\n", "\n\n", "\n \n\n"]),
)
def test_the_library_pasted_comes_back(places: list[int], language: str, within: str, between: str) -> None:
    texts = [library()[place].texts[language] for place in places]
    pasted = between.join(f"{text.name}{within}{text.statement}" for text in texts)
    assert named(values_in_text(pasted)) == {text.name: text.statement for text in texts}


HTML = (
    "<!doctype html><html lang=nl><head><title>Kernwaarden | Woudzorg</title></head><body>"
    "<nav><ul><li><a href=/>Home</a></li><li><a href=/over>Over ons</a></li><li><a href=/c>Contact</a></li></ul></nav>"
    "<main><h1>Onze kernwaarden</h1><p>Woudzorg geeft zorg in de dorpen langs de rivier.</p>"
    + "".join(f"<section><h2>{name}</h2><p>{text}</p></section>" for name, text in WOODLAND.items())
    + "<h2>Werken bij Woudzorg</h2><p>We zoeken verpleegkundigen.</p></main>"
    "<footer><p>© 2026 Woudzorg</p><p>Dennenlaan 3, Woudend</p></footer></body></html>"
)
TABLE = (
    "<html><body><h1>Our values</h1><table><tr><th>Value</th><th>What it means</th></tr>"
    + "".join(f"<tr><td>{name}</td><td>{text}</td></tr>" for name, text in HARBOUR.items())
    + "</table></body></html>"
)
RTF = (
    r"{\rtf1\ansi Onze kernwaarden\par "
    + r"\par ".join(rf"{name}: {text}" for name, text in WOODLAND.items())
    + r"\par }"
)
REPORT = typst.compile(
    (
        "#outline()\n"
        + "".join(
            f"= Hoofdstuk {n}\n"
            + "De omzet bleef in dit jaar gelijk aan die van het jaar ervoor. " * 30
            + "\n\n" * 2
            + "\n\n".join(["Er kwamen zes collega's bij en er gingen er vier met pensioen."] * 20)
            + "\n\n"
            for n in range(6)
        )
        + "= Onze kernwaarden\nWoudzorg geeft zorg in de dorpen langs de rivier.\n\n"
        + "\n\n".join(f"== {name}\n{text}" for name, text in WOODLAND.items())
        + "\n\n= Financiën\n"
        + "\n\n".join(["De kosten stegen met twee procent door hogere lonen."] * 90)
    ).encode(),
    format="pdf",
)
PDF = typst.compile(
    (
        "= Onze kernwaarden\nWoudzorg geeft zorg in de dorpen langs de rivier.\n\n"
        + "\n\n".join(f"== {name}\n{text}" for name, text in WOODLAND.items())
    ).encode(),
    format="pdf",
)
BOLD_PDF = typst.compile("\n\n".join(f"*{name}:* {text}" for name, text in WOODLAND.items()).encode(), format="pdf")
SLIDES = pptx(
    shape("title", "Our values"),
    *(shape("title", name) + shape(None, text) for name, text in HARBOUR.items()),
)


@pytest.mark.parametrize(
    ("name", "content", "values"),
    [
        ("waarden.pdf", PDF, WOODLAND),
        ("jaarverslag.pdf", REPORT, WOODLAND),
        ("merkboek.pdf", BOLD_PDF, WOODLAND),
        ("values.pptx", SLIDES, HARBOUR),
        ("waarden.html", HTML, WOODLAND),
        ("values.html", TABLE, HARBOUR),
        ("waarden.rtf", RTF, WOODLAND),
        ("waarden.txt", PASTED["bold names without a mark"][0], WOODLAND),
        ("waarden.md", "".join(f"## {name}\n{text}\n" for name, text in WOODLAND.items()), WOODLAND),
        ("waarden.docx", docx("".join(paragraph(f"{n}: {t}") for n, t in WOODLAND.items())), WOODLAND),
        ("waarden.docx", docx("".join(paragraph(f"{n} {t}") for n, t in WOODLAND.items())), WOODLAND),
    ],
)
def test_values_in_a_document(tmp_path: Path, name: str, content: str | bytes, values: dict[str, str]) -> None:
    assert named(values_in_file(saved(tmp_path, name, content))) == values


def test_values_in_json_have_all_their_fields(tmp_path: Path) -> None:
    path = saved(
        tmp_path, "org.json", '{"name": "B", "values": [{"name": "A", "statement": "S.", "examples_for": ["E."]}]}'
    )
    assert values_in_file(path) == (Value("a", "A", "S.", ("E.",)),)


def test_a_document_without_values_is_named(tmp_path: Path) -> None:
    page = "<html><body><p>Vrijdag is het kantoor dicht.</p><p>Maandag zijn we er weer.</p></body></html>"
    for path in (saved(tmp_path, "memo.html", page), saved(tmp_path, "memo.txt", "Vrijdag is het kantoor dicht.")):
        with pytest.raises(BrandCheckError) as caught:
            values_in_file(path)
        assert caught.value.message.code == "values_unclear"
        assert path.name in caught.value.text("nl")


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [("foto.png", b"\x89PNG\r\n\x1a\n" + bytes(40), "image_file"), ("leeg.html", b"", "empty_file")],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    with pytest.raises(BrandCheckError) as caught:
        values_in_file(saved(tmp_path, name, content))
    assert caught.value.message.code == code


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for name in ("weg.pdf", "weg.txt"):
        with pytest.raises(BrandCheckError):
            values_in_file(tmp_path / name)
