"""A value and its examples as the encoder reads them."""

from brandcheck.model import Organisation, Value


def value_text(value: Value) -> str:
    """Name and statement as one text."""
    return f"{value.name}. {value.statement}".strip()


def value_texts(organisation: Organisation) -> list[str]:
    """All values, in their order."""
    return [value_text(value) for value in organisation.values]


def example_groups(value: Value) -> list[tuple[str, ...]]:
    """Its examples for and its examples against, without empty ones."""
    groups = [tuple(text for text in group if text.strip()) for group in (value.examples_for, value.examples_against)]
    return [group for group in groups if group]


def example_texts(organisation: Organisation) -> list[str]:
    """The examples of all values."""
    return [text for value in organisation.values for group in example_groups(value) for text in group]
