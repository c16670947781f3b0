"""Weigh: from evidence to rates with intervals, kinds of gap, confrontations and warnings; and the rates of departments."""

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
from brandcheck.assess.weighing import reweigh, weigh

__all__ = [
    "Cell",
    "DepartmentFigures",
    "Row",
    "Standout",
    "Withheld",
    "by_department",
    "department_names",
    "disclose_documents",
    "group",
    "reweigh",
    "weigh",
]
