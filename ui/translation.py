"""The interface's language, by Qt's own translations: English is the source, `resources/i18n/brandcheck_*.ts` the rest.

`make translations` brings the .ts files up to date with the source and compiles them.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from brandcheck.paths import resources


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it is defined, as data; it is translated where it is shown."""
    return text


_installed: list[QTranslator] = []


def use_language(app: QCoreApplication, language: str) -> None:
    """Make this the language of all texts that are made from now on, and of dates and numbers."""
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    QLocale.setDefault(
        QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)
        if language == "nl"
        else QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    )
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{language}.qm", resources() / "i18n" / f"brandcheck_{language}.qm"):
        translator = QTranslator(app)
        if file.is_file() and translator.load(str(file)):
            app.installTranslator(translator)
            _installed.append(translator)
