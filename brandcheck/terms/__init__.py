"""The term bridge: the words that are typical of a side or a department, and those in which they speak of one value."""

from brandcheck.terms.bridge import CLEAR, Texts, bridge_terms
from brandcheck.terms.lexicon import fingerprint
from brandcheck.terms.result import GroupTerms, TermBridge, TermSentence, TermUse, ValueTerms

__all__ = [
    "CLEAR",
    "GroupTerms",
    "TermBridge",
    "TermSentence",
    "TermUse",
    "Texts",
    "ValueTerms",
    "bridge_terms",
    "fingerprint",
]
