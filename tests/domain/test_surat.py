"""Letters: in whose name somebody signs, texts with merge fields, amounts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.surat import (
    Penandatangan,
    StatusPejabat,
    bidang_dalam,
    daerah_of,
    isi_teks,
    periksa_teks,
    rupiah,
    terbilang_rupiah,
)

KNOWN = ("nama", "nip", "tempat_kapital")


@pytest.mark.parametrize(
    ("signer", "lines"),
    [
        (Penandatangan(jabatan="Camat"), ("Camat,",)),
        (Penandatangan(jabatan="Camat", status=StatusPejabat.PLT), ("Plt. Camat,",)),
        (Penandatangan(jabatan="Camat", status=StatusPejabat.PLH), ("Plh. Camat,",)),
        (
            Penandatangan(jabatan="Sekretaris Daerah", atas_nama="Bupati"),
            ("a.n. Bupati", "Sekretaris Daerah,"),
        ),
        (
            Penandatangan(jabatan="Asisten", atas_nama="Bupati", melalui="Sekretaris Daerah"),
            ("a.n. Bupati", "Sekretaris Daerah", "u.b.", "Asisten,"),
        ),
        (
            Penandatangan(jabatan="Sekretaris Daerah", atas_nama="Bupati", status=StatusPejabat.PLT),
            ("a.n. Bupati", "Plt. Sekretaris Daerah,"),
        ),
        (Penandatangan(jabatan="Asisten", melalui="Sekretaris Daerah"), ("Asisten,",)),  # u.b. needs an a.n.
        (Penandatangan(), ("",)),
    ],
)
def test_the_lines_above_a_signature(signer, lines):
    assert signer.baris_jabatan == lines


def test_fields_are_filled_once_and_what_is_missing_becomes_dots():
    filled = isi_teks("Yth. {nama} ({ nip }) {nama}", {"nama": "R {nip} & D", "nip": ""})
    assert filled == f"Yth. R {{nip}} & D ({'.' * 24}) R {{nip}} & D"
    assert bidang_dalam("{b}{a}{b}") == ("b", "a")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("tanpa bidang", []),
        ("{nama}", []),
        ("{nma}", ["surat.bidang_tidak_dikenal"]),
        ("{}", ["surat.bidang_tidak_dikenal"]),
        ("{nama", ["surat.kurung"]),
        ("nama}", ["surat.kurung"]),
        ("{{nama}}", ["surat.kurung"]),
        ("{x} }", ["surat.bidang_tidak_dikenal", "surat.kurung"]),
        ("{nama.__class__}", ["surat.bidang_tidak_dikenal"]),
        ("{nama!r}", ["surat.bidang_tidak_dikenal"]),
    ],
)
def test_only_known_fields_and_whole_braces_pass(text, codes):
    assert [problem.code for problem in periksa_teks(text, KNOWN)] == codes


@given(st.text(alphabet="{}abnmi p_", max_size=40), st.text(max_size=20))
def test_a_text_that_passed_can_always_be_filled(text, value):
    if not periksa_teks(text, KNOWN):
        filled = isi_teks(text, dict.fromkeys(KNOWN, value))
        assert filled.count(value) >= len(bidang_dalam(text)) or not value


@pytest.mark.parametrize(
    ("instansi", "daerah"),
    [
        ("PEMERINTAH KABUPATEN TIRTA JAYA", "Kabupaten Tirta Jaya"),
        ("Kota Samudra", "Kota Samudra"),
        ("Dinas Perpustakaan dan Kearsipan Kabupaten Tirta Jaya", "Kabupaten Tirta Jaya"),
        ("PEMERINTAH KABUPATEN LIMA PULUH KOTA", "Kabupaten Lima Puluh Kota"),
        ("Dinas Sosial Kabupaten Lima Puluh Kota", "Kabupaten Lima Puluh Kota"),
        ("PROVINSI PANTAI DAN PULAU", "Provinsi Pantai dan Pulau"),
        ("Badan Pangan nasional", "Badan Pangan nasional"),
        ("", ""),
    ],
)
def test_the_region_is_in_the_name_of_its_government(instansi, daerah):
    assert daerah_of(instansi) == daerah


def test_amounts_as_papers_write_them():
    assert rupiah(2_785_700) == "2.785.700,-"
    assert terbilang_rupiah(2_785_700) == "Dua Juta Tujuh Ratus Delapan Puluh Lima Ribu Tujuh Ratus"
