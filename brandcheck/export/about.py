"""The first sheet: what this is, when it was measured and how, and what it does not say; in the words of the report."""

from brandcheck import report
from brandcheck.export.material import Material
from brandcheck.export.privacy import withheld
from brandcheck.export.table import Column, Table
from brandcheck.wording import say, wording


def about_table(material: Material) -> Table:
    """Names with what they are; a name stands once, at the first of its lines."""
    texts = wording("export", material.language)
    told = report.compose(material.measurement, material.choices, material.privacy)
    quotes = material.choices.quotes
    left_out = [say(remark, material.language) for remark in withheld(material.measurement, quotes=quotes)]
    claims = [texts["claims_caution"]] if material.measurement.claims else []
    parts = (
        (texts["what"], (texts["what_this_is"], told.question)),
        (texts["organisation"], (material.measurement.organisation.name or told.organisation,)),
        (texts["measured_on"], (told.date,)),
        (texts["outcome"], (told.headline, told.tally)),
        (texts["basis"], (told.basis, told.unchecked)),
        (texts["left_out"], left_out),
        (texts["warnings"], told.method.warnings),
        (told.method.limits_title, (*told.method.limits, *claims)),
        (told.method.use.title, told.method.use.paragraphs),
        (told.method.privacy_title, [f"{row.label}: {row.value}" for row in told.method.privacy]),
        (texts["settings"], [f"{row.label}: {row.value}" for row in told.method.settings]),
    )
    rows = [
        (name if first else "", line)
        for name, lines in parts
        for first, line in ((at == 0, line) for at, line in enumerate(filter(None, lines)))
    ]
    return Table(texts["sheet_about"], (Column(texts["subject"], width=30), Column(texts["text"], width=110)), rows)
