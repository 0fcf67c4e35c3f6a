"""The file of one pegawai in words: facts, career line, what is missing, notices."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.pelatihan import jp_kurang
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.tanggal import tanggal_panjang, tanggal_pendek
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.texts import sentence
from asn_desktop.fields.values import display
from asn_desktop.services.pegawai import PegawaiFile
from asn_desktop.services.pegawai_file import Peristiwa
from asn_desktop.services.pelatihan import TARGET_JP

Fact = tuple[str, str, bool]
_SHOWN_ABOVE = frozenset({"nip", "nama", "gelar_depan", "gelar_belakang", "status_pegawai", "unit_kerja_id"})


@dataclass(frozen=True, slots=True)
class Notice:
    """One plain sentence below the facts; ``action`` names what can be done about it at once."""

    text: str
    action: str
    is_warning: bool


def identity_facts(file: PegawaiFile) -> tuple[Fact, ...]:
    """What is filled in of identity, contacts and appointment, as (label, value, sensitive)."""
    facts: list[Fact] = []
    for spec in PEGAWAI.fields:
        if not spec.in_form or spec.key in _SHOWN_ABOVE:
            continue
        value = file.values.get(spec.key)
        text = tanggal_panjang(value) if isinstance(value, date) else display(spec, value)
        if text:
            facts.append((spec.label, text, spec.sensitive))
    return tuple(facts)


def notice_of(file: PegawaiFile, tahun: int) -> Notice | None:
    """What matters most and is not yet in order: no penilai, then JP of the year below the yearly number."""
    if file.penilai is None:
        return Notice(
            "Belum ada pejabat penilai; SKP baru dapat disusun setelah penilai ditugaskan.",
            "penilai",
            True,
        )
    jp = next((item.jp for item in file.pelatihan if item.tahun == tahun), 0)
    missing = jp_kurang(jp, TARGET_JP)
    if missing:
        return Notice(
            f"Pelatihan {tahun}: {jp} dari {TARGET_JP} JP, kurang {missing} JP.", "pelatihan", False
        )
    return None


def timeline_when(event: Peristiwa) -> str:
    """The year at the left of a line."""
    return str(event.tahun)


def timeline_detail(event: Peristiwa) -> str:
    """Day and source at the right of a line; what is too long loses the end of the source."""
    day = tanggal_pendek(event.tanggal) if event.tanggal and event.jenis != "predikat" else ""
    return " · ".join(part for part in (day, event.keterangan) if part)


def remark_words(remarks: Sequence[Problem]) -> str:
    """What was saved although it looks odd, as sentences; empty when nothing does."""
    return " ".join(sentence(problem) for problem in remarks if not problem.blocks)


def removal_words(file: PegawaiFile, histories: int, trainings: int, assignments: int) -> str:
    """What goes along with a person, as one sentence."""
    parts = [
        f"{count} {words}"
        for count, words in (
            (histories, "riwayat"),
            (trainings, "pelatihan"),
            (assignments, "penugasan penilai"),
        )
        if count
    ]
    along = f" Ikut terhapus: {', '.join(parts)}." if parts else " Tidak ada riwayat yang ikut terhapus."
    return f"NIP {file.nip_tampil}.{along} Jejak perubahan tetap tersimpan."
