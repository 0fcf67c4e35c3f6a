"""Laporan Data Saya holds every value of a person, who processed it when, and nothing of anybody else."""

import time
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from asn_desktop.db.queries.skp import insert_skps
from asn_desktop.domain.peran import Peran
from asn_desktop.domain.rahasia import TERKUNCI
from asn_desktop.exchange.sheet import read_file
from asn_desktop.fields.registry import ALL_RECORD_TYPES, parts_of
from asn_desktop.fields.spec import Kind
from asn_desktop.fields.values import display
from asn_desktop.services import data_saya, records, salvage_note
from asn_desktop.services.data_saya import laporan_data_saya, simpan_laporan_data_saya
from asn_desktop.services.drafts import save_draft
from asn_desktop.services.ekspor_rekaman import ekspor_rekaman
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.pegawai import PegawaiQuery
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.printing import PrintOrder, print_forms
from asn_desktop.services.tulis_daftar import PesananDaftar, write_list
from asn_desktop.services.work import Work
from tests import builders, offices
from tests.builders import an_id
from tests.db import filled
from tests.records.test_every_record_type import Filler
from tests.services import kantor_kecil

LIMIT_S = 60


@pytest.fixture
def whole(office):
    filled.fill(office)
    return an_id(1)


def values_of(data):
    return [one.nilai for part in data.bagian for record in part.rekaman for one in record.isian]


def test_every_stored_value_of_every_record_type_stands_on_it(office, whole):
    """Over the registry: a record type that is added comes along by itself."""
    filler = Filler(office)
    for kind in parts_of("pegawai"):
        values = filler.values(kind)
        filler.save(kind, {**values, "pegawai_id": whole})
    shown = values_of(laporan_data_saya(office, whole))
    for kind in ALL_RECORD_TYPES:
        rows = records.list_records(office, kind.key, whole) if kind.parent == "pegawai" else ()
        rows = (records.get_record(office, "pegawai", whole),) if kind.key == "pegawai" else rows
        for row in rows:
            for spec in kind.fields:
                value = row.values[spec.key]
                if value is None or spec.kind is Kind.RECORD or spec.key == "data_siasn":
                    continue
                assert display(spec, value) in shown, f"{kind.key}.{spec.key}"


def test_documents_stand_on_it_whole(office, whole):
    told = "\n".join(values_of(laporan_data_saya(office, whole)))
    with office.db.read() as tx:
        run = tx.connection.exec_driver_sql
        texts = [row[0] for row in run("SELECT rhk FROM skp_hasil_kerja WHERE skp_id = ?", (an_id(500),))]
        texts += [row[0] for row in run("SELECT indikator FROM skp_indikator")]
        texts += [row[0] for row in run("SELECT realisasi FROM evaluasi_realisasi")]
        texts += [row[0] for row in run("SELECT teks FROM evaluasi_umpan_balik")]
        texts += [row[0] for row in run("SELECT teks FROM skp_lampiran")]
    assert len(texts) > 20
    assert [text for text in texts if text not in told] == []


def test_the_trail_tells_who_did_what(office, tmp_path):
    kantor = kantor_kecil.isi(office)
    kantor_kecil.skp_ditetapkan(office, kantor.sekar, 2026)
    records.save_record(office, "pegawai", {"nomor_hp": "081200001111"}, kantor.sekar)
    order = PrintOrder(("skp-kuantitatif",), 2026, None, (kantor.sekar,), tmp_path / "cetak")
    print_forms(office, order, Work())
    offices.export_all(office, tmp_path / "semua.csv")
    office.peran = frozenset({Peran.AUDITOR})
    from asn_desktop.services.pegawai_file import pegawai_file
    pegawai_file(office, kantor.sekar)
    office.peran = frozenset({Peran.PETUGAS})
    simpan_laporan_data_saya(office, kantor.sekar, tmp_path / "satu.pdf", Work())
    told = laporan_data_saya(office, kantor.sekar).proses
    done = [one.tindakan for one in told]
    for wanted in ("Ubah pegawai", "Cetak formulir", "Ekspor pegawai", "Buka pegawai", "Tetapkan SKP",
                   "Buat Laporan Data Saya"):
        assert wanted in done, done
    [changed] = [one for one in told if one.tindakan == "Ubah pegawai"]
    assert changed.mengenai == "Pegawai: Nomor HP: 080000000001 → 081200001111"
    assert changed.oleh.startswith(offices.USER)
    assert [one.mengenai for one in told if one.tindakan == "Ekspor pegawai"] == ["Semua pegawai"]
    everything = str(laporan_data_saya(office, kantor.sekar))
    assert "Mira Lestianti" not in everything


