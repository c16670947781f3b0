"""A value as the encoder reads it."""

from brandcheck.model import Organisation, Value


def value_text(value: Value) -> str:
    """Name and statement as one text."""
    return f"{value.name}. {value.statement}".strip()


def value_texts(organisation: Organisation) -> list[str]:
    """All values, in their order."""
    return [value_text(value) for value in organisation.values]
