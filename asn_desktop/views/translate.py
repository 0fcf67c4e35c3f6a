"""The one door for words on the screen: Indonesian is the source language, a catalogue may replace it."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the language of the screen."""
    return QCoreApplication.translate("ASN", text)
