"""Statements about a person: the decree they stand on, what is missing on them, and when nobody may state."""

from datetime import date

import pytest

from asn_desktop.services import printing
from asn_desktop.services.printing import PrintOrder
from tests.services import kantor_kecil
from tests.services.test_surat import HARI, add, printed


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def test_statements_stand_on_the_newest_decree(office, kantor, tmp_path):
    add(
        office,
        "riwayat_jabatan",
        kantor.kasubbag,
        jenis_jabatan="struktural",
        jabatan="Sekretaris Kecamatan",
        tmt_jabatan=date(2025, 6, 1),
        eselon="III.b",
        nomor_sk="821/5/2025",
        tanggal_sk=date(2025, 5, 20),
        pejabat_sk="Bupati Tirta Jaya",
        tanggal_pelantikan=date(2025, 6, 4),
    )
    spmt = printed(office, tmp_path, kantor.kasubbag, "spmt")
    for expected in (
        "821/5/2025",
        "20 Mei 2025",
        "1 Juni 2025",
        "melaksanakan tugasnya sejak tanggal 4 Juni 2025.",
    ):
        assert expected in spmt, expected
    sworn = printed(office, tmp_path, kantor.kasubbag, "pernyataan-pelantikan")
    assert "telah dilantik dalam jabatan Sekretaris Kecamatan eselon III.b pada tanggal 4 Juni 2025" in sworn


def test_a_statement_of_pelantikan_leaves_dots_only_for_what_is_missing(office, kantor, tmp_path):
    add(office, "riwayat_jabatan", kantor.kasubbag, jenis_jabatan="struktural", jabatan="Plt. Camat",
        tmt_jabatan=date(2026, 1, 5), penugasan="plt")
    add(office, "riwayat_jabatan", kantor.kasubbag, jenis_jabatan="struktural", eselon="III.b",
        jabatan="Sekretaris Kecamatan", tmt_jabatan=date(2025, 6, 1), nomor_sk="821/5/2025",
        tanggal_sk=date(2025, 5, 20), pejabat_sk="Bupati Tirta Jaya")
    sworn = printed(office, tmp_path, kantor.kasubbag, "pernyataan-pelantikan")
    dots = "." * 24
    assert (f"jabatan Sekretaris Kecamatan eselon III.b pada tanggal {dots} berdasarkan Surat Keputusan "
            "Bupati Tirta Jaya Nomor 821/5/2025 tanggal 20 Mei 2025.") in sworn
    order = PrintOrder(("pernyataan-pelantikan",), 2026, None, (kantor.kasubbag,), tmp_path, tanggal=HARI)
    assert [one.kalimat for one in printing.missing_for_print(office, order) if "pelantikan" in one.kalimat]


@pytest.mark.parametrize(
    ("tingkat", "hari", "tercetak"),
    [
        ("sedang", date(2025, 9, 1), False),
        ("berat", date(2025, 2, 3), False),
        ("ringan", date(2025, 9, 1), True),
        ("sedang", date(2025, 2, 2), True),
    ],
)
def test_nobody_states_what_the_file_contradicts(office, kantor, tmp_path, tingkat, hari, tercetak):
    with office.db.write("uji.hukuman", office.actor) as tx:
        tx.insert(
            "hukuman_disiplin",
            {"pegawai_id": kantor.sekar, "tanggal_catat": hari, "tingkat": tingkat, "tmt": hari},
        )
    found = printed(office, tmp_path, kantor.sekar, "pernyataan-disiplin")
    if tercetak:
        assert "tidak pernah dijatuhi hukuman disiplin tingkat sedang maupun berat." in found
        assert "Penata / III/c / 1 April 2023" in found
    else:
        assert [one.alasan for one in found.skipped] == [
            "riwayatnya perlu diperiksa petugas yang berwenang sebelum pernyataan ini dibuat"
        ]
