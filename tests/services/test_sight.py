"""Whom each role sees: lists, counts, searches and facets hold the same people, and nobody else opens."""

import re
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.domain.peran import IZIN_PERAN, MELIHAT_SEMUA, Izin, Peran
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.skp import HasilKerja
from asn_desktop.fields.penugasan_penilai import PENUGASAN_PENILAI
from asn_desktop.services import drafts
from asn_desktop.services.access import Denied, OutOfSight
from asn_desktop.services.balance import distribution
from asn_desktop.services.beranda import beranda
from asn_desktop.services.evaluasi import evaluasi_context, get_evaluasi, save_evaluasi
from asn_desktop.services.evaluasi_list import list_evaluasi, penilai_choices
from asn_desktop.services.jejak import CariJejak, jejak_ids, jejak_rincian
from asn_desktop.services.pegawai import PegawaiQuery, pegawai_facets, pegawai_file, pegawai_ids, pegawai_rows
from asn_desktop.services.pelatihan import PelatihanQuery, jp_rows, jp_summary, pelatihan_ids
from asn_desktop.services.printing import render_skp, select_pegawai
from asn_desktop.services.records import get_record, list_records, record_choices, save_record
from asn_desktop.services.search import search_people
from asn_desktop.services.skp import (
    find_skp,
    get_skp,
    goals_of_superior,
    list_skp,
    save_skp,
    skp_counts,
    start_skp,
    tetapkan_skp,
)
from tests import offices
from tests.services import kantor_kecil

AKHIR = JenisPeriode.AKHIR
PENILAI = PENUGASAN_PENILAI.field("penilai_id")


def _isi(office):
    """The small office, a set plan and a finished evaluation of Sekar and of the kasubbag, trainings."""
    made = kantor_kecil.isi(office)
    for person in (made.sekar, made.kasubbag):
        kantor_kecil.evaluasi_selesai(office, kantor_kecil.skp_ditetapkan(office, person))
    with office.db.write("isi", "uji") as tx:
        for person in (made.sekar, made.camat, made.mira):
            training = {"pegawai_id": person, "jenis": "klasikal", "nama": "Arsip", "jp": 24}
            tx.insert("pelatihan", {**training, "tanggal_mulai": date(2026, 2, 2)})
    return made


@pytest.fixture
def office(tmp_path):
    with offices.filled_office(tmp_path / "terisi", _isi) as session:
        yield session


@pytest.fixture
def kantor(office):
    return offices.filled_with(_isi)


@pytest.fixture
def as_(office):
    """The same office as somebody with these roles, who is that pegawai."""

    def changed(*peran, pegawai_id=None):
        office.peran = frozenset(peran)
        office.pegawai_id = pegawai_id
        return office

    return changed


def denials(session):
    return [subject for _, subject in actions(session, "akses.ditolak")]


def actions(session, like):
    with session.db.read() as tx:
        query = "SELECT action, subject FROM audit WHERE action LIKE ? ORDER BY seq"
        return [tuple(row) for row in tx.connection.exec_driver_sql(query, (like,))]


def everywhere(session, kantor):
    """The people whom each kind of list shows, by the name of the list."""
    facets = pegawai_facets(session, PegawaiQuery())
    trainings = {record.id: record.values["pegawai_id"] for record in list_records(session, "pelatihan")}
    return {
        "list": set(pegawai_ids(session, PegawaiQuery())),
        "rows": {row.id for row in pegawai_rows(session, pegawai_ids(session, PegawaiQuery()))},
        "records": {record.id for record in list_records(session, "pegawai")},
        "choices": {
            choice.value for choice in record_choices(session, PENUGASAN_PENILAI.field("penilai_id"))
        },
        "search": {
            hit.pegawai_id
            for name in ("bagas", "ratri", "sekar", "rahmat", "mira")
            for hit in search_people(session, name)
        },
        "skp": {row.pegawai_id for row in list_skp(session, 2026)},
        "jp": {row.pegawai_id for row in jp_rows(session, 2026)},
        "print": set(select_pegawai(session, semua=True)),
        "facets": facets.total,
        "everybody": facets.semua,
        "counts": skp_counts(session, 2026).pegawai,
        "summary": jp_summary(session, 2026).pegawai,
        "beranda": beranda(session, 2026, AKHIR).tiles[0].nilai,
        "trainings": set(trainings.values()),
        "training ids": {trainings[key] for key in pelatihan_ids(session, PelatihanQuery())},
        "evaluations": {row.pegawai_id for row in list_evaluasi(session, 2026, AKHIR)},
        "distribution": sum(distribution(session, 2026, AKHIR).values()),
        "appraised": sum(choice.jumlah for choice in penilai_choices(session, 2026)),
    }


