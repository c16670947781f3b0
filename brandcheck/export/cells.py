"""User text made safe for a cell: it is text, whatever program opens it, and never a formula.

A spreadsheet takes a cell that begins with one of `STARTERS` for a formula (OWASP, "CSV injection"). Against that:

- XLSX has types. Every text is written as text, and what begins so bears the mark with which a spreadsheet itself keeps
  such a cell a text after somebody edited it (`quotePrefix`, the apostrophe that is shown nowhere). The content stays
  as it was.
- CSV has no types. There the apostrophe is written before the text.
"""

import re

LONGEST = 32_767
"""What a cell of a spreadsheet holds at most, in UTF-16 units."""
CUT = " […]"
"""Stands where a longer text was cut."""
STARTERS = "=+-@\t\r\n＝＋－＠"
"""In full width as well: East Asian spreadsheets read those as the narrow ones."""

# Control characters, lone surrogates and what is no character: XML forbids them, and nobody sees them.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# They turn the reading order around, so that a name can pretend to be another.
_OVERRIDES = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def cleaned(text: str) -> str:
    r"""The text without what cannot be seen and can do harm, with "\n" for every line end, cut to what a cell holds."""
    text = _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _cut(_OVERRIDES.sub("", text))


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet may take the text for a formula, also behind white space."""
    return text[:1] in STARTERS or text.lstrip()[:1] in STARTERS if text else False


def neutralised(text: str) -> str:
    """The text as CSV may hold it."""
    return f"'{text}" if looks_like_formula(text) else text


def _cut(text: str) -> str:
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST:
        return text
    kept = units[: 2 * (LONGEST - len(CUT))]
    return kept.decode("utf-16-le", errors="ignore") + CUT  # half a pair at the end is dropped
