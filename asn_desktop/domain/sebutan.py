"""What a list said of somebody's golongan, jabatan, and education without the columns that make a history.

Such words stay with the person under the headings of SIASN (``data_siasn``). They are what the office knows
of him until a history is there, so lists show them; they bear no TMT, so no rule of time counts with them.
"""

import json
from dataclasses import dataclass
from typing import Final

from asn_desktop.domain.golongan import urut_golongan
from asn_desktop.domain.jabatan import ESELON
from asn_desktop.domain.pendidikan import urut_pendidikan

_JENIS: Final = frozenset({"struktural", "fungsional", "pelaksana"})


@dataclass(frozen=True, slots=True)
class Sebutan:
    """Golongan, post (kind, name, eselon) and level of education as a list named them; "" where none did."""

    golongan: str = ""
    jenis_jabatan: str = ""
    jabatan: str = ""
    eselon: str = ""
    pendidikan: str = ""

    def isian(self, rekaman: str) -> dict[str, str]:
        """What a new record of a history begins with, so that only what the list lacked is typed."""
        said = {"riwayat_golongan": {"golongan": self.golongan},
                "riwayat_jabatan": {"jenis_jabatan": self.jenis_jabatan, "jabatan": self.jabatan,
                                    "eselon": self.eselon},
                "riwayat_pendidikan": {"tingkat": self.pendidikan}}
        return {key: value for key, value in said.get(rekaman, {}).items() if value}

    def golongan_awal(self, awal: str) -> str:
        """The golongan that pay and promotion may be counted from without a history: that of the appointment,
        unless a list names a later one, whose day nobody knows.
        """
        return awal if self.golongan in ("", awal) else ""

    def tanpa(self, *, golongan: bool, jabatan: bool, pendidikan: bool) -> "Sebutan":
        """Without that of which there is a history (True): it alone speaks then."""
        return Sebutan(
            "" if golongan else self.golongan, *(("", "", "") if jabatan else
                                                 (self.jenis_jabatan, self.jabatan, self.eselon)),
            "" if pendidikan else self.pendidikan)


def sebutan(data_siasn: str | None) -> Sebutan:
    """What the kept columns of a person say; words that name no golongan, kind, eselon or level are passed
    over.
    """
    found = json.loads(data_siasn) if data_siasn else {}
    if not isinstance(found, dict):
        return Sebutan()
    rank, post = _word(found, "GOL AKHIR NAMA"), _word(found, "JABATAN NAMA")
    kind, eselon = _word(found, "JENIS JABATAN NAMA"), _word(found, "ESELON NAMA")
    level = _word(found, "TINGKAT PENDIDIKAN NAMA")
    named = bool(post.strip("- "))
    return Sebutan(
        rank if urut_golongan(rank) else "", kind if named and kind in _JENIS else "", post if named else "",
        eselon if named and eselon in ESELON else "", level if urut_pendidikan(level) else "")


def _word(found: dict[object, object], name: str) -> str:
    return str(found.get(name) or "")
