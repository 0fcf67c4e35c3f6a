"""Typed or imported text becomes a value here and nowhere else, and is shown from here.

``clean`` judges one cell by its FieldSpec, ``check_record`` a whole record (required fields, then the rules
between fields). Both return findings; neither raises for what a person typed.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Final

from asn_desktop.domain.angka import baca_angka
from asn_desktop.domain.golongan import parse_golongan
from asn_desktop.domain.nip import clean_nip, format_nip, is_scientific, problem_of_nik, problem_of_nip
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.tanggal import read_tanggal, tanggal_pendek
from asn_desktop.domain.teks import forbidden_character, match_key, tidy, tidy_lines
from asn_desktop.fields.references import References
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType, Value, Values

Cleaned = tuple[Value, tuple[Problem, ...]]
NULL_WORDS: Final = frozenset({"null", "-"})
# What spreadsheets write where a formula failed: nobody's value, and no sign that there is none.
_FAILED: Final = re.compile(
    r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!"
    r"|GETTING_DATA)|Err:\d{3}", re.IGNORECASE)
# Spreadsheets keep 15 digits: a longer floating number is no longer what was typed.
_LOST_DIGITS: Final = 10**15
_TRUE = frozenset({"1", "ya", "y", "true", "benar"})
_FALSE = frozenset({"0", "tidak", "t", "false", "salah", "n"})
_WHOLE = re.compile(r"-?\d{1,15}(?:[.,]0+)?")
_JAM = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)(?::\d\d)?")
_LACKING: Final = (None, "")
_YEAR_BOUNDS = (1900, 2100)


def clean(spec: FieldSpec, raw: object, references: References) -> Cleaned:
    """The value of a typed text or an imported cell, with findings; the value is None when one of them
    blocks.

    An empty cell and the words that exports write for nothing ("null", "-") give None without a finding; what
    a failed formula left ("#REF!") is refused.
    """
    if is_empty(raw):
        return None, ()
    if isinstance(raw, str) and is_failed(raw):
        return _refused_cell(spec, raw)
    value, found = _READERS[spec.kind](spec, raw, references)
    if value is not None:
        found = (*found, *_limits(spec, value))
    if not found:
        return value, ()
    if any(problem.blocks for problem in found):
        value = None
    return value, tuple(_labelled(spec, problem) for problem in found)


def is_empty(raw: object) -> bool:
    """Whether a cell says nothing."""
    if not isinstance(raw, str):
        return raw is None
    text = tidy(raw)
    return not text or text.lower() in NULL_WORDS


def is_failed(text: str) -> bool:
    """Whether a text is what a spreadsheet shows for a formula that failed."""
    return text[:1] in "#Ee" and _FAILED.fullmatch(tidy(text)) is not None


def display(spec: FieldSpec, value: Value) -> str:
    """The value as lists and exports show it; a record's id and a picture have no words of their own."""
    if value is None or isinstance(value, bytes):
        return ""
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if isinstance(value, date):
        return tanggal_pendek(value)
    if spec.kind is Kind.NIP:
        return format_nip(str(value))
    if spec.kind is Kind.DECIMAL:
        return str(value).replace(".", ",")
    if spec.kind is Kind.CHOICE:
        return next((choice.label for choice in spec.choices if choice.value == value), str(value))
    return str(value)


def check_record(record_type: RecordType, values: Values, *, final: bool) -> tuple[Problem, ...]:
    """Findings about a record of cleaned values; with ``final`` False, required fields may still be empty."""
    found: list[Problem] = []
    for spec in record_type.fields:
        value = values.get(spec.key)
        if value is None or value == "":
            if final and spec.required:
                found.append(_labelled(spec, Problem(spec.key, "umum.wajib")))
            continue
        found.extend(_labelled(spec, problem) for problem in _limits(spec, value))
    known = set(record_type.columns)
    labels = {spec.key: spec.label for spec in record_type.fields}
    for problem in record_type.check(values):
        label = labels.get(problem.field, record_type.title if problem.field in known else "")
        found.append(replace(problem, params={"label": label, **problem.params}))
    return tuple(found)


def kelengkapan(record_type: RecordType, values: Values) -> tuple[str, ...]:
    """Keys of the fields that the LENGKAP badge asks for and that are empty, in the order of the form."""
    return tuple(key for key in asked_for(record_type) if values.get(key) in _LACKING)


def asked_for(record_type: RecordType) -> tuple[str, ...]:
    """Keys of the fields that the LENGKAP badge asks for, in the order of the form."""
    return tuple(spec.key for spec in record_type.fields if spec.for_completeness)


def count_lacking(values: Sequence[Value]) -> int:
    """How many of the values of ``asked_for`` are empty: the length of ``kelengkapan``, for many records."""
    return sum(map(values.count, _LACKING))


def _labelled(spec: FieldSpec, problem: Problem) -> Problem:
    return replace(problem, field=problem.field or spec.key, params={"label": spec.label, **problem.params})


def _refused(code: str, **params: object) -> Cleaned:
    return None, (Problem("", code, params),)


def _refused_cell(spec: FieldSpec, raw: str) -> Cleaned:
    return None, (_labelled(spec, Problem("", "sel.rumus_gagal", {"nilai": tidy(raw)})),)


def _as_text(raw: object) -> str | None:
    """A cell as text; None for a number that has lost digits and for things that are no text."""
    if isinstance(raw, str):
        return raw
    if isinstance(raw, bool) or raw is None:
        return None
    if isinstance(raw, float):
        whole = raw.is_integer() and abs(raw) < _LOST_DIGITS
        return str(int(raw)) if whole else str(raw) if abs(raw) < _LOST_DIGITS else None
    if isinstance(raw, int):
        return str(raw)
    return tanggal_pendek(raw) if isinstance(raw, date) else None


