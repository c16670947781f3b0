"""What an audit of a measurement may look like."""

from dataclasses import replace

from brandcheck.model import (
    Agreement,
    Audit,
    CorrectedRate,
    Estimate,
    Measurement,
    Message,
    ReadingErrors,
    Side,
    Stance,
)
from tests.brandcheck.report.measurements import vermeulen


def audited(build=vermeulen, *, apart: bool = True, twice: bool = True) -> Measurement:
    """A measurement with an audit; the first rate outside lies far from its correction where `apart`."""
    measurement = build()
    rates = tuple(
        CorrectedRate(
            gap.value,
            side,
            stance,
            Estimate(getattr(getattr(gap, side), f"{stance}_rate"), getattr(getattr(gap, side), f"{stance}_interval")),
            Estimate(0.02, (0.0, 0.07)) if apart and at == 0 and side is Side.OUTSIDE else Estimate(0.3, (0.0, 0.9)),
            48,
            9,
        )
        for at, gap in enumerate(measurement.gaps)
        for side in Side
        for stance in Stance
    )
    errors = (
        ReadingErrors(
            Side.OUTSIDE, Stance.SUPPORTS, 31, 28, 21, Estimate(0.75, (0.55, 0.88)), Estimate(0.68, (0.5, 0.82)),
            Estimate(0.03, (0.01, 0.07)),
        ),
        ReadingErrors(Side.OUTSIDE, Stance.CONTRADICTS, 0, 0, 0, None, None, Estimate(0.0, (0.0, 0.02))),
        ReadingErrors(
            Side.INSIDE, Stance.SUPPORTS, 12, 9, 6, Estimate(0.66, (0.3, 0.9)), Estimate(0.5, (0.2, 0.8)),
            Estimate(0.0004, (0.0, 0.01)),
        ),
        ReadingErrors(Side.INSIDE, Stance.CONTRADICTS, 5, 0, 0, None, Estimate(0.0, (0.0, 0.4)), Estimate(0, (0, 0.02))),
    )  # fmt: skip
    agreement = Agreement(0.61, (0.48, 0.72), 96, 576)
    audit = Audit(
        drawn_on="2026-11-20",
        sentences={Side.OUTSIDE: 48, Side.INSIDE: 48},
        documents=13,
        program=agreement,
        program_by_side={Side.OUTSIDE: agreement, Side.INSIDE: Agreement(None, None, 48, 288)},
        coders=Agreement(0.8, None, 30, 180) if twice else None,
        errors=errors,
        rates=rates,
        gone=4 if twice else 0,
        added=2 if twice else 0,
    )
    return replace(measurement, audit=audit, warnings=(Message("weigh_audited", (("count", "96"),)),))
