"""Which sentences are quoted, and how."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.model import Act, GapKind, Pair, Reason, Side, Stance
from brandcheck.report.quotes import LONGEST, MOST_QUOTES, certainty, choose, tell
from tests.brandcheck.report.measurements import FOUND, document, evidence, gap, rates, vermeulen

MEASUREMENT = vermeulen()
DOCUMENTS = {one.id: one for one in MEASUREMENT.documents}
CRAFT = MEASUREMENT.gaps[0]


def quoted(gap, side, found=FOUND, *, staff_quotes=False, room=22.0):
    chosen = choose(replace(MEASUREMENT, evidence=found), gap, side, staff_quotes=staff_quotes, room=room)
    return [one.document for one in chosen.evidence], chosen.withheld, chosen.more


def test_staff_are_counted_but_not_quoted_unless_switched_on():
    shown, withheld, _ = quoted(CRAFT, Side.INSIDE)
    assert not {"chat-planning.json", "mto.xlsx"} & set(shown)
    assert withheld == 2
    shown, withheld, _ = quoted(CRAFT, Side.INSIDE, staff_quotes=True)
    assert "mto.xlsx" in shown
    assert withheld == 0


def test_the_pair_comes_first_and_the_sentences_against_lead_where_it_is_contradicted():
    shown, _, _ = quoted(replace(CRAFT, pair=Pair(FOUND[2], FOUND[6])), Side.INSIDE)
    assert shown == ["notulen-mt.docx", "memo-kwaliteit.docx", "intranet-werkplaats.html"]
    shown, _, _ = quoted(replace(CRAFT, pair=Pair(FOUND[2], None)), Side.OUTSIDE)
    assert shown[:2] == ["brochure.pdf", "over-ons.html"]


def test_less_room_means_fewer_quotes_but_never_none():
    lengths = [len(quoted(CRAFT, Side.OUTSIDE, room=room)[0]) for room in (30.0, 12.0, 0.0)]
    assert lengths == [4, 2, 1]
    assert quoted(CRAFT, Side.OUTSIDE, room=0.0)[2] == 3


def test_one_document_does_not_crowd_out_the_others():
    loud = tuple(evidence("over-ons.html", f"Wij zijn vak {n}.", "vak", 0.99, start=n * 99) for n in range(6))
    quiet = evidence("service.html", "Wij leren elke dag bij.", "vak", 0.55)
    shown, _, more = quoted(CRAFT, Side.OUTSIDE, (*loud, quiet))
    assert shown[:3] == ["over-ons.html", "over-ons.html", "service.html"]
    assert len(shown) + more == 7


def test_sentences_that_do_not_count_are_not_quoted():
    weak = tuple(replace(found, counted=False) for found in FOUND)
    assert quoted(CRAFT, Side.OUTSIDE, weak) == ([], 0, 0)


def test_both_stances_are_shown_however_many_there_are_of_one():
    many = tuple(
        evidence("memo-kwaliteit.docx", f"Zin {n} " + "spreekt tegen " * 20, "vak", 0.0, 0.9, Act.NORM, start=n * 999)
        for n in range(20)
    )
    one = evidence("notulen-mt.docx", "Deze ondersteunt.", "vak", 0.6)
    measured = replace(MEASUREMENT, evidence=(*many, one))
    chosen = choose(measured, CRAFT, Side.INSIDE, staff_quotes=False, room=22.0)
    assert [found.stance for found in chosen.evidence][-2:] == [Stance.CONTRADICTS, Stance.SUPPORTS]
    assert len(chosen.evidence) + chosen.more == 21
    assert len(chosen.evidence) <= MOST_QUOTES


def test_a_quote_is_told_with_its_source_act_and_certainty():
    told = tell(FOUND[5], DOCUMENTS["procedure-verkoop.pdf"], "nl")
    assert told.source == "Procedure verkoop, 30 september 2025, Verkoop, beleid, p. 4"
    assert (told.stance_word, told.act, told.certainty) == ("spreekt tegen", "norm", "zeker")
    assert [run.text for run in told.runs if run.marked] == ["niet meer in behandeling genomen"]
    assert "".join(run.text for run in told.runs) == FOUND[5].quote
    assert tell(FOUND[5], DOCUMENTS["procedure-verkoop.pdf"], "en").source.endswith(
        "30 September 2025, Verkoop, policy, p. 4"
    )


@pytest.mark.parametrize(
    ("probability", "name"),
    [
        (1.0, "very"),
        (0.9, "very"),
        (0.89, "certain"),
        (0.75, "certain"),
        (0.5, "likely"),
        (0.49, "possible"),
        (0, "possible"),
    ],
)
def test_certainty_in_words(probability, name):
    assert certainty(probability) == name


def test_words_that_pull_the_other_way_or_are_not_there_are_not_marked():
    found = evidence("d", "Wij doen het samen.", "v", 0.9)
    why = (
        Reason(104, 108, "doen", -0.5),
        Reason(109, 112, "xyz", 0.5),
        Reason(50, 60, "elders", 0.5),
        Reason(113, 999, "samen", 0.9),
    )
    told = tell(replace(found, why=why), document("d"), "nl")
    assert not any(run.marked for run in told.runs)


def test_a_very_long_sentence_is_shortened_around_its_deciding_words():
    quote = "begin " + "woord " * 200 + "hier gaat het om" + " slot" * 200
    told = tell(evidence("d", quote, "v", 0.9, marked=("hier gaat het om",)), document("d"), "nl")
    text = "".join(run.text for run in told.runs)
    assert text.startswith("… ")
    assert text.endswith(" …")
    assert len(text) <= LONGEST + 4
    assert [run.text for run in told.runs if run.marked] == ["hier gaat het om"]


@given(st.text(st.characters(max_codepoint=0x2FF), min_size=1, max_size=300), st.data())
def test_marks_never_change_the_words(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    plain = tell(evidence("d", text, "v", 0.9), document("d"), "nl")
    why = (Reason(100 + start, 100 + end, text[start:end], 1.0),)
    marked = tell(replace(evidence("d", text, "v", 0.9), why=why), document("d"), "nl")
    assert joined(marked).replace(" ", "") == joined(plain).replace(" ", "")


def joined(quote):
    return "".join(run.text for run in quote.runs)


def test_a_gap_without_evidence_quotes_nothing():
    assert quoted(gap("ander", GapKind.HOLLOW, rates(), rates()), Side.INSIDE) == ([], 0, 0)


def test_a_sentence_that_may_be_for_or_against_is_counted_but_not_quoted():
    unclear = tuple(replace(one, supports=0.42, contradicts=0.34) for one in FOUND)
    shown, withheld, more = quoted(CRAFT, Side.INSIDE, unclear)
    before, _, more_before = quoted(CRAFT, Side.INSIDE)
    assert shown == []
    assert withheld == 2
    assert more == len(before) + more_before
