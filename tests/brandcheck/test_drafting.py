"""A draft beside what is written inside: what is promised, what stands against it, and the places of it all."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.detect import clashes, vague_words, weigh_draft
from brandcheck.draft_marks import MarkKind, hint, kind_word
from brandcheck.drafting import Drafter, Splitter, as_document, check_in
from brandcheck.errors import BrandCheckError
from brandcheck.model import Organisation, Side, Stance
from brandcheck.pipeline import carry_out, plan_check
from brandcheck.progress import finish
from brandcheck.segment import segment
from brandcheck.wording import LANGUAGES
from brandcheck.workspace import Review, Subject, Verdict, Workspace, sentence_key
from tests.end_to_end.organisation import write_organisation

CRAFT = "Onze vakmensen houden van hun vak en bedenken zelf wat er nodig is."
BUREN = "Wij zijn een goede buur en helpen de straat waarin we werken."

NEW = "Wij staan dag en nacht klaar voor de straat."


@pytest.fixture(scope="module")
def measured(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("draft")
    file = folder / "a.brandcheck"
    finish(carry_out(plan_check(write_organisation(folder / "org")), file))
    return file


@pytest.fixture(scope="module")
def drafter(measured) -> Drafter:
    with Workspace.open(measured, read_only=True) as workspace:
        return Drafter(workspace)


def test_a_promise_that_inside_contradicts_is_marked_with_the_sentences_behind_it(drafter):
    text = f"Welkom op onze site.\n\n{CRAFT}\n"
    (mark,) = drafter.check_draft(text).marks
    assert (mark.kind, mark.value) == (MarkKind.CONTRADICTED, "vakmanschap")
    assert text[mark.start : mark.end] == CRAFT
    assert 0 < mark.probability <= 1
    assert 1 <= len(mark.behind) <= 3
    assert {behind.path.split("/")[0] for behind in mark.behind} == {"inside"}
    assert all(behind.quote[start:end] for behind in mark.behind for start, end in behind.marks)
    assert all(mark.start <= start < end <= mark.end for start, end in mark.words)


def test_a_promise_of_which_nothing_is_written_inside_is_not_backed(drafter):
    (mark,) = drafter.check(BUREN, "nl")
    assert (mark.kind, mark.value, mark.behind) == (MarkKind.UNBACKED, "buur", ())


def test_a_promise_that_is_lived_is_backed_and_has_stories_to_tell(measured, tmp_path):
    file = tmp_path / "lived.brandcheck"
    file.write_bytes(measured.read_bytes())
    with Workspace.open(file) as workspace:
        # A person says that what the reader was too uncertain of is lived indeed.
        path = "inside/04-intranet.txt"
        for found in workspace.evidence.load("buur"):
            if workspace.documents.get(found.document)[0].path == path:
                subject = Subject(Side.INSIDE, path, sentence_key(found.quote), "buur")
                decided = Verdict.OTHER_STANCE if found.stance is Stance.CONTRADICTS else Verdict.CONFIRMED
                other = Stance.SUPPORTS if decided is Verdict.OTHER_STANCE else None
                workspace.reviews.add(Review(subject, decided, "2026-11-21T10:00:00+00:00", other_stance=other))
        (mark,) = Drafter(workspace).check(BUREN, "nl")
    assert (mark.kind, mark.value) == (MarkKind.BACKED, "buur")
    assert {behind.stance for behind in mark.behind} == {Stance.SUPPORTS}
    assert any("speeltuin" in story.quote for story in mark.stories)


def test_what_is_not_a_promise_is_not_marked(drafter):
    assert drafter.check_draft("Morgen is ons kantoor gesloten.\n\nDe koffie staat klaar in de hal.").marks == ()


def test_empty_words_are_marked_by_themselves_within_their_sentence(drafter):
    text = "Wij zijn de beste installateur en ontzorgen u."
    marks = [mark for mark in drafter.check_draft(text).marks if mark.kind is MarkKind.VAGUE]
    assert [text[mark.start : mark.end] for mark in marks] == ["de beste", "ontzorgen"]
    assert {mark.sentence for mark in marks} == {(0, len(text))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_green_claim_is_told_with_its_article_and_what_would_make_it_defensible(drafter, language):
    text = "Onze producten zijn klimaatneutraal."
    (mark,) = [mark for mark in drafter.check_draft(text).marks if mark.kind is MarkKind.GREEN]
    said = hint(mark, drafter.names, language)
    assert text[mark.start : mark.end] in said
    assert "2024/825" in said
    assert said.startswith("‘")


def test_places_hold_after_emoji_odd_spaces_and_other_line_ends(drafter):
    text = f"\U0001f33b\U0001f33b Hallo\u00a0allemaal\r\n\r\n{CRAFT} \U0001f525\r\n"
    mark = next(mark for mark in drafter.check_draft(text).marks if mark.kind is MarkKind.CONTRADICTED)
    assert text[mark.start :].startswith(CRAFT)


def test_only_sentences_that_are_new_are_computed(measured):
    with Workspace.open(measured, read_only=True) as workspace:
        drafter = Drafter(workspace)
    text = f"{CRAFT}\n\n{BUREN}\n\n"
    drafter.check_draft(text)
    verdicts, encoded = set(drafter._verdicts), set(drafter._reader._encoded)
    changed = drafter.check_draft(text + NEW)
    assert set(drafter._reader._encoded) - encoded == {NEW}
    assert verdicts <= set(drafter._verdicts)
    with Workspace.open(measured, read_only=True) as workspace:
        assert changed == Drafter(workspace).check_draft(text + NEW)


def test_a_review_counts_as_decided(measured, tmp_path):
    file = tmp_path / "b.brandcheck"
    file.write_bytes(measured.read_bytes())
    with Workspace.open(file) as workspace:
        for found in workspace.evidence.load("vakmanschap"):
            document = workspace.documents.get(found.document)[0]
            if document.side == "inside":
                subject = Subject(document.side, document.path, sentence_key(found.quote), "vakmanschap")
                workspace.reviews.add(Review(subject, Verdict.REJECTED, "2026-11-21T10:00:00+00:00"))
        (mark,) = Drafter(workspace).check(CRAFT, "nl")
    assert (mark.kind, mark.behind) == (MarkKind.UNBACKED, ())


def test_nothing_of_a_draft_stays_in_the_workspace(measured, tmp_path):
    file = tmp_path / "c.brandcheck"
    file.write_bytes(measured.read_bytes())
    with Workspace.open(file) as workspace:
        finish(check_in(file, "1", f"{CRAFT} Geheime fusie met Quaxdorp."))
        with workspace._store.reading() as connection:
            before = connection.execute("SELECT count(*) FROM cache").fetchone()
        finish(check_in(file, "1", f"{CRAFT} Geheime fusie met Quaxdorp en Wigbolt."))
        with workspace._store.reading() as connection:
            assert connection.execute("SELECT count(*) FROM cache").fetchone() == before
    assert b"Quaxdorp" not in file.read_bytes()


def test_without_a_measurement_it_says_what_to_do(tmp_path):
    empty = Organisation("Leeg", "nl", ())
    with (
        Workspace.create(tmp_path / "d.brandcheck", empty) as workspace,
        pytest.raises(BrandCheckError, match="Nothing was measured yet"),
    ):
        Drafter(workspace)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mark_can_be_put_into_words(drafter, language):
    text = f"{CRAFT}\n\n{BUREN}\n\nWij zijn de beste."
    for mark in drafter.check_draft(text).marks:
        said = hint(mark, drafter.names, language)
        assert "{" not in said
        assert drafter.names.get(mark.value, "") in said
    assert len({kind_word(kind, language) for kind in MarkKind}) == len(MarkKind)


def test_a_figure_on_the_same_topic_is_contradicted_and_one_on_another_is_not():
    said = "Elk adviesgesprek duurt minstens twee uur."
    same = ("Een adviesgesprek duurt dertig minuten en eindigt met een handtekening.", "nl", 0.4)
    other = ("De pauze duurt dertig minuten.", "nl", 0.35)
    far = (same[0], "nl", 0.1)
    (clash,) = clashes(said, "nl", [other, far, same])
    assert clash.candidate == 2
    assert said[slice(*clash.promised)] == "minstens twee uur"
    assert same[0][slice(*clash.found)] == "dertig minuten"
    assert clashes(said, "nl", [("Een adviesgesprek duurt altijd drie uur.", "nl", 0.4)]) == ()


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Wij bieden Maatwerk, op maat van u.", "nl", ["Maatwerk", "op maat"]),
        ("De beste manier is een mail sturen naar de balie van 8 tot 12.", "nl", []),
        ("We are world-class and go the extra mile.", "en", ["world-class", "go the extra mile"]),
        ("De maatwerkplaats is open.", "nl", []),
        ("Nous sommes les meilleurs, unique.", "fr", []),
    ],
)
def test_vague_words(text, language, words):
    assert [text[found.start : found.end] for found in vague_words(text, language)] == words


@given(st.lists(st.tuples(st.floats(-1, 1), st.floats(0, 0.5), st.floats(0, 0.5)), min_size=1, max_size=30))
def test_chances_sum_to_one_and_the_share_is_one(rows):
    likeness, supports, contradicts = (np.array(column) for column in zip(*rows, strict=True))
    weighed = weigh_draft(likeness, supports, contradicts, lived_from=0.65, contradicted_below=0.4)
    if weighed is not None:
        assert weighed.lived + weighed.mixed + weighed.against == pytest.approx(1)
        assert 0 <= weighed.share <= 1
        assert 0 <= weighed.weights.min() <= weighed.weights.max() == 1


@given(st.text(alphabet=st.sampled_from("ab. #\n\r\u00a0\u2028-\U0001f33b"), max_size=80))
@settings(max_examples=200)
def test_blocks_lie_within_the_text_in_order_and_hold_all_that_is_written(text):
    document = as_document(text)
    assert len(document.text) == len(text)
    end = 0
    for block in document.blocks:
        assert end <= block.start < block.end <= len(text)
        assert not document.text[end : block.start].strip(" \n#")
        end = block.end
    assert not document.text[end:].strip(" \n#")


def test_a_text_that_changes_is_split_as_if_it_were_new():
    splitter = Splitter()
    text = f"# Over ons\n\n{CRAFT} {NEW}\n\n- Eerst dit.\n- Dan dat hier.\n\n{BUREN}\n"
    versions = [text, text.replace("dag en nacht", "altijd"), text + f"\n{CRAFT}", f"{BUREN}\n\n{text}", "", "Hi."]
    english = "We take our time for every customer and we think for ourselves about what is needed in the house."
    for version in (*versions, f"{english}\n\n{english} And more.\n\n{english}", text):
        document = as_document(version)
        assert splitter.split(document) == segment(document)[1]
