"""What changed between two measurements, how sure that is, and why: sums and edges."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck import reviewing
from brandcheck.errors import BrandCheckError
from brandcheck.flywheel.comparison import Moment, compare, compare_figures
from brandcheck.flywheel.matching import match
from brandcheck.followup import Cause, Figure, NoInterval
from brandcheck.model import DocumentStatus, GapKind, Side, Value
from brandcheck.workspace import Review, Subject, Verdict, sentence_key

from .made import ORGANISATION, SETTINGS, VALUES, document, evidence, measurement

IDS = [value.id for value in VALUES]
COUNTS = st.fixed_dictionaries({value: st.tuples(st.integers(0, 4), st.integers(0, 4)) for value in IDS})


@st.composite
def corpora(draw, names=("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")):
    """Documents on two sides with their evidence; the same text has the same evidence unless it is read otherwise."""
    chosen = draw(st.sets(st.sampled_from(names), min_size=1))
    documents, found = [], []
    for name in sorted(chosen):
        side = draw(st.sampled_from(list(Side)))
        documents.append(document(name, side, draw(st.sampled_from("12")), draw(st.integers(8, 30))))
        found += evidence(name, draw(COUNTS))
    return documents, found


def decided(found, chosen):
    """Some evidence is rejected, some confirmed."""
    made = {}
    for one, verdict in zip(found, chosen, strict=False):
        if verdict is not None:
            subject = Subject(Side.INSIDE, one.document, sentence_key(one.quote), one.value)
            review = Review(subject, verdict, "2026-03-02T10:00:00+00:00")
            made[(one.document, one.start, one.end), one.value] = review
    return made


VERDICTS = st.lists(
    st.sampled_from([None, None, Verdict.REJECTED, Verdict.CONFIRMED, Verdict.OTHER_STANCE]), max_size=60
)


@settings(max_examples=120, deadline=None)
@given(corpora(), corpora(), VERDICTS, VERDICTS, VERDICTS)
def test_the_parts_sum_to_the_change_of_every_figure(then, now, old, early, late):
    first, second = measurement(*then), measurement(*now, day="2026-06-01")
    made = compare(
        Moment(1, first, decided(first.evidence, old)),
        Moment(2, second, decided(second.evidence, late)),
        decided(second.evidence, early),
        SETTINGS,
    )
    assert [change.value for change in made.values] == IDS
    for change in made.values:
        assert [part.cause for part in change.parts] == list(Cause)
        for figure in Figure:
            told = change.figures[figure]
            assert told.then == figure.of(change.then)
            assert told.now == figure.of(change.now)
            assert sum(part.amounts[figure] for part in change.parts) == pytest.approx(told.amount, abs=1e-12)
            if told.interval:
                assert told.interval[0] <= told.amount <= told.interval[1]
            assert not (told.beyond_chance and not told.interval)
        assert change.parts[-1].kind is change.now.kind
    total = {side: made.documents[side] for side in Side}
    assert sum(d.same + d.changed + d.added for d in total.values()) == len(second.read)
    assert sum(d.same + d.changed + d.removed for d in total.values()) == len(first.read)


@settings(max_examples=60, deadline=None)
@given(corpora(), VERDICTS, VERDICTS)
def test_the_same_texts_change_by_reviews_only_and_have_no_interval(corpus, old, late):
    first, second = measurement(*corpus), measurement(*corpus, day="2026-06-01")
    before, after = decided(first.evidence, old), decided(second.evidence, late)
    made = compare(Moment(1, first, before), Moment(2, second, after), before, SETTINGS)
    for change in made.values:
        assert change.no_interval is not None
        for figure in Figure:
            assert change.figures[figure].interval is None
            assert not change.figures[figure].beyond_chance
            amounts = {part.cause: part.amounts[figure] for part in change.parts}
            assert amounts.pop(Cause.REVIEWS) == change.figures[figure].amount
            assert not any(amounts.values())


def plain(names: str, supports: int, side: Side = Side.INSIDE, text: str = "1"):
    documents = [document(f"{name}-{side}", side, text) for name in names]
    found = [one for each in documents for one in evidence(each.id, {"lef": (supports, 0), "zorg": (1, 0)})]
    return documents, found


def joined(*corpora):
    return [one for documents, _ in corpora for one in documents], [one for _, found in corpora for one in found]


def compared(then, now, **changes):
    first, second = measurement(*then), measurement(*now, day="2026-06-01", **changes)
    return compare(Moment(1, first, {}), Moment(2, second, {}), {}, SETTINGS)


def test_each_cause_is_told_apart():
    outside = plain("pqrstu", 6, Side.OUTSIDE)
    kept, gone, old, new = plain("abcd", 1), plain("ef", 0), plain("gh", 2), plain("gh", 5, text="2")
    come = plain("klmn", 8)
    made = compared(joined(outside, kept, gone, old), joined(outside, kept, new, come))
    (lef, zorg) = made.values
    amounts = {part.cause: part.amounts[Figure.INSIDE_SUPPORTS] for part in lef.parts}
    # 8 of 160; without 2 documents of nothing 8 of 120; 14 of 120; 46 of 200
    assert amounts[Cause.REMOVED] == pytest.approx(8 / 120 - 8 / 160)
    assert amounts[Cause.CHANGED] == pytest.approx(14 / 120 - 8 / 120)
    assert amounts[Cause.ADDED] == pytest.approx(46 / 200 - 14 / 120)
    assert amounts[Cause.READING] == amounts[Cause.REVIEWS] == 0
    assert {part.cause: part.count for part in lef.parts} == {
        Cause.REMOVED: 2, Cause.CHANGED: 2, Cause.ADDED: 4, Cause.READING: 0, Cause.REVIEWS: 0,
    }  # fmt: skip
    inside = made.documents[Side.INSIDE]
    assert (inside.same, inside.removed, inside.changed, inside.added) == (4, 2, 2, 4)
    assert lef.figures[Figure.OUTSIDE_SUPPORTS].interval is None
    assert lef.figures[Figure.INSIDE_SUPPORTS].interval is not None
    assert zorg.figures[Figure.INSIDE_SUPPORTS].amount == pytest.approx(0)


def test_documents_that_stayed_make_the_interval_narrower():
    outside = plain("pqrstu", 6, Side.OUTSIDE)
    kept, new, others = plain("abcdefgh", 2), plain("kl", 2), plain("mnopqrst", 2)
    paired = compared(joined(outside, kept), joined(outside, kept, new)).values[0]
    apart = compared(joined(outside, kept), joined(outside, others, new)).values[0]
    (low, high), (lower, higher) = (
        change.figures[Figure.INSIDE_SUPPORTS].interval or (0.0, 0.0) for change in (paired, apart)
    )
    assert 0 < high - low < 0.6 * (higher - lower)


def test_one_new_document_tells_little_however_large_its_rate():
    outside, kept = plain("pqrstu", 6, Side.OUTSIDE), plain("abcdef", 1)
    change = compared(joined(outside, kept), joined(outside, kept, plain("z", 20))).values[0]
    told = change.figures[Figure.INSIDE_SUPPORTS]
    assert told.amount > 0.1
    assert told.interval is not None
    assert told.interval[0] < 0 < told.interval[1]
    assert not told.beyond_chance


def test_a_large_change_over_many_documents_is_more_than_chance():
    outside = plain("pqrstu", 6, Side.OUTSIDE)
    made = compared(joined(outside, plain("abcdefgh", 1)), joined(outside, plain("klmnopqr", 12)))
    assert made.values[0].figures[Figure.INSIDE_SUPPORTS].beyond_chance
    assert made.values[0].figures[Figure.DIFFERENCE].beyond_chance
    assert not made.values[1].figures[Figure.INSIDE_SUPPORTS].beyond_chance


def test_too_little_text_has_figures_and_no_interval():
    made = compared(joined(plain("pqrstu", 6, Side.OUTSIDE), plain("ab", 1)), joined(plain("pqrst", 6, Side.OUTSIDE)))
    assert made.values[0].no_interval is NoInterval.TOO_LITTLE_TEXT
    assert made.values[0].now.kind is GapKind.TOO_LITTLE_TEXT
    assert all(change.interval is None for change in made.values[0].figures.values())


def test_values_that_say_something_else_are_not_compared_and_it_says_why():
    corpus = joined(plain("pqrstu", 6, Side.OUTSIDE), plain("abcd", 1))
    lef = replace(VALUES[0], statement="We durven alles.")
    changed = replace(ORGANISATION, values=(lef, Value("nieuw", "Nieuw", "Iets.")))
    made = compared(corpus, corpus, organisation=changed)
    assert made.values == ()
    assert [remark.code for remark in made.remarks] == [
        "flywheel_value_changed", "flywheel_value_new", "flywheel_value_gone",
    ]  # fmt: skip
    examples = replace(ORGANISATION, values=(replace(VALUES[0], examples_for=("We doen het.",)), VALUES[1]))
    assert [change.value for change in compared(corpus, corpus, organisation=examples).values] == IDS


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"engine": {"brandcheck": "2"}}, "flywheel_other_engine"),
        ({"settings": replace(SETTINGS, promised_share=0.1)}, "flywheel_other_settings"),
    ],
)
def test_measurements_of_different_ways_are_refused(changes, code):
    corpus = plain("abcd", 1)
    with pytest.raises(BrandCheckError) as error:
        compared(corpus, corpus, **changes)
    assert error.value.message.code == code
    assert "2026-06-01" in error.value.text("nl")


def test_a_file_under_another_name_is_the_same_text():
    then, now = measurement(*plain("ab", 1)), measurement(*plain("ab", 1))
    renamed = tuple(replace(one, id=f"new {one.id}", path=f"new/{one.path}") for one in now.documents)
    matched = match(then, replace(now, documents=renamed, evidence=()))
    assert matched.same == {one.id: f"new {one.id}" for one in then.documents}
    assert not matched.removed | matched.added


def test_the_messages_of_an_archive_that_grew_are_the_same_texts():
    then, now = measurement(*plain("ab", 1)), measurement(*plain("ab", 1, text="grown"))
    assert set(match(then, now).same) == {one.id for one in then.documents}
    assert not match(then, replace(now, evidence=now.evidence[1:])).same.keys() >= {now.evidence[0].document}


def test_what_changed_sides_is_changed_and_what_failed_is_gone():
    then = measurement(*plain("ab", 1))
    moved, lost = then.documents[0], then.documents[1]
    now = replace(then, documents=(replace(moved, side=Side.OUTSIDE), replace(lost, status=DocumentStatus.FAILED)))
    matched = match(then, now)
    assert (dict(matched.changed), matched.removed) == ({moved.id: moved.id}, frozenset({lost.id}))


def test_where_only_figures_are_left_they_count_as_drawn_apart():
    outside, kept = plain("pqrstu", 6, Side.OUTSIDE), plain("abcdefgh", 2)
    first = measurement(*joined(outside, kept))
    second = measurement(*joined(outside, kept, plain("kl", 4)), day="2026-06-01")
    then, now = Moment(1, first, {}), Moment(2, second, {})
    paired = compare(then, now, {}, SETTINGS).values[0].figures[Figure.INSIDE_SUPPORTS]
    left = compare_figures(then, now, first.gaps, second.gaps)
    apart = left.values[0].figures[Figure.INSIDE_SUPPORTS]
    assert left.values[0].parts == ()
    assert left.remarks[-1].code == "flywheel_texts_deleted"
    assert apart.amount == pytest.approx(paired.amount)
    assert paired.interval is not None
    assert apart.interval is not None
    assert apart.interval[0] < paired.interval[0] < paired.interval[1] < apart.interval[1]


def test_decisions_are_those_of_reviewing():
    """The moments take what `reviewing.decisions` gives."""
    made = measurement(*plain("abcd", 1))
    chosen = decided(made.evidence, [Verdict.REJECTED])
    assert len(reviewing.carry_out(made.evidence, chosen)) == len(made.evidence) - 1
