"""Measurements written by hand, for tests and for looking at the report."""

from collections.abc import Mapping

from brandcheck.model import (
    Act,
    DocumentStatus,
    DocumentSummary,
    Evidence,
    Gap,
    GapKind,
    Measurement,
    Message,
    Organisation,
    Pair,
    Reason,
    Side,
    SideRates,
    Value,
)
from brandcheck.settings import Settings

ENGINE = {"brandcheck": "0.1.0", "model": "9f2c41d07ab3", "rules": "51be0c77e2d4"}


def document(
    id: str,  # noqa: A002 (the model's own name)
    side: Side = Side.INSIDE,
    title: str = "",
    date: str | None = None,
    department: str = "",
    channel: str = "",
    *,
    language: str | None = "nl",
    sentences: int = 40,
    error: Message | None = None,
    status: DocumentStatus = DocumentStatus.READ,
    contributors: int | None = None,
) -> DocumentSummary:
    return DocumentSummary(
        id=id,
        side=side,
        path=f"{side}/{id}",
        title=title,
        date=date,
        department=department,
        channel=channel,
        language=language,
        sentences=sentences,
        eligible=sentences * 3 // 4,
        status=status,
        error=error,
        source_hash="0" * 64,
        contributors=contributors,
    )


def evidence(
    document: str,
    quote: str,
    value: str,
    supports: float = 0.0,
    contradicts: float = 0.0,
    act: Act = Act.PROMISE,
    marked: tuple[str, ...] = (),
    *,
    start: int = 100,
    page: int | None = None,
    counted: bool = True,
) -> Evidence:
    """A sentence; `marked` are the words of it that were decisive."""
    why = []
    for words in marked:
        at = start + quote.index(words)
        why.append(Reason(at, at + len(words), words, weight=1 / len(marked)))
    return Evidence(
        document, start, start + len(quote), quote, value, supports, contradicts, act, counted, tuple(why), page
    )


def rates(
    supports: float = 0.0,
    contradicts: float = 0.0,
    documents: int = 12,
    sentences: int = 400,
    *,
    spread: float = 0.06,
) -> SideRates:
    """Rates with an interval of `spread` to both sides."""

    def around(rate: float) -> tuple[float, float]:
        return max(0.0, rate - spread), min(1.0, rate + spread)

    return SideRates(
        documents=documents,
        documents_with_evidence=min(documents, round(documents * min(1.0, (supports + contradicts) * 2))),
        sentences=sentences,
        supports=round(sentences * supports),
        contradicts=round(sentences * contradicts),
        supports_rate=supports,
        supports_interval=around(supports),
        contradicts_rate=contradicts,
        contradicts_interval=around(contradicts),
    )


def gap(
    value: str,
    kind: GapKind,
    outside: SideRates,
    inside: SideRates,
    chance: float = 0.87,
    second: GapKind | None = None,
    *,
    pair: Pair | None = None,
    support: float | None = None,
) -> Gap:
    difference = outside.supports_rate - inside.supports_rate
    rest = [other for other in GapKind if other is not kind]
    shares = dict.fromkeys(rest, (1 - chance) / len(rest))
    if second:
        shares = {other: (1 - chance if other is second else 0.0) for other in rest}
    return Gap(
        value=value,
        kind=kind,
        probabilities={kind: chance, **shares},
        outside=outside,
        inside=inside,
        difference=difference,
        interval=(difference - 0.09, difference + 0.09),
        odds_ratio=None,
        p_value=0.001,
        flagged=abs(difference) > 0.1,
        pair=pair or Pair(None, None),
        inside_support=support,
        inside_support_interval=None if support is None else (max(0.0, support - 0.2), min(1.0, support + 0.2)),
    )


def measurement(
    values: tuple[Value, ...],
    gaps: tuple[Gap, ...],
    documents: tuple[DocumentSummary, ...] = (),
    found: tuple[Evidence, ...] = (),
    *,
    name: str = "Vermeulen Installatie",
    warnings: tuple[Message, ...] = (),
    engine: Mapping[str, str] = ENGINE,
) -> Measurement:
    return Measurement(
        organisation=Organisation(name, "nl", values),
        engine=engine,
        settings=Settings(minimum_documents=4, present_share=0.025, contradicted_below=0.375).frozen(),
        measured_on="2026-11-18",
        documents=documents,
        evidence=found,
        gaps=gaps,
        warnings=warnings,
    )


