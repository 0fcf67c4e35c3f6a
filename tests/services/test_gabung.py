"""Merging two records of one person: nothing is lost, all of it is one use case, and it can be undone."""

from datetime import date

import pytest

from asn_desktop.db.queries.jejak import belonging_to
from asn_desktop.db.queries.matriks import load_sel
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.duplikat import Nasib
from asn_desktop.domain.peran import Peran
from asn_desktop.services import pembatasan, records, retensi
from asn_desktop.services.backups import backups
from asn_desktop.services.errors import Rejected, StaleRecord
from asn_desktop.services.gabung import bandingkan, daftar_duplikat, gabungkan
from asn_desktop.services.mutu import bukan_duplikat
from asn_desktop.services.pegawai_file import pegawai_file
from asn_desktop.services.pemusnahan import musnahkan
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.skp import find_skp
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.services.work import Work
from tests.builders import a_pegawai, a_pelatihan
from tests.services import kantor_kecil
from tests.services.kantor_kecil import skp_ditetapkan, skp_terisi
from tests.services.test_urungkan import dump


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


@pytest.fixture
def kembar(office, kantor):
    """Sekar once more, under a NIP with a wrong digit, with histories of her own and a plan of last year."""
    with office.db.write("isi", "uji") as tx:
        twin = tx.insert("pegawai", a_pegawai(
            7, nama="SEKAR AYUNINGTYAS", nip="198503172010012013", nik="9901015703850003", bpjs="0001",
            unit_kerja_id=kantor.subbag, email=None))
        same = {"golongan": "III/c", "tmt_golongan": date(2023, 4, 1), "mk_tahun": 10, "mk_bulan": 2}
        tx.insert("riwayat_golongan", {**same, "pegawai_id": twin, "nomor_sk": "800/9"})
        tx.insert("riwayat_golongan", {**same, "pegawai_id": twin, "golongan": "III/b",
                                       "tmt_golongan": date(2019, 4, 1)})
        tx.insert("riwayat_jabatan", {"pegawai_id": twin, "jenis_jabatan": "fungsional",
                                      "jabatan": "Arsiparis  Ahli Muda", "tmt_jabatan": date(2022, 1, 3)})
        tx.insert("pelatihan", {**a_pelatihan(), "pegawai_id": twin})
        tx.insert("penugasan_penilai", {"pegawai_id": twin, "mulai": date(2024, 1, 1),
                                        "penilai_id": kantor.kasubbag})
        tx.insert("dokumen", {"pegawai_id": twin, "jenis": "KK", "judul": "Kartu keluarga"})
        tx.insert("cetakan", {"pegawai_id": twin, "formulir": "skp-kuantitatif", "nomor": "SKP-2025-0001"})
    skp_ditetapkan(office, twin, 2025)
    return twin


def merge(office, kantor, kembar, *ambil):
    found = bandingkan(office, kantor.sekar, kembar)
    assert found.halangan == ()
    return gabungkan(office, found.satu, found.dua, ambil)


def refused(office, one, two):
    found = bandingkan(office, one, two)
    with pytest.raises(Rejected) as error:
        gabungkan(office, found.satu, found.dua, ())
    assert error.value.sentences == found.halangan
    return [problem.code for problem in error.value.problems]


def test_candidates_are_listed_with_their_reasons(office, kantor, kembar) -> None:
    [pair] = daftar_duplikat(office)
    assert {pair.satu.id, pair.dua.id} == {kantor.sekar, kembar}
    assert {one.value for one in pair.alasan} == {"nik", "nip", "nama_lahir"}
    bukan_duplikat(office, *pair.orang, "Saudara kembar, dua orang yang berlainan")
    assert daftar_duplikat(office)[0].penjelasan.startswith("Saudara kembar")
    records.save_record(office, "pegawai", {"nama": "Sekar Ayuningtyas"}, kembar)
    assert daftar_duplikat(office)[0].penjelasan == ""  # what it rested on is another


def test_two_side_by_side(office, kantor, kembar) -> None:
    found = bandingkan(office, kantor.sekar, kembar)
    fields = {one.kolom: one for one in found.isian}
    assert (fields["nip"].berbeda, fields["nik"].berbeda, fields["agama"].berbeda) == (True, False, False)
    assert fields["bpjs"].ambil_dua
    assert not fields["email"].ambil_dua
    parts = {one.kunci: one for one in found.riwayat}
    assert parts["riwayat_golongan"].jumlah(Nasib.LEBUR) == 1
    assert parts["riwayat_golongan"].jumlah(Nasib.PINDAH) == 1
    assert parts["riwayat_jabatan"].jumlah(Nasib.SAMA) == 1
    assert dict(found.lain) == {"SKP": 1, "Pihak pada dokumen": 1, "Cetakan": 1}


def test_a_merge_moves_melts_and_takes_the_chosen_values(office, kantor, kembar) -> None:
    before = len(backups(office))
    done = merge(office, kantor, kembar, "nip", "bpjs")
    assert len(backups(office)) == before + 1
    file = pegawai_file(office, kantor.sekar)
    assert (file.values["nip"], file.values["bpjs"], file.values["email"]) == (
        "198503172010012013", "0001", "sekar@contoh.invalid")
    ranks = records.list_records(office, "riwayat_golongan", kantor.sekar)
    assert [(one.values["golongan"], one.values["nomor_sk"]) for one in ranks] == [
        ("III/c", "800/9"), ("III/b", None)]
    assert len(records.list_records(office, "riwayat_jabatan", kantor.sekar)) == 1
    assert len(records.list_records(office, "pelatihan", kantor.sekar)) == 1
    assert len(records.list_records(office, "dokumen", kantor.sekar)) == 1
    assert find_skp(office, kantor.sekar, 2025) is not None
    assert (done.pindah, done.lebur) == (7, 2)
    assert {"pegawai", "riwayat_golongan", "skp", "dokumen"} <= done.changes.touched.keys()
    with office.db.read() as tx:
        assert tx.row("pegawai", kembar) is None
        mine = belonging_to(tx, kantor.sekar)
        assert {kembar, *(one.id for one in ranks)} <= mine
        rows = tx.connection.exec_driver_sql(
            "SELECT count(*) FROM audit WHERE action = 'pegawai.gabung'").scalar()
    assert rows == 1
    with pytest.raises(Rejected):
        bandingkan(office, kantor.sekar, kembar)


