"""The home screen: figures, lines of work with their targets, and what a real office is reminded of."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asn_desktop.domain.pengingat import JenisPengingat
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Predikat
from asn_desktop.presenters.pengingat import tujuan
from asn_desktop.services.backups import last_backup
from asn_desktop.services.beranda import beranda
from asn_desktop.services.beranda_pengingat import garis_pengingat
from asn_desktop.services.drafts import save_draft
from asn_desktop.services.office import office_profile, periode_kantor, save_office_profile
from asn_desktop.services.pengingat import PengingatQuery, daftar_pengingat
from asn_desktop.services.skp import ajukan_skp
from tests import builders
from tests.services import kantor_kecil
from tests.services.kantor_kecil import evaluasi_selesai, evaluasi_terisi, skp_ditetapkan, skp_terisi


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def lines(shown):
    return {line.key: line for line in shown.tindak_lanjut}


def test_the_tiles_count_people_plans_evaluations_and_hours(office, kantor):
    evaluasi_selesai(office, skp_ditetapkan(office, kantor.sekar), JenisPeriode.TW1)
    evaluasi_terisi(office, skp_ditetapkan(office, kantor.rahmat), JenisPeriode.TW1)
    with office.db.write("uji", office.actor) as tx:
        tx.insert("pelatihan", {**builders.a_pelatihan(jp=20), "pegawai_id": kantor.sekar})
    shown = beranda(office, 2026, JenisPeriode.TW1)
    told = {tile.key: (tile.nilai, tile.dari, tile.keterangan) for tile in shown.tiles}
    assert told == {
        "pegawai": (5, None, "4 PNS · 1 PPPK"),
        "skp": (2, 5, "3 belum ditetapkan"),
        "evaluasi": (1, 5, "4 belum selesai"),
        "pelatihan": (1, 5, "4 pegawai kurang JP"),
    }
    assert shown.tiles[2].judul == "Evaluasi Triwulan I"
    assert (shown.keseimbangan.total, shown.keseimbangan.jumlah[Predikat.BAIK]) == (
        1,
        1,
    )  # only finished ones
    assert shown.keseimbangan.capaian is Capaian.BAIK


def test_periods_that_are_due_are_reminded_of_as_the_office_chose(office, kantor):
    """Each by the day that it is due, who finished it no more; nobody where the office sets no plans."""
    whole = PengingatQuery(JenisPengingat.KINERJA, date(2026, 1, 1), date(2027, 1, 31))
    assert not daftar_pengingat(office, whole).baris
    plan = skp_ditetapkan(office, kantor.sekar)
    evaluasi_selesai(office, plan, JenisPeriode.TW1)
    for choice, days in (
        ("triwulanan", ["10-07", "10-10", "10-01"]),
        ("semesteran", ["10-07", "10-01"]),
        ("bulanan", [*(f"10-{month:02d}" for month in range(2, 13)), "10-01"]),
    ):
        save_office_profile(office, replace(office_profile(office), jenis_periode=choice))
        rows = daftar_pengingat(office, whole).baris
        assert [f"{row.tanggal:%d-%m}" for row in rows if row.pegawai_id == kantor.sekar] == days
    assert rows[-1].isi == "Belum selesai: evaluasi Desember 2026 dan evaluasi Akhir 2026"
    monthly = periode_kantor(office)
    assert tujuan(rows[-1], monthly) == ("evaluasi", 2026, JenisPeriode.BULAN12)
    assert tujuan(rows[0], monthly) == ("skp", 2026, None)
    others = {row.pegawai_id: (row.tanggal, row.isi) for row in rows if row.pegawai_id != kantor.sekar}
    assert len(others) == 4
    assert others[kantor.mira] == (date(2026, 1, 31), "Belum selesai: SKP 2026")
    (line,) = (one for one in garis_pengingat(office) if one.key == "ingat_kinerja")
    assert (line.jumlah, line.tenggat, line.layar) == (6, date(2026, 1, 31), "pengingat")  # 1 and 10 March


def test_every_line_says_how_many_and_where_to_go(office, kantor):
    skp_terisi(office, kantor.sekar)
    ajukan_skp(office, skp_terisi(office, kantor.rahmat).id)
    evaluasi_terisi(office, skp_ditetapkan(office, kantor.camat), JenisPeriode.TW1)
    save_draft(office, "skp", "abc", 1, "{}")
    found = lines(beranda(office, 2026, JenisPeriode.TW1))
    assert {key: (line.jumlah, line.layar, dict(line.saringan)) for key, line in found.items()} == {
        "skp_draf": (1, "skp", {"status": "draf"}),
        "skp_diajukan": (1, "skp", {"status": "diajukan"}),
        "skp_belum": (2, "skp", {"status": "belum"}),
        "evaluasi_draf": (1, "evaluasi", {"status": "draf"}),
        "tanpa_penilai": (1, "pegawai", {"penilai": "kosong", "aktif": "ya"}),
        "belum_lengkap": (1, "pegawai", {"kelengkapan": "kurang", "aktif": "ya"}),
        "kurang_jp": (5, "pelatihan", {"tampilan": "kurang"}),
        "draf_isian": (1, "skp", {"form": "skp", "object_id": "abc"}),
    }
    assert found["evaluasi_draf"].berat == "info"  # 2 March: the quarter still runs
    assert [found[key].tenggat for key in ("skp_draf", "evaluasi_draf", "kurang_jp", "tanpa_penilai")] == [
        date(2026, 1, 31),
        date(2026, 4, 10),
        date(2026, 12, 31),
        None,
    ]
    assert lines(beranda(office, 2025, JenisPeriode.TW1))["skp_belum"].jumlah == 5


def test_an_evaluation_is_pressing_once_its_period_is_over(office, kantor):
    skp_ditetapkan(office, kantor.sekar, 2025)
    line = lines(beranda(office, 2025, JenisPeriode.TW4))["evaluasi_belum"]
    assert (line.jumlah, line.berat) == (1, "warn")
    assert "sudah berakhir" in line.keterangan


def test_a_real_office_is_asked_for_its_recovery_code_and_a_backup(office, kantor):
    assert not {"kode_pemulihan", "cadangan"} & set(lines(beranda(office, 2026, JenisPeriode.TW1)))
    office.latihan = False
    shown = beranda(office, 2026, JenisPeriode.TW1)
    assert [line.key for line in shown.tindak_lanjut[:2]] == ["kode_pemulihan", "cadangan"]
    assert {line.berat for line in shown.tindak_lanjut[:2]} == {"bad"}
    office.recovery_verified = True
    office.db.backup()
    assert last_backup(office).date() == office.clock().date()
    assert not {"kode_pemulihan", "cadangan"} & set(lines(beranda(office, 2026, JenisPeriode.TW1)))
    office.clock.now += timedelta(days=9)
    line = lines(beranda(office, 2026, JenisPeriode.TW1))["cadangan"]
    assert (line.keterangan, line.berat) == ("Cadangan terakhir 9 hari lalu", "warn")


def test_an_empty_office_has_a_home_too(office):
    shown = beranda(office, 2026, JenisPeriode.AKHIR)
    assert [tile.nilai for tile in shown.tiles] == [0, 0, 0, 0]
    assert [tile.keterangan for tile in shown.tiles[1:]] == ["Belum ada pegawai"] * 3
    assert [(line.key, line.layar) for line in shown.tindak_lanjut] == [("tanpa_pegawai", "impor")]
    assert shown.keseimbangan.total == 0
