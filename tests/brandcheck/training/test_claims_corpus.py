"""The promises with the inside facts that contradict or confirm them, as files that others can trust."""

import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from brandcheck.model import Side
from brandcheck.paths import resources
from brandcheck.segment import segment
from brandcheck.training.corpus import as_document, read_bank
from brandcheck.training.overlap import runs

CORPUS = resources() / "corpus"
NEW = CORPUS / "claims" / "organisations"
SHARED_WORDS = 10


@dataclass(frozen=True)
class Place:
    doc: str
    sentence: str


@dataclass(frozen=True)
class Row:
    outside: Place
    inside: Place | None
    verdict: str
    topic: str


def _rows(file: Path) -> list[Row]:
    plain = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [
        Row(Place(**one["outside"]), Place(**one["inside"]) if one["inside"] else None, one["verdict"], one["topic"])
        for one in plain
        if set(one) == {"outside", "inside", "verdict", "topic"}
    ]


def _organisations() -> dict[Path, Path]:
    """Each claims file with the folder of its organisation."""
    earlier = {file: CORPUS / "organisations" / file.stem for file in (CORPUS / "claims").glob("*.jsonl")}
    return earlier | {folder / "claims.jsonl": folder for folder in NEW.iterdir()}


def _documents(folder: Path) -> dict[str, str]:
    return {
        f"{side}/{file.name}": file.read_text(encoding="utf-8")
        for side in Side
        for file in sorted((folder / side).glob("*.txt"))
    }


def _places(rows: list[Row]) -> set[Place]:
    return {place for row in rows for place in (row.outside, row.inside) if place}


def _name(folder: Path) -> str:
    return json.loads((folder / "org.json").read_text(encoding="utf-8"))["name"]


def test_every_row_has_its_sentences_word_for_word() -> None:
    organisations = _organisations()
    assert len(organisations) == 40
    for file, folder in organisations.items():
        rows = _rows(file)
        assert len(rows) == len(file.read_text(encoding="utf-8").splitlines()), file
        documents = _documents(folder)
        for place in _places(rows):
            assert place.sentence in documents[place.doc].partition("\n\n")[2], (file, place)


def test_a_verdict_fits_what_stands_beside_the_promise() -> None:
    for file in _organisations():
        rows = _rows(file)
        assert {row.verdict for row in rows} == {"contradicted", "consistent", "unsupported"}, file
        for row in rows:
            assert row.topic.strip()
            assert row.outside.doc.startswith("outside/")
            assert (row.inside is None) == (row.verdict == "unsupported"), (file, row)
            assert row.inside is None or row.inside.doc.startswith("inside/")


def test_no_pair_twice_and_one_verdict_for_a_promise() -> None:
    for file in _organisations():
        rows = _rows(file)
        assert len({(row.outside, row.inside) for row in rows}) == len(rows), file
        assert len({(row.outside, row.verdict) for row in rows}) == len({row.outside for row in rows}), file


def test_the_verdicts_of_the_new_organisations_stay_in_balance() -> None:
    rows = [(folder, row) for folder in NEW.iterdir() for row in _rows(folder / "claims.jsonl")]
    verdicts = Counter(verdict for _, _, verdict in {(folder, row.outside, row.verdict) for folder, row in rows})
    promises = sum(verdicts.values())
    assert 0.45 <= verdicts["contradicted"] / promises <= 0.6
    assert 0.2 <= verdicts["consistent"] / promises <= 0.35
    assert 0.15 <= verdicts["unsupported"] / promises <= 0.3


def test_a_labelled_sentence_is_one_sentence_of_the_program() -> None:
    for folder in NEW.iterdir():
        places = _places(_rows(folder / "claims.jsonl"))
        documents = _documents(folder)
        for path, content in documents.items():
            _, segments = segment(as_document(path, Side(path.split("/")[0]), content))
            assert {place.sentence for place in places if place.doc == path} <= {item.text for item in segments}, path
            assert 8 <= len(segments) <= 17, (folder.name, path, len(segments))


def test_the_new_organisations_share_neither_name_nor_text_with_the_others() -> None:
    old = sorted((CORPUS / "organisations").iterdir())
    theirs = [row.text for row in read_bank()]
    theirs += [body.partition("\n\n")[2] for folder in old for body in _documents(folder).values()]
    known = runs(theirs, SHARED_WORDS)
    words = " ".join(re.findall(r"\w+", " ".join(theirs).lower()))
    for folder in NEW.iterdir():
        bodies = [body.partition("\n\n")[2] for body in _documents(folder).values()]
        assert runs(bodies, SHARED_WORDS).isdisjoint(known), folder.name
        assert " ".join(re.findall(r"\w+", _name(folder).lower())) not in words
    names = [_name(folder) for folder in (*old, *NEW.iterdir())]
    assert len(set(names)) == len(names)
