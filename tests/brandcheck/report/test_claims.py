"""Promises in the report: which, in which words, on at most two pages, and never a word of staff who may not be quoted."""

import re
from dataclasses import replace

import pypdfium2
import pytest

from brandcheck.model import Claim, ClaimState, ClaimVerdict, ReportChoices
from brandcheck.progress import finish
from brandcheck.report import compose, tell_claim, write_pdf
from tests.brandcheck.report.extremes import HOSTILE
from tests.brandcheck.report.measurements import vermeulen
from tests.brandcheck.report.promises import CALL, CALLED, CHAT, CLAIMS, FAST, FREE, PAID, SLOW, SLOWER, with_promises

ONLY = ReportChoices("nl", values=False, method=False, documents=False, claims=True)


def ledger_of(claims: tuple[Claim, ...] = CLAIMS, **choices):
    made = compose(with_promises(claims), ReportChoices("nl", **{"claims": True} | choices)).ledger
    assert made is not None
    return made


def pdf_of(tmp_path, claims=CLAIMS, choices=ONLY):
    return pypdfium2.PdfDocument(finish(write_pdf(with_promises(claims), tmp_path / "r.pdf", choices)))


def text_of(pdf) -> str:
    return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_range() for page in pdf))


def test_a_promise_stands_beside_each_fact_that_contradicts_it_the_surest_first():
    ledger = ledger_of(quotes=True)
    assert ledger.headline == "Twee toezeggingen worden binnen weersproken"
    assert ledger.tally == (
        "BrandCheck vond 4 toezeggingen: 2 zijn weersproken, 1 is bevestigd en bij 1 is binnen niets gevonden."
    )
    told = [(row.is_first, row.claim.promise.runs, row.claim.fact and row.claim.fact.runs) for row in ledger.rows]
    assert [(first, _words(promise), _words(fact)) for first, promise, fact in told] == [
        (True, FAST.quote, SLOW.quote),
        (False, FAST.quote, SLOWER.quote),
        (True, FREE.quote, PAID.quote),
    ]
    assert [run.text for run in ledger.rows[0].claim.promise.runs if run.marked] == ["binnen 24 uur"]
    assert [row.claim.state for row in ledger.rows] == ["", "", "ligt bij Verkoop"]


def _words(runs) -> str:
    return "".join(run.text for run in runs or ())


def test_what_was_dismissed_is_nowhere_and_counts_nowhere(tmp_path):
    dismissed = tuple(
        replace(claim, state=ClaimState.DISMISSED) if claim.outside in {FREE, CALL} else claim for claim in CLAIMS
    )
    ledger = ledger_of(dismissed)
    assert ledger.tally == "BrandCheck vond 2 toezeggingen: 1 is weersproken en bij 1 is binnen niets gevonden."
    assert ledger.headline == "Eén toezegging wordt binnen weersproken"
    assert "75 euro" not in text_of(pdf_of(tmp_path, dismissed))


def test_facts_by_staff_are_not_quoted_while_their_quotes_are_off(tmp_path):
    text = text_of(pdf_of(tmp_path))
    assert SLOW.quote in text
    for said in ("volgende week", "Kanaal planning"):
        assert said not in text
    assert "Een tekst van medewerkers (chat); hun citaten staan uit" in text
    assert "volgende week" in text_of(pdf_of(tmp_path, choices=replace(ONLY, quotes=True)))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_row_names_its_verdict_in_words(tmp_path, language):
    word = {"nl": "Weersproken", "en": "Contradicted"}[language]
    choices = replace(ONLY, language=language)
    with_them, without = (text_of(pdf_of(tmp_path, choices=replace(choices, claims=on))) for on in (True, False))
    assert with_them.count(word) - without.count(word) == 3


def test_without_promises_there_is_no_such_part(tmp_path):
    assert compose(vermeulen(), ReportChoices("nl", claims=True)).ledger is None
    assert "claims" not in compose(vermeulen(), ReportChoices("nl", claims=True)).parts
    assert compose(with_promises(), ReportChoices("nl", claims=False)).ledger is None
    assert len([*pdf_of(tmp_path, choices=replace(ONLY, claims=False)).get_toc()]) == 1
    every = tuple(replace(claim, state=ClaimState.DISMISSED) for claim in CLAIMS)
    assert compose(with_promises(every), ReportChoices("nl", claims=True)).ledger is None


def test_where_none_is_contradicted_that_is_the_headline(tmp_path):
    claims = tuple(claim for claim in CLAIMS if claim.verdict is not ClaimVerdict.CONTRADICTED)
    assert ledger_of(claims).headline == "Geen toezegging wordt binnen weersproken"
    assert len(pdf_of(tmp_path, claims)) == 2


def test_what_is_likelier_not_to_hold_is_only_possible():
    unsure = replace(CLAIMS[2], confidence=0.49)
    assert ledger_of((*CLAIMS[:2], unsure)).tally == (
        "BrandCheck vond 2 toezeggingen: 1 is weersproken en 1 is mogelijk weersproken."
    )
    assert ledger_of((unsure,)).headline == "Misschien wordt één toezegging binnen weersproken"


