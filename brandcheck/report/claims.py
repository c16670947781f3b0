"""Promises beside the facts that contradict or confirm them, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from brandcheck.model import Claim, ClaimState, ClaimVerdict, DocumentSummary, Mention
from brandcheck.report.figures import sentence
from brandcheck.report.plain import printable, spoken
from brandcheck.report.quotes import Run, certainty_in_words, channel, cut, shortened, source_line
from brandcheck.report.staff import is_staff_text
from brandcheck.wording import wording


@dataclass(frozen=True, slots=True)
class Said:
    """A promise or a fact with where it stands."""

    runs: tuple[Run, ...]
    """Empty where staff may not be quoted."""
    language: str
    source: str


@dataclass(frozen=True, slots=True)
class GreenRisk:
    """Why an environmental claim may mislead, and what would make it defensible."""

    risk: str
    article: str
    defensible: str


@dataclass(frozen=True, slots=True)
class ToldClaim:
    """A promise beside a fact, or beside none."""

    promise: Said
    fact: Said | None
    verdict: ClaimVerdict
    verdict_word: str
    certainty: str
    reason: str
    """A sentence that says why; empty where it would quote who may not be quoted."""
    state: str
    """What people made of it; empty while it is open."""
    green: GreenRisk | None


def tell_claim(
    claim: Claim,
    documents: Mapping[str, DocumentSummary],
    language: str,
    *,
    quotes: bool = True,
    whole: bool = False,
) -> ToldClaim:
    """A claim in words; long sentences shortened, unless they are wanted `whole`.

    Args:
        claim: its documents are among `documents`.
        documents: by id.
        language: "nl" or "en".
        quotes: whether staff may be quoted.
        whole: whether sentences stay as long as they are.
    """
    words = wording("words", language)
    inside = claim.inside
    is_quoted = inside is None or quotes or not is_staff_text(documents[inside.document])
    return ToldClaim(
        promise=_said(claim.outside, documents[claim.outside.document], language, whole=whole),
        fact=inside and _fact(inside, documents[inside.document], language, is_quoted=is_quoted, whole=whole),
        verdict=claim.verdict,
        verdict_word=words[f"verdict_{claim.verdict}"],
        certainty=certainty_in_words(claim.confidence, language),
        reason=reason_in_words(claim, language) if is_quoted else "",
        state=state_in_words(claim.state, claim.role, language),
        green=green_in_words(claim.green, language),
    )


def reason_in_words(claim: Claim, language: str) -> str:
    """Why the verdict holds, as a sentence; empty where the engine gave no reason."""
    # A word of another version of the engine has no sentence here.
    text = wording("claims", language).get(f"claim_{claim.reason}", "") if claim.reason else ""
    holes = {"promised": _marked_text(claim.outside), "found": _marked_text(claim.inside)}
    missing = [name for name, words in holes.items() if f"{{{name}}}" in text and not words]
    return "" if missing else sentence(text.format(**holes))


def green_in_words(rule: str, language: str) -> GreenRisk | None:
    """What a rule on environmental claims says; None without a rule, or one of another version of the engine."""
    words = wording("claims", language) if rule else {}
    if f"green_{rule}" not in words:
        return None
    return GreenRisk(words[f"green_{rule}"], words[f"green_{rule}_article"], words[f"green_{rule}_defensible"])


def state_in_words(state: ClaimState, role: str, language: str) -> str:
    """What people made of a claim; empty while it is open."""
    words = wording("words", language)
    if state is ClaimState.OPEN:
        return ""
    if state is ClaimState.HANDED and role:
        return words["claim_handed_to"].format(role=printable(role))
    return words[f"claim_{state}"]


def marked(mention: Mention) -> tuple[Run, ...]:
    """The sentence cut at the words that decide."""
    return cut(mention.quote, ((first - mention.start, last - mention.start) for first, last in mention.marks))


def standing(claims: Sequence[Claim]) -> list[list[Claim]]:
    """What was not dismissed, a list for each promise in which contradictions come first, then by confidence."""
    promises: dict[tuple[str, int], list[Claim]] = {}
    for claim in claims:
        if claim.state is not ClaimState.DISMISSED:
            promises.setdefault((claim.outside.document, claim.outside.start), []).append(claim)
    order = list(ClaimVerdict)
    return [sorted(rows, key=lambda row: (order.index(row.verdict), -row.confidence)) for rows in promises.values()]


def _said(mention: Mention, document: DocumentSummary, language: str, *, whole: bool) -> Said:
    runs = marked(mention)
    return Said(
        runs if whole else shortened(runs),
        spoken(document.language, language),
        source_line(document, mention.page, language),
    )


def _fact(mention: Mention, document: DocumentSummary, language: str, *, is_quoted: bool, whole: bool) -> Said:
    if is_quoted:
        return _said(mention, document, language, whole=whole)
    texts = wording("report", language)
    kind = channel(document, language)
    source = texts["claims_staff"].format(channel=printable(kind)) if kind else texts["claims_staff_unknown"]
    return Said((), language, source)


def _marked_text(mention: Mention | None) -> str:
    if mention is None:
        return ""
    parts = (mention.quote[first - mention.start : last - mention.start] for first, last in mention.marks)
    return " … ".join(filter(None, map(str.strip, map(printable, parts))))
