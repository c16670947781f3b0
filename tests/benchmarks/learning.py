"""What reviews teach: `python -m tests.benchmarks.learning FOLDER... [--reviews 30] [--moves]`.

FOLDER is a labelled organisation in the corpus's format, or holds several. For each of its values in turn a reviewer is
imitated who goes through the strongest sentences that are listed for it, both sides mixed as the app ranks them, and answers
as the labels say. Told are the average precisions of relevance over the sentences that were not reviewed, without and with
learning: of that value, and of the others. With `--moves` a sentence that speaks of another value is given to that value, in
place of rejected.

The shipped model learnt from the organisations of the corpus, so on those it leaves little to learn; the figures that count
are those of other organisations.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from brandcheck.detect import Lesson, find_evidence, learn
from brandcheck.model import Document, Evidence, Stance
from brandcheck.progress import finish
from brandcheck.settings import Settings
from brandcheck.training.corpus import (
    CONTRADICTS,
    NONE,
    LabelledOrganisation,
    as_document,
    read_organisation,
    read_organisations,
)
from brandcheck.training.evaluate import average_precision
from brandcheck.workspace import Workspace

LISTED = Settings().listed_from
EVERYTHING = Settings(listed_from=0.0)
"""Average precision looks at all sentences, not only at those that are listed."""
Key = tuple[str, int]
"""A sentence: its document and start."""


@dataclass(frozen=True)
class Outcome:
    """Average precision over what was not reviewed, without and with learning."""

    value: str
    reviews: int
    left: int
    """Labelled sentences of the value among the rest."""
    before: float
    after: float
    others: tuple[tuple[float, float], ...]
    """The same of each other value."""


class Reviewed:
    """An organisation, what is found in it, and its labels."""

    def __init__(self, labelled: LabelledOrganisation, folder: Path, workspace: Workspace) -> None:
        self.labelled, self._cache = labelled, workspace.cache
        self.values = [value.id for value in labelled.organisation.values]
        self.documents: list[Document] = [
            as_document(one.path, one.side, (folder / one.path).read_text(encoding="utf-8"))
            for one in labelled.documents
        ]
        self.segments = {one.path: one.sentences for one in labelled.documents}
        self.labels = {
            (one.path, item.start): one.labels[row]
            for one in labelled.documents
            for row, item in enumerate(one.sentences)
        }
        organisation = labelled.organisation
        self.found = finish(find_evidence(self.documents, self.segments, organisation, EVERYTHING, self._cache))

    def review(self, column: int, reviews: int, *, moves: bool) -> Outcome | None:
        """Review one value; None where nothing of it is left to find."""
        value = self.values[column]
        ranked = [item for item in self.found if item.value == value and item.probability >= LISTED]
        ranked.sort(key=lambda item: -max(item.supports, item.contradicts))
        seen = [(item.document, item.start) for item in ranked[:reviews]]
        lessons = [lesson for key in seen for lesson in self._answer(key, column, moves=moves)]
        organisation = self.labelled.organisation
        after = finish(learn(self.documents, self.segments, organisation, self.found, lessons, EVERYTHING, self._cache))
        rest = [key for key in self.labels if key not in set(seen)]
        precisions = [
            (self._precision(self.found, place, rest), self._precision(after, place, rest))
            for place in range(len(self.values))
        ]
        left = sum(int(self.labels[key][column] != NONE) for key in rest)
        if not left:
            return None
        others = tuple(pair for place, pair in enumerate(precisions) if place != column)
        return Outcome(organisation.values[column].name, len(seen), left, *precisions[column], others)

    def _answer(self, key: Key, column: int, *, moves: bool) -> list[Lesson]:
        """What the labels say of one sentence."""
        labels, value = self.labels[key], self.values[column]
        if labels[column] != NONE:
            return [Lesson(*key, value, _stance(labels[column]))]
        others = np.flatnonzero(labels) if moves else []
        moved = [Lesson(*key, self.values[other], _stance(labels[other]), listed=False) for other in others[:1]]
        return [Lesson(*key, value, None), *moved]

    def _precision(self, evidence: Sequence[Evidence], column: int, rest: Sequence[Key]) -> float:
        value = self.values[column]
        said = {(item.document, item.start): item.probability for item in evidence if item.value == value}
        relevant = np.array([self.labels[key][column] != NONE for key in rest])
        return average_precision(np.array([said.get(key, 0.0) for key in rest]), relevant)


def _stance(label: int) -> Stance:
    return Stance.CONTRADICTS if label == CONTRADICTS else Stance.SUPPORTS


def measure(folder: Path, labelled: LabelledOrganisation, reviews: int, *, moves: bool) -> list[Outcome]:
    """All values of an organisation, one by one."""
    with Workspace.in_memory() as workspace:
        reviewed = Reviewed(labelled, folder, workspace)
        outcomes = [reviewed.review(column, reviews, moves=moves) for column in range(len(reviewed.values))]
    return [outcome for outcome in outcomes if outcome is not None]


def tell(name: str, outcomes: Sequence[Outcome]) -> tuple[float, float]:
    """Print the figures of an organisation; gives its means without and with learning."""
    before = float(np.mean([outcome.before for outcome in outcomes]))
    after = float(np.mean([outcome.after for outcome in outcomes]))
    worst = min((now / was - 1 for o in outcomes for was, now in o.others if was), default=0.0)
    print(f"{name}: {before:.3f} -> {after:.3f} ({after / before - 1:+.0%}); another value at worst {worst:+.1%}")
    for outcome in outcomes:
        rise = f"{outcome.after / outcome.before - 1:+.0%}" if outcome.before else ""
        print(
            f"  {outcome.value}: {outcome.reviews} reviews, {outcome.left} left to find,"
            f" {outcome.before:.3f} -> {outcome.after:.3f} {rise}"
        )
    return before, after


def main() -> None:
    """Run it and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--reviews", type=int, default=30)
    parser.add_argument("--moves", action="store_true")
    given = parser.parse_args()
    means: list[tuple[float, float]] = []
    for folder in given.folders:
        one = (folder / "org.json").is_file()
        for labelled in [read_organisation(folder)] if one else read_organisations(folder):
            home = folder if one else folder / labelled.slug
            outcomes = measure(home, labelled, given.reviews, moves=given.moves)
            if outcomes:
                means.append(tell(labelled.slug, outcomes))
    if len(means) > 1:
        before, after = np.mean(means, axis=0)
        print(f"mean of {len(means)}: {before:.3f} -> {after:.3f} ({after / before - 1:+.0%})")


if __name__ == "__main__":
    main()
