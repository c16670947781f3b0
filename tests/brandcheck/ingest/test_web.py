import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import PAGE, Draft
from brandcheck.ingest.epub import read_epub
from brandcheck.ingest.html_blocks import html_blocks, parse
from brandcheck.ingest.web import read_html, read_mhtml
from brandcheck.model import BlockKind

LANDING = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Zorg met aandacht | Zonnestraal</title>
<style>.x{color:red}</style></head><body class="home has-cookie-banner menu-open">
<a class="screen-reader-text" href="#main">Ga naar de inhoud</a>
<div class="main-navigation"><ul><li><a href="/">Home</a></li><li><a href="/zorg">Onze zorg</a></li></ul></div>
<header class="hero"><h1>Zorg die<br>bij u past</h1><div>Wij nemen de tijd. Altijd.</div></header>
<div class="section"><div class="title">Samen beslissen</div><div>Bij ons bepaalt u zelf hoe uw dag eruitziet.</div></div>
<a href="/thuis" class="card"><h3>Thuiszorg</h3><p>Een vast gezicht aan de deur, dat beloven we.</p></a>
<div class="slide">Ze kennen mijn moeder echt, zegt een dochter.</div>
<div class="slide" aria-hidden="true">Ze kennen mijn moeder echt, zegt een dochter.</div>
<ul class="usp"><li>Nooit een wachtlijst</li><li>Eigen regie</li></ul>
<div class="cookie-notice"><p>Wij gebruiken cookies om uw ervaring te verbeteren.</p><button>Accepteren</button></div>
<script>document.write("SCRIPT")</script><noscript>NOSCRIPT</noscript><!-- COMMENT -->
<p style="color:red; display: none">HIDDEN</p><div hidden>HIDDEN</div>
<footer><p>Dorpsstraat 1, Lochem</p><p>© 2026 Zonnestraal</p></footer></body></html>"""

ARTICLE = """<html><head><title>Nieuwe hal - Bloesem</title><meta property="article:published_time" content="2026-03-14T09:00:00+01:00">
</head><body><nav><a href="/">Home</a></nav><main><article><h1>Nieuwe hal geopend</h1>
<p>Vandaag opende Bloesem haar nieuwe hal in Tiel, een plek waar mens en techniek samenwerken aan snelle levering.</p>
<p>De hal is volledig energieneutraal en biedt werk aan honderdtwintig medewerkers uit de regio, zegt de directeur.</p>
<p>Medewerkers dachten vanaf de eerste schets mee over de inrichting van hun werkplek en over de nieuwe roosters.</p>
<table><tr><th>Dienst</th><th>Tijd</th></tr><tr><td>Vroeg</td><td>06:00</td></tr></table></article>
<aside><h2>Lees ook</h2><ul><li><a href="/a">Bloesem wint opnieuw de prijs voor beste webwinkel</a></li></ul></aside></main>
</body></html>"""


def texts(draft: Draft, *kinds: BlockKind) -> list[str]:
    return [block.text for block in draft.blocks if not kinds or block.kind in kinds]


def own_text(draft: Draft) -> list[str]:
    return [block.text for block in draft.blocks if block.kind is not BlockKind.BOILERPLATE]


def page(body: str) -> Draft:
    return read_html(f"<html><body>{body}</body></html>".encode(), "page.html")[0]


def test_slogans_of_a_landing_page_are_kept_and_furniture_is_not():
    (draft,) = read_html(LANDING.encode(), "index.html")
    assert own_text(draft) == [
        "Zorg die bij u past",
        "Wij nemen de tijd. Altijd.",
        "Samen beslissen",
        "Bij ons bepaalt u zelf hoe uw dag eruitziet.",
        "Thuiszorg",
        "Een vast gezicht aan de deur, dat beloven we.",
        "Ze kennen mijn moeder echt, zegt een dochter.",
        "Nooit een wachtlijst",
        "Eigen regie",
    ]
    furniture = texts(draft, BlockKind.BOILERPLATE)
    assert {"Home", "Onze zorg", "Accepteren", "© 2026 Zonnestraal"} <= set(furniture)
    assert "Wij gebruiken cookies om uw ervaring te verbeteren." in furniture
    assert draft.channel == PAGE


def test_what_nobody_sees_is_not_text():
    (draft,) = read_html(LANDING.encode(), "index.html")
    everything = " ".join(texts(draft))
    for unseen in ("SCRIPT", "NOSCRIPT", "COMMENT", "HIDDEN", "color", "Ga naar de inhoud"):
        assert unseen not in everything


def test_an_article_keeps_its_parts_and_loses_what_stands_beside_it():
    (draft,) = read_html(ARTICLE.encode(), "nieuws.html")
    assert draft.title == "Nieuwe hal geopend"
    assert draft.date == "2026-03-14"
    assert texts(draft, BlockKind.HEADING)[0] == "Nieuwe hal geopend"
    assert texts(draft, BlockKind.TABLE_ROW) == ["Dienst | Tijd", "Vroeg | 06:00"]
    assert len(texts(draft, BlockKind.PARAGRAPH)) == 3
    assert "Bloesem wint opnieuw de prijs voor beste webwinkel" in texts(draft, BlockKind.BOILERPLATE)


def test_a_table_that_arranges_the_page_is_no_table():
    draft = page("<table><tr><td><a href=/>Home</a></td><td><h2>Trots vak</h2>Wij investeren in jou.</td></tr></table>")
    assert own_text(draft) == ["Trots vak", "Wij investeren in jou."]
    assert not texts(draft, BlockKind.TABLE_ROW)


def test_a_class_name_on_the_whole_page_makes_nothing_furniture():
    draft = page('<div class="cookie-consent-open menu"><p>Wij staan altijd voor u klaar, dag en nacht.</p></div>')
    assert own_text(draft) == ["Wij staan altijd voor u klaar, dag en nacht."]


def test_the_path_to_a_page_is_furniture():
    draft = page('<p><a href="/">Home</a> › <a href="/o">Over ons</a> › Werken</p><p>Wij doen wat we zeggen.</p>')
    assert own_text(draft) == ["Wij doen wat we zeggen."]


def test_words_apart_on_the_screen_are_apart_in_the_text():
    draft = page("<div><span>Lochem</span><span>24 uur</span></div><p>Wij<br>doen<br>wat we zeggen.<br>Elke dag.</p>")
    assert own_text(draft) == ["Lochem 24 uur", "Wij doen wat we zeggen.", "Elke dag."]


def test_letters_in_elements_of_their_own_stay_one_word():
    assert own_text(page("<h1><span>T</span><span>r</span><span>o</span>ts op elkaar</h1>")) == ["Trots op elkaar"]


@pytest.mark.parametrize(
    ("encoding", "declaration"),
    [
        ("cp1252", ""),
        ("cp1252", '<meta charset="iso-8859-1">'),
        ("utf-8", '<meta charset="us-ascii">'),
        ("utf-8", '<meta charset="no-such-thing">'),
        ("utf-16", '<meta charset="utf-8">'),
        ("utf-16-le", ""),
        ("cp1251", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
    ],
)
def test_encodings(encoding: str, declaration: str):
    sentence = "Привет, добрый день" if encoding == "cp1251" else "Cliënten krijgen één vast gezicht voor € 3"
    content = f"<html><head>{declaration}</head><body><p>{sentence}</p></body></html>"
    (draft,) = read_html(content.encode(encoding), "page.html")
    assert own_text(draft) == [sentence]


def test_an_empty_page_is_refused_with_its_own_sentence():
    for content, code in (
        (b"", "empty_file"),
        (b"  \n", "empty_file"),
        (b"<html><body></body></html>", "no_text"),
        (b"<html><body><div id=root></div><script src=app.js></script></body></html>", "page_needs_browser"),
    ):
        with pytest.raises(BrandCheckError) as caught:
            read_html(content, "page.html")
        assert caught.value.message.code == code


def test_a_page_nested_very_deep_is_read():
    draft = page("<div>" * 1500 + "<p>Helemaal onderin staat een belofte.</p>" + "</div>" * 1500)
    assert own_text(draft) == ["Helemaal onderin staat een belofte."]


def test_tags_that_are_never_closed_hide_no_text():
    draft = page("".join(f"<font size=2><div>Zin nummer {number} staat er.</div>" for number in range(3000)))
    assert own_text(draft) == [f"Zin nummer {number} staat er." for number in range(3000)]


WORDS = st.lists(st.sampled_from(["zorg", "Tijd", "café", "wij", "niet", "2026"]), min_size=1, max_size=6).map(" ".join)
TAGS = st.sampled_from(["p", "div", "section", "h2", "li", "blockquote", "span", "b", "td", "figcaption"])


@settings(deadline=None)
@given(st.lists(st.tuples(TAGS, WORDS), min_size=1, max_size=8))
def test_every_visible_word_is_in_a_block(parts: list[tuple[str, str]]):
    content = "".join(f"<{tag}>{words}</{tag}> " for tag, words in parts)
    tree = parse(f"<html><body>{content}</body></html>")
    assert tree is not None
    found = " ".join(block.text for block in html_blocks(tree)).split()
    assert found == " ".join(words for _, words in parts).split()


def attempt(reader: Callable[..., list[Draft]], data: bytes) -> tuple[list[Draft], str]:
    """The drafts, or the code of the sentence that says why there are none."""
    try:
        return reader(data, "x"), ""
    except BrandCheckError as error:
        return [], error.message.code


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"<p>", b"<html><table>", b"<a href=x>", b"\xff\xfe<"]))
def test_any_bytes_give_a_draft_or_a_sentence(data: bytes, start: bytes):
    drafts, code = attempt(read_html, start + data)
    assert code in {"", "no_text", "unknown_format", "empty_file"}
    assert all(block.text for draft in drafts for block in draft.blocks)


def test_a_web_archive_is_read_as_its_page():
    archive = (
        "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="--b"\r\n\r\n'
        "----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "<html><body><h1>Cli=C3=ABnten eerst</h1><p>Wij nemen altijd de tijd voor u.</p></body></html>\r\n"
        "----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----b--\r\n"
    )
    (draft,) = read_mhtml(archive.encode(), "page.mhtml")
    assert own_text(draft) == ["Cliënten eerst", "Wij nemen altijd de tijd voor u."]


def test_a_web_archive_without_a_page_is_refused():
    with pytest.raises(BrandCheckError) as caught:
        read_mhtml(b"Content-Type: image/png\r\n\r\nAAAA", "page.mhtml")
    assert caught.value.message.code == "no_text"


def book(files: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return target.getvalue()


PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>Ons verhaal</dc:title><dc:creator>Karin de Wit</dc:creator><dc:date>2025-11-02T10:00:00Z</dc:date></metadata>
<manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="b" href="text/twee%20b.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text/een.xhtml" media-type="application/xhtml+xml"/>
<item id="x" href="los.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>"""
CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
CHAPTER = '<html xmlns="http://www.w3.org/1999/xhtml"><body>{}</body></html>'


