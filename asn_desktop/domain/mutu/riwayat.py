"""Checks of letter dates and histories: order, overlaps, gaps, and rank against post.

TMT of a promotion is the first of a month (PP 99/2000; PerBKN 4/2025); masa kerja golongan is counted on as
PP 7/1977 has it; ranks of posts come as data (``Acuan``).
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from asn_desktop.domain.golongan import is_pppk, urut_golongan
from asn_desktop.domain.kalender import plus_tahun
from asn_desktop.domain.masa_kerja import masa_kerja, potongan
from asn_desktop.domain.mutu.aturan import Aturan, Dimensi, Kena
from asn_desktop.domain.mutu.bkn import jenjang_dari
from asn_desktop.domain.mutu.potret import Acuan, Golongan, Jabatan, Potret, golongan_kini, jabatan_kini
from asn_desktop.domain.nip import of_other_ladder
from asn_desktop.domain.pelatihan import hanya_tahun, tahun_pelatihan
from asn_desktop.domain.pendidikan import urut_pendidikan
from asn_desktop.domain.problems import Severity
from asn_desktop.domain.tanggal import tanggal_pendek

SALAH, JANGGAL, SARAN = Severity.SALAH, Severity.JANGGAL, Severity.SARAN
_SCHOOL_AGE: Final = 11  # nobody leaves Sekolah Dasar younger


def _letters(p: Potret) -> Iterator[tuple[str, str, str, str, date | None, date | None]]:
    """Every decision letter: (record type, record, column of its date, name, date, TMT)."""
    yield "pegawai", "", "tanggal_sk_cpns", "CPNS / PPPK", p.tanggal_sk_cpns, p.tmt_cpns
    yield "pegawai", "", "tanggal_sk_pns", "PNS", p.tanggal_sk_pns, p.tmt_pns
    for rank in p.golongan:
        yield ("riwayat_golongan", rank.id, "tanggal_sk", f"golongan {rank.golongan}", rank.tanggal_sk,
               rank.tmt)
    for post in p.jabatan:
        yield ("riwayat_jabatan", post.id, "tanggal_sk", f"jabatan {post.jabatan}", post.tanggal_sk,
               post.tmt)
    for one in p.pengangkatan:
        yield "riwayat_pengangkatan", one.id, "tanggal_sk", "pengangkatan", one.tanggal_sk, one.mulai
    for one in p.kgb:
        yield "kgb", one.id, "tanggal_surat", "kenaikan gaji berkala", one.tanggal_sk, one.mulai


def _sk_masa_depan(p: Potret, a: Acuan) -> Iterator[Kena]:
    for rekaman, record_id, kolom, nama, signed, _ in _letters(p):
        if signed and signed > a.hari:
            params = {"sk": nama, "tanggal": tanggal_pendek(signed)}
            yield Kena(rekaman, kolom, record_id, params, str(signed))


def _sk_setelah_tmt(p: Potret, a: Acuan) -> Iterator[Kena]:
    for rekaman, record_id, kolom, nama, signed, tmt in _letters(p):
        if signed and tmt and signed > tmt:
            yield Kena(rekaman, kolom, record_id, {"sk": nama, "tanggal": tanggal_pendek(signed),
                                                   "tmt": tanggal_pendek(tmt)}, f"{signed}:{tmt}")


def _lantik_sebelum_sk(p: Potret, a: Acuan) -> Iterator[Kena]:
    for post in p.jabatan:
        day, signed = post.tanggal_pelantikan, post.tanggal_sk
        if day and signed and day < signed:
            yield Kena("riwayat_jabatan", "tanggal_pelantikan", post.id, {
                "jabatan": post.jabatan, "pelantikan": tanggal_pendek(day), "sk": tanggal_pendek(signed)},
                f"{day}:{signed}")


def _tmt_sebelum_angkat(p: Potret, a: Acuan) -> Iterator[Kena]:
    if p.tmt_cpns is None:
        return
    start = tanggal_pendek(p.tmt_cpns)
    rows: list[tuple[str, str, str, Golongan | Jabatan]] = [
        *(("riwayat_golongan", "tmt_golongan", f"golongan {one.golongan}", one) for one in p.golongan),
        *(("riwayat_jabatan", "tmt_jabatan", f"jabatan {one.jabatan}", one) for one in p.jabatan)]
    for rekaman, kolom, nama, one in rows:
        if one.tmt < p.tmt_cpns:
            yield Kena(rekaman, kolom, one.id, {"apa": nama, "tmt": tanggal_pendek(one.tmt), "awal": start},
                       f"{one.tmt}:{p.tmt_cpns}")


def _golongan_turun(p: Potret, a: Acuan) -> Iterator[Kena]:
    for before, after in pairwise(_own_ladder(p)):
        if urut_golongan(after.golongan) < urut_golongan(before.golongan):
            yield Kena("riwayat_golongan", "golongan", after.id, {
                "golongan": after.golongan, "sebelum": before.golongan, "tmt": tanggal_pendek(after.tmt)},
                f"{before.golongan}:{after.golongan}:{after.tmt}")


def _golongan_kembar(p: Potret, a: Acuan) -> Iterator[Kena]:
    for before, after in pairwise(p.golongan):
        if after.tmt == before.tmt:
            yield Kena("riwayat_golongan", "tmt_golongan", after.id, {
                "golongan": after.golongan, "sebelum": before.golongan, "tmt": tanggal_pendek(after.tmt)},
                f"{before.id}:{after.tmt}")


def _golongan_melompat(p: Potret, a: Acuan) -> Iterator[Kena]:
    for before, after in pairwise(_own_ladder(p)):
        steps = urut_golongan(after.golongan) - urut_golongan(before.golongan)
        too_soon = steps > 0 and before.tmt < after.tmt < plus_tahun(before.tmt, 1)
        if steps > 1 or too_soon:
            yield Kena("riwayat_golongan", "golongan", after.id, {
                "golongan": after.golongan, "sebelum": before.golongan, "tmt": tanggal_pendek(after.tmt),
                "lama": str(masa_kerja(before.tmt, after.tmt))},
                f"{before.golongan}:{before.tmt}:{after.golongan}:{after.tmt}")


def _tmt_bukan_awal_bulan(p: Potret, a: Acuan) -> Iterator[Kena]:
    for rank in p.golongan:
        if rank.tmt.day != 1 and not is_pppk(rank.golongan):
            yield Kena("riwayat_golongan", "tmt_golongan", rank.id, {
                "golongan": rank.golongan, "tmt": tanggal_pendek(rank.tmt)}, str(rank.tmt))


def _mkg(p: Potret, a: Acuan) -> Iterator[Kena]:
    for before, after in pairwise(_own_ladder(p)):
        if before.mk is None or after.mk is None or after.tmt < before.tmt:
            continue
        lost = potongan(before.golongan, after.golongan, a.ketentuan, after.tmt)
        due = max(0, before.mk + masa_kerja(before.tmt, after.tmt).in_months - lost)
        if abs(due - after.mk) > a.ketentuan.pada("mkg.selisih", a.hari).angka:  # only a cross-check
            yield Kena("riwayat_golongan", "mk_tahun", after.id, {
                "golongan": after.golongan, "isi": _length(after.mk), "hitung": _length(due)},
                f"{before.mk}:{before.tmt}:{after.mk}:{after.tmt}")


def _golongan_tangga(p: Potret, a: Acuan) -> Iterator[Kena]:
    for rank in p.golongan[-1:]:
        if of_other_ladder(rank.golongan, p.status):
            yield Kena("riwayat_golongan", "golongan", rank.id, {
                "golongan": rank.golongan, "status": p.status}, f"{rank.golongan}:{p.status}")


def _golongan_pertama(p: Potret, a: Acuan) -> Iterator[Kena]:
    first = p.golongan[0] if p.golongan else None
    if first and p.golongan_awal and len(p.golongan) > 1 and first.golongan != p.golongan_awal:
        yield Kena("riwayat_golongan", "golongan", first.id, {
            "golongan": first.golongan, "awal": p.golongan_awal}, f"{first.golongan}:{p.golongan_awal}")


def _jabatan_tumpang(p: Potret, a: Acuan) -> Iterator[Kena]:
    for before, after in pairwise(_main_posts(p)):
        if before.sampai and before.sampai >= after.tmt:
            yield Kena("riwayat_jabatan", "sampai", before.id, {
                "jabatan": before.jabatan, "sampai": tanggal_pendek(before.sampai),
                "berikut": after.jabatan, "tmt": tanggal_pendek(after.tmt)}, f"{before.sampai}:{after.tmt}")


def _jabatan_sela(p: Potret, a: Acuan) -> Iterator[Kena]:
    for before, after in pairwise(_main_posts(p)):
        if before.sampai and before.sampai + timedelta(days=1) < after.tmt:
            yield Kena("riwayat_jabatan", "tmt_jabatan", after.id, {
                "jabatan": before.jabatan, "sampai": tanggal_pendek(before.sampai),
                "berikut": after.jabatan, "tmt": tanggal_pendek(after.tmt)}, f"{before.sampai}:{after.tmt}")


def _pangkat_jabatan(p: Potret, a: Acuan) -> Iterator[Kena]:
    post, rank = jabatan_kini(p), golongan_kini(p)
    if post is None or not rank or is_pppk(rank):
        return
    structural = post.jenis == "struktural"
    if structural and post.eselon.startswith(("I.", "II.")):
        return  # told by BKN's own indicator
    asked = (a.eselon.get(post.eselon) if structural
             else a.jenjang.get(jenjang_dari(post, a)) if post.jenis == "fungsional" else None)
    if asked is None or not asked.terendah:
        return
    if not urut_golongan(asked.terendah) <= urut_golongan(rank) <= urut_golongan(asked.tertinggi):
        yield Kena("riwayat_golongan", "golongan", p.golongan[-1].id if p.golongan else "", {
            "golongan": rank, "jabatan": post.jabatan, "terendah": asked.terendah,
            "tertinggi": asked.tertinggi}, f"{rank}:{post.jabatan}:{post.eselon}")


def _belum_riwayat(p: Potret, a: Acuan) -> Iterator[Kena]:
    told = p.sebutan
    for table, column, what, words in (
            ("riwayat_golongan", "tmt_golongan", "golongan", told.golongan),
            ("riwayat_jabatan", "tmt_jabatan", "jabatan", told.jabatan),
            ("riwayat_pendidikan", "nama_pendidikan", "pendidikan", told.pendidikan)):
        if words:
            yield Kena(table, column, params={"apa": what, "isi": words}, nilai=words)


def _lulus(p: Potret, a: Acuan) -> Iterator[Kena]:
    for school in p.pendidikan:
        year = school.tahun_lulus
        if year and (year > a.hari.year or (p.tanggal_lahir and year - p.tanggal_lahir.year < _SCHOOL_AGE)):
            yield Kena("riwayat_pendidikan", "tahun_lulus", school.id, {
                "tingkat": school.tingkat, "tahun": year}, f"{year}:{p.tanggal_lahir}")


def _urutan_lulus(p: Potret, a: Acuan) -> Iterator[Kena]:
    done = sorted((one for one in p.pendidikan if one.tahun_lulus), key=lambda one: one.tahun_lulus or 0)
    for before, after in pairwise(done):
        if (before.tahun_lulus != after.tahun_lulus
                and urut_pendidikan(after.tingkat) < urut_pendidikan(before.tingkat)):
            yield Kena("riwayat_pendidikan", "tahun_lulus", after.id, {
                "tingkat": after.tingkat, "tahun": after.tahun_lulus, "tinggi": before.tingkat,
                "tahun_tinggi": before.tahun_lulus},
                f"{before.tingkat}:{before.tahun_lulus}:{after.tahun_lulus}")


def _angkat_beda(p: Potret, a: Acuan) -> Iterator[Kena]:
    told = {"cpns": p.tmt_cpns, "pns": p.tmt_pns, "pppk": p.tmt_cpns, "paruh_waktu": p.tmt_cpns}
    for one in p.pengangkatan:
        known = told.get(one.jenis)
        first = one.jenis in ("cpns", "pns") or one == p.perjanjian[0]
        if known and first and known != one.mulai:
            yield Kena("riwayat_pengangkatan", "tmt", one.id, {
                "jenis": one.jenis.upper().replace("_", " "), "tmt": tanggal_pendek(one.mulai),
                "isi": tanggal_pendek(known)}, f"{one.mulai}:{known}")


def _perjanjian_habis(p: Potret, a: Acuan) -> Iterator[Kena]:
    ends = [one for one in p.perjanjian if one.sampai]
    last = max(ends, key=lambda one: one.sampai or date.min, default=None)
    if p.is_pppk and last and last.sampai and last.sampai < a.hari:
        yield Kena("riwayat_pengangkatan", "sampai", last.id, {"sampai": tanggal_pendek(last.sampai)},
                   str(last.sampai))


def _perjanjian_terputus(p: Potret, a: Acuan) -> Iterator[Kena]:
    for before, after in pairwise(p.perjanjian):
        if before.sampai and before.sampai + timedelta(days=1) != after.mulai:
            yield Kena("riwayat_pengangkatan", "tmt", after.id, {
                "sampai": tanggal_pendek(before.sampai), "tmt": tanggal_pendek(after.mulai)},
                f"{before.sampai}:{after.mulai}")


def _cuti_tumpang(p: Potret, a: Acuan) -> Iterator[Kena]:
    for before, after in pairwise(p.cuti):
        if before.sampai and before.sampai >= after.mulai:
            yield Kena("cuti", "mulai", after.id, {"mulai": tanggal_pendek(after.mulai),
                                                   "sampai": tanggal_pendek(before.sampai)},
                       f"{before.sampai}:{after.mulai}")


def _jp_kosong(p: Potret, a: Acuan) -> Iterator[Kena]:
    for one in p.pelatihan:
        if one.jp == 0:
            tahun = tahun_pelatihan(one.mulai, one.selesai)
            yield Kena("pelatihan", "jp", one.id, {"nama": one.nama, "tahun": tahun}, str(one.mulai))


def _hari_pelatihan(p: Potret, a: Acuan) -> Iterator[Kena]:
    for one in p.pelatihan:
        if hanya_tahun(one.mulai, one.selesai):
            yield Kena("pelatihan", "tanggal_mulai", one.id, {"nama": one.nama, "tahun": one.mulai.year},
                       str(one.mulai))


def _own_ladder(p: Potret) -> list[Golongan]:
    """The ranks of the ladder that he stands on: a change from PPPK to PNS is no fall."""
    return [one for one in p.golongan if urut_golongan(one.golongan) and is_pppk(one.golongan) == p.is_pppk]


def _main_posts(p: Potret) -> list[Jabatan]:
    return [one for one in p.jabatan if one.jenis != "rangkap" and one.sifat == "definitif"]


def _length(months: int) -> str:
    return f"{months // 12} tahun {months % 12} bulan"


_COM, _TIM, _ACC, _CON = Dimensi
RIWAYAT: Final = (
    Aturan("sk_masa_depan", _ACC, SALAH, _sk_masa_depan),
    Aturan("sk_setelah_tmt", _ACC, JANGGAL, _sk_setelah_tmt),
    Aturan("lantik_sebelum_sk", _ACC, JANGGAL, _lantik_sebelum_sk),
    Aturan("tmt_sebelum_angkat", _ACC, SALAH, _tmt_sebelum_angkat),
    Aturan("golongan_turun", _ACC, JANGGAL, _golongan_turun),
    Aturan("golongan_kembar", _ACC, SALAH, _golongan_kembar),
    Aturan("golongan_melompat", _ACC, JANGGAL, _golongan_melompat),
    Aturan("tmt_bukan_awal_bulan", _ACC, JANGGAL, _tmt_bukan_awal_bulan),
    Aturan("mkg", _CON, JANGGAL, _mkg),
    Aturan("golongan_tangga", _ACC, JANGGAL, _golongan_tangga),
    Aturan("golongan_pertama", _CON, JANGGAL, _golongan_pertama),
    Aturan("jabatan_tumpang", _ACC, JANGGAL, _jabatan_tumpang),
    Aturan("jabatan_sela", _COM, SARAN, _jabatan_sela),
    Aturan("pangkat_jabatan", _ACC, JANGGAL, _pangkat_jabatan),
    Aturan("belum_riwayat", _COM, SALAH, _belum_riwayat),
    Aturan("lulus", _ACC, JANGGAL, _lulus),
    Aturan("urutan_lulus", _ACC, JANGGAL, _urutan_lulus),
    Aturan("angkat_beda", _CON, JANGGAL, _angkat_beda),
    Aturan("perjanjian_habis", _TIM, SALAH, _perjanjian_habis),
    Aturan("perjanjian_terputus", _ACC, JANGGAL, _perjanjian_terputus),
    Aturan("cuti_tumpang", _ACC, JANGGAL, _cuti_tumpang),
    Aturan("jp_kosong", _COM, JANGGAL, _jp_kosong),
    Aturan("hari_pelatihan", _COM, JANGGAL, _hari_pelatihan),
)
