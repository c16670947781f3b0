"""BrandCheck's engine: reads texts, finds evidence for and against declared values, weighs the gaps."""

__version__ = "0.1.0"
