"""Kinds of gap of labelled organisations."""

import numpy as np
import pytest

from brandcheck.model import GapKind
from brandcheck.settings import Settings
from brandcheck.training.corpus import CONTRADICTS, SUPPORTS, read_organisations
from brandcheck.training.evaluate import Predicted
from brandcheck.training.kinds import kinds, labelled_kind, report_kinds


@pytest.mark.parametrize(
    ("outside", "inside", "kind"),
    [
        ((5, 0), (6, 1), GapKind.ALIGNED),
        ((4, 0), (1, 5), GapKind.CONTRADICTED),
        ((6, 1), (4, 4), GapKind.STRETCH),
        ((4, 0), (0, 1), GapKind.HOLLOW),
        ((1, 0), (6, 0), GapKind.HIDDEN),
        ((0, 1), (1, 0), GapKind.DORMANT),
        ((4, 0), (2, 2), None),
        ((3, 0), (9, 0), None),
        ((4, 0), (7, 3), None),
    ],
)
def test_numbers_give_the_kind(outside: tuple[int, int], inside: tuple[int, int], kind: GapKind | None) -> None:
    assert labelled_kind(outside, inside) is kind


def test_a_reader_that_sees_the_labels_finds_the_kinds() -> None:
    organisations = read_organisations()
    seen = {}
    for one in organisations:
        documents = [document for document in one.documents if document.sentences]
        labels = np.vstack([document.labels for document in documents])
        inside = np.hstack([np.full(len(d.sentences), int(d.side == "inside")) for d in documents])
        seen[one.slug] = Predicted((labels == SUPPORTS) * 1.0, (labels == CONTRADICTS) * 1.0, labels, inside)
    found = kinds(organisations, seen, 0.5, Settings())
    assert len(found) > 300
    assert sum(one.found is one.labelled for one in found) / len(found) > 0.9
    assert report_kinds(found).startswith("kind of gap ")
