"""Who asked that his data goes no further: it does not, and everybody is told how many and at whose wish."""

import csv
from datetime import date

import pytest

from asn_desktop.domain.peran import Peran
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services import exporting, pegawai, pembatasan, records
from asn_desktop.services.data_saya import simpan_laporan_data_saya
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.importing import apply_import
from asn_desktop.services.importing.inspecting import inspect_file
from asn_desktop.services.importing.plan import Weight
from asn_desktop.services.jejak import CariJejak, jejak_ids
from asn_desktop.services.pegawai_file import pegawai_file
from asn_desktop.services.printing import PrintOrder, print_forms
from asn_desktop.services.printing.readiness import missing_for_print
from asn_desktop.services.skp import delete_skp, start_skp
from asn_desktop.services.urungkan import urungkan
from asn_desktop.services.work import Work
from tests import offices
from tests.services import kantor_kecil

WHY = "Sengketa tentang ijazah"


@pytest.fixture
def kantor(office):
    made = kantor_kecil.isi(office)
    for person in (made.sekar, made.rahmat):
        kantor_kecil.skp_ditetapkan(office, person, 2026)
    return made


@pytest.fixture
def held(office, kantor):
    pembatasan.batasi(office, kantor.sekar, "Yang bersangkutan", WHY)
    return kantor


def order(out, *people):
    return PrintOrder(("skp-kuantitatif",), 2026, JenisPeriode.AKHIR, people, out)


def test_set_and_lifted_with_who_when_and_why(office, held):
    first = pembatasan.riwayat_pembatasan(office, held.sekar)[0]
    assert (first.oleh, first.pemohon, first.alasan, first.berlaku) == (
        offices.USER, "Yang bersangkutan", WHY, True)
    changes = pembatasan.cabut_pembatasan(office, held.sekar, "Sengketa selesai")
    assert changes.ids("pegawai") == {held.sekar}
    lifted = pembatasan.riwayat_pembatasan(office, held.sekar)[0]
    assert not lifted.berlaku
    assert (lifted.dicabut_oleh, lifted.alasan_cabut) == (offices.USER, "Sengketa selesai")
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql(
            "SELECT action, alasan FROM audit WHERE action LIKE 'pembatasan.%' ORDER BY seq").fetchall()
    assert [tuple(row) for row in rows] == [("pembatasan.pasang", WHY),
                                            ("pembatasan.cabut", "Sengketa selesai")]


def test_refusals_are_sentences(office, held):
    with pytest.raises(Rejected, match="sudah dibatasi sejak"):
        pembatasan.batasi(office, held.sekar, "Ia", WHY)
    with pytest.raises(Rejected, match="tidak sedang dibatasi"):
        pembatasan.cabut_pembatasan(office, held.rahmat, WHY)
    with pytest.raises(Rejected, match="Alasan terlalu pendek"):
        pembatasan.batasi(office, held.rahmat, "Ia", "singkat")
    with pytest.raises(ServiceError, match="memuat kode pemulihan"):
        pembatasan.batasi(office, held.rahmat, "Ia", offices.template()[2])
    with pytest.raises(Rejected, match="Diminta oleh"):
        pembatasan.batasi(office, held.rahmat, " ", WHY)
    with pytest.raises(Rejected, match="sudah tidak ada"):
        pembatasan.batasi(office, "tidak-ada", "Ia", WHY)


def test_lists_and_the_file_tell_it(office, held):
    rows = pegawai.pegawai_rows(office, (held.sekar, held.rahmat))
    assert [row.dibatasi for row in rows] == [True, False]
    assert pegawai_file(office, held.sekar).pembatasan.pemohon == "Yang bersangkutan"
    assert pegawai_file(office, held.rahmat).pembatasan is None


def test_the_reason_is_not_shown_to_who_does_not_read_the_trail(office, held):
    office.peran, office.pegawai_id = frozenset({Peran.PENILAI}), held.kasubbag
    seen = pegawai_file(office, held.sekar).pembatasan
    assert (seen.pemohon, seen.alasan) == ("Yang bersangkutan", "")
    assert WHY not in pembatasan.sejak(pembatasan.riwayat_pembatasan(office, held.sekar)[0])


def test_an_export_leaves_him_out_and_says_so(office, held, tmp_path):
    everybody = len(pegawai.pegawai_ids(office, pegawai.PegawaiQuery()))
    out = tmp_path / "p.csv"
    assert exporting.people_to_export(office) == everybody - 1
    assert exporting.export_pegawai(office, out) == everybody - 1
    assert "Ayuningtyas" not in out.read_text("utf-8-sig")
    assert exporting.held_back_from_export(office) == (
        "1 pegawai tidak diekspor karena pemrosesan datanya dibatasi (diminta oleh Yang bersangkutan).")
    pembatasan.cabut_pembatasan(office, held.sekar, "Sengketa selesai")
    assert exporting.export_pegawai(office, out) == everybody
    assert exporting.held_back_from_export(office) == ""


