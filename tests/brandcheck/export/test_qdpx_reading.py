"""Projects as other programs write them, and as nobody should."""

import zipfile
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.export import qdpx_reading, read_qdpx

ONE, TWO, SOURCE = (f"{digit * 8}-AAAA-4aaa-8aaa-{digit * 12}" for digit in "123")
CODES = f"""<CodeBook><Codes>
  <Code guid="{ONE}" name="Tijd" isCodable="true"><Description>Aandacht</Description>
    <NoteRef targetGUID="{TWO}"/><Code guid="{{{TWO}}}" name="tegen" isCodable="true"/></Code>
</Codes></CodeBook>"""


def coded(start: int, end: int, *codes: str, tag: str = "PlainTextSelection", note: str = "") -> str:
    codings = "".join(f'<Coding guid="{SOURCE}"><CodeRef targetGUID="{code}"/></Coding>' for code in codes)
    return f'<{tag} guid="{SOURCE}" startPosition="{start}" endPosition="{end}">{note}{codings}</{tag}>'


def xml(sources: str, codes: str = CODES, origin: str = "NVivo", head: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{head}<Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="{origin}">'
        f"{codes}<Sources>{sources}</Sources></Project>"
    ).encode()


def packed(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def quotes(path: Path) -> list[tuple[str, str]]:
    return [(code.name, quote.text) for code in read_qdpx(path).codes for quote in code.quotes]


def refused(path: Path) -> str:
    with pytest.raises(BrandCheckError) as caught:
        read_qdpx(path)
    return caught.value.message.code


def test_codes_with_their_parents_and_quotes_with_their_sources(tmp_path):
    source = f'<TextSource name="Interview 1" plainTextPath="internal://a.txt">{coded(4, 9, ONE.lower(), note="<Description>let op</Description>")}</TextSource>'
    book = read_qdpx(packed(tmp_path / "a.qdpx", {"project.qde": xml(source), "Sources/a.txt": "😀: dag! x".encode()}))
    above, below = book.codes
    assert (above.name, above.description, above.parent, above.codable) == ("Tijd", "Aandacht", None, True)
    assert (below.id, below.parent) == (TWO.lower(), ONE.lower())
    (quote,) = above.quotes
    assert (quote.source, quote.text, quote.start, quote.end, quote.note) == ("Interview 1", "dag! ", 3, 8, "let op")
    assert (book.name, book.origin) == ("P", "NVivo")


@pytest.mark.parametrize(
    ("folder", "project", "content"),
    [
        ("sources", "project.qde", b"abcdef"),
        ("Sources", "Mijn studie.qde", b"\xef\xbb\xbfabcdef"),
        ("SOURCES", "map/project.qde", b"abcdef"),
    ],
)
def test_folders_names_and_marks_as_programs_write_them(folder, project, content, tmp_path):
    source = f'<TextSource name="t" plainTextPath="internal://A.TXT">{coded(1, 3, ONE)}</TextSource>'
    assert quotes(packed(tmp_path / "a.qdpx", {project: xml(source), f"{folder}/a.txt": content})) == [("Tijd", "bc")]


@pytest.mark.parametrize(("origin", "start"), [("ATLAS.ti 23", 3), ("NVivo", 4)])
def test_line_ends_count_as_the_program_counts_them(origin, start, tmp_path):
    source = f'<TextSource name="t" plainTextPath="internal://a.txt">{coded(start, start + 4, ONE)}</TextSource>'
    parts = {"project.qde": xml(source, origin=origin), "Sources/a.txt": b"ab\r\nhier"}
    assert quotes(packed(tmp_path / "a.qdpx", parts)) == [("Tijd", "hier")]


@pytest.mark.parametrize(("origin", "start"), [("NVivo 15", 7), ("MAXQDA", 5), ("ATLAS.ti", 5)])
def test_emoji_count_as_the_program_counts_them(origin, start, tmp_path):
    content = "😀 🚀 hier 🙈 en daar".encode()
    source = f'<TextSource name="t" plainTextPath="internal://a.txt">{coded(start - 1, start + 3, ONE)}</TextSource>'
    parts = {"project.qde": xml(source, origin=origin), "Sources/a.txt": content}
    (quote,) = read_qdpx(packed(tmp_path / "a.qdpx", parts)).codes[0].quotes
    assert (quote.text, quote.start, quote.end) == ("hier", 4, 8)


def test_text_within_the_project_and_that_of_a_pdf_are_read(tmp_path):
    sources = (
        f'<TextSource name="t"><PlainTextContent>abc</PlainTextContent>{coded(0, 2, ONE, TWO)}</TextSource>'
        f'<PDFSource name="p.pdf" path="internal://p.pdf">{coded(0, 1, ONE, tag="PDFSelection")}'
        f'<Representation plainTextPath="internal://p.txt">{coded(1, 3, TWO)}</Representation></PDFSource>'
    )
    path = packed(tmp_path / "a.qdpx", {"project.qde": xml(sources), "Sources/p.txt": b"pdf"})
    assert quotes(path) == [("Tijd", "ab"), ("tegen", "ab"), ("tegen", "df")]
    book = read_qdpx(path)
    assert book.left_out == 1
    assert book.codes[1].quotes[1].source == "p.pdf"


def test_what_has_no_text_or_lies_outside_it_is_counted_and_left_out(tmp_path):
    sources = (
        f'<TextSource name="gone" plainTextPath="internal://gone.txt">{coded(0, 2, ONE)}</TextSource>'
        f'<TextSource name="else" plainTextPath="absolute:///etc/passwd">{coded(0, 2, ONE)}</TextSource>'
        f'<TextSource name="t" plainTextPath="internal://t.txt">{coded(1, 99, ONE)}{coded(-2, 2, ONE)}'
        f"{coded(2, 1, ONE)}{coded(3, 4, ONE)}{coded(0, 1, ONE)}</TextSource>"
        f'<PictureSource name="beeld"><PictureSelection firstX="1"><Coding><CodeRef targetGUID="{ONE}"/></Coding></PictureSelection></PictureSource>'
    )
    book = read_qdpx(packed(tmp_path / "a.qdpx", {"project.qde": xml(sources), "Sources/t.txt": b"abc \n"}))
    assert [quote.text for quote in book.codes[0].quotes] == ["a"]
    assert book.left_out == 7


def test_nothing_outside_the_archive_is_ever_looked_at(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim")
    names = ("../secret.txt", str(secret), "..\\secret.txt", "Sources/../../secret.txt")
    sources = "".join(
        f'<TextSource name="t" plainTextPath="internal://{name}">{coded(0, 6, ONE)}</TextSource>' for name in names
    )
    parts = {"project.qde": xml(sources), "../evil.txt": b"x", "/tmp/evil.txt": b"x"}
    folder = tmp_path / "in"
    folder.mkdir()
    assert quotes(packed(folder / "a.qdpx", parts)) == []
    assert sorted(file.name for file in tmp_path.rglob("*")) == ["a.qdpx", "in", "secret.txt"]


BOMB = '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ('<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;"),
        (BOMB + "]>", "&i;"),
        ('<!DOCTYPE p SYSTEM "http://127.0.0.1:9/x.dtd">', ""),
    ],
)
def test_entities_and_document_types_are_refused(head, name, tmp_path):
    source = f"<TextSource><PlainTextContent>{name}</PlainTextContent>{coded(0, 2, ONE)}</TextSource>"
    assert refused(packed(tmp_path / "a.qdpx", {"project.qde": xml(source, head=head)})) == "qdpx_damaged"


