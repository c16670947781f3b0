"""Weigh: from evidence to rates with intervals, kinds of gap, confrontations and warnings; the rates of departments; the noise within a side."""

from brandcheck.assess.departments import (
    Cell,
    DepartmentFigures,
    Row,
    Standout,
    Withheld,
    by_department,
    department_names,
    disclose_documents,
    group,
)
from brandcheck.assess.halves import Halves, SplitHalf, split_halves
from brandcheck.assess.weighing import reweigh, weigh

__all__ = [
    "Cell",
    "DepartmentFigures",
    "Halves",
    "Row",
    "SplitHalf",
    "Standout",
    "Withheld",
    "by_department",
    "department_names",
    "disclose_documents",
    "group",
    "reweigh",
    "split_halves",
    "weigh",
]
