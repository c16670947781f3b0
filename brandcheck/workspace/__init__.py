"""What a check made, kept in one `.brandcheck` file: documents, sentences, evidence, measurements, reviews, a cache."""

from brandcheck.workspace.confronting import EvidenceQuery, EvidenceRow, Facets
from brandcheck.workspace.measurements import MeasurementEntry
from brandcheck.workspace.reviews import Review, Standing, Subject, Verdict, sentence_key
from brandcheck.workspace.taking import Taken
from brandcheck.workspace.workspace import Workspace

__all__ = [
    "EvidenceQuery",
    "EvidenceRow",
    "Facets",
    "MeasurementEntry",
    "Review",
    "Standing",
    "Subject",
    "Taken",
    "Verdict",
    "Workspace",
    "sentence_key",
]
