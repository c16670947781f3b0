"""Of a protected workspace nothing is ever on the disk that can be read: not while it is open, not after a kill."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from brandcheck.model import Side
from brandcheck.workspace import Workspace
from tests.brandcheck.workspace.making import ORGANISATION, document
from tests.end_to_end.organisation import write_organisation

from .planted import ACCENTS, MEMO, NEEDLES, PASSPHRASE, PASTED, forms, found_in
from .protected_use import PARTS

ROOT = Path(__file__).resolve().parents[2]


def write_planted(folder: Path) -> Path:
    """The small organisation, with sentences inside that stand nowhere else."""
    write_organisation(folder)
    (folder / Side.INSIDE / "90-geheim.txt").write_text(
        f"Title: Geheim\nDate: 2026-03-02\nDepartment: HR\nChannel: memo\n\n{MEMO}\n{ACCENTS}\n", encoding="utf-8"
    )
    (folder / Side.INSIDE / "91-geheim.html").write_text(
        f"<html><meta charset='utf-8'><body><p>{MEMO} {ACCENTS}</p></body></html>", encoding="utf-8"
    )
    return folder


def home(folder: Path) -> tuple[dict[str, str], list[Path]]:
    """An environment in which every place for files of programs is below one folder."""
    places = {
        name: folder / name.lower()
        for name in ("HOME", "TMPDIR", "TEMP", "TMP", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA")
    }  # fmt: skip
    for place in places.values():
        place.mkdir(parents=True, mode=0o700)
    pythonpath = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    changed = {name: str(place) for name, place in places.items()} | {
        "USERPROFILE": str(places["HOME"]),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": pythonpath,
    }
    return {**os.environ, **changed}, list(places.values())


def test_nothing_of_a_protected_workspace_can_be_read_on_the_disk(tmp_path: Path, capsys):
    folder = write_planted(tmp_path / "given")
    work, out = tmp_path / "work", tmp_path / "out"
    work.mkdir()
    out.mkdir()
    kept = work / "Zorg.brandcheck"
    environment, places = home(tmp_path / "home")
    needles = {name: forms(text) for name, text in NEEDLES.items()}
    looked = [work, out, *places]
    totals = {"places": 0, "bytes": 0}
    hits: list[str] = []

    def look(part: str) -> None:
        files, size, found = found_in(looked, needles)
        totals["places"] += files
        totals["bytes"] += size
        hits.extend(f"after {part}: {one}" for one in found)

    command = [sys.executable, str(Path(__file__).with_name("protected_use.py")), *map(str, (folder, kept, out))]
    said = (tmp_path / "home" / "stderr").open("wb")
    with said, subprocess.Popen(command, cwd=work, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, text=True) as program:  # fmt: skip
        assert program.stdout is not None
        assert program.stdin is not None
        for part in PARTS:
            assert program.stdout.readline().strip() == part, (tmp_path / "home" / "stderr").read_text()[-2000:]
            # The file, its log and its shared memory, all while they are open.
            assert {file.name for file in work.iterdir()} >= {kept.name, f"{kept.name}-wal", f"{kept.name}-shm"}
            look(part)
            if part != PARTS[-1]:
                program.stdin.write("\n")
                program.stdin.flush()
        program.kill()
    look("the kill")
    _, _, found = found_in([tmp_path / "home"], needles)  # and what was said on the standard error
    hits += [f"at the end: {one}" for one in found]

    secret = PASSPHRASE + " nog langer"
    with Workspace.open(kept, passphrase=secret) as workspace:
        assert MEMO.split()[0] in "".join(document.text for document in workspace.documents.load()[0])
        door = workspace.door
        look("opening again")
    look("closing")
    keys = {"key": {door.key.secret, door.key.secret.hex().encode(), hashlib.sha256(secret.encode()).digest()}}
    hits += found_in(looked, keys)[2]
    with capsys.disabled():
        print(f"\nplaintext search: {len(PARTS) + 3} moments, {totals['places']} files, {totals['bytes'] / 1e6:.0f} MB, {sum(map(len, needles.values()))} forms of {len(needles)} texts: {len(hits)} found")  # fmt: skip # noqa: T201
    assert hits == []


def test_the_search_finds_what_can_be_read(tmp_path: Path):
    """The same sentences in a workspace without a passphrase: so the search above looks for what would be there."""
    needles = {name: forms(text) for name, text in NEEDLES.items()}
    with Workspace.create(tmp_path / "plain.brandcheck", ORGANISATION) as workspace:
        workspace.draft = f"{MEMO} {PASTED}"
        workspace.documents.put(Side.INSIDE, "inside/a.txt", "h", "r1", [document("inside/a.txt", MEMO)])
        found = found_in([tmp_path], needles)[2]
    assert {one.split(" in ")[0] for one in found} == {"memo", "pasted", "memo, as the index has it"}