def _read_text(spec: FieldSpec, raw: object, references: References) -> Cleaned:
    text = _as_text(raw)
    if text is None or is_scientific(text):
        return _refused("teks.angka_rusak" if isinstance(raw, (float, str)) else "teks.bukan_teks")
    return (tidy_lines(text) if spec.kind is Kind.LONG_TEXT else tidy(text)) or None, ()


def _read_number(spec: FieldSpec, raw: object, references: References) -> Cleaned:
    if isinstance(raw, int) and not isinstance(raw, bool):
        return raw, ()
    if isinstance(raw, float) and raw.is_integer() and abs(raw) < _LOST_DIGITS:
        return int(raw), ()
    if isinstance(raw, str) and _WHOLE.fullmatch(tidy(raw)):
        return int(re.split(r"[.,]", tidy(raw))[0]), ()
    return _refused("angka.bukan_bulat")


def _read_decimal(spec: FieldSpec, raw: object, references: References) -> Cleaned:
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        raw = f"{raw:.3f}"
    angka = baca_angka(raw) if isinstance(raw, str) else None
    return (f"{angka.normalize():f}", ()) if angka is not None else _refused("angka.bukan_desimal")


def _read_time(spec: FieldSpec, raw: object, references: References) -> Cleaned:
    if isinstance(raw, (time, datetime)):
        return raw.strftime("%H:%M"), ()
    found = _JAM.fullmatch(tidy(raw)) if isinstance(raw, str) else None
    return (f"{int(found[1]):02d}:{found[2]}", ()) if found else _refused("jam.tidak_terbaca")


def _read_nip(spec: FieldSpec, raw: object, references: References) -> Cleaned:
    problem = problem_of_nip(raw, spec.key)
    return (None, (problem,)) if problem else (clean_nip(str(raw)), ())


def _read_nik(spec: FieldSpec, raw: object, references: References) -> Cleaned:
    problem = problem_of_nik(raw, spec.key)
    return (None, (problem,)) if problem else (clean_nip(str(raw)), ())


def _read_date(spec: FieldSpec, raw: object, references: References) -> Cleaned:
    day, code = read_tanggal(raw)
    return (day, ()) if day else _refused(code, nilai=_shown(raw))


def _read_boolean(spec: FieldSpec, raw: object, references: References) -> Cleaned:
    if isinstance(raw, bool):
        return raw, ()
    word = (_as_text(raw) or "").strip().lower()
    if word in _TRUE or word in _FALSE:
        return word in _TRUE, ()
    return _refused("pilihan.bukan_ya_tidak", nilai=_shown(raw))


def _read_choice(spec: FieldSpec, raw: object, references: References) -> Cleaned:
    text = tidy(_as_text(raw) or "")
    hidden = forbidden_character(text)
    if hidden:  # matching looks at letters only and would drop it unseen
        return _refused("teks.karakter_terlarang", karakter=hidden)
    if spec.reference == "golongan":
        official = parse_golongan(text)
    else:
        official = _fixed_choice(spec, text) or references.match(spec.reference or spec.key, text)
    if official is not None:
        return official, ()
    if not spec.strict and text:
        return text, (Problem("", "pilihan.belum_baku", {"nilai": text}, Severity.SARAN),)
    return _refused("golongan.tidak_dikenal" if spec.reference == "golongan" else "pilihan.tidak_dikenal",
                    nilai=_shown(raw))


def _fixed_choice(spec: FieldSpec, text: str) -> str | None:
    key = match_key(text)
    return next((choice.value for choice in spec.choices
                 if key in {match_key(choice.value), match_key(choice.label)}), None)


def _read_image(spec: FieldSpec, raw: object, references: References) -> Cleaned:
    if isinstance(raw, bytes) and raw.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        return raw, ()
    return _refused("gambar.tidak_dikenal")


def _limits(spec: FieldSpec, value: Value) -> tuple[Problem, ...]:
    """Length, bounds and forbidden characters, for values that come from anywhere."""
    found: list[Problem] = []
    if isinstance(value, str):
        character = forbidden_character(value)
        if character:
            found.append(Problem("", "teks.karakter_terlarang", {"karakter": character}))
        if spec.max_length is not None and len(value) > spec.max_length:
            found.append(Problem("", "teks.terlalu_panjang", {"batas": spec.max_length}))
    if isinstance(value, int) and not isinstance(value, bool):
        low, high = _bounds(spec)
        if (low is not None and value < low) or (high is not None and value > high):
            found.append(Problem("", "angka.di_luar_batas", {"dari": low, "sampai": high}))
    return tuple(found)


def _bounds(spec: FieldSpec) -> tuple[int | None, int | None]:
    lowest, highest = _YEAR_BOUNDS if spec.kind is Kind.YEAR else (None, None)
    return (lowest if spec.minimum is None else spec.minimum,
            highest if spec.maximum is None else spec.maximum)


def _shown(raw: object) -> str:
    """A cell as a sentence may quote it: short, on one line."""
    text = tidy(_as_text(raw) or str(raw))
    return text if len(text) <= 40 else f"{text[:39]}…"


_READERS: Mapping[Kind, Callable[[FieldSpec, object, References], Cleaned]] = {
    Kind.TEXT: _read_text, Kind.LONG_TEXT: _read_text, Kind.RECORD: _read_text,
    Kind.NIP: _read_nip, Kind.NIK: _read_nik, Kind.DATE: _read_date,
    Kind.YEAR: _read_number, Kind.INTEGER: _read_number, Kind.BOOLEAN: _read_boolean,
    Kind.CHOICE: _read_choice, Kind.IMAGE: _read_image, Kind.DECIMAL: _read_decimal, Kind.TIME: _read_time,
}
