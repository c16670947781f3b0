"""Headers, footers and sentences told twice."""

from hypothesis import given
from hypothesis import strategies as st

from brandcheck.model import Segment, SegmentKind
from brandcheck.segment import mark_repeats

SLOGAN = "Wij nemen de tijd voor u."


def segments(
    document: str, *texts: str, kind: SegmentKind = SegmentKind.BODY, eligible: bool = True
) -> tuple[Segment, ...]:
    found = []
    start = 0
    for text in texts:
        found.append(Segment(document, start, start + len(text), text, kind, "nl", eligible))
        start += len(text) + 1
    return tuple(found)


def kinds(marked: dict[str, tuple[Segment, ...]], text: str) -> list[tuple[str, str, bool]]:
    return [
        (document, segment.kind.value, segment.eligible)
        for document, found in marked.items()
        for segment in found
        if segment.text == text
    ]


def test_of_a_slogan_on_several_pages_the_first_stays() -> None:
    marked = mark_repeats({name: segments(name, SLOGAN, f"Pagina {name} is anders.") for name in ("a", "b", "c")})
    assert kinds(marked, SLOGAN) == [("a", "body", True), ("b", "duplicate", False), ("c", "duplicate", False)]
    assert kinds(marked, "Pagina c is anders.") == [("c", "body", True)]


def test_a_header_in_three_documents_is_boilerplate() -> None:
    header = "Zorggroep Meanderhof, locatie Populier"
    assert all(kind == "body" for _, kind, _ in kinds(mark_repeats({n: segments(n, header) for n in "ab"}), header)[:1])
    marked = mark_repeats({name: segments(name, header) for name in "abc"})
    assert kinds(marked, header) == [(name, "boilerplate", False) for name in "abc"]


def test_copies_differ_in_marks_and_capitals_only() -> None:
    marked = mark_repeats({"a": segments("a", SLOGAN, "WIJ NEMEN  DE TIJD VOOR U!", "Wij nemen de tijd voor jou.")})
    assert [one.kind for one in marked["a"]] == [SegmentKind.BODY, SegmentKind.DUPLICATE, SegmentKind.BODY]


def test_the_order_given_decides_which_one_stays() -> None:
    marked = mark_repeats({"b": segments("b", SLOGAN), "a": segments("a", SLOGAN)})
    assert kinds(marked, SLOGAN) == [("b", "body", True), ("a", "duplicate", False)]


def test_short_answers_may_be_alike() -> None:
    marked = mark_repeats({"a": segments("a", "geen tijd", "geen tijd"), "b": segments("b", "geen tijd")})
    assert all(eligible for _, _, eligible in kinds(marked, "geen tijd"))
    answers = {name: segments(name, "Te weinig tijd", kind=SegmentKind.LIST_ITEM) for name in "abc"}
    assert mark_repeats(answers) == answers
    chat = {n: segments(n, "ik heb er geen tijd voor", kind=SegmentKind.CHAT_TURN) for n in "abc"}
    assert mark_repeats(chat) == chat


def test_what_cannot_be_evidence_does_not_make_a_later_one_a_duplicate() -> None:
    quoted = segments("a", SLOGAN, kind=SegmentKind.QUOTED_REPLY, eligible=False)
    marked = mark_repeats({"a": quoted, "b": segments("b", SLOGAN)})
    assert marked == {"a": quoted, "b": segments("b", SLOGAN)}


@given(
    st.dictionaries(
        st.sampled_from("abcdef"), st.lists(st.sampled_from([SLOGAN, "Ja.", "De deur is dicht vandaag.", "Kop tekst"]))
    )
)
def test_repeats_only_take_away(texts: dict[str, list[str]]) -> None:
    given_segments = {name: segments(name, *found) for name, found in texts.items()}
    marked = mark_repeats(given_segments)
    assert list(marked) == list(given_segments)
    for name, found in marked.items():
        assert [(one.start, one.end, one.text) for one in found] == [
            (one.start, one.end, one.text) for one in given_segments[name]
        ]
        assert all(one.eligible or one.kind in (SegmentKind.DUPLICATE, SegmentKind.BOILERPLATE) for one in found)
    eligible = [one.text for found in marked.values() for one in found if one.eligible and len(one.text.split()) >= 4]
    assert len(eligible) == len(set(eligible))
    assert mark_repeats(marked) == marked
