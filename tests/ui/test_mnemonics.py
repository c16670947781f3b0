"""No two things in view answer to the same Alt and letter, in either language."""

import re
from collections import defaultdict

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from ui.pages import ENTRIES


def letter(text: str) -> str:
    """The letter after a single &, in lower case; empty for none."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].casefold() if found else ""


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("page", [entry.name for entry in ENTRIES])
def test_letters_are_given_once(measured, settle, language, page):
    measured.preferences.language = language
    measured.restyle()
    document = measured.session.documents[0].id
    measured.go(page, (document, None) if page == "text" else None)
    settle(measured)
    owners = defaultdict(list)
    for action in measured.menuBar().actions():
        owners[letter(action.text())].append(action.text())
    for widget in measured.centralWidget().findChildren(QAbstractButton) + measured.centralWidget().findChildren(
        QLabel
    ):
        can_answer = isinstance(widget, QAbstractButton) or widget.buddy() is not None
        if can_answer and widget.isVisibleTo(measured.centralWidget()):
            owners[letter(widget.text())].append(widget.text())
    del owners[""]
    clashes = [f"{key}: {text}" for key, texts in owners.items() if len(texts) > 1 for text in texts]
    assert clashes == []
