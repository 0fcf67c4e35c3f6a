"""Words of the frame: greetings, periods, saving, backups, commands."""

from datetime import date, datetime, timedelta

import pytest

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.presenters import shell
from asn_desktop.presenters.shell import CommandLine

_NOW = datetime(2026, 11, 21, 10, 32)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Rina Setiawati", "RS"),
        ("dr. Maria Lestari", "DL"),
        ("latihan", "LA"),
        ("", "?"),
        ("  ", "?"),
        ("1 2", "?"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert shell.initials(name) == letters


def test_days_and_periods_in_words() -> None:
    for day, periode, words in (
        (_NOW.date(), JenisPeriode.TW4, "40 hari menuju akhir Triwulan IV 2026"),
        (_NOW.date(), JenisPeriode.AKHIR, "40 hari menuju akhir tahun 2026"),
        (date(2026, 12, 31), JenisPeriode.AKHIR, "Hari terakhir tahun 2026"),
        (_NOW.date(), JenisPeriode.TW3, "Tenggat evaluasi Triwulan III 2026: 10 Oktober 2026"),
    ):
        assert shell.days_to_end_words(day, periode, 2026, date(2026, 10, 10)) == words
    assert shell.tahun_choices(_NOW.date())[:2] == (2027, 2026)


def test_saving_and_backups_in_words() -> None:
    assert shell.saved_words(_NOW) == "Tersimpan 10.32"
    assert shell.saved_words(None) == "Semua tersimpan"
    assert shell.backup_words(_NOW, _NOW) == "Cadangan: hari ini 10.32"
    assert shell.backup_words(_NOW - timedelta(days=1), _NOW) == "Cadangan: kemarin"
    assert shell.backup_words(_NOW - timedelta(days=9), _NOW) == "Cadangan: 9 hari lalu"
    assert shell.backup_words(_NOW - timedelta(days=90), _NOW) == "Cadangan: Agustus 2026"
    assert shell.backup_words(None, _NOW) == "Cadangan: belum ada"
    assert not shell.backup_is_old(_NOW - timedelta(days=7), _NOW)
    assert shell.backup_is_old(_NOW - timedelta(days=8), _NOW)
    assert shell.backup_is_old(None, _NOW)


def test_work_in_words() -> None:
    assert shell.work_words(()) == ""
    assert shell.work_words(("Mencetak",)) == "Mencetak"
    assert shell.work_words(("Mencetak", "Impor")) == "Mencetak (+1 pekerjaan lain)"


def test_commands_hold_every_typed_word_and_begin_with_it_first() -> None:
    lines = [
        CommandLine(str(n), title, "", "x") for n, title in enumerate(("Cetak SKP", "Buka SKP", "SKP baru"))
    ]
    assert [c.title for c in shell.matching(lines, "skp")] == ["SKP baru", "Cetak SKP", "Buka SKP"]
    assert [c.title for c in shell.matching(lines, "skp buka")] == ["Buka SKP"]
    assert shell.matching(lines, "  ") == ()
    open_one = CommandLine("x", "Buka Pelaksanaan", "Menu", "x")
    assert shell.begins_words(open_one, "men pelak")
    assert not shell.begins_words(open_one, "san"), "who types San… means Santoso"


def test_what_lies_only_in_a_draft_is_not_called_saved() -> None:
    assert shell.draft_words() == "Konsep tersimpan"