def expected(kantor, people):
    people = set(people)
    evaluated = people & {kantor.sekar, kantor.kasubbag}
    trained = people & {kantor.sekar, kantor.camat, kantor.mira}
    lists = ("list", "rows", "records", "choices", "search", "skp", "jp", "print")
    counts = ("facets", "everybody", "counts", "summary", "beranda")
    return {
        **dict.fromkeys(lists, people),
        **dict.fromkeys(counts, len(people)),
        "trainings": trained,
        "training ids": trained,
        "evaluations": evaluated,
        "distribution": len(evaluated),
        "appraised": len(people - {kantor.mira}),
    }


def everybody(kantor):
    return {kantor.camat, kantor.kasubbag, kantor.sekar, kantor.rahmat, kantor.mira}


@pytest.mark.parametrize("peran", sorted(MELIHAT_SEMUA))
def test_petugas_and_auditor_see_everybody(kantor, as_, peran):
    assert everywhere(as_(peran), kantor) == expected(kantor, everybody(kantor))


def test_a_penilai_sees_those_whom_he_appraises_and_himself(kantor, as_):
    session = as_(Peran.PENILAI, pegawai_id=kantor.kasubbag)
    people = {kantor.kasubbag, kantor.sekar, kantor.rahmat}
    assert everywhere(session, kantor) == expected(kantor, people)


def test_a_pimpinan_sees_his_unit_with_those_below(kantor, as_):
    assert everywhere(as_(Peran.PIMPINAN, pegawai_id=kantor.camat), kantor) == expected(
        kantor, everybody(kantor)
    )
    people = {kantor.kasubbag, kantor.sekar, kantor.rahmat}
    assert everywhere(as_(Peran.PIMPINAN, pegawai_id=kantor.sekar), kantor) == expected(kantor, people)


def test_several_roles_add_up(kantor, as_):
    session = as_(Peran.PENILAI, Peran.PIMPINAN, pegawai_id=kantor.sekar)
    unit = {kantor.kasubbag, kantor.sekar, kantor.rahmat}
    with appraising(session, kantor.mira, kantor.sekar):
        assert set(pegawai_ids(session, PegawaiQuery())) == unit | {kantor.mira}
        as_(Peran.PENILAI, pegawai_id=kantor.sekar)
        assert set(pegawai_ids(session, PegawaiQuery())) == {kantor.sekar, kantor.mira}


@contextmanager
def appraising(session, pegawai_id, penilai_id):
    """Within: the one is appraised by the other from February on."""
    values = {"pegawai_id": pegawai_id, "mulai": date(2026, 2, 1), "penilai_id": penilai_id}
    with session.db.write("isi", "uji") as tx:
        made = tx.insert("penugasan_penilai", values)
    yield
    with session.db.write("isi", "uji") as tx:
        tx.delete("penugasan_penilai", made)


@pytest.mark.parametrize("peran", [Peran.PENILAI, Peran.PIMPINAN])
def test_who_is_nobody_in_the_data_sees_nobody(kantor, as_, peran):
    session = as_(peran)
    assert everywhere(session, kantor) == expected(kantor, ())
    with pytest.raises(OutOfSight, match="belum dihubungkan"):
        pegawai_file(session, kantor.sekar)


