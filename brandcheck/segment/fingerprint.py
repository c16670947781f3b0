"""What decides how sentences are found, without loading any of it: the rules and the packages that are there."""

import hashlib
from importlib.metadata import PackageNotFoundError, version

from brandcheck.paths import resources

PACKAGES = {
    "nl": ("nl_core_news_lg", "nl_core_news_md", "nl_core_news_sm"),
    "en": ("en_core_web_lg", "en_core_web_md", "en_core_web_sm"),
}
"""spaCy's trained packages per language, the best first."""


def package(language: str) -> str | None:
    """The trained package that is used for "nl" or "en", None when none of this spaCy's release is installed."""
    release = _version("spacy").rpartition(".")[0]
    return next((name for name in PACKAGES[language] if release and _version(name).startswith(f"{release}.")), None)


def fingerprint() -> dict[str, str]:
    """SHA-256 (hex) of the word lists and rules of this stage, and what tokenizes and finds sentences."""
    digest = hashlib.sha256()
    for file in sorted((resources() / "lexicons").glob("segment_*.toml")):
        # Without the line ends, which a checkout may change.
        digest.update(file.name.encode() + b"\0" + b"\n".join(file.read_bytes().splitlines()) + b"\0")
    trained = [name for name in map(package, sorted(PACKAGES)) if name]
    tools = [f"{name} {_version(name)}".strip() for name in ("spacy", "py3langid", *trained)]
    return {"segment_rules": digest.hexdigest(), "segment_tools": ", ".join(tools)}


def _version(distribution: str) -> str:
    """Its version; empty where it is not installed, and in the frozen program, whose own version says it."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""
