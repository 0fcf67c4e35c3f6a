"""Decimal figures as people type them, and as the forms print them: with a comma."""

import re
from decimal import Decimal

_ANGKA = re.compile(r"-?\d{1,7}([.,]\d{1,6})?")


def baca_angka(text: str) -> Decimal | None:
    """The figure of "18,75" or "18.75"; None for what is none."""
    trimmed = text.strip()
    return Decimal(trimmed.replace(",", ".")) if _ANGKA.fullmatch(trimmed) else None


def tulis_angka(angka: Decimal) -> str:
    """The figure with a comma and without zeros at its end: "18,75", "50"."""
    words = f"{angka:f}"
    return (words.rstrip("0").rstrip(".") if "." in words else words).replace(".", ",")