def test_an_assignment_counts_on_its_days_and_in_its_year(kantor, as_):
    session = as_(Peran.PENILAI, pegawai_id=kantor.kasubbag)
    with appraising(session, kantor.rahmat, kantor.mira):  # from February on; today is in March
        assert set(pegawai_ids(session, PegawaiQuery())) == {kantor.kasubbag, kantor.sekar, kantor.rahmat}
        assert kantor.rahmat in {row.pegawai_id for row in list_skp(session, 2026)}, "he was his in January"
        assert kantor.rahmat in {row.pegawai_id for row in list_skp(session, 2025)}
        assert kantor.rahmat not in {row.pegawai_id for row in list_skp(session, 2027)}
        session.pegawai_id = kantor.mira
        assert kantor.rahmat in {row.pegawai_id for row in list_skp(session, 2026)}
        assert kantor.rahmat in {row.pegawai_id for row in list_skp(session, 2025)}, "today he is hers"


def test_a_plan_that_names_him_counts_in_its_year(kantor, as_):
    session = as_(Peran.PETUGAS)
    plan = find_skp(session, kantor.sekar, 2026)
    with session.db.write("isi", "uji") as tx:
        found = tx.connection.exec_driver_sql(
            "SELECT id FROM pihak_dokumen WHERE skp_id = ? AND peran = 'penilai'", (plan.id,)
        ).scalar()
        tx.update("pihak_dokumen", found, {"pegawai_id": kantor.mira})
    session = as_(Peran.PENILAI, pegawai_id=kantor.mira)
    assert get_skp(session, plan.id).id == plan.id
    assert {row.pegawai_id for row in list_skp(session, 2026)} == {kantor.mira, kantor.sekar}
    assert {row.pegawai_id for row in list_skp(session, 2025)} == {kantor.mira}
    with pytest.raises(OutOfSight):
        start_skp(session, kantor.sekar, 2027)


def test_nobody_else_is_opened_and_each_attempt_leaves_one_trace(kantor, as_):
    session = as_(Peran.PETUGAS)
    plan = find_skp(session, kantor.kasubbag, 2026)
    evaluation = list_evaluasi(session, 2026, AKHIR, cari="ratri")[0].evaluasi_id
    history = list_records(session, "riwayat_golongan", kantor.mira)[0]
    with session.db.read() as tx:
        nip = tx.row("pegawai", kantor.mira)["nip"]
    session = as_(Peran.PENILAI, pegawai_id=kantor.sekar)
    attempts = (
        lambda: pegawai_file(session, kantor.mira),
        lambda: pegawai_rows(session, (kantor.sekar, kantor.mira)),
        lambda: get_record(session, "pegawai", kantor.mira),
        lambda: get_record(session, "riwayat_golongan", history.id),
        lambda: list_records(session, "riwayat_golongan", kantor.mira),
        lambda: select_pegawai(session, nips=(nip,)),
        lambda: get_skp(session, plan.id),
        lambda: find_skp(session, kantor.kasubbag, 2026),
        lambda: save_skp(session, plan),
        lambda: render_skp(session, plan, "skp-kuantitatif"),
        lambda: get_evaluasi(session, evaluation),
        lambda: evaluasi_context(session, plan.id, AKHIR),
        lambda: drafts.save_draft(session, "skp", plan.id, 1, "{}"),
        lambda: drafts.save_draft(session, "pelatihan", kantor.mira, None, "{}"),
        lambda: drafts.save_draft(session, "evaluasi", f"{plan.id}/akhir", 1, "{}"),
    )
    for number, attempt in enumerate(attempts, start=1):
        with pytest.raises(OutOfSight, match="tidak termasuk yang Anda nilai"):
            attempt()
        assert len(denials(session)) == number
    assert denials(session)[0] == f"pegawai_file: lihat_pegawai pegawai {kantor.mira}"


def test_the_sentence_says_what_is_missing(kantor, as_):
    with pytest.raises(OutOfSight, match="tidak berada di unit Anda"):
        pegawai_file(as_(Peran.PIMPINAN, pegawai_id=kantor.sekar), kantor.mira)
    with pytest.raises(OutOfSight, match="Anda nilai dan tidak berada di unit"):
        pegawai_file(as_(Peran.PIMPINAN, Peran.PENILAI, pegawai_id=kantor.sekar), kantor.mira)


