"""What stands on a Surat Kenaikan Gaji Berkala: an increase on record, else the one that the rules find.

Without an increase in the year of the order, or without what it is counted from, the letter is blank.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from asn_desktop.documents.forms.kgb import FORM, GajiBaru, GajiLama, SuratKgb
from asn_desktop.domain.kalender import plus_bulan, plus_tahun
from asn_desktop.domain.keadaan import RincianKgb, dasar_mkg, jadwal_orang, keadaan_kgb, rincian_kgb
from asn_desktop.domain.kgb import DasarMkg, JatuhKgb, kgb_terlewat
from asn_desktop.domain.masa_kerja import MasaKerja
from asn_desktop.domain.surat import rupiah
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.texts.syarat import kalimat_syarat
from asn_desktop.services.printing.berkas_orang import PARUH_WAKTU, Berkas, Naskah, Values

KEYS = (FORM.key,)
_AHEAD = 2  # months
_TANPA = {"kgb.puncak": "gajinya sudah di puncak tabel golongannya; tercetak kosong.",
          "kgb.pensiun": "TMT pensiun tiba sebelum kenaikan gaji berkala berikutnya; tercetak kosong.",
          "kgb.kontrak_berakhir": "perjanjian kerja berakhir sebelum kenaikan gaji berkala berikutnya; "
                                  "tercetak kosong."}
KOSONG = "belum ada kenaikan gaji berkala pada tahun itu; tercetak kosong."
TERLEWAT = ("kenaikan gaji berkala {tmt} belum tercatat, sehingga gaji pokok lama masih yang disebut SK "
            "dasarnya; catat SK-nya lebih dahulu.")


@dataclass(frozen=True, slots=True)
class Kenaikan:
    """One increase, the record of its letter if there is one, and the decree that it stands on."""

    rincian: RincianKgb
    surat: Values | None
    dasar: Values | None


def alasan_lewat(berkas: Berkas, naskah: Naskah) -> str:
    """Why there is no such letter for him at all; empty when there is. Who only has no increase coming gets a
    blank one.
    """
    return ("PPPK paruh waktu menerima upah, tanpa kenaikan gaji berkala" if berkas.status == PARUH_WAKTU
            else "")


def catatan(berkas: Berkas, naskah: Naskah) -> tuple[str, ...]:
    """That the letter is blank, or which conditions of the increase are not met or not known."""
    found = kenaikan(berkas, naskah)
    if found is None:
        state = keadaan_kgb(berkas.riwayat, naskah.aturan, _before(naskah.tahun))
        return (next((_TANPA[one.kode] for one in state.mengapa if one.kode in _TANPA), KOSONG),)
    return (*_terlewat(berkas, naskah, found),
            *(kalimat_syarat(one) for one in found.rincian.syarat if not one.terpenuhi))


def _terlewat(berkas: Berkas, naskah: Naskah, found: Kenaikan) -> tuple[str, ...]:
    """That increases between the decree and this one are not on record: the old pay is then the decree's."""
    if found.surat is not None:
        return ()
    due = found.rincian
    plan = jadwal_orang(berkas.riwayat, naskah.aturan, due.dasar, due.tmt)
    missed = kgb_terlewat(plan, due.tmt - timedelta(days=1))
    if not missed:
        return ()
    return (TERLEWAT.format(tmt=", ".join(tanggal_panjang(one.tmt) for one in missed)),)


def gather(berkas: Berkas, naskah: Naskah) -> SuratKgb:
    """The data of the letter."""
    found = kenaikan(berkas, naskah)
    values = dict.fromkeys(("tmt", "masa_kerja", "gaji_lama", "gaji_baru"), "")
    old, new, after = GajiLama(), GajiBaru(), None
    if found is not None:
        old, new, after = _lama(found), _baru(found), _sesudah(naskah, found)
        values = {"tmt": tanggal_panjang(found.rincian.tmt), "masa_kerja": new.masa_kerja,
                  "gaji_lama": rupiah(old.gaji) if old.gaji is not None else "",
                  "gaji_baru": rupiah(new.gaji) if new.gaji is not None else ""}

    def text(part: str) -> str:
        return naskah.tulis(FORM.key, part, berkas, **values)

    place, written = naskah.tempat, found.surat if found else None
    if written and written["tanggal_surat"]:  # a recorded letter keeps its day as it keeps its number
        place = replace(place, tanggal=written["tanggal_surat"])
    return SuratKgb(
        berkas.orang, berkas.pegawai["tanggal_lahir"], old, new, after, perihal=text("perihal"),
        tujuan=text("tujuan"), pembuka=text("pembuka"), penutup=text("penutup"),
        tembusan=tuple(text("tembusan").splitlines()),
        penandatangan=naskah.penanda(FORM.key, berkas, berkas.kepala),
        tanda_tangan=place, kop=naskah.kop, pppk=berkas.pppk,
        sebutan_nip=naskah.sebutan_nip(FORM.key, berkas),
        nomor=(written["nomor_surat"] or "") if written else "")


