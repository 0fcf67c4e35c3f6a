"""Conversion of predikat to angka kredit: what a year would give, and storing it (PermenPANRB 1/2023)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries import nomor
from asn_desktop.db.queries.pihak import load_fakta
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain import angka_kredit as rules
from asn_desktop.domain.angka_kredit import AturanAk, Konversi, UsulTahun
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.fields.texts.angka_kredit import kalimat_kurang
from asn_desktop.services import packs
from asn_desktop.services.access import needs
from asn_desktop.services.angka_kredit.catatan import CatatanAk, aturan_ak, load_catatan_ak
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see


@dataclass(frozen=True, slots=True)
class UsulKonversi:
    """What a year would give. ``kurang``: sentences about the months for which no line can be made;
    ``sudah``: what was converted of it already.
    """

    tahun: int
    konversi: tuple[Konversi, ...]
    kurang: tuple[str, ...]
    sudah: tuple[Konversi, ...]


@needs(Izin.LIHAT_KINERJA)
def usul_konversi(session: Session, pegawai_id: str, tahun: int, *, berkala: bool = False) -> UsulKonversi:
    """What the finished evaluations and earlier appraisals of a year give; ``berkala``: also those of parts
    of the year, for months without a final one. Raises Rejected for who holds no jabatan fungsional with a
    jenjang in that year, OutOfSight.
    """
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_KINERJA, tahun=tahun)
        return _proposed(tx, pegawai_id, tahun, berkala=berkala)[0]


@needs(Izin.UBAH_KINERJA)
def simpan_konversi(session: Session, pegawai_id: str, tahun: int, *, berkala: bool = False,
                    tanggal: date | None = None) -> Changes:
    """Store what ``usul_konversi`` finds now, each line with a number of its own.

    Raises Rejected when nothing can be converted, OutOfSight.
    """
    day = tanggal or today(session)
    subject = f"Konversi AK {tahun} · pegawai {pegawai_id}"
    with session.db.write("konversi_ak.hitung", session.actor, subject) as tx:
        must_see(session, tx, (pegawai_id,), Izin.UBAH_KINERJA, tahun=tahun, diri=False)
        found, _ = _proposed(tx, pegawai_id, tahun, berkala=berkala)
        if not found.konversi:
            why = found.kurang[0].rstrip(".") if found.kurang else "semuanya sudah dikonversi"
            raise Rejected((Problem("tahun", "ak.tanpa_usul", {"tahun": tahun, "sebab": why}),))
        tulis_konversi(tx, day, tahun, [(pegawai_id, line) for line in found.konversi])
        return tx.changes


def tulis_konversi(tx: WriteTx, day: date, tahun: int, lines: Sequence[tuple[str, Konversi]]) -> None:
    """Insert lines of people, each with the next number of the year in which they are written."""
    numbers = nomor.take_numbers(tx, nomor.KONVERSI_AK, day.year, len(lines))
    paket = packs.pack_for(date(tahun, 12, 31)).kode
    tx.insert_many("konversi_ak", [
        {"pegawai_id": person, "tahun": satu.tahun, "bulan_mulai": satu.bulan_mulai,
         "bulan_selesai": satu.bulan_selesai, "jabatan": satu.jabatan, "jenjang": satu.jenjang,
         "golongan": satu.golongan or None, "predikat": satu.predikat.value, "persen": satu.persen,
         "koefisien": f"{satu.koefisien:f}", "angka_kredit": f"{satu.angka_kredit:f}", "asal": satu.asal,
         "asal_id": satu.asal_id or None, "nomor": nomor.nomor_ak(nomor.KONVERSI_AK, day.year, number),
         "tanggal": day, "paket": paket}
        for (person, satu), number in zip(lines, numbers, strict=True)])


def proposed_year(catatan: CatatanAk, tahun: int, aturan: AturanAk, *, berkala: bool) -> UsulTahun:
    """The rule over what is recorded about one person."""
    known = [satu for satu in catatan.predikat if berkala or satu.urut < 2]
    return rules.usul_konversi(tahun, catatan.jabatan, catatan.golongan, known, aturan,
                               catatan.bulan_sudah(tahun))


def pegang_fungsional(catatan: CatatanAk, tahun: int) -> bool:
    """Whether somebody held a jabatan fungsional by the end of that year."""
    last = date(tahun, 12, 31)
    return any(post.fungsional and post.mulai <= last for post in catatan.jabatan)


def need_fungsional(tx: ReadTx, pegawai_id: str, catatan: CatatanAk, tahun: int) -> None:
    """Refuse who held no jabatan fungsional at all by the end of that year. Raises Rejected."""
    if not pegang_fungsional(catatan, tahun):
        fakta = load_fakta(tx, (pegawai_id,)).get(pegawai_id)
        nama = fakta.nama_lengkap if fakta else "Pegawai ini"
        raise Rejected((Problem("", "ak.bukan_jf", {"nama": nama}),))


def _proposed(tx: ReadTx, pegawai_id: str, tahun: int, *, berkala: bool) -> tuple[UsulKonversi, CatatanAk]:
    catatan = load_catatan_ak(tx, (pegawai_id,))[pegawai_id]
    need_fungsional(tx, pegawai_id, catatan, tahun)
    aturan, _ = aturan_ak(tx)
    found = proposed_year(catatan, tahun, aturan, berkala=berkala)
    lacking = tuple(kalimat_kurang(satu, tahun, aturan.tahun_pertama()) for satu in found.kurang)
    return UsulKonversi(tahun, found.konversi, lacking,
                        tuple(satu for satu in catatan.konversi if satu.tahun == tahun)), catatan