def many(number: int, length: int) -> tuple[Claim, ...]:
    made = []
    for at in range(number):
        start, shift = 5000 + 1000 * at, 5000 + 1000 * at - 40
        marks = tuple((first + shift, last + shift) for first, last in FAST.marks)
        quote = (FAST.quote + " ") * length
        promise = replace(FAST, start=start, end=start + len(quote), quote=quote, marks=marks)
        fact = replace(SLOW, quote=SLOW.quote * length, end=SLOW.start + len(SLOW.quote) * length)
        made.append(Claim(promise, fact, ClaimVerdict.CONTRADICTED, 0.9 - at / 1000))
    return tuple(made)


@pytest.mark.parametrize(("number", "length"), [(1, 1), (9, 1), (60, 1), (60, 2), (60, 9), (400, 1)])
def test_it_takes_two_pages_at_most(tmp_path, number, length):
    claims = many(number, length)
    assert len(pdf_of(tmp_path, claims)) <= 3
    ledger = ledger_of(claims)
    assert ledger.rows
    left = number - len(ledger.rows)
    assert ledger.more.startswith(f"Nog {left} ") is (left > 0)


def test_what_users_wrote_is_never_markup(tmp_path):
    claims = []
    for at, text in enumerate(HOSTILE):
        promise = replace(FAST, quote=text, start=9000 * at, end=9000 * at + len(text), marks=())
        fact = replace(SLOW, quote=text, end=SLOW.start + len(text), marks=((0, 10**9), (SLOW.start, SLOW.start + 3)))
        claims.append(Claim(promise, fact, ClaimVerdict.CONTRADICTED, 0.8, state=ClaimState.HANDED, role="#panic[rol]"))
    text = text_of(pdf_of(tmp_path, tuple(claims)))
    assert "#panic[rol]" in text
    assert "*bold*" in text


def test_a_claim_is_told_whole_on_screen():
    documents = {document.id: document for document in with_promises().documents}
    long = replace(SLOW, quote="Storing " * 120, end=SLOW.start + 960, marks=())
    claim = Claim(FAST, long, ClaimVerdict.CONTRADICTED, 0.95)
    told = tell_claim(claim, documents, "nl", whole=True)
    assert _words(told.fact and told.fact.runs) == long.quote
    assert len(_words(tell_claim(claim, documents, "nl").fact.runs)) < len(long.quote)  # pyright: ignore[reportOptionalMemberAccess]
    assert (told.verdict_word, told.certainty, told.state) == ("weersproken", "zeer zeker", "")
    assert tell_claim(Claim(CALL, CALLED, ClaimVerdict.CONSISTENT, 0.5), documents, "en").verdict_word == "consistent"


def test_why_is_told_with_the_words_that_decide_on_both_sides():
    row = ledger_of().rows[0].claim
    assert "binnen 24 uur" in row.reason
    assert "gemiddeld na drie werkdagen" in row.reason


def test_a_word_that_this_version_does_not_know_says_nothing():
    unknown = Claim(FAST, SLOW, ClaimVerdict.CONTRADICTED, 0.9, reason="of_the_future", green="of_the_future")
    told = ledger_of((unknown,)).rows[0].claim
    assert (told.reason, told.green) == ("", None)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_green_claim_comes_with_its_article_what_would_make_it_defensible_and_what_is_inside(tmp_path, language):
    claims = (*CLAIMS, replace(CLAIMS[-1], inside=PAID, verdict=ClaimVerdict.CONTRADICTED))
    choices = replace(ONLY, language=language)
    ledger = compose(with_promises(claims), choices).ledger
    assert ledger is not None
    (green,) = ledger.green
    text = text_of(pdf_of(tmp_path, claims, choices))
    assert green.claim.green is not None
    for said in (green.claim.green.risk, green.claim.green.defensible, green.evidence):
        assert said in text
    assert (
        green.evidence
        == {
            "nl": "Binnen gevonden: 1 zin die dit weerspreekt.",
            "en": "Found inside: 1 sentence that contradicts it.",
        }[language]
    )
    assert "2024/825" in text
    for never in ("verboden", "illegal", "in overtreding", "compliant"):
        assert never not in text


def test_many_green_claims_leave_the_rest_their_room(tmp_path):
    greens = tuple(
        replace(CLAIMS[-1], outside=replace(CLAIMS[-1].outside, start=50_000 + 100 * at, marks=())) for at in range(40)
    )
    claims = (*many(60, 1), *greens)
    assert len(pdf_of(tmp_path, claims)) == 3
    ledger = ledger_of(claims)
    assert ledger.green
    assert ledger.green_more.startswith(f"Nog {40 - len(ledger.green)} ")


def test_staff_are_known_by_their_document():
    documents = {document.id: document for document in with_promises().documents}
    told = tell_claim(CLAIMS[1], documents, "nl", quotes=False)
    assert CLAIMS[1].inside is not None
    assert CLAIMS[1].inside.document == CHAT
    assert told.fact is not None
    assert (told.fact.runs, told.reason) == ((), "")
