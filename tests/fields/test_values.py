"""One cell, one value: what people type and what files hold, with findings that name field and remedy."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.problems import Severity
from asn_desktop.fields.registry import ALL_RECORD_TYPES, record_type
from asn_desktop.fields.spec import Choice, FieldSpec, Kind
from asn_desktop.fields.texts import sentence
from asn_desktop.fields.values import (
    asked_for,
    check_record,
    clean,
    count_lacking,
    display,
    is_empty,
    kelengkapan,
)
from asn_desktop.runtime.resources import references
from tests.builders import a_pegawai, a_pelatihan, a_pppk, an_id

REFERENCES = references()


def _clean(name, raw):
    key, _, column = name.partition(".")
    value, found = clean(record_type(key).field(column), raw, REFERENCES)
    return value, [problem.code for problem in found]


@pytest.mark.parametrize(
    ("name", "raw", "value"),
    [
        ("pegawai.nama", "  NOE\u0308L  PRAMESTI\n", "NO\u00cbL PRAMESTI"),
        ("pegawai.nama", "Sa'diyah & <b>", "Sa'diyah & <b>"),
        ("pegawai.kartu_asn", "1E5", "1E5"),
        ("pegawai.nama", "Nan", "Nan"),
        ("pegawai.nip", "'19850317 201001 2 901", "198503172010012901"),
        ("pegawai.nik", "'9901015703850001", "9901015703850001"),
        ("pegawai.tanggal_lahir", "17/03/1985", date(1985, 3, 17)),
        ("pegawai.tanggal_lahir", datetime(1985, 3, 17, 0, 0), date(1985, 3, 17)),
        ("pegawai.agama", "BUDHA", "Buddha"),
        ("pegawai.agama", "Konghucu", "Khonghucu"),
        ("pegawai.agama", "kristen protestan", "Kristen"),
        ("pegawai.status_perkawinan", "Janda/Duda", "Janda/Duda"),
        ("pegawai.status_perkawinan", "Cerai", "Cerai"),
        ("pegawai.status_perkawinan", "belum kawin", "Belum Menikah"),
        ("pegawai.jenis_kelamin", "M", "L"),
        ("pegawai.jenis_kelamin", "F", "P"),
        ("pegawai.jenis_kelamin", "P", "P"),
        ("pegawai.jenis_kelamin", "Perempuan", "P"),
        ("pegawai.jenis_kelamin", "laki - laki", "L"),
        ("pegawai.status_pegawai", "C", "CPNS"),
        ("pegawai.status_pegawai", "P", "PNS"),
        ("pegawai.status_pegawai", "PPPK Paruh Waktu", "PPPK-PW"),
        ("pegawai.status_pegawai", "pppk", "PPPK"),
        ("pegawai.kedudukan_hukum", "PPPK Aktif", "PPPK Aktif"),
        ("pegawai.golongan_awal", "iii b", "III/b"),
        ("pegawai.golongan_awal", "IX", "IX"),
        ("pegawai.nomor_hp", 80000000001.0, "80000000001"),
        ("pegawai.npwp", 997575113292561.0, "997575113292561"),
        ("riwayat_jabatan.jenis_jabatan", "Jabatan Fungsional Tertentu", "fungsional"),
        ("riwayat_jabatan.jenis_jabatan", "JABATAN FUNGSIONAL UMUM", "pelaksana"),
        ("riwayat_jabatan.eselon", "IIIa", "III.a"),
        ("riwayat_jabatan.eselon", "eselon iv.b", "IV.b"),
        ("riwayat_jabatan.eselon", "Non Eselon", "Non"),
        ("riwayat_pendidikan.tingkat", "s1", "S-1/Sarjana"),
        ("riwayat_pendidikan.tingkat", "D-III", "Diploma III/Sarjana Muda"),
        ("riwayat_pendidikan.tahun_lulus", "2013", 2013),
        ("riwayat_pendidikan.tahun_lulus", 2013.0, 2013),
        ("riwayat_golongan.mk_tahun", "0", 0),
        ("riwayat_golongan.mk_bulan", "11", 11),
        ("pelatihan.jenis", "Diklat Struktural", "Pelatihan Kepemimpinan"),
        ("pelatihan.jenis", "seminar/workshop", "Seminar/Lokakarya"),
        ("pelatihan.jp", 24.0, 24),
        ("pelatihan.jp", "24,0", 24),
        ("kantor.kertas", "A4", "a4"),
        ("kantor.lambang", b"\x89PNG\r\n\x1a\n...", b"\x89PNG\r\n\x1a\n..."),
        ("kantor.alamat", "Jl. Satu \r\n Kota", "Jl. Satu\nKota"),
    ],
)
def test_plausible_values_are_taken(name, raw, value):
    assert _clean(name, raw) == (value, [])


@pytest.mark.parametrize(
    ("name", "raw", "code"),
    [
        ("pegawai.nip", 1.98503172010013e17, "nip.angka_rusak"),
        ("pegawai.nip", "19850317201001290", "nip.panjang"),
        ("pegawai.nik", 9.90101570385e15, "nik.angka_rusak"),
        ("pegawai.npwp", 9.9757511329256e15, "teks.angka_rusak"),
        ("pegawai.nomor_hp", "8,00392E+10", "teks.angka_rusak"),
        ("pegawai.nama", "Sekar\u202eAyu", "teks.karakter_terlarang"),
        ("pegawai.nama", "x" * 121, "teks.terlalu_panjang"),
        ("pegawai.nama", True, "teks.bukan_teks"),
        ("pegawai.tanggal_lahir", "31-02-1980", "tanggal.mustahil"),
        ("pegawai.tanggal_lahir", "12/31/1980", "tanggal.mustahil"),
        ("pegawai.agama", "Pastafari", "pilihan.tidak_dikenal"),
        ("pegawai.golongan_awal", "41", "golongan.tidak_dikenal"),
        ("pegawai.golongan_awal", "III", None),
        ("riwayat_pendidikan.tahun_lulus", "20013", "angka.di_luar_batas"),
        ("riwayat_golongan.mk_bulan", "12", "angka.di_luar_batas"),
        ("riwayat_golongan.mk_tahun", "-1", "angka.di_luar_batas"),
        ("pelatihan.jp", "dua puluh", "angka.bukan_bulat"),
        ("pelatihan.jp", 2.5, "angka.bukan_bulat"),
        ("pelatihan.jp", float("inf"), "angka.bukan_bulat"),
        ("pelatihan.jp", "1.200", "angka.bukan_bulat"),
        ("kantor.lambang", b"GIF89a", "gambar.tidak_dikenal"),
        ("kantor.lambang", "C:/logo.png", "gambar.tidak_dikenal"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(name, raw, code):
    if code is None:
        assert _clean(name, raw) == (raw, [])
        return
    assert _clean(name, raw) == (None, [code])


def test_an_open_list_keeps_what_it_does_not_know():
    value, found = clean(record_type("pegawai").field("kedudukan_hukum"), "Dipekerjakan", REFERENCES)
    assert value == "Dipekerjakan"
    assert [(problem.code, problem.severity) for problem in found] == [("pilihan.belum_baku", Severity.SARAN)]
    assert (
        sentence(found[0])
        == "Kedudukan hukum “Dipekerjakan” belum baku; bila ada, pilih padanannya dari daftar."
    )


@pytest.mark.parametrize("raw", [None, "", "  ", "\u00a0", "null", "NULL", "-"])
@pytest.mark.parametrize(
    "name", ["pegawai.nip", "pegawai.nama", "pegawai.tanggal_lahir", "pelatihan.jp", "pegawai.agama"]
)
def test_an_empty_cell_says_nothing(name, raw):
    assert is_empty(raw)
    assert _clean(name, raw) == (None, [])


def test_yes_and_no():
    spec = FieldSpec("aktif", "Aktif", Kind.BOOLEAN)
    assert [clean(spec, raw, REFERENCES)[0] for raw in (True, "Ya", 1, "tidak", "0", False)] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]
    assert [p.code for p in clean(spec, "mungkin", REFERENCES)[1]] == ["pilihan.bukan_ya_tidak"]
    assert [display(spec, value) for value in (True, False, None)] == ["Ya", "Tidak", ""]


_ALL_FIELDS = [spec for rt in ALL_RECORD_TYPES for spec in rt.fields]
_RAW = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=40),
    st.dates(),
    st.datetimes(),
    st.binary(max_size=12),
)


@given(st.sampled_from(_ALL_FIELDS), _RAW)
def test_nothing_that_a_cell_may_hold_breaks_the_reader(spec, raw):
    value, found = clean(spec, raw, REFERENCES)
    for problem in found:
        assert problem.field == spec.key
        assert sentence(problem)
    if value is not None:
        assert display(spec, value) is not None
        again, findings = clean(spec, value, REFERENCES)
        assert again == value, "a clean value stays as it is"
        assert not any(problem.blocks for problem in findings)
    if any(problem.blocks for problem in found):
        assert value is None


def test_what_lists_and_exports_show():
    pegawai = record_type("pegawai")
    shown = {key: display(pegawai.field(key), value) for key, value in a_pegawai().items()}
    assert shown["nip"] == "19850317 201001 2 001"
    assert shown["tanggal_lahir"] == "17-03-1985"
    assert shown["jenis_kelamin"] == "Perempuan"
    assert shown["agama"] == "Islam"
    assert shown["gelar_depan"] == ""
    assert display(record_type("pelatihan").field("jp"), 24) == "24"
    assert display(record_type("kantor").field("lambang"), b"\x89PNG") == ""
    assert display(FieldSpec("x", "X", Kind.CHOICE, choices=(Choice("a", "Satu"),)), "b") == "b"


def test_a_record_wants_its_required_fields_only_when_it_is_final():
    pegawai = record_type("pegawai")
    values = a_pegawai(nip=None, nama=None)
    assert check_record(pegawai, values, final=False) == ()
    found = check_record(pegawai, values, final=True)
    assert [(problem.field, problem.code) for problem in found] == [
        ("nip", "umum.wajib"),
        ("nama", "umum.wajib"),
    ]
    assert sentence(found[1]) == "Nama belum diisi; isilah sebelum menyimpan."


def test_a_record_is_checked_against_widths_bounds_and_its_own_rules():
    found = check_record(
        record_type("pelatihan"),
        a_pelatihan(nama="x" * 201, jp=-1, tanggal_selesai=date(2026, 1, 1)),
        final=True,
    )
    assert {(problem.field, problem.code) for problem in found} == {
        ("nama", "teks.terlalu_panjang"),
        ("jp", "angka.di_luar_batas"),
        ("tanggal_selesai", "pelatihan.selesai_sebelum_mulai"),
    }
    assert all(sentence(problem) for problem in found)
    for values in (a_pegawai(), a_pppk()):
        assert check_record(record_type("pegawai"), values, final=True) == ()
    penugasan = {"pegawai_id": an_id(1), "penilai_id": an_id(1), "mulai": date(2026, 1, 1)}
    assert [p.code for p in check_record(record_type("penugasan_penilai"), penugasan, final=True)] == [
        "penugasan.menilai_diri_sendiri"
    ]


def test_the_badge_counts_what_is_missing():
    pegawai = record_type("pegawai")
    assert kelengkapan(pegawai, a_pegawai(unit_kerja_id=an_id(9))) == ()
    assert kelengkapan(pegawai, a_pegawai(agama="", nik=None)) == ("agama", "nik", "unit_kerja_id")


@given(st.lists(st.sampled_from([None, "", "isi", 0, date(2026, 1, 1)]), min_size=14, max_size=14))
def test_the_badge_counts_many_as_it_counts_one(values):
    pegawai = record_type("pegawai")
    keys = asked_for(pegawai)
    found = kelengkapan(pegawai, dict(zip(keys, values, strict=False)))
    assert len(found) == count_lacking(values[: len(keys)])
