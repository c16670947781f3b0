"""The bridge: what is typical of whom, and how different groups speak of one value."""

from dataclasses import replace

import pytest

from brandcheck.model import Act, Evidence, Segment
from brandcheck.progress import finish
from brandcheck.terms import GroupTerms, TermBridge, Texts, bridge_terms
from tests.brandcheck.terms.writing import Written, texts

OUTSIDE = ["Wij nemen alle tijd voor een persoonlijk gesprek.", "Een persoonlijk gesprek geeft rust."]
INSIDE = ["De afhandeltijd mag vier minuten duren.", "Wie de afhandeltijd haalt, krijgt een bonus."]


def organisation(documents: int = 6) -> Written:
    shared = ["De vestiging is open op zaterdag.", "Neem de sleutel van de bus mee."]
    return {f"outside/{n}": [*OUTSIDE, *shared] for n in range(documents)} | {
        f"inside/{n}": [*INSIDE, *shared] for n in range(documents)
    }


def bridge(given: Texts) -> TermBridge:
    return finish(bridge_terms(given))


def names(group: GroupTerms) -> list[str]:
    return [use.term for use in group.terms]


def evidence(sentence: Segment, value: str) -> Evidence:
    return Evidence(sentence.document, sentence.start, sentence.end, sentence.text, value, 0.9, 0.05, Act.DEED, True)


def test_each_side_has_its_own_words_and_none_that_both_use():
    outside, inside = bridge(texts(organisation())).sides
    assert (outside.group, inside.group) == ("outside", "inside")
    assert "persoonlijk gesprek" in names(outside)
    assert "afhandeltijd" in names(inside)
    assert not {"vestiging", "sleutel", "bus"} & {*names(outside), *names(inside)}


def test_no_word_stands_beside_the_phrase_that_says_the_same():
    (outside, _) = bridge(texts(organisation())).sides
    assert "persoonlijk" not in names(outside)
    assert "gesprek" not in names(outside)


def test_every_term_has_a_sentence_with_its_marks():
    found = bridge(texts(organisation()))
    written = {(s.document, s.start): s for s in texts(organisation()).sentences}
    for use in (use for group in found.sides for use in group.terms):
        assert use.sentence is not None
        sentence = written[use.sentence.document, use.sentence.start]
        assert (use.sentence.text, use.sentence.end) == (sentence.text, sentence.end)
        marked = [sentence.text[a - sentence.start : b - sentence.start].lower() for a, b in use.sentence.marks]
        assert use.term in marked


def test_a_term_is_in_three_documents_of_its_group():
    few = organisation(2)
    assert all(group.terms == () for group in bridge(texts(few)).sides)
    assert all(use.documents >= 3 for group in bridge(texts(organisation())).sides for use in group.terms)


def test_texts_that_may_not_be_quoted_give_terms_without_a_sentence():
    given = texts(organisation())
    closed = bridge(replace(given, quotable=frozenset(d for d in given.sides if d.startswith("outside"))))
    outside, inside = closed.sides
    assert all(use.sentence is not None for use in outside.terms)
    assert inside.terms
    assert all(use.sentence is None for use in inside.terms)


def test_departments_stand_against_the_rest_of_the_inside_only():
    given = texts(organisation() | {f"inside/hr{n}": ["Het verzuim daalt door het rooster."] for n in range(4)})
    found = bridge(replace(given, departments={f"inside/hr{n}": "HR" for n in range(4)}))
    (hr,) = found.departments
    assert hr.group == "HR"
    assert "verzuim" in " ".join(names(hr))
    assert "afhandeltijd" not in names(hr)


def test_a_department_that_is_not_given_has_no_terms():
    assert bridge(texts(organisation())).departments == ()
    assert bridge(texts(organisation(), values=("aandacht",))).values_by_department == ()


def test_the_same_value_in_the_words_of_each_side():
    given = texts(organisation(), values=("aandacht", "duurzaam"))
    found = tuple(evidence(s, "aandacht") for s in given.sentences if s.text in {*OUTSIDE, *INSIDE})
    attention, sustainable = bridge(replace(given, evidence=found)).values_by_side
    assert attention.value == "aandacht"
    outside, inside = attention.groups
    assert "persoonlijk gesprek" in names(outside)
    assert "afhandeltijd" in names(inside)
    assert [group.terms for group in sustainable.groups] == [(), ()]


def test_a_word_that_a_side_always_uses_does_not_belong_to_a_value():
    often = {f"outside/{n}": [*OUTSIDE, "Bel de winkel."] + ["De winkel is dicht."] * 4 for n in range(6)}
    given = texts(organisation() | often, values=("aandacht",))
    found = tuple(evidence(s, "aandacht") for s in given.sentences if s.text in {*OUTSIDE, *INSIDE, "Bel de winkel."})
    ((outside, _),) = [value.groups for value in bridge(replace(given, evidence=found)).values_by_side]
    assert "persoonlijk gesprek" in names(outside)
    assert "winkel" not in names(outside)


def test_languages_are_compared_apart():
    dutch = texts(organisation())
    english = texts({f"inside/en{n}": ["The handling time must stay below four minutes."] for n in range(6)}, "en")
    both = replace(dutch, sentences=(*dutch.sentences, *english.sentences), sides={**dutch.sides, **english.sides})
    assert bridge(both).sides[0].terms == bridge(dutch).sides[0].terms
    # Nothing outside is English, so that no English word is typical of the inside, however often it is used there.
    assert {use.language for use in bridge(both).sides[1].terms} == {"nl"}


def test_the_same_texts_give_the_same_bridge():
    assert bridge(texts(organisation())) == bridge(texts(organisation()))


@pytest.mark.parametrize("written", [{}, {"inside/1": ["Niets."]}, {"outside/1": ["12"]}])
def test_next_to_no_text_is_no_terms(written):
    found = bridge(texts(written, values=("aandacht",)))
    assert all(group.terms == () for group in found.sides)
    assert [value.value for value in found.values_by_side] == ["aandacht"]
