"""Drafts become documents: one normalised text, pseudonyms for people, and blocks that say which stretch is what."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.bylines import authors_named
from brandcheck.ingest.channels import channel_for
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.memo_head import day_in_name, with_memo_head
from brandcheck.ingest.normalise import normalise, one_line
from brandcheck.ingest.pseudonyms import Cast, Disguise, cast_of
from brandcheck.ingest.signed import without_signature
from brandcheck.model import Block, BlockKind, Document, DocumentStatus, Message, Side
from brandcheck.settings import Limits

_OWN_LINES = frozenset({BlockKind.CHAT_TURN, BlockKind.ANSWER})
"""Kinds in which the writer broke the lines, so each stays a block of its own."""
_CLOSE = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.CHAT_TURN})
"""Kinds that stand on lines right below each other; other blocks are set apart by an empty line."""
_TITLE_LENGTH = 120
_TOP = 6
"""Blocks in which a memo says who wrote it."""
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ue000-\uf8ff]")
_NOISE = 0.2
_ENOUGH_TO_TELL = 50
_BLOCKS_LOOKED_AT, _LETTERS_LOOKED_AT = 500, 20_000


@dataclass(frozen=True, slots=True)
class Origin:
    """Where drafts come from."""

    side: Side
    name: str
    """As the user knows it, with forward slashes."""
    source_hash: str


def assemble(drafts: Sequence[Draft], origin: Origin, limits: Limits, disguise: Disguise) -> tuple[Document, ...]:
    """The documents of one file, in its order; parts without text are left out.

    Raises:
        BrandCheckError: no text in any of them, or more than `limits.characters` together, or no readable letters.
    """
    if sum(len(block.text) for draft in drafts for block in draft.blocks) > limits.characters:
        raise BrandCheckError("too_much_text", characters=limits.characters)
    if _is_gibberish(drafts):
        raise BrandCheckError("unreadable_text")
    documents: list[Document] = []
    taken: set[str] = set()
    for draft in drafts:
        document = _document(draft, origin, disguise, taken)
        if document is not None:
            taken.add(document.path)
            documents.append(document)
    if not documents:
        notice = next((draft.notice for draft in drafts if draft.notice), None)
        return (failed(origin, notice or BrandCheckError("no_text").message),)
    return tuple(documents)


def failed(origin: Origin, error: Message) -> Document:
    """The document that stands for a file that could not be read."""
    return Document(
        id=_id(origin.side, origin.name),
        side=origin.side,
        path=origin.name,
        title=PurePosixPath(origin.name).stem,
        source_hash=origin.source_hash,
        status=DocumentStatus.FAILED,
        error=error,
    )


def _is_gibberish(drafts: Sequence[Draft]) -> bool:
    """Whether the characters are not those of a text: noise in a file's shape, or a PDF whose fonts hide their letters."""
    sample = "".join(block.text for draft in drafts for block in draft.blocks[:_BLOCKS_LOOKED_AT])[:_LETTERS_LOOKED_AT]
    return len(sample) >= _ENOUGH_TO_TELL and len(_NO_TEXT.findall(sample)) > _NOISE * len(sample)


def _document(draft: Draft, origin: Origin, disguise: Disguise, taken: set[str]) -> Document | None:
    draft = with_memo_head(draft)
    top = (line for block in draft.blocks[:_TOP] for line in block.text.split("\n"))
    kept, signed = without_signature(draft.blocks)
    people = (*draft.people, *authors_named(top), *signed)
    cast = cast_of([*(block.author for block in draft.blocks), *draft.writers], people, disguise)
    unseen = {BlockKind.SIGNATURE, BlockKind.NOTE} if origin.side is Side.OUTSIDE else {BlockKind.SIGNATURE}
    text, blocks = _lay_out([block for block in kept if block.kind not in unseen], cast)
    if not blocks:
        return None
    title = _title(draft, text, blocks, origin, cast)
    path = _free(f"{origin.name}#{one_line(cast.hide(draft.part))}" if draft.part else origin.name, taken)
    return Document(
        id=_id(origin.side, path),
        side=origin.side,
        path=path,
        title=title,
        date=draft.date or day_in_name(origin.name),
        department=one_line(cast.hide(draft.department)),
        channel=one_line(cast.hide(channel_for(draft, origin.side, origin.name, title))),
        text=text,
        blocks=blocks,
        source_hash=origin.source_hash,
        error=_hidden(draft.notice, cast),
        contributors=cast.count(block.author for block in draft.blocks if block.author.strip()) or None,
    )


def _hidden(notice: Message | None, cast: Cast) -> Message | None:
    """The notice without people: attachments are named after them ("CV Noor Bakhuis.pdf")."""
    if notice is None:
        return None
    return replace(notice, parameters=tuple((name, cast.hide(text)) for name, text in notice.parameters))


def _lay_out(drafts: Sequence[DraftBlock], cast: Cast) -> tuple[str, tuple[Block, ...]]:
    """The text with a line for each block, and where each block stands in it."""
    parts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for kind, page, lead, words in _lines(drafts, cast):
        if blocks:
            gap = "\n" if kind in _CLOSE and kind is blocks[-1].kind else "\n\n"
            parts.append(gap)
            at += len(gap)
        parts += [lead, words]
        blocks.append(Block(at + len(lead), at + len(lead) + len(words), kind, page))
        at += len(lead) + len(words)
    return "".join(parts), tuple(blocks)


def _lines(drafts: Sequence[DraftBlock], cast: Cast) -> Iterator[tuple[BlockKind, int | None, str, str]]:
    """For each block to be kept its kind, page, the speaker set before it, and its words on one line."""
    for draft in drafts:
        lines = normalise(draft.text).split("\n") if draft.kind in _OWN_LINES else [draft.text]
        chat = draft.kind is BlockKind.CHAT_TURN
        speaker = f"{cast.pseudonym(draft.author)}: " if draft.author.strip() and chat else ""
        for line in lines:
            words = one_line(cast.hide(one_line(line), chat=chat))
            if words:
                yield draft.kind, draft.page, speaker, words
                speaker = ""


def _title(draft: Draft, text: str, blocks: tuple[Block, ...], origin: Origin, cast: Cast) -> str:
    """The title given, else the first heading, else the file's name."""
    if given := one_line(cast.hide(one_line(draft.title))):
        return given
    for block in blocks[:5]:
        if block.kind is BlockKind.HEADING and block.end - block.start <= _TITLE_LENGTH:
            return text[block.start : block.end]
    return one_line(cast.hide(PurePosixPath(origin.name).stem))


def _free(path: str, taken: set[str]) -> str:
    """The path, with a number where the file has another part of that name."""
    if path not in taken:
        return path
    mark = "." if "#" in path else "#"
    number = 2
    while f"{path}{mark}{number}" in taken:
        number += 1
    return f"{path}{mark}{number}"


def _id(side: Side, path: str) -> str:
    return hashlib.sha256(f"{side}/{path}".encode()).hexdigest()[:12]
