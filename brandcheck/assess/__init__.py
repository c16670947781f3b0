"""Weigh: from evidence to rates with intervals, kinds of gap, confrontations and warnings."""

from brandcheck.assess.weighing import weigh

__all__ = ["weigh"]
