"""What stands on a Daftar Riwayat Hidup."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from asn_desktop.documents.forms import drh_data as drh
from asn_desktop.documents.forms.drh import BLANK, FORM, SHORT
from asn_desktop.domain.aturan import Aturan
from asn_desktop.domain.golongan import pangkat_of
from asn_desktop.domain.keadaan import gaji_pokok
from asn_desktop.domain.surat import rupiah
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.registry import record_type
from asn_desktop.services.printing.berkas_orang import PARUH_WAKTU, Berkas, Naskah, Values

KEYS = (FORM.key, BLANK.key, SHORT.key)
_TINGKAT = (("Sekolah Dasar", "SD"), ("SLTP", "SLTP"), ("SLTA", "SLTA"), ("Diploma IV", "D-IV"),
            ("Diploma III", "D-III"), ("Diploma II", "D-II"), ("Diploma I", "D-I"), ("S-1", "S-1"),
            ("S-2", "S-2"), ("S-3", "S-3"))
_TITIK = "." * 12  # what the person fills in himself, because only a few may read it


def alasan_lewat(form_key: str, berkas: Berkas) -> str:
    """Why the form does not apply; empty when it does (Satyalancana Karya Satya: PNS only, PP 35/2010)."""
    if form_key == SHORT.key and berkas.status != "PNS":
        return "Satyalancana Karya Satya hanya untuk PNS"
    return ""


def gather(berkas: Berkas, naskah: Naskah) -> drh.RiwayatHidup:
    """The data of the three forms; the blank one shows nothing of it."""
    return drh.RiwayatHidup(
        pegawai=berkas.orang, perorangan=_perorangan(berkas),
        pendidikan=tuple(_sekolah(row) for row in _oldest(berkas.of("riwayat_pendidikan"))),
        kursus=tuple(_kursus(row) for row in _oldest(berkas.of("pelatihan"))),
        pangkat=tuple(_pangkat(row, berkas, naskah.aturan) for row in _oldest(berkas.of("riwayat_golongan"))),
        jabatan=_jabatan(berkas, naskah.aturan), penghargaan=tuple(
            drh.Penghargaan(_text(row["nama"]), _text(row["tahun"]), _text(row["pemberi"]))
            for row in _oldest(berkas.of("penghargaan"))),
        kunjungan=tuple(drh.Kunjungan(_text(row["negara"]), _text(row["tujuan"]),
                                      _span(row["mulai"], row["selesai"]), _text(row["pembiaya"]))
                        for row in _oldest(berkas.of("kunjungan_ln"))),
        **_keluarga(berkas), **_organisasi(berkas), tanda_tangan=naskah.tempat)


def _perorangan(berkas: Berkas) -> drh.Perorangan:
    row = berkas.pegawai
    born = ", ".join(part for part in (_text(row["tempat_lahir"]), _day(row["tanggal_lahir"])) if part)
    return drh.Perorangan(
        born, _label("pegawai", "jenis_kelamin", row), _text(row["agama"]), _text(row["status_perkawinan"]),
        drh.Alamat(*(_text(row[key]) for key in ("alamat", "kelurahan", "kecamatan", "kabupaten",
                                                 "provinsi"))),
        drh.Badan(_text(row["tinggi"]), _text(row["berat"]), _text(row["rambut"]), _text(row["bentuk_muka"]),
                  _text(row["warna_kulit"]), _text(row["ciri_khas"]),
                  _TITIK if berkas.of("kesehatan") else ""),
        _text(row["kegemaran"]))


def _sekolah(row: Values) -> drh.Sekolah:
    return drh.Sekolah(tingkat_drh(_text(row["tingkat"])), _text(row["sekolah"]),
                       _text(row["nama_pendidikan"]), _text(row["tahun_lulus"]), _text(row["tempat"]),
                       _text(row["kepala_sekolah"]))


def tingkat_drh(tingkat: str) -> str:
    """The level as the form pre-prints it: "S-1" of "S-1/Sarjana", "SLTA" of "SLTA Kejuruan"."""
    return next((shown for start, shown in _TINGKAT if tingkat.startswith(start)), tingkat)


def _kursus(row: Values) -> drh.Kursus:
    ends = row["tanggal_selesai"] or row["tanggal_mulai"]
    return drh.Kursus(_text(row["nama"]), _span(row["tanggal_mulai"], row["tanggal_selesai"]),
                      str(ends.year) if ends else "", _text(row["tempat"]), _text(row["penyelenggara"]))


def _pangkat(row: Values, berkas: Berkas, rules: Aturan) -> drh.Pangkat:
    pay = gaji_pokok(berkas.riwayat, rules, row["tmt_golongan"])
    basis = _text(row["dasar"]) or (pay.peraturan.nama if pay else drh.PENA)
    return drh.Pangkat(pangkat_of(row["golongan"]), _text(row["golongan"]), _day(row["tmt_golongan"]),
                       _rupiah(row["gaji_pokok"]) or _gaji(berkas, rules, row["tmt_golongan"]),
                       _text(row["pejabat_sk"]), _text(row["nomor_sk"]), _day(row["tanggal_sk"]), basis)


def _gaji(berkas: Berkas, rules: Aturan, day: date) -> str:
    """The pay on a day: by the table in force then, else what the newest decree up to it says; left for the
    pen where nothing tells it. PPPK paruh waktu get upah (KepmenPANRB 16/2025): a dash.
    """
    if berkas.status == PARUH_WAKTU:
        return ""
    pay = gaji_pokok(berkas.riwayat, rules, day)
    if pay is not None:
        return _rupiah(pay.rupiah)
    decrees = [(row["tmt_golongan"], row["gaji_pokok"]) for row in berkas.of("riwayat_golongan")]
    decrees += [(row["tmt"], row["gaji_baru"]) for row in berkas.of("kgb")]
    known = [one for one in decrees if one[0] <= day]
    return (_rupiah(max(known, key=lambda one: one[0])[1]) if known else "") or drh.PENA


def _jabatan(berkas: Berkas, rules: Aturan) -> tuple[drh.Jabatan, ...]:
    rows, ranks = _oldest(berkas.of("riwayat_jabatan")), _oldest(berkas.of("riwayat_golongan"))
    found = []
    for number, row in enumerate(rows):
        start = row["tmt_jabatan"]
        own = [rank for rank in ranks if rank["tmt_golongan"] <= start]
        rank = own[-1] if own else None
        after = rows[number + 1]["tmt_jabatan"] if number + 1 < len(rows) else None
        until = _day(row["sampai"]) or (_day(after - timedelta(days=1)) if after else "sekarang")
        acting = {"plt": "Plt. ", "plh": "Plh. "}.get(str(row["penugasan"]), "")
        found.append(drh.Jabatan(
            f"{acting}{_text(row['jabatan'])}", f"{_day(start)} s/d {until}",
            _text(rank["golongan"]) if rank else "", _gaji(berkas, rules, start),
            _text(row["pejabat_sk"]), _text(row["nomor_sk"]), _day(row["tanggal_sk"])))
    return tuple(found)


def _keluarga(berkas: Berkas) -> dict[str, Any]:
    rows = berkas.of("keluarga")

    def of(hubungan: str) -> list[Values]:
        return [row for row in rows if row["hubungan"] == hubungan]

    def parents(hubungan: str) -> tuple[drh.OrangTua, ...]:
        return tuple(drh.OrangTua(_text(row["nama"]), _day(row["tanggal_lahir"]), _text(row["pekerjaan"]),
                                  _text(row["keterangan"])) for row in of(hubungan))

    return {
        "pasangan": tuple(drh.Pasangan(
            _text(row["nama"]), _text(row["tempat_lahir"]), _day(row["tanggal_lahir"]),
            _day(row["tanggal_nikah"]), _text(row["pekerjaan"]), _text(row["keterangan"]))
            for row in of("pasangan")),
        "anak": tuple(drh.Anak(
            _text(row["nama"]), _label("keluarga", "jenis_kelamin", row), _text(row["tempat_lahir"]),
            _day(row["tanggal_lahir"]), _text(row["pekerjaan"]),
            _text(row["keterangan"]) or _label("keluarga", "status_anak", row)) for row in of("anak")),
        "orang_tua": parents("orang_tua"), "mertua": parents("mertua"),
        "saudara": tuple(drh.Saudara(
            _text(row["nama"]), _label("keluarga", "jenis_kelamin", row), _day(row["tanggal_lahir"]),
            _text(row["pekerjaan"]), _text(row["keterangan"])) for row in of("saudara")),
    }


def _organisasi(berkas: Berkas) -> dict[str, Any]:
    rows = _oldest(berkas.of("organisasi"))
    found = {}
    for part, masa in (("slta", ("slta",)), ("kuliah", ("pt",)), ("pegawai", ("pegawai", None))):
        found[f"organisasi_{part}"] = tuple(
            drh.Organisasi(_text(row["nama"]), _text(row["kedudukan"]),
                           " s/d ".join(_text(row[key]) for key in ("tahun_mulai", "tahun_selesai")
                                        if row[key] is not None),
                           _text(row["tempat"]), _text(row["pimpinan"]))
            for row in rows if row["masa"] in masa)
    return found


def _oldest(rows: Sequence[Values]) -> list[Values]:
    """Histories are kept newest first; papers tell them in the order of time."""
    return list(reversed(rows))


def _label(key: str, field: str, row: Values) -> str:
    choices: Iterable[Any] = record_type(key).field(field).choices
    return next((choice.label for choice in choices if choice.value == row[field]), _text(row[field]))


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _day(value: date | None) -> str:
    return tanggal_pendek(value) if value else ""


def _span(first: date | None, last: date | None) -> str:
    return " s/d ".join(_day(day) for day in (first, last) if day)


def _rupiah(value: int | None) -> str:
    return "" if value is None else rupiah(value).removesuffix(",-")
