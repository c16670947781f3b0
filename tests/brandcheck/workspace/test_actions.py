"""Actions with their history, and replies: kept, changed, put back, and gone with the texts."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.followup import Action, ActionChange, ActionState, Reply
from brandcheck.model import Side
from brandcheck.workspace import Held, Received, ReceivedState, Review, Subject, Verdict, Workspace

from .making import ORGANISATION, document, evidence, measurement

MADE, LATER = date(2026, 11, 21), date(2026, 12, 1)
ACTION = Action(0, "aandacht", 1, "De limiet loslaten", "Klantcontact", "2027-01-15")
REPLY = Reply(0, "aandacht", 1, "Klantcontact", "Het was een proef.")


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "a.brandcheck", ORGANISATION) as made:
        yield made


def test_what_changed_of_an_action_is_kept_with_its_date(workspace):
    action = workspace.actions.add(ACTION, MADE)
    assert (action.made_on, action.changed_on) == ("2026-11-21", "2026-11-21")
    doing = replace(action, state=ActionState.DOING, due=None)
    workspace.actions.change(doing, LATER)
    workspace.actions.change(doing, date(2026, 12, 2))  # nothing became another
    assert workspace.actions.list() == (replace(doing, changed_on="2026-12-01"),)
    assert workspace.actions.history(action.number) == (
        ActionChange("2026-12-01", "due", "2027-01-15", ""),
        ActionChange("2026-12-01", "state", "open", "doing"),
    )


def test_a_change_and_a_removal_are_undone_exactly(workspace):
    action = workspace.actions.add(ACTION, MADE)
    workspace.actions.change(replace(action, note="proef"), LATER)
    before = workspace.actions.list(), workspace.actions.history(action.number)
    kept = workspace.actions.change(replace(action, state=ActionState.DONE), LATER)
    workspace.actions.put_back(kept)
    assert (workspace.actions.list(), workspace.actions.history(action.number)) == before
    removed = workspace.actions.remove(action.number)
    assert workspace.actions.list() == workspace.actions.history(action.number) == ()
    workspace.actions.put_back(removed)
    assert (workspace.actions.list(), workspace.actions.history(action.number)) == before


def test_what_waits_comes_first_by_date(workspace):
    dates = ("2027-03-01", None, "2027-02-01")
    late, none, soon = (workspace.actions.add(replace(ACTION, due=due), MADE) for due in dates)
    done = workspace.actions.add(replace(ACTION, due="2027-01-01", state=ActionState.DONE), MADE)
    other = workspace.actions.add(replace(ACTION, value="lef", due=None), MADE)
    assert workspace.actions.list() == (soon, late, none, other, done)
    assert workspace.actions.list("lef") == (other,)


def test_what_is_not_there_and_what_says_nothing_is_refused(workspace):
    for what in ("", " \n"):
        with pytest.raises(BrandCheckError) as error:
            workspace.actions.add(replace(ACTION, what=what), MADE)
        assert error.value.message.code == "action_empty"
    for ask in (lambda: workspace.actions.remove(9), lambda: workspace.actions.change(replace(ACTION, number=9), MADE)):
        with pytest.raises(KeyError):
            ask()
    for reply, code in ((replace(REPLY, text=" "), "reply_empty"), (replace(REPLY, role=" "), "reply_no_role")):
        with pytest.raises(BrandCheckError) as error:
            workspace.replies.add(reply, MADE)
        assert error.value.message.code == code
    with pytest.raises(KeyError):
        workspace.replies.remove(9)


def test_a_text_with_half_a_character_is_kept_without_it(workspace):
    assert workspace.actions.add(replace(ACTION, what="half \ud83c"), MADE).what == "half \ufffd"
    assert workspace.replies.add(replace(REPLY, text="half \ud83c"), MADE).text == "half \ufffd"


def test_a_reply_is_changed_removed_and_brought_back(workspace):
    reply = workspace.replies.add(REPLY, MADE)
    assert reply.made_on == "2026-11-21"
    other = workspace.replies.add(replace(REPLY, value="lef"), MADE)
    changed = replace(reply, text="Het was een proef, tot mei.")
    workspace.replies.put(changed)
    assert workspace.replies.list() == (changed, other)
    assert workspace.replies.remove(reply.number) == changed
    workspace.replies.put(changed)
    assert workspace.replies.list("aandacht") == (changed,)


def test_what_held_is_kept_when_the_next_measurement_is_made(workspace):
    made = measurement((), ())
    assert workspace.measurements.held(workspace.measurements.add(made)) is None
    held = Held(7, made.gaps, None)
    workspace.measurements.hold(1, held)
    kept = workspace.measurements.held(1)
    assert kept is not None
    assert (kept.review, kept.taught) == (7, None)
    assert kept.gaps[0].inside == made.gaps[0].inside


def test_all_of_it_goes_from_the_bytes_with_the_texts(tmp_path: Path):
    secret = "Wigbolt zwijgt over Quaxdorp"
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        made, segments = document("inside/a.txt", secret)
        workspace.documents.put(Side.INSIDE, "inside/a.txt", "h", "r", [(made, segments)])
        number = workspace.keep(measurement((made,), (evidence(segments[0]),)))
        action = workspace.actions.add(replace(ACTION, what=secret, note=secret), MADE)
        workspace.actions.change(replace(action, what="Iets anders"), LATER)
        workspace.replies.add(replace(REPLY, text=secret), MADE)
        about = Subject(Side.INSIDE, "inside/a.txt", "0" * 64, "aandacht")
        theirs = Review(about, Verdict.REJECTED, "2026-11-21T10:00:00+00:00", note=secret)
        workspace.received.put([Received(0, 1, "HR", about, theirs, ReceivedState.CONFLICT)])
        taught = (replace(evidence(segments[0]), own=(0.2, 0.2)),)
        workspace.measurements.hold(number, Held(0, measurement((made,), taught).gaps, taught))
        kept = workspace.measurements.held(number)
        assert kept is not None
        assert kept.taught == (replace(taught[0], why=()),)
        assert b"Quaxdorp" in b"".join(file.read_bytes() for file in tmp_path.iterdir())
        workspace.delete_texts()
        assert workspace.actions.list() == workspace.replies.list() == workspace.received.list() == ()
        kept = workspace.measurements.held(number)
        assert kept is not None
        assert (len(kept.gaps), kept.taught) == (1, None)
    assert b"Quaxdorp" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())
