"""The indicators by which BKN scores the data of an instansi, under BKN's own codes.

What they ask of posts comes as data (``Acuan``): PP 11/2017 Ps. 54 and 107 (education and rank of manajerial
posts), PermenPANRB 1/2023 (fungsional). Masa CPNS: PP 11/2017 Ps. 34; pension: PP 11/2017 Ps. 239.
"""

import re
from collections.abc import Iterator
from typing import Final

from asn_desktop.domain.golongan import urut_golongan
from asn_desktop.domain.kalender import plus_tahun
from asn_desktop.domain.mutu.aturan import Aturan, Dimensi, Kena
from asn_desktop.domain.mutu.potret import (
    Acuan,
    Jabatan,
    Potret,
    Syarat,
    golongan_kini,
    jabatan_kini,
    kunci_jabatan,
)
from asn_desktop.domain.nip import parse_nip, problem_of_nik
from asn_desktop.domain.pendidikan import urut_pendidikan
from asn_desktop.domain.problems import Severity
from asn_desktop.domain.tanggal import tanggal_pendek

SALAH, JANGGAL, SARAN = Severity.SALAH, Severity.JANGGAL, Severity.SARAN
_DIPLOMA_I: Final = 20  # BKN code of the first level that gives a title
_SUREL: Final = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_SEX: Final = {"L": "laki-laki", "P": "perempuan"}
_SELDOM_PPPK: Final = ("cltn", "tugas belajar", "masa persiapan pensiun", "uang tunggu")


def _skp(p: Potret, a: Acuan) -> Iterator[Kena]:
    since = p.tmt_cpns.year if p.tmt_cpns else 0
    due = (a.hari.year - 2, a.hari.year - 1)
    lacking = [year for year in due if year >= since and year not in p.tahun_skp]
    if lacking:
        years = " dan ".join(map(str, lacking))
        yield Kena("penilaian_lama", "tahun", params={"tahun": years}, nilai=years)


def _jabatan(p: Potret, a: Acuan) -> Iterator[Kena]:
    post = jabatan_kini(p)
    if post is None and not p.sebutan.jabatan:  # one without its TMT is told by a rule of its own
        yield Kena("riwayat_jabatan", "jabatan")
    elif post and not post.jabatan.strip("- "):
        yield Kena("riwayat_jabatan", "jabatan", post.id)


def _pendidikan(p: Potret, a: Acuan) -> Iterator[Kena]:
    if not p.pendidikan and not p.sebutan.pendidikan:
        yield Kena("riwayat_pendidikan", "tingkat")


def _tmt_pns(p: Potret, a: Acuan) -> Iterator[Kena]:
    if p.status == "PNS" and p.tmt_pns is None:
        yield Kena("pegawai", "tmt_pns")


def _gelar(p: Potret, a: Acuan) -> Iterator[Kena]:
    highest = _highest_school(p)
    if highest and urut_pendidikan(highest) >= _DIPLOMA_I and not (p.gelar_depan or p.gelar_belakang):
        yield Kena("pegawai", "gelar_belakang", params={"tingkat": highest}, nilai=highest)


def _email(p: Potret, a: Acuan) -> Iterator[Kena]:
    if not _SUREL.fullmatch(p.email):
        yield Kena("pegawai", "email", nilai=p.email)


def _hp(p: Potret, a: Acuan) -> Iterator[Kena]:
    if not p.nomor_hp:
        yield Kena("pegawai", "nomor_hp")


def _unit(p: Potret, a: Acuan) -> Iterator[Kena]:
    if not p.unit_id or (p.unit_ditutup and p.unit_ditutup <= a.hari):
        yield Kena("pegawai", "unit_kerja_id", params={"unit": p.unit or "kosong"}, nilai=p.unit_id)


