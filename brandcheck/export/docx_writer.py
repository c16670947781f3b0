"""Paragraphs and tables as WordprocessingML (ECMA-376, part 1, 17).

Texts of users only ever become runs of text: nothing of them is read as a field, a link or markup. Loads python-docx, so it is imported only when a document is written.
"""

import io
from collections.abc import Iterable, Mapping
from itertools import count, zip_longest

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.parts.story import StoryPart
from docx.shared import Mm
from lxml import etree
from lxml.etree import _Element

from brandcheck.export.cells import cleaned
from brandcheck.export.docx_blocks import Block, Cell, Drawing, Inline, Link, Paragraph, Tab, Table, Words, say
from brandcheck.report.pictures import Picture

LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}
"""As Word names the languages of the report; others by their code alone."""
TWIPS = 1440 / 25.4
"""In a millimetre."""
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_DECORATIVE_USE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_PLAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"


class Writer:
    """Adds blocks to the body, a header or a footer."""

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        self._pictures = pictures
        self._numbers = count(1)

    def write(self, blocks: Iterable[Block], document: Document) -> None:
        """Add blocks to the body of a document, before the properties of its last section."""
        end = document.element.find(f"{qn('w:body')}/{qn('w:sectPr')}")
        assert end is not None
        told = list(blocks)
        for block, following in zip_longest(told, told[1:]):
            if isinstance(block, Table):
                end.addprevious(self._table(block, document.part))
                if isinstance(following, Table):  # Word would make one table of the two
                    end.addprevious(self.paragraph(say("TableNote"), document.part))
            else:
                end.addprevious(self.paragraph(block, document.part, keep=_is_held(following)))

    def paragraph(self, told: Paragraph, part: StoryPart, *, right: bool = False, keep: bool = False) -> _Element:
        """A paragraph in its style; at the right margin, or kept on one page with what follows, where that is asked."""
        made = _new("w:p")
        properties = _child(made, "w:pPr")
        _child(properties, "w:pStyle", val=told.style)
        if keep:
            _child(properties, "w:keepNext")
        if told.new_page:
            _child(properties, "w:pageBreakBefore")
            _child(properties, "w:spacing", before="0")  # a heading's space is for what stands above it
        if right:
            _child(properties, "w:jc", val="right")
        number = str(next(self._numbers)) if told.name else ""
        if number:
            _child(made, "w:bookmarkStart", id=number, name=told.name)
        made.extend([self._inline(piece, part) for piece in told.content])
        if number:
            _child(made, "w:bookmarkEnd", id=number)
        return made

    def field(self, instruction: str, shown: str) -> _Element:
        """A field that Word works out, as the number of a page; `instruction` is ours, never a user's."""
        made = _new("w:fldSimple", instr=instruction)
        made.append(self.run(Words(shown)))
        return made

    def _inline(self, piece: Inline, part: StoryPart) -> _Element:
        if isinstance(piece, Words):
            return self.run(piece)
        if isinstance(piece, Link):
            made = _new("w:hyperlink", anchor=piece.to, history="1")
            made.append(self.run(piece.words))
            return made
        run = _new("w:r")
        if isinstance(piece, Tab):
            _child(run, "w:tab")
        else:
            _child(run, "w:drawing").append(self._picture(piece, part))
        return run

    def run(self, words: Words) -> _Element:
        """A stretch of text in its style."""
        run = _new("w:r")
        if words.style or words.language:
            properties = _child(run, "w:rPr")
            if words.style:
                _child(properties, "w:rStyle", val=words.style)
            if words.language:
                _child(properties, "w:lang", val=LANGUAGES.get(words.language, words.language))
        text = _child(run, "w:t")
        text.text = cleaned(words.text)
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        return run

    def _picture(self, drawing: Drawing, part: StoryPart) -> _Element:
        """A picture at its own size; one that only decorates says so, so that a screen reader passes it by."""
        picture = self._pictures[drawing.name]
        made = part.new_pic_inline(io.BytesIO(picture.png), width=Mm(picture.width))
        for distance in ("distT", "distB", "distL", "distR"):
            made.set(distance, "0")
        properties = made.docPr
        number = next(self._numbers)
        properties.set("id", str(number))
        properties.set("name", drawing.name)
        properties.set("descr", cleaned(drawing.alt))
        if not drawing.alt:
            use = etree.SubElement(etree.SubElement(properties, f"{{{_PLAIN}}}extLst"), f"{{{_PLAIN}}}ext")
            use.set("uri", _DECORATIVE_USE)
            etree.SubElement(use, f"{{{_DECORATIVE}}}decorative", nsmap={"adec": _DECORATIVE}).set("val", "1")
        return made

    def _table(self, told: Table, part: StoryPart) -> _Element:
        made = _new("w:tbl")
        properties = _child(made, "w:tblPr")
        widths = [round(width * TWIPS) for width in told.widths]
        _child(properties, "w:tblStyle", val=told.style)
        _child(properties, "w:tblW", w=str(sum(widths)), type="dxa")
        _child(properties, "w:tblLayout", type="fixed")
        first = "1" if told.heading else "0"
        _child(properties, "w:tblLook", firstRow=first, lastRow="0", firstColumn="0", noHBand="1", noVBand="1")
        grid = _child(made, "w:tblGrid")
        for width in widths:
            _child(grid, "w:gridCol", w=str(width))
        for row in (told.heading, *told.rows):
            if row:
                made.append(self._row(told, row, widths, part, is_heading=row is told.heading))
        return made

    def _row(
        self, table: Table, cells: tuple[Cell, ...], widths: list[int], part: StoryPart, *, is_heading: bool
    ) -> _Element:
        made = _new("w:tr")
        properties = _child(made, "w:trPr")
        _child(properties, "w:cantSplit")
        if is_heading:
            _child(properties, "w:tblHeader")
        for at, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            box = _child(made, "w:tc")
            _child(_child(box, "w:tcPr"), "w:tcW", w=str(width), type="dxa")
            # Word calls a cell that does not end in a paragraph damaged.
            told = cell or (say("TableText"),)
            box.extend([self.paragraph(one, part, right=at in table.right) for one in told])
        return made


def _is_held(following: Block | None) -> bool:
    """Whether what stands above stays with it: a heading with its table, a sentence with its source."""
    return isinstance(following, Table) or (following is not None and following.style.startswith(("Quote", "Source")))


def _new(tag: str, **attributes: str) -> _Element:
    """An element; its attributes are of WordprocessingML too."""
    return OxmlElement(tag, {qn(f"w:{name}"): value for name, value in attributes.items()})


def _child(parent: _Element, tag: str, **attributes: str) -> _Element:
    made = _new(tag, **attributes)
    parent.append(made)
    return made
