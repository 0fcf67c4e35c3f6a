"""Checks of numbers, name, appointment, family and scans, beside the indicators of BKN.

NIP: Perka BKN 22/2007; NI PPPK: PerBKN 1/2019; the NIK's digits 7-12 are the birth date, 40 added to a
woman's day. Numbers outlive corrections of a birth date, so what contradicts them may stay, explained.
"""

import re
from collections.abc import Iterator
from typing import Final

from asn_desktop.domain.dokumen import FaktaDokumen, dokumen_kurang
from asn_desktop.domain.mutu.aturan import Aturan, Dimensi, Kena
from asn_desktop.domain.mutu.potret import Acuan, Potret
from asn_desktop.domain.nip import clean_nip, of_other_ladder, parse_nip, problem_of_nik, problem_of_nip
from asn_desktop.domain.problems import Severity
from asn_desktop.domain.tanggal import tanggal_pendek

SALAH, JANGGAL, SARAN = Severity.SALAH, Severity.JANGGAL, Severity.SARAN
USIA_CPNS: Final = range(17, 41)  # what is usual (PP 11/2017 Ps. 23: 18 to 35, 40 for some posts)
_MENIKAH: Final = ("Menikah", "Kawin")
_HP: Final = re.compile(r"(?:\+?62|0)8\d{7,11}")
_TITLE: Final = re.compile(r",|^(?:dr|drs|dra|ir|prof)\.?\s|\bS\.\s?(?:Pd|Kom|Sos|Si|Kep|H|E|T|P|Ag|IP)\b",
                           re.IGNORECASE)


def _nip_rusak(p: Potret, a: Acuan) -> Iterator[Kena]:
    if problem_of_nip(p.nip) is not None:
        yield Kena("pegawai", "nip", nilai=p.nip)


def _nip_status(p: Potret, a: Acuan) -> Iterator[Kena]:
    nip = parse_nip(p.nip)
    if nip and nip.is_pppk != p.is_pppk:
        yield Kena("pegawai", "status_pegawai", params={"pola": "NI PPPK" if nip.is_pppk else "NIP PNS",
                                                        "status": p.status}, nilai=f"{p.nip}:{p.status}")


def _nik_lahir(p: Potret, a: Acuan) -> Iterator[Kena]:
    if not p.nik or not p.tanggal_lahir or problem_of_nik(p.nik) is not None:
        return
    digits, born = clean_nip(p.nik), p.tanggal_lahir
    day = int(digits[6:8]) % 40
    if (day, int(digits[8:10]), int(digits[10:12])) != (born.day, born.month, born.year % 100):
        yield Kena("pegawai", "nik", params={"isi": tanggal_pendek(born), "angka": digits[6:12]},
                   nilai=f"{p.nik}:{born}")


def _nik_kelamin(p: Potret, a: Acuan) -> Iterator[Kena]:
    if not p.nik or p.jenis_kelamin not in ("L", "P") or problem_of_nik(p.nik) is not None:
        return
    woman = int(clean_nip(p.nik)[6:8]) > 40
    if woman != (p.jenis_kelamin == "P"):
        yield Kena("pegawai", "jenis_kelamin", params={"nik": "perempuan" if woman else "laki-laki"},
                   nilai=f"{p.nik}:{p.jenis_kelamin}")


def _nik_ganda(p: Potret, a: Acuan) -> Iterator[Kena]:
    if p.nik and a.nik.get(p.nik, 0) > 1:
        yield Kena("pegawai", "nik", params={"jumlah": a.nik[p.nik]}, nilai=p.nik)


def _umur(p: Potret, a: Acuan) -> Iterator[Kena]:
    if p.tanggal_lahir and p.tmt_cpns and not p.is_pppk:
        born, start = p.tanggal_lahir, p.tmt_cpns
        age = start.year - born.year - ((start.month, start.day) < (born.month, born.day))
        if age not in USIA_CPNS:
            yield Kena("pegawai", "tmt_cpns", params={"umur": age}, nilai=f"{born}:{start}")


def _nama_bergelar(p: Potret, a: Acuan) -> Iterator[Kena]:
    if _TITLE.search(p.nama):
        yield Kena("pegawai", "nama", params={"nama": p.nama}, nilai=p.nama)


