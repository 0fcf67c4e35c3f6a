"""The dated tables of the personnel rules: read once from resources/aturan, given to the rules as they want
them.

A table that a regulation changes gets new rows with their own first day; the old ones are closed and stay,
so that an earlier day is still judged as it was.
"""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache, lru_cache
from types import MappingProxyType

from asn_desktop.domain.angka_kredit import NOL, AturanAk, KebutuhanAk, NilaiDasar, PersenPredikat
from asn_desktop.domain.aturan import Aturan, BatasCuti
from asn_desktop.domain.duk import urut_jabatan
from asn_desktop.domain.gaji import BarisGaji, TabelGaji
from asn_desktop.domain.kenaikan_pangkat import (
    AturanPangkat,
    PeriodeKp,
    RentangGolongan,
    UjianDinas,
)
from asn_desktop.domain.ketentuan import BukuKetentuan, Ketentuan
from asn_desktop.domain.pensiun import BarisBup
from asn_desktop.domain.peraturan import Peraturan, peraturan_of
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.satyalancana import Satyalancana
from asn_desktop.runtime.resources import reference, resource_path

Row = Mapping[str, str]
_TINGKAT = frozenset({"tk", "tkt", "tingkat"})


@cache
def aturan() -> Aturan:
    """Every table. Raises FileNotFoundError, ValueError and KeyError when the program's files are damaged."""
    book = BukuKetentuan(tuple(
        Ketentuan(row["kode"], int(row["nilai"]), peraturan_of(row), row["terverifikasi"] == "ya")
        for row in tabel("ketentuan")))
    return Aturan(
        ketentuan=book,
        gaji_pns=_gaji(tabel("gaji_pokok_pns")),
        gaji_pppk=_gaji(tabel("gaji_pokok_pppk")),
        bup=tuple(BarisBup(row["jenis_jabatan"], row["tingkat"], row["awalan"], int(row["bup"]),
                           peraturan_of(row)) for row in tabel("bup")),
        pangkat=_pangkat(book),
        satyalancana=tuple(Satyalancana(row["kode"], row["nama"], int(row["tahun"]), peraturan_of(row))
                           for row in tabel("satyalancana")),
        cuti=tuple(_cuti(row) for row in tabel("batas_cuti")),
        urut_jabatan=MappingProxyType({
            (row["jenis_jabatan"], row["tingkat"]): int(row["urut"]) for row in tabel("urut_jabatan")}),
        latihan=MappingProxyType({
            _words(spelling): (int(row["urut"]), row["nama"]) for row in tabel("latihan_jabatan")
            for spelling in (row["nama"], *row["sinonim"].split(";")) if spelling}),
    )


def dengan_ketentuan(lain: Iterable[Ketentuan]) -> Aturan:
    """Every table, with further numbers over those of the program: the office's own."""
    book = aturan().ketentuan.dengan(lain)
    return replace(aturan(), ketentuan=book, pangkat=replace(aturan().pangkat, ketentuan=book))


def kata_ketentuan(kode: str) -> tuple[str, str]:
    """What a dated number means, and its unit, in words; the code itself for an unknown one."""
    rows = (row for row in reference("ketentuan") if row["kode"] == kode)
    return next(((row["label"], row["satuan"]) for row in rows), (kode, ""))


@cache
def tabel(nama: str) -> tuple[Row, ...]:
    """The rows of one table, in the order of the file. Raises FileNotFoundError."""
    with resource_path("aturan", f"{nama}.csv").open(encoding="utf-8", newline="") as stream:
        return tuple(MappingProxyType(dict(row)) for row in csv.DictReader(stream, strict=True))


def urut_duk(jenis_jabatan: str, tingkat: str) -> int | None:
    """The place of a post in the DUK, 1 the highest; None when the table has none."""
    return urut_jabatan(aturan().urut_jabatan, jenis_jabatan, tingkat)


