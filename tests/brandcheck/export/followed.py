"""A comparison, actions and replies made by hand, for tests of exports."""

from brandcheck.errors import message
from brandcheck.followup import (
    Action,
    ActionState,
    Answer,
    Cause,
    Change,
    Comparison,
    Documents,
    Figure,
    FollowUp,
    Part,
    Reply,
    ValueChange,
)
from brandcheck.model import GapKind, Side
from tests.brandcheck.report.measurements import gap, rates


def followed() -> FollowUp:
    """Everything that can be told beyond a measurement, about the first value of `vermeulen`."""
    then = gap("vak", GapKind.CONTRADICTED, rates(0.5), rates(0.08, 0.3))
    now = gap("vak", GapKind.STRETCH, rates(0.55), rates(0.2, 0.1))
    figures = {figure: Change(figure.of(then), figure.of(now), (-0.05, 0.25)) for figure in Figure}
    half = {figure: change.amount / 2 for figure, change in figures.items()}
    parts = (Part(Cause.ADDED, 3, half, GapKind.STRETCH), Part(Cause.REVIEWS, 12, half, GapKind.STRETCH))
    change = ValueChange("vak", "Vakmanschap met passie", then, now, figures, parts)
    documents = {side: Documents(6, 1, 2, 3) for side in Side}
    action = Action(
        1, "vak", 1, "Herschrijf de werkinstructie <b>samen</b> met de monteurs", "Hoofd Kwaliteit", "2026-12-01",
        ActionState.DOING, "Eerste versie ligt er.", "2026-06-01",
    )  # fmt: skip
    dropped = Action(2, "vak", 1, "Campagne stoppen", state=ActionState.DROPPED)
    return FollowUp(
        comparison=Comparison(1, "2026-05-18", 2, "2026-11-18", documents, (change,), (message("weigh_not_audited"),)),
        answers=(
            Answer(action, "Vakmanschap met passie", "2026-05-18", "2026-11-18", change),
            Answer(dropped, "Vakmanschap met passie", "2026-05-18"),
        ),
        replies=(
            Reply(1, "vak", 2, "Klantcontact", "De regel is van voor de fusie.\n\nWij passen haar aan.", "2026-11-19"),
        ),
    )
