"""A value, its parts and its examples as the encoder reads them."""

import re

from brandcheck.model import Organisation, Value

PROMISE_ENDS = re.compile(r"(?<=[.!?;])\s+|: |, (?=en |and )")
LEAST_WORDS = 3
"""Of a promise; fewer say too little by themselves."""


def value_text(value: Value) -> str:
    """Name and statement as one text."""
    return f"{value.name}. {value.statement}".strip()


def value_texts(organisation: Organisation) -> list[str]:
    """All values, in their order."""
    return [value_text(value) for value in organisation.values]


def value_parts(value: Value) -> list[str]:
    """Its name and each promise that its statement is made of: a value may promise several things at once."""
    promises = [part for part in PROMISE_ENDS.split(value.statement) if len(part.split()) >= LEAST_WORDS]
    return [part for part in (value.name, *promises) if part.strip()] or [value_text(value)]


def part_texts(organisation: Organisation) -> list[str]:
    """The parts of all values."""
    return [text for value in organisation.values for text in value_parts(value)]


def example_groups(value: Value) -> list[tuple[str, ...]]:
    """Its examples for and its examples against, without empty ones."""
    groups = [tuple(text for text in group if text.strip()) for group in (value.examples_for, value.examples_against)]
    return [group for group in groups if group]


def example_texts(organisation: Organisation) -> list[str]:
    """The examples of all values."""
    return [text for value in organisation.values for group in example_groups(value) for text in group]
