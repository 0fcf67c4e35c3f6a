"""What is recorded about the angka kredit of people: posts, golongan, predikat, conversions, PAK."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_desktop.db.queries.kepegawaian import load_bagian, load_masa_predikat
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.angka_kredit import BULAN_SETAHUN, AturanAk, Konversi, MasaJabatan, MasaPredikat
from asn_desktop.domain.penetapan_ak import Penetapan
from asn_desktop.domain.periode import JenisPeriode, rentang_periode
from asn_desktop.domain.rencana_ganda import sendiri_dahulu
from asn_desktop.runtime.resources import references
from asn_desktop.services.ak_tersimpan import (
    KOLOM_KONVERSI,
    KOLOM_PENETAPAN,
    dibawa,
    konversi_of,
    penetapan_of,
)
from asn_desktop.services.kepegawaian import KATA_PREDIKAT, aturan_kantor, named_level
from asn_desktop.services.packs import predikat_of_ratings

EVALUASI, LAMA = "evaluasi", "penilaian_lama"


@dataclass(frozen=True, slots=True)
class CatatanAk:
    """One person: ``jabatan`` oldest first; ``golongan`` by TMT."""

    jabatan: tuple[MasaJabatan, ...]
    golongan: tuple[tuple[date, str], ...]
    predikat: tuple[MasaPredikat, ...]
    konversi: tuple[Konversi, ...]
    penetapan: tuple[Penetapan, ...]

    def jabatan_pada(self, hari: date) -> MasaJabatan | None:
        """The post of a day, when it is a jabatan fungsional with a jenjang."""
        held = [satu for satu in self.jabatan if satu.mulai <= hari]
        post = held[-1] if held else None
        if post is None or not post.jenjang or (post.sampai is not None and post.sampai < hari):
            return None
        return post

    def golongan_pada(self, hari: date) -> str:
        """The golongan of a day; empty before the first."""
        held = [kode for tmt, kode in self.golongan if tmt <= hari]
        return held[-1] if held else ""

    def bulan_sudah(self, tahun: int) -> frozenset[int]:
        """The months of a year that were converted already, or lie before the end of the last PAK."""
        done = {month for satu in self.konversi if satu.tahun == tahun
                for month in range(satu.bulan_mulai, satu.bulan_selesai + 1)}
        settled = max((satu.sampai for satu in self.penetapan), default=date.min)
        return frozenset(done | {month for month in range(1, BULAN_SETAHUN + 1)
                                 if date(tahun, month, 1) <= settled})


def load_catatan_ak(tx: ReadTx, ids: Sequence[str]) -> dict[str, CatatanAk]:
    """What is recorded about these people, each of them."""
    posts = load_bagian(tx, "riwayat_jabatan", ("jenis_jabatan", "jabatan", "jenjang", "tmt_jabatan",
                        "sampai", "penugasan"), "tmt_jabatan", ids)
    ranks = load_bagian(tx, "riwayat_golongan", ("tmt_golongan", "golongan"), "tmt_golongan", ids)
    old = load_bagian(tx, LAMA, ("id", "tahun", "predikat", "mulai", "selesai"), "tahun", ids)
    made = load_bagian(tx, "konversi_ak", KOLOM_KONVERSI, "tahun", ids)
    papers = load_bagian(tx, "penetapan_ak", KOLOM_PENETAPAN, "sampai", ids)
    rated: dict[str, list[MasaPredikat]] = {}
    book = aturan_kantor(tx).ketentuan
    for row in load_masa_predikat(tx, ids):
        span = rentang_periode(JenisPeriode(row[2]), row[4].year)
        acting = row[8] and sendiri_dahulu(book, span.selesai)
        rated.setdefault(row[0], []).extend(_rated(*row[1:8], sementara=acting))
    levels = tuple(row["jenjang"] for row in references().rows("jenjang_fungsional"))
    return {person: CatatanAk(
        tuple(_posts(posts.get(person, ()), levels)),
        tuple((tmt, kode) for tmt, kode in ranks.get(person, ())),
        (*rated.get(person, ()), *_old(old.get(person, ()))),
        tuple(konversi_of(row) for row in made.get(person, ())),
        tuple(penetapan_of(row) for row in papers.get(person, ()))) for person in ids}


def aturan_ak(tx: ReadTx) -> tuple[AturanAk, bool]:
    """The tables, and whether an excess goes into the next jenjang."""
    rules = aturan_kantor(tx)
    return rules.pangkat.angka_kredit, dibawa(rules)


def _posts(rows: Sequence[tuple[Any, ...]], levels: Sequence[str]) -> Iterator[MasaJabatan]:
    for jenis, jabatan, jenjang, tmt, sampai, penugasan in rows:
        if penugasan in (None, "", "definitif") and jenis != "rangkap":
            functional = jenis == "fungsional"
            level = (jenjang or named_level(jabatan, levels)) if functional else ""
            yield MasaJabatan(jabatan, level, tmt, sampai, functional)


def _rated(key: str, periode: str, mulai: date, selesai: date, paket: str, hasil_kerja: str | None,
           perilaku: str | None, *, sementara: bool) -> Iterator[MasaPredikat]:
    predikat = predikat_of_ratings(paket, hasil_kerja, perilaku)
    if predikat is not None:
        order = 0 if periode == "akhir" else 2
        yield MasaPredikat(predikat, mulai, selesai, EVALUASI, key, order, sementara)


def _old(rows: Sequence[tuple[Any, ...]]) -> Iterator[MasaPredikat]:
    for key, tahun, words, mulai, selesai in rows:
        if words in KATA_PREDIKAT:
            first, last = mulai or date(tahun, 1, 1), selesai or date(tahun, 12, 31)
            yield MasaPredikat(KATA_PREDIKAT[words], first, last, LAMA, key, 1)
