"""What a check made, kept in one `.brandcheck` file: documents, sentences, evidence, measurements, reviews, a cache."""

from brandcheck.workspace.measurements import MeasurementEntry
from brandcheck.workspace.reviews import Review, Standing, Subject, Verdict, sentence_key
from brandcheck.workspace.workspace import Workspace

__all__ = ["MeasurementEntry", "Review", "Standing", "Subject", "Verdict", "Workspace", "sentence_key"]