VALUES = (
    Value("vak", "Vakmanschap met passie", "Onze mensen zijn specialisten die met liefde voor het vak werken."),
    Value("tijd", "Tijd voor de klant", "We nemen de tijd en kijken niet op de klok."),
    Value("duurzaam", "Duurzaam doen", "We verspillen niets en bouwen voor de generatie na ons."),
    Value("fouten", "Open over fouten", "Waar gewerkt wordt gaat iets mis; wij vertellen het en leren ervan."),
    Value("buur", "Goede buur", "We horen bij de straat waarin we staan."),
    Value("gelijk", "Gelijkwaardig", "Iedereen telt mee en praat mee."),
)

OUTSIDE = (
    document("over-ons.html", Side.OUTSIDE, "Over ons", "2026-01-08", "Communicatie", "website", sentences=46),
    document("vacature-monteur.docx", Side.OUTSIDE, "Vacature monteur", "2026-03-03", "HR", "vacancy", sentences=38),
    document(
        "brochure.pdf", Side.OUTSIDE, "Brochure warmtepompen", "2025-11-20", "Marketing", "brochure", sentences=64
    ),
    document(
        "persbericht-prijs.txt", Side.OUTSIDE, "Vermeulen wint installatieprijs", "2026-05-12", "Communicatie", "press"
    ),
    document("linkedin.html", Side.OUTSIDE, "LinkedIn, voorjaar", "2026-04-02", "Marketing", "social", sentences=22),
    document("service.html", Side.OUTSIDE, "Service en onderhoud", "2026-02-17", "Service", "website", sentences=35),
)
INSIDE = (
    document("memo-kwaliteit.docx", Side.INSIDE, "Memo Kwaliteit", "2026-01-12", "Kwaliteit", "memo", sentences=28),
    document(
        "procedure-verkoop.pdf", Side.INSIDE, "Procedure verkoop", "2025-09-30", "Verkoop", "policy", sentences=112
    ),
    document("notulen-mt.docx", Side.INSIDE, "Notulen MT", "2026-02-02", "Directie", "minutes", sentences=81),
    document("intranet-werkplaats.html", Side.INSIDE, "Nieuws uit de werkplaats", "2026-02-20", "Techniek", "intranet"),
    document(
        "chat-planning.json",
        Side.INSIDE,
        "Kanaal Planning",
        "2026-03-09",
        "Planning",
        "chat",
        sentences=210,
        contributors=14,
    ),
    document(
        "mto.xlsx", Side.INSIDE, "Medewerkersonderzoek", "2026-06-01", "HR", "survey", sentences=96, contributors=61
    ),
    document("memo-service.docx", Side.INSIDE, "Memo bezoektijden", "2026-04-14", "Service", "memo", sentences=19),
    document(
        "verslag-scan.pdf",
        Side.INSIDE,
        language=None,
        sentences=0,
        error=Message("no_text_in_pdf"),
        status=DocumentStatus.FAILED,
    ),
)

