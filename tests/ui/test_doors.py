"""The app uses the engine's public functions: the doors of its packages, never what is behind them."""

import ast
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "ui"
PACKAGES = {"ingest", "segment", "detect", "second", "assess", "report", "workspace", "training"}


def behind_doors(source: str) -> list[str]:
    """Modules of the engine's packages that are imported past their `__init__.py`."""
    modules = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module:
            modules.append(node.module)
        elif isinstance(node, ast.Import):
            modules.extend(alias.name for alias in node.names)
    return [
        name
        for name in modules
        if name.startswith("brandcheck.") and len(name.split(".")) > 2 and name.split(".")[1] in PACKAGES
    ]


def test_the_search_finds_them():
    assert behind_doors("from brandcheck.ingest.values import slug") == ["brandcheck.ingest.values"]
    assert behind_doors("from brandcheck.ingest import paste") == []


@pytest.mark.parametrize("file", sorted(UI.rglob("*.py")), ids=lambda file: file.name)
def test_only_doors_are_used(file):
    assert behind_doors(file.read_text(encoding="utf-8")) == []
