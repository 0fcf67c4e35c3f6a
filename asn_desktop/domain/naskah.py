"""A dated pack of wording for letters about persons: what is fixed, and the default of what an office may
change.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PaketNaskah:
    """Wording valid from a day on.

    ``teks`` is fixed, by key; ``surat`` holds for each form its parts with merge fields, which an office may
    replace; ``peraturan_gaji`` names the pay regulation for "pns" and "pppk".
    """

    kode: str
    peraturan: str
    berlaku_dari: date
    berlaku_sampai: date | None
    teks: Mapping[str, str]
    surat: Mapping[str, Mapping[str, str]]
    peraturan_gaji: Mapping[str, str]
    isian_kantor: Mapping[str, str]  # by "form/part": which official words are missing

    def valid_on(self, day: date) -> bool:
        """Whether a letter of that day takes this pack."""
        return self.berlaku_dari <= day and (self.berlaku_sampai is None or day <= self.berlaku_sampai)

    def bawaan(self, formulir: str, bagian: str) -> str:
        """The default text of a part. Raises KeyError when the form has no such part."""
        return self.surat[formulir][bagian]
