"""Measurements at the edges of what the report must bear."""

from dataclasses import replace

from brandcheck.model import Act, Gap, GapKind, Measurement, Message, Pair, Side, Value
from tests.brandcheck.report.measurements import (
    FOUND,
    INSIDE,
    OUTSIDE,
    VALUES,
    document,
    evidence,
    gap,
    measurement,
    rates,
    vermeulen,
)

HOSTILE = (
    '#import "@preview/cetz:0.3.0": *',
    "#panic[x] $x^2$ *bold* _it_ `raw` @ref <label> // no comment /* nor this */",
    '<b>bold</b> & "quoted" \\n \\u{41} -> => -- --- ... ~ %',
    '#{sys.inputs} #read("/etc/passwd") = heading\n- list\n+ enum',
)
OVERRIDDEN = "memo\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe\N{POP DIRECTIONAL FORMATTING}"


def one_value() -> Measurement:
    gaps = (
        gap(
            "vak",
            GapKind.ALIGNED,
            rates(0.021, 0.0, spread=0.012),
            rates(0.034, 0.002, spread=0.02),
            0.58,
            GapKind.STRETCH,
        ),
    )
    return measurement(VALUES[:1], gaps, OUTSIDE + INSIDE, tuple(found for found in FOUND if found.value == "vak"))


def twelve_values() -> Measurement:
    """Twelve values of every kind, named as boards name them."""
    names = (
        "Betrouwbaar", "Klantgericht", "Innovatief en ondernemend", "Verbindend leiderschap", "Vakkundig", "Veilig",
        "Duurzame inzetbaarheid van iedereen die bij ons werkt", "Open", "Nuchter", "Samen", "Resultaatverantwoordelijkheid", "Lef",
    )  # fmt: skip
    values = tuple(
        Value(f"v{n}", name, f"Bij ons betekent {name.lower()} dat je het merkt.") for n, name in enumerate(names)
    )
    kinds = [*GapKind, GapKind.HOLLOW, GapKind.ALIGNED, GapKind.ALIGNED, GapKind.STRETCH, GapKind.CONTRADICTED]
    gaps = tuple(
        gap(
            value.id,
            kind,
            rates(0.02 * n, 0.005, spread=0.03),
            rates(0.015 * (11 - n), 0.01 * n, spread=0.02),
            0.4 + 0.05 * n,
        )
        for n, (value, kind) in enumerate(zip(values, kinds, strict=True))
    )
    found = tuple(
        evidence(source, f"Zin {n} over {value.name.lower()}, precies zo opgeschreven als hij in het document staat.", value.id, 0.95 - n / 30, 0.01, Act.DEED, ("precies",), start=n * 200)
        for value in values
        for n, source in enumerate(("over-ons.html", "brochure.pdf", "memo-kwaliteit.docx", "notulen-mt.docx", "memo-service.docx"))
    )  # fmt: skip
    return measurement(values, gaps, OUTSIDE + INSIDE, found)


def undecided() -> Measurement:
    """One value of a likely kind beside three that no kind fits well enough, with the longest names among them."""
    few = vermeulen()

    def between(value: str, chances: dict[GapKind, float], support: float) -> Gap:
        kind = max(chances, key=lambda one: chances[one])
        unsure = gap(value, kind, rates(0.13), rates(0.05, 0.05), support=support)
        return replace(unsure, probabilities=dict.fromkeys(GapKind, 0.0) | chances)

    gaps = (
        few.gaps[0],
        between(
            "tijd", {GapKind.ALIGNED: 0.32, GapKind.STRETCH: 0.3, GapKind.HIDDEN: 0.2, GapKind.DORMANT: 0.18}, 0.62
        ),
        between("duurzaam", {GapKind.HOLLOW: 0.45, GapKind.CONTRADICTED: 0.4, GapKind.STRETCH: 0.15}, 0.35),
        between("fouten", {GapKind.STRETCH: 0.494, GapKind.CONTRADICTED: 0.494, GapKind.DORMANT: 0.012}, 0.4),
    )
    return replace(few, gaps=gaps)


