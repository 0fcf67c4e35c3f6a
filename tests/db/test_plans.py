"""Lists and searches are answered from indexes: no query of theirs sorts or walks the whole table."""

from datetime import date

import pytest
from sqlalchemy import event, select

from asn_desktop.db import search
from asn_desktop.db.queries import records as queries
from asn_desktop.db.queries.daftar_evaluasi import (
    count_belum_selesai,
    count_evaluasi_by_status,
    load_beberapa_rencana,
    load_daftar_evaluasi,
    load_rating,
)
from asn_desktop.db.queries.daftar_pegawai import (
    ORDERS,
    SaringanPegawai,
    count_jp,
    count_pegawai,
    find_people,
    load_cube,
    load_pegawai_ids,
    load_posisi,
)
from asn_desktop.db.queries.daftar_pelatihan import SaringanPelatihan, load_pelatihan_ids
from asn_desktop.db.queries.daftar_skp import count_by_penilai, count_skp_by_status, load_daftar_skp
from asn_desktop.db.queries.penglihatan import unseen_of
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.saringan_pegawai import SARINGAN, TMT_PENSIUN, Syarat
from tests.builders import a_pegawai, an_id

HARI = date(2026, 3, 2)
SEMUA = Penglihatan(HARI, 2026, semua=True)


@pytest.fixture
def plans(office):
    """Runs a query and gives the steps that SQLite takes for each of its statements."""
    with office.db.write("isi", "uji") as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, 60)])

    def explained(query):
        seen = []
        with office.db.read() as tx:
            note = lambda _, __, statement, values, ___, ____: seen.append((statement, values))  # noqa: E731
            event.listen(tx.connection, "before_cursor_execute", note)
            query(tx)
            event.remove(tx.connection, "before_cursor_execute", note)
            return [
                row[3]
                for statement, values in seen
                for row in tx.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            ]

    return explained


@pytest.mark.parametrize("order", [*ORDERS, "-nama", "-nip"])
def test_ids_in_every_order_come_from_one_index(plans, order):
    steps = plans(lambda tx: load_pegawai_ids(tx, SEMUA, SaringanPegawai(order=order)))
    assert len([step for step in steps if "ringkasan_pegawai" in step]) == 1
    assert not [step for step in steps if "TEMP B-TREE" in step]
    assert any("USING COVERING INDEX" in step for step in steps)


FILTERS = {
    "status": (Syarat("status_pegawai", "PNS", "PNS"),),
    "golongan": (Syarat("golongan_urut", 26, 29),),
    "age and sex": (Syarat("tanggal_lahir", date(1970, 1, 1), None), Syarat("jenis_kelamin", "P", "P")),
    "dates": (Syarat("tmt_cpns", None, HARI), Syarat("tmt_golongan", HARI, None),
              Syarat("tmt_jabatan", HARI, HARI)),
    "post": (Syarat("jenis_jabatan", "fungsional", "fungsional"), Syarat("jenjang", "Ahli Muda", "Ahli Muda"),
             Syarat("eselon", "IV.a", "IV.a"), Syarat("kedudukan_hukum", "Aktif", "Aktif")),
    "pendidikan": (Syarat("pendidikan_urut", 40, None),),
}  # fmt: skip


@pytest.mark.parametrize("asked", FILTERS.values(), ids=FILTERS)
def test_any_filters_are_answered_from_one_index_in_the_order_of_names(plans, asked):
    """Nothing is sorted and no row is read, whatever is combined."""
    saringan = SaringanPegawai(syarat=asked, aktif=True, lengkap=False, unit_ids=("satu", "dua"))
    steps = plans(lambda tx: load_pegawai_ids(tx, SEMUA, saringan))
    assert [step for step in steps if "ringkasan_pegawai" in step] == [
        "SCAN ringkasan_pegawai USING COVERING INDEX ix_ringkasan_saring"]
    assert not [step for step in steps if "TEMP B-TREE" in step]


def test_every_filter_asks_a_column_that_the_index_has(plans):
    columns = {column.name for index in ringkasan_pegawai.indexes if index.name == "ix_ringkasan_saring"
               for column in index.columns}
    assert {one.kolom for one in SARINGAN if one.kolom and one.kolom != TMT_PENSIUN} <= columns


def test_counts_of_the_filters_are_read_from_their_index_without_sorting(plans):
    steps = plans(lambda tx: load_cube(tx, SEMUA, SaringanPegawai()))
    assert steps == ["SCAN ringkasan_pegawai USING COVERING INDEX ix_ringkasan_facet"]


def test_who_retires_is_found_without_reading_rows(plans):
    born = Syarat("tanggal_lahir", date(1960, 1, 1), date(1970, 1, 1))
    steps = plans(lambda tx: load_posisi(tx, SEMUA, SaringanPegawai(aktif=True, syarat=(born,))))
    assert steps == ["SCAN ringkasan_pegawai USING COVERING INDEX ix_ringkasan_saring"]


