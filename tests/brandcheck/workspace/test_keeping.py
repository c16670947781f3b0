"""Evidence, measurements, reviews, values, cache: what is kept comes back."""

import gzip
from collections.abc import Iterator
from dataclasses import replace

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import Side, Stance
from brandcheck.workspace import Review, Standing, Subject, Verdict, Workspace, codec, sentence_key
from brandcheck.workspace.measurements import without_texts

from .making import ORGANISATION, claim, document, evidence, measurement

MEMO = document("inside/memo.docx", "Gesprekken duren voortaan kort.", "Dat is efficiënt.")
SUBJECT = Subject(Side.INSIDE, "inside/memo.docx", sentence_key("Dat is efficiënt."), "aandacht")


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory() as workspace:
        workspace.documents.put(Side.INSIDE, "inside/memo.docx", "h", "r1", [MEMO])
        yield workspace


def test_the_organisation_is_replaced_with_its_values_in_order(workspace: Workspace):
    with pytest.raises(LookupError):
        _ = workspace.organisation
    workspace.organisation = ORGANISATION
    turned = replace(ORGANISATION, name="Anders", values=ORGANISATION.values[::-1])
    workspace.organisation = turned
    assert workspace.organisation == turned


def test_evidence_of_the_latest_check_takes_the_place_of_the_former(workspace: Workspace):
    first, second = evidence(MEMO[1][0]), evidence(MEMO[1][1], "lef")
    workspace.evidence.replace([first])
    workspace.evidence.replace([second, first])
    assert workspace.evidence.load() == (second, first)
    assert workspace.evidence.load("lef") == (second,)
    with pytest.raises(KeyError):
        workspace.evidence.replace([replace(first, document="unknown")])
    assert workspace.evidence.load() == (second, first)


def test_a_measurement_comes_back_exactly(workspace: Workspace):
    found = (evidence(MEMO[1][0]),)
    made = replace(
        measurement((MEMO[0],), found),
        claims=(claim(MEMO[1][0]), claim(MEMO[1][0], MEMO[1][1], green="generic")),
    )
    number = workspace.keep(made)
    assert workspace.measurements.load(number) == made
    assert codec.dumps(workspace.measurements.load(number)) == codec.dumps(made)
    assert workspace.evidence.load() == found
    with pytest.raises(KeyError):
        workspace.measurements.load(number + 1)


def test_measurements_are_listed_oldest_first_and_the_same_one_is_not_kept_twice(workspace: Workspace):
    assert workspace.measurements.latest() is None
    first, second = measurement((), ()), measurement((), (), "2026-12-01")
    numbers = [workspace.keep(item) for item in (first, first, second)]
    assert numbers[0] == numbers[1] != numbers[2]
    entries = workspace.measurements.entries()
    assert [(item.number, item.measured_on) for item in entries] == [
        (numbers[0], "2026-11-21"),
        (numbers[2], "2026-12-01"),
    ]
    assert entries[0].engine == entries[1].engine == '{"brandcheck":"0.1","model":"abc"}'
    assert workspace.measurements.latest() == second


@pytest.mark.parametrize("content", [b"rubbish", gzip.compress(b"{}"), gzip.compress(b'{"new": 1}')[:-6]])
def test_a_damaged_measurement_is_told_plainly(workspace: Workspace, content: bytes):
    number = workspace.keep(measurement((), ()))
    with workspace._store.writing() as connection:
        connection.execute("UPDATE measurement SET content = ?", (content,))
    with pytest.raises(BrandCheckError) as error:
        workspace.measurements.load(number)
    assert error.value.message.code == "workspace_damaged"


def test_a_measurement_written_in_a_way_of_the_future_is_not_guessed_at(workspace: Workspace):
    number = workspace.keep(measurement((), ()))
    with workspace._store.writing() as connection:
        connection.execute("UPDATE measurement SET schema = schema + 1")
    with pytest.raises(BrandCheckError) as error:
        workspace.measurements.load(number)
    assert error.value.message.code == "workspace_newer"


def test_without_texts_a_measurement_keeps_its_figures(workspace: Workspace):
    found = (evidence(MEMO[1][0]),)
    made = replace(measurement((MEMO[0],), found), claims=(claim(MEMO[1][0], MEMO[1][1]),))
    bare = without_texts(made)
    said = codec.dumps(bare).decode()
    assert not [word for word in ("Gesprekken", "Ges", "Dat is", "wachttijd", "Verslag") if f'"{word}' in said]
    assert bare.gaps[0].probabilities == made.gaps[0].probabilities
    assert bare.claims[0].confidence == made.claims[0].confidence
    assert bare.evidence[0].contradicts == made.evidence[0].contradicts
    assert bare.documents[0].path == "inside/memo.docx"


