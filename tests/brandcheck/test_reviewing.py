"""What a person's decision does to evidence."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from brandcheck.errors import message
from brandcheck.model import Act, Evidence, Message, Reason, Side, Stance
from brandcheck.reviewing import apply, decisions, looked, told
from brandcheck.workspace import Review, Standing, Subject, Verdict, sentence_key
from tests.brandcheck.report.measurements import document

DOCUMENTS = (document("b.docx", Side.OUTSIDE), document("a.docx", Side.INSIDE))
QUOTE = "Gesprekken duren voortaan maximaal vier minuten."


def piece(value="tijd", supports=0.1, contradicts=0.7, *, start=0, quote=QUOTE, document="a.docx", **changes):
    made = Evidence(document, start, start + len(quote), quote, value, supports, contradicts, Act.NORM, counted=True)
    return replace(made, **changes)


def decided(found: Evidence, verdict: Verdict, at="2026-03-01T10:00:00+01:00", **more) -> dict[Subject, Standing]:
    side = next(one.side for one in DOCUMENTS if one.id == found.document)
    subject = Subject(side, f"{side}/{found.document}", sentence_key(found.quote), found.value)
    return {subject: Standing(Review(subject, verdict, at, **more), "")}


def outcome(evidence, standing):
    return [(e.value, e.supports, e.contradicts, e.counted) for e in apply(evidence, standing, DOCUMENTS)]


def test_confirmed_is_certain_and_counts_also_below_the_threshold():
    found = piece(supports=0.05, contradicts=0.2, counted=False)
    assert outcome([found], decided(found, Verdict.CONFIRMED)) == [("tijd", 0.0, 1.0, True)]


def test_rejected_is_gone_and_a_note_changes_nothing():
    found, other = piece(), piece("lef")
    assert apply([found, other], decided(found, Verdict.REJECTED, reason="ironie"), DOCUMENTS) == (other,)
    assert apply([found], decided(found, Verdict.NOTE, note="navragen"), DOCUMENTS) == (found,)
    assert apply([found], {s: Standing(None, "x") for s in decided(found, Verdict.NOTE)}, DOCUMENTS) == (found,)


def test_the_other_stance_is_certain_and_stays_when_the_engine_changes_its_mind():
    found = piece()
    standing = decided(found, Verdict.OTHER_STANCE, other_stance=Stance.SUPPORTS)
    assert outcome([found], standing) == [("tijd", 1.0, 0.0, True)]
    assert outcome([replace(found, supports=0.8, contradicts=0.1)], standing) == [("tijd", 1.0, 0.0, True)]
    assert outcome([found], decided(found, Verdict.OTHER_STANCE)) == [("tijd", 1.0, 0.0, True)]


def test_another_value_gets_the_sentence_without_the_words_that_spoke_for_the_first():
    found = piece(why=(Reason(10, 15, "duren", 0.5),), page=3)
    (moved,) = apply([found], decided(found, Verdict.OTHER_VALUE, other_value="aandacht"), DOCUMENTS)
    assert moved == replace(found, value="aandacht", supports=0.0, contradicts=1.0, why=())


def test_another_value_takes_the_place_of_what_the_sentence_already_was_for_it():
    found, there = piece(), piece("aandacht", 0.3, 0.1, why=(Reason(0, 10, "Gesprekken", 0.4),))
    standing = decided(found, Verdict.OTHER_VALUE, other_value="aandacht", other_stance=Stance.SUPPORTS)
    (merged,) = apply([there, found], standing, DOCUMENTS)
    assert merged == replace(there, supports=1.0, contradicts=0.0)


def test_of_two_decisions_that_meet_the_later_holds_also_across_time_zones():
    found, there = piece(), piece("aandacht")
    moved = decided(found, Verdict.OTHER_VALUE, "2026-03-29T03:00:00+02:00", other_value="aandacht")
    earlier = decided(there, Verdict.REJECTED, "2026-03-29T01:30:00+01:00")
    later = decided(there, Verdict.REJECTED, "2026-03-29T02:30:00+01:00")
    assert outcome([there, found], moved | earlier) == [("aandacht", 0.0, 1.0, True)]
    assert outcome([there, found], moved | later) == []


def test_a_decision_holds_for_its_sentence_its_value_and_its_document_only():
    found = piece()
    others = (
        piece("lef"),
        piece(quote="Bellen duurt voortaan vier minuten.", start=90),
        piece(document="b.docx"),
    )
    kept = apply([others[2], *others[:2], found], decided(found, Verdict.REJECTED), DOCUMENTS)
    assert set(kept) == set(others)


def test_the_same_sentence_twice_in_a_document_is_decided_about_at_once():
    twice = [piece(), piece(start=500)]
    assert apply(twice, decided(twice[0], Verdict.REJECTED), DOCUMENTS) == ()


def test_what_was_looked_at_is_counted_and_told_in_place_of_that_nobody_looked():
    pieces = [piece(start=n * 100, quote=f"{QUOTE} {n}") for n in range(5)]
    verdicts = (Verdict.CONFIRMED, Verdict.CONFIRMED, Verdict.REJECTED, Verdict.OTHER_STANCE, Verdict.OTHER_VALUE)
    standing = {}
    for found, verdict in zip(pieces, verdicts, strict=True):
        standing |= decided(found, verdict, other_value="lef")
    what = looked(decisions(pieces, standing, DOCUMENTS).values())
    assert (what.total, what.kept, what.dropped, what.changed) == (5, 2, 1, 2)
    warned = (Message("weigh_genre_difference"), Message("weigh_not_audited"))
    assert told(warned, what) == (
        warned[0],
        message("weigh_reviewed", total=5, kept=2, dropped=1, changed=2),
    )
    assert told(warned, looked(())) == warned


verdicts = st.sampled_from(Verdict)
chosen = st.lists(st.tuples(st.integers(0, 3), st.sampled_from("abc"), verdicts, st.sampled_from("abc")), max_size=10)


@given(st.sets(st.tuples(st.integers(0, 3), st.sampled_from("abc"))), chosen)
def test_whatever_is_decided_a_sentence_is_evidence_for_a_value_once_and_in_order(places, made):
    evidence = [piece(value, start=n * 100, quote=f"{QUOTE} {n}") for n, value in sorted(places)]
    standing = {}
    for minute, (n, value, verdict, other) in enumerate(made):
        found = piece(value, start=n * 100, quote=f"{QUOTE} {n}")
        standing |= decided(found, verdict, f"2026-03-01T10:{minute:02d}:00+01:00", other_value=other)
    applied = apply(evidence, standing, DOCUMENTS)
    spots = [(e.start, e.value) for e in applied]
    assert spots == sorted(set(spots))
    assert all(e in evidence or {e.supports, e.contradicts} == {0.0, 1.0} for e in applied)
    assert {e.start for e in applied} <= {e.start for e in evidence}