def test_a_search_with_many_hits_walks_the_names_instead_of_looking_each_up(plans, monkeypatch):
    monkeypatch.setattr(search, "_LOOK_UP", 10**9)
    steps = plans(lambda tx: load_pegawai_ids(tx, SEMUA, SaringanPegawai(cari="sekar")))
    assert "SCAN ringkasan_pegawai USING COVERING INDEX ix_ringkasan_nama_urut" in steps
    assert not [step for step in steps if "TEMP B-TREE FOR ORDER" in step]


@pytest.mark.parametrize("typed", ["sekar ayu", "1985"])
def test_a_search_asks_the_word_index(plans, typed):
    steps = plans(
        lambda tx: tx.connection.execute(select(ringkasan_pegawai.c.id).where(search.matches(typed))).all()
    )
    assert any("VIRTUAL TABLE INDEX" in step for step in steps)
    assert not [step for step in steps if step.startswith("SCAN ringkasan_pegawai")]


@pytest.mark.parametrize(
    "record_type", [kind for kind in ALL_RECORD_TYPES if kind.parent], ids=lambda kind: kind.key
)
def test_the_histories_of_a_person_are_found_by_index(plans, record_type):
    steps = plans(lambda tx: queries.load_records(tx, SEMUA, record_type, "siapa"))
    assert f"SEARCH {record_type.key} USING INDEX" in steps[0]


ME = an_id(7)
SEEING = {
    "penilai": Penglihatan(HARI, 2026, pegawai_id=ME, menilai=True),
    "pimpinan": Penglihatan(HARI, 2026, pegawai_id=ME, memimpin=True),
    "both, without himself": Penglihatan(HARI, 2026, pegawai_id=ME, menilai=True, memimpin=True, diri=False),
}
READS = {
    "ids": lambda tx, seen: load_pegawai_ids(tx, seen, SaringanPegawai()),
    "ids by word": lambda tx, seen: load_pegawai_ids(tx, seen, SaringanPegawai(cari="sekar")),
    "count": lambda tx, seen: count_pegawai(tx, seen, SaringanPegawai(aktif=True)),
    "facets": lambda tx, seen: load_cube(tx, seen, SaringanPegawai()),
    "search": lambda tx, seen: find_people(tx, seen, "sekar", 12),
    "jp": lambda tx, seen: count_jp(tx, seen, 2026, 20, None),
    "trainings": lambda tx, seen: load_pelatihan_ids(tx, seen, SaringanPelatihan()),
    "plans": lambda tx, seen: load_daftar_skp(tx, seen, 2026),
    "plans by state": lambda tx, seen: count_skp_by_status(tx, seen, 2026),
    "plans by penilai": lambda tx, seen: count_by_penilai(tx, seen, 2026),
    "evaluations": lambda tx, seen: load_daftar_evaluasi(tx, seen, 2026, "akhir"),
    "ratings": lambda tx, seen: load_rating(tx, seen, 2026, "akhir"),
    "several plans": lambda tx, seen: load_beberapa_rencana(tx, seen, 2026, "akhir"),
    "not finished": lambda tx, seen: count_belum_selesai(tx, seen, 2026, "akhir"),
    "evaluations by state": lambda tx, seen: count_evaluasi_by_status(tx, seen, 2026, "akhir"),
    "records": lambda tx, seen: queries.load_records(tx, seen, PEGAWAI),
    "labels": lambda tx, seen: queries.load_labels(tx, seen, PEGAWAI),
    "one person": lambda tx, seen: unseen_of(tx, seen, (ME,)),
}


@pytest.mark.parametrize("seen", SEEING.values(), ids=SEEING)
@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_who_sees_few_never_walks_through_all(plans, read, seen):
    """Only what was worked out for him alone (the people he sees, the units below his) is walked through."""
    steps = plans(lambda tx: read(tx, seen))
    walked = [step for step in steps if step.startswith("SCAN") and not _is_small(step)]
    assert walked == [], steps
    assert [step for step in steps if "(aktif=?" in step or "(tahun=?" in step] == [], steps
    asked = " ".join(steps)
    assert "penugasan_penilai_penilai_id" in asked or not seen.menilai
    assert "pegawai_unit_kerja_id" in asked or not seen.memimpin


def _is_small(step):
    """Rows of his own, a constant, or what the word index found: nothing that grows with the office."""
    own = step.split()[1].startswith("anon_") or step.split()[1] in OWN_ROWS
    return own or step == "SCAN CONSTANT ROW" or "VIRTUAL TABLE INDEX" in step


OWN_ROWS = {"(subquery-1)", "newest"}


def test_who_sees_nobody_reads_nothing(plans):
    nobody = Penglihatan(HARI, 2026, menilai=True)
    with_everybody = plans(lambda tx: load_pegawai_ids(tx, nobody, SaringanPegawai()))
    assert nobody.kosong
    assert not [step for step in with_everybody if "penugasan" in step]