def test_a_role_that_reads_more_does_not_write_more(kantor, as_):
    session = as_(Peran.PENILAI, Peran.AUDITOR, pegawai_id=kantor.sekar)
    plan = find_skp(session, kantor.kasubbag, 2026)
    assert plan is not None
    with pytest.raises(OutOfSight):
        save_skp(session, plan)
    session = as_(Peran.PENILAI, Peran.PIMPINAN, pegawai_id=kantor.sekar)
    assert get_skp(session, plan.id)
    with pytest.raises(OutOfSight):
        start_skp(session, kantor.rahmat, 2026)


def test_nobody_sets_or_appraises_himself(kantor, as_):
    session = as_(Peran.PENILAI, pegawai_id=kantor.kasubbag)
    own = kantor_kecil.skp_terisi(session, kantor.kasubbag, 2027)
    with pytest.raises(OutOfSight, match="sendiri"):
        tetapkan_skp(session, own.id, "Tirta Jaya", date(2027, 1, 4))
    plan = find_skp(session, kantor.kasubbag, 2026)
    with pytest.raises(OutOfSight, match="sendiri"):
        save_evaluasi(session, evaluasi_context(session, plan.id, JenisPeriode.TW1).evaluasi)
    plan = find_skp(session, kantor.sekar, 2026)
    assert save_evaluasi(session, evaluasi_context(session, plan.id, JenisPeriode.TW1).evaluasi).versi == 1


def test_goals_of_a_superior_who_is_not_seen_are_not_offered(kantor, as_):
    session = as_(Peran.PETUGAS)
    plan = kantor_kecil.skp_terisi(session, kantor.sekar, 2027)
    kantor_kecil.skp_terisi(session, kantor.kasubbag, 2027)
    assert goals_of_superior(session, plan)
    assert goals_of_superior(as_(Peran.PENILAI, pegawai_id=kantor.kasubbag), plan)
    assert goals_of_superior(as_(Peran.PENILAI, pegawai_id=kantor.sekar), plan) == ()


def test_who_writes_his_own_plan_sees_the_texts_of_his_penilais_set_goals(kantor, as_):
    session = as_(Peran.PETUGAS)
    plan = find_skp(session, kantor.sekar, 2026)
    others = find_skp(session, kantor.kasubbag, 2026)
    set_goals = goals_of_superior(session, plan)
    assert any(goal.indikator for goal in set_goals)
    session = as_(Peran.PENILAI, pegawai_id=kantor.sekar)
    assert goals_of_superior(session, plan) == tuple(
        HasilKerja(goal.id, goal.jenis, rhk=goal.rhk) for goal in set_goals
    )
    forged = replace(plan, penilai=replace(plan.penilai, pegawai_id=kantor.camat))
    assert goals_of_superior(session, forged) == ()
    with pytest.raises(OutOfSight):
        goals_of_superior(session, others)


def test_an_evaluation_cannot_be_slipped_in_for_somebody_else(kantor, as_):
    session = as_(Peran.PETUGAS)
    plan = find_skp(session, kantor.sekar, 2026)
    fresh = evaluasi_context(session, plan.id, JenisPeriode.TW2).evaluasi
    stored = save_evaluasi(session, replace(fresh, pegawai_id=kantor.mira, tahun=2020))
    assert (stored.pegawai_id, stored.tahun) == (kantor.sekar, 2026)


def test_drafts_about_people_out_of_sight_are_not_offered(kantor, as_):
    session = as_(Peran.PETUGAS)
    plan = find_skp(session, kantor.kasubbag, 2026)
    drafts.save_draft(session, "skp", plan.id, 1, "{}")
    drafts.save_draft(session, "pelatihan", kantor.mira, None, "{}")
    drafts.save_draft(session, "pegawai", "", None, "{}")
    drafts.save_draft(session, "kantor", "kantor", 1, "{}")
    assert len(drafts.drafts(session)) == 4
    seen = drafts.drafts(as_(Peran.PENILAI, pegawai_id=kantor.sekar))
    assert {made.form for made in seen} == {"kantor", "pegawai"}
    assert [made.form for made in drafts.drafts(as_(Peran.ADMIN_KUNCI))] == ["kantor"]
    with pytest.raises(Denied):
        drafts.save_draft(as_(Peran.ADMIN_KUNCI), "pegawai", "", None, "{}")
    assert len(denials(session)) == 1


