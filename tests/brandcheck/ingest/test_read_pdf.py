import io

import pypdfium2
import pytest
import typst

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.normalise import one_line
from brandcheck.ingest.pdf import read_pdf
from brandcheck.ingest.pdf_lines import Line, lines_of_page
from brandcheck.model import BlockKind

LONG = (
    "Wij luisteren naar iedere klant en nemen daarvoor alle tijd, ook wanneer het aan de telefoon druk is en er een "
    "wachtrij staat. Een medewerker die het antwoord niet weet, zoekt het uit en belt nog dezelfde dag terug."
)
OTHER = (
    "Klachten die wij krijgen, lezen we met het hele team. Daarna spreken we af wat er anders moet en wie dat doet, "
    "zodat een ander niet nog eens hetzelfde hoeft mee te maken."
)
PLAIN = '#set page(width: 14cm, height: 18cm)\n#set text(size: 11pt, lang: "nl")\n'
NARROW = '#set page(width: 7cm, height: 20cm)\n#set text(lang: "nl", hyphenate: true)\n#set par(justify: true)\n'
PAGE = '#set page(width: 14cm, height: 18cm, header: [Bloesem jaarverslag], footer: context [Pagina #counter(page).display()])\n#set text(size: 11pt, lang: "nl")\n'


def pdf(markup: str) -> bytes:
    return typst.compile(markup.encode(), format="pdf")


def read(data: bytes) -> Draft:
    (draft,) = read_pdf(data, "verslag.pdf")
    return draft


def blocks(data: bytes) -> list[tuple[int | None, BlockKind, str]]:
    return [(block.page, block.kind, one_line(block.text)) for block in read(data).blocks]


def test_wrapped_lines_become_paragraphs_again() -> None:
    found = blocks(pdf(f"{PLAIN}{LONG}\n\n{LONG} Ook in de zomer.\n\nKort."))
    assert found == [
        (1, BlockKind.PARAGRAPH, LONG),
        (1, BlockKind.PARAGRAPH, f"{LONG} Ook in de zomer."),
        (1, BlockKind.PARAGRAPH, "Kort."),
    ]


def test_words_broken_off_are_made_whole() -> None:
    assert [text for _, _, text in blocks(pdf(f"{NARROW}{LONG}"))] == [LONG]


def test_headings_lists_and_what_repeats_on_every_page() -> None:
    markup = f"{PAGE}= Zo werken wij\n{LONG}\n- Bellen mag altijd\n- Mailen ook\n#pagebreak()\n{OTHER}\n#pagebreak()\nTot slot dit."
    assert blocks(pdf(markup)) == [
        (1, BlockKind.HEADING, "Zo werken wij"),
        (1, BlockKind.PARAGRAPH, LONG),
        (1, BlockKind.LIST_ITEM, "Bellen mag altijd"),
        (1, BlockKind.LIST_ITEM, "Mailen ook"),
        (2, BlockKind.PARAGRAPH, OTHER),
        (3, BlockKind.PARAGRAPH, "Tot slot dit."),
        (1, BlockKind.BOILERPLATE, "Bloesem jaarverslag"),
        (1, BlockKind.BOILERPLATE, "Pagina 1"),
    ]


def test_a_paragraph_goes_on_over_columns() -> None:
    text = " ".join([LONG, OTHER] * 4)
    assert [text for _, _, text in blocks(pdf(f"{PLAIN}#columns(2)[{text}]"))] == [text]


def test_a_sentence_goes_on_over_pages() -> None:
    text = " ".join([LONG, OTHER] * 8)
    found = blocks(pdf(f"{PAGE}{text}"))
    assert " ".join(text for _, kind, text in found if kind is BlockKind.PARAGRAPH) == text
    assert all(text.endswith(".") for _, kind, text in found if kind is BlockKind.PARAGRAPH)


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_text_that_stands_upright_on_a_turned_page(angle: int) -> None:
    upright = f"{PLAIN}#rotate(-{angle}deg, reflow: true)[#box(width: 9cm)[{LONG}\n\n{OTHER}]]"
    document = pypdfium2.PdfDocument(pdf(upright))
    page = document[0]
    page.set_rotation(angle)
    turned = io.BytesIO()
    document.save(turned)
    page.close()
    document.close()
    assert [text for _, _, text in blocks(turned.getvalue())] == [LONG, OTHER]


def test_emoji_and_accents_survive() -> None:
    assert "café één" in blocks(pdf(f"{PAGE}café één"))[0][2]


def test_title_author_and_day() -> None:
    head = (
        '#set document(title: "Jaarverslag", author: "Koen de Vries", date: datetime(year: 2026, month: 3, day: 14))\n'
    )
    draft = read(pdf(f"{head}{PAGE}{LONG}"))
    assert (draft.title, draft.date, draft.people) == ("Jaarverslag", "2026-03-14", ("Koen de Vries",))


PIXEL = '#image(bytes((0,255,0,255)), format: (encoding: "rgba8", width: 1, height: 1), width: 5cm)'


