"""What claims depend on besides the encoder and the head."""

import hashlib
from functools import cache

from brandcheck.paths import resources

MODEL = "claims.npz"
LEXICONS = ("claims.toml", "green_claims.toml", "quantities.toml", "detect_acts.toml")


@cache
def claims_fingerprint() -> dict[str, str]:
    """SHA-256 of the model of claims and over its word lists, for what a measurement was made with."""
    rules = [(resources() / "lexicons" / name).read_bytes().replace(b"\r\n", b"\n") for name in LEXICONS]
    return {
        "claims": hashlib.sha256((resources() / "models" / MODEL).read_bytes()).hexdigest(),
        "claim_rules": hashlib.sha256(b"\0".join(rules)).hexdigest(),
    }