def _calon_jf(p: Potret, a: Acuan) -> Iterator[Kena]:
    post = jabatan_kini(p)
    limit = a.batas["TIM_2"]
    if (post and post.jenis == "pelaksana" and post.jabatan.casefold().startswith("calon ") and p.tmt_cpns
            and plus_tahun(p.tmt_cpns, limit) < a.hari):
        yield Kena("riwayat_jabatan", "jabatan", post.id, {"jabatan": post.jabatan, "tahun": limit},
                   post.jabatan)


def _masa_cpns(p: Potret, a: Acuan) -> Iterator[Kena]:
    limit = a.batas["TIM_3"]
    if p.status == "CPNS" and p.tmt_cpns and plus_tahun(p.tmt_cpns, limit) < a.hari:
        yield Kena("pegawai", "tmt_pns", params={"tmt": tanggal_pendek(p.tmt_cpns), "tahun": limit},
                   nilai=p.tmt_cpns.isoformat())


def _struktural_ganda(p: Potret, a: Acuan) -> Iterator[Kena]:
    post, holders = jabatan_kini(p), a.pemegang.get(kunci_jabatan(p), 0)
    if post and holders > 1:
        yield Kena("riwayat_jabatan", "jabatan", post.id, {"jabatan": post.jabatan, "jumlah": holders},
                   f"{kunci_jabatan(p)}:{holders}")


def _bup(p: Potret, a: Acuan) -> Iterator[Kena]:
    if p.tmt_pensiun and p.tmt_pensiun <= a.hari:
        yield Kena("pegawai", "kedudukan_hukum", params={"tmt": tanggal_pendek(p.tmt_pensiun)},
                   nilai=f"{p.kedudukan_hukum}:{p.tmt_pensiun}")


def _cltn(p: Potret, a: Acuan) -> Iterator[Kena]:
    if "cltn" not in p.kedudukan_hukum.casefold():
        return
    ends = [leave.sampai for leave in p.cuti if "luar tanggungan" in leave.jenis.casefold() and leave.sampai]
    if not ends or max(ends) < a.hari:
        end = tanggal_pendek(max(ends)) if ends else "tidak tercatat"
        yield Kena("pegawai", "kedudukan_hukum", params={"akhir": end}, nilai=f"{p.kedudukan_hukum}:{end}")


def _cpns_setelah_pns(p: Potret, a: Acuan) -> Iterator[Kena]:
    if p.tmt_cpns and p.tmt_pns and p.tmt_cpns > p.tmt_pns:
        yield Kena("pegawai", "tmt_pns", params={"cpns": tanggal_pendek(p.tmt_cpns),
                                                 "pns": tanggal_pendek(p.tmt_pns)},
                   nilai=f"{p.tmt_cpns}:{p.tmt_pns}")


def _dpk(p: Potret, a: Acuan) -> Iterator[Kena]:
    if not (p.instansi_induk and p.instansi_kerja):
        return
    kind = p.jenis_pegawai.casefold()
    lent = any(word in kind for word in ("dpk", "dpb", "dipekerjakan", "diperbantukan"))
    if lent == (p.instansi_induk.casefold() == p.instansi_kerja.casefold()):
        yield Kena("pegawai", "jenis_pegawai", params={"jenis": p.jenis_pegawai or "kosong",
                                                       "instansi": p.instansi_kerja},
                   nilai=f"{p.jenis_pegawai}:{p.instansi_induk}:{p.instansi_kerja}")


def _masa_kerja_struktural(p: Potret, a: Acuan) -> Iterator[Kena]:
    post, limit = jabatan_kini(p), a.batas["ACC_3"]
    if post and post.jenis == "struktural" and p.tmt_cpns and plus_tahun(p.tmt_cpns, limit) > a.hari:
        yield Kena("riwayat_jabatan", "tmt_jabatan", post.id, {"jabatan": post.jabatan, "tahun": limit},
                   f"{post.jabatan}:{p.tmt_cpns}")