@pytest.mark.parametrize(
    "content", [b"", b"<Project", b"<html/>", b"\x00\xff", b"<?xml version='1.0' encoding='no-such'?><Project/>"]
)
def test_what_is_no_project_is_refused(content, tmp_path):
    assert refused(packed(tmp_path / "a.qdpx", {"project.qde": content})) == "qdpx_damaged"


def test_files_that_are_no_archive_or_hold_no_project_are_refused(tmp_path):
    assert refused(tmp_path / "gone.qdpx") == "qdpx_not_opened"
    assert refused(tmp_path) == "qdpx_not_opened"
    (tmp_path / "text.qdpx").write_text("tekst")
    assert refused(tmp_path / "text.qdpx") == "qdpx_damaged"
    assert refused(packed(tmp_path / "a.qdpx", {"notes.txt": b""})) == "qdpx_damaged"
    assert refused(packed(tmp_path / "b.qdpx", {"project.qde": xml("", codes="")})) == "qdpx_no_codes"


def test_every_way_to_cut_an_archive_short_is_refused_or_read(tmp_path):
    source = f'<TextSource name="t" plainTextPath="internal://a.txt">{coded(0, 3, ONE)}</TextSource>'
    whole = packed(tmp_path / "a.qdpx", {"project.qde": xml(source), "Sources/a.txt": b"abc"}).read_bytes()
    for place in range(0, len(whole), 7):
        (tmp_path / "cut.qdpx").write_bytes(whole[:place])
        assert refused(tmp_path / "cut.qdpx") == "qdpx_damaged"
        (tmp_path / "bent.qdpx").write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        try:
            read_qdpx(tmp_path / "bent.qdpx")
        except BrandCheckError as error:
            assert error.message.code.startswith("qdpx_")  # noqa: PT017 (being read is right as well)


