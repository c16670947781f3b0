import json
import struct

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.archive import open_archive, read_part
from brandcheck.ingest.assemble import Origin, assemble
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.ingest.reader import READERS, read
from brandcheck.ingest.sniff import tell_format
from brandcheck.model import Side
from brandcheck.settings import Limits
from brandcheck.wording import wording
from tests.brandcheck.ingest.office_files import docx, open_document, paragraph, pptx, shape, zipped

MAIL = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nHallo.\r\n"
WORD = docx(paragraph("Wij luisteren."))
TEAMS = json.dumps([{"createdDateTime": "2026-03-14T09:00:00Z", "body": {"content": "hoi"}}]).encode()
WHATSAPP = "".join(f"[14-03-2026, 09:0{n}:00] Koen: hoi {n}\n" for n in range(4)).encode()


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"%PDF-1.7 ...", "x.docx", "pdf"),
        (b"\n\n%PDF-1.7 ...", "x", "pdf"),
        (WORD, "x.pdf", "docx"),
        (pptx(shape("title", "x")), "x.zip", "pptx"),
        (zipped({"xl/workbook.xml": "<a/>", "[Content_Types].xml": "<Types/>"}), "x.doc", "xlsx"),
        (open_document("text", ""), "x.txt", "odt"),
        (open_document("presentation", ""), "x", "odp"),
        (open_document("spreadsheet", ""), "x", "ods"),
        (zipped({"mimetype": "application/epub+zip"}), "x", "epub"),
        (zipped({"export/users.json": "[]", "export/algemeen/2026-03-14.json": "[]"}), "x", "slack"),
        (zipped({"_chat.txt": WHATSAPP, "IMG-20260314.jpg": b"x"}), "x.zip", "whatsapp"),
        (zipped({"WhatsApp-chat met Buitendienst.txt": WHATSAPP}), "x.zip", "whatsapp"),
        (rb"{\rtf1 x}", "x.doc", "rtf"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\nHoi", "x.txt", "vtt"),
        (b"1\n00:00:01,000 --> 00:00:02,000\nHoi", "x.txt", "srt"),
        (b"<!DOCTYPE html><html><body>x", "x.txt", "html"),
        (b"<p>Wij</p>", "x.html", "html"),
        (b"From a@example.org Sat Mar 14 09:00:00 2026\n" + MAIL, "x", "mbox"),
        (MAIL, "x.txt", "eml"),
        (MAIL.replace(b"MIME", b"Snapshot-Content-Location: x\r\nMIME"), "x", "mhtml"),
        (TEAMS, "x.json", "teams_json"),
        (WHATSAPP, "_chat.txt", "chat_text"),
        (b"vraag;antwoord\na;b\n", "x.csv", "csv"),
        (b"# Beleid\n", "x.md", "md"),
        (b"# Beleid\n", "x.txt", "txt"),
        (b"From: directie\nTo: allen\nSubject: regels\n\nPer 1 maart.", "memo.txt", "txt"),
        ("Één tekst".encode("utf-16-le"), "x.txt", "txt"),
        (b"[12:03] Koen: moge\n[12:04] Priya: hoi\n", "chat.log2", "txt"),
        (b"BMW is een merk.", "x.txt", "txt"),
        (b"Zonder achtervoegsel.", "LEESMIJ", "txt"),
    ],
)
def test_the_format_is_told_by_the_content(data: bytes, name: str, expected: str) -> None:
    assert tell_format(data, name) == expected
    assert expected in READERS


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "x.docx", "empty_file"),
        (b"\xef\xbb\xbf \r\n", "x.txt", "empty_file"),
        (zipped({}), "x.zip", "empty_file"),
        (zipped({"foto.jpg": b"x"}), "x.zip", "archive_file"),
        (zipped({"Index/Document.iwa": b"x"}), "x.pages", "apple_document"),
        (
            zipped({"[Content_Types].xml": "application/vnd.ms-excel.sheet.binary.macroEnabled.main"}),
            "x.xlsb",
            "old_excel",
        ),
        (b"PK\x03\x04 en dan niets", "x.docx", "damaged_file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "x.doc", "damaged_file"),
        (b"\x89PNG\r\n\x1a\n", "x.png", "image_file"),
        (b"\0\0\0\x18ftypheic", "x.heic", "image_file"),
        (b"\0\0\0\x18ftypmp42", "x.mp4", "sound_or_video"),
        (b"RIFF\0\0\0\0WAVE", "x.wav", "sound_or_video"),
        (b"7z\xbc\xaf'\x1c", "x.7z", "archive_file"),
        (b"!BDN", "x.pst", "outlook_archive"),
        (b"MZ\x90\0", "x.exe", "unknown_format"),
        (bytes(range(256)) * 8, "x.dat", "unknown_format"),
        (b'{"values": []}', "org.json", "data_file"),
        (b'<?xml version="1.0"?><a/>', "x.xml", "data_file"),
    ],
)
def test_what_is_not_read_gets_a_sentence_with_a_remedy(data: bytes, name: str, code: str) -> None:
    with pytest.raises(BrandCheckError) as caught:
        read(data, name)
    assert caught.value.message.code == code
    assert len(caught.value.text("nl")) > 20
    assert len(caught.value.text("en")) > 20