def _kedudukan_pppk(p: Potret, a: Acuan) -> Iterator[Kena]:
    words = p.kedudukan_hukum.casefold()
    wrong = any(word in words for word in _SELDOM_PPPK) if p.is_pppk else words.startswith("pppk")
    if wrong:
        yield Kena("pegawai", "kedudukan_hukum",
                   params={"kedudukan": p.kedudukan_hukum, "status": p.status}, nilai=p.kedudukan_hukum)


def _nik(p: Potret, a: Acuan) -> Iterator[Kena]:
    if not p.nik or problem_of_nik(p.nik) is not None or p.nik_sah is False:
        yield Kena("pegawai", "nik", nilai=f"{p.nik}:{p.nik_sah}")


def _pendidikan_eselon(p: Potret, a: Acuan) -> Iterator[Kena]:
    post = jabatan_kini(p)
    if post and post.jenis == "struktural":
        yield from _too_little_school(p, post.id, post.jabatan, a.eselon.get(post.eselon))


def _tahun_pppk(p: Potret, a: Acuan) -> Iterator[Kena]:
    nip = parse_nip(p.nip) if p.is_pppk else None
    if nip and not a.batas["ACC_7"] <= nip.tahun <= a.hari.year:
        yield Kena("pegawai", "nip", params={"tahun": nip.tahun, "awal": a.batas["ACC_7"]}, nilai=p.nip)


def _pendidikan_jf(p: Potret, a: Acuan) -> Iterator[Kena]:
    post = jabatan_kini(p)
    if post and post.jenis == "fungsional":
        yield from _too_little_school(p, post.id, post.jabatan, a.jenjang.get(jenjang_dari(post, a)))


def _pelaksana_jf(p: Potret, a: Acuan) -> Iterator[Kena]:
    post = jabatan_kini(p)
    if (post and post.jenis == "pelaksana" and not post.jabatan.casefold().startswith("calon ")
            and (jenjang := jenjang_dari(post, a))):
        yield Kena("riwayat_jabatan", "jenis_jabatan", post.id, {"jabatan": post.jabatan, "jenjang": jenjang},
                   post.jabatan)


def _pangkat_jpt(p: Potret, a: Acuan) -> Iterator[Kena]:
    post, rank = jabatan_kini(p), golongan_kini(p)
    asked = a.eselon.get(post.eselon) if post and post.jenis == "struktural" else None
    if (post and asked and post.eselon.startswith(("I.", "II.")) and rank and asked.terendah
            and urut_golongan(rank) < urut_golongan(asked.terendah)):
        yield Kena("riwayat_golongan", "golongan", p.golongan[-1].id if p.golongan else "",
                   {"golongan": rank, "eselon": post.eselon, "terendah": asked.terendah},
                   f"{rank}:{post.eselon}")


def _con_tmt(p: Potret, a: Acuan) -> Iterator[Kena]:
    nip = parse_nip(p.nip)
    if nip is None or nip.is_pppk or p.tmt_cpns is None:
        return
    if (p.tmt_cpns.year, p.tmt_cpns.month) != (nip.tahun, nip.bulan):
        yield Kena("pegawai", "tmt_cpns", params={"nip": f"{nip.bulan:02d}-{nip.tahun}",
                                                  "isi": tanggal_pendek(p.tmt_cpns)},
                   nilai=f"{p.nip}:{p.tmt_cpns}")


def _con_lahir(p: Potret, a: Acuan) -> Iterator[Kena]:
    nip = parse_nip(p.nip)
    if nip and p.tanggal_lahir and p.tanggal_lahir != nip.tanggal_lahir:
        yield Kena("pegawai", "tanggal_lahir", params={"nip": tanggal_pendek(nip.tanggal_lahir),
                                                       "isi": tanggal_pendek(p.tanggal_lahir)},
                   nilai=f"{p.nip}:{p.tanggal_lahir}")


