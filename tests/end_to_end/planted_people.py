"""People that nobody is called like, and how each is written: what the privacy walk plants and looks for."""

from dataclasses import dataclass, field
from itertools import product

_HEADS = ("zwub", "quor", "fjel", "grym", "vlox", "tsjo", "knyp", "plaz", "wrif", "dwog", "skuv", "bjam")
_GIVEN = ("wino", "dolfa", "berta", "rikje", "lindo", "maruk", "tekla", "gerwi", "nolle", "fenna", "josko", "mirel")
_FAMILY = (
    "stra",
    "boma",
    "hoekse",
    "terveld",
    "zwaag",
    "minkel",
    "daalder",
    "lakens",
    "veenma",
    "pijper",
    "korts",
    "sluis",
)
_PARTICLES = ("", "van ", "", "de ", "", "van der ", "", "ter ", "in 't ", "")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is in the metadata of a file."""

    place: str
    """Where the name stands."""
    given: str
    particle: str
    """With its space; empty for none."""
    family: str
    number: int

    def __str__(self) -> str:
        return self.full

    @property
    def full(self) -> str:
        return f"{self.given} {self.particle}{self.family}"

    @property
    def last_first(self) -> str:
        """As address books have it."""
        return f"{self.particle}{self.family}, {self.given}".strip().capitalize()

    @property
    def initials(self) -> str:
        return f"{self.given[0]}. {self.particle}{self.family}"

    @property
    def titled(self) -> str:
        """As colleagues write of somebody."""
        return f"mevrouw {self.particle.title()}{self.family}"

    @property
    def mail(self) -> str:
        return f"{self.given[0]}.{self.family}@planted.example".lower()

    @property
    def handle(self) -> str:
        return f"{self.given}{self.family}{self.number}".lower()

    @property
    def mobile(self) -> str:
        return f"06-55{self.number:02d} 7{self.number:03d}"

    @property
    def desk(self) -> str:
        """The direct line."""
        return f"0187-66{self.number:02d}3{self.number % 10}"

    @property
    def marks(self) -> tuple[str, ...]:
        """What must be nowhere, in small letters."""
        return self.given.lower(), self.family.lower(), self.mobile, self.desk

    @property
    def said(self) -> str:
        """Sentences in which colleagues name this person, some of them about a value."""
        return (
            f"Afwijken van de werkinstructie mag {self.full} uitsluitend na schriftelijke goedkeuring van de teamleider. "
            f"Vraag {self.titled} of {self.given} hoe het formulier moet, zelf nadenken wordt niet betaald. "
            f"Ook {self.initials} dient de voorgeschreven volgorde van het formulier aan te houden."
        )


@dataclass(slots=True)
class People:
    """Everyone who is planted, in order."""

    planted: list[Person] = field(default_factory=list)

    def new(self, place: str) -> Person:
        """Somebody whose name shares no word with anybody else's."""
        number = len(self.planted)
        heads = [f"{head}{tail}" for tail, head in product(_GIVEN, _HEADS)]
        names = [f"{head}{tail}" for tail, head in product(_FAMILY, reversed(_HEADS))]
        particle = _PARTICLES[number % len(_PARTICLES)]
        found = Person(place, heads[number].capitalize(), particle, names[number].capitalize(), number)
        self.planted.append(found)
        return found

    def some(self, *places: str) -> list[Person]:
        return [self.new(place) for place in places]