def test_scans_are_told_with_what_to_do() -> None:
    with pytest.raises(BrandCheckError) as caught:
        read(pdf(PIXEL))
    assert caught.value.message.code == "no_text_in_pdf"


def test_pages_that_are_scans_among_others_are_named() -> None:
    draft = read(pdf(f"#set page(width: 10cm)\nTekst hier.\n#pagebreak()\n{PIXEL}\n#pagebreak()\nEn hier."))
    assert draft.notice is not None
    assert draft.notice.code == "pdf_pages_without_text"
    assert dict(draft.notice.parameters)["pages"] == "2"


def test_an_empty_page_is_no_scan() -> None:
    with pytest.raises(BrandCheckError) as caught:
        read(pdf("#set page(width: 10cm)\n#pagebreak(weak: false)"))
    assert caught.value.message.code == "no_text"


@pytest.mark.parametrize("data", [b"%PDF-1.7\nniets", b"%PDF-1.4\n%%EOF", pdf("x")[:400]])
def test_broken_files_end_in_a_sentence(data: bytes) -> None:
    with pytest.raises(BrandCheckError, match="damaged"):
        read(data)


def test_a_page_tree_that_loops_ends() -> None:
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 5/Kids[2 0 R 2 0 R]>>"]
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj{content}endobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    body += (
        f"xref\n0 3\n0000000000 65535 f \n{table}trailer<</Size 3/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF".encode()
    )
    with pytest.raises(BrandCheckError):
        read(body)


def test_lines_know_where_they_stand() -> None:
    document = pypdfium2.PdfDocument(
        pdf("#set page(width: 10cm, height: 10cm, margin: 1cm)\n#set text(size: 20pt)\nBoven\n\n#v(2cm)\nOnder")
    )
    page = document[0]
    text_page = page.get_textpage()
    top, bottom = lines_of_page(text_page, 1)
    text_page.close()
    page.close()
    document.close()
    assert isinstance(top, Line)
    assert top.base > bottom.base + 50
    assert top.left == pytest.approx(28.35, abs=2)
    assert top.size == pytest.approx(20, abs=0.1)
    assert top.right > top.left + 40


def test_a_heading_over_all_columns_does_not_widen_them() -> None:
    said = (
        "De familie Aldershof uit Meersloot verbruikt sinds vorig jaar geen gas meer. Hun energierekening ging van 214 "
        "naar 96 euro per maand. We hadden het tien jaar eerder moeten doen, zegt mevrouw Aldershof."
    )
    columns = f'#set page(width: 15cm, height: 12cm)\n#set text(size: 10pt, lang: "nl")\n= Warm wonen begint aan de keukentafel van de buren\n#columns(2)[{said}\n#colbreak()\n{said}]'
    assert [text for _, kind, text in blocks(pdf(columns)) if kind is BlockKind.PARAGRAPH] == [said, said]


def test_the_small_print_on_the_edges_of_a_single_page_is_furniture() -> None:
    page = (
        "#set page(width: 14cm, height: 18cm, header: text(8pt)[Brinkelaar P-07, versie 3], "
        f"footer: text(8pt)[Niet kopiëren])\n#set text(size: 11pt)\n{LONG}\n\n{OTHER}"
    )
    assert blocks(pdf(page)) == [
        (1, BlockKind.PARAGRAPH, LONG),
        (1, BlockKind.PARAGRAPH, OTHER),
        (1, BlockKind.BOILERPLATE, "Brinkelaar P-07, versie 3"),
        (1, BlockKind.BOILERPLATE, "Niet kopiëren"),
    ]


def test_small_print_that_is_a_sentence_is_text() -> None:
    page = f"#set page(width: 14cm, height: 18cm)\n#set text(size: 11pt)\n{LONG}\n\n{OTHER}\n\n#text(8pt)[Prijzen zijn inclusief btw.]"
    assert blocks(pdf(page))[-1] == (1, BlockKind.PARAGRAPH, "Prijzen zijn inclusief btw.")


def test_the_rows_of_a_table_stay_rows() -> None:
    table = (
        "#table(columns: (3cm, 4cm, 4cm), [*Versie*], [*Datum*], [*Wijziging*], [2], [14-05-2024], [Telefoonnummers], "
        "[3], [29-01-2026], [Artikel 3.1 en 3.2])"
    )
    found = blocks(pdf(f"{PLAIN}{LONG}\n\n{table}\n\n{OTHER}"))
    assert found == [
        (1, BlockKind.PARAGRAPH, LONG),
        (1, BlockKind.TABLE_ROW, "Versie | Datum | Wijziging"),
        (1, BlockKind.TABLE_ROW, "2 | 14-05-2024 | Telefoonnummers"),
        (1, BlockKind.TABLE_ROW, "3 | 29-01-2026 | Artikel 3.1 en 3.2"),
        (1, BlockKind.PARAGRAPH, OTHER),
    ]