def _con_kelamin(p: Potret, a: Acuan) -> Iterator[Kena]:
    nip = parse_nip(p.nip)
    if nip and p.jenis_kelamin in _SEX and p.jenis_kelamin != nip.jenis_kelamin:
        yield Kena("pegawai", "jenis_kelamin", params={"nip": _SEX[nip.jenis_kelamin]},
                   nilai=f"{p.nip}:{p.jenis_kelamin}")


def _con_pppk(p: Potret, a: Acuan) -> Iterator[Kena]:
    nip = parse_nip(p.nip)
    if nip and nip.is_pppk and p.tmt_cpns and p.tmt_cpns.year != nip.tahun:
        yield Kena("pegawai", "tmt_cpns", params={"nip": nip.tahun, "isi": p.tmt_cpns.year},
                   nilai=f"{p.nip}:{p.tmt_cpns.year}")


def jenjang_dari(jabatan: Jabatan, acuan: Acuan) -> str:
    """The jenjang of a post, else the one that its name ends with ("Guru Ahli Muda"), or ""."""
    words = " ".join(jabatan.jabatan.split()).casefold()
    named = (name for name in acuan.jenjang if words.endswith(f" {name.casefold()}"))
    return jabatan.jenjang or next(named, "")


def _highest_school(p: Potret) -> str:
    levels = [one.tingkat for one in p.pendidikan]
    return max(levels, key=urut_pendidikan) if levels else ""


def _too_little_school(p: Potret, record_id: str, jabatan: str, asked: Syarat | None) -> Iterator[Kena]:
    highest = _highest_school(p)
    if asked and highest and urut_pendidikan(highest) < asked.pendidikan:
        yield Kena("riwayat_pendidikan", "tingkat", params={"tingkat": highest, "jabatan": jabatan,
                                                            "minimum": asked.pendidikan_nama},
                   nilai=f"{highest}:{jabatan}:{record_id}")


_COM, _TIM, _ACC, _CON = Dimensi
INDIKATOR: Final = (
    Aturan("COM_1", _COM, SALAH, _skp),
    Aturan("COM_2", _COM, SALAH, _jabatan),
    Aturan("COM_3", _COM, SALAH, _pendidikan),
    Aturan("COM_4", _COM, SALAH, _tmt_pns),
    Aturan("COM_5", _COM, JANGGAL, _gelar),
    Aturan("COM_6", _COM, SARAN, _email),
    Aturan("COM_7", _COM, SARAN, _hp),
    Aturan("TIM_1", _TIM, SALAH, _unit),
    Aturan("TIM_2", _TIM, JANGGAL, _calon_jf),
    Aturan("TIM_3", _TIM, JANGGAL, _masa_cpns),
    Aturan("TIM_4", _TIM, JANGGAL, _struktural_ganda),
    Aturan("TIM_5", _TIM, SALAH, _bup),
    Aturan("TIM_6", _TIM, SALAH, _cltn),
    Aturan("ACC_1", _ACC, SALAH, _cpns_setelah_pns),
    Aturan("ACC_2", _ACC, JANGGAL, _dpk),
    Aturan("ACC_3", _ACC, JANGGAL, _masa_kerja_struktural),
    Aturan("ACC_4", _ACC, SALAH, _kedudukan_pppk),
    Aturan("ACC_5", _ACC, SALAH, _nik),
    Aturan("ACC_6", _ACC, JANGGAL, _pendidikan_eselon),
    Aturan("ACC_7", _ACC, JANGGAL, _tahun_pppk),
    Aturan("ACC_8", _ACC, JANGGAL, _pendidikan_jf),
    Aturan("ACC_9", _ACC, SALAH, _pelaksana_jf),
    Aturan("ACC_10", _ACC, JANGGAL, _pangkat_jpt),
    Aturan("CON_1", _CON, JANGGAL, _con_tmt),
    Aturan("CON_2", _CON, JANGGAL, _con_lahir),
    Aturan("CON_3", _CON, JANGGAL, _con_kelamin),
    Aturan("CON_4", _CON, JANGGAL, _con_pppk),
)
