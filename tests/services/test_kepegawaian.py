"""From records to the state of people, to leave and to reminders."""

from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from asn_desktop.domain.kgb import DasarMkg
from asn_desktop.domain.masa_kerja import MasaKerja
from asn_desktop.domain.pengingat import JenisPengingat
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.problems import Severity
from asn_desktop.domain.saldo_cuti import Saldo
from asn_desktop.fields.texts import sentence
from asn_desktop.services import kepegawaian, pengingat, pengingat_ekspor
from asn_desktop.services.errors import Rejected
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.pengingat import PengingatQuery
from asn_desktop.services.records import delete_record, save_record
from tests.services.kantor_kecil import isi

DAY = date(2026, 3, 2)  # today in the offices of the tests


@pytest.fixture
def kantor(office):
    return isi(office)


def _add(office, key, pegawai_id, **values):
    return save_record(office, key, {"pegawai_id": pegawai_id, **values})


def test_the_state_of_a_person_comes_from_all_his_records(office, kantor):
    person = kantor.sekar  # III/c since 2023-04-01, MKG 10 years 2 months
    _add(office, "kgb", person, tmt=date(2025, 2, 1), mk_tahun=12, mk_bulan=0, gaji_baru=3_600_000)
    _add(office, "peninjauan_masa_kerja", person, jenis="tambah", tmt=date(2020, 1, 1), tahun=1, bulan=3)
    _add(office, "penilaian_lama", person, tahun=2024, predikat="Baik")
    _add(office, "penilaian_lama", person, tahun=2025, predikat="Sangat Baik")
    _add(office, "pelatihan", person, jenis="Pelatihan Kepemimpinan", nama="Diklat PIM Tk. IV", jp=300,
         tanggal_mulai=date(2019, 1, 1))
    _add(office, "penghargaan", person, nama="Satyalancana Karya Satya X Tahun", tahun=2020)
    found = kepegawaian.keadaan_pegawai(office, person)
    assert found.dasar == DasarMkg("III/c", MasaKerja(12, 0), date(2025, 2, 1))
    assert found.kgb.berikut.tmt == date(2027, 2, 1)
    assert found.orang.predikat == {2024: Predikat.BAIK, 2025: Predikat.SANGAT_BAIK}
    assert found.orang.latihan == {"PKP"}
    assert found.orang.jabatan.tingkat == "Ahli Muda"  # read from the name of the post
    assert [one.jenis.kode for one in found.satyalancana][0] != "X"
    plain = kepegawaian.keadaan_pegawai(office, kantor.mira)
    assert found.mks.in_months - plain.mks.in_months == 15
    everybody = {one.orang.id: one for one in kepegawaian.keadaan_semua(office)}
    assert set(everybody) == {kantor.camat, kantor.kasubbag, kantor.sekar, kantor.rahmat, kantor.mira}
    assert everybody[person] == found


def test_a_post_of_the_peta_jabatan_may_carry_its_own_bup(office, kantor):
    before = kepegawaian.keadaan_pegawai(office, kantor.sekar).pensiun
    save_record(office, "formasi", {"nama": "ARSIPARIS ahli muda", "unit_kerja_id": kantor.subbag,
                                    "jenis_jabatan": "fungsional", "bup": 65})
    after = kepegawaian.keadaan_pegawai(office, kantor.sekar).pensiun
    assert (before.bup.tahun, after.bup.tahun, after.bup.dari_jabatan) == (58, 65, True)
    assert after.tmt.year == before.tmt.year + 7


def test_cltn_and_what_a_decision_takes_off_do_not_count(office, kantor):
    before = kepegawaian.keadaan_pegawai(office, kantor.mira).mks
    _add(office, "cuti", kantor.mira, jenis="Cuti di Luar Tanggungan Negara", mulai=date(2020, 1, 1),
         selesai=date(2020, 12, 31))
    _add(office, "peninjauan_masa_kerja", kantor.mira, jenis="kurang", tmt=date(2021, 6, 1),
         mulai=date(2020, 7, 1), selesai=date(2021, 5, 31))
    after = kepegawaian.keadaan_pegawai(office, kantor.mira)
    assert before.in_months - after.mks.in_months == 17
    assert not after.satyalancana[0].syarat[1].terpenuhi


