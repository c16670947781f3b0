from dataclasses import replace

import pytest

from brandcheck.assess import weigh
from brandcheck.model import Message, Side
from brandcheck.settings import Settings
from brandcheck.wording import LANGUAGES, say
from tests.brandcheck.assess.made import Input, document, evidence, failed, organisation, organisation_texts, sentences

TWO = organisation("eerlijk", "snel")
PLAIN = organisation_texts({"eerlijk": (12, 14, 3), "snel": (10, 4, 15)})


def warned(texts: Input, values=TWO) -> dict[str, Message]:
    _, messages = weigh(*texts, values, Settings())
    for message in messages:
        for language in LANGUAGES:
            assert "{" not in say(message, language)
    return {message.code: message for message in messages}


def test_plain_texts_are_warned_of_for_their_genre_and_for_not_being_audited():
    assert set(warned(PLAIN)) == {"weigh_genre_difference", "weigh_not_audited"}


def test_sides_can_be_compared_when_most_of_both_is_of_shared_channels():
    documents, segments, found = PLAIN
    one = tuple(replace(d, channel="newsletter") if d.path.endswith("01.txt") else d for d in documents)
    assert "weigh_genre_difference" in warned((one, segments, found))
    most = tuple(d if d.path.endswith("01.txt") else replace(d, channel="newsletter") for d in documents)
    assert "weigh_genre_difference" not in warned((most, segments, found))


@pytest.mark.parametrize(("sizes", "side"), [((3, 13), "outside"), ((8, 0), "inside")])
def test_too_few_documents(sizes, side):
    texts = organisation_texts({"eerlijk": (12, 14 * bool(sizes[1]), 0), "snel": (9, 0, 0)}, sizes)
    message = warned(texts)[f"weigh_few_documents_{side}"]
    assert dict(message.parameters) == {"count": str(min(sizes)), "minimum": "4"}


def test_documents_that_could_not_be_read():
    documents, segments, found = PLAIN
    message = warned(((*documents, failed(Side.INSIDE, 90)), segments, found))["weigh_unread"]
    assert dict(message.parameters) == {"count": "1", "total": "22"}


def test_a_file_that_stands_on_both_sides():
    documents, segments, found = PLAIN
    hashes = {
        "outside/01.txt": "a",
        "outside/02.txt": "b",
        "inside/05.txt": "b",
        "inside/04.txt": "b",
        "inside/06.txt": "c",
    }
    same = tuple(replace(d, source_hash=hashes.get(d.path, "")) for d in documents)
    message = warned((same, segments, found))["weigh_on_both_sides"]
    assert dict(message.parameters) == {"count": "1", "document": "inside/04.txt"}


def test_nothing_found_on_a_side():
    documents, segments, found = PLAIN
    outside_only = tuple(e for e in found if e.document.startswith("outside"))
    assert "weigh_nothing_found_inside" in warned((documents, segments, outside_only))
    assert "weigh_nothing_found_outside" not in warned((documents, segments, outside_only))


def test_texts_in_a_third_language():
    documents, segments, found = PLAIN
    french = document(Side.INSIDE, 50, language="fr")
    more = segments | {french.id: sentences(french, 40, "fr")}
    message = warned(((*documents, french), more, found))["weigh_other_language"]
    assert dict(message.parameters) == {"percentage": str(round(100 * 40 / (40 + 21 * 12)))}


def test_english_and_dutch_are_both_read():
    documents, segments, found = PLAIN
    english = document(Side.INSIDE, 50, language="en")
    assert "weigh_other_language" not in warned(
        ((*documents, english), segments | {english.id: sentences(english, 40, "en")}, found)
    )


def test_one_document_carries_a_value():
    documents, segments, found = PLAIN
    heavy = document(Side.INSIDE, 50)
    rows = tuple(evidence(heavy, n, "snel", 0.1, 0.8) for n in range(30))
    texts = ((*documents, heavy), segments | {heavy.id: sentences(heavy, 30)}, (*found, *rows))
    message = warned(texts)["weigh_one_document_inside"]
    assert dict(message.parameters) == {"value": "Snel", "document": heavy.path, "count": "30", "total": "49"}


def test_values_that_rest_on_the_same_sentences():
    documents, segments, found = PLAIN
    twins = tuple(replace(e, value="snel") for e in found if e.value == "eerlijk")
    alone = tuple(e for e in found if e.value == "eerlijk")
    message = warned((documents, segments, (*alone, *twins)))["weigh_values_alike"]
    assert dict(message.parameters) == {"one": "Eerlijk", "other": "Snel", "both": "29", "either": "29"}