FOUND = (
    evidence("over-ons.html", "Bij ons werken passievolle specialisten die zelf bedenken wat er nodig is.", "vak", 0.97, marked=("passievolle specialisten", "zelf bedenken")),
    evidence("vacature-monteur.docx", "Je krijgt de ruimte om je vak uit te oefenen zoals jij denkt dat het hoort.", "vak", 0.94, marked=("ruimte om je vak uit te oefenen",)),
    evidence("brochure.pdf", "Vakmensen met hart voor hun werk: dat merkt u aan alles.", "vak", 0.81, marked=("Vakmensen", "hart voor hun werk"), page=2),
    evidence("persbericht-prijs.txt", "‘Onze monteurs lossen op wat anderen laten liggen’, zegt de jury – en daar zijn we trots op.", "vak", 0.66, marked=("lossen op wat anderen laten liggen",)),
    evidence("memo-kwaliteit.docx", "Afwijken van de werkinstructie is uitsluitend toegestaan na schriftelijke goedkeuring van de teamleider.", "vak", 0.01, 0.96, Act.NORM, ("uitsluitend toegestaan", "schriftelijke goedkeuring")),
    evidence("procedure-verkoop.pdf", "Een offerte die niet in het sjabloon past, wordt niet meer in behandeling genomen.", "vak", 0.02, 0.84, Act.NORM, ("niet meer in behandeling genomen",), page=4),
    evidence("notulen-mt.docx", "Vragen over het waarom van de nieuwe volgorde beantwoorden we niet per monteur.", "vak", 0.1, 0.62, Act.NORM, ("beantwoorden we niet",)),
    evidence("chat-planning.json", "lekker dan, weer een formulier erbij voor een kraan van 3 euro 😅", "vak", 0.02, 0.9, Act.EXPERIENCE, ("weer een formulier",)),
    evidence("mto.xlsx", "Ik mag als vakman eigenlijk niets meer zelf beslissen.", "vak", 0.01, 0.93, Act.EXPERIENCE, ("niets meer zelf beslissen",)),
    evidence("intranet-werkplaats.html", "Een monteur heeft op eigen initiatief de leerlingen een zaterdag lang leren solderen.", "vak", 0.83, 0.02, Act.EXPERIENCE, ("op eigen initiatief",)),
    evidence("service.html", "Onze monteur gaat pas weg als u het snapt, ook als dat een uur langer duurt.", "tijd", 0.95, marked=("gaat pas weg als u het snapt",)),
    evidence("over-ons.html", "Wij kijken niet op de klok.", "tijd", 0.92, marked=("niet op de klok",), start=400),
    evidence("memo-service.docx", "Gesprekken aan de balie duren voortaan maximaal vier minuten.", "tijd", 0.01, 0.88, Act.NORM, ("maximaal vier minuten",)),
    evidence("notulen-mt.docx", "Vanaf mei plannen we per bezoek een kwartier extra in voor uitleg.", "tijd", 0.79, 0.03, Act.INTENTION, ("kwartier extra",), start=900),
    evidence("brochure.pdf", "Elke ketel die wij weghalen, krijgt een tweede leven.", "duurzaam", 0.91, marked=("tweede leven",), page=7, start=2100),
    evidence("linkedin.html", "Vandaag 40 zonnepanelen gered van de stort 🌱♻️", "duurzaam", 0.87, act=Act.DEED, marked=("gered van de stort",)),
    evidence("notulen-mt.docx", "Bij de fout op de Kerkstraat hebben we de bewoners dezelfde dag zelf gebeld.", "fouten", 0.9, 0.01, Act.DEED, ("dezelfde dag zelf gebeld",), start=1500),
    evidence("over-ons.html", "Gaat er iets mis, dan hoort u dat van ons en niet van een ander.", "fouten", 0.89, marked=("hoort u dat van ons",), start=800),
    evidence("intranet-werkplaats.html", "De werkplaats repareert op woensdag gratis fietsen van kinderen uit de buurt.", "buur", 0.96, 0.0, Act.DEED, ("gratis fietsen",), start=700),
    evidence("persbericht-prijs.txt", "Met de speeltuin aan de Singel delen we al jaren onze materialen.", "buur", 0.72, 0.0, Act.DEED, ("delen we al jaren",), start=600),
    evidence("procedure-verkoop.pdf", "Restmateriaal gaat in de gemengde container; scheiden kost te veel tijd.", "duurzaam", 0.01, 0.86, Act.NORM, ("gemengde container", "kost te veel tijd"), start=5400, page=11),
    evidence("vacature-monteur.docx", "Bij ons praat de leerling net zo hard mee als de directeur.", "gelijk", 0.88, marked=("praat de leerling net zo hard mee",), start=900),
    evidence("memo-kwaliteit.docx", "Iedere monteur kreeg een stem in de keuze van het nieuwe gereedschap.", "gelijk", 0.77, 0.01, Act.DEED, ("kreeg een stem",), start=1200),
)  # fmt: skip


def vermeulen() -> Measurement:
    """An organisation with one value of nearly every kind."""
    gaps = (
        gap(
            "vak",
            GapKind.CONTRADICTED,
            rates(0.55, 0.01),
            rates(0.09, 0.31),
            0.87,
            pair=Pair(FOUND[0], FOUND[4]),
            support=0.21,
        ),
        gap("tijd", GapKind.STRETCH, rates(0.48, 0.0), rates(0.22, 0.14), 0.71, GapKind.CONTRADICTED, support=0.52),
        gap("duurzaam", GapKind.HOLLOW, rates(0.41, 0.0), rates(0.012, 0.004, spread=0.015), 0.92),
        gap("fouten", GapKind.ALIGNED, rates(0.43, 0.02), rates(0.37, 0.05), 0.95, support=0.9),
        gap("buur", GapKind.HIDDEN, rates(0.03, 0.0, spread=0.03), rates(0.34, 0.02), 0.9, support=0.96),
        gap("gelijk", GapKind.TOO_LITTLE_TEXT, rates(0.5, 0.0, 6, 8), rates(0.4, 0.0, 3, 5), 1.0),
    )
    warnings = (
        Message("weigh_not_audited"),
        Message("weigh_unread", (("count", "1"), ("total", "14"))),
        Message("weigh_genre_difference"),
    )
    return measurement(VALUES, gaps, OUTSIDE + INSIDE, FOUND, warnings=warnings)