def test_what_an_auditor_opens_leaves_a_trace_and_only_of_him(kantor, as_):
    session = as_(Peran.PETUGAS)
    plan = find_skp(session, kantor.sekar, 2026)
    pegawai_file(session, kantor.sekar)
    assert actions(session, "%.buka") == []
    session = as_(Peran.AUDITOR)
    pegawai_file(session, kantor.sekar)
    get_skp(session, plan.id)
    evaluasi_context(session, plan.id, AKHIR)
    get_record(session, "pegawai", kantor.sekar)
    list_skp(session, 2026)
    found = actions(session, "%.buka")
    assert [action for action, _ in found] == ["pegawai.buka", "skp.buka", "evaluasi.buka", "pegawai.buka"]
    assert all(subject.endswith(f"pegawai {kantor.sekar}") for _, subject in found)


def test_what_an_auditor_lists_and_looks_for_leaves_one_row_each(kantor, as_):
    def read(session):
        list_records(session, "pegawai")
        list_records(session, "riwayat_golongan", kantor.sekar)
        list_records(session, "unit_kerja")  # of nobody
        for typed in ("s", "se", "sek", "camat", "camat k"):
            search_people(session, typed)
        for query in (PegawaiQuery.of(status="PNS"), PegawaiQuery(), PegawaiQuery(cari="sek")):
            pegawai_ids(session, query)
        list_skp(session, 2026, cari="sek")
        list_evaluasi(session, 2026, AKHIR)
        jp_rows(session, 2026)
        pelatihan_ids(session, PelatihanQuery())

    session = as_(Peran.PETUGAS)
    read(session)
    assert actions(session, "daftar.baca") == []
    session = as_(Peran.AUDITOR)
    for _ in range(2):
        read(session)
    told = [subject.rsplit(" · ", 1)[0] for _, subject in actions(session, "daftar.baca")]
    assert told[:4] == ["Pegawai", f"Riwayat golongan · pegawai {kantor.sekar}", "Pencarian · s",
                        "Pencarian · camat"]
    assert told[4:6] == ["Daftar pegawai · status PNS", "Daftar pegawai"]
    assert [words.split(" 2026")[0] for words in told[6:10]] == [
        "Daftar SKP", "Daftar evaluasi akhir", "JP", "Daftar pelatihan"]


def test_what_an_auditor_opens_in_the_trail_leaves_a_trace_too(kantor, as_):
    session = as_(Peran.PETUGAS)
    person = get_record(session, "pegawai", kantor.sekar)
    save_record(session, "pegawai", {"alamat": "Jalan Baru"}, kantor.sekar, person.version)
    one, *_, made = jejak_ids(session, CariJejak(rekaman=kantor.sekar))
    unit = save_record(session, "unit_kerja", {"nama": "Seksi Arsip"}).id
    for entry in jejak_ids(session, CariJejak()):
        jejak_rincian(session, entry)
    assert actions(session, "%.buka") == []
    session = as_(Peran.AUDITOR)
    for entry in (one, made, *jejak_ids(session, CariJejak(rekaman=unit))):
        jejak_rincian(session, entry)
    first, several = actions(session, "jejak.buka")
    assert first[1] == f"Pekerjaan nomor {one} · pegawai {kantor.sekar}"
    assert re.fullmatch(rf"Pekerjaan nomor {made} · pegawai \S+ dan \d+ lainnya", several[1])


def test_roles_that_change_or_carry_away_people_see_everybody():
    """Import, export, deletion and the records themselves work on whole tables."""
    whole = {Izin.UBAH_PEGAWAI, Izin.HAPUS, Izin.IMPOR, Izin.EKSPOR, Izin.MUSNAHKAN, Izin.LIHAT_JEJAK}
    for peran, izin in IZIN_PERAN.items():
        assert peran in MELIHAT_SEMUA or not izin & whole, peran


def test_a_session_without_roles_is_denied(kantor, office_folder, as_):
    session = as_()
    with pytest.raises(Denied):
        pegawai_ids(session, PegawaiQuery())
    assert session.actor == offices.USER
