"""The summaries that lists read are, after any edits, what a rebuild would make."""

import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_desktop.db import derived
from asn_desktop.db.queries.pihak import load_fakta
from asn_desktop.runtime.resources import reference
from tests import offices
from tests.builders import a_pegawai

NAMES = ("Sekar", "Bima", "Ayu Lestari", "Éva D'Souza")
RANKS = ("III/a", "III/b", "IV/a", "IX")
KINDS = ("struktural", "pelaksana", "rangkap")
LEVELS = ("SLTA", "S-1/Sarjana", "S-2")


def summaries(session):
    with session.db.read() as tx:
        rows = tx.connection.exec_driver_sql("SELECT * FROM ringkasan_pegawai ORDER BY id").mappings().all()
    return [{key: value for key, value in row.items() if key != "docid"} for row in rows]


def index_is_sound(session):
    with session.db.write_aside() as tx:
        tx.connection.exec_driver_sql(
            "INSERT INTO cari_pegawai (cari_pegawai, rank) VALUES ('integrity-check', 1)"
        )
    return True


def rebuilt(session):
    with session.db.write("bangun", "uji") as tx:
        derived.rebuild(tx)
    return summaries(session)


def add_person(tx, number, **changes):
    return tx.insert("pegawai", a_pegawai(number, **changes))


def test_a_summary_shows_what_holds_now(office):
    with office.db.write("isi", "uji") as tx:
        unit = tx.insert("unit_kerja", {"nama": "Seksi Pelayanan"})
        person = add_person(tx, 1, gelar_depan="Dra.", unit_kerja_id=unit, nik=None)
        for rank, year in (("III/a", 2012), ("III/c", 2020), ("III/b", 2016)):
            tx.insert(
                "riwayat_golongan", {"pegawai_id": person, "golongan": rank, "tmt_golongan": date(year, 4, 1)}
            )
        for kind, post, year in (
            ("pelaksana", "Pengelola Data", 2015),
            ("struktural", "Kepala Seksi", 2019),
            ("rangkap", "Plt. Camat", 2025),
        ):
            tx.insert(
                "riwayat_jabatan",
                {
                    "pegawai_id": person,
                    "jenis_jabatan": kind,
                    "jabatan": post,
                    "tmt_jabatan": date(year, 1, 2),
                    "eselon": "IV.a",
                    "jenjang": "Ahli Muda",
                },
            )
        for level, year in (("S-1/Sarjana", 2008), ("SLTA", 2020)):
            tx.insert(
                "riwayat_pendidikan",
                {"pegawai_id": person, "tingkat": level, "nama_pendidikan": "x", "tahun_lulus": year},
            )
    (row,) = summaries(office)
    assert row == {
        "id": person,
        "nip": "198503172010012001",
        "nama_lengkap": "Dra. Sekar Ayuningtyas, S.E.",
        "nama_urut": "sekar ayuningtyas",
        "unit_kerja_id": unit,
        "unit_kerja": "Seksi Pelayanan",
        "status_pegawai": "PNS",
        "golongan": "III/c",
        "golongan_urut": row["golongan_urut"],
        "pangkat": "Penata",
        "jenis_jabatan": "struktural",
        "jabatan": "Kepala Seksi",
        "tmt_jabatan": "2019-01-02",
        "eselon": "IV.a",
        "jenjang": "Ahli Muda",
        "pendidikan": "S-1/Sarjana",
        "pendidikan_urut": 40,
        "tmt_golongan": "2020-04-01",
        "kedudukan_hukum": "Aktif",
        "jenis_kelamin": "P",
        "tanggal_lahir": "1985-03-17",
        "tmt_cpns": "2010-01-01",
        "kurang": 1,
        "aktif": 1,
    }
    with office.db.write("unit", "uji") as tx:
        tx.update("unit_kerja", unit, {"nama": "Seksi Layanan"})
    assert summaries(office)[0]["unit_kerja"] == "Seksi Layanan"


def test_a_person_without_histories_has_the_first_rank_and_one_only_besides_his_post(office):
    with office.db.write("isi", "uji") as tx:
        add_person(tx, 1, golongan_awal="II/a")
        other = add_person(tx, 2, golongan_awal=None)
        tx.insert(
            "riwayat_jabatan",
            {
                "pegawai_id": other,
                "jenis_jabatan": "rangkap",
                "jabatan": "Plt. Camat",
                "tmt_jabatan": date(2025, 1, 1),
            },
        )
    first, second = summaries(office)
    assert (first["golongan"], first["pangkat"], first["jabatan"]) == ("II/a", "Pengatur Muda", "")
    assert (second["golongan"], second["golongan_urut"], second["jabatan"]) == ("", 0, "Plt. Camat")


