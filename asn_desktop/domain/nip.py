"""NIP of PNS, NI PPPK and NIK: what their digits say, and whether a person's data agree.

Sources: Perka BKN 22/2007 (NIP: birth date, TMT CPNS, sex, serial); PerBKN 1/2019 (NI PPPK: birth date, year,
frekuensi from 21, sex, serial); the NIK's date part is ddmmyy with 40 added to a woman's day. There is no
check digit, and a corrected birth date leaves the number as it was: a contradiction is shown, never refused.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from asn_desktop.domain.golongan import is_pppk
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.tanggal import MAX_YEAR, MIN_YEAR, tanggal_of, tanggal_pendek

_DECORATION = re.compile(r"[\s'\u2019`.\-]+")
_LABEL = re.compile(r"^\s*(?:NI\s*PPPK|NIPPPK|NIP|NIK)\b[\s.:]*", re.IGNORECASE)
_STATUS_PPPK = frozenset({"PPPK", "PPPK-PW"})
_SEX = {"1": "L", "2": "P"}
_SEX_NAMES = {"L": "laki-laki", "P": "perempuan"}
_USUAL_AGES = range(17, 41)
# What a spreadsheet writes into a text file for a long number: the digits behind are gone.
_SCIENTIFIC = re.compile(r"\s*'?(?:\d[.,]\d+E\+?\d+|\dE\+\d+)\s*", re.IGNORECASE)
_WITH_DECIMALS = re.compile(r"\s*'?\d+[.,]0+\s*")


@dataclass(frozen=True, slots=True)
class Nip:
    """Parts of an 18-digit number: ``bulan`` is that of the TMT CPNS (PNS), ``frekuensi`` that of PPPK."""

    text: str
    tanggal_lahir: date
    tahun: int
    bulan: int | None
    frekuensi: int | None
    jenis_kelamin: str
    nomor_urut: int

    @property
    def is_pppk(self) -> bool:
        """Whether digits 13 and 14 count contracts instead of naming a month."""
        return self.frekuensi is not None


def clean_nip(text: str) -> str:
    """The number without the decoration of offices: blanks, apostrophes, dots, hyphens, a leading "NIP."."""
    if text.isascii() and text.isdigit():
        return text
    return _DECORATION.sub("", _LABEL.sub("", text))


def parse_nip(raw: object) -> Nip | None:
    """The parts of a NIP or NI PPPK, or None when ``problem_of_nip`` finds fault with it."""
    return _read_nip(str(raw))[0] if _is_exact(raw) else None


def problem_of_nip(raw: object, field: str = "nip") -> Problem | None:
    """Why a text or number is no NIP, or None.

    A floating number is refused whatever it shows, also when written as "1,98503E+17", because a spreadsheet
    keeps only 15 of the 18 digits.
    """
    if not _is_exact(raw):
        return Problem(field, "nip.angka_rusak")
    problem = _read_nip(str(raw))[1]
    return problem if problem is None or field == problem.field else replace(problem, field=field)


@lru_cache(maxsize=256)  # an import asks several times in a row about one number
def _read_nip(text: str) -> tuple[Nip | None, Problem | None]:
    """The parts, or what is wrong with them."""
    digits = clean_nip(text)
    if not digits.isascii() or not digits.isdigit():
        return None, Problem("nip", "nip.bukan_angka")
    if len(digits) != 18:
        return None, Problem("nip", "nip.panjang", {"jumlah": len(digits)})
    born = tanggal_of(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    if born is None:
        return None, Problem("nip", "nip.tanggal_mustahil", {"angka": digits[:8]})
    if not MIN_YEAR <= int(digits[8:12]) <= MAX_YEAR or digits[12:14] == "00":
        return None, Problem("nip", "nip.pengangkatan_mustahil", {"angka": digits[8:14]})
    if digits[14] not in _SEX:
        return None, Problem("nip", "nip.jenis_kelamin_mustahil", {"angka": digits[14]})
    if digits[15:] == "000":
        return None, Problem("nip", "nip.nomor_urut_nol")
    month = int(digits[12:14])
    return Nip(digits, born, int(digits[8:12]), month if month <= 12 else None, month if month > 12 else None,
               _SEX[digits[14]], int(digits[15:])), None


def is_scientific(text: str) -> bool:
    """Whether a text is a number in powers of ten ("1,98503E+17"), as spreadsheets save long numbers."""
    return not text.isdigit() and _SCIENTIFIC.fullmatch(text) is not None


def format_nip(text: str) -> str:
    """As forms print it: "19850317 201001 2 901"; a number of another length comes back as it is."""
    digits = clean_nip(text)
    if len(digits) != 18:
        return text
    return f"{digits[:8]} {digits[8:14]} {digits[14]} {digits[15:]}"


def problem_of_nik(raw: object, field: str = "nik") -> Problem | None:
    """Why a text or number is no NIK (16 digits), or None."""
    if not _is_exact(raw):
        return Problem(field, "nik.angka_rusak")
    digits = clean_nip(str(raw))
    if not digits.isascii() or not digits.isdigit():
        return Problem(field, "nik.bukan_angka")
    if len(digits) != 16:
        return Problem(field, "nik.panjang", {"jumlah": len(digits)})
    return None


def check_nip(nip: Nip, tanggal_lahir: date | None, jenis_kelamin: str | None, tmt_cpns: date | None,
              status: str | None) -> tuple[Problem, ...]:
    """Where a person's data contradict the number (BKN indicators CON_1 to CON_4); all of it may stay."""
    found: list[Problem] = []
    if tanggal_lahir and tanggal_lahir != nip.tanggal_lahir:
        found.append(_odd("tanggal_lahir", "nip.tanggal_lahir_berbeda", nip=tanggal_pendek(nip.tanggal_lahir),
                          isi=tanggal_pendek(tanggal_lahir)))
    if jenis_kelamin in _SEX_NAMES and jenis_kelamin != nip.jenis_kelamin:
        found.append(_odd("jenis_kelamin", "nip.jenis_kelamin_berbeda", nip=_SEX_NAMES[nip.jenis_kelamin]))
    if status and (status in _STATUS_PPPK) != nip.is_pppk:
        code = "nip.bukan_pns" if nip.is_pppk else "nip.bukan_pppk"
        found.append(_odd("status_pegawai", code, status=status))
    elif tmt_cpns and nip.is_pppk and tmt_cpns.year != nip.tahun:
        found.append(_odd("tmt_cpns", "nip.tahun_pppk_berbeda", nip=nip.tahun, isi=tmt_cpns.year))
    elif tmt_cpns and not nip.is_pppk and (tmt_cpns.year, tmt_cpns.month) != (nip.tahun, nip.bulan):
        found.append(_odd("tmt_cpns", "nip.tmt_cpns_berbeda", nip=f"{nip.bulan:02d}-{nip.tahun}",
                          isi=tanggal_pendek(tmt_cpns)))
    return tuple(found)


