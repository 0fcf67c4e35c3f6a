"""The list of trainings and JP per year."""

from datetime import date

import pytest

from asn_desktop.services import pelatihan as services
from asn_desktop.services.pelatihan import PelatihanQuery
from tests import builders
from tests.services import kantor_kecil


@pytest.fixture
def kantor(office):
    kantor = kantor_kecil.isi(office)
    rows = (
        (kantor.sekar, "Arsip dinamis", 24, date(2026, 2, 2), date(2026, 2, 4), "Diklat Teknis"),
        (kantor.sekar, "Pelayanan 100% prima", 8, date(2025, 12, 30), date(2026, 1, 2), "Seminar"),
        (kantor.rahmat, "Aplikasi perkantoran", 12, date(2025, 5, 5), None, "Diklat Teknis"),
    )
    with office.db.write("uji", office.actor) as tx:
        for person, nama, jp, first, last, jenis in rows:
            tx.insert(
                "pelatihan",
                {
                    **builders.a_pelatihan(
                        nama=nama, jp=jp, tanggal_mulai=first, tanggal_selesai=last, jenis=jenis
                    ),
                    "pegawai_id": person,
                },
            )
    return kantor


def names(office, **filters):
    ids = services.pelatihan_ids(office, PelatihanQuery(**filters))
    rows = services.pelatihan_rows(office, ids)
    assert services.pelatihan_count(office, PelatihanQuery(**filters)) == len(rows)
    return [row.nama for row in rows]


def test_the_list_is_filtered_and_ordered(office, kantor):
    assert names(office) == ["Arsip dinamis", "Pelayanan 100% prima", "Aplikasi perkantoran"]
    assert names(office, order="jp") == ["Pelayanan 100% prima", "Aplikasi perkantoran", "Arsip dinamis"]
    assert names(office, order="pegawai")[0] == "Aplikasi perkantoran"
    assert names(office, tahun=2026) == ["Arsip dinamis", "Pelayanan 100% prima"]  # counted where it ended
    assert names(office, tahun=2025) == ["Aplikasi perkantoran"]
    assert names(office, cari="100%") == ["Pelayanan 100% prima"]
    assert names(office, cari="sekar") == ["Arsip dinamis", "Pelayanan 100% prima"]
    assert names(office, jenis="Seminar") == ["Pelayanan 100% prima"]
    assert names(office, unit_id=kantor.seksi) == []


def test_a_row_names_the_person(office, kantor):
    row = services.pelatihan_rows(office, services.pelatihan_ids(office, PelatihanQuery(tahun=2025)))[0]
    assert (row.pegawai_id, row.pegawai, row.unit) == (
        kantor.rahmat,
        "Rahmat Hidayanto, S.T.",
        "Subbagian Umum",
    )
    assert (row.jp, row.tanggal_selesai, row.version) == (12, None, 1)


def test_jp_of_a_year_against_the_target(office, kantor):
    assert services.jp_summary(office, 2026) == services.JpRingkasan(2026, 20, 5, 1, 32)
    assert services.jp_summary(office, 2025, kantor.subbag) == services.JpRingkasan(2025, 20, 3, 0, 12)
    assert services.jp_summary(office, 2026, kantor.seksi).pegawai == 1
    hours = {row.pegawai_id: (row.jp, row.memenuhi) for row in services.jp_rows(office, 2026)}
    assert hours[kantor.sekar] == (32, True)
    assert hours[kantor.rahmat] == (0, False)
    below = [row.pegawai_id for row in services.jp_rows(office, 2026, kurang_saja=True)]
    assert kantor.sekar not in below
    assert len(below) == 4
