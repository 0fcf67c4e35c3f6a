"""What a list may show, and what its filters ask."""

from datetime import date

import pytest

from asn_desktop.fields.kelas import KELAS_KOLOM, Kelas
from asn_desktop.fields.kolom_pegawai import KOLOM, PER_KUNCI, known_keys
from asn_desktop.fields.saringan_pegawai import PER_KUNCI as SARINGAN
from asn_desktop.fields.saringan_pegawai import Syarat, gabung, kata_nilai, syarat, ujung

HARI = date(2026, 3, 2)


def test_nothing_sensitive_or_restricted_is_a_column():
    for one in KOLOM:
        assert not one.spec.sensitive
        assert not one.spec.rahasia
        assert KELAS_KOLOM[one.tabel][one.spec.key] is not Kelas.SPESIFIK
    assert not {"pegawai.nik", "pegawai.agama", "pegawai.alamat", "pegawai.email"} & PER_KUNCI.keys()
    wanted = {"pegawai.tanggal_lahir", "riwayat_jabatan.nomor_sk", "riwayat_pendidikan.sekolah"}
    assert wanted <= PER_KUNCI.keys()


def test_columns_of_one_name_say_of_which_record_they_are():
    labels = [one.label for one in KOLOM]
    assert len(set(labels)) == len(labels)
    assert PER_KUNCI["riwayat_golongan.nomor_sk"].label == "Nomor SK (golongan)"


def test_columns_that_are_no_more_are_forgotten():
    assert known_keys(("nip", "zodiak", "nip", "unit")) == ("nip", "unit")


@pytest.mark.parametrize(
    ("key", "value", "asked", "words"),
    [
        ("status", "PNS", Syarat("status_pegawai", "PNS", "PNS"), "PNS"),
        ("jenis_kelamin", "P", Syarat("jenis_kelamin", "P", "P"), "Perempuan"),
        ("golongan", "III/a..III/d", Syarat("golongan_urut", 26, 29), "III/a–III/d"),
        ("golongan", "IX..", Syarat("golongan_urut", 9, 17), "mulai IX"),
        ("umur", "50..55", Syarat("tanggal_lahir", date(1970, 3, 3), date(1976, 3, 2)), "50–55 tahun"),
        ("umur", "..30", Syarat("tanggal_lahir", date(1995, 3, 3), None), "sampai 30 tahun"),
        ("pensiun", "..12", Syarat("tmt_pensiun", None, date(2027, 3, 2)), "dalam 12 bulan"),
        ("tmt_jabatan", "2024-02-29..", Syarat("tmt_jabatan", date(2024, 2, 29), None), "mulai 29-02-2024"),
    ],
)
def test_values_become_conditions_and_words(key, value, asked, words):
    assert syarat(SARINGAN[key], value, HARI) == asked
    assert kata_nilai(SARINGAN[key], value) == words
    assert gabung(*ujung(value)) == value


def test_age_on_the_29th_of_february_counts_as_length_of_service_does():
    asked = syarat(SARINGAN["umur"], "1..1", date(2024, 2, 29))
    assert asked == Syarat("tanggal_lahir", date(2022, 3, 1), date(2023, 2, 28))
