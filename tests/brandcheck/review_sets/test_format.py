"""The file of decisions: what is in it, and what comes of one that is not whole or means harm."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.model import Side
from brandcheck.review_sets import read_set, share, write_set
from brandcheck.review_sets.format import MEGABYTES
from brandcheck.wording import LANGUAGES
from brandcheck.workspace import Review, Subject, Verdict, Workspace, sentence_key
from tests.brandcheck.workspace.making import ORGANISATION, document

SENTENCE = "Gesprekken over Quaxdorp duren vier minuten."
GOOD = {
    "format": "brandcheck-reviews",
    "version": 1,
    "organisation": "Zorggroep",
    "role": "HR",
    "reviews": [
        {
            "role": "HR",
            "side": "inside",
            "path": "inside/memo.txt",
            "sentence": "a" * 64,
            "value": "aandacht",
            "value_name": "Aandacht",
            "verdict": "rejected",
            "at": "2026-11-21T10:00:00+00:00",
        }
    ],
    "claims": [],
}


@pytest.fixture
def workspace():
    with Workspace.in_memory() as made:
        made.organisation = ORGANISATION
        made.documents.put(Side.INSIDE, "inside/memo.txt", "h", "r", [document("inside/memo.txt", SENTENCE)])
        about = Subject(Side.INSIDE, "inside/memo.txt", sentence_key(SENTENCE), "aandacht")
        made.reviews.add(Review(about, Verdict.REJECTED, "2026-11-21T10:00:00+00:00", reason="ironie", note="Één noot"))
        yield made


def written(tmp_path: Path, content: object) -> Path:
    file = tmp_path / "reviews.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return file


def test_it_is_read_back_as_it_was_and_holds_no_sentence(workspace, tmp_path):
    file = write_set(workspace, tmp_path / "r.json", " Communicatie ")
    assert read_set(file) == share(workspace, "Communicatie")
    content = file.read_text(encoding="utf-8")
    assert "Quaxdorp" not in content
    assert '"role": "Communicatie"' in content
    assert "Één noot" in content
    assert json.loads(content)["version"] == 1


def changed(**fields) -> dict:
    return {**GOOD, "reviews": [{**GOOD["reviews"][0], **fields}]}


BAD = [
    [],
    None,
    {},
    {**GOOD, "format": "other"},
    {**GOOD, "version": "1"},
    {**GOOD, "version": True},
    {**GOOD, "version": 0},
    {**GOOD, "role": " "},
    {**GOOD, "reviews": {}},
    {**GOOD, "more": 1},
    changed(side="middle"),
    changed(sentence="A" * 64),
    changed(sentence=""),
    changed(verdict="maybe"),
    changed(verdict="other_value"),
    changed(at="2026-11-21T10:00:00"),
    changed(at="0001-01-01T00:00:00+00:00"),
    changed(at="soon"),
    changed(note="x" * 20_001),
    changed(note="half \ud83c"),
    changed(path="nul\x00"),
    changed(value=7),
    {**GOOD, "claims": [{"role": "HR"}]},
]


@pytest.mark.parametrize("content", BAD, ids=range(len(BAD)))
def test_what_does_not_fit_is_refused_with_a_remedy(content, tmp_path):
    with pytest.raises(BrandCheckError) as error:
        read_set(written(tmp_path, content))
    assert error.value.message.code == "reviews_damaged"
    assert all(str(tmp_path) in error.value.text(language) for language in LANGUAGES)


def test_what_is_right_is_read(tmp_path):
    assert read_set(written(tmp_path, GOOD)).reviews[0].verdict is Verdict.REJECTED


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"{", b"[" * 200_000, b'{"version": 1' + b"0" * 5000 + b"}", b'"a"']
)
def test_what_is_no_json_is_refused(content, tmp_path):
    file = tmp_path / "reviews.json"
    file.write_bytes(content)
    with pytest.raises(BrandCheckError) as error:
        read_set(file)
    assert error.value.message.code == "reviews_damaged"


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_or_read(content):
    from tempfile import TemporaryDirectory  # noqa: PLC0415  (a folder for each example)

    with TemporaryDirectory() as folder:
        file = Path(folder) / "r.json"
        file.write_bytes(content)
        with pytest.raises(BrandCheckError):
            read_set(file)


def test_a_newer_version_a_missing_file_and_one_too_large_are_told(tmp_path):
    file = written(tmp_path, {**GOOD, "version": 2, "something": "new"})
    cases = [(file, "reviews_newer"), (tmp_path / "none.json", "reviews_not_opened"), (tmp_path, "reviews_not_opened")]
    large = tmp_path / "large.json"
    with large.open("wb") as opened:
        opened.truncate(MEGABYTES * 2**20 + 1)
    for path, code in [*cases, (large, "reviews_too_large")]:
        with pytest.raises(BrandCheckError) as error:
            read_set(path)
        assert error.value.message.code == code
