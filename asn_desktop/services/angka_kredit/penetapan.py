"""Where a person stands with his angka kredit, and the penetapan of it (Peraturan BKN 3/2023)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from asn_desktop.db.queries import nomor
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.angka_kredit import UNSUR, KebutuhanAk, Konversi, Posisi, posisi
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.penetapan_ak import (
    NilaiAwal,
    Penetapan,
    akumulasi,
    hari_akhir,
    susun_penetapan,
)
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import NotAllowed, Problem
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.texts.angka_kredit import kalimat_kurang
from asn_desktop.services import packs
from asn_desktop.services.access import needs
from asn_desktop.services.angka_kredit.catatan import CatatanAk, aturan_ak, load_catatan_ak
from asn_desktop.services.angka_kredit.konversi import need_fungsional, proposed_year
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see

_DESIMAL = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class KeadaanAk:
    """Where somebody stands today. ``jenjang`` is empty for who holds no jabatan fungsional with one;
    ``posisi`` None: nothing says what his AK began with. ``kebutuhan`` is what his golongan asks, ``sampai``
    the last day that is counted, ``belum`` sentences about months that wait, ``dapat_dihitung`` the years
    that have lines to be converted.
    """

    jabatan: str = ""
    jenjang: str = ""
    jenjang_berikut: str = ""
    golongan: str = ""
    posisi: Posisi | None = None
    kebutuhan: KebutuhanAk | None = None
    sampai: date | None = None
    konversi: tuple[Konversi, ...] = ()
    penetapan: tuple[Penetapan, ...] = ()
    belum: tuple[str, ...] = ()
    dapat_dihitung: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class UsulPenetapan:
    """A PAK as it would be stored, beside both needs; ``jabatan`` is the post of its last day."""

    penetapan: Penetapan
    posisi: Posisi
    jabatan: str
    konversi: tuple[Konversi, ...]


@needs(Izin.LIHAT_KINERJA)
def keadaan_ak(session: Session, pegawai_id: str) -> KeadaanAk:
    """Where he stands. Raises OutOfSight."""
    day = today(session)
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_KINERJA)
        catatan = load_catatan_ak(tx, (pegawai_id,))[pegawai_id]
        aturan, carried = aturan_ak(tx)
    post, golongan = catatan.jabatan_pada(day), catatan.golongan_pada(day)
    if post is None:
        return KeadaanAk(golongan=golongan, konversi=catatan.konversi, penetapan=catatan.penetapan)
    total = akumulasi(post.jenjang, catatan.penetapan, catatan.konversi, dibawa=carried)
    lacking: list[str] = []
    ready: list[int] = []
    for tahun in range(max(aturan.tahun_pertama(), post.mulai.year), day.year + 1):
        found = proposed_year(catatan, tahun, aturan, berkala=False)
        if found.konversi:
            ready.append(tahun)
        if tahun < day.year:  # the year that runs is not late
            lacking += (kalimat_kurang(satu, tahun, aturan.tahun_pertama()) for satu in found.kurang)
    return KeadaanAk(
        post.jabatan, post.jenjang, aturan.berikut.get(post.jenjang, ""), golongan,
        posisi(post.jenjang, golongan, total.jumlah, aturan, day) if total else None,
        aturan.baris(post.jenjang, golongan, day), total.sampai if total else None, catatan.konversi,
        catatan.penetapan, tuple(lacking), tuple(ready))


@needs(Izin.LIHAT_KINERJA)
def usul_penetapan(
    session: Session, pegawai_id: str, sampai: date | None = None, awal: NilaiAwal | None = None, *,
    pendidikan: Decimal = Decimal(0), penyesuaian: Decimal = Decimal(0),
) -> UsulPenetapan:
    """The PAK up to a day (default: the end of the last conversion) as it would be stored.

    Raises Rejected with what is missing (base values are asked, never guessed), OutOfSight.
    """
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_KINERJA)
        return _proposed(tx, pegawai_id, sampai, awal, pendidikan, penyesuaian)


@needs(Izin.UBAH_KINERJA)
def simpan_penetapan(
    session: Session, pegawai_id: str, sampai: date | None = None, awal: NilaiAwal | None = None, *,
    pendidikan: Decimal = Decimal(0), penyesuaian: Decimal = Decimal(0), keterangan: str = "",
    tanggal: date | None = None,
) -> Changes:
    """Store what ``usul_penetapan`` finds now, with a number of its own. Raises as that, and Rejected when
    there is a PAK of that day already.
    """
    day = tanggal or today(session)
    with session.db.write("penetapan_ak.tetapkan", session.actor, f"Penetapan AK · pegawai {pegawai_id}",
                          ) as tx:
        must_see(session, tx, (pegawai_id,), Izin.UBAH_KINERJA, diri=False)
        found = _proposed(tx, pegawai_id, sampai, awal, pendidikan, penyesuaian)
        made, number = found.penetapan, next(nomor.take_numbers(tx, nomor.PENETAPAN_AK, day.year))
        tx.insert("penetapan_ak", {
            "pegawai_id": pegawai_id, "mulai": made.mulai, "sampai": made.sampai, "jabatan": found.jabatan,
            "jenjang": made.jenjang, "golongan": made.golongan or None,
            **{f"{satu.kode}_{side}": f"{value:f}" for satu in made.unsur
               for side, value in (("lama", satu.lama), ("baru", satu.baru))},
            "keterangan": keterangan.strip()[:200] or None,
            "nomor": nomor.nomor_ak(nomor.PENETAPAN_AK, day.year, number), "tanggal": day,
            "paket": packs.pack_for(made.sampai).kode})
        return tx.changes


def _proposed(tx: ReadTx, pegawai_id: str, sampai: date | None, awal: NilaiAwal | None, pendidikan: Decimal,
              penyesuaian: Decimal) -> UsulPenetapan:
    _check_figures(awal, pendidikan, penyesuaian)
    catatan = load_catatan_ak(tx, (pegawai_id,))[pegawai_id]
    aturan, carried = aturan_ak(tx)
    day = sampai or max(map(hari_akhir, catatan.konversi), default=None)
    if day is None:
        need_fungsional(tx, pegawai_id, catatan, date.max.year)
        raise Rejected((Problem("sampai", "ak.tanpa_konversi", {"jenjang": _last_level(catatan)}),))
    post = catatan.jabatan_pada(day)
    if post is None:
        need_fungsional(tx, pegawai_id, catatan, day.year)
        raise Rejected((Problem("sampai", "ak.tanpa_konversi", {"jenjang": _last_level(catatan)}),))
    if any(satu.sampai >= day and satu.jenjang == post.jenjang for satu in catatan.penetapan):
        raise Rejected((Problem("sampai", "ak.sudah_ditetapkan", {"sampai": tanggal_panjang(day)}),))
    golongan = catatan.golongan_pada(day)
    try:
        made = susun_penetapan(post.jenjang, golongan, day, catatan.penetapan, catatan.konversi, awal,
                               dibawa=carried, pendidikan=pendidikan, penyesuaian=penyesuaian)
    except NotAllowed as error:
        raise Rejected(error.problems) from error
    counted = tuple(satu for satu in catatan.konversi if satu.jenjang == post.jenjang
                    and (made.mulai or day) <= hari_akhir(satu) <= day)
    now = posisi(post.jenjang, golongan, made.jumlah, aturan, day)
    return UsulPenetapan(made, now, post.jabatan, counted)


def _last_level(catatan: CatatanAk) -> str:
    return next((post.jenjang for post in reversed(catatan.jabatan) if post.jenjang), "ini")


def _check_figures(awal: NilaiAwal | None, pendidikan: Decimal, penyesuaian: Decimal) -> None:
    labels = dict(zip(UNSUR, ("AK dasar", "AK JF lama", "AK penyesuaian", "AK konversi", "AK pendidikan"),
                      strict=True))
    figures = [("pendidikan", pendidikan), ("penyesuaian", penyesuaian)]
    if awal is not None:
        figures += [("dasar", awal.dasar), ("jf_lama", awal.jf_lama), ("penyesuaian", awal.penyesuaian),
                    ("pendidikan", awal.pendidikan)]
    wrong = tuple(Problem(kode, "ak.nilai_awal", {"label": labels[kode]}) for kode, value in figures
                  if value < 0 or value != value.quantize(_DESIMAL))
    if wrong:
        raise Rejected(wrong)
