"""Rich Text Format, through striprtf; the groups that it passes over (notes, text boxes, page headers) are read apart."""

import re
from collections.abc import Iterator

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.layout import as_boilerplate, blocks_of_paragraph, blocks_of_row
from brandcheck.ingest.metadata import day, real_title
from brandcheck.model import BlockKind

_TOKEN = re.compile(r"\\[a-zA-Z]+-?\d*|\\.|[{}]", re.DOTALL)
_GROUP = re.compile(r"\{\s*(?:\\\*\s*)?\\(?P<word>footnote|shptxt|header[lrf]?|footer[lrf]?|deleted|v)(?![a-zA-Z0-9])")
_DROPPED = frozenset({"deleted", "v"})
_FONT_TABLE = re.compile(r"\{\s*\\fonttbl")
_CODE_PAGE = re.compile(r"\\ansicpg\d+")
_INFO = re.compile(r"\{\s*\\info(?![a-zA-Z])")
_PEOPLE = ("author", "operator", "manager")
_INFO_FIELDS = ("title", *_PEOPLE)
_FIELD = {name: re.compile(rf"\{{\s*\\{name} (?P<text>[^{{}}]*)\}}") for name in _INFO_FIELDS}
_CREATED = re.compile(r"\{\s*\\creatim\\yr(\d+)\\mo(\d+)\\dy(\d+)")
_DEEPEST = 400
"""Groups in groups; documents stay below thirty."""


def read_rtf(data: bytes, name: str) -> list[Draft]:
    """The one draft of an RTF file: text, then notes and text boxes, page headers and footers last as BOILERPLATE.

    Raises:
        BrandCheckError: damaged.
    """
    del name
    rtf = data.decode("latin-1")
    prologue = _prologue(rtf)
    body, groups = _cut(rtf)
    blocks = list(_blocks(body))
    repeated: list[DraftBlock] = []
    for word, content in groups:
        found = list(_blocks(f"{prologue}{content}}}"))
        if word.startswith(("header", "footer")):
            repeated += as_boilerplate(found)
        else:
            blocks += found
    info = _group_at(rtf, match.start()) if (match := _INFO.search(rtf)) else ""
    fields = {name: match["text"] for name, pattern in _FIELD.items() if (match := pattern.search(info))}
    texts = {name: _text(f"{prologue} {field}}}").strip() for name, field in fields.items()}
    created = _CREATED.search(info)
    return [
        Draft(
            (*blocks, *dict.fromkeys(repeated)),
            title=real_title(texts.get("title", "")),
            date=day("-".join(created.groups())) if created else None,
            people=tuple(dict.fromkeys(texts[name] for name in _PEOPLE if texts.get(name))),
        )
    ]


def _blocks(rtf: str) -> Iterator[DraftBlock]:
    for line in _text(rtf).split("\n"):
        if line.endswith("|"):
            cells = [list(blocks_of_paragraph(cell, BlockKind.PARAGRAPH)) for cell in line.split("|")]
            yield from blocks_of_row(cells)
        else:
            yield from blocks_of_paragraph(line, BlockKind.PARAGRAPH)


def _text(rtf: str) -> str:
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415

    try:
        return rtf_to_text(rtf, errors="replace")
    except (ValueError, TypeError, LookupError, OverflowError) as error:  # what it raises on broken control words
        raise BrandCheckError("damaged_file") from error


def _prologue(rtf: str) -> str:
    """The beginning that a group needs to be read by itself: its code page and fonts."""
    fonts = _group_at(rtf, match.start()) if (match := _FONT_TABLE.search(rtf)) else ""
    code_page = match[0] if (match := _CODE_PAGE.search(rtf)) else ""
    return f"{{\\rtf1\\ansi{code_page}{fonts}"


def _cut(rtf: str) -> tuple[str, list[tuple[str, str]]]:
    """The text without the groups that stand apart, and these groups with the word that tells what each is."""
    kept: list[str] = []
    groups: list[tuple[str, str]] = []
    at = 0
    for match in _GROUP.finditer(rtf):
        if match.start() < at:
            continue
        group = _group_at(rtf, match.start())
        kept.append(rtf[at : match.start()])
        at = match.start() + len(group)
        if match["word"] not in _DROPPED:
            groups.append((match["word"], "{" + group[match.end() - match.start() :]))
    return "".join([*kept, rtf[at:]]), groups


def _group_at(rtf: str, start: int) -> str:
    """The group that begins here, up to its closing brace.

    Raises:
        BrandCheckError: groups nested so deep that no program wrote them.
    """
    depth = 0
    for token in _TOKEN.finditer(rtf, start):
        if token[0] == "{":
            depth += 1
        elif token[0] == "}":
            depth -= 1
        if depth > _DEEPEST:
            raise BrandCheckError("damaged_file")
        if depth == 0:
            return rtf[start : token.end()]
    return rtf[start:]
