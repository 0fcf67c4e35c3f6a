"""Every form the program can print, in the order of the menus."""

from typing import Any, Final

from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms import skp_kuantitatif

ALL_FORMS: Final[tuple[FormSpec[Any], ...]] = (skp_kuantitatif.FORM,)


def form_of(key: str) -> FormSpec[Any]:
    """The form with that key. Raises KeyError."""
    return {form.key: form for form in ALL_FORMS}[key]
