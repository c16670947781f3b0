"""A small organisation on disk, for tests that need one quickly: the classic case and a value that is lived."""

import json
from pathlib import Path

VALUES = [
    {
        "id": "vakmanschap",
        "name": "Vakmanschap met passie",
        "statement": "Onze mensen zijn specialisten die van hun vak houden en de ruimte krijgen om het goed te doen.",
    },
    {
        "id": "buur",
        "name": "Goede buur",
        "statement": "We horen bij de straat waarin we werken en helpen wie naast ons woont.",
    },
]

OUTSIDE = {
    "01-website.txt": """Title: Over ons
Date: 2026-01-10
Department: Communicatie
Channel: website

Bij ons werken passievolle specialisten die zelf bedenken wat er nodig is.
Een monteur van ons laat een klus pas los als hij er trots op is.

Ons kantoor staat aan de Havenstraat 12.
""",
    "02-vacature.txt": """Title: Vacature monteur
Date: 2026-02-03
Department: HR
Channel: vacancy

Je krijgt de ruimte om je vak uit te oefenen zoals jij denkt dat het hoort.
Wij vertrouwen op jouw vakkennis en jouw ogen.
Je werkt 36 uur per week.
""",
    "03-brochure.txt": """Title: Brochure
Date: 2026-02-20
Department: Communicatie
Channel: brochure

Vakmensen met hart voor hun werk: dat merkt u aan alles.
Onze specialisten leren elke week van elkaar.
De brochure is ook in het Engels te krijgen.
""",
    "04-bericht.txt": """Title: Bericht
Date: 2026-03-01
Department: Communicatie
Channel: social

Liefde voor techniek zit bij ons in elke schroef.
Morgen zijn we gesloten.
""",
}

INSIDE = {
    "01-memo.txt": """Title: Werkinstructie herzien
Date: 2026-03-02
Department: Kwaliteit
Channel: memo

Afwijken van de werkinstructie is uitsluitend toegestaan na schriftelijke goedkeuring van de teamleider.
Een offerte die niet in het sjabloon past, wordt niet meer in behandeling genomen.
Monteurs dienen de voorgeschreven volgorde van het formulier aan te houden.
De koffieautomaat op de eerste verdieping is vervangen.
""",
    "02-chat.txt": """Title: Kanaal #planning
Date: 2026-03-04
Department: Planning
Channel: chat

Annelies: wie heeft de sleutel van bus 4
Bram: ligt bij de balie
Annelies: mag ik bij mevrouw De Wit iets anders monteren dan in het formulier staat
Bram: nee, formulier is formulier, zelf nadenken wordt niet betaald
Annelies: mail me even op annelies@installateur.example
""",
    "03-mail.txt": """Title: Vragen over de volgorde
Date: 2026-03-05
Department: Planning
Channel: email

Vragen over het waarom van de nieuwe volgorde beantwoorden we niet per monteur.
Eigen oplossingen worden niet vergoed.
""",
    "04-intranet.txt": """Title: De buren
Date: 2026-03-08
Department: Communicatie
Channel: intranet

Zaterdag hebben twaalf collega's de speeltuin in de straat opgeknapt.
De bewoners van nummer 14 mogen onze werkplaats gratis gebruiken.
""",
    "05-notulen.txt": """Title: Overleg kwaliteit
Date: 2026-03-12
Department: Kwaliteit
Channel: minutes

Het verzoek van twee monteurs om zelf materiaal te kiezen is afgewezen.
Elke stap wordt voortaan vooraf ter goedkeuring voorgelegd.
Volgende vergadering: 9 april.
""",
}


def write_organisation(folder: Path) -> Path:
    """Write it into the folder, with one file that cannot be read, and give the folder."""
    for side, texts in (("outside", OUTSIDE), ("inside", INSIDE)):
        (folder / side).mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (folder / side / name).write_text(text, encoding="utf-8")
    (folder / "inside" / "99-kapot.docx").write_bytes(b"PK\x03\x04 this is no document")
    organisation = {"name": "Vermeulen Installatie", "language": "nl", "sector": "installatie", "values": VALUES}
    (folder / "org.json").write_text(json.dumps(organisation, ensure_ascii=False), encoding="utf-8")
    return folder
