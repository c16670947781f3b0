"""The report: a `Measurement` as a tagged A4 PDF that a board can read and an officer can defend, and as JSON.

What an app says on screen in the same words has its doors here as well, so that nothing is put into words twice.
"""

from brandcheck.report.audit import ENOUGH, AuditPart, ErrorRow, is_apart, tell_audit
from brandcheck.report.changes import (
    CauseRow,
    ChangeRow,
    ToldChange,
    tell_answer,
    tell_change,
    tell_days,
    tell_documents,
)
from brandcheck.report.charts import Axis, Chart, Dot, Tick, axis_to, draw, draw_axis
from brandcheck.report.claims import GreenRisk, Said, ToldClaim, green_in_words, standing, state_in_words, tell_claim
from brandcheck.report.colour import decoration
from brandcheck.report.content import Report, compose
from brandcheck.report.council import Pack, Use, compose_pack
from brandcheck.report.council_pdf import pack_pdf
from brandcheck.report.figures import Figures
from brandcheck.report.kinds import SURE_FROM, decided, stated_kinds
from brandcheck.report.logo import check_logo
from brandcheck.report.method import explain_kind
from brandcheck.report.pdf import preview, write_pdf
from brandcheck.report.quotes import Quote, Run, certainty_in_words, marked_runs, source_line, tell
from brandcheck.report.result import result_json
from brandcheck.report.sentences import (
    by_urgency,
    chances,
    difference,
    finding,
    headline,
    kinds_in_words,
    leaning,
    runners_up,
    tally,
)
from brandcheck.report.staff import is_staff_text
from brandcheck.report.values import rests_on

__all__ = [
    "ENOUGH",
    "SURE_FROM",
    "AuditPart",
    "Axis",
    "CauseRow",
    "ChangeRow",
    "Chart",
    "Dot",
    "ErrorRow",
    "Figures",
    "GreenRisk",
    "Pack",
    "Quote",
    "Report",
    "Run",
    "Said",
    "Tick",
    "ToldChange",
    "ToldClaim",
    "Use",
    "axis_to",
    "by_urgency",
    "certainty_in_words",
    "chances",
    "check_logo",
    "compose",
    "compose_pack",
    "decided",
    "decoration",
    "difference",
    "draw",
    "draw_axis",
    "explain_kind",
    "finding",
    "green_in_words",
    "headline",
    "is_apart",
    "is_staff_text",
    "kinds_in_words",
    "leaning",
    "marked_runs",
    "pack_pdf",
    "preview",
    "rests_on",
    "result_json",
    "runners_up",
    "source_line",
    "standing",
    "state_in_words",
    "stated_kinds",
    "tally",
    "tell",
    "tell_answer",
    "tell_audit",
    "tell_change",
    "tell_claim",
    "tell_days",
    "tell_documents",
    "write_pdf",
]