def test_lists_that_left_the_program_are_told_of(office, tmp_path):
    kantor = kantor_kecil.isi(office)
    write_list(office, PesananDaftar(PegawaiQuery()), tmp_path / "daftar.xlsx")
    ekspor_rekaman(office, "riwayat_golongan", tmp_path / "golongan.xlsx")
    told = {one.tindakan: one.mengenai for one in laporan_data_saya(office, kantor.sekar).proses}
    for deed in ("Tulis daftar ke berkas", "Ekspor daftar riwayat"):
        assert told[deed].startswith("Daftar pegawai"), deed


def test_a_salvage_took_everybody_along_also_who_is_restricted(office):
    kantor = kantor_kecil.isi(office)
    batasi(office, kantor.sekar, "Ia", "sengketa data pribadi")
    with office.db.write(salvage_note.ACTION, office.actor, "siti, 2 Maret 2026: 5 pegawai") as tx:
        tx.leave_trace()
    told = {one.tindakan: one.mengenai for one in laporan_data_saya(office, kantor.sekar).proses}
    assert told["Selamatkan data rusak"] == "Semua pegawai"


def test_trash_is_shown_and_drafts_are_named_without_contents(office, whole):
    made = records.save_record(office, "pelatihan", {
        "pegawai_id": whole, "jenis": "Seminar", "nama": "Seminar Terbuang", "jp": 2,
        "tanggal_mulai": date(2026, 1, 2)})
    records.delete_record(office, "pelatihan", made.id)
    save_draft(office, "pegawai", whole, 1, '{"alamat": "Rahasia belum jadi"}')
    data = laporan_data_saya(office, whole)
    [gone] = [part for part in data.bagian if part.judul.startswith("Dihapus")]
    assert any("Seminar Terbuang" in one.nilai for record in gone.rekaman for one in record.isian)
    [drafts] = [part for part in data.bagian if part.judul == "Konsep isian"]
    assert any(record.judul == "Konsep Pegawai" for record in drafts.rekaman)
    assert "Rahasia belum jadi" not in str(data)


def test_a_sealed_value_is_named_as_withheld(office, whole, monkeypatch):
    real = data_saya.ReadTx.rows

    def rows(tx, table, ids):
        found = real(tx, table, ids)
        if table == "pegawai":
            return {key: {**row, "alamat": TERKUNCI} for key, row in found.items()}
        return found

    monkeypatch.setattr(data_saya.ReadTx, "rows", rows)
    data = laporan_data_saya(office, whole)
    assert "(tidak ditampilkan: pembuat laporan tidak memegang kunci data rahasia)" in values_of(data)
    assert "1 nilai tidak ditampilkan" in data.catatan[0]


def test_written_as_pdf_and_as_workbook_and_audited(office, whole, tmp_path):
    for name in ("saya.pdf", "saya.xlsx"):
        simpan_laporan_data_saya(office, whole, tmp_path / name, Work())
    document = pypdfium2.PdfDocument(str(tmp_path / "saya.pdf"))
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    for wanted in ("LAPORAN DATA SAYA", "format lokal", "198503172010012001", "LATIHAN", "9901015703850001"):
        assert wanted in text
    sheets = read_file(tmp_path / "saya.xlsx", lambda done, total: None)
    assert [sheet.name for sheet in sheets] == ["Data", "Jejak"]
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql(
            "SELECT subject FROM audit WHERE action = 'data_saya.buat'").fetchall()
    assert len(rows) == 2
    assert all(f"pegawai {whole}" in row[0] for row in rows)


def test_refusals(office, whole, tmp_path):
    with pytest.raises(Rejected, match="sudah tidak ada"):
        laporan_data_saya(office, "tidak-ada")
    with pytest.raises(ServiceError):
        simpan_laporan_data_saya(office, whole, tmp_path / "saya.docx", Work())


def test_somebody_with_much_is_written_in_time(office, whole, tmp_path):
    """Eight years of plans of forty goals, and five hundred changes."""
    for year in range(2012, 2020):
        plan = builders.an_skp(40, 3, id=office.db.new_id(), tahun=year, nomor=f"SKP-{year}-0001",
                               mulai=date(year, 1, 1), selesai=date(year, 12, 31))
        goals = tuple(replace(goal, id=office.db.new_id(), indikator=tuple(
            replace(one, id=office.db.new_id()) for one in goal.indikator)) for goal in plan.hasil_kerja)
        with office.db.write("isi", "uji") as tx:
            insert_skps(tx, [replace(plan, hasil_kerja=goals)])
    for number in range(500):
        with office.db.write("pegawai.ubah", "uji") as tx:
            tx.update("pegawai", whole, {"alamat": f"Jl. Melati {number}"})
    began = time.monotonic()
    simpan_laporan_data_saya(office, whole, tmp_path / "besar.pdf", Work())
    took = time.monotonic() - began
    document = pypdfium2.PdfDocument(str(tmp_path / "besar.pdf"))
    print(f"{len(document)} pages in {took:.1f} s")
    assert len(document) > 100
    document.close()
    assert took < LIMIT_S
