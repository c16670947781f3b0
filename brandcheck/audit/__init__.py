"""Audit: a random sample of sentences that people label without seeing the program's answers, and what follows from it.

How well people and program agree, how often the program errs, and rates corrected for its errors. It rests on the rates
of `assess`, and knows no other stage and no workspace.
"""

from brandcheck.audit.drawing import Pick, Population, draw
from brandcheck.audit.evaluating import LEAST, Sampling, evaluate
from brandcheck.audit.labelled import Labelled

__all__ = ["LEAST", "Labelled", "Pick", "Population", "Sampling", "draw", "evaluate"]
