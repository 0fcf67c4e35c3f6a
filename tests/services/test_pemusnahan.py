"""Destruction by the retention table: two people, all or nothing, nothing left, a paper that says so."""

from datetime import UTC, date, datetime, timedelta

import pypdfium2
import pytest

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Peran
from asn_desktop.services import pembatasan, records, retensi, sampah
from asn_desktop.services.drafts import drafts, save_draft
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.jejak import CariJejak, jejak_ids, jejak_rincian
from asn_desktop.services.pemusnahan import (
    berita_acara,
    daftar_pemusnahan,
    musnahkan,
    simpan_berita_acara,
)
from asn_desktop.services.retensi import aturan_retensi, contoh_retensi, daftar_jatuh_tempo
from asn_desktop.services.search import search_people
from asn_desktop.services.second_person import SecondPersonMissing, by_reason
from asn_desktop.services.urungkan import urungkan
from asn_desktop.services.work import Work
from tests import offices
from tests.builders import a_pegawai
from tests.db.pages import plain_pages
from tests.services import kantor_kecil

WHY = "Jadwal retensi arsip kantor"
NAME, PLACE = "Kanarirejo Wangsadipura", "Kota Kenanga 7731"


def rule(office, **changes):
    values = {"kelas": "pegawai", "pemicu": "berhenti", "masa_aktif": 1, "masa_inaktif": 2, "nasib": "musnah",
              "dasar": "Perbup 12/2026", "berlaku_dari": date(2020, 1, 1), **changes}
    return records.save_record(office, "aturan_retensi", values).id


def left(office, **changes):
    values = a_pegawai(31, nama=NAME, tempat_lahir=PLACE, kedudukan_hukum="Pensiun",
                       tmt_berhenti=date(2022, 2, 1), **changes)
    made = records.save_record(office, "pegawai", values).id
    training = {"jenis": "Seminar", "nama": "Seminar Kanari", "tanggal_mulai": date(2015, 5, 4), "jp": 3}
    records.save_record(office, "pelatihan", {**training, "pegawai_id": made})
    return made


def saksi(office):
    return by_reason(office, Tindakan.MUSNAHKAN, WHY)


def holds(office):
    return [line.tahan for line in daftar_jatuh_tempo(office).baris]


def test_the_office_begins_with_the_example_alone_and_it_causes_nothing(office):
    left(office)
    assert aturan_retensi(office) == (contoh_retensi(),)
    assert contoh_retensi().contoh
    assert daftar_jatuh_tempo(office).baris == ()
    with pytest.raises(Rejected, match="Tidak ada arsip"):
        musnahkan(office, daftar_jatuh_tempo(office), saksi(office), Work())
    made = rule(office)
    assert [row.id for row in aturan_retensi(office)] == [made]


def test_changes_of_the_table_are_audited(office):
    made = rule(office)
    records.save_record(office, "aturan_retensi", {"nasib": "permanen"}, made)
    records.delete_record(office, "aturan_retensi", made)
    told = [jejak_rincian(office, one).baris.kode for one in jejak_ids(office, CariJejak(rekaman=made))]
    assert told == ["aturan_retensi.hapus", "aturan_retensi.ubah", "aturan_retensi.tambah"]
    with pytest.raises(Rejected, match="hanya dapat TMT"):
        rule(office, pemicu="akhir_tahun")


@pytest.mark.parametrize("nasib", ["permanen", "dinilai_kembali"])
def test_other_fates_are_shown_and_never_destroyed(office, nasib):
    left(office)
    rule(office, nasib=nasib)
    listed = daftar_jatuh_tempo(office)
    assert len(listed.baris) == 1
    assert listed.baris[0].tahan.startswith("nasib akhirnya")
    assert listed.jumlah == 0