def test_a_hukuman_sealed_for_the_reader_is_not_taken_for_none(office, kantor):
    with office.db.write("isi", "uji") as tx:
        tx.insert("hukuman_disiplin", {
            "pegawai_id": kantor.mira, "tanggal_catat": DAY, "tingkat": "sedang",
            "tmt": date(2026, 1, 1), "selesai": date(2026, 12, 31)})
    known = kepegawaian.keadaan_pegawai(office, kantor.mira)
    assert (known.orang.pernah_dihukum, len(known.orang.hukuman)) == (True, 1)
    assert kepegawaian._hukuman([{"tingkat": "ringan", "tmt": DAY, "selesai": None}]) == ((), False)


def test_the_office_sets_its_own_numbers_from_a_day_on(office, kantor):
    save_record(office, "ketentuan_kantor", {"kode": "kp.fungsional", "nilai": "3", "dasar": "SE 1/2026",
                                             "berlaku_dari": date(2025, 1, 1)})
    with office.db.read() as tx:
        book = kepegawaian.aturan_kantor(tx).ketentuan
    assert [book.pada("kp.fungsional", day).angka for day in (date(2024, 1, 1), DAY)] == [2, 3]
    assert book.pada("kp.fungsional", DAY).dasar == "SE 1/2026"
    with pytest.raises(Rejected, match="bukan predikat"):
        save_record(office, "ketentuan_kantor", {"kode": "kp.predikat", "nilai": 6, "dasar": "SE",
                                                 "berlaku_dari": DAY})


def _said(saved):
    return [(problem.severity, sentence(problem)) for problem in saved.remarks]


def test_a_leave_is_measured_against_the_balance_and_never_refused(office, kantor):
    person = kantor.sekar
    save_record(office, "hari_libur", {"tanggal": date(2026, 3, 19), "nama": "Nyepi", "jenis": "libur"})
    first = _add(office, "cuti", person, jenis="Cuti Tahunan", mulai=date(2026, 3, 16),
                 selesai=date(2026, 3, 20), keputusan="disetujui")
    assert _said(first) == [
        (Severity.SARAN, "Cuti ini 4 hari kerja; sisa cuti tahunan 2026 setelahnya 8 hari.")]
    assert kepegawaian.keadaan_pegawai(office, person).cuti.sisa == Saldo(0, 0, 8)
    again = save_record(office, "cuti", {"selesai": date(2026, 3, 23)}, first.id, first.version)
    assert _said(again) == [
        (Severity.SARAN, "Cuti ini 5 hari kerja; sisa cuti tahunan 2026 setelahnya 7 hari.")]
    odd = _add(office, "cuti", person, jenis="Cuti Tahunan", mulai=date(2026, 3, 23),
               selesai=date(2026, 4, 3), keputusan="disetujui")
    assert [one[0] for one in _said(odd)] == [Severity.JANGGAL, Severity.JANGGAL]
    assert "Bertumpuk dengan Cuti Tahunan 16-03-2026 sampai 23-03-2026" in _said(odd)[0][1]
    assert "hanya 7 hari, sedangkan cuti ini 10 hari kerja" in _said(odd)[1][1]
    refused = _add(office, "cuti", person, jenis="Cuti Tahunan", mulai=date(2026, 3, 23),
                   selesai=date(2026, 4, 3), keputusan="tidak_disetujui")
    assert _said(refused) == []


def test_kinds_of_leave_have_their_limits(office, kantor):
    long = _add(office, "cuti", kantor.sekar, jenis="Cuti Melahirkan", mulai=date(2026, 1, 5),
                selesai=date(2026, 4, 30))
    assert "paling lama 3 bulan, sedangkan yang ini 116 hari" in _said(long)[0][1]
    other = _add(office, "cuti", kantor.rahmat, jenis="Cuti Besar", mulai=date(2026, 5, 4),
                 selesai=date(2026, 6, 3))
    assert "Cuti Besar tidak ada untuk PPPK" in _said(other)[0][1]
    save_record(office, "pegawai", {"tmt_cpns": date(2025, 9, 1)}, kantor.mira)
    early = _add(office, "cuti", kantor.mira, jenis="Cuti Tahunan", mulai=date(2026, 3, 2),
                 selesai=date(2026, 3, 2))
    assert "baru dapat diambil sejak 01-09-2026" in _said(early)[0][1]