def test_a_batch_leaves_him_out_and_one_named_person_is_refused(office, held, tmp_path):
    both = order(tmp_path / "cetak", held.sekar, held.rahmat)
    result = print_forms(office, both, Work())
    assert result.documents == 1
    assert [(one.alasan, one.jumlah) for one in result.skipped] == [
        ("pemrosesan datanya dibatasi (diminta oleh Yang bersangkutan)", 1)]
    assert any("dibatasi" in line.kalimat for line in missing_for_print(office, both))
    with pytest.raises(Rejected, match="cabut pembatasannya di berkas pegawai") as refused:
        print_forms(office, order(tmp_path / "satu", held.sekar), Work())
    assert "Yang bersangkutan" in refused.value.sentence
    assert not (tmp_path / "satu").exists()


def test_an_import_holds_his_row_back_with_the_reason(office, held, tmp_path):
    with office.db.read() as tx:
        nip = {key: tx.row("pegawai", key)["nip"] for key in (held.sekar, held.rahmat)}
    file = tmp_path / "siasn.csv"
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter="|")
        writer.writerow(["PNS ID", "NIP BARU", "NAMA", "TEMPAT LAHIR NAMA", "NOMOR HP", "EMAIL"])
        for key, name in ((held.sekar, "Sekar Ayuningtyas"), (held.rahmat, "Rahmat Hidayanto")):
            writer.writerow(["", f"'{nip[key]}", name, "Kota Baru", "'081255550000", "baru@contoh.invalid"])
    plan = inspect_file(office, file, Work())
    assert (plan.counts.ditolak, plan.counts.berubah) == (1, 1)
    held_back = [one for one in plan.findings if one.weight is Weight.BARIS]
    assert [(one.row, "diminta oleh Yang bersangkutan" in one.reason) for one in held_back] == [(2, True)]
    apply_import(office, plan, Work())
    with office.db.read() as tx:
        assert tx.row("pegawai", held.sekar)["tempat_lahir"] != "Kota Baru"
        assert tx.row("pegawai", held.rahmat)["tempat_lahir"] == "Kota Baru"


def test_correction_and_his_own_report_stay_allowed(office, held, tmp_path):
    records.save_record(office, "pegawai", {"alamat": "Jl. Baru 2"}, held.sekar)
    simpan_laporan_data_saya(office, held.sekar, tmp_path / "saya.pdf", Work())
    assert (tmp_path / "saya.pdf").stat().st_size > 1000


def test_he_cannot_be_deleted_meanwhile(office, kantor):
    alone = records.save_record(office, "pegawai", kantor_kecil.builders.a_pegawai(77, nama="Sendiri")).id
    pembatasan.batasi(office, alone, "Ia", WHY)
    with pytest.raises(Rejected, match="cabut pembatasannya"):
        records.delete_record(office, "pegawai", alone)
    pembatasan.cabut_pembatasan(office, alone, "Sengketa selesai")
    records.delete_record(office, "pegawai", alone)


def test_printing_is_registered_and_is_not_what_undo_takes_back(office, kantor, tmp_path):
    from asn_desktop.services.urungkan import aksi_terakhir

    records.save_record(office, "pegawai", {"alamat": "Jl. Baru 3"}, kantor.mira)
    before = aksi_terakhir(office)
    merged = PrintOrder(("skp-kuantitatif", "lampiran-skp"), 2026, None, (kantor.sekar, kantor.rahmat),
                        tmp_path / "semua.pdf", gabung=True)
    assert print_forms(office, merged, Work()).documents == 4
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql("SELECT pegawai_id, formulir FROM cetakan").fetchall()
        told = tx.connection.exec_driver_sql(
            "SELECT count(*) FROM audit WHERE action = 'cetak.formulir'").scalar()
    assert sorted(row[1] for row in rows) == ["lampiran-skp"] * 2 + ["skp-kuantitatif"] * 2
    assert {row[0] for row in rows} == {kantor.sekar, kantor.rahmat}
    assert told == 1
    assert aksi_terakhir(office) == before


def test_nor_can_one_of_his_records_by_hand_or_by_undo(office, kantor):
    training = {"pegawai_id": kantor.sekar, "jenis": "Seminar", "nama": "Arsip", "jp": 1,
                "tanggal_mulai": date(2026, 1, 2)}
    plan = start_skp(office, kantor.sekar, 2025).id
    made = records.save_record(office, "pelatihan", training).id
    added = int(jejak_ids(office, CariJejak(rekaman=made))[0])
    pembatasan.batasi(office, kantor.sekar, "Yang bersangkutan", WHY)
    for remove in (lambda: records.delete_record(office, "pelatihan", made),
                   lambda: urungkan(office, added), lambda: delete_skp(office, plan)):
        with pytest.raises(Rejected, match=r"Data Sekar .* tidak dapat dihapus karena pemrosesannya"):
            remove()
    records.save_record(office, "pelatihan", {"jp": 2}, made)
    pembatasan.cabut_pembatasan(office, kantor.sekar, WHY)
    records.delete_record(office, "pelatihan", made)
    delete_skp(office, plan)