def compound_file(stream: str) -> bytes:
    """A compound file (MS-CFB) with one empty stream of this name."""
    free, end, table = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD

    def entry(name: str, kind: int, child: int) -> bytes:
        text = name.encode("utf-16-le")
        links = struct.pack("<3I", free, free, child)
        return (
            text.ljust(64, b"\0")
            + struct.pack("<HBB", len(text) + 2, kind, 1)
            + links
            + bytes(36)
            + struct.pack("<IQ", end, 0)
        )

    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<5H6x9I", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0, end, 0)
    head += struct.pack("<109I", 0, *[free] * 108)
    directory = (entry("Root Entry", 5, 1) + entry(stream, 2, free)).ljust(512, b"\0")
    return head + struct.pack("<128I", table, end, *[free] * 126) + directory


@pytest.mark.parametrize(
    ("stream", "code"),
    [
        ("EncryptedPackage", "password_protected"),
        ("WordDocument", "old_word"),
        ("PowerPoint Document", "old_powerpoint"),
        ("Workbook", "old_excel"),
        ("Book", "old_excel"),
        ("Iets anders", "unknown_format"),
    ],
)
def test_what_an_old_office_file_is_follows_from_its_streams(stream: str, code: str) -> None:
    with pytest.raises(BrandCheckError) as caught:
        tell_format(compound_file(stream), "x.docx")
    assert caught.value.message.code == code


def test_an_outlook_message_is_told_by_its_streams() -> None:
    assert tell_format(compound_file("__properties_version1.0"), "x.doc") == "msg"


def test_an_open_document_with_a_password_is_told() -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    locked = zipped({"mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": manifest})
    with pytest.raises(BrandCheckError, match="password"):
        tell_format(locked, "x.odt")


def test_every_reader_is_there() -> None:
    for module, function in READERS.values():
        assert callable(getattr(__import__(f"brandcheck.ingest.{module}", fromlist=[function]), function))


def test_old_formats_name_the_one_to_save_as() -> None:
    for code, suffix in (("old_word", ".docx"), ("old_powerpoint", ".pptx"), ("old_excel", ".xlsx")):
        assert suffix in wording("messages", "nl")[code]
        assert suffix in wording("messages", "en")[code]


def test_a_bomb_is_refused_before_it_is_inflated() -> None:
    bomb = zipped({"word/document.xml": bytes(90 * 1024 * 1024), "[Content_Types].xml": "<Types/>"})
    assert len(bomb) < 1024 * 1024
    with pytest.raises(BrandCheckError) as caught:
        read(bomb, "x.docx")
    assert caught.value.message.code == "too_large_to_read"


def test_a_part_that_lies_about_its_size_is_damaged() -> None:
    honest = zipped({"a.xml": b"x" * 5000})
    liar = honest.replace((5000).to_bytes(4, "little"), (50).to_bytes(4, "little"))
    archive = open_archive(liar)
    with pytest.raises(BrandCheckError, match="damaged"):
        read_part(archive, "a.xml")
    assert read_part(archive, "weg.xml") is None


def test_a_zip_with_a_password_is_told() -> None:
    locked = bytearray(zipped({"a.xml": b"x"}, packed=False))
    locked[6] |= 1
    central = locked.index(b"PK\x01\x02")
    locked[central + 8] |= 1
    with pytest.raises(BrandCheckError, match="password"):
        open_archive(bytes(locked))


@pytest.mark.parametrize(
    "text",
    [
        "<!---->" * 30_000,
        "From x" + "1" * 200_000,
        "# " + "#" * 200_000 + "x",
        " " * 200_000 + ".",
        "." * 200_000,
        "Van: " + "A " * 100_000,
        "a@" * 100_000,
        "> " * 100_000,
        "[" * 200_000,
    ],
)
def test_texts_made_to_be_slow_are_read_all_the_same(text: str) -> None:
    # Without bounds in the patterns each of these takes minutes.
    drafts = read(text.encode(), "x.txt")
    documents = assemble(drafts, Origin(Side.INSIDE, "x.txt", ""), Limits(), Disguise(b"key", "nl"))
    assert [document.path for document in documents] == ["x.txt"]
