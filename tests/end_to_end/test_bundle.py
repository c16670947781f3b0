"""What the frozen program takes along. `make bundle` builds it and starts it; this keeps its list whole."""

import ast
from pathlib import Path

from brandcheck.paths import resources

SPEC = Path(__file__).parents[2] / "build.spec"


def test_every_folder_of_resources_goes_along_except_what_the_model_was_trained_on():
    named = {
        statement.targets[0].id: statement.value
        for statement in ast.parse(SPEC.read_text(encoding="utf-8")).body
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name)
    }
    taken = ast.literal_eval(named["RESOURCES"])
    assert {*taken, "corpus"} == {folder.name for folder in resources().iterdir() if folder.is_dir()}
