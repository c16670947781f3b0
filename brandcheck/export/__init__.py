"""Exports: a measurement as files for other programs, and codes of research tools as values.

Drawn from what `report` says, so that nothing is put into words twice; without a workspace.
"""

from brandcheck.export.codebook import MOST_EXAMPLES, Code, CodeBook, CodedQuote, stance_of, values_of
from brandcheck.export.formats import FORMATS, Format
from brandcheck.export.material import Material, Written
from brandcheck.export.qdpx_reading import read_qdpx

__all__ = [
    "FORMATS",
    "MOST_EXAMPLES",
    "Code",
    "CodeBook",
    "CodedQuote",
    "Format",
    "Material",
    "Written",
    "read_qdpx",
    "stance_of",
    "values_of",
]
