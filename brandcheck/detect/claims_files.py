"""What claims depend on besides the encoder and the head."""

import hashlib
from functools import cache

from brandcheck.detect.files import JOINT, JOINT_HEAD, manifest, models
from brandcheck.paths import resources

MODEL = "claims.npz"
MOST_PROMISES = 3000
"""Sentences that are looked for on the other side at most: more than anyone reads, and what a large archive may cost is bounded."""
LEXICONS = ("claims.toml", "green_claims.toml", "quantities.toml", "detect_acts.toml")


@cache
def claims_fingerprint() -> dict[str, str]:
    """SHA-256 over the models of claims and over their word lists, for what a measurement was made with."""
    rules = [(resources() / "lexicons" / name).read_bytes().replace(b"\r\n", b"\n") for name in LEXICONS]
    made = [manifest()[name] for name in (JOINT, JOINT_HEAD)]
    made.append(hashlib.sha256((models() / MODEL).read_bytes()).hexdigest())
    return {
        "claims": hashlib.sha256("".join(made).encode()).hexdigest(),
        "claim_rules": hashlib.sha256(b"\0".join(rules)).hexdigest(),
    }
