"""An organisation whose files name people in every place where a file can, and a workspace in which everything was done."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

from brandcheck import auditing
from brandcheck.followup import Action, Reply
from brandcheck.model import Privacy, Stance
from brandcheck.workspace import Review, Verdict, Workspace
from tests.end_to_end.organisation import OUTSIDE, VALUES
from tests.end_to_end.planted_files import planted_files, published_files
from tests.end_to_end.planted_people import People, Person

MENTIONED = ("Obbeltje", "Tjerkwinstra")
"""Somebody who is only spoken of: the text stays as it was written (README)."""
NOW = datetime(2026, 11, 22, tzinfo=UTC).isoformat()
TODAY = date(2026, 11, 22)


def write_planted(folder: Path) -> list[Person]:
    """Write it into the folder; gives everyone who is in it."""
    people = People()
    files = planted_files(people)
    for side in ("outside", "inside"):
        (folder / side).mkdir(parents=True)
    for name, text in OUTSIDE.items():
        (folder / "outside" / name).write_text(text, encoding="utf-8")
    for name, data in files.items():
        (folder / "inside" / name).write_bytes(data)
    for name, data in published_files(people).items():
        (folder / "outside" / name).write_bytes(data)
    mentioned = f"Afwijken van de werkinstructie is volgens {' '.join(MENTIONED)} uitsluitend toegestaan na schriftelijke goedkeuring.\n"
    (folder / "inside" / "besluit.txt").write_text(f"Title: Besluit\nChannel: policy\n\n{mentioned}", encoding="utf-8")
    organisation = {"name": "Vermeulen Installatie", "language": "nl", "sector": "installatie", "values": VALUES}
    (folder / "org.json").write_text(json.dumps(organisation, ensure_ascii=False), encoding="utf-8")
    return people.planted


def use(workspace: Workspace) -> None:
    """All that people do after a check: review, audit, agree on words and actions, hear the other side."""
    workspace.privacy = Privacy("Zien of wij doen wat wij beloven", "Gerechtvaardigd belang", "Intranet", "2026-01-10")
    workspace.retention = date(2027, 1, 1)
    value = workspace.organisation.values[0].id
    for number, found in enumerate(workspace.evidence.load(value)[:6]):
        rows = workspace.evidence.of_document(found.document)
        subject = next(row.subject for row in rows if row.evidence.start == found.start)
        verdict = Verdict.CONFIRMED if number % 2 else Verdict.REJECTED
        workspace.reviews.add(Review(subject, verdict, NOW, note="Nagekeken."))
    auditing.draw(workspace, TODAY.isoformat(), 20)
    for item in auditing.items(workspace)[:20]:
        auditing.label(workspace, item.number, {value: Stance.SUPPORTS}, NOW)
    workspace.terms.add("werkinstructie", value, "werkwijze")
    workspace.actions.add(Action(0, value, 1, "Formulier herzien", "Kwaliteit", "2027-01-01"), TODAY)
    workspace.replies.add(Reply(0, value, 1, "Planning", "Het formulier gold in een proef."), TODAY)
