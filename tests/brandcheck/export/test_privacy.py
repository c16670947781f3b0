"""What leaves the program without leave to quote."""

from dataclasses import replace

from brandcheck.export.privacy import open_part

from .materials import VALUES, measured


def test_examples_of_values_go_along_only_with_leave_to_quote():
    values = (
        replace(VALUES[0], examples_for=("Wij mogen het over doen.",), examples_against=("Nooit tijd.",)),
        VALUES[1],
    )
    found, _ = measured(values=values)
    assert open_part(found, quotes=True) == found
    silent = open_part(found, quotes=False).organisation.values
    assert [(value.examples_for, value.examples_against) for value in silent] == [((), ()), ((), ())]
    assert [value.statement for value in silent] == [value.statement for value in values]
