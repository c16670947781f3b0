import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import Side
from brandcheck.workspace import Workspace

from .making import ORGANISATION, document, evidence, measurement


def test_what_is_kept_is_there_after_closing(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    memo = document("inside/memo.docx", "Gesprekken duren voortaan kort.", "Dat is efficiënt.")
    found = (evidence(memo[1][0]),)
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace.documents.put(Side.INSIDE, "inside/memo.docx", "h", "r1", [memo])
        workspace.keep(measurement((memo[0],), found))
        workspace.cache.put_many("embedding", {"key": b"\x00\xff"})
    with Workspace.open(path) as workspace:
        assert workspace.organisation == ORGANISATION
        assert workspace.documents.load() == ((memo[0],), {memo[0].id: memo[1]})
        assert workspace.evidence.load() == found
        assert workspace.measurements.latest() == measurement((memo[0],), found)
        assert workspace.cache.get_many("embedding", ["key", "other"]) == {"key": b"\x00\xff"}