def test_what_is_held_back_and_why(office):
    kantor = kantor_kecil.isi(office)
    person = left(office)
    rule(office)
    assert holds(office) == [""]
    keep = rule(office, kelas="pelatihan", pemicu="akhir_tahun", nasib="permanen")
    told = sorted(holds(office))
    assert told == ["masih memuat Pelatihan yang belum boleh dimusnahkan", "nasib akhirnya permanen"]
    records.delete_record(office, "aturan_retensi", keep)
    pembatasan.batasi(office, person, "Ia", WHY)
    assert holds(office) == ["pemrosesan datanya dibatasi"]
    pembatasan.cabut_pembatasan(office, person, WHY)
    records.save_record(office, "pegawai", {"kedudukan_hukum": "Aktif"}, person)
    assert holds(office)[0].startswith("kedudukan hukumnya masih aktif")
    records.save_record(office, "pegawai", {"kedudukan_hukum": "Pensiun"}, person)
    gone = {"kedudukan_hukum": "Pensiun", "tmt_berhenti": date(2020, 1, 1)}
    records.save_record(office, "pegawai", gone, kantor.kasubbag)
    named = "masih disebut pada 2 rekaman lain, mis. sebagai penilai atau ketua tim"
    assert sorted(holds(office)) == ["", named]


def test_one_person_alone_destroys_nothing(office):
    left(office)
    rule(office)
    listed = daftar_jatuh_tempo(office)
    with pytest.raises(SecondPersonMissing):
        musnahkan(office, listed, None, Work())
    wrong = by_reason(office, Tindakan.EKSPOR, WHY)
    with pytest.raises(SecondPersonMissing):
        musnahkan(office, listed, wrong, Work())
    assert daftar_jatuh_tempo(office).jumlah == 1


def test_a_list_that_is_no_longer_true_is_refused(office):
    person = left(office)
    rule(office)
    listed = daftar_jatuh_tempo(office)
    pembatasan.batasi(office, person, "Ia", WHY)
    with pytest.raises(Rejected, match="berubah sejak daftar ini"):
        musnahkan(office, listed, saksi(office), Work())
    assert records.get_record(office, "pegawai", person).values["nama"] == NAME


def test_without_a_backup_before_nothing_is_destroyed(office, monkeypatch):
    person = left(office)
    rule(office)
    listed = daftar_jatuh_tempo(office)
    from asn_desktop.services.errors import StorageError

    def full(*_args, **_more):
        raise StorageError("penuh")

    monkeypatch.setattr(office.db, "backup", full)
    with pytest.raises(StorageError, match="tidak dimulai"):
        musnahkan(office, listed, saksi(office), Work())
    assert records.get_record(office, "pegawai", person).values["nama"] == NAME


def test_nothing_of_him_is_left_and_everything_still_proves_itself(office_folder):
    office = offices.open_folder(office_folder)
    person = left(office)
    trashed = records.save_record(office, "pegawai", a_pegawai(32, nama="Lain Sekali")).id
    other = records.save_record(office, "pelatihan", {"pegawai_id": person, "jenis": "Seminar",
                                                      "nama": "Seminar Terbuang", "jp": 1,
                                                      "tanggal_mulai": date(2016, 1, 1)}).id
    records.delete_record(office, "pelatihan", other)
    assert len(sampah.isi_sampah(office)) == 1
    rule(office)
    listed = daftar_jatuh_tempo(office)
    done = musnahkan(office, listed, saksi(office), Work())
    assert (done.berkas, done.rekaman, done.catatan) == (1, 2, "")
    assert done.changes.ids("pegawai") == {person}
    assert office.db.check().problems == ()
    assert office.db.verify_trail().ok
    assert sampah.isi_sampah(office) == ()
    assert records.get_record(office, "pegawai", trashed).values["nama"] == "Lain Sekali"
    newest = jejak_rincian(office, jejak_ids(office, CariJejak())[0])
    assert (newest.baris.kode, newest.baris.saksi) == ("pemusnahan.laksanakan", "pengguna tunggal")
    with pytest.raises(Rejected, match="tidak dapat diurungkan"):
        urungkan(office, newest.baris.nomor)
    deleted = [row for row in map(int, jejak_ids(office, CariJejak()))
               if jejak_rincian(office, str(row)).baris.kode == "pelatihan.hapus"]
    with pytest.raises(Rejected, match="sudah dimusnahkan"):
        urungkan(office, deleted[0])
    office.close()
    pages = plain_pages(office_folder / "asn.db", offices.db_key()).lower()
    for word in (NAME, PLACE, "Seminar Kanari", "Seminar Terbuang", "kanarirejo"):
        assert word.encode().lower() not in pages, word
    assert b"lain sekali" in pages


