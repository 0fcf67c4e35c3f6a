"""Letters of an office: in whose name somebody signs, and texts with merge fields.

Signing for another follows Permendagri 1/2023 (tata naskah dinas), annex: a.n. (atas nama), u.b. (untuk
beliau), Plt. (pelaksana tugas) and Plh. (pelaksana harian).
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from asn_desktop.domain.problems import Problem
from asn_desktop.domain.teks import match_key
from asn_desktop.domain.terbilang import terbilang

_JENIS_DAERAH: Final = frozenset({"provinsi", "kabupaten", "kab.", "kota"})
_BIDANG: Final = re.compile(r"\{([^{}]*)\}")
_TITIK: Final = "." * 24


class StatusPejabat(StrEnum):
    """How somebody holds the post that he signs for."""

    DEFINITIF = "definitif"
    PLT = "plt"
    PLH = "plh"


SINGKATAN_STATUS: Final[Mapping[StatusPejabat, str]] = MappingProxyType({
    StatusPejabat.DEFINITIF: "", StatusPejabat.PLT: "Plt. ", StatusPejabat.PLH: "Plh. "})


@dataclass(frozen=True, slots=True)
class Penandatangan:
    """Who signs a letter.

    ``atas_nama`` is the post whose authority is used (a.n.); ``melalui`` the post that was given it and hands
    it on to the signer (u.b.), which only stands between a.n. and the signer's own ``jabatan``. ``golongan``
    stands beside ``pangkat`` where a paper asks for both.
    """

    nama: str = ""
    nip: str = ""
    pangkat: str = ""
    jabatan: str = ""
    status: StatusPejabat = StatusPejabat.DEFINITIF
    atas_nama: str = ""
    melalui: str = ""
    golongan: str = ""

    @property
    def pangkat_golongan(self) -> str:
        """Both, as statements tell them: "Pembina / IV/a"."""
        return " / ".join(part for part in (self.pangkat, self.golongan) if part)

    @property
    def baris_jabatan(self) -> tuple[str, ...]:
        """The lines above the signature, the last with its comma."""
        lines = [f"a.n. {self.atas_nama}"] if self.atas_nama else []
        if self.atas_nama and self.melalui:
            lines += [self.melalui, "u.b."]
        own = self.jabatan_sendiri
        return (*lines, f"{own}," if own else "")

    @property
    def jabatan_sendiri(self) -> str:
        """His own post, with Plt. or Plh. where he holds it for another."""
        return f"{SINGKATAN_STATUS[self.status]}{self.jabatan}".strip()

    def menggantikan(self, jabatan: str) -> bool:
        """Whether he signs for the holder of a post: in its name, or as its Plt., its Plh. or himself."""
        post = self.atas_nama or self.jabatan
        return bool(post) and match_key(post) == match_key(jabatan)


def bidang_dalam(teks: str) -> tuple[str, ...]:
    """The merge fields that a text names, each once, in their order."""
    return tuple(dict.fromkeys(name.strip() for name in _BIDANG.findall(teks)))


def periksa_teks(teks: str, dikenal: Collection[str]) -> tuple[Problem, ...]:
    """What keeps a text with merge fields from being used: a field that is not known, a brace left open."""
    found = [Problem("isi", "surat.bidang_tidak_dikenal",
                     {"bidang": name or " ", "mirip": _mirip(name, dikenal)})
             for name in bidang_dalam(teks) if name not in dikenal]
    rest = _BIDANG.sub("", teks)
    if "{" in rest or "}" in rest:
        found.append(Problem("isi", "surat.kurung"))
    return tuple(found)


def isi_teks(teks: str, nilai: Mapping[str, str]) -> str:
    """The text with its merge fields filled in; one without a value becomes dots to be filled in by hand.

    A value is never read again, so that braces in a name stay what they are. Raises KeyError for an unknown
    field: check the text first.
    """
    return _BIDANG.sub(lambda found: nilai[found[1].strip()] or _TITIK, teks)


def daerah_of(instansi: str) -> str:
    """The region in the name of its government or of one of its offices: "Kabupaten Tirta Jaya" of
    "PEMERINTAH KABUPATEN TIRTA JAYA" and of "Dinas Perhubungan Kabupaten Tirta Jaya".
    """
    words = instansi.split()
    if words and words[0].casefold() == "pemerintah":
        words = words[1:]
    begins = [place for place, word in enumerate(words[:-1]) if word.casefold() in _JENIS_DAERAH]
    if begins and begins[0]:  # a name that begins with it is the region's own: "Kabupaten Lima Puluh Kota"
        words = words[begins[-1]:]
    name = " ".join(words)
    return name.title().replace(" Dan ", " dan ") if name.isupper() or name.islower() else name


def rupiah(jumlah: int) -> str:
    """The amount as papers write it: "2.785.700,-"."""
    return f"{jumlah:,}".replace(",", ".") + ",-"


def terbilang_rupiah(jumlah: int) -> str:
    """The amount in words with capitals: "Dua Juta Tujuh Ratus Delapan Puluh Lima Ribu Tujuh Ratus"."""
    return terbilang(jumlah).title()


def _mirip(name: str, dikenal: Collection[str]) -> str:
    near = get_close_matches(name, sorted(dikenal), n=1, cutoff=0.5)
    return f"; maksud Anda {{{near[0]}}}?" if near else ""
