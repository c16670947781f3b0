"""What a Word paragraph is, by its own properties and by the chain of styles it is based on."""

import re

from lxml import etree

from brandcheck.ingest.ooxml import attribute, child, local
from brandcheck.model import BlockKind

# Names of the built-in styles are English inside the file, whatever the language of Word.
_HEADING = re.compile(r"heading \d|title|subtitle|toc heading", re.IGNORECASE)
_CONTENTS = re.compile(r"toc \d|table of figures|index \d", re.IGNORECASE)


class Styles:
    """The style sheet of a document."""

    def __init__(self, root: etree._Element | None) -> None:
        styles = [one for one in root if local(one) == "style"] if root is not None else []
        self._by_id = {attribute(one, "styleId") or "": one for one in styles}

    def kind_of(self, paragraph: etree._Element) -> BlockKind:
        """Heading, list item, boilerplate (lines of a table of contents) or paragraph."""
        properties = child(paragraph, "pPr")
        style = child(properties, "pStyle")
        chain = self._chain(attribute(style, "val") or "") if style is not None else []
        names = [attribute(name, "val") or "" for one in chain if (name := child(one, "name")) is not None]
        if any(_CONTENTS.fullmatch(name) for name in names):
            return BlockKind.BOILERPLATE
        levels = [properties, *(child(one, "pPr") for one in chain)]
        if any(_HEADING.fullmatch(name) for name in names) or _outline(levels):
            return BlockKind.HEADING
        return BlockKind.LIST_ITEM if _numbered(levels) else BlockKind.PARAGRAPH

    def level_of(self, paragraph: etree._Element) -> int | None:
        """The level of a heading: 0 for the document's title, 1 for the next; None for what is no heading."""
        properties = child(paragraph, "pPr")
        style = child(properties, "pStyle")
        chain = self._chain(attribute(style, "val") or "") if style is not None else []
        for one in chain:
            name = (attribute(element, "val") or "").casefold() if (element := child(one, "name")) is not None else ""
            if name == "title":
                return 0
            if match := re.fullmatch(r"heading (\d)", name):
                return int(match[1])
        for level in (properties, *(child(one, "pPr") for one in chain)):
            if (outline := child(level, "outlineLvl")) is not None:
                number = attribute(outline, "val") or "9"
                return int(number) + 1 if number in "012345678" else None
        return None

    def is_bold(self, run: etree._Element, paragraph: etree._Element) -> bool:
        """Whether a run of a paragraph is bold, by itself or by the styles of either."""
        properties = child(run, "rPr")
        levels = [properties]
        for style in (child(properties, "rStyle"), child(paragraph, "pPr", "pStyle")):
            chain = self._chain(attribute(style, "val") or "") if style is not None else []
            levels.extend(child(one, "rPr") for one in chain)
        marks = (mark for level in levels if (mark := child(level, "b")) is not None)
        mark = next(marks, None)
        return mark is not None and attribute(mark, "val") not in {"0", "false", "off"}

    def _chain(self, style: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        while (found := self._by_id.get(style)) is not None and found not in chain:
            chain.append(found)
            based_on = child(found, "basedOn")
            style = attribute(based_on, "val") or "" if based_on is not None else ""
        return chain


def _outline(levels: list[etree._Element | None]) -> bool:
    """Whether the nearest outline level makes it a heading; level 9 is body text."""
    for properties in levels:
        if (level := child(properties, "outlineLvl")) is not None:
            return (attribute(level, "val") or "9") != "9"
    return False


def _numbered(levels: list[etree._Element | None]) -> bool:
    """Whether the nearest numbering is a real one; number 0 takes it away."""
    for properties in levels:
        if (numbering := child(properties, "numPr")) is not None:
            number = child(numbering, "numId")
            return number is None or attribute(number, "val") != "0"
    return False
