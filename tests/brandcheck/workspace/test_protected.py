"""A workspace with a passphrase does all that one without does, and is nothing to whoever lacks it."""

import os
import pickle
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.model import Side
from brandcheck.workspace import Door, Review, Subject, Verdict, Workspace
from brandcheck.workspace.keys import ROUNDS, SHORTEST_PASSPHRASE, derive, is_marked, new_key
from brandcheck.workspace.store import connect

from .making import ORGANISATION, contents, document, evidence, measurement

ROOT = Path(__file__).resolve().parents[3]
PASSPHRASE = "vier écht losse \"woorden' ☂"


def code(action: Callable[[], object]) -> str:
    with pytest.raises(BrandCheckError) as error:
        action()
    return error.value.message.code


def live(workspace: Workspace) -> None:
    """Do a bit of everything that is kept."""
    made = [document(f"inside/{name}.txt", f"Geheime zin over {name}.", "Klanten wachten nooit.") for name in "abc"]
    for item, segments in made:
        workspace.documents.put(Side.INSIDE, item.path, f"hash of {item.path}", "r1", [(item, segments)])
    workspace.set_salt_once(b"salt")
    workspace.cache.put_many("kind", {"key": b"value"})
    documents, segments = workspace.documents.load()
    found = tuple(evidence(items[0]) for items in segments.values())
    workspace.keep(measurement(documents, found))
    workspace.reviews.add(
        Review(Subject(Side.INSIDE, "inside/a.txt", "b", "aandacht"), Verdict.CONFIRMED, "2026-11-22")
    )
    workspace.documents.edit([documents[0].id], department="Zorg")
    taken = workspace.documents.take([documents[1].id])
    workspace.documents.give_back(taken)
    workspace.documents.move([documents[2].id], Side.OUTSIDE)
    workspace.documents.remove([documents[2].id])
    workspace.draft = "Nog geheim."
    assert len(workspace.documents.search("geheime")) == 2


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a b.brandcheck"
    with Workspace.create(path, ORGANISATION, PASSPHRASE) as workspace:
        live(workspace)
    return path


def test_what_is_kept_is_the_same_with_and_without_a_passphrase(path: Path, tmp_path: Path):
    with Workspace.create(tmp_path / "plain.brandcheck", ORGANISATION) as plain:
        live(plain)
    with Workspace.open(tmp_path / "plain.brandcheck") as plain:
        expected = contents(plain)
    with Workspace.open(path, passphrase=PASSPHRASE) as workspace:
        assert contents(workspace) == expected
        with workspace._store.reading() as connection:
            options = [
                connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "secure_delete", "foreign_keys")
            ]
            strict = connection.execute(
                "SELECT count(*) FROM pragma_table_list WHERE strict AND schema = 'main'"
            ).fetchone()
        assert options[:2] == ["wal", 1]
        assert strict[0] > 10
    assert {item.name for item in tmp_path.iterdir()} == {path.name, "plain.brandcheck"}


def test_nothing_in_the_file_can_be_read_without_it(path: Path):
    with Workspace.open(path, passphrase=PASSPHRASE) as workspace:
        workspace.draft = "Geheime zin die nog in het logboek staat."
        content = b"".join(file.read_bytes() for file in path.parent.iterdir())
    for word in ("Geheime zin", "Nog geheim", "CREATE TABLE", "SQLite format", ORGANISATION.name, "BrCh"):
        assert word.encode() not in content
        assert word.encode("utf-16-le") not in content
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM sqlite_schema")


def test_the_passphrase_opens_it_in_any_program_that_knows_sqlcipher(tmp_path: Path):
    """The key is made here as SQLCipher makes it; so a workspace is no prisoner of this program."""
    from sqlcipher3 import dbapi2  # noqa: PLC0415

    path = tmp_path / "a.brandcheck"
    Workspace.create(path, ORGANISATION, "o'plain words").close()
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("PRAGMA key = 'o''plain words'")
        assert connection.execute("PRAGMA kdf_iter").fetchone() == (str(ROUNDS),)
        assert connection.execute("SELECT count(*) FROM fact").fetchone()[0] > 0


def test_without_or_with_a_wrong_passphrase_it_stays_closed_and_as_it_was(path: Path):
    before = path.read_bytes()
    assert Workspace.is_protected(path)
    for read_only in (False, True):
        opening = partial(Workspace.open, path, read_only=read_only)
        assert code(opening) == "workspace_locked"
        for wrong in ("", PASSPHRASE + " ", " " + PASSPHRASE, PASSPHRASE.upper(), PASSPHRASE[:-1]):
            assert code(partial(opening, passphrase=wrong)) == "workspace_wrong_passphrase"
    assert path.read_bytes() == before
    assert {item.name for item in path.parent.iterdir()} == {path.name}


