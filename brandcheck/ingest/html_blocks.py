"""The visible text of HTML as blocks, in reading order: what a reader of the page sees, and what on it is furniture.

Never fetches anything: scripts, styles, frames and images are not looked at.
"""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from brandcheck.model import BlockKind
from brandcheck.paths import resources

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_IN_ROW_ONLY = frozenset({"td", "th"})
# Links and buttons of a menu are apart on the screen without a space between them in the page.
_BESIDE = frozenset({"a", "button", "label"})
_LAID_OUT = ".//table|.//ul|.//ol|.//h1|.//h2|.//h3|.//h4|.//td[count(p)+count(div)>1]"
_NESTING_TAG = re.compile(
    r"</?(?:div|span|font|center|big|small|b|i|u|em|strong|a|section|table|tbody|tr|td|blockquote|ul|ol|li)\b[^>]{0,2000}>",
    re.IGNORECASE,
)
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_NAME_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_SPACES = re.compile(r"[^\S\n]+")
_AROUND_BREAK = re.compile(r" ?\n ?")
_SENTENCE_END = re.compile(r"[.!?:;…\"”’)]\s*$")
# A part of the page that holds more than this share of its text is the page itself, whatever its class says
# ("has-cookie-banner", "menu-open").
_FURNITURE_SHARE = 0.4
_ICON_TEXT = 40
CELL_SEPARATOR = " | "


@dataclass(frozen=True, slots=True)
class HtmlBlock:
    """One block of a page."""

    text: str
    kind: BlockKind
    furniture: bool
    """Stands in a menu, footer, cookie banner or the like."""
    linked: float
    """Share of its characters inside links and buttons, 0 to 1."""
    quoted: bool
    """Stands in what a mail program quotes below a new message."""
    signature: bool


@dataclass(frozen=True, slots=True)
class _Rules:
    block_tags: frozenset[str]
    unseen_tags: frozenset[str]
    text_tags: frozenset[str]
    furniture_tags: frozenset[str]
    furniture_roles: frozenset[str]
    furniture_words: frozenset[str]
    unseen_classes: frozenset[str]
    quote_marks: frozenset[str]
    signature_marks: frozenset[str]


@cache
def _rules() -> _Rules:
    table = tomllib.loads((resources() / "lexicons" / "ingest_web.toml").read_text(encoding="utf-8"))
    return _Rules(**{name: frozenset(words) for name, words in table.items()})


def parse(text: str) -> "HtmlElement | None":
    """The tree of a page; None when there is no element in it. Comments are left out."""
    # NUL bytes end the text for libxml2.
    content = text.replace("\0", "")
    tree, too_deep = _tree(content)
    if too_deep:
        # Below 2048 levels libxml2 drops all. Tags that are never closed nest so deep, and then mean nothing.
        tree, _ = _tree(_NESTING_TAG.sub("<br>", content))
    return tree


def _tree(content: str) -> "tuple[HtmlElement | None, bool]":
    """The tree, and whether the page nests deeper than the parser goes."""
    from lxml import etree, html  # noqa: PLC0415 - slow to import

    parser = html.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True, recover=True
    )
    try:
        tree = html.document_fromstring(content.encode("utf-8", errors="replace"), parser=parser)
    except etree.ParserError:
        return None, False
    too_deep = any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log)
    return (tree if tree.tag == "html" else None), too_deep


def html_blocks(tree: "HtmlElement", *, lines: bool = False) -> list[HtmlBlock]:
    """The visible blocks of a page in reading order.

    `lines` keeps every line break in the block (mails); else a break between what looks like two
    sentences starts a new block and any other is a space (slogans are broken for looks).
    """
    walker = _Walker(lines=lines, is_furniture=_furniture(tree))
    walker.walk(tree)
    return walker.blocks


def _words(element: "HtmlElement") -> set[str]:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return {word.lower() for word in _NAME_WORDS.findall(names)}


def _furniture(tree: "HtmlElement") -> "Callable[[HtmlElement], bool]":
    """Tells which elements are furniture: by tag and role always, by class name unless they hold the page's text."""
    from lxml import etree  # noqa: PLC0415 - slow to import

    rules = _rules()
    sizes: dict[HtmlElement, int] = {}
    started: list[int] = []
    seen = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            started.append(seen)
            seen += 0 if element.tag in rules.unseen_tags else len((element.text or "").strip())
            continue
        before = started.pop()
        if element.tag not in rules.text_tags and rules.furniture_words & _words(element):
            sizes[element] = seen - before
        seen += len((element.tail or "").strip())

    def is_furniture(element: "HtmlElement") -> bool:
        if element.tag in rules.furniture_tags:
            return element.tag != "footer" or element.getparent().tag not in {"blockquote", "figure"}
        if element.get("role") in rules.furniture_roles:
            return True
        return element in sizes and sizes[element] <= _FURNITURE_SHARE * seen and element.find(".//h1") is None

    return is_furniture


def _is_unseen(element: "HtmlElement") -> bool:
    rules = _rules()
    if element.tag in rules.unseen_tags or element.get("hidden") is not None:
        return True
    if (style := element.get("style")) and _HIDDEN_STYLE.search(style):
        return True
    if (classes := element.get("class")) and rules.unseen_classes.intersection(classes.split()):
        return True
    # Icons by name ("arrow_forward"). Saved pages with an open dialog mark the whole page so, hence the length.
    return element.get("aria-hidden") == "true" and len(_said(element)) < _ICON_TEXT


def _is_data_table(table: "HtmlElement") -> bool:
    """Whether rows are lines of data; else the table only arranges the page, as in newsletters."""
    if table.get("role") in {"presentation", "none"}:
        return False
    rows = table.xpath("./tr|./thead/tr|./tbody/tr|./tfoot/tr")
    if not any(len(row) > 1 for row in rows):
        return False
    return not table.xpath(_LAID_OUT)


