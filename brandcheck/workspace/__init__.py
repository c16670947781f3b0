"""What a check made, kept in one `.brandcheck` file: documents, sentences, evidence, measurements, reviews, a cache."""

from brandcheck.workspace.actions import KeptAction
from brandcheck.workspace.claims import ClaimDecision, ClaimFacets, ClaimQuery, ClaimRow, ClaimSubject, ClaimTally
from brandcheck.workspace.confronting import EvidenceQuery, EvidenceRow, Facets, Survey
from brandcheck.workspace.keys import SHORTEST_PASSPHRASE, Door, is_long_enough
from brandcheck.workspace.measurements import Held, MeasurementEntry
from brandcheck.workspace.received import Received, ReceivedState
from brandcheck.workspace.reviews import Review, Standing, Subject, Verdict, sentence_key
from brandcheck.workspace.samples import Coder, Drawn, Found, Label, Sample, TakenSample
from brandcheck.workspace.taking import Taken
from brandcheck.workspace.terms import GlossaryTerm
from brandcheck.workspace.workspace import Workspace

__all__ = [
    "SHORTEST_PASSPHRASE",
    "ClaimDecision",
    "ClaimFacets",
    "ClaimQuery",
    "ClaimRow",
    "ClaimSubject",
    "ClaimTally",
    "Coder",
    "Door",
    "Drawn",
    "EvidenceQuery",
    "EvidenceRow",
    "Facets",
    "Found",
    "GlossaryTerm",
    "Held",
    "KeptAction",
    "Label",
    "MeasurementEntry",
    "Received",
    "ReceivedState",
    "Review",
    "Sample",
    "Standing",
    "Subject",
    "Survey",
    "Taken",
    "TakenSample",
    "Verdict",
    "Workspace",
    "is_long_enough",
    "sentence_key",
]