def problems_of_identity(values: Mapping[str, object]) -> tuple[Problem, ...]:
    """Rules between the fields of a pegawai, with cleaned values."""
    found: list[Problem] = []
    raw, nik = values.get("nip"), values.get("nik")
    lahir, tmt_cpns = _date(values, "tanggal_lahir"), _date(values, "tmt_cpns")
    kelamin, status = _text(values, "jenis_kelamin"), _text(values, "status_pegawai")
    nip = parse_nip(raw) if raw else None
    fault = problem_of_nip(raw) if raw and nip is None else None
    if fault:
        found.append(fault)
    if nip:
        found.extend(check_nip(nip, lahir, kelamin, tmt_cpns, status))
    if nik:
        found.extend(_problems_of_nik(nik, lahir, kelamin))
    found.extend(_problems_of_appointment(values, lahir, tmt_cpns, status))
    for field in ("email", "email_dinas"):
        address = _text(values, field)
        if address and "@" not in address:
            found.append(_odd(field, "surel.tanpa_at"))
    return tuple(found)


def _problems_of_nik(nik: object, lahir: date | None, kelamin: str | None) -> list[Problem]:
    fault = problem_of_nik(nik)
    if fault:
        return [fault]
    digits = clean_nip(str(nik))
    day = int(digits[6:8])
    woman = day > 40
    found: list[Problem] = []
    if lahir and (day - 40 if woman else day, int(digits[8:10]), int(digits[10:12])) != (
            lahir.day, lahir.month, lahir.year % 100):
        found.append(_odd("nik", "nik.tanggal_lahir_berbeda", isi=tanggal_pendek(lahir)))
    if kelamin in _SEX_NAMES and woman != (kelamin == "P"):
        found.append(_odd("nik", "nik.jenis_kelamin_berbeda", nik=_SEX_NAMES["P" if woman else "L"]))
    return found


def _problems_of_appointment(values: Mapping[str, object], lahir: date | None, tmt_cpns: date | None,
                             status: str | None) -> list[Problem]:
    found: list[Problem] = []
    tmt_pns, golongan = _date(values, "tmt_pns"), _text(values, "golongan_awal")
    if tmt_cpns and tmt_pns and tmt_pns < tmt_cpns:
        found.append(_odd("tmt_pns", "pegawai.tmt_pns_sebelum_cpns", cpns=tanggal_pendek(tmt_cpns)))
    if lahir and tmt_cpns and status not in _STATUS_PPPK:
        umur = tmt_cpns.year - lahir.year - ((tmt_cpns.month, tmt_cpns.day) < (lahir.month, lahir.day))
        if umur not in _USUAL_AGES:
            found.append(_odd("tmt_cpns", "pegawai.umur_pengangkatan", umur=umur))
    if golongan and status and of_other_ladder(golongan, status):
        found.append(_odd("golongan_awal", "pegawai.golongan_bukan_status", golongan=golongan, status=status))
    return found


def of_other_ladder(golongan: str, status: object) -> bool:
    """Whether the golongan is one of PPPK and the status is not, or the other way round (Perpres 98/2020)."""
    return is_pppk(golongan) != (status in _STATUS_PPPK)


def _odd(field: str, code: str, **params: object) -> Problem:
    return Problem(field, code, params, Severity.JANGGAL)


def _is_exact(raw: object) -> bool:
    """Whether nothing was lost on the way: a text of its digits or a whole number."""
    if isinstance(raw, str):
        return not is_scientific(raw) and _WITH_DECIMALS.fullmatch(raw) is None
    return isinstance(raw, int) and not isinstance(raw, bool) and raw >= 0


def _date(values: Mapping[str, object], key: str) -> date | None:
    value = values.get(key)
    return value if isinstance(value, date) else None


def _text(values: Mapping[str, object], key: str) -> str | None:
    value = values.get(key)
    return value if isinstance(value, str) and value else None
