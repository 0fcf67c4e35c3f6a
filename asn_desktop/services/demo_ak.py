"""Angka kredit of the functional posts of the practice office: a PAK for each, some years left to be
converted, some just enough for the next pangkat.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from asn_desktop.domain.angka_kredit import AturanAk, Konversi, MasaJabatan, MasaPredikat, usul_konversi
from asn_desktop.domain.penetapan_ak import NilaiAwal, Penetapan, susun_penetapan
from asn_desktop.fields.spec import Value
from asn_desktop.services.aturan import aturan
from asn_desktop.services.demo_pegawai import Baris, Orang
from asn_desktop.services.kepegawaian import KATA_PREDIKAT
from asn_desktop.services.packs import pack_for

_FULL, _HALF, _LITTLE = 0, 1, 2


def dengan_ak(orang: Orang, tahun: int) -> Orang:
    """The person with his angka kredit up to the year before the last; every third up to the last."""
    rules = aturan().pangkat.angka_kredit
    posts = [row for kind, row in orang.riwayat if kind == "riwayat_jabatan"]
    post = posts[-1] if posts else {}
    jenjang = str(post.get("jenjang") or "")
    needs = rules.baris(jenjang, orang.golongan, date(tahun, 1, 1))
    if orang.kursi.status != "PNS" or needs is None:
        return orang
    kind = sum(map(int, orang.pihak.nip)) % 3
    until = tahun - 1 if kind == _FULL else tahun - 2
    lines = tuple(line for year in (tahun - 2, tahun - 1) if year <= until
                  for line in _lines(orang, year, post, jenjang, rules))
    if not lines:
        return orang
    share = {_FULL: Decimal("0.9"), _HALF: Decimal("0.4"), _LITTLE: Decimal("0.1")}[kind]
    base = NilaiAwal(needs.di_bawah, (needs.pangkat * share).quantize(Decimal("0.001")), Decimal(0))
    made = susun_penetapan(jenjang, orang.golongan, date(until, 12, 31), (), lines, base)
    rows = (*_stored(lines, orang, until), ("penetapan_ak", _pak(made, str(post["jabatan"]), orang, until)))
    return replace(orang, riwayat=(*orang.riwayat, *rows))


def _lines(orang: Orang, tahun: int, post: Baris, jenjang: str, rules: AturanAk) -> tuple[Konversi, ...]:
    day: Any = post["tmt_jabatan"]
    known = [_known(row) for kind, row in orang.riwayat
             if kind == "penilaian_lama" and row["predikat"] in KATA_PREDIKAT]
    ranks: list[Any] = [(row["tmt_golongan"], row["golongan"]) for kind, row in orang.riwayat
                        if kind == "riwayat_golongan"]
    return usul_konversi(tahun, (MasaJabatan(str(post["jabatan"]), jenjang, day),), ranks, known,
                         rules).konversi


def _known(row: Baris) -> MasaPredikat:
    first: Any = row["mulai"]
    last: Any = row["selesai"]
    return MasaPredikat(KATA_PREDIKAT[str(row["predikat"])], first, last, "penilaian_lama", urut=1)


def _stored(lines: tuple[Konversi, ...], orang: Orang, until: int) -> Iterator[tuple[str, Baris]]:
    for number, one in enumerate(lines, start=1):
        values: dict[str, Value] = {
            "tahun": one.tahun, "bulan_mulai": one.bulan_mulai, "bulan_selesai": one.bulan_selesai,
            "jabatan": one.jabatan, "jenjang": one.jenjang, "golongan": one.golongan or None,
            "predikat": one.predikat.value, "persen": one.persen, "koefisien": f"{one.koefisien:f}",
            "angka_kredit": f"{one.angka_kredit:f}", "asal": one.asal,
            "nomor": f"800.1.13/{orang.pihak.nip[-3:]}.{number}/AK/{one.tahun + 1}",
            "tanggal": date(one.tahun + 1, 1, 20), "paket": pack_for(date(until, 12, 31)).kode}
        yield "konversi_ak", values


def _pak(made: Penetapan, jabatan: str, orang: Orang, until: int) -> Baris:
    figures = {f"{one.kode}_{side}": f"{value:f}" for one in made.unsur
               for side, value in (("lama", one.lama), ("baru", one.baru))}
    return {**figures, "mulai": made.mulai, "sampai": made.sampai, "jabatan": jabatan,
            "jenjang": made.jenjang, "golongan": made.golongan, "tanggal": date(until + 1, 1, 27),
            "nomor": f"800.1.13/{orang.pihak.nip[-3:]}/PAK/{until + 1}", "paket": pack_for(made.sampai).kode}