@lru_cache(maxsize=4096)  # a course is named the same for everybody who took it
def latihan_jabatan(nama: str) -> tuple[int, str] | None:
    """Place (1 the highest) and official name of the leadership training that a name speaks of, or None."""
    words = f" {_words(nama)} "
    found = [entry for spelling, entry in aturan().latihan.items() if f" {spelling} " in words]
    return min(found, default=None)


def _words(text: str) -> str:
    """The words of a name of training, without case, marks and the word Tingkat."""
    return " ".join(word for word in re.findall(r"\w+", text.casefold()) if word not in _TINGKAT)


def _gaji(rows: Iterable[Row]) -> tuple[TabelGaji, ...]:
    """One table for each regulation that the rows name."""
    found: dict[Peraturan, dict[str, list[BarisGaji]]] = {}
    for row in rows:
        by_golongan = found.setdefault(peraturan_of(row), {})
        by_golongan.setdefault(row["golongan"], []).append(
            BarisGaji(int(row["mkg_tahun"]), int(row["gaji_pokok"])))
    return tuple(
        TabelGaji(peraturan, MappingProxyType({
            golongan: tuple(sorted(steps, key=lambda step: step.mkg))
            for golongan, steps in by_golongan.items()}))
        for peraturan, by_golongan in found.items())


def _pangkat(ketentuan: BukuKetentuan) -> AturanPangkat:
    levels = reference("tingkat_pendidikan")
    return AturanPangkat(
        ketentuan=ketentuan,
        periode=tuple(PeriodeKp(tuple(int(month) for month in row["bulan"].split(";")), peraturan_of(row))
                      for row in tabel("periode_kp")),
        puncak=MappingProxyType({row["tingkat_pendidikan"]: row["golongan_puncak"] for row in levels}),
        awal=MappingProxyType({row["tingkat_pendidikan"]: row["golongan_awal"] for row in levels}),
        jabatan=MappingProxyType({
            (row["jenis_jabatan"], row["tingkat"]): RentangGolongan(
                row["golongan_terendah"], row["golongan_tertinggi"], row["peraturan"])
            for row in tabel("golongan_jabatan")}),
        ujian=MappingProxyType({
            row["golongan"]: UjianDinas(row["ujian"], row["bebas_ijazah"],
                                        tuple(row["bebas_latihan"].split(";")), row["peraturan"])
            for row in tabel("ujian_dinas")}),
        angka_kredit=_angka_kredit(),
    )


def _angka_kredit() -> AturanAk:
    """The tables of angka kredit; rows of a jenjang stand from its lowest golongan on."""
    needs: list[KebutuhanAk] = []
    for row in tabel("angka_kredit"):
        rule = peraturan_of(row)
        below = sum((one.pangkat for one in needs if one.jenjang == row["jenjang"] and one.peraturan == rule),
                    start=NOL)
        needs.append(KebutuhanAk(
            row["jenjang"], row["golongan"], row["golongan_berikut"], Decimal(row["koefisien"]),
            Decimal(row["angka_pangkat"]), Decimal(row["angka_jenjang"]) if row["angka_jenjang"] else None,
            row["naik_jenjang"] == "ya", rule, below))
    return AturanAk(
        tuple(needs),
        tuple(PersenPredikat(Predikat(row["predikat_kinerja"].casefold().replace(" ", "_")),
                             int(row["persen_angka_kredit"]), peraturan_of(row))
              for row in reference("predikat_kinerja")),
        tuple(NilaiDasar(row["tingkat_pendidikan"], Decimal(row["nilai_dasar"]), peraturan_of(row),
                         row["terverifikasi"] == "ya") for row in tabel("nilai_dasar_integrasi")),
        MappingProxyType({row["jenjang"]: row["jenjang_berikut"] for row in reference("jenjang_fungsional")}))


def _cuti(row: Row) -> BatasCuti:
    return BatasCuti(
        row["kode"], row["status_pegawai"], int(row["lama_maks"]) if row["lama_maks"] else None,
        row["satuan"], int(row["masa_kerja_bulan"]), peraturan_of(row))