def test_what_only_a_list_said_stands_also_where_an_earlier_program_made_the_summary(office):
    told = '{"GOL AKHIR NAMA":"III/c","JABATAN NAMA":"Camat","TINGKAT PENDIDIKAN NAMA":"S-2"}'
    with office.db.write("isi", "uji") as tx:
        add_person(tx, 1, golongan_awal="III/a", data_siasn=told)
    [made] = summaries(office)
    assert [made[key] for key in ("golongan", "tmt_golongan", "jabatan", "pendidikan")] == [
        "III/c", None, "Camat", "S-2"]
    with office.db.write_aside() as tx:
        tx.connection.exec_driver_sql("UPDATE ringkasan_pegawai SET golongan = 'III/a', jabatan = ''")
        derived.roll(tx, date(2031, 1, 1))
    assert summaries(office)[0] == made


def test_what_is_to_come_or_over_does_not_stand_and_the_day_brings_it(office_folder):
    """A promotion and a post of 1 April, one that ended in February, a Plt. beside the definitive post."""
    clock = offices.StepClock()
    office = offices.open_folder(office_folder, clock)
    posts = (("Pengelola Data", date(2020, 1, 1), None, None),
             ("Analis", date(2024, 1, 1), date(2026, 2, 28), None),
             ("Camat", date(2025, 1, 1), None, "plt"),
             ("Kepala Seksi", date(2026, 4, 1), date(2026, 4, 9), None))
    with office.db.write("isi", "uji") as tx:
        person = add_person(tx, 1)
        for rank, tmt in (("III/c", date(2022, 4, 1)), ("III/d", date(2026, 4, 1))):
            tx.insert("riwayat_golongan", {"pegawai_id": person, "golongan": rank, "tmt_golongan": tmt})
        for nama, tmt, sampai, penugasan in posts:
            tx.insert("riwayat_jabatan", {"pegawai_id": person, "jenis_jabatan": "pelaksana", "jabatan": nama,
                                          "tmt_jabatan": tmt, "sampai": sampai, "penugasan": penugasan})

    def shown():
        return [(row["golongan"], row["jabatan"]) for row in summaries(office)]

    assert shown() == [("III/c", "Pengelola Data")]
    with office.db.read() as tx:
        facts = [load_fakta(tx, (person,), day)[person] for day in (date(2026, 2, 28), date(2026, 4, 1))]
    assert [(one.golongan, one.jabatan) for one in facts] == [("III/c", "Analis"), ("III/d", "Kepala Seksi")]
    clock.now = datetime(2026, 4, 5, 1, 0, tzinfo=UTC)
    with office.db.write("lain", "uji") as tx:  # a program that was left open
        tx.insert("unit_kerja", {"nama": "Lain"})
    assert shown() == [("III/d", "Kepala Seksi")]
    office.close()
    clock.now = datetime(2026, 4, 12, 1, 0, tzinfo=UTC)
    with offices.open_folder(office_folder, clock) as office:
        assert shown() == [("III/d", "Pengelola Data")]


def test_a_removed_person_leaves_no_summary(office):
    with office.db.write("isi", "uji") as tx:
        person = add_person(tx, 1)
    with office.db.write("hapus", "uji") as tx:
        tx.delete("pegawai", person)
    assert summaries(office) == []
    assert index_is_sound(office)


def test_who_counts_as_active_follows_the_reference_list():
    for row in reference("kedudukan_hukum"):
        for name in (row["kedudukan_hukum"], *filter(None, row["sinonim"].split(";"))):
            assert derived.is_aktif(name) == (row["aktif"] == "ya"), name
    assert derived.is_aktif(None)


@pytest.mark.parametrize("people", [3, 1200])
def test_many_at_once_are_summarised_and_found(office, people):
    rows = [
        a_pegawai(1, nip=f"{198503172010010000 + number}", nama=f"Orang {number}") for number in range(people)
    ]
    with office.db.write("impor", "uji") as tx:
        tx.insert_many("pegawai", rows)
    assert len(summaries(office)) == people
    assert index_is_sound(office)