def _npwp(p: Potret, a: Acuan) -> Iterator[Kena]:
    digits = re.sub(r"\D", "", p.npwp)
    if p.npwp and len(digits) not in (15, 16):
        yield Kena("pegawai", "npwp", params={"jumlah": len(digits)}, nilai=p.npwp)


def _hp(p: Potret, a: Acuan) -> Iterator[Kena]:
    if p.nomor_hp and not _HP.fullmatch(re.sub(r"[\s.\-()']", "", p.nomor_hp)):
        yield Kena("pegawai", "nomor_hp", nilai=p.nomor_hp)


def _sudah_berhenti(p: Potret, a: Acuan) -> Iterator[Kena]:
    if p.tmt_berhenti and p.tmt_berhenti <= a.hari:
        yield Kena("pegawai", "kedudukan_hukum", params={"tmt": tanggal_pendek(p.tmt_berhenti)},
                   nilai=f"{p.kedudukan_hukum}:{p.tmt_berhenti}")


def _golongan_awal(p: Potret, a: Acuan) -> Iterator[Kena]:
    if p.golongan_awal and of_other_ladder(p.golongan_awal, p.status):
        yield Kena("pegawai", "golongan_awal", params={"golongan": p.golongan_awal, "status": p.status},
                   nilai=f"{p.golongan_awal}:{p.status}")


def _kawin_tanpa_pasangan(p: Potret, a: Acuan) -> Iterator[Kena]:
    married = p.status_perkawinan in _MENIKAH
    if married and not any(one.hubungan == "pasangan" for one in p.keluarga):
        yield Kena("keluarga", "hubungan", nilai=p.status_perkawinan)


def _tanggal_keluarga(p: Potret, a: Acuan) -> Iterator[Kena]:
    for one in p.keluarga:
        born = one.tanggal_lahir
        child_first = one.hubungan == "anak" and born and p.tanggal_lahir and born <= p.tanggal_lahir
        if born and (born > a.hari or child_first):
            yield Kena("keluarga", "tanggal_lahir", one.id, {"hubungan": one.hubungan,
                                                             "tanggal": tanggal_pendek(born)}, str(born))


def _pindaian(p: Potret, a: Acuan) -> Iterator[Kena]:
    children = sum(one.hubungan == "anak" for one in p.keluarga)
    facts = FaktaDokumen(p.status, p.status_perkawinan in _MENIKAH, children, max(0, len(p.golongan) - 1),
                         len(p.jabatan), p.pim, p.pmk)
    words = {kind: text for kind, _, text in a.dokumen}
    missing = dokumen_kurang(facts, [(kind, whom) for kind, whom, _ in a.dokumen], p.dokumen)
    if missing:
        names = ", ".join(words[one.jenis] for one in missing)
        yield Kena("dokumen", "jenis", params={"daftar": names}, nilai=names)


_COM, _TIM, _ACC, _CON = Dimensi
IDENTITAS: Final = (
    Aturan("nip_rusak", _CON, SALAH, _nip_rusak),
    Aturan("nip_status", _CON, JANGGAL, _nip_status),
    Aturan("nik_lahir", _CON, JANGGAL, _nik_lahir),
    Aturan("nik_kelamin", _CON, JANGGAL, _nik_kelamin),
    Aturan("nik_ganda", _ACC, SALAH, _nik_ganda),
    Aturan("umur_cpns", _ACC, JANGGAL, _umur),
    Aturan("nama_bergelar", _ACC, JANGGAL, _nama_bergelar),
    Aturan("npwp", _ACC, JANGGAL, _npwp),
    Aturan("hp", _ACC, SARAN, _hp),
    Aturan("sudah_berhenti", _TIM, SALAH, _sudah_berhenti),
    Aturan("golongan_awal", _ACC, JANGGAL, _golongan_awal),
    Aturan("kawin_tanpa_pasangan", _COM, SARAN, _kawin_tanpa_pasangan),
    Aturan("tanggal_keluarga", _ACC, SALAH, _tanggal_keluarga),
    Aturan("pindaian", _COM, SARAN, _pindaian),
)
