"""Lines, wrapped lines, bullets and list numbers."""

import pytest

from brandcheck.model import BlockKind
from brandcheck.segment.pieces import pieces

PARAGRAPH, CHAT = BlockKind.PARAGRAPH, BlockKind.CHAT_TURN


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("- een\n- twee", PARAGRAPH, ["een", "twee"]),
        ("  • een", BlockKind.LIST_ITEM, ["een"]),
        ("1. Een\n2. Twee", PARAGRAPH, ["Een", "Twee"]),
        ("12) Een", PARAGRAPH, ["Een"]),
        ("(iv) een", PARAGRAPH, ["een"]),
        ("- 2.1 Een regel", BlockKind.LIST_ITEM, ["Een regel"]),
        ("2.1.3. Een regel", PARAGRAPH, ["Een regel"]),
        ("9.30 Inloop", PARAGRAPH, ["9.30 Inloop"]),
        ("1.5 miljoen euro", PARAGRAPH, ["1.5 miljoen euro"]),
        ("3 mei", PARAGRAPH, ["3 mei"]),
        ("-15%", PARAGRAPH, ["-15%"]),
        ("1. stuur dat ff", CHAT, ["1. stuur dat ff"]),
        ("- en toen", CHAT, ["en toen"]),
        ("een\n\ntwee", PARAGRAPH, ["een", "twee"]),
        ("kort\nmaar klein verder", PARAGRAPH, ["kort\nmaar klein verder"]),
        ("kort\nmaar chat", CHAT, ["kort", "maar chat"]),
        ("Kort\nNieuw", PARAGRAPH, ["Kort", "Nieuw"]),
        ("Onderhoud cv-ketel | 35 minuten", BlockKind.TABLE_ROW, ["Onderhoud cv-ketel | 35 minuten"]),
        ("14 | Wij bellen terug.\tzelden", BlockKind.TABLE_ROW, ["14", "Wij bellen terug.", "zelden"]),
        ("een | twee", PARAGRAPH, ["een | twee"]),
        (" \n \n", PARAGRAPH, []),
        ("-", PARAGRAPH, ["-"]),
    ],
)
def test_pieces(text: str, kind: BlockKind, expected: list[str]) -> None:
    assert [text[start:end] for start, end in pieces(text, kind)] == expected
