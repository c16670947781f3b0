"""Every text of the interface is marked for translation, translated, and compiled."""

import ast
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from shutil import copyfile

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

from brandcheck.paths import resources
from ui.translation import use_language

ROOT = Path(__file__).parents[2]
I18N = resources() / "i18n"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = {"nl": [], "en": ["-pluralonly"]}
SHOWN = {
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QMenu", "QGroupBox", "label", "button",
    "tool", "Note", "Empty", "ask", "tell", "notify", "setText", "setToolTip", "setPlaceholderText", "setWindowTitle",
    "setAccessibleName", "setAccessibleDescription", "setStatusTip", "addAction", "addMenu", "addRow", "addItem", "addTab",
    "setTitle", "setLabelText", "setHeaderLabels", "setHorizontalHeaderLabels", "getOpenFileName", "getSaveFileName",
    "getOpenFileNames", "getExistingDirectory", "setPrefix", "setSuffix", "setSpecialValueText",
}  # fmt: skip
"""What is called with a text that a user gets to see or hear."""
NOT_WORDS = re.compile(r"[^A-Za-zÀ-ž]*|.*\.(png|svg)|[a-z_\-]+")
"""Symbols, files, and names of styles and icons."""
NAMES = {"#RRGGBB", "BrandCheck", " – BrandCheck", "Nederlands", "English", "Alt+1 … Alt+0"}
"""The same in every language."""


def tool(name: str) -> str:
    return str(next(TOOLS.glob(f"{name}*")))


def messages(file: Path) -> dict[tuple[str, str], list[str]]:
    """The translations by context and source; an unfinished one is empty."""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]
            unfinished = translation.get("type") is not None
            found[context.findtext("name"), message.findtext("source")] = [""] if unfinished else forms
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_those_of_the_source_as_it_is(language, tmp_path):
    file = tmp_path / "new.ts"
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    copyfile(I18N / f"brandcheck_{language}.ts", file)
    subprocess.run([tool("lupdate"), *options, *LANGUAGES[language], *sources, "-ts", str(file)], cwd=ROOT, check=True)
    assert messages(file).keys() == messages(I18N / f"brandcheck_{language}.ts").keys(), "run make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(language):
    untranslated = [key for key, forms in messages(I18N / f"brandcheck_{language}.ts").items() if "" in forms]
    assert untranslated == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_holes_keys_and_ends_are_kept(language):
    for (_, source), forms in messages(I18N / f"brandcheck_{language}.ts").items():
        for form in forms:
            assert set(re.findall(r"{\w*}", form)) == set(re.findall(r"{\w*}", source)), source
            assert ("%n" in form) <= ("%n" in source), source
            assert len(re.findall(r"&\w", form)) == len(re.findall(r"&\w", source)), source
            assert form.endswith("…") == source.endswith("…"), source
            assert form.strip() == form or source.strip() != source, source


def test_what_is_compiled_is_what_is_written(tmp_path):
    for language in LANGUAGES:
        file = tmp_path / "new.qm"
        subprocess.run(
            [tool("lrelease"), "-silent", str(I18N / f"brandcheck_{language}.ts"), "-qm", str(file)], check=True
        )
        assert file.read_bytes() == (I18N / f"brandcheck_{language}.qm").read_bytes(), "run make translations"


def unmarked(source: str) -> list[tuple[int, str]]:
    """Texts that are shown and not marked: literals, also parts of f-strings and of choices, given to what shows them."""
    found = []
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name not in SHOWN:
            continue
        for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
            found.extend(
                (text.lineno, text.value)
                for text in literals(argument)
                if not NOT_WORDS.fullmatch(text.value) and text.value not in NAMES
            )
    return found


def literals(node: ast.expr) -> list[ast.Constant]:
    if isinstance(node, ast.Constant):
        return [node] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        return [part for part in node.values if isinstance(part, ast.Constant)]
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    if isinstance(node, ast.BinOp):
        return literals(node.left) + literals(node.right)
    return []


def test_the_search_for_unmarked_texts_finds_them():
    assert unmarked('label("Not marked")') == [(1, "Not marked")]
    assert unmarked('box.setText(f"{n} files left")') == [(1, " files left")]
    assert unmarked('button("Yes please" if sure else "no")') == [(1, "Yes please")]
    assert unmarked('label(self.tr("Marked"), "title")') == []


@pytest.mark.parametrize("file", sorted((ROOT / "ui").rglob("*.py")), ids=lambda file: file.name)
def test_every_text_that_is_shown_is_marked(file):
    assert unmarked(file.read_text(encoding="utf-8")) == []


def test_words_change_with_the_language(qapp):
    use_language(qapp, "nl")
    assert QCoreApplication.translate("Pages", "Values") == "Kernwaarden"
    assert QCoreApplication.translate("MainWindow", "%n document(s) read.", "", 1) == "1 document gelezen."
    assert QCoreApplication.translate("MainWindow", "%n document(s) read.", "", 2) == "2 documenten gelezen."
    use_language(qapp, "en")
    assert QCoreApplication.translate("Pages", "Values") == "Values"
    assert QCoreApplication.translate("MainWindow", "%n document(s) read.", "", 1) == "1 document read."
