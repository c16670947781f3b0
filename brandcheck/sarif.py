"""What was found in a draft as SARIF 2.1.0 (OASIS), the format in which editors and pipelines take findings."""

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

from brandcheck import __version__
from brandcheck.draft_marks import Mark, MarkKind, hint, kind_word

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {
    MarkKind.CONTRADICTED: "error",
    MarkKind.UNBACKED: "warning",
    MarkKind.AHEAD: "warning",
    MarkKind.GREEN: "warning",
    MarkKind.VAGUE: "note",
    MarkKind.BACKED: "note",
}


def sarif(marks: Sequence[Mark], text: str, file: str, names: Mapping[str, str], language: str) -> str:
    """The marks of one text as a SARIF log; `file` is its path as it was given, `names` those of the values, by id.

    Lines and columns count from 1, columns in characters (code points).
    """
    places = Places(text)
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "BrandCheck",
                        "version": __version__,
                        "rules": [_rule(kind, language) for kind in MarkKind],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "language": language,
                "results": [_result(mark, places, file, names, language) for mark in marks],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


class Places:
    """Lines and columns of a text, both from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        for at, letter in enumerate(text):
            if letter == "\n":
                self._starts.append(at + 1)

    def of(self, at: int) -> tuple[int, int]:
        """Line and column of a code point."""
        line = bisect_right(self._starts, at)
        return line, at - self._starts[line - 1] + 1


def _rule(kind: MarkKind, language: str) -> dict[str, object]:
    return {
        "id": kind.value,
        "shortDescription": {"text": kind_word(kind, language)},
        "defaultConfiguration": {"level": LEVELS[kind]},
    }


def _result(mark: Mark, places: Places, file: str, names: Mapping[str, str], language: str) -> dict[str, object]:
    (line, column), (last, end) = places.of(mark.start), places.of(mark.end)
    artifact = Path(file).as_posix()
    region = {"startLine": line, "startColumn": column, "endLine": last, "endColumn": end}
    return {
        "ruleId": mark.kind.value,
        "ruleIndex": list(MarkKind).index(mark.kind),
        "level": LEVELS[mark.kind],
        "message": {"text": hint(mark, names, language)},
        "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": _uri(artifact)}, "region": region}},
        ],
        "relatedLocations": [
            {
                "id": number,
                "message": {"text": behind.quote},
                "physicalLocation": {"artifactLocation": {"uri": _uri(behind.path)}},
            }
            for number, behind in enumerate(mark.behind, 1)
        ],
        "properties": {"value": names.get(mark.value, ""), "probability": mark.probability},
    }


def _uri(path: str) -> str:
    return quote(path)
