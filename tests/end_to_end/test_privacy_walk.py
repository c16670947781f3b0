"""No person is ever a unit: whoever is in the metadata of any file is nowhere in what the program keeps, shows or writes."""

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from brandcheck import comparing
from brandcheck.cli import run
from brandcheck.export import FORMATS
from brandcheck.progress import finish
from brandcheck.workspace import Workspace
from brandcheck.workspace.backup import back_up
from tests.end_to_end.planted import MENTIONED, use, write_planted
from tests.end_to_end.planted_people import Person
from tests.end_to_end.walking import Walk


@dataclass(frozen=True, slots=True)
class Walked:
    """What the program left."""

    people: list[Person]
    out: Path
    """What it wrote where it was asked to, the workspace among it."""
    home: Path
    """The home folder and the folder of temporary files that it ran in."""
    told: str
    """What it said."""

    @property
    def workspace(self) -> Path:
        return self.out / "w.brandcheck"


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Walked:
    root = tmp_path_factory.mktemp("privacy")
    people = write_planted(root / "org")
    out, home = root / "out", root / "home"
    out.mkdir()
    home.mkdir()
    told = [_first_check(root / "org", out, home)]
    file = out / "w.brandcheck"
    with Workspace.open(file) as workspace:
        use(workspace)
        finish(comparing.bridge(workspace, quotes=True))
        finish(comparing.conflicts(workspace, quotes=True))
        with workspace._store.reading() as connection:
            back_up(connection, file)
    told += [
        _said(
            "check",
            root / "org",
            "--workspace",
            file,
            "--json",
            out / "again.json",
            "--quotes",
            "--pdf",
            out / "again.pdf",
        )
    ]
    for form in FORMATS:
        for quotes in ((), ("--quotes",)):
            target = out / f"export{'-quotes' if quotes else ''}{FORMATS[form].suffix}.{form}"
            told.append(_said("export", file, "--format", form, "--output", target, *quotes))
    told.append(_said("reviews", "export", file, out / "reviews.json", "--role", "Communicatie"))
    draft = root / "draft.txt"
    draft.write_text(
        "Onze monteurs bedenken zelf wat er nodig is. Wij wijken graag af van het formulier.\n", encoding="utf-8"
    )
    told.append(
        _said("draft", draft, "--workspace", file, "--json", out / "draft.json", "--sarif", out / "draft.sarif")
    )
    return Walked(people, out, home, "\n".join(told))


def _first_check(folder: Path, out: Path, home: Path) -> str:
    """The first check, in a process of its own with folders of its own."""
    own = {
        "HOME": str(home),
        "TMPDIR": str(home),
        "TEMP": str(home),
        "TMP": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
    }
    made = ["--json", out / "r.json", "--pdf", out / "r.pdf", "--workspace", out / "w.brandcheck"]
    done = subprocess.run(
        [sys.executable, "-m", "brandcheck", "check", str(folder), *map(str, made)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=os.environ | own,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def _said(*arguments: object) -> str:
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        assert run([str(each) for each in arguments]) == 0, err.getvalue()
    return out.getvalue() + err.getvalue()


def test_every_planted_file_was_read_and_speaks_of_the_values(walked: Walked) -> None:
    result = json.loads((walked.out / "r.json").read_text(encoding="utf-8"))
    failed = [(d["path"], d["error"]) for d in result["documents"] if d["status"] != "read"]
    assert failed == []
    assert len(result["documents"]) >= 40
    assert sum(found["counted"] for found in result["evidence"]) >= 40
    assert "Persoon" in "".join(found["quote"] for found in result["evidence"])


def test_nobody_is_found_in_anything_the_program_keeps_or_writes(walked: Walked) -> None:
    walk = Walk(tuple(mark for person in walked.people for mark in person.marks))
    walk.database(walked.workspace)
    walk.folder("written", walked.out)
    walk.folder("home and temporary files", walked.home)
    for line in walked.told.splitlines():
        walk.text("lines on the screen", "screen", line)
    figures = f"{len(walked.people)} people, {sum(walk.places.values())} places searched: {dict(walk.places)}"
    print(f"\n{figures}")  # noqa: T201  (the figures of the walk: `pytest -s`)
    who = {mark: person.place for person in walked.people for mark in person.marks}
    assert sorted({(where, mark, who[mark]) for where, mark in walk.findings}) == []
    assert walk.places["workspace: columns"] >= 100
    assert walk.places["written: files"] >= 15
    assert walk.places["written: packed parts"] >= 40
    assert walk.places["workspace: words of the index"] >= 200


def test_somebody_merely_mentioned_stays_in_the_text_and_the_walk_finds_that(walked: Walked) -> None:
    """The limit that the README tells; and the proof that the walk looks into what is packed."""
    walk = Walk(tuple(map(str.lower, MENTIONED)))
    walk.database(walked.workspace)
    walk.folder("written", walked.out)
    found = {where for where, _ in walk.findings}
    assert {"document.text", "segment.text", "index", "evidence.quote"} <= found
    for packed in ("export.xlsx.xlsx:", "export.zip.csv:", "export.qdpx.qdpx:", "r.json:"):
        assert any(place.startswith(packed) for place in found), packed
