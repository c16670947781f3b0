"""What the frozen program takes along, and what desktops are told of it. `make bundle` builds it and starts it."""

import ast
import os
import plistlib
import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

import pytest
from lxml import etree

from brandcheck.model import Organisation
from brandcheck.paths import resources
from brandcheck.workspace import Workspace

ROOT = Path(__file__).parents[2]
LINUX, WINDOWS, ICONS = ROOT / "installers/linux", ROOT / "installers/windows", ROOT / "installers/icons"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
TYPE = "application/x-brandcheck"


@pytest.fixture(scope="module")
def spec():
    """The plain values that build.spec names; the rest of it only runs within PyInstaller."""
    named = {}
    for statement in ast.parse((ROOT / "build.spec").read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            try:
                named[statement.targets[0].id] = ast.literal_eval(statement.value)
            except ValueError:
                continue
    return named


def stays_behind(spec, path):
    return any(fnmatch(path, pattern) for pattern in spec["FILES_LEFT_OUT"])


def test_every_file_of_resources_goes_along_except_what_the_model_was_trained_on(spec):
    assert spec["RESOURCES_LEFT_OUT"] == ("corpus",)
    files = (path for path in resources().rglob("*") if path.is_file() and "corpus" not in path.parts)
    names = {path.relative_to(resources().parent).as_posix() for path in files if path.suffix != ".ts"}
    assert "resources/sample/org.json" in names
    assert {name for name in names if stays_behind(spec, name)} == set()
    # Nor do files lie outside the folders, where they would be forgotten.
    assert {name for name in names if name.count("/") < 2} == set()


def test_jobs_that_the_app_asks_for_by_name_go_along():
    """They run in a process of their own, and no import in the source leads to them."""
    source = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "ui").rglob("*.py"))
    asked = set(re.findall(r'"(brandcheck\.\w+):', source))
    assert "brandcheck.jobs" in asked
    named = (ROOT / "build.spec").read_text(encoding="utf-8")
    assert {name for name in asked if f'"{name}"' not in named} == set()


def test_qt_speaks_dutch_and_reads_the_pictures_of_logos_and_nothing_more(spec):
    translations = "PySide6/Qt/translations"
    taken = {
        name
        for name in ("qtbase_nl", "qtbase_nn", "qtbase_de", "qtbase_zh_CN", "qt_nl", "qt_help_nl", "qtdeclarative_nl")
        if not stays_behind(spec, f"{translations}/{name}.qm")
    }
    assert taken == {"qtbase_nl"}
    pictures = {
        kind
        for kind in ("gif", "icns", "ico", "jpeg", "pdf", "svg", "tga", "tiff", "wbmp", "webp")
        if not stays_behind(spec, f"PySide6/Qt/plugins/imageformats/libq{kind}.so")
    }
    assert pictures == {"ico", "jpeg", "svg"}
    assert not stays_behind(spec, "resources/i18n/app_nl.qm")
    assert stays_behind(spec, "resources/i18n/app_nl.ts")


def test_linux_tells_a_workspace_by_its_name_and_by_what_stands_in_it(tmp_path):
    file = tmp_path / "a.brandcheck"
    Workspace.create(file, Organisation("A", "nl", ())).close()
    (kind,) = etree.parse(LINUX / "brandcheck.xml").getroot()
    assert kind.get("type") == TYPE
    assert kind.find(f"{MIME}glob").get("pattern") == "*.brandcheck"
    rules = kind.findall(f".//{MIME}match")
    assert len(rules) == 2
    for rule in rules:
        wanted = rule.get("value").replace("\\0", "\0").encode()
        assert file.read_bytes()[int(rule.get("offset")) :].startswith(wanted)


def install(folder, home, *arguments):
    """Run the script of a program that lies in `folder`, for a user whose data is in `home`."""
    environment = {**os.environ, "XDG_DATA_HOME": str(home)}
    subprocess.run(["sh", folder / "install.sh", *arguments], env=environment, check=True)


def lay_out(folder):
    """The program's folder as build.spec leaves it, as far as the script looks at it."""
    desktop = folder / "desktop"
    desktop.mkdir(parents=True)
    (folder / "install.sh").write_bytes((LINUX / "install.sh").read_bytes())
    own = (*LINUX.glob("brandcheck.*"), *ICONS.glob("*.png"), ICONS / "document.svg", resources() / "icons/app.svg")
    for file in own:
        (desktop / file.name).write_bytes(file.read_bytes())


@pytest.mark.parametrize("name", ["BrandCheck", 'Brand "Check\'s" $HOME `5%` \\ map'])
def test_linux_starts_the_program_from_wherever_it_is_put(tmp_path, name):
    folder, home = tmp_path / name, tmp_path / "home"
    lay_out(folder)
    install(folder, home)
    entry = (home / "applications/brandcheck.desktop").read_text(encoding="utf-8")
    (line,) = re.findall(r"^Exec=(.*)$", entry, re.MULTILINE)
    # As a desktop reads it: the escapes of a value, then those within quotes, then the fields.
    value = line.replace("\\\\", "\\")
    quoted, field = re.fullmatch(r'"(.*)" (%f)', value).groups()
    assert re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%") == str(folder / "BrandCheckApp")
    assert f"MimeType={TYPE};" in entry
    assert field == "%f"


def test_linux_finds_the_icon_of_the_window_by_the_name_that_the_app_gives():
    (name,) = re.findall(r'setDesktopFileName\("(.*)"\)', (ROOT / "ui/app.py").read_text(encoding="utf-8"))
    assert (LINUX / f"{name}.desktop").is_file()


def test_linux_is_left_as_it_was(tmp_path):
    folder, home = tmp_path / "BrandCheck", tmp_path / "home"
    lay_out(folder)
    install(folder, home)
    laid = {path.name for path in home.rglob("*") if "brandcheck" in path.name.lower()}
    assert {
        "brandcheck.desktop",
        "brandcheck.xml",
        "brandcheck.svg",
        "brandcheck.png",
    } <= laid
    install(folder, home)
    install(folder, home, "--remove")
    assert [path for path in home.rglob("*") if "brandcheck" in path.name.lower()] == []


def test_macos_opens_the_same_files(spec):
    told = plistlib.loads(plistlib.dumps(spec["INFO_PLIST"]))
    (opens,), (exported,) = told["CFBundleDocumentTypes"], told["UTExportedTypeDeclarations"]
    assert opens["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"] == {
        "public.filename-extension": ["brandcheck"],
        "public.mime-type": [TYPE],
    }
    assert (ICONS / opens["CFBundleTypeIconFile"]).read_bytes().startswith(b"icns")
    assert (ICONS / "app.icns").read_bytes().startswith(b"icns")


def test_windows_opens_the_same_files(spec):
    script = (WINDOWS / "brandcheck.iss").read_text(encoding="utf-8")
    (kind,) = spec["INFO_PLIST"]["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
    assert f'Subkey: "Software\\Classes\\.brandcheck"; ValueType: string; ValueData: "{kind}"' in script
    assert f'Subkey: "Software\\Classes\\{kind}\\shell\\open\\command"' in script
    # Files are named from dist/BrandCheck, where what is handed out lies.
    named = re.findall(r'(?:File=|Source: ")((?:\.\.\\)+[\w\\.]+)', script)
    assert len(named) == 3
    for path in named:
        assert (ROOT / path.removeprefix("..\\..\\").replace("\\", "/")).is_file(), path
    assert (ICONS / "app.ico").read_bytes().startswith(b"\x00\x00\x01\x00")