def kenaikan(berkas: Berkas, naskah: Naskah) -> Kenaikan | None:
    """The increase whose letter is due soon, else that of the year: on record, or by the last decree."""
    tahun = naskah.tahun
    due = _segera(berkas, naskah)
    stored = _stored(berkas, tahun) if due is None else next(
        (row for row in berkas.of("kgb") if row["tmt"] == due.tmt), None)
    if stored is None:
        due = due or _of_year(berkas, naskah)
        if due is None:
            return None
        return Kenaikan(due, None, _decree(berkas, due.dasar))
    before = dasar_mkg(berkas.riwayat, naskah.aturan, stored["tmt"] - timedelta(days=1))
    if before is None or stored["mk_tahun"] is None:
        return None
    base = DasarMkg(stored["golongan"] or before.golongan, before.mkg, before.tmt)
    found = rincian_kgb(berkas.riwayat, naskah.aturan, base, JatuhKgb(stored["tmt"], stored["mk_tahun"]))
    return Kenaikan(found, stored, _decree(berkas, before))


def _segera(berkas: Berkas, naskah: Naskah) -> RincianKgb | None:
    """The next increase when its letter is due within two months, also one of next year (PP 7/1977 Ps. 11);
    only for letters of their own year.
    """
    due = keadaan_kgb(berkas.riwayat, naskah.aturan, naskah.hari).berikut
    if due is None or naskah.tahun != naskah.hari.year or due.surat > plus_bulan(naskah.hari, _AHEAD):
        return None
    return due


def _of_year(berkas: Berkas, naskah: Naskah) -> RincianKgb | None:
    due = keadaan_kgb(berkas.riwayat, naskah.aturan, _before(naskah.tahun)).berikut
    return due if due is not None and due.tmt.year == naskah.tahun else None


def _stored(berkas: Berkas, tahun: int) -> Values | None:
    return next((row for row in berkas.of("kgb") if row["tmt"].year == tahun), None)


def _before(tahun: int) -> date:
    return date(tahun - 1, 12, 31)


def _decree(berkas: Berkas, dasar: DasarMkg) -> Values | None:
    """The record that the old pay stands on, its signer, date and number under the names of an SK."""
    for row in berkas.of("kgb"):
        if row["tmt"] == dasar.tmt:
            return {"pejabat": row["pejabat_surat"], "tanggal": row["tanggal_surat"],
                    "nomor": row["nomor_surat"]}
    for row in berkas.of("riwayat_golongan"):
        if row["tmt_golongan"] == dasar.tmt:
            return {"pejabat": row["pejabat_sk"], "tanggal": row["tanggal_sk"], "nomor": row["nomor_sk"]}
    return None


def _lama(found: Kenaikan) -> GajiLama:
    base, decree = found.rincian.dasar, found.dasar or {"pejabat": "", "tanggal": None, "nomor": ""}
    stored = found.surat["gaji_lama"] if found.surat else None
    return GajiLama(stored or found.rincian.gaji_lama, decree["pejabat"] or "", decree["tanggal"],
                    decree["nomor"] or "", base.tmt, base.mkg.gaya_sk)


def _baru(found: Kenaikan) -> GajiBaru:
    one, row = found.rincian, found.surat
    mkg = MasaKerja(row["mk_tahun"], row["mk_bulan"] or 0) if row else one.mkg_baru
    return GajiBaru((row["gaji_baru"] if row else None) or one.gaji_baru, mkg.gaya_sk, one.golongan, one.tmt)


def _sesudah(naskah: Naskah, found: Kenaikan) -> date | None:
    """When the next one is due, if nothing else happens."""
    one = found.rincian
    table = naskah.aturan.gaji(one.golongan)
    steps = [step for step in table[-1].tangga(one.golongan) if step > one.mkg_baru.tahun] if table else []
    return plus_tahun(one.tmt, steps[0] - one.mkg_baru.tahun) if steps else None
