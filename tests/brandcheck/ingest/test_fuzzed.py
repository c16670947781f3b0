"""What `make fuzz` found, made small: each is read or refused with a sentence. See also `tests/fuzz`."""

import json
from pathlib import Path

import pytest

from brandcheck.ingest import read_values
from brandcheck.ingest.reader import READERS
from tests.brandcheck.ingest.office_files import zipped
from tests.brandcheck.ingest.test_chat import SLACK, archive
from tests.brandcheck.ingest.test_tables import ods_bytes
from tests.fuzz.mutation import parts_of, zip_of
from tests.fuzz.seeds import seeds
from tests.fuzz.targets import attempt, targets

BOMB = b" " * (81 * 1024 * 1024)
HALF = "\ud83d"
"""Half of a character of two."""


def slack(**changes: object) -> bytes:
    said = {"type": "message", "user": "U2", "ts": "1", "text": "tot morgen"} | changes
    files: dict[str, object] = {**SLACK, "zorg/2026-02-27.json": [said]}
    return archive(files)


def repeated(times: str) -> bytes:
    cell = f'<table:table-cell table:number-columns-repeated="{times}"><text:p>Wij nemen de tijd.</text:p></table:table-cell>'
    return ods_bytes(f"<table:table><table:table-row>{cell}</table:table-row></table:table>")


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("slack", slack(subtype=[])),
        ("slack", slack(subtype={})),
        ("slack", slack(user="U9", user_profile={"real_name": f"Koen {HALF}"})),
        ("vtt", b"WEBVTT\n\n" + b"9" * 400 + b":00:00.000 --> 00:00:01.000\nWij nemen de tijd.\n"),
        ("srt", b"1\n" + b"9" * 5000 + b":00:00,000 --> 00:00:01,000\nWij nemen de tijd.\n"),
        ("ods", repeated("²")),
        ("ods", repeated("9" * 5000)),
        ("ods", repeated("١٢")),
        ("csv", b"sep=;\r\n"),
        ("csv", b"sep=;\r\n \r\n"),
        ("teams_html", "<table><tr><td>a\x01</td></tr></table><p>\x0bWij nemen de tijd.\x7f\ufffe</p>".encode()),
        ("teams_html", b"<p>Wij nemen de tijd.</p><link rel='canonical' href='http://[x'><meta property='og:url' content='http://[x'>"),
        ("html", b"<p>Wij nemen de tijd.</p>" + b"<table>" * 3000),
        ("qdpx", zipped({"project.qde": "<Project/>", "Qx": "x"}).replace(b"Qx", b"\0x")),
    ],
)  # fmt: skip
def test_odd_files_are_read_or_refused_with_a_sentence(kind: str, data: bytes, tmp_path: Path) -> None:
    assert attempt(targets()[kind], "x", data, tmp_path)


def test_halves_of_characters_in_values_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "org.json"
    values = [{"name": f"Lef{HALF}", "statement": f"We {HALF}durven\u202e."}]
    file.write_text(json.dumps({"name": f"Zorg{HALF}", "language": "nl", "values": values}), encoding="utf-8")
    read = read_values(file)
    assert (read.name, read.values[0].name, read.values[0].statement) == ("Zorg", "Lef", "We durven.")


@pytest.mark.parametrize("kind", READERS)
def test_what_fuzzing_begins_with_is_read(kind: str, tmp_path: Path) -> None:
    assert {attempt(targets()[kind], name, data, tmp_path) for name, data in seeds(kind)} == {"read"}


@pytest.mark.parametrize("kind", ["docx", "pptx", "xlsx", "odt", "odp", "ods", "epub", "slack", "whatsapp", "qdpx"])
def test_a_part_that_inflates_without_measure_is_refused_unread(kind: str, tmp_path: Path) -> None:
    name, data = seeds(kind)[0]
    parts = dict(parts_of(data))
    largest = max(
        (part for part in parts if part.endswith((".xml", ".json", ".xhtml", ".txt", ".qde"))),
        key=lambda part: len(parts[part]),
    )
    bombs = {part for part in parts if part == largest or part.startswith(("OPS/text", "sources/"))}
    planted = [(part, BOMB + content if part in bombs else content) for part, content in parts.items()]
    refused = attempt(targets()[kind], name, zip_of(planted), tmp_path)
    assert refused in {"too_large_to_read", "qdpx_too_large"}
