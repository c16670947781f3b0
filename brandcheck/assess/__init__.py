"""Weigh: from evidence to rates with intervals, kinds of gap, confrontations and warnings."""

from brandcheck.assess.weighing import reweigh, weigh

__all__ = ["reweigh", "weigh"]