def test_a_passphrase_where_there_is_none_is_told(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    Workspace.create(path, ORGANISATION).close()
    assert not Workspace.is_protected(path)
    assert code(lambda: Workspace.open(path, passphrase=PASSPHRASE)) == "workspace_not_protected"


@pytest.mark.parametrize(
    "passphrase",
    ["'; DROP TABLE fact; --", '"""" \'\'\'\'', "  blanks at both ends  ", "😀" * 8, "e\u0301e\u0301n twee drie", "x" * 100_000, "nul\0inside it", "\u202eomgekeerd", "x'" + "00" * 32 + "'", "half \ud83d of a sign"],
    ids=["statement", "quotes", "blanks", "emoji", "composed", "long", "nul", "direction", "key", "surrogate"],
)  # fmt: skip
def test_any_text_is_a_passphrase(passphrase: str, tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    Workspace.create(path, ORGANISATION, passphrase).close()
    with Workspace.open(path, passphrase=passphrase) as workspace:
        assert workspace.organisation == ORGANISATION
        assert workspace.opens_with(passphrase)
        assert not workspace.opens_with(passphrase + "x")


@settings(max_examples=20, deadline=None)
@given(st.text(), st.text())
@example("één", "e\u0301e\u0301n")
def test_two_texts_are_one_passphrase_only_when_they_are_the_same_letters(first: str, second: str):
    from unicodedata import normalize  # noqa: PLC0415

    salt = bytes(16)
    assert (derive(first, salt) == derive(second, salt)) == (normalize("NFC", first) == normalize("NFC", second))


def test_a_short_passphrase_is_refused_and_leaves_nothing(tmp_path: Path):
    assert (
        code(lambda: Workspace.create(tmp_path / "a.brandcheck", ORGANISATION, "x" * (SHORTEST_PASSPHRASE - 1)))
        == "passphrase_short"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_key_is_never_shown():
    key = new_key(PASSPHRASE)
    door = Door(Path("a.brandcheck"), key)
    for shown in (repr(key), str(key), repr(door), f"{door}"):
        assert key.secret.hex() not in shown
        assert repr(key.secret) not in shown
    assert pickle.loads(pickle.dumps(door)) == door


FOREIGN = {
    "JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF" + os.urandom(9000),
    "PNG": b"\x89PNG\r\n\x1a\n" + os.urandom(9000),
    "PDF": b"%PDF-1.7\n" + os.urandom(9000),
    "Word": b"PK\x03\x04" + os.urandom(9000),
    "film": b"\0\0\0\x20ftypisom" + os.urandom(9000),
    "text": b"Gewone tekst zonder iets bijzonders.\n" * 300,
    "zeros": bytes(8192),
    "short": b"\x80\x81\x82" + os.urandom(100),
    "empty": b"",
}


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_what_is_another_kind_of_file_for_certain_is_not_taken_for_a_protected_one(
    name: str, passphrase: str | None, tmp_path: Path
):
    path = tmp_path / "a.brandcheck"
    path.write_bytes(FOREIGN[name])
    assert code(lambda: Workspace.open(path, passphrase=passphrase)) == "workspace_not_ours"
    assert path.read_bytes() == FOREIGN[name]
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_a_protected_workspace_is_known_by_how_it_begins():
    salts = [new_key(PASSPHRASE).salt for _ in range(3)]
    assert len(set(salts)) == 3
    assert all(map(is_marked, salts))
    assert not any(is_marked(os.urandom(16)) for _ in range(1000))
    assert not any(is_marked(content[:16]) for content in FOREIGN.values())


def test_what_looks_like_chance_is_no_workspace_unless_it_is_marked(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    path.write_bytes(os.urandom(8192))
    assert code(lambda: Workspace.open(path, passphrase=PASSPHRASE)) == "workspace_not_ours"


def test_a_protected_database_of_another_program_is_not_ours(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    path.touch()
    key = new_key(PASSPHRASE)
    with closing(connect(path, key)) as connection:
        connection.execute("CREATE TABLE theirs (a)")
    before = path.read_bytes()
    assert code(lambda: Workspace.open(path, passphrase=PASSPHRASE)) == "workspace_not_ours"
    assert path.read_bytes() == before


def test_damage_is_told_apart_from_a_wrong_passphrase_where_its_first_page_is_whole(path: Path):
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2 + 100])  # not even a multiple of a page
    assert Workspace.is_protected(path)

    def use() -> None:
        with Workspace.open(path, passphrase=PASSPHRASE) as workspace:
            contents(workspace)

    assert code(use) == "workspace_damaged"
    path.write_bytes(whole[:100] + bytes([whole[100] ^ 1]) + whole[101:])
    assert code(use) == "workspace_wrong_passphrase"
    path.write_bytes(whole)
    use()


def test_sqlcipher_is_loaded_for_protected_workspaces_only(path: Path, tmp_path: Path):
    program = """
import sys
from pathlib import Path
from brandcheck.workspace import Workspace
from tests.brandcheck.workspace.making import ORGANISATION
from tests.brandcheck.workspace.test_protected import live, PASSPHRASE
loaded = lambda: any(name.startswith("sqlcipher3") for name in sys.modules)
with Workspace.create(Path(sys.argv[1]), ORGANISATION) as workspace:
    live(workspace)
    workspace.copies.make()
Workspace.open(Path(sys.argv[1]), read_only=True).close()
print(loaded())
Workspace.open(Path(sys.argv[2]), passphrase=PASSPHRASE).close()
print(loaded())
"""
    command = [sys.executable, "-c", program, str(tmp_path / "plain.brandcheck"), str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert (done.stdout.split(), done.stderr) == (["False", "True"], "")


def test_it_is_read_only_joined_copied_and_read_by_threads_with_one_key(path: Path):
    with Workspace.open(path, passphrase=PASSPHRASE) as workspace:
        assert isinstance(workspace.door, Door)
        with Workspace.open(workspace.door, joined=True) as joined:
            joined.cache.put_many("kind", {"mine": b"x"})
        assert workspace.cache.get_many("kind", ["mine"]) == {"mine": b"x"}
        with Workspace.open(path, read_only=True, passphrase=PASSPHRASE) as seen:
            assert seen.cache.get_many("kind", ["mine"]) == {"mine": b"x"}
            assert code(lambda: seen.set_salt_once(b"s")) == "workspace_read_only"
        with ThreadPoolExecutor(4) as pool:
            assert {len(each) for each in pool.map(lambda _: workspace.documents.summaries(), range(20))} == {2}
        copy = workspace.copies.make()
        expected = contents(workspace)
    assert copy is not None
    assert b"SQLite format" not in copy.read_bytes()
    with Workspace.open(copy, passphrase=PASSPHRASE) as opened:
        assert contents(opened)["segment"] == expected["segment"]


def test_opening_it_a_second_time_leaves_the_locks_of_the_first(path: Path):
    """SQLCipher's locks would go with any other handle of this process on the file."""
    other = """
import sys
from contextlib import closing
from brandcheck.workspace.store import connect
from brandcheck.workspace.keys import Key
from pathlib import Path
with closing(connect(Path(sys.argv[1]), Key(bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3])))) as connection:
    connection.execute("SELECT count(*) FROM fact").fetchone()
"""
    with Workspace.open(path, passphrase=PASSPHRASE) as workspace:
        workspace.draft = "In het logboek."
        assert isinstance(workspace.door, Door)
        for _ in range(3):
            assert code(lambda: Workspace.open(path)) == "workspace_locked"
            assert code(lambda: Workspace.open(path, passphrase=PASSPHRASE)) == "workspace_in_use"
        key = workspace.door.key
        subprocess.run([sys.executable, "-c", other, str(path), key.secret.hex(), key.salt.hex()], cwd=ROOT, check=True)
        # Who closes last puts the log into the file and deletes it; that process was not the last.
        assert path.with_name(path.name + "-wal").stat().st_size > 0
        workspace.draft = "Nog steeds open."
    with Workspace.open(path, passphrase=PASSPHRASE) as workspace:
        assert workspace.draft == "Nog steeds open."


def test_deleting_texts_deletes_them(path: Path):
    with Workspace.open(path, passphrase=PASSPHRASE) as workspace:
        workspace.copies.make()
        assert isinstance(workspace.door, Door)
        key = workspace.door.key
        workspace.delete_texts()
        assert workspace.documents.summaries() == ()
        assert workspace.copies.list() == ()
    with closing(connect(path, key)) as connection:
        dump = "\n".join(connection.iterdump()) if hasattr(connection, "iterdump") else ""
        pages = [row[0] for row in connection.execute("SELECT quote(content) FROM fact")]
    assert "Geheime" not in dump + "".join(map(str, pages))