def test_the_backup_before_is_pinned_and_can_still_be_read(office):
    left(office)
    rule(office)
    musnahkan(office, daftar_jatuh_tempo(office), saksi(office), Work())
    from asn_desktop.services.backups import backups
    [made] = [one for one in backups(office) if one.reason == "sebelum-pemusnahan"]
    assert made.is_protected
    assert made.state.name == "VERIFIED"


def test_the_berita_acara_is_the_same_twice_and_names_nobody(office, tmp_path):
    left(office)
    rule(office)
    done = musnahkan(office, daftar_jatuh_tempo(office), saksi(office), Work())
    first, again = berita_acara(office, done.id), berita_acara(office, done.id)
    assert first == again
    out = simpan_berita_acara(office, done.id, tmp_path / "ba.pdf")
    document = pypdfium2.PdfDocument(str(out))
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    for wanted in ("BA-PMS-2026-0001", "Perbup 12/2026", "MASIH memuat", WHY, "sebelum-pemusnahan"):
        assert wanted in text
    for name in (NAME, "198503172010012031", PLACE):
        assert name not in text
    [listed] = daftar_pemusnahan(office)
    assert (listed.nomor, listed.berkas) == ("BA-PMS-2026-0001", 1)
    with pytest.raises(ServiceError, match="tidak ada dalam data"):
        berita_acara(office, "lain")


def test_a_class_of_its_own_leaves_the_person(office):
    kantor = kantor_kecil.isi(office)
    old = kantor_kecil.skp_terisi(office, kantor.sekar, 2023)
    kept = kantor_kecil.skp_ditetapkan(office, kantor.sekar, 2026)
    rule(office, kelas="skp", pemicu="akhir_tahun", masa_inaktif=1)
    done = musnahkan(office, daftar_jatuh_tempo(office), saksi(office), Work())
    assert done.changes.ids("skp") == {old.id}
    with office.db.read() as tx:
        assert tx.row("skp", kept.id) is not None
        assert tx.row("pegawai", kantor.sekar)["nama"] == "Sekar Ayuningtyas"
    assert office.db.check().problems == ()


def test_a_file_that_could_not_be_written_anew_is_told(office, monkeypatch):
    left(office)
    rule(office)
    from asn_desktop.services.errors import StorageError

    def full():
        raise StorageError("penuh")

    monkeypatch.setattr(office.db, "compact", full)
    done = musnahkan(office, daftar_jatuh_tempo(office), saksi(office), Work())
    assert "belum ditulis ulang" in done.catatan


def test_many_rules_cost_one_look(office):
    kantor_kecil.isi(office)
    for kelas in retensi.LABEL_KELAS:
        rule(office, kelas=kelas)
    assert daftar_jatuh_tempo(office).baris == ()


def test_the_trail_says_that_values_were_destroyed(office):
    left(office)
    rule(office)
    musnahkan(office, daftar_jatuh_tempo(office), saksi(office), Work())
    told = [jejak_rincian(office, row) for row in jejak_ids(office, CariJejak())]
    [added] = [one for one in told if one.baris.kode == "pegawai.tambah"]
    assert added.baris.subjek == "(dimusnahkan)"
    assert [(one.nama, one.nilai) for one in added.rekaman] == [("nilainya dimusnahkan", ())]


def test_what_is_in_force_stays_however_old_it_is(office):
    kantor = kantor_kecil.isi(office)
    person = kantor.sekar
    old = records.save_record(office, "riwayat_golongan", {
        "pegawai_id": person, "golongan": "II/a", "tmt_golongan": date(2001, 4, 1)}).id
    for kelas in ("riwayat_golongan", "riwayat_jabatan", "penugasan_penilai", "riwayat_pendidikan"):
        rule(office, kelas=kelas, pemicu="akhir_tahun", masa_aktif=0, masa_inaktif=0)
    listed = daftar_jatuh_tempo(office)
    assert {line.kelas for line in listed.baris} >= {"riwayat_golongan", "riwayat_jabatan"}
    assert [line.id for line in listed.baris if not line.tahan] == [old]
    assert {line.tahan for line in listed.baris} == {"", "masih berlaku bagi pegawai yang datanya disimpan"}