def test_the_rest_stated_by_the_office_and_last_years_leave_are_carried(office, kantor):
    _add(office, "saldo_cuti", kantor.sekar, tahun=2025, sisa=9, alasan="Ditangguhkan karena dinas")
    stated = kepegawaian.keadaan_pegawai(office, kantor.sekar).cuti
    assert (stated.hak, stated.manual) == (Saldo(0, 9, 12), True)
    _add(office, "cuti", kantor.mira, jenis="Cuti Tahunan", mulai=date(2025, 12, 29),
         selesai=date(2026, 1, 2))
    carried = kepegawaian.keadaan_pegawai(office, kantor.mira).cuti
    assert (carried.hak, carried.terpakai) == (Saldo(0, 6, 12), 2)


def _list(office, **query):
    return pengingat.daftar_pengingat(office, PengingatQuery(**query)).baris


def test_a_reminder_is_listed_counted_ticked_and_opened_again(office, kantor):
    _add(office, "riwayat_pengangkatan", kantor.rahmat, jenis="pppk", tmt=date(2021, 5, 1),
         sampai=date(2026, 4, 30))
    kind = JenisPengingat.KONTRAK
    row = _list(office, jenis=kind)[0]
    assert (row.pegawai_id, row.tanggal, row.isi) == (
        kantor.rahmat, date(2026, 4, 30), "Perjanjian 60 bulan berakhir")
    assert pengingat.jumlah_pengingat(office)[kind] == (1, date(2026, 4, 30))
    assert pengingat.tangani(office, [row], "  Usul perpanjangan  ").touches("pengingat_selesai")
    assert not _list(office, jenis=kind)
    assert kind not in pengingat.jumlah_pengingat(office)
    done = _list(office, jenis=kind, ditangani=True)[0]
    assert (done.tanda.catatan, done.tanda.oleh, done.tanda.pada) == (
        "Usul perpanjangan", office.actor, DAY)
    assert not pengingat.tangani(office, [row], "").touches("pengingat_selesai")  # twice makes no second mark
    pengingat.buka_kembali(office, [done])
    assert _list(office, jenis=kind)[0].tanda is None
    with pytest.raises(Rejected):
        pengingat.tangani(office, [], "")


def test_a_month_lists_what_falls_into_it_and_changes_are_seen_at_once(office, kantor):
    made = _add(office, "dokumen", kantor.sekar, jenis="Sertifikat", judul="Sertifikat PBJ",
                berlaku_sampai=date(2026, 5, 20))
    may = {"dari": date(2026, 5, 1), "sampai": date(2026, 5, 31)}
    found = pengingat.daftar_pengingat(office, PengingatQuery(jenis=JenisPengingat.SERTIFIKAT, **may))
    assert [row.isi for row in found.baris] == ["Sertifikat PBJ"]
    assert found.per_hari == {date(2026, 5, 20): 1}
    delete_record(office, "dokumen", made.id)
    assert not _list(office, jenis=JenisPengingat.SERTIFIKAT, **may)


def test_the_workbook_leaves_out_who_is_restricted(office, kantor, tmp_path):
    for person in (kantor.sekar, kantor.mira):
        _add(office, "pelatihan", person, jenis="Seminar", nama="Kursus", jp=8, tanggal_mulai=DAY,
             berlaku_sampai=date(2026, 4, 1))
    batasi(office, kantor.mira, "Yang bersangkutan", "Sengketa data kepegawaian")
    query, out = PengingatQuery(jenis=JenisPengingat.SERTIFIKAT), tmp_path / "pengingat.xlsx"
    assert not pengingat_ekspor.ekspor_dua_orang(office, query)
    count, held = pengingat_ekspor.ekspor_pengingat(office, query, out)
    assert count == 1
    assert "1 pegawai tidak diekspor" in held
    rows = CalamineWorkbook.from_path(out).get_sheet_by_index(0).to_python()
    assert rows[0][:3] == ["Tanggal", "Pengingat", "Nama"]
    assert [row[:3] for row in rows[1:]] == [["01-04-2026", "Sertifikat berakhir", "Sekar Ayuningtyas, S.E."]]
