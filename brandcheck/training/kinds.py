"""How often the kind of gap comes out as the labels have it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from brandcheck.assess.gaps import enough, likeliest, probabilities
from brandcheck.assess.tally import tally
from brandcheck.model import Act, Document, Evidence, GapKind, Side
from brandcheck.settings import Settings
from brandcheck.training.corpus import CONTRADICTS, SUPPORTS, LabelledOrganisation
from brandcheck.training.evaluate import Predicted


@dataclass(frozen=True)
class KindOfGap:
    """One value of one organisation."""

    organisation: str
    value: str
    labelled: GapKind
    chances: dict[GapKind, float]

    @property
    def found(self) -> GapKind:
        """The likeliest."""
        return likeliest(self.chances)


def labelled_kind(outside: tuple[int, int], inside: tuple[int, int]) -> GapKind | None:
    """The kind that the numbers of sentences for and against give, None between two kinds (the corpus's card has the rule)."""
    there, share = sum(inside), inside[0] / max(1, sum(inside))
    promised, untold = outside[0] >= 4, sum(outside) <= 1
    rules = {
        GapKind.HOLLOW: promised and there <= 1,
        GapKind.ALIGNED: promised and there >= 5 and share >= 0.75,
        GapKind.CONTRADICTED: promised and there >= 5 and share <= 0.4,
        GapKind.STRETCH: promised and there >= 6 and 0.35 <= share <= 0.65,
        GapKind.HIDDEN: untold and inside[0] >= 5 and share >= 0.75,
        GapKind.DORMANT: untold and there <= 1,
    }
    return next((kind for kind, holds in rules.items() if holds), None)


def kinds(
    organisations: Sequence[LabelledOrganisation],
    predicted: Mapping[str, Predicted],
    threshold: float,
    settings: Settings,
) -> list[KindOfGap]:
    """All values whose labels give a kind, with what the probabilities give; `predicted` is by folder."""
    found: list[KindOfGap] = []
    for one in organisations:
        ids = [value.id for value in one.organisation.values]
        documents = [document for document in one.documents if document.sentences]
        evidence = _evidence(one, predicted[one.slug], threshold, settings)
        eligible = {document.path: sum(sentence.eligible for sentence in document.sentences) for document in documents}
        sides = tally([Document(d.path, d.side, d.path) for d in documents], eligible, evidence, ids)
        outside, inside = sides[Side.OUTSIDE], sides[Side.INSIDE]
        shares = enough(ids, outside, inside, settings)
        for place, value in enumerate(ids):
            kind = labelled_kind(_count(one, Side.OUTSIDE, place), _count(one, Side.INSIDE, place))
            if kind is not None:
                chances = probabilities(value, outside, inside, shares, settings)
                found.append(KindOfGap(one.slug, value, kind, chances))
    return found


def report_kinds(found: Sequence[KindOfGap]) -> str:
    """How many are right, and of each kind what it is taken for."""
    right = sum(one.found is one.labelled for one in found)
    chance = np.mean([one.chances[one.labelled] for one in found])
    lines = [
        f"kind of gap        {right} of {len(found)} ({right / len(found):.3f}), probability of the right one {chance:.3f}"
    ]
    for kind in GapKind:
        taken = Counter(one.found for one in found if one.labelled is kind)
        if taken:
            lines.append(f"  {kind:13s} {', '.join(f'{name} {count}' for name, count in taken.most_common())}")
    return "\n".join(lines)


def _count(one: LabelledOrganisation, side: Side, place: int) -> tuple[int, int]:
    labels = np.hstack([d.labels[:, place] for d in one.documents if d.side is side])
    return int((labels == SUPPORTS).sum()), int((labels == CONTRADICTS).sum())


def _evidence(one: LabelledOrganisation, said: Predicted, threshold: float, settings: Settings) -> list[Evidence]:
    sentences = [(document, item) for document in one.documents for item in document.sentences]
    evidence: list[Evidence] = []
    for row, (document, item) in enumerate(sentences):
        for place, value in enumerate(one.organisation.values):
            supports, contradicts = float(said.supports[row, place]), float(said.contradicts[row, place])
            if supports + contradicts >= settings.listed_from:
                counted = supports + contradicts >= threshold
                evidence.append(
                    Evidence(
                        document.path,
                        item.start,
                        item.end,
                        item.text,
                        value.id,
                        supports,
                        contradicts,
                        Act.DEED,
                        counted,
                    )
                )
    return evidence