def test_a_locked_archive_is_told_as_such(tmp_path):
    path = packed(tmp_path / "a.qdpx", {"project.qde": xml("")})
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1  # as a program marks a part that has a password
    path.write_bytes(content)
    assert refused(path) == "qdpx_locked"


def test_what_is_too_large_is_refused_before_it_is_inflated(tmp_path):
    part = b" " * (qdpx_reading.PART_LIMIT + 1)
    assert refused(packed(tmp_path / "a.qdpx", {"project.qde": xml("") + part})) == "qdpx_too_large"
    assert (tmp_path / "a.qdpx").stat().st_size < 100_000


def test_too_many_parts_and_too_many_quotes_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(qdpx_reading, "QUOTES_LIMIT", 3)
    source = f"<TextSource><PlainTextContent>abc</PlainTextContent>{coded(0, 2, ONE, TWO) * 2}</TextSource>"
    assert refused(packed(tmp_path / "a.qdpx", {"project.qde": xml(source)})) == "qdpx_too_large"
    monkeypatch.setattr(qdpx_reading, "PARTS_LIMIT", 1)
    assert refused(packed(tmp_path / "a.qdpx", {"project.qde": xml(source), "b": b""})) == "qdpx_too_large"


def test_a_code_that_stands_twice_counts_once_and_depth_is_no_danger(tmp_path):
    twice = CODES.replace("</Codes>", f'<Code guid="{ONE}" name="Weer" isCodable="true"/></Codes>')
    assert len(read_qdpx(packed(tmp_path / "a.qdpx", {"project.qde": xml("", codes=twice)})).codes) == 2
    deep = "".join(f'<Code guid="g{n}" name="n" isCodable="1">' for n in range(200)) + "</Code>" * 200
    book = read_qdpx(
        packed(tmp_path / "b.qdpx", {"project.qde": xml("", f"<CodeBook><Codes>{deep}</Codes></CodeBook>")})
    )
    assert len(book.codes) == 200
    far = "".join(f'<Code guid="g{n}" name="n" isCodable="1">' for n in range(9000)) + "</Code>" * 9000
    assert (
        refused(packed(tmp_path / "c.qdpx", {"project.qde": xml("", f"<CodeBook><Codes>{far}</Codes></CodeBook>")}))
        == "qdpx_damaged"
    )
