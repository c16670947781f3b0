import struct

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.outlook import read_msg
from brandcheck.ingest.rtf_compression import decompress
from brandcheck.model import BlockKind

FREE, END = 0xFFFFFFFF, 0xFFFFFFFE
SECTOR, SMALL = 512, 64
FAT_SECTOR = 0xFFFFFFFD
Tree = dict[str, "bytes | Tree"]


def compound_file(tree: Tree) -> bytes:
    """A compound file (MS-CFB, version 3) of small streams, as Outlook writes its messages."""
    entries: list[list] = []
    small: list[bytes] = []
    small_table: list[int] = []

    def add(name: str, content: bytes | Tree, kind: int) -> int:
        index = len(entries)
        entries.append([name, kind, FREE, FREE, END, 0])
        if isinstance(content, bytes):
            count = -(-len(content) // SMALL)
            if count:
                entries[index][4] = len(small_table)
                small_table.extend([*range(len(small_table) + 1, len(small_table) + count), END])
            entries[index][5] = len(content)
            small.append(content.ljust(count * SMALL, b"\0"))
            return index
        previous = FREE
        # Every child is the right neighbour of the one before: a poor search tree, but a valid one.
        for child in sorted(content, key=lambda each: (len(each), each.upper()), reverse=True):
            place = add(child, content[child], 2 if isinstance(content[child], bytes) else 1)
            entries[place][2] = previous
            previous = place
        entries[index][3] = previous
        return index

    add("Root Entry", tree, 5)
    stream = b"".join(small)
    sectors = [-(-len(part) // SECTOR) for part in (b"x" * 4 * len(small_table), b"x" * 128 * len(entries), stream)]
    starts = [1, 1 + sectors[0], 1 + sectors[0] + sectors[1]]
    table = [FAT_SECTOR]
    for start, count in zip(starts, sectors, strict=True):
        table += [*range(start + 1, start + count), END] if count else []
    entries[0][4], entries[0][5] = starts[2], len(stream)
    directory = b"".join(
        (name.encode("utf-16-le") + b"\0\0").ljust(64, b"\0")
        + struct.pack("<HBBIII36xIQ", 2 * len(name) + 2, kind, 1, FREE, right, child, first, size)
        for name, kind, right, child, first, size in entries
    )
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack(
        "<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, starts[1], 0, 4096, starts[0], sectors[0], END, 0, 0
    )
    head += struct.pack("<108I", *FREE_TAIL[1:])
    blocks = [struct.pack(f"<{len(table)}I", *table).ljust(SECTOR, b"\xff")]
    blocks.append(struct.pack(f"<{len(small_table)}I", *small_table).ljust(sectors[0] * SECTOR, b"\xff"))
    blocks.append(directory.ljust(sectors[1] * SECTOR, b"\0"))
    blocks.append(stream.ljust(sectors[2] * SECTOR, b"\0"))
    return head + b"".join(blocks)


FREE_TAIL = [0, *[FREE] * 108]


def properties(
    header: int, texts: dict[int, str], binaries: dict[int, bytes] | None = None, sent: int | None = None
) -> Tree:
    """The streams of a storage with these properties."""
    stream = bytes(header)
    tree: Tree = {}
    for field, text in texts.items():
        content = text.encode("utf-16-le")
        tree[f"__substg1.0_{field:04X}001F"] = content
        stream += struct.pack("<HHIII", 0x1F, field, 6, len(content) + 2, 0)
    for field, content in (binaries or {}).items():
        tree[f"__substg1.0_{field:04X}0102"] = content
        stream += struct.pack("<HHIII", 0x102, field, 6, len(content), 0)
    if sent is not None:
        stream += struct.pack("<HHIQ", 0x40, 0x39, 6, sent)
    tree["__properties_version1.0"] = stream
    return tree


SENT = 134178768000000000
"""13 March 2026 in steps of 100 nanoseconds since 1601."""
SENDER = {0x0037: "Rooster", 0x0C1A: "de Wit, Karin (HR)", 0x0C1F: "/O=ORG/OU=X/CN=KWIT", 0x5D01: "karin@zon.nl"}


def test_a_message_gives_text_subject_day_author_and_people():
    tree = properties(
        32, SENDER | {0x1000: "Hoi,\r\n\r\nHet rooster komt te laat.\r\n\r\nGroet,\r\nKarin\r\n"}, sent=SENT
    )
    tree["__recip_version1.0_#00000000"] = properties(8, {0x3001: "'Joke'", 0x39FE: "joke@zon.nl"})
    tree["__attach_version1.0_#00000000"] = properties(8, {0x3707: "rooster.pdf"})
    (draft,) = read_msg(compound_file(tree), "x.msg")
    assert [(block.text, block.kind) for block in draft.blocks] == [
        ("Hoi,", BlockKind.PARAGRAPH), ("Het rooster komt te laat.", BlockKind.PARAGRAPH),
        ("Groet,", BlockKind.SIGNATURE), ("Karin", BlockKind.SIGNATURE),
    ]  # fmt: skip
    assert {block.author for block in draft.blocks} == {"de Wit, Karin (HR)"}
    assert (draft.title, draft.date, draft.channel) == ("Rooster", "2026-03-13", "email")
    assert draft.people == ("de Wit, Karin (HR)", "karin@zon.nl", "Joke", "joke@zon.nl")
    assert draft.notice is not None
    assert dict(draft.notice.parameters) == {"names": "rooster.pdf"}


def test_a_message_with_only_html_is_read_from_it():
    page = "<html><head><meta charset=windows-1252></head><body><p>Eén gezicht.</p></body></html>".encode("cp1252")
    (draft,) = read_msg(compound_file(properties(32, SENDER, {0x1013: page})), "x.msg")
    assert [block.text for block in draft.blocks] == ["Eén gezicht."]


def test_a_message_with_only_formatted_text_is_read_from_it():
    (draft,) = read_msg(compound_file(properties(32, SENDER, {0x1009: COMPRESSED})), "x.msg")
    assert [block.text for block in draft.blocks] == ["hello world"]


@pytest.mark.parametrize(
    ("codepage", "encoding"), [(950, "cp950"), (1251, "cp1251"), (65001, "utf-8"), (77777, "utf-8")]
)
def test_eight_bit_text_is_read_in_the_code_page_of_its_message(codepage: int, encoding: str):
    text = {"cp950": "格式測試", "cp1251": "Добрый день", "utf-8": "Cliënt"}[encoding]
    tree = properties(32, {0x0C1A: "Karin"})
    stream = tree["__properties_version1.0"]
    assert isinstance(stream, bytes)
    tree["__properties_version1.0"] = stream + struct.pack("<HHIQ", 3, 0x3FFD, 6, codepage)
    tree["__substg1.0_1000001E"] = text.encode(encoding)
    (draft,) = read_msg(compound_file(tree), "x.msg")
    assert [block.text for block in draft.blocks] == [text]


def test_a_message_inside_a_message_is_text():
    tree = properties(32, SENDER | {0x1000: "Zie de mail hieronder."})
    inner = properties(24, {0x0037: "Belofte", 0x0C1A: "Piet Boer", 0x1000: "Altijd een vast gezicht."})
    tree["__attach_version1.0_#00000000"] = {**properties(8, {}), "__substg1.0_3701000D": inner}
    (draft,) = read_msg(compound_file(tree), "x.msg")
    assert [(block.text, block.author) for block in draft.blocks][1:] == [
        ("Belofte", ""), ("Altijd een vast gezicht.", "Piet Boer"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged_file"),
        (compound_file(properties(32, SENDER)), "no_text"),
        (compound_file(properties(32, SENDER | {0x001A: "IPM.Note.SMIME"})), "mail_encrypted"),
        (compound_file({"__nameid": b"x"}), "no_text"),
    ],
    ids=["empty", "broken", "no text", "encrypted", "no properties"],
)
def test_what_cannot_be_read_has_its_own_sentence(content: bytes, code: str):
    with pytest.raises(BrandCheckError) as caught:
        read_msg(content, "mail.msg")
    assert caught.value.message.code == code


COMPRESSED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
"""The example of MS-OXRTFCP, section 3.1."""


def test_compressed_rtf_comes_back_whole():
    assert decompress(COMPRESSED) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert decompress(struct.pack("<IIII", 20, 4, 0x414C454D, 0) + b"{\\rtf1}")[:4] == b"{\\rt"
    assert decompress(b"") == b""
    assert decompress(COMPRESSED[:30]).startswith(b"{\\rtf1")
