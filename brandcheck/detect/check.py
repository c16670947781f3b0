"""Whether the shipped model is whole and works on this machine."""

from brandcheck.detect.bank import Bank
from brandcheck.detect.evidence import find_evidence
from brandcheck.detect.files import BANK, hash_files, manifest, models
from brandcheck.errors import BrandCheckError
from brandcheck.model import Document, Organisation, Segment, SegmentKind, Side, Stance, Value
from brandcheck.progress import finish
from brandcheck.settings import Settings

VALUE = Value("vak", "Vakmanschap met passie", "Onze mensen zijn vakmensen die van hun werk houden.")
SENTENCE = "Onze vakmensen maken elke orgelpijp met de hand, uit liefde voor het vak."


class Forgetful:
    """A `Cache` that keeps nothing."""

    def get_many(self, kind: str, keys: object) -> dict[str, bytes]:
        """Nothing is there."""
        del kind, keys
        return {}

    def put_many(self, kind: str, items: object) -> None:
        """Nothing is kept."""
        del kind, items


def self_check() -> None:
    """Compare the hashes of all files and read one sentence.

    Raises:
        BrandCheckError: `model_damaged`.
    """
    for name, expected in manifest().items():
        file = models() / name
        if not file.is_file() or hash_files([file])[name] != expected:
            raise BrandCheckError("model_damaged", file=name)
    Bank.shipped(models() / BANK)
    document = Document("check", Side.OUTSIDE, "outside/check.txt", text=SENTENCE)
    segment = Segment("check", 0, len(SENTENCE), SENTENCE, SegmentKind.BODY, "nl", eligible=True)
    organisation = Organisation("BrandCheck", "nl", (VALUE,))
    found = finish(find_evidence([document], {"check": (segment,)}, organisation, Settings(), Forgetful()))
    if not found or found[0].stance is not Stance.SUPPORTS:
        raise BrandCheckError("model_damaged", file="head.npz")