def test_a_book_is_one_draft_in_the_order_of_its_spine():
    data = book(
        {
            "META-INF/container.xml": CONTAINER,
            "OPS/book.opf": PACKAGE,
            "OPS/nav.xhtml": CHAPTER.format("<p>Inhoud</p>"),
            "OPS/text/twee b.xhtml": CHAPTER.format("<p>Later.</p>"),
            "OPS/text/een.xhtml": CHAPTER.format("<h1>Begin</h1><p>Eerst.</p>"),
            "OPS/los.xhtml": CHAPTER.format("<p>Staat nergens.</p>"),
        }
    )
    (draft,) = read_epub(data, "book.epub")
    assert texts(draft) == ["Begin", "Eerst.", "Later."]
    assert (draft.title, draft.date, draft.people) == ("Ons verhaal", "2025-11-02", ("Karin de Wit",))


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"readme.txt": "x"}, "damaged_file"),
        ({"META-INF/container.xml": CONTAINER, "OPS/book.opf": PACKAGE}, "no_text"),
        ({"META-INF/container.xml": "", "book.opf": ""}, "damaged_file"),
    ],
)
def test_a_broken_book_is_refused(files: dict[str, str], code: str):
    with pytest.raises(BrandCheckError) as caught:
        read_epub(book(files), "book.epub")
    assert caught.value.message.code == code


def test_a_book_never_opens_files_outside_of_it(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("GEHEIM", encoding="utf-8")
    entity = f'<!DOCTYPE package [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    data = book(
        {
            "META-INF/container.xml": CONTAINER,
            "OPS/book.opf": entity + PACKAGE.replace("Ons verhaal", "Titel &e;"),
            "OPS/text/een.xhtml": entity + CHAPTER.format("<p>Tekst &e;</p>"),
        }
    )
    (draft,) = read_epub(data, "book.epub")
    assert "GEHEIM" not in draft.title + " ".join(texts(draft))
