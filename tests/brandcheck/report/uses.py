"""How a workspace uses inside texts, from nothing at all to far too much."""

from dataclasses import replace

from brandcheck.model import DocumentStatus, DocumentSummary, Privacy, Side
from brandcheck.report import Use
from brandcheck.wording import wording
from tests.brandcheck.report.extremes import HOSTILE, OVERRIDDEN
from tests.brandcheck.report.measurements import document

DAY = "2026-11-22"
PLANTED = ("Koen de Vries", "exitgesprek-koen.docx", "Ik mag als vakman niets meer zelf beslissen")
EMPTY = Use("", DAY, 4)


def usual() -> Use:
    channels = {
        Side.OUTSIDE: ["website"] * 14 + ["press"] * 4 + ["vacancy"] * 3 + ["social"] * 2,
        Side.INSIDE: ["memo"] * 9 + ["intranet"] * 6 + ["chat"] * 3 + ["policy"] * 2 + ["survey"],
    }
    documents = tuple(
        document(f"{side}{at}", side, channel=channel) for side in Side for at, channel in enumerate(channels[side])
    )
    return Use(
        organisation="Installatiebedrijf Vermeulen",
        made_on=DAY,
        minimum_documents=4,
        documents=documents,
        privacy=Privacy(
            "Zien of we binnen leven wat we buiten beloven.",
            "Gerechtvaardigd belang",
            "Een bericht op het intranet vóór de meting",
            "2026-10-01",
        ),
        retention="2027-05-22",
        measured_on="2026-11-20",
    )


def longest() -> Use:
    """Every kind of text on both sides, and answers that go on and on."""
    known = [key.removeprefix("channel_") for key in wording("report", "nl") if key.startswith("channel_")]
    documents = tuple(
        document(
            f"{side}{channel}{at}",
            side,
            channel=channel,
            status=DocumentStatus.FAILED if at == 0 else DocumentStatus.READ,
        )
        for side in Side
        for channel in (*known, "eigen soort", "")
        for at in range(1200)
    )
    return Use(
        organisation="Samenwerkingsverband Regionale Energietransitie en Arbeidsmarktvraagstukken Midden-Gelderland "
        * 3,
        made_on="2026-09-30",
        minimum_documents=4,
        documents=documents,
        privacy=Privacy(
            "Wij willen weten of het waar is wat wij zeggen. " * 40,
            "Gerechtvaardigd belang, afgewogen tegen de privacy van medewerkers. " * 20,
            "W" * 900,
            "2026-09-30",
        ),
        quotes=True,
        retention="2027-09-30",
        put_off=(("2026-12-01", "Het onderzoek loopt nog."), ("2027-09-01", "Wij wachten op de uitkomst. " * 20)),
        protected=True,
        measured_on="2026-09-28",
        audited=1234,
        second_reader=True,
    )


def planted() -> Use:
    """People, names of files and what somebody said, wherever documents hold them; a channel is named after somebody."""
    name, file, said = PLANTED
    documents = (
        _named(document("a", Side.INSIDE, said, department=f"Team {name}", channel=f"Mail {name}"), file),
        _named(document("b", Side.OUTSIDE, said, department=name, channel=said), file),
    )
    return Use("Vermeulen", DAY, 4, documents)


def hostile() -> Use:
    return Use(
        organisation=OVERRIDDEN,
        made_on=DAY,
        minimum_documents=4,
        documents=(document("a", Side.INSIDE, channel=HOSTILE[0]),),
        privacy=Privacy(HOSTILE[1], HOSTILE[2], HOSTILE[3], '#panic("day")'),
    )


def _named(one: DocumentSummary, file: str) -> DocumentSummary:
    return replace(one, path=f"{one.side}/{file}")