def test_cells_of_both_in_one_column_of_the_matrix_stand_one_after_the_other(office, kantor, kembar) -> None:
    leader = skp_ditetapkan(office, kantor.kasubbag, 2025)
    column = {"skp_id": leader.id, "rhk_pimpinan_id": leader.hasil_kerja[0].id}
    with office.db.write("isi", "uji") as tx:
        for person, words in ((kantor.sekar, ("Arsip", "Surat")), (kembar, ("Agenda", "Ekspedisi"))):
            for number, text in enumerate(words, start=1):
                tx.insert("matriks_sel", {**column, "pegawai_id": person, "urutan": number, "teks": text})
    merge(office, kantor, kembar)
    with office.db.read() as tx:
        cells = [(one.pegawai_id, one.urutan, one.teks) for one in load_sel(tx, (leader.id,))[leader.id]]
    assert cells == [(kantor.sekar, number, text) for number, text in enumerate(
        ("Arsip", "Surat", "Agenda", "Ekspedisi"), start=1)]


def test_it_is_undone_by_its_name_and_done_again(office, kantor, kembar) -> None:
    with office.db.write("isi", "uji") as tx:  # sanctions move and never melt: that takes two people
        for person in (kantor.sekar, kembar):
            tx.insert("hukuman_disiplin", {"pegawai_id": person, "jenis": "Teguran lisan",
                                           "tanggal_catat": date(2025, 1, 1)})
    before = dump(office)
    merge(office, kantor, kembar, "nip", "bpjs")
    assert len(records.list_records(office, "hukuman_disiplin", kantor.sekar)) == 2
    after = dump(office)
    last = aksi_terakhir(office)
    assert last.kata.startswith("Gabungkan pegawai · Sekar Ayuningtyas")
    urungkan(office, last.nomor)
    assert dump(office) == before
    urungkan(office, aksi_terakhir(office).nomor)
    assert dump(office) == after
    assert find_skp(office, kantor.sekar, 2025).pegawai_id == kantor.sekar


def test_what_was_done_since_keeps_it_from_being_undone(office, kantor, kembar) -> None:
    merge(office, kantor, kembar, "bpjs")
    last = aksi_terakhir(office)
    records.save_record(office, "pegawai", {"bpjs": "0002"}, kantor.sekar)
    with pytest.raises(Rejected):
        urungkan(office, last.nomor)


def test_what_stands_against_it(office, kantor, kembar) -> None:
    assert refused(office, kantor.sekar, kantor.kasubbag) == ["gabung.saling_menyebut"]
    skp_terisi(office, kantor.sekar, 2025)
    pembatasan.batasi(office, kembar, "Yang bersangkutan", "Sengketa data pribadi")
    assert refused(office, kantor.sekar, kembar) == ["gabung.dibatasi", "gabung.skp_sama"]


def test_somebody_elses_change_meanwhile(office, kantor, kembar) -> None:
    found = bandingkan(office, kantor.sekar, kembar)
    records.save_record(office, "pegawai", {"bpjs": "9"}, kembar)
    with pytest.raises(StaleRecord):
        gabungkan(office, found.satu, found.dua, ())
    assert pegawai_file(office, kembar).values["bpjs"] == "9"


def test_a_merge_that_would_be_refused_by_saving_changes_nothing(office, kantor, kembar) -> None:
    with office.db.write("isi", "uji") as tx:
        tx.update("pegawai", kembar, {"agama": "Tidak baku"})
    before = dump(office)
    found = bandingkan(office, kantor.sekar, kembar)
    with pytest.raises(Rejected):
        gabungkan(office, found.satu, found.dua, {"agama"})
    assert dump(office) == before


def test_destroying_whom_stays_takes_who_went_along(office, kantor, kembar) -> None:
    merge(office, kantor, kembar)
    with office.db.write("isi", "uji") as tx:
        tx.update("pegawai", kantor.sekar, {"tmt_berhenti": date(2010, 1, 1), "kedudukan_hukum": "Pensiun"})
        tx.insert("aturan_retensi", {
            "kelas": "pegawai", "pemicu": "berhenti", "masa_aktif": 1, "masa_inaktif": 1, "nasib": "musnah",
            "dasar": "Perbup 1/2026", "berlaku_dari": date(2020, 1, 1)})
    listed = retensi.daftar_jatuh_tempo(office)
    musnahkan(office, listed, by_reason(office, Tindakan.MUSNAHKAN, "Jadwal retensi arsip"), Work())
    with office.db.read() as tx:
        told = tx.connection.exec_driver_sql(
            "SELECT count(*) FROM event WHERE record_id = ? AND changes <> '{}'", (kembar,)).scalar()
        named = tx.connection.exec_driver_sql(
            "SELECT count(*) FROM audit WHERE subject LIKE '%198503172010012013%'").scalar()
    assert (told, named) == (0, 0)


def test_who_reads_only_may_compare_but_not_merge(office, kantor, kembar) -> None:
    office.peran, office.pegawai_id = frozenset({Peran.PIMPINAN}), kantor.camat
    assert bandingkan(office, kantor.sekar, kembar).dua.id == kembar