def test_records_of_somebody_at_work_do_not_count_from_his_leaving(office):
    person = left(office)
    rule(office, kelas="pelatihan")
    assert holds(office) == [""]
    records.save_record(office, "pegawai", {"kedudukan_hukum": "Aktif"}, person)
    assert holds(office) == ["kedudukan hukumnya masih aktif; periksa TMT berhentinya"]


def test_a_list_of_a_day_to_come_is_refused(office):
    left(office)
    rule(office)
    with office.db.read() as tx:
        listed = retensi.dihitung(tx, date(2027, 1, 1))
    with pytest.raises(Rejected, match="hari yang belum tiba"):
        musnahkan(office, listed, saksi(office), Work())
    assert daftar_jatuh_tempo(office).jumlah == 1


def test_a_clock_far_ahead_destroys_nothing_until_the_day_after_work_was_done(office_folder):
    with offices.open_folder(office_folder) as office:
        person = left(office)
        rule(office, masa_aktif=9, masa_inaktif=9)
        assert holds(office) == []
    ahead = datetime(2060, 3, 2, 1, tzinfo=UTC)
    with offices.open_folder(office_folder, clock=offices.StepClock(ahead)) as office:
        assert daftar_jatuh_tempo(office).jumlah == 1
        records.save_record(office, "unit_kerja", {"nama": "Seksi Baru"})
        with pytest.raises(Rejected, match=r"hari kerja terakhir dalam jejak .2 Maret 2026.*besok"):
            musnahkan(office, daftar_jatuh_tempo(office), saksi(office), Work())
        assert records.get_record(office, "pegawai", person).values["nama"] == NAME
    with offices.open_folder(office_folder, clock=offices.StepClock(ahead + timedelta(days=1))) as office:
        assert musnahkan(office, daftar_jatuh_tempo(office), saksi(office), Work()).berkas == 1


def test_a_training_over_the_turn_of_the_year_counts_from_its_end(office):
    person = left(office)
    turn = {"pegawai_id": person, "jenis": "Seminar", "nama": "Dua Tahun", "jp": 1,
            "tanggal_mulai": date(2023, 11, 1), "tanggal_selesai": date(2024, 2, 1)}
    made = records.save_record(office, "pelatihan", turn).id
    rule(office, kelas="pelatihan", pemicu="akhir_tahun", masa_aktif=0, masa_inaktif=1)
    since = {line.id: line.sejak for line in daftar_jatuh_tempo(office).baris}
    assert since[made] == date(2026, 1, 1)


def test_what_an_auditor_looked_for_is_gone_when_it_means_him(office_folder):
    with offices.open_folder(office_folder) as office:
        nip = records.get_record(office, "pegawai", left(office)).values["nip"]
        rule(office)
    clock = offices.later_clock()
    with offices.open_folder(office_folder, clock, "oditor", peran=[Peran.AUDITOR]) as office:
        for words in ("Wangsa kanari", "sekar", nip[:12]):
            search_people(office, words)
    with offices.open_folder(office_folder) as office:
        musnahkan(office, daftar_jatuh_tempo(office), saksi(office), Work())
        told = [jejak_rincian(office, row).baris for row in jejak_ids(office, CariJejak())]
        read = [row.subjek for row in told if row.kode == "daftar.baca"]
        assert read == ["(dimusnahkan)", "Pencarian · sekar · 0 baris", "(dimusnahkan)"]
        assert office.db.verify_trail().ok


def test_drafts_that_say_who_is_gone_are_dropped(office):
    person = left(office)
    rule(office)
    save_draft(office, "pelatihan", "baru", None, f'{{"orang": "{person}"}}')
    save_draft(office, "pegawai", "", None, f'{{"alamat": "rumah {NAME.upper()}"}}')
    save_draft(office, "unit_kerja", "", None, f'{{"nama": "{NAME}wati"}}')
    musnahkan(office, daftar_jatuh_tempo(office), saksi(office), Work())
    assert [one.form for one in drafts(office)] == ["unit_kerja"]
