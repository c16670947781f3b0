"""Lines of a page with values, from Markdown, plain text or Word, with what sets names apart: level, bold, bullets, cells."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from brandcheck.ingest.paragraphs import ends_sentence, strip_bullet

_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,2000}>")
_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line as its writer broke it."""

    text: str
    level: int | None = None
    """Of a heading: 0 is a document's title, 1 the next."""
    bold: str = ""
    """The words in bold at its start."""
    bolds: int = 0
    """How many stretches of it are in bold."""
    item: bool = False
    cells: tuple[str, ...] = ()
    """Of a table's row, the cells that are filled; `text` is empty then."""
    starts: bool = True
    """Whether a paragraph, item or cell begins here; else it goes on after a line break."""


def lines_of_runs(runs: Sequence[tuple[str, bool]], level: int | None = None, *, item: bool = False) -> Iterator[Line]:
    """The lines of one paragraph from its runs: text, and whether it is bold."""
    lines: list[list[tuple[str, bool]]] = [[]]
    for text, bold in runs:
        first, *others = text.split("\n")
        lines[-1].append((first, bold))
        lines.extend([(other, bold)] for other in others)
    starts = True
    for line in lines:
        text = " ".join("".join(part for part, _ in line).split())
        if text:
            bolds = sum(bold for bold, _ in groupby(line, key=lambda run: run[1] and bool(run[0].strip())))
            yield Line(text, level, _lead(line), bolds, item, starts=starts)
            starts = False


def joined(lines: Sequence[Line]) -> str:
    """The lines as running text: an item or paragraph that ends without a full stop gets one before the next."""
    text = ""
    for line in lines:
        if text:
            text += ". " if line.starts and not ends_sentence(text) else " "
        text += " ".join(line.cells) if line.cells else line.text
    return text


def lines_of_text(text: str) -> list[Line]:
    """The lines of plain text: its line breaks and bullets mean what they show, and marks of Markdown are understood."""
    lines = [line.strip() for line in _LINE_ENDS.sub("\n", text).split("\n")]
    return lines_of_markdown("\n".join(lines))


def lines_of_markdown(text: str) -> list[Line]:
    """The lines of a Markdown text. Code, front matter and tags are left out."""
    text = _LINE_ENDS.sub("\n", text)
    if match := _FRONT_MATTER.match(text):
        text = text[match.end() :]
    return list(_read("\n".join(_with_bullets(line) for line in text.split("\n"))))


def _read(text: str) -> Iterator[Line]:
    from markdown_it import MarkdownIt  # noqa: PLC0415

    tags: list[str] = []
    cells: list[str] = []
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        if token.nesting == 1:
            tags.append(token.tag)
        elif token.nesting == -1:
            tags.pop()
            if token.tag == "tr" and any(cells):
                yield Line("", cells=tuple(filter(None, cells)))
            if token.tag == "tr":
                cells = []
        elif token.type == "html_block":
            yield from lines_of_runs([(_TAG.sub(" ", token.content), False)])
        elif token.type == "inline":
            runs = list(_runs(token.children or ()))
            if "tr" in tags:
                cells.append(" ".join("".join(part for part, _ in runs).split()))
            else:
                level = int(tags[-1][1]) if re.fullmatch(r"h[1-6]", tags[-1]) else None
                yield from lines_of_runs(runs, level, item="li" in tags)


def _runs(tokens: Sequence[object]) -> Iterator[tuple[str, bool]]:
    bold = 0
    for token in tokens:
        kind: str = getattr(token, "type", "")
        if kind in {"strong_open", "strong_close"}:
            bold += 1 if kind == "strong_open" else -1
        elif kind in {"softbreak", "hardbreak"}:
            yield "\n", bold > 0
        elif kind in {"text", "code_inline"}:
            yield getattr(token, "content", ""), bold > 0


def _with_bullets(line: str) -> str:
    """The line with a bullet that Markdown knows, where it has another one."""
    words = line.lstrip()
    item = strip_bullet(line)
    if item is None or words[:1] in "-+*" or words[:1].isdigit():
        return line
    return f"- {item}"


def _lead(line: Sequence[tuple[str, bool]]) -> str:
    """The words in bold at the start of a line, after a bullet or number."""
    lead = ""
    for text, bold in line:
        if not bold and not lead.strip() and not re.search(r"[^\W\d_]", text):
            continue
        if text.strip() and not bold:
            break
        lead += text
    return " ".join(lead.split())
