"""Search forgives order, accents and the spaces of a NIP; what is typed is never a query language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from asn_desktop.db import search
from asn_desktop.db.queries.daftar_pegawai import SaringanPegawai, load_pegawai_ids
from asn_desktop.db.search import Kata
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.domain.penglihatan import Penglihatan
from tests import offices
from tests.builders import a_pegawai

PEOPLE = (
    ("198503172010012001", "Sekar Ayuningtyas", "S.E.", "Analis Kebijakan Ahli Muda"),
    ("199001012015031002", "Bima Sékar Putra", None, "Kepala Seksi Pelayanan"),
    ("199212312024211003", "R. Hidayanto O'Neil", "S.T.", "Penata Kelola"),
    ("197001011995031004", "Ni Made Ayu", None, "Camat"),
)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with offices.new_office(tmp_path_factory.mktemp("cari") / "kantor") as session:
        with session.db.write("isi", "uji") as tx:
            unit = tx.insert("unit_kerja", {"nama": "Kecamatan Tirta Hulu"})
            for number, (nip, nama, gelar, jabatan) in enumerate(PEOPLE, start=1):
                person = tx.insert(
                    "pegawai",
                    a_pegawai(
                        number,
                        nip=nip,
                        nama=nama,
                        gelar_belakang=gelar,
                        unit_kerja_id=unit if number > 1 else None,
                    ),
                )
                tx.insert(
                    "riwayat_jabatan",
                    {
                        "pegawai_id": person,
                        "jenis_jabatan": "pelaksana",
                        "jabatan": jabatan,
                        "tmt_jabatan": offices.START.date(),
                    },
                )
        yield session


def found(office, typed):
    row = ringkasan_pegawai.c
    with office.db.read() as tx:
        query = select(row.nama_lengkap).where(search.matches(typed)).order_by(row.nama_lengkap)
        return [name.split(",")[0] for name in tx.connection.scalars(query)]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("sekar", ["Bima Sékar Putra", "Sekar Ayuningtyas"]),
        ("SÉKAR", ["Bima Sékar Putra", "Sekar Ayuningtyas"]),
        ("putra bima", ["Bima Sékar Putra"]),
        ("ayu sek", ["Sekar Ayuningtyas"]),
        ("ayu", ["Ni Made Ayu", "Sekar Ayuningtyas"]),
        ("analis muda", ["Sekar Ayuningtyas"]),
        ("tirta camat", ["Ni Made Ayu"]),
        ("tirta", ["Bima Sékar Putra", "Ni Made Ayu", "R. Hidayanto O'Neil"]),
        ("198503172010012001", ["Sekar Ayuningtyas"]),
        ("'19850317 201001 2 001", ["Sekar Ayuningtyas"]),
        ("1985", ["Sekar Ayuningtyas"]),
        ("o'neil", ["R. Hidayanto O'Neil"]),
        ("s.e.", ["Sekar Ayuningtyas"]),
        ("ningtyas", ["Sekar Ayuningtyas"]),
        ("layan", []),
        ("kar utra", ["Bima Sékar Putra"]),
        ("hidayantoneil", []),
        ("oneil", ["R. Hidayanto O'Neil"]),
        ("sekar 19850317 2010", ["Sekar Ayuningtyas"]),
        ("tidak ada orangnya", []),
        ("q", []),
        ("O", ["R. Hidayanto O'Neil"]),
    ],
)
def test_what_is_found(office, typed, wanted):
    assert found(office, typed) == wanted


def test_one_letter_is_contained_anywhere(office):
    assert found(office, "'") == ["R. Hidayanto O'Neil"]
    assert found(office, "%") == []


@given(st.text(max_size=30))
def test_nothing_typed_is_a_query_language(office, typed):
    found(office, typed)


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "sekar OR bima",
        "nama_lengkap:sekar",
        "sekar*",
        "NEAR(a b)",
        "^sek",
        "a-b",
        '" OR 1',
        "(",
        "{nip}: 1",
        "\x00",
        "sekar AND",
        "--",
        ";",
    ],
)
def test_operators_are_plain_words(office, typed):
    found(office, typed)
    assert found(office, "sekar OR bima") == []


def test_words_become_quoted_beginnings_and_threes():
    assert search.dicari('sekar "x') == (Kata('"sekar"*', '"sek" "eka" "kar"'), Kata('"x"*', ""))
    assert search.dicari("Éka") == (Kata('"Éka"*', '"eka"'),)
    assert search.dicari("1985") == (Kata('"1985"*', ""),)
    assert search.dicari("a") == ()
    assert search.dicari("  ") == ()
    assert search.words_of("19850317 201001 2 001") == ("198503172010012001",)
    assert search.words_of("sekar 19850317 201001 2 001") == ("sekar", "198503172010012001")
    assert search.words_of("Jl. 12 A") == ("Jl", "12", "A")


def test_changed_and_removed_people_are_found_by_what_they_are_now(office):
    with office.db.write("ubah", "uji") as tx:
        person = tx.insert("pegawai", a_pegawai(77, nama="Wulandari Prameswari"))
    assert found(office, "esw") == ["Wulandari Prameswari"]
    with office.db.write("ubah", "uji") as tx:
        tx.update("pegawai", person, {"nama": "Wulandari Kinasih"})
    assert (found(office, "esw"), found(office, "nasih")) == ([], ["Wulandari Kinasih"])
    with office.db.write("ubah", "uji") as tx:
        tx.delete("pegawai", person)
    assert found(office, "nasih") == []


def test_an_office_without_people_finds_nobody(tmp_path):
    everybody = Penglihatan(offices.START.date(), offices.START.year, semua=True)
    with offices.new_office(tmp_path / "kantor") as session, session.db.read() as tx:
        for typed in ("sekar", "o"):
            assert load_pegawai_ids(tx, everybody, SaringanPegawai(cari=typed)) == ()
