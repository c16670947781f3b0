"""What a sentence reads like: the nearest sentence of the training bank, as a reason that needs no figures.

It illustrates a decision and does not explain it: `Evidence.why` has what moved the reader, and that is not one sentence.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from brandcheck.model import Cache, Stance, Value


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence that speaks for or against a value."""

    text: str
    value: Value
    stance: Stance
    language: str | None = None
    """ISO 639-1, of the sentence or its document; the bank's other languages are then left out, if it has this one."""


@dataclass(frozen=True, slots=True)
class Alike:
    """A sentence of the bank, made up for it: it says the same about some organisation that does not exist."""

    text: str
    language: str
    theme: str
    """What it speaks for or against, in the bank's own short words (Dutch)."""
    likeness: float
    """Cosine to the sentence asked about, the bank's usual direction taken off."""


def reads_like(asked: Sequence[Asked], cache: Cache) -> tuple[Alike | None, ...]:
    """For each sentence the bank's nearest of the same stance and language, on themes like the value.

    None where none is near enough. Vectors come from the cache where a check has left them: then no encoder is loaded.

    Raises:
        BrandCheckError: `model_damaged`, when the bank was made with another encoder.
    """
    from brandcheck.detect.bank import Bank  # noqa: PLC0415 - numpy takes its time
    from brandcheck.detect.evidence import Vectors  # noqa: PLC0415
    from brandcheck.detect.files import BANK, models  # noqa: PLC0415
    from brandcheck.detect.keys import VECTORS, vector_key  # noqa: PLC0415
    from brandcheck.detect.threads import use_one_thread  # noqa: PLC0415
    from brandcheck.detect.wording import value_text  # noqa: PLC0415

    if not asked:
        return ()
    use_one_thread()
    texts = [text for one in asked for text in (one.text, value_text(one.value))]
    vectors = Vectors(cache, cache.get_many(VECTORS, [vector_key(text) for text in texts]))
    for _ in vectors.read(texts):
        pass
    bank = Bank.shipped(models() / BANK)
    found: list[Alike | None] = []
    for one in asked:
        sentence, wording = vectors.of([one.text, value_text(one.value)])
        place, likeness = bank.nearest(sentence, bank.kin(wording), one.stance, one.language)
        found.append(bank.row(place, likeness) if likeness >= bank.least else None)
    return tuple(found)
