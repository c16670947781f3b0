"""What the confrontation shows before there is anything to confront: what is missing, and where to go for it."""

from PySide6.QtCore import QCoreApplication

from ui.shell import Shell
from ui.widgets.basics import button
from ui.widgets.empty import Empty


def missing(shell: Shell) -> Empty:
    """Values, else documents, else a check."""
    go, session, translate = shell.go, shell.session, QCoreApplication.translate
    if not session.organisation.values:
        title = translate("ConfrontationPage", "No values yet")
        text = translate(
            "ConfrontationPage",
            "Here you see, value by value, what you promise beside what is lived. First say what you value.",
        )
        values = translate("ConfrontationPage", "&Add values")
        return Empty("confrontation", title, text, button(values, lambda: go("values"), "main", "values"))
    if not session.documents:
        title = translate("ConfrontationPage", "No documents yet")
        text = translate(
            "ConfrontationPage",
            "Here you see promise and practice beside each other. Add texts from outside and from inside first.",
        )
        documents = translate("ConfrontationPage", "&Add documents")
        return Empty("confrontation", title, text, button(documents, lambda: go("documents"), "main", "documents"))
    title = translate("ConfrontationPage", "Not checked yet")
    text = translate(
        "ConfrontationPage",
        "BrandCheck reads every sentence and shows here which speak for your values, and which against.",
    )
    check = translate("ConfrontationPage", "&Check now")
    return Empty("confrontation", title, text, button(check, shell.action("measure").trigger, "main", "measure"))