def _touches_previous(element: "HtmlElement") -> bool:
    """Whether two links, or two stretches of words, stand apart on the screen only (menus, lists of facts)."""
    previous = element.getprevious()
    if previous is None or (previous.tail or "").strip() or previous.tag != element.tag:
        return False
    # Letters in elements of their own are one word, made to move or to stand out.
    return element.tag in _BESIDE or (element.tag == "span" and min(len(_said(previous)), len(_said(element))) > 1)


def _said(element: "HtmlElement") -> str:
    return "".join(element.itertext()).strip()


class _Walker:
    """Gathers blocks on one walk through the tree, without recursion: pages may nest thousands deep."""

    def __init__(self, *, lines: bool, is_furniture: "Callable[[HtmlElement], bool]") -> None:
        self.blocks: list[HtmlBlock] = []
        self._lines = lines
        self._is_furniture = is_furniture
        self._text: list[str] = []
        self._linked = 0
        self._open: dict[str, int] = dict.fromkeys(
            ("furniture", "link", "quoted", "signature", "pre", "row", "item", "heading"), 0
        )
        self._marks: list[tuple[str, ...]] = []
        self._data_tables: set[HtmlElement] = set()

    def walk(self, tree: "HtmlElement") -> None:
        from lxml import etree  # noqa: PLC0415 - slow to import

        walk = etree.iterwalk(tree, events=("start", "end"))
        unseen: HtmlElement | None = None
        for event, element in walk:
            if event == "start":
                if _is_unseen(element):
                    unseen = element
                    walk.skip_subtree()
                    continue
                self._start(element)
            else:
                if element is unseen:
                    unseen = None
                else:
                    self._end(element)
                if element is not tree:
                    self._add(element.tail)
        self._flush()

    def _start(self, element: "HtmlElement") -> None:
        tag = str(element.tag)
        if self._breaks(tag):
            self._flush()
        elif tag == "br":
            self._text.append("\n")
        elif tag in _IN_ROW_ONLY:
            if element.getprevious() is not None:
                self._text.append(CELL_SEPARATOR)
        elif tag in _rules().block_tags or _touches_previous(element):
            self._text.append(" ")
        marks = self._marks_of(element, tag)
        for mark in marks:
            self._open[mark] += 1
        self._marks.append(marks)
        self._add(element.text)

    def _end(self, element: "HtmlElement") -> None:
        tag = str(element.tag)
        if self._breaks(tag) or (tag == "tr" and self._open["row"]):
            self._flush()
        elif tag in _rules().block_tags:
            self._text.append(" ")
        for mark in self._marks.pop():
            self._open[mark] -= 1

    def _breaks(self, tag: str) -> bool:
        """Whether a tag starts and ends a block here: in a row of data only the row does."""
        return tag in _rules().block_tags and not self._open["row"]

    def _marks_of(self, element: "HtmlElement", tag: str) -> tuple[str, ...]:
        rules = _rules()
        if tag == "table" and _is_data_table(element):
            self._data_tables.add(element)
        names = {element.get("id") or "", *(element.get("class") or "").split()}
        found = {
            "furniture": self._is_furniture(element),
            "link": tag in {"a", "button"},
            "quoted": bool(names & rules.quote_marks) or (tag == "blockquote" and element.get("type") == "cite"),
            "signature": bool(names & rules.signature_marks),
            "pre": tag == "pre",
            "row": tag == "tr" and self._in_data_table(element),
            "item": tag == "li",
            "heading": tag in _HEADINGS,
        }
        return tuple(mark for mark, holds in found.items() if holds)

    def _in_data_table(self, row: "HtmlElement") -> bool:
        parent = row.getparent()
        if parent is not None and parent.tag != "table":
            parent = parent.getparent()
        return parent in self._data_tables

    def _add(self, text: str | None) -> None:
        if not text:
            return
        if not self._open["pre"]:
            text = text.replace("\n", " ").replace("\r", " ")
        self._text.append(text)
        if self._open["link"]:
            self._linked += len(text.strip())

    def _flush(self) -> None:
        text, linked = "".join(self._text), self._linked
        self._text, self._linked = [], 0
        text = _AROUND_BREAK.sub("\n", _SPACES.sub(" ", text)).strip(" \n|" if self._open["row"] else " \n")
        if not any(character.isalnum() or ord(character) > 0x2190 for character in text):
            return
        share = min(1.0, linked / max(1, len(text)))
        for piece in [text] if self._lines else self._pieces(text):
            self.blocks.append(
                HtmlBlock(
                    piece,
                    self._kind(),
                    furniture=self._open["furniture"] > 0,
                    linked=share,
                    quoted=self._open["quoted"] > 0,
                    signature=self._open["signature"] > 0,
                )
            )

    def _kind(self) -> BlockKind:
        if self._open["row"]:
            return BlockKind.TABLE_ROW
        if self._open["heading"]:
            return BlockKind.HEADING
        return BlockKind.LIST_ITEM if self._open["item"] else BlockKind.PARAGRAPH

    def _pieces(self, text: str) -> list[str]:
        if self._open["row"] or self._open["heading"]:
            return [text.replace("\n", " ")]
        pieces: list[list[str]] = []
        for line in filter(None, text.split("\n")):
            goes_on = pieces and line[0].islower() and not _SENTENCE_END.search(pieces[-1][-1])
            if goes_on:
                pieces[-1].append(line)
            else:
                pieces.append([line])
        return [" ".join(lines) for lines in pieces]
