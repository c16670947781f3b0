"""An organisation whose every text tries to be something else: markup, a formula, code, a path, a code of the terminal."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from brandcheck import auditing
from brandcheck.followup import Action, Reply
from brandcheck.model import Privacy, Stance
from brandcheck.plain import plain
from brandcheck.workspace import Received, ReceivedState, Review, Verdict, Workspace
from tests.end_to_end.organisation import INSIDE, OUTSIDE, VALUES

IMAGE = "<img src=http://brandcheck.example/x.png>"
LINK = '<a href="file:///etc/passwd">klik</a>'
CODE = '#read("/etc/passwd") #eval("1") $x^2$ \\ *vet* <label> @ref'
FORMULAS = ('=HYPERLINK("http://brandcheck.example","x")', "+cmd|' /C calc'!A0", "@SUM(1+1)", "-2+3", "\t=1+1", "＝1+1")
SQL = "Robert'); DROP TABLE document;-- \" NEAR(a b) col: * ^ AND OR NOT ("
ESCAPE = "\x1b[31mrood\x1b[0m\x07\x9b2J"
TURNED = "memo\u202efdp.exe\u2066x\u200b\ufeff"
UNSEEN = ("\u202e", "\u2066", "\u200b", "\ufeff", "\x1b", "\x9b", "\x07")
"""What must come out nowhere."""
TODAY, NOW = date(2026, 11, 22), "2026-11-22T10:00:00+00:00"
_NAMES = (
    f"{IMAGE}.txt", "=1+1.txt", "#read.txt", f"{TURNED}.txt", "\x1b[31mrood.txt", "a'b\"c; DROP.txt", "regel\nom.txt", "%s{0}$x$.txt",
    "CON .txt", "n" * 240 + ".txt",
)  # fmt: skip


def write_hostile(folder: Path) -> Path:
    """Write it into the folder and give the folder. A system that knows no such names of files gets plain ones."""
    for side, texts in (("outside", OUTSIDE), ("inside", INSIDE)):
        (folder / side).mkdir(parents=True, exist_ok=True)
        for number, (name, text) in enumerate(texts.items()):
            title = f"Title: {IMAGE} {CODE} {TURNED}{ESCAPE}\n"
            body = text.partition("\n")[2].replace("Department: ", f"Department: <b>{FORMULAS[number % 6]}</b> ")
            lines = body.splitlines()
            lines[-1] += f" {LINK} {TURNED} {ESCAPE}"
            own = folder / side / (_NAMES[number] if side == "outside" else _NAMES[len(OUTSIDE) + number])
            content = (
                title + "\n".join(lines) + f"\n{FORMULAS[number % 6]} is wat wij onze specialisten vragen. {SQL}.\n"
            )
            try:
                own.write_text(content, encoding="utf-8")
            except OSError:
                (folder / side / name).write_text(content, encoding="utf-8")
    values = [
        value | {"name": f"{name} {value['name']}", "statement": f"{value['statement']} {LINK} {CODE} {TURNED}"}
        for value, name in zip(VALUES, (f"<b>{FORMULAS[0]}</b>", f"{IMAGE} {SQL}"), strict=True)
    ]
    organisation = {"name": f"{IMAGE} {CODE} {TURNED}", "language": "nl", "sector": FORMULAS[1], "values": values}
    (folder / "org.json").write_text(json.dumps(organisation), encoding="utf-8")
    return folder


def use(workspace: Workspace) -> None:
    """All that people type after a check."""
    typed = f"{IMAGE} {LINK} {CODE} {FORMULAS[0]} {SQL} {TURNED} {ESCAPE} \ud83d"
    workspace.privacy = Privacy(typed, typed, typed, "2026-01-10")
    value = workspace.organisation.values[0].id
    for number, found in enumerate(workspace.evidence.load()[:6]):
        rows = workspace.evidence.of_document(found.document)
        subject = next(row.subject for row in rows if row.evidence.start == found.start)
        verdict = Verdict.CONFIRMED if number % 2 else Verdict.REJECTED
        review = Review(subject, verdict, NOW, reason=typed, note=typed)
        workspace.reviews.add(review)
        # What comes from others was read from a file, and cleaned there.
        theirs = replace(review, reason=plain(typed), note=plain(typed))
        workspace.received.put([Received(0, 1, plain(typed)[:200], subject, theirs, ReceivedState.CONFLICT)])
    auditing.draw(workspace, TODAY.isoformat(), 20)
    for item in auditing.items(workspace)[:20]:
        auditing.label(workspace, item.number, {value: Stance.SUPPORTS}, NOW)
    for formula in FORMULAS:
        workspace.terms.add(f"{formula} {typed}", value, f"{formula} {typed}", typed)
        workspace.actions.add(
            Action(0, value, 1, f"{formula} {typed}", f"{formula} {typed}", "2027-01-01", note=typed), TODAY
        )
        workspace.replies.add(Reply(0, value, 1, f"{formula} {typed}", f"{formula} {typed}"), TODAY)
    first = workspace.documents.summaries()[0].id
    workspace.documents.edit([first], title=f"{FORMULAS[0]} {typed}", department=f"{FORMULAS[1]} {typed}")
    workspace.documents.search(typed)
