"""Pages with values as communications officers write them, in Markdown, plain text and Word."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.ingest import read_values
from brandcheck.ingest.values_lines import lines_of_markdown, lines_of_text
from brandcheck.ingest.values_page import read_page
from brandcheck.model import Organisation
from tests.brandcheck.ingest.office_files import W, docx, paragraph

ATTENTION = "We nemen de tijd voor wie het nodig heeft."
HONEST = "Wij zeggen wat we weten, ook als het tegenvalt."
TOGETHER = "Niemand lost het alleen op; we helpen elkaar."
THREE = {"Aandacht": ATTENTION, "Eerlijk": HONEST, "Samen sterk": TOGETHER}
INTRO = "Bloesem is een webwinkel die sinds 1998 groeit."
MARKDOWN = {
    "a title with an introduction above the values": f"# Bloesem\n\n{INTRO}\n\nEn meer.\n\n"
    f"## Aandacht\n\n{ATTENTION}\n\n## Eerlijk\n\n{HONEST}\n\n## Samen sterk\n\n{TOGETHER}\n",
    "the page's name among equals": f"# Onze kernwaarden\n\n{INTRO}\n\n"
    f"# Aandacht\n\n{ATTENTION}\n\n# Eerlijk\n\n{HONEST}\n\n# Samen sterk\n\n{TOGETHER}\n",
    "one level of headings": f"## Aandacht\n{ATTENTION}\n## Eerlijk\n{HONEST}\n## Samen sterk\n{TOGETHER}\n",
    "numbered headings": f"# Waarden\n## 1. Aandacht\n{ATTENTION}\n## 2. Eerlijk\n{HONEST}\n## 3. Samen sterk\n{TOGETHER}\n",
    "headings with bare numbers": f"## 1 Aandacht\n{ATTENTION}\n## 2 Eerlijk\n{HONEST}\n## 3 Samen sterk\n{TOGETHER}\n",
    "headings that count": f"## Kernwaarde 1: Aandacht\n{ATTENTION}\n## Kernwaarde 2: Eerlijk\n{HONEST}\n"
    f"## Kernwaarde 3: Samen sterk\n{TOGETHER}\n",
    "sections about something else": f"# Over ons\n{INTRO}\n# Missie\nDe wereld groener maken.\n# Kernwaarden\n"
    f"Dit vinden wij:\n## Aandacht\n{ATTENTION}\n## Eerlijk\n{HONEST}\n## Samen sterk\n{TOGETHER}\n# Contact\nBel ons.\n",
    "mission and vision as equals": f"# Bloesem\n## Missie\nDe wereld groener maken.\n## Aandacht\n{ATTENTION}\n"
    f"## Eerlijk\n{HONEST}\n## Samen sterk\n{TOGETHER}\n",
    "a first heading that announces": f"# Bloesem\nBloesem heeft drie kernwaarden.\n# Aandacht\n{ATTENTION}\n"
    f"# Eerlijk\n{HONEST}\n# Samen sterk\n{TOGETHER}\n",
    "a way to more": f"# Waar wij voor staan\n### Aandacht:\n{ATTENTION}\n### Eerlijk:\n{HONEST}\n"
    f"### Samen sterk:\n{TOGETHER}\n### Lees meer\nBekijk onze vacatures.\n",
    "headings with the statement in them": f"# Bloesem\n## Aandacht: {ATTENTION}\n## Eerlijk: {HONEST}\n"
    f"## Samen sterk: {TOGETHER}\n",
    "list, bold, colon": f"# Kernwaarden van Bloesem\n\nHier staan we voor:\n\n- **Aandacht**: {ATTENTION}\n- **Eerlijk**: {HONEST}\n"
    f"- **Samen sterk**: {TOGETHER}\n\nDeze waarden gelden voor iedereen.\n",
    "list, bold with colon": f"- **Aandacht:** {ATTENTION}\n- **Eerlijk:** {HONEST}\n- **Samen sterk:** {TOGETHER}\n",
    "bold and dash": f"**Aandacht** - {ATTENTION}\n\n**Eerlijk** – {HONEST}\n\n**Samen sterk** — {TOGETHER}\n",
    "bold with full stop": f"# Bloesem\n\n**Aandacht.** {ATTENTION}\n\n**Eerlijk.** {HONEST}\n\n**Samen sterk.** {TOGETHER}\n",
    "bold lines": f"**Onze waarden**\n\n**Aandacht**\n\n{ATTENTION}\n\n**Eerlijk**\n\n{HONEST}\n\n**Samen sterk**\n\n{TOGETHER}\n",
    "bold, then a line break": f"**Aandacht**\n{ATTENTION}\n\n**Eerlijk**\n{HONEST}\n\n**Samen sterk**\n{TOGETHER}\n",
    "colon in a list": f"Onze waarden:\n\n* Aandacht: {ATTENTION}\n* Eerlijk: {HONEST}\n* Samen sterk: {TOGETHER}\n",
    "a table": f"| Waarde | Betekenis |\n|---|---|\n| Aandacht | {ATTENTION} |\n| **Eerlijk** | {HONEST} |\n| Samen sterk | {TOGETHER} |\n",
    "a table with numbers": f"# Bloesem\n\n| Nr | Waarde | Betekenis |\n|---|---|---|\n| 1 | Aandacht | {ATTENTION} |\n"
    f"| 2 | Eerlijk | {HONEST} |\n| 3 | Samen sterk | {TOGETHER} |\n",
    "values across a table": f"|Aandacht|Eerlijk|Samen sterk|\n|---|---|---|\n|{ATTENTION}|{HONEST}|{TOGETHER}|\n",
}
TEXT = {
    "colon": f"Aandacht: {ATTENTION}\nEerlijk: {HONEST}\nSamen sterk: {TOGETHER}\n",
    "colon below a title": f"Onze kernwaarden\n\nAandacht: {ATTENTION}\n\nEerlijk: {HONEST}\n\nSamen sterk: {TOGETHER}\n",
    "wrapped lines": "Onze waarden\n\nAandacht: We nemen de tijd\nvoor wie het nodig heeft.\n"
    "Eerlijk: Wij zeggen wat we weten,\nook als het tegenvalt.\nSamen sterk: Niemand lost het\nalleen op; we helpen elkaar.\n",
    "an announcement with a colon": f"Wij geloven in drie dingen: aandacht, eerlijkheid en elkaar.\n\n"
    f"Aandacht: {ATTENTION}\n\nEerlijk: {HONEST}\n\nSamen sterk: {TOGETHER}\n",
    "lines without full stops": f"Hier staan wij voor\nAandacht - {ATTENTION[:-1]}\nEerlijk - {HONEST[:-1]}\nSamen sterk - {TOGETHER[:-1]}",
    "bullets": f"Hier staan wij voor:\n• Aandacht: {ATTENTION}\n• Eerlijk – {HONEST}\n• Samen sterk: {TOGETHER}\n",
    "blocks with a short first line": f"Aandacht\n{ATTENTION}\n\nEerlijk\n{HONEST}\n\nSamen sterk\n{TOGETHER}\n",
    "blocks without blank lines": f"KERNWAARDEN\nAandacht\n{ATTENTION}\nEerlijk\n{HONEST}\nSamen sterk\n{TOGETHER}\n",
    "blank lines throughout": f"Bloesem\n\nOnze waarden\n\nAandacht\n\n{ATTENTION}\n\nEerlijk\n\n{HONEST}\n\nSamen sterk\n\n{TOGETHER}\n",
    "numbered blocks": f"1. Aandacht\n   {ATTENTION}\n\n2. Eerlijk\n   {HONEST}\n\n3. Samen sterk\n   {TOGETHER}\n",
    "indented": f"    Aandacht: {ATTENTION}\n    Eerlijk: {HONEST}\n    Samen sterk: {TOGETHER}\n",
    "numbered, then a colon": f"1) Aandacht: {ATTENTION}\n2) Eerlijk: {HONEST}\n3) Samen sterk: {TOGETHER}\n",
    "of Windows": f"Aandacht: {ATTENTION}\r\n\r\nEerlijk: {HONEST}\r\n\r\nSamen sterk: {TOGETHER}\r\n",
}
UNCLEAR = {
    "prose": f"# Onze kernwaarden\n\n{INTRO}\n\n{ATTENTION}\n\n{HONEST}\n",
    "prose without a heading": f"{ATTENTION} {HONEST}\n\n{TOGETHER}\n",
    "names alone": "# Onze kernwaarden\n\n- Aandacht\n- Eerlijk\n- Samen sterk\n",
    "a heading with many paragraphs": f"# Bloesem\n\n{ATTENTION}\n\n{HONEST}\n\n{TOGETHER}\n",
    "groups with texts of their own": f"# Mensen\n{INTRO}\n## Aandacht\n{ATTENTION}\n## Eerlijk\n{HONEST}\n"
    f"# Natuur\n{INTRO}\n## Samen\n{TOGETHER}\n",
    "headings of two levels": f"# Bloesem\n## Aandacht\n{ATTENTION}\n## Eerlijk\n{HONEST}\n# Werken bij ons\n{INTRO}\n",
    "values among other sections": f"# Geschiedenis\n{INTRO}\n# Kernwaarden\n{ATTENTION} {HONEST}\n# Ons team\n{TOGETHER}\n",
    "two names in one paragraph": f"**Aandacht** {ATTENTION} **Eerlijk** {HONEST}\n",
    "a report": "".join(f"## Hoofdstuk {name}\n{HONEST}\n" for name in "abcdefghijklmnopqrstuvwxyz"),
    "a name or a first sentence": "Onze waarden\n\nAandacht\n\nWe nemen de tijd\n\nWe luisteren goed.\n\nEerlijk\n\nZo is het.\n",
    "a long name or a sentence": f"Aandacht: {ATTENTION}\n\nDat doen we.\n\nEen man een man, een woord een woord: {HONEST}\n\n"
    f"Samen: {TOGETHER}\n",
    "chapters": f"## Aandacht\n{ATTENTION * 40}\n## Eerlijk\n{HONEST * 40}\n",
    "a memo": f"Channel: memo\n\n{ATTENTION}\n\nPlanning\n\n{HONEST}\n",
    "nothing": "",
    "only a title": "# Onze kernwaarden\n",
}


def saved(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def declared(organisation: Organisation) -> dict[str, str]:
    return {value.name: value.statement for value in organisation.values}


@pytest.mark.parametrize("page", MARKDOWN.values(), ids=MARKDOWN)
def test_the_values_of_a_markdown_page(tmp_path: Path, page: str) -> None:
    assert declared(read_values(saved(tmp_path, "waarden.md", page))) == THREE


@pytest.mark.parametrize("page", TEXT.values(), ids=TEXT)
def test_the_values_of_plain_text(tmp_path: Path, page: str) -> None:
    found = declared(read_values(saved(tmp_path, "waarden.txt", page)))
    assert {name: f"{text.removesuffix('.')}." for name, text in found.items()} == THREE


@pytest.mark.parametrize("ending", ["md", "txt"])
@pytest.mark.parametrize("page", UNCLEAR.values(), ids=UNCLEAR)
def test_what_could_be_read_in_two_ways_is_asked_for_with_an_example(tmp_path: Path, page: str, ending: str) -> None:
    with pytest.raises(BrandCheckError) as caught:
        read_values(saved(tmp_path, f"waarden.{ending}", page))
    assert caught.value.message.code == "values_unclear"
    for language in ("nl", "en"):
        _, example = caught.value.text(language).split("\n", 1)
        assert len(declared(read_values(saved(tmp_path, "waarden.txt", example)))) == 3


@pytest.mark.parametrize("between", [": ", "\n", "\n\n"])
def test_a_name_can_be_a_saying(tmp_path: Path, between: str) -> None:
    values = THREE | {"Een man een man, een woord een woord": "Afgesproken is afgesproken."}
    page = "Onze waarden\n\n" + "\n\n".join(f"{name}{between}{text}" for name, text in values.items())
    assert declared(read_values(saved(tmp_path, "waarden.txt", page))) == values


def test_items_become_sentences(tmp_path: Path) -> None:
    page = "## Aandacht\nDit doen we:\n- we bellen terug\n- we luisteren,\n  ook naar elkaar\n\n## Samen\nWe helpen elkaar.\n"
    text = "Dit doen we: we bellen terug. we luisteren, ook naar elkaar"
    assert declared(read_values(saved(tmp_path, "waarden.md", page)))["Aandacht"] == text


def test_parts_of_a_value_belong_to_it(tmp_path: Path) -> None:
    page = (
        f"# Bloesem\n## Aandacht\n{ATTENTION}\n### Gedrag\nWe bellen terug.\n"
        f"## Eerlijk\n{HONEST}\n### Zo zie je het\nWe noemen de prijs.\n## Samen sterk\n{TOGETHER}\n### Zo zie je het\nWe vragen hulp.\n"
    )
    parts = ("We bellen terug.", "We noemen de prijs.", "We vragen hulp.")
    expected = {name: f"{text} {part}" for (name, text), part in zip(THREE.items(), parts, strict=True)}
    assert declared(read_values(saved(tmp_path, "waarden.md", page))) == expected


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ("# Bloesem\n\n## Onze kernwaarden\n\n", "Bloesem"),
        ("# Kernwaarden van Bloesem\n\n", "Bloesem"),
        ("# Our values\n\n", "Bakkerij Jansen"),
        ("# Onze waarden\n\n", "Bakkerij Jansen"),
        ("# Over ons\n\n## Kernwaarden\n\n", "Bakkerij Jansen"),
        ("# Waar wij voor staan\n\n", "Bakkerij Jansen"),
        ("# Zo werken wij\n\n", "Bakkerij Jansen"),
        ("# Strategie 2026\n\n## Kernwaarden\n\n", "Bakkerij Jansen"),
        ("# De kernwaarden van onze organisatie\n\n", "Bakkerij Jansen"),
        ("", "Bakkerij Jansen"),
        ("# Voor iedere klant en voor elke collega de beste\n\n", "Bakkerij Jansen"),
    ],
)
def test_the_organisation_bears_the_name_on_the_page_or_else_of_the_folder(
    tmp_path: Path, above: str, name: str
) -> None:
    folder = tmp_path / "bakkerij-jansen"
    folder.mkdir()
    page = above + "".join(f"- **{value}**: {text}\n" for value, text in THREE.items())
    organisation = read_values(saved(folder, "kernwaarden.md", page))
    assert organisation.name == name
    assert declared(organisation) == THREE
    assert read_values(saved(tmp_path, "waarden.md", page), folder).name == name


def test_an_introduction_below_the_organisation_s_own_name_is_no_value(tmp_path: Path) -> None:
    folder = tmp_path / "Bloesem"
    folder.mkdir()
    page = f"Bloesem\n\n{INTRO}\n\n" + "\n\n".join(f"{name}\n\n{text}" for name, text in THREE.items())
    assert declared(read_values(saved(folder, "kernwaarden.txt", page))) == THREE


BOLD = "<w:b/>"
STYLES = (
    f'<w:styles {W}><w:style w:styleId="t"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="k1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="k2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="naam"><w:name w:val="Naam"/><w:rPr><w:b/></w:rPr></w:style></w:styles>'
)


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(*runs: str, style: str = "") -> str:
    return f"<w:p><w:pPr>{f'<w:pStyle w:val={chr(34)}{style}{chr(34)}/>' if style else ''}</w:pPr>{''.join(runs)}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


WORD = {
    "title, heading and headings below": para(run("Bloesem"), style="t")
    + para(run(INTRO))
    + para(run("Onze kernwaarden"), style="k1")
    + para(run(INTRO))
    + "".join(para(run(name), style="k2") + para(run(text)) for name, text in THREE.items()),
    "numbered headings": para(run("Bloesem"), style="k1")
    + para(run(INTRO))
    + "".join(
        para(run(f"{n}. {name}"), style="k2") + para(run(text)) for n, (name, text) in enumerate(THREE.items(), 1)
    ),
    "bold paragraphs": para(run("Onze waarden", BOLD))
    + "".join(para(run(name[:2], BOLD), run(name[2:], BOLD)) + para(run(text)) for name, text in THREE.items()),
    "a bold style": "".join(para(run(name), style="naam") + para(run(text)) for name, text in THREE.items()),
    "bold runs": para(run(INTRO))
    + "".join(para(run(f"{name}.", BOLD), run(f" {text}")) for name, text in THREE.items()),
    "bold runs after typed bullets": "".join(
        para(run("• "), run(name, BOLD), run(f": {text}")) for name, text in THREE.items()
    ),
    "bullets with names, paragraphs below": "".join(
        para(run(f"• {name}", BOLD)) + para(run(text)) for name, text in THREE.items()
    ),
    "bold, then a line break": "".join(
        para(run(name, BOLD), "<w:r><w:br/></w:r>", run(text)) for name, text in THREE.items()
    ),
    "plain paragraphs": "".join(para(run(name)) + para(run(text)) for name, text in THREE.items()),
    "a colon": "".join(para(run(f"{name}: {text}")) for name, text in THREE.items()),
    "a table": para(run("Kernwaarden"), style="k1") + table(("Waarde", "Omschrijving"), *THREE.items()),
    "a table without a head": table(*THREE.items()),
    "not bold after all": para(run("Bloesem"), style="t")
    + "".join(para(run(name, '<w:b w:val="0"/>'), run(f": {text}")) for name, text in THREE.items()),
}


@pytest.mark.parametrize("body", WORD.values(), ids=WORD)
def test_the_values_of_a_word_document(tmp_path: Path, body: str) -> None:
    assert declared(read_values(saved(tmp_path, "kernwaarden.docx", docx(body, styles=STYLES)))) == THREE


def test_a_word_document_of_prose_is_asked_for_with_an_example(tmp_path: Path) -> None:
    body = para(run("Onze kernwaarden"), style="k1") + "".join(para(run(text)) for text in THREE.values())
    with pytest.raises(BrandCheckError) as caught:
        read_values(saved(tmp_path, "kernwaarden.docx", docx(body, styles=STYLES)))
    assert caught.value.message.code == "values_unclear"


@given(st.text(alphabet="aB .:#*-|\n1•", max_size=120))
def test_any_text_gives_whole_values_or_none(text: str) -> None:
    for lines in (lines_of_markdown(text), lines_of_text(text)):
        page = read_page(lines)
        assert page is None or all(one.name and one.statement for one in page.named)
