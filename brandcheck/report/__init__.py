"""The report: a `Measurement` as a tagged A4 PDF that a board can read and an officer can defend, and as JSON."""

from brandcheck.report.content import Report, compose
from brandcheck.report.pdf import write_pdf
from brandcheck.report.result import result_json
from brandcheck.report.sentences import kinds_in_words

__all__ = ["Report", "compose", "kinds_in_words", "result_json", "write_pdf"]
