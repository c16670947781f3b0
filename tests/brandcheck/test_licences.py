"""Everything the app is distributed with may be distributed with it: nothing under the GPL or AGPL alone."""

import re
from importlib.metadata import PackageNotFoundError, distribution, requires

from packaging.requirements import Requirement

from brandcheck.paths import resources

COPYLEFT = re.compile(r"\bA?GPL|GNU (Affero )?General Public", re.IGNORECASE)
FREE = re.compile(
    r"\bMIT\b|BSD|Apache|\bMPL\b|Mozilla|\bLGPL|Lesser General|PSF|Python Software|ISC|Unlicense|0BSD|Zlib",
    re.IGNORECASE,
)


def shipped():
    """The names of all packages that an installation of the engine and the app brings along."""
    found, queue = set(), [Requirement(line) for line in requires("brandcheck") or ()]
    queue = [item for item in queue if item.marker is None or item.marker.evaluate({"extra": "app"})]
    while queue:
        name = re.sub(r"[-_.]+", "-", queue.pop().name).lower()
        if name in found:
            continue
        try:
            lines = requires(name) or ()
        except PackageNotFoundError:  # the app's packages, where only the engine is installed
            continue
        found.add(name)
        queue += [
            item for item in map(Requirement, lines) if item.marker is None or item.marker.evaluate({"extra": ""})
        ]
    return sorted(found)


def licence(name):
    data = distribution(name).metadata
    lines = [data.get("License-Expression") or "", (data.get("License") or "").split("\n")[0]]
    return "; ".join([*lines, *(item for item in data.get_all("Classifier") or () if item.startswith("License"))])


def test_no_dependency_is_under_the_gpl_alone():
    names = shipped()
    assert {"spacy", "typst", "sqlcipher3-wheels", "sqlite-utils", "trafilatura"} <= set(names)
    assert {
        name: licence(name) for name in names if COPYLEFT.search(licence(name)) and not FREE.search(licence(name))
    } == {}


def test_the_licence_of_what_stands_inside_a_compiled_package_goes_along():
    assert FREE.search(licence("sqlcipher3-wheels"))
    notice = (resources() / "licences" / "sqlcipher.txt").read_text(encoding="utf-8")
    assert "ZETETIC LLC" in notice
    assert "Redistributions in binary form must reproduce the above copyright" in notice
    assert "OpenSSL" in notice