edits = st.one_of(
    st.tuples(st.just("add"), st.sampled_from(NAMES), st.integers(0, 1)),
    st.tuples(st.just("rename"), st.integers(0, 9), st.sampled_from(NAMES)),
    st.tuples(st.just("complete"), st.integers(0, 9), st.sampled_from(["Islam", None])),
    st.tuples(st.just("move"), st.integers(0, 9), st.integers(-1, 1)),
    st.tuples(st.just("rank"), st.integers(0, 9), st.tuples(st.sampled_from(RANKS), st.integers(2000, 2024))),
    st.tuples(st.just("post"), st.integers(0, 9), st.tuples(st.sampled_from(KINDS), st.integers(2000, 2024))),
    st.tuples(
        st.just("school"), st.integers(0, 9), st.tuples(st.sampled_from(LEVELS), st.integers(1990, 2024))
    ),
    st.tuples(st.just("unrank"), st.integers(0, 9), st.none()),
    st.tuples(st.just("unit"), st.integers(0, 1), st.sampled_from(NAMES)),
    st.tuples(st.just("remove"), st.integers(0, 9), st.none()),
)


class Editor:
    """Does the edits on an office; persons and units are picked by their place."""

    def __init__(self, session):
        self.session = session
        self.people: list[str] = []
        self.ranks: dict[str, list[str]] = {}
        self.parts: dict[str, list[tuple[str, str]]] = {}
        self.count = 0
        with session.db.write("unit", "uji") as tx:
            self.units = [tx.insert("unit_kerja", {"nama": name}) for name in ("Satu", "Dua")]

    def do(self, edit):
        kind, which, what = edit
        with self.session.db.write("edit", "uji") as tx:
            if kind == "add":
                self.count += 1
                person = add_person(tx, self.count, nama=which, unit_kerja_id=self.units[what])
                self.people.append(person)
                self.parts[person] = []
            elif kind == "unit":
                tx.update("unit_kerja", self.units[which], {"nama": what})
            elif self.people:
                self.change(tx, kind, self.people[which % len(self.people)], what)

    def change(self, tx, kind, person, what):
        if kind == "rename":
            tx.update("pegawai", person, {"nama": what})
        elif kind == "complete":
            tx.update("pegawai", person, {"agama": what})
        elif kind == "move":
            tx.update("pegawai", person, {"unit_kerja_id": None if what < 0 else self.units[what]})
        elif kind == "rank":
            self.add(
                tx, person, "riwayat_golongan", {"golongan": what[0], "tmt_golongan": date(what[1], 4, 1)}
            )
        elif kind == "post":
            self.add(
                tx,
                person,
                "riwayat_jabatan",
                {
                    "jenis_jabatan": what[0],
                    "jabatan": f"Jabatan {what[1]}",
                    "tmt_jabatan": date(what[1], 1, 1),
                },
            )
        elif kind == "school":
            self.add(
                tx,
                person,
                "riwayat_pendidikan",
                {"tingkat": what[0], "nama_pendidikan": "x", "tahun_lulus": what[1]},
            )
        elif kind == "unrank" and self.parts[person]:
            table, record_id = self.parts[person].pop()
            tx.delete(table, record_id)
        elif kind == "remove":
            for table, record_id in self.parts.pop(person):
                tx.delete(table, record_id)
            tx.delete("pegawai", person)
            self.people.remove(person)

    def add(self, tx, person, table, values):
        self.parts[person].append((table, tx.insert(table, {"pegawai_id": person, **values})))


@settings(max_examples=15)
@given(st.lists(edits, min_size=1, max_size=25))
def test_maintained_equals_rebuilt(todo):
    with tempfile.TemporaryDirectory() as folder, offices.new_office(Path(folder) / "kantor") as session:
        editor = Editor(session)
        for edit in todo:
            editor.do(edit)
        assert index_is_sound(session)
        maintained = summaries(session)
        assert maintained == rebuilt(session)
        assert session.db.check().problems == ()


@settings(max_examples=15)
@given(st.lists(edits, min_size=1, max_size=25))
def test_people_read_in_one_stretch_are_summarised_as_those_named_one_by_one(todo):
    with (
        tempfile.TemporaryDirectory() as folder,
        offices.new_office(Path(folder) / "kantor") as session,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(derived, "_MANY", 1)
        editor = Editor(session)
        for edit in todo:
            editor.do(edit)
        assert index_is_sound(session)
        maintained = summaries(session)
        patch.setattr(derived, "_MANY", 10**6)
        assert maintained == rebuilt(session)
