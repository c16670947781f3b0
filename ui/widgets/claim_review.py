"""Turns what is asked in the ledger into decisions that can be undone."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtWidgets import QWidget

from brandcheck.model import ClaimState
from brandcheck.workspace import ClaimDecision, ClaimRow
from ui.dialogs.review import Chooser, NoteBox
from ui.shell import Shell
from ui.widgets.claim_words import REASONS

_MOST_ROLES = 8


class ClaimReviewer(QObject):
    """Keeps decisions through the session."""

    def __init__(self, shell: Shell, page: QWidget) -> None:
        super().__init__(page)
        self._shell = shell
        self._page = page

    def act(self, name: str, row: ClaimRow | None, place: QRect) -> None:
        """Do what a key asks for; what must be asked is asked beside the row."""
        if name == "undo":
            self._shell.action("undo").trigger()
            return
        if row is None:
            return
        note = row.decision.note
        if name in {"text", "promise"}:
            spot = row.claim.outside if name == "promise" or row.claim.inside is None else row.claim.inside
            self._shell.go("text", (spot.document, spot.start))
        elif name == "accept":
            self.decide(row, self.tr("accept a finding"), ClaimDecision(ClaimState.ACCEPTED, note=note))
        elif name == "reopen":
            self.decide(row, self.tr("open a finding again"), ClaimDecision(note=note))
        elif name == "dismiss":
            self._ask_reason(row, place)
        elif name == "hand":
            self._ask_role(row, place)
        elif name == "note":
            self._ask_note(row, place)

    def decide(self, row: ClaimRow, text: str, decision: ClaimDecision) -> None:
        """Keep a decision; one that says nothing new is none."""
        after = replace(decision, at=row.decision.at)
        if after != row.decision:
            after = replace(after, at=datetime.now(UTC).isoformat(timespec="milliseconds"))
            self._shell.session.decide_claim(row.subject, row.decision, after, text)

    def _ask_reason(self, row: ClaimRow, place: QRect) -> None:
        answers = [(code, QCoreApplication.translate("Claims", words)) for code, words in REASONS.items()]
        own = f"{len(answers) + 1}   " + self.tr("Another reason…")
        popup = Chooser(self._page, self.tr("Why does it not count?"), answers, own)
        text = self.tr("dismiss a finding")
        popup.chosen = lambda reason: self.decide(
            row, text, ClaimDecision(ClaimState.DISMISSED, reason=reason, note=row.decision.note)
        )
        popup.open_beside(place)

    def _ask_role(self, row: ClaimRow, place: QRect) -> None:
        roles = self._roles()
        own = f"{len(roles) + 1}   " + self.tr("Another role (no names)…")
        popup = Chooser(self._page, self.tr("Which role looks into it?"), [(each, each) for each in roles], own)
        text = self.tr("hand over a finding")
        popup.chosen = lambda role: self.decide(
            row, text, ClaimDecision(ClaimState.HANDED, role=role, note=row.decision.note)
        )
        popup.open_beside(place)

    def _roles(self) -> list[str]:
        """Those that were chosen before, the departments, and what every organisation has."""
        workspace = self._shell.session.workspace
        assert workspace is not None
        used = [decision.role for decision in workspace.claims.decisions().values() if decision.role]
        usual = [self.tr("Communication"), self.tr("Customer service"), self.tr("Management")]
        roles = dict.fromkeys((*reversed(used), *workspace.claims.facets().departments, *usual))
        return list(roles)[:_MOST_ROLES]

    def _ask_note(self, row: ClaimRow, place: QRect) -> None:
        popup = NoteBox(self._page, self.tr("Your comment"), row.decision.note, self.tr("&Keep it"))
        text = self.tr("comment on a finding")
        popup.chosen = lambda note: self.decide(row, text, replace(row.decision, note=note))
        popup.open_beside(place)