def test_the_latest_decision_holds_and_a_note_leaves_it_standing(workspace: Workspace):
    confirmed = Review(SUBJECT, Verdict.CONFIRMED, "2026-11-21T10:00:00+00:00")
    rejected = Review(SUBJECT, Verdict.REJECTED, "2026-11-21T10:01:00+00:00", reason="ironie")
    note = Review(SUBJECT, Verdict.NOTE, "2026-11-21T10:02:00+00:00", note="navragen bij HR")
    other = Review(
        replace(SUBJECT, value="lef"), Verdict.OTHER_STANCE, "2026-11-21T10:03:00+00:00", other_stance=Stance.SUPPORTS
    )
    for review in (confirmed, rejected, note, other):
        workspace.reviews.add(review)
    assert workspace.reviews.history() == (confirmed, rejected, note, other)
    assert workspace.reviews.standing() == {
        SUBJECT: Standing(rejected, "navragen bij HR"),
        other.subject: Standing(other, ""),
    }


def test_undo_takes_back_the_latest_and_gives_it_for_redo(workspace: Workspace):
    first = Review(SUBJECT, Verdict.OTHER_VALUE, "2026-11-21T10:00:00+00:00", other_value="lef")
    second = Review(SUBJECT, Verdict.CONFIRMED, "2026-11-21T10:01:00+00:00")
    workspace.reviews.add(first)
    workspace.reviews.add(second)
    assert workspace.reviews.undo() == second
    assert workspace.reviews.standing() == {SUBJECT: Standing(first, "")}
    workspace.reviews.add(second)
    assert workspace.reviews.history() == (first, second)
    assert [workspace.reviews.undo(), workspace.reviews.undo(), workspace.reviews.undo()] == [second, first, None]


def test_a_review_outlives_reading_the_document_again(workspace: Workspace):
    review = Review(SUBJECT, Verdict.CONFIRMED, "2026-11-21T10:00:00+00:00")
    workspace.reviews.add(review)
    workspace.documents.put(
        Side.INSIDE, "inside/memo.docx", "h2", "r2", [document("inside/memo.docx", "Dat  is efficiënt.")]
    )
    sentence = workspace.documents.search("efficient")[0]
    assert workspace.reviews.standing()[replace(SUBJECT, sentence=sentence_key(sentence.text))].decision == review


def test_a_sentence_has_the_same_key_however_it_is_spaced_or_encoded():
    assert sentence_key("Eén  zin\n") == sentence_key("Ee\u0301n zin")
    assert sentence_key("Een zin") != sentence_key("Geen zin")


def test_the_cache_keeps_by_kind_and_key(workspace: Workspace):
    keys = [f"{number:064x}" for number in range(20_000)]
    workspace.cache.put_many("embedding", {key: key.encode() for key in keys})
    workspace.cache.put_many("other", {keys[0]: b"other"})
    workspace.cache.put_many("embedding", {keys[1]: b"new"})
    found = workspace.cache.get_many("embedding", [*keys, "absent", keys[0]])
    assert found == {key: key.encode() for key in keys} | {keys[1]: b"new"}
    assert workspace.cache.get_many("other", iter([keys[0]])) == {keys[0]: b"other"}
    assert workspace.cache.get_many("nothing", keys) == {}
    assert workspace.cache.get_many("embedding", []) == {}


def test_the_key_of_the_pseudonyms_is_fixed_once(workspace: Workspace):
    with pytest.raises(LookupError):
        workspace.salt()
    assert workspace.set_salt_once(b"\x00first") == b"\x00first"
    assert workspace.set_salt_once(b"second") == b"\x00first"
    assert workspace.salt() == b"\x00first"


def test_several_changes_can_be_one(workspace: Workspace):
    workspace.organisation = ORGANISATION
    with pytest.raises(ZeroDivisionError), workspace.together():
        workspace.organisation = replace(ORGANISATION, name="Half")
        workspace.cache.put_many("kind", {"key": b"half"})
        _ = 1 / 0
    assert workspace.organisation == ORGANISATION
    assert workspace.cache.get_many("kind", ["key"]) == {}
