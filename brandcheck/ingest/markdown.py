"""Markdown to blocks: headings, list items, paragraphs and table rows, without its marks."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.encoding import decode
from brandcheck.ingest.metadata import Header, header_of_lines, split_header
from brandcheck.model import BlockKind

_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(?P<fields>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,2000}>")


def read_md(data: bytes, name: str) -> list[Draft]:
    """The one draft of a Markdown file; front matter or a header block on top becomes its metadata.

    Raises:
        BrandCheckError: not text.
    """
    del name
    text = decode(data).replace("\r\n", "\n").replace("\r", "\n")
    if match := _FRONT_MATTER.match(text):
        header, text = header_of_lines(match["fields"].split("\n")), text[match.end() :]
    else:
        header, lines = split_header(text.split("\n"))
        text = "\n".join(lines)
    return [_draft(header, tuple(blocks_of_markdown(text)))]


def blocks_of_markdown(text: str) -> Iterator[DraftBlock]:
    """The blocks of a Markdown text, in order. Code and raw HTML tags are left out, the words between tags stay."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    open_ones: list[str] = []
    row: list[str] = []
    for token in tokens:
        if token.nesting == 1:
            open_ones.append(token.tag)
        elif token.nesting == -1:
            open_ones.pop()
            if token.tag == "tr" and any(row):
                yield DraftBlock(" | ".join(cell for cell in row if cell), BlockKind.TABLE_ROW)
                row = []
        elif token.type == "html_block":
            if words := " ".join(_TAG.sub(" ", token.content).split()):
                yield DraftBlock(words)
        elif token.type == "inline" and "tr" in open_ones:
            row.append(_words(token))
        elif token.type == "inline" and (words := _words(token)):
            yield DraftBlock(words, _kind(open_ones))


def _kind(open_ones: list[str]) -> BlockKind:
    """What the text inside these tags is."""
    if open_ones and re.fullmatch(r"h[1-6]", open_ones[-1]):
        return BlockKind.HEADING
    return BlockKind.LIST_ITEM if "li" in open_ones else BlockKind.PARAGRAPH


def _words(inline: Token) -> str:
    parts: list[str] = []
    for child in inline.children or ():
        if child.type in {"softbreak", "hardbreak"}:
            parts.append("\n")
        elif child.type in {"text", "code_inline"}:
            parts.append(child.content)
    return "".join(parts).strip()


def _draft(header: Header, blocks: tuple[DraftBlock, ...]) -> Draft:
    return Draft(blocks, header.title, header.date, header.department, header.channel, people=header.people)
