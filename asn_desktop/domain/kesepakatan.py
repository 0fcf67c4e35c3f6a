"""Agreement on what is expected, indicator by indicator: proposed, countered, agreed, by whom, when and why.

Source: PermenPANRB 6/2022, Ps. 5 (a): penetapan dan klarifikasi ekspektasi. The ledger is only ever added to;
its state is read from its lines. Who agrees to the words of the other side closes it; a text that differs
from what was agreed opens it again.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from asn_desktop.domain.problems import NotAllowed, Problem
from asn_desktop.domain.skp import HasilKerja, Indikator, problems_of_text

MAX_ALASAN = 1200


class LangkahSepakat(StrEnum):
    """What a line of the ledger says."""

    USUL = "usul"
    TANGGAPAN = "tanggapan"
    SEPAKAT = "sepakat"


class PeranSepakat(StrEnum):
    """Which side speaks."""

    PEGAWAI = "pegawai"
    PENILAI = "penilai"


class Keadaan(StrEnum):
    """Where the talk about one indicator stands."""

    BELUM = "belum"  # nothing was proposed
    DIUSULKAN = "diusulkan"
    DITANGGAPI = "ditanggapi"
    DISEPAKATI = "disepakati"
    BERUBAH = "berubah"  # agreed, but the plan says something else now


@dataclass(frozen=True, slots=True)
class Isi:
    """The words that are talked about: goal, aspek, indicator and target."""

    rhk: str = ""
    aspek: str = ""
    indikator: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Catatan:
    """One line of the ledger; ``alasan`` may be empty for a proposal or an agreement."""

    langkah: LangkahSepakat
    peran: PeranSepakat
    oleh: str
    pada: datetime
    isi: Isi
    alasan: str = ""


Buku = tuple[Catatan, ...]  # the ledger of one indicator, oldest first


def isi_of(goal: HasilKerja, item: Indikator) -> Isi:
    """The words of an indicator as the plan has them."""
    return Isi(goal.rhk, item.aspek, item.indikator, item.target)


def keadaan(buku: Buku, sekarang: Isi) -> Keadaan:
    """Where the talk stands, given what the plan says now."""
    if not buku:
        return Keadaan.BELUM
    last = buku[-1]
    if last.langkah is LangkahSepakat.SEPAKAT:
        return Keadaan.DISEPAKATI if last.isi == sekarang else Keadaan.BERUBAH
    return Keadaan.DIUSULKAN if last.langkah is LangkahSepakat.USUL else Keadaan.DITANGGAPI


def obstacles(buku: Buku, catatan: Catatan, sekarang: Isi) -> tuple[Problem, ...]:
    """Why this line cannot be added now; empty when it can.

    A proposal begins, or begins anew once an agreed text changed, or one's own words before any answer. A
    counter needs a reason and comes from the side that did not speak last. Agreement is given to the last
    words of the other side, unchanged.
    """
    state = keadaan(buku, sekarang)
    found = list(_problems_of_isi(catatan))
    last = buku[-1] if buku else None
    if catatan.langkah is LangkahSepakat.USUL:
        own = last is not None and last.peran is catatan.peran and last.isi != sekarang
        if state not in (Keadaan.BELUM, Keadaan.BERUBAH) and not (own and state is Keadaan.DIUSULKAN):
            found.append(Problem("langkah", "kesepakatan.sudah_diusulkan"))
    elif last is None or state in (Keadaan.DISEPAKATI, Keadaan.BERUBAH):
        found.append(Problem("langkah", "kesepakatan.belum_diusulkan"))
    elif last.peran is catatan.peran:
        found.append(Problem("peran", "kesepakatan.giliran_pihak_lain"))
    elif catatan.langkah is LangkahSepakat.TANGGAPAN and not catatan.alasan.strip():
        found.append(Problem("alasan", "kesepakatan.alasan_kosong"))
    elif catatan.langkah is LangkahSepakat.SEPAKAT and catatan.isi != last.isi:
        found.append(Problem("isi", "kesepakatan.isi_berbeda"))
    return tuple(found)


def can_catat(buku: Buku, catatan: Catatan, sekarang: Isi) -> bool:
    """Whether this line can be added now."""
    return not obstacles(buku, catatan, sekarang)


def catat(buku: Buku, catatan: Catatan, sekarang: Isi) -> Buku:
    """The ledger with one more line; none is ever taken out. Raises NotAllowed with the obstacles."""
    found = obstacles(buku, catatan, sekarang)
    if found:
        raise NotAllowed(found)
    return (*buku, catatan)


def giliran(buku: Buku, sekarang: Isi) -> PeranSepakat | None:
    """Whose answer is waited for; None before a proposal and after an agreement."""
    if keadaan(buku, sekarang) not in (Keadaan.DIUSULKAN, Keadaan.DITANGGAPI):
        return None
    return PeranSepakat.PENILAI if buku[-1].peran is PeranSepakat.PEGAWAI else PeranSepakat.PEGAWAI


def _problems_of_isi(catatan: Catatan) -> list[Problem]:
    found: list[Problem] = []
    if not catatan.isi.indikator.strip():
        found.append(Problem("indikator", "kesepakatan.indikator_kosong"))
    for name, label in (("indikator", "Indikator"), ("target", "Target"), ("rhk", "Rencana hasil kerja"),
                        ("aspek", "Aspek")):
        found += problems_of_text(f"isi/{name}", label, getattr(catatan.isi, name))
    return found + problems_of_text("alasan", "Alasan", catatan.alasan, MAX_ALASAN)
