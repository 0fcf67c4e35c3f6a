"""Spares the start a search: PySide reads the source of every module imported after it for ``__feature__``.

That switch (snake_case names) is not used here, and the search takes a tenth of the time to the painted
login. A PySide that works otherwise is left alone.
"""

import sys
from types import ModuleType

import PySide6.QtCore  # noqa: F401 - loads what is switched below


def _uses_pyside(module: ModuleType) -> bool:
    """The answer "yes, and without any feature" for every module."""
    return True


def skip_source_search() -> bool:
    """Answer the question without reading; whether there was something to switch."""
    support = sys.modules.get("shibokensupport.feature")
    if support is None or not callable(getattr(support, "_mod_uses_pyside", None)):
        return False
    support._mod_uses_pyside = _uses_pyside  # type: ignore[attr-defined]
    return True


SKIPPED = skip_source_search()