def many_documents() -> Measurement:
    """Three hundred documents, a tenth of which could not be read."""
    few = vermeulen()
    more = tuple(
        replace(one, id=f"{one.id}-{n}", path=f"{one.side}/map {n // 20}/{one.id}", title=f"{one.title} {n}".strip())
        for n in range(300 // len(few.documents))
        for one in few.documents
    )
    noted = replace(more[3], error=Message("no_text_in_pdf"))
    return replace(few, documents=few.documents + more[:3] + (noted,) + more[4:])


def nothing_inside() -> Measurement:
    """Documents on one side only, and nothing found in them."""
    empty = rates(documents=0, sentences=0)
    gaps = tuple(
        gap(value.id, GapKind.TOO_LITTLE_TEXT, rates(documents=6, sentences=90), empty, 1.0) for value in VALUES[:3]
    )
    return measurement(VALUES[:3], gaps, OUTSIDE)


def no_evidence() -> Measurement:
    """Enough documents, but not one sentence for or against."""
    gaps = tuple(gap(value.id, GapKind.DORMANT, rates(spread=0.004), rates(spread=0.004), 0.995) for value in VALUES)
    return measurement(VALUES, gaps, OUTSIDE + INSIDE)


def long_names() -> Measurement:
    """Names, statements, sentences and paths that are far too long."""
    name = (
        "Samenwerkingsverband Regionale Energietransitie en Arbeidsmarktvraagstukken Midden-Gelderland en de Achterhoek"
    )
    value = Value(
        "lang",
        "Arbeidsongeschiktheidsverzekeringsmaatschappijgericht denken, doen en vooral ook laten in de hele keten",
        "Wij geloven dat iedereen, ongeacht achtergrond of functie, steeds weer opnieuw de ruimte moet krijgen om samen met "
        "anderen te ontdekken wat werkt, en dat wij daar in de hele keten op aanspreekbaar zijn en blijven.",
    )
    path = (
        "een-heel-lange-map/" * 4
        + "Verslag_van_het_overleg_over_de_herziening_van_het_klachtenreglement_definitief_v12.docx"
    )
    promised = document("web", Side.OUTSIDE, "https://www.voorbeeld.nl/over-ons/wie-zijn-wij/" + "x" * 90, "2026-09-30", "Communicatie en public affairs", "website")  # fmt: skip
    lived = replace(document("lang", Side.INSIDE, "", "2025-09-30", "Bedrijfsvoering, ICT en huisvesting", "beleidsnotitie"), path=path)  # fmt: skip
    sentence = (
        "Daarbij geldt dat "
        + "de medewerker vooraf en steeds schriftelijk toestemming vraagt, en " * 14
        + "daarna pas begint."
    )
    found = (
        evidence(
            "web", "Wij gaan voor " + "échte aandacht, " * 12 + "elke dag.", "lang", 0.93, marked=("échte aandacht",)
        ),
        evidence("lang", sentence, "lang", 0.02, 0.95, Act.NORM, ("daarna pas begint",), page=112),
        evidence("lang", "x" * 240, "lang", 0.9, 0.02, Act.NORM, start=9000),
    )
    outside, inside = rates(0.2, 0.01), rates(0.05, 0.4)
    gaps = (gap("lang", GapKind.CONTRADICTED, outside, inside, 0.51, GapKind.STRETCH, pair=Pair(found[0], found[1])),)
    return measurement((value,), gaps, (promised, lived), found, name=name)


def hostile() -> Measurement:
    """Markup, code and direction overrides wherever users write."""
    value = Value("v", HOSTILE[0], HOSTILE[1])
    documents = (
        document("web", Side.OUTSIDE, HOSTILE[2], "2026-01-01", HOSTILE[0], "#panic()"),
        replace(document("memo", Side.INSIDE, OVERRIDDEN, "2026-01-01", "", "memo"), path=f"inside/{HOSTILE[1]}"),
    )
    found = (
        evidence("web", HOSTILE[1], "v", 0.9, marked=("$x^2$",)),
        evidence("web", HOSTILE[2], "v", 0.8, start=500),
        evidence("memo", HOSTILE[3], "v", 0.1, 0.8, start=900),
        evidence(
            "memo", "\u202efdp.exe\u202c stond er, \ud83d niet \x00 daar \ue000 中文 ژ", "v", 0.7, 0.1, start=1900
        ),
    )
    gaps = (gap("v", GapKind.STRETCH, rates(0.2), rates(0.1, 0.1), pair=Pair(found[0], found[2])),)
    return measurement((value,), gaps, documents, found, name=HOSTILE[1])
