"""The organisation's logo: what may be printed, known by its bytes, and nothing that reaches outside its own file."""

import json
import re
from typing import TYPE_CHECKING

from brandcheck.errors import BrandCheckError
from brandcheck.paths import resources

if TYPE_CHECKING:
    from lxml import etree

MOST_BYTES = 2 * 1024 * 1024
MOST_PIXELS = 16_000_000
"""What 2 MB unpacks to is limited as well."""

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_ACTIVE = frozenset({"script", "foreignobject", "iframe", "audio", "video", "handler", "style-sheet"})
_ADDRESSES = frozenset({"href", "src"})
_ADDRESS = re.compile(r"url\(\s*['\"]?\s*(?!#|['\"\s])|@import", re.IGNORECASE)
"""In a style: what points anywhere but into the drawing itself."""
_EMBEDDED = re.compile(r"data:image/(png|jpe?g);base64,", re.IGNORECASE)


def check_logo(logo: bytes) -> None:
    """See whether a logo can be printed.

    Raises:
        BrandCheckError: `logo_unknown`, `logo_too_large`, `logo_not_by_itself` (an SVG that fetches something or holds
            more than a drawing), `logo_damaged`.
    """
    if len(logo) > MOST_BYTES:
        raise _too_large()
    if logo.startswith(_PNG):
        pixels = int.from_bytes(logo[16:20], "big") * int.from_bytes(logo[20:24], "big")
    elif logo.startswith(_JPEG):
        pixels = _jpeg_pixels(logo)
    else:
        _check_drawing(logo)
        pixels = 0
    if pixels > MOST_PIXELS:
        raise _too_large()
    _draw(logo)


def as_input(logo: bytes) -> str:
    """The bytes in the one form that the typesetter takes: it never learns of a file."""
    return json.dumps(list(logo))


def _too_large() -> BrandCheckError:
    return BrandCheckError("logo_too_large", megabytes=MOST_BYTES // (1024 * 1024), pixels=MOST_PIXELS // 1_000_000)


def _jpeg_pixels(logo: bytes) -> int:
    """Height times width, from the frame header; 0 where it has none, which drawing it then finds out."""
    at = 2
    while at + 9 <= len(logo) and logo[at] == 0xFF:
        marker, length = logo[at + 1], int.from_bytes(logo[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return int.from_bytes(logo[at + 5 : at + 7], "big") * int.from_bytes(logo[at + 7 : at + 9], "big")
        at += 1 if marker == 0xFF else 2 + length
    return 0


def _check_drawing(logo: bytes) -> None:
    """Refuse what is no SVG, and an SVG that is not whole by itself."""
    from lxml import etree  # noqa: PLC0415 (heavy)

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(logo, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BrandCheckError("logo_damaged" if b"<svg" in logo[:4096] else "logo_unknown") from error
    if etree.QName(root).localname != "svg":
        raise BrandCheckError("logo_unknown")
    all_text = str(root.xpath("string(/)"))
    more = b"<!ENTITY" in logo or root.xpath("//processing-instruction()") or _ADDRESS.search(all_text)
    if more or not all(map(_is_harmless, root.iter(etree.Element))):
        raise BrandCheckError("logo_not_by_itself")


def _is_harmless(element: "etree._Element") -> bool:
    """Whether it draws, and with what is in the file."""
    names = [(str(name).rpartition("}")[2], str(content)) for name, content in element.attrib.items()]
    addresses = [content for name, content in names if name in _ADDRESSES]
    return (
        str(element.tag).rpartition("}")[2].casefold() not in _ACTIVE
        and all(address.startswith("#") or _EMBEDDED.match(address) for address in addresses)
        and not any(_ADDRESS.search(content) for name, content in names if name not in _ADDRESSES)
    )


def _draw(logo: bytes) -> None:
    """Set it by itself, by the same rules as the report, to see whether all of it can be drawn."""
    import typst  # noqa: PLC0415 (heavy)

    template = resources() / "report"
    try:
        typst.Compiler(
            template / "logo.typ",
            root=template,
            font_paths=[resources() / "fonts"],
            ignore_system_fonts=True,
            sys_inputs={"logo": as_input(logo)},
        ).compile(format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError as error:
        raise BrandCheckError("logo_damaged") from error
