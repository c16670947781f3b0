"""Who signed a letter or memo: the names below its closing line, and the numbers by which they are reached.

Mails have readers of their own for this (`mail_layers`), as there a signature is a part of the format.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from brandcheck.ingest.bylines import names_alone
from brandcheck.ingest.draft import DraftBlock
from brandcheck.ingest.mail_layers import closes
from brandcheck.model import BlockKind

_BELOW = 8
"""Lines below a closing that can belong to it."""
_LONGEST_LINE = 90
_NUMBER = re.compile(r"(?<![\w+])(?:\+\d{1,3}|00\d{2}|\(?0)[\d ().-]{7,16}\d(?!\d)")
_SPEAKING = frozenset({BlockKind.CHAT_TURN, BlockKind.ANSWER, BlockKind.QUOTED_REPLY, BlockKind.SIGNATURE})


def without_signature(blocks: Sequence[DraftBlock]) -> tuple[tuple[DraftBlock, ...], tuple[str, ...]]:
    """The blocks without the telephone numbers below a closing line, and the full names that stand there."""
    kept: list[DraftBlock] = []
    names: list[str] = []
    left = 0
    for block in blocks:
        if block.kind in _SPEAKING:
            kept.append(block)
            continue
        lines: list[str] = []
        for line in block.text.split("\n"):
            bare = line.strip()
            if closes(bare):
                left = _BELOW
            elif left and bare:
                left = left - 1 if len(bare) <= _LONGEST_LINE else 0
                names += names_alone(bare) if left else ()
                line = _NUMBER.sub("[tel.]", line) if left else line  # noqa: PLW2901
            lines.append(line)
        kept.append(replace(block, text="\n".join(lines)))
    return tuple(kept), tuple(dict.fromkeys(names))
