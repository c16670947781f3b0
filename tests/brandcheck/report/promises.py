"""Promises beside facts, written by hand, for tests and for looking at the report."""

from dataclasses import replace

from brandcheck.model import Claim, ClaimState, ClaimVerdict, Measurement, Mention, Side
from tests.brandcheck.report.measurements import document, vermeulen

WEBSITE, NEWS, MEMO, CHAT = "site.html", "nieuws.html", "memo-planning.docx", "chat-planning.txt"
DOCUMENTS = (
    document(WEBSITE, Side.OUTSIDE, "Onze beloften", "2026-09-01", "Marketing", "website"),
    document(NEWS, Side.OUTSIDE, "Nieuwsbrief najaar", "2026-10-01", "Marketing", "newsletter"),
    document(MEMO, Side.INSIDE, "Memo Planning", "2026-10-12", "Planning", "memo"),
    document(CHAT, Side.INSIDE, "Kanaal planning", "2026-10-20", "Planning", "chat", contributors=3),
)


def mention(document: str, quote: str, *marked: str, page: int | None = None) -> Mention:
    """A sentence at place 40 of its document; `marked` are the words that decide."""
    spans = tuple((40 + quote.index(words), 40 + quote.index(words) + len(words)) for words in marked)
    return Mention(document, 40, 40 + len(quote), quote, spans, page)


FAST = mention(WEBSITE, "Een storing? Onze monteur staat binnen 24 uur bij je op de stoep.", "binnen 24 uur")
SLOW = mention(
    MEMO, "Een storing wordt nu gemiddeld na drie werkdagen verholpen.", "gemiddeld na drie werkdagen", page=2
)
SLOWER = mention(CHAT, "Storingen van vorige week? Die staan pas volgende week gepland.", "pas volgende week")
FREE = replace(mention(WEBSITE, "Een offerte is altijd gratis.", "altijd gratis"), start=240, end=269)
PAID = replace(
    mention(MEMO, "Voor een tweede offerte rekenen we 75 euro.", "75 euro"), start=300, end=343, marks=((335, 342),)
)
CALL = mention(NEWS, "Je wordt altijd dezelfde dag teruggebeld.", "altijd dezelfde dag")
CALLED = replace(mention(MEMO, "Terugbellen doen we nog dezelfde dag.", "nog dezelfde dag"), start=500, end=537)
NEUTRAL = replace(mention(NEWS, "Wij installeren volledig klimaatneutraal.", "klimaatneutraal"), start=900, end=941)
FREE = replace(FREE, marks=((255, 268),))
CALLED = replace(CALLED, marks=((520, 536),))
NEUTRAL = replace(NEUTRAL, marks=((925, 940),))

CLAIMS = (
    Claim(FAST, SLOW, ClaimVerdict.CONTRADICTED, 0.93, "storing", "average_above_limit"),
    Claim(FAST, SLOWER, ClaimVerdict.CONTRADICTED, 0.71, "storing", "above_limit"),
    Claim(FREE, PAID, ClaimVerdict.CONTRADICTED, 0.82, "offerte", state=ClaimState.HANDED, role="Verkoop"),
    Claim(CALL, CALLED, ClaimVerdict.CONSISTENT, 0.88, "terugbellen"),
    Claim(NEUTRAL, None, ClaimVerdict.UNSUPPORTED, 0.64, "installeren", "nothing_found", "offset"),
)


def with_promises(claims: tuple[Claim, ...] = CLAIMS) -> Measurement:
    """The measurement of six values, with promises."""
    made = vermeulen()
    return replace(made, documents=made.documents + DOCUMENTS, claims=claims)
