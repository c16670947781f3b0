"""Web pages, saved as HTML or MHTML.

The visible blocks come from our own walk through the page, so that nothing on it is lost: marketing pages say what
matters in slogans outside any article. trafilatura (Barbaresi 2021, https://aclanthology.org/2021.acl-demo.15/) then
tells the main text from what merely stands around it.
"""

import re
from itertools import islice
from typing import TYPE_CHECKING

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.charset import decode_declared
from brandcheck.ingest.draft import PAGE, Draft, DraftBlock
from brandcheck.ingest.html_blocks import HtmlBlock, html_blocks, parse
from brandcheck.ingest.web_people import people_of_page
from brandcheck.model import BlockKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""", re.IGNORECASE)
_HEAD_BYTES = 8192
_NOT_TEXT = re.compile(r"\W+")
_TRIPPED = (ValueError, TypeError, AttributeError, LookupError, RecursionError)
"""What trafilatura raises on odd pages (letters that XML forbids, addresses that are none): the page is read without it."""
_TABLES_DEEP = 20
"""Tables in tables; mails and old pages have some six."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# A page where trafilatura holds less than this share of the text is no article with things around it: all counts.
_ARTICLE_SHARE = 0.6
_SENTENCE_WORDS = 4
_PATH_TO_PAGE = re.compile(r"[^›»>/|]{1,40}(?: [›»>/|] [^›»>/|]{1,60})+")
_MOSTLY_LINK = 0.8


def read_html(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """A saved web page as one draft; menus, footers and cookie banners are BOILERPLATE blocks.

    Raises:
        BrandCheckError: empty_file, no_text, page_needs_browser, unknown_format.
    """
    if not data.strip():
        raise BrandCheckError("empty_file")
    return [page_draft(decode_page(data))]


def read_mhtml(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """A page saved as "web archive, single file".

    Raises:
        BrandCheckError: empty_file, no_text, page_needs_browser, unknown_format.
    """
    from email import message_from_bytes, policy  # noqa: PLC0415

    if not data.strip():
        raise BrandCheckError("empty_file")
    archive = message_from_bytes(data, policy=policy.compat32)
    for part in archive.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            content = part.get_payload(decode=True)
            if isinstance(content, bytes) and content.strip():
                return [page_draft(decode_page(content, part.get_content_charset()))]
    raise BrandCheckError("no_text")


def decode_page(data: bytes, transport: str | None = None) -> str:
    """A page as text: encoding by byte order mark, the mail or archive it came in, its own declaration, detection."""
    head = data[:_HEAD_BYTES]
    found = [
        match.group(1).decode("ascii") for match in (_META_CHARSET.search(head), _XML_CHARSET.search(head)) if match
    ]
    return decode_declared(data, transport, *found)


def page_draft(page: str) -> Draft:
    """The draft of one decoded page.

    Raises:
        BrandCheckError: no_text, page_needs_browser.
    """
    tree = parse(page)
    blocks = html_blocks(tree) if tree is not None else []
    if tree is None or not blocks:
        has_program = tree is not None and tree.find(".//script") is not None
        raise BrandCheckError("page_needs_browser" if has_program else "no_text")
    people = people_of_page(tree)
    title, date = _metadata(tree)
    # trafilatura changes the tree, so it comes last.
    kept = tuple(_as_draft(blocks, _main_text(tree)))
    return Draft(kept, title=title, date=date, channel=PAGE, people=people)


def _metadata(tree: "HtmlElement") -> tuple[str, str | None]:
    """Title and day of publication, as the page declares them."""
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415 - slow to import

    dates = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d"}
    declared = " ".join((tree.findtext(".//title") or "").split())
    try:
        metadata = extract_metadata(tree, date_config=dates, extensive=False)
    except _TRIPPED:
        return declared, None
    title = " ".join((metadata.title or "").split())
    if not title or (metadata.sitename and title == metadata.sitename):
        title = declared
    date = metadata.date if metadata.date and _DAY.fullmatch(metadata.date) else None
    return title, date


def _main_text(tree: "HtmlElement") -> list[str]:
    """Letters and digits of each line that trafilatura takes for main text; none when it finds nothing."""
    tables = (table.iterancestors("table") for table in tree.iter("table"))
    if any(next(islice(above, _TABLES_DEEP, None), None) is not None for above in tables):
        return []  # each table is read again for each around it: minutes for a page that means harm
    from trafilatura import bare_extraction  # noqa: PLC0415 - slow to import

    try:
        found = bare_extraction(tree, favor_recall=True, include_comments=False, include_tables=True)
    except _TRIPPED:
        return []
    text = getattr(found, "text", None) or ""
    return [_letters(line) for line in text.splitlines()]


def _letters(text: str) -> str:
    return _NOT_TEXT.sub("", text).lower()


def _as_draft(blocks: list[HtmlBlock], main: list[str]) -> list[DraftBlock]:
    letters = [_letters(block.text) for block in blocks]
    # Most blocks are a line of the main text; a block may also be a part of one, or span several.
    lines, everything = frozenset(main), "".join(main)
    inside = [
        not block.furniture and (each in lines or each in everything)
        for block, each in zip(blocks, letters, strict=True)
    ]
    sizes = [0 if block.furniture else len(block.text) for block in blocks]
    is_article = sum(size for size, holds in zip(sizes, inside, strict=True) if holds) >= _ARTICLE_SHARE * sum(sizes)
    seen: set[str] = set()
    drafts: list[DraftBlock] = []
    for block, each, in_main in zip(blocks, letters, inside, strict=True):
        # Slides and versions for small screens say the same once more.
        counts = _counts(block, in_main=in_main, is_article=is_article) and (each not in seen or _is_short(block))
        drafts.append(DraftBlock(block.text, block.kind if counts else BlockKind.BOILERPLATE))
        seen |= {each} if counts else set()
    return drafts


def _is_short(block: HtmlBlock) -> bool:
    return len(block.text.split()) < _SENTENCE_WORDS


def _counts(block: HtmlBlock, *, in_main: bool, is_article: bool) -> bool:
    """Whether a block is text of the page: not furniture, and main text, a heading or something said."""
    if block.furniture or (block.linked > 0 and _PATH_TO_PAGE.fullmatch(block.text)):
        return False
    if block.linked >= _MOSTLY_LINK and block.kind is not BlockKind.HEADING:
        # A button, an entry of a menu. A longer link is a card with a promise, or beside an article "read also".
        return not _is_short(block) and (in_main or not is_article)
    return in_main or block.kind is BlockKind.HEADING or not _is_short(block) or not is_article
