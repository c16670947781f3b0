"""What somebody decided about a sentence or a promise, in words."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from brandcheck.report import state_in_words
from brandcheck.wording import wording
from ui.widgets import claim_words, evidence_words

if TYPE_CHECKING:  # the window is there before SQLite is
    from brandcheck.workspace import ClaimDecision, Review


def decision_in_words(
    decision: "Review | ClaimDecision | None", names: Mapping[str, str], language: str
) -> tuple[str, str]:
    """The decision, and why with the remark beside it; `names` are those of the values."""
    from brandcheck.workspace import Review  # noqa: PLC0415 (see above)

    if decision is None:
        return QCoreApplication.translate("Flywheel", "Taken back"), ""
    if isinstance(decision, Review):
        said, reasons, context = _about_evidence(decision, names, language), evidence_words.REASONS, "Evidence"
    else:
        said = state_in_words(decision.state, decision.role, language)
        reasons, context = claim_words.REASONS, "Claims"
    reason = decision.reason
    if reason in reasons:
        reason = QCoreApplication.translate(context, reasons[reason])
    return said[:1].upper() + said[1:], ". ".join(filter(None, (reason, decision.note)))


def _about_evidence(review: "Review", names: Mapping[str, str], language: str) -> str:
    from brandcheck.workspace import Verdict  # noqa: PLC0415 (see above)

    translate = QCoreApplication.translate
    stance = wording("words", language)[review.other_stance] if review.other_stance else ""
    match review.verdict:
        case Verdict.CONFIRMED:
            return translate("Evidence", "confirmed")
        case Verdict.REJECTED:
            return translate("Evidence", "rejected")
        case Verdict.OTHER_STANCE:
            turned = translate("Evidence", "turned round")
            return f"{turned}: {stance}" if stance else turned
        case Verdict.OTHER_VALUE:
            moved = translate("Evidence", "moved to {value}").format(value=names.get(review.other_value, ""))
            return f"{moved}: {stance}" if stance else moved
        case Verdict.NOTE:
            return translate("Flywheel", "only a comment")
