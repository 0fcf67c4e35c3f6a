"""Many people changed at once, from one value or from a pasted block: previewed, refused by name, undone."""

from datetime import date

import pytest

from asn_desktop.domain.nip import format_nip
from asn_desktop.services.errors import Rejected
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.records import get_record, save_record
from asn_desktop.services.tempel import pratinjau_tempel
from asn_desktop.services.ubah_massal import (
    MOST_PEOPLE,
    bulk_fields,
    pasted_fields,
    pratinjau_massal,
    terapkan_massal,
)
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from tests.services import kantor_kecil


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def value(office, person, field):
    return get_record(office, "pegawai", person).values[field]


def nip(office, person):
    return value(office, person, "nip")


def test_one_value_for_many_is_previewed_written_once_and_undone_by_name(office, kantor):
    people = (kantor.sekar, kantor.mira, kantor.rahmat)
    save_record(office, "pegawai", {"kedudukan_hukum": "Tugas Belajar"}, kantor.rahmat)
    seen = pratinjau_massal(office, people, "kedudukan_hukum", "Tugas Belajar")
    assert [(line.nama, line.beda[0].lama, line.beda[0].baru) for line in seen.berubah] == [
        ("Sekar Ayuningtyas", "Aktif", "Tugas Belajar"), ("Mira Lestianti", "Aktif", "Tugas Belajar")]
    assert seen.sama == 1
    assert seen.ditolak == ()
    assert value(office, kantor.sekar, "kedudukan_hukum") == "Aktif"  # nothing is written by looking
    done = terapkan_massal(office, seen)
    assert done.jumlah == 2
    assert done.changes.touches("pegawai")
    last = aksi_terakhir(office)
    assert last.kata == "Ubah data beberapa pegawai · Kedudukan hukum · 2 pegawai"
    urungkan(office, last.nomor)
    assert value(office, kantor.mira, "kedudukan_hukum") == "Aktif"
    assert value(office, kantor.rahmat, "kedudukan_hukum") == "Tugas Belajar"


def test_a_restricted_person_is_named_and_left_out(office, kantor):
    batasi(office, kantor.sekar, "Yang bersangkutan", "Sengketa data kepegawaian")
    seen = pratinjau_massal(office, (kantor.sekar, kantor.mira), "unit_kerja_id", kantor.kecamatan)
    assert [line.nama for line in seen.berubah] == ["Mira Lestianti"]
    assert seen.berubah[0].beda[0].lama == "Seksi Pelayanan"
    assert [(line.nama, line.alasan) for line in seen.ditolak] == [
        ("Sekar Ayuningtyas", "Pemrosesan datanya dibatasi (diminta oleh Yang bersangkutan).")]


def test_who_was_changed_or_restricted_after_the_preview_stops_all(office, kantor):
    people = (kantor.sekar, kantor.mira)
    seen = pratinjau_massal(office, people, "tmt_pns", "01-02-2015")
    assert seen.berubah[0].nilai == (("tmt_pns", date(2015, 2, 1)),)
    save_record(office, "pegawai", {"tempat_lahir": "Kota Lain"}, kantor.mira)
    with pytest.raises(Rejected, match="Mira Lestianti sudah berubah"):
        terapkan_massal(office, seen)
    again = pratinjau_massal(office, people, "tmt_pns", "01-02-2015")
    batasi(office, kantor.mira, "Yang bersangkutan", "Sengketa data kepegawaian")
    with pytest.raises(Rejected, match="Mira Lestianti"):
        terapkan_massal(office, again)
    assert value(office, kantor.sekar, "tmt_pns") != date(2015, 2, 1)


@pytest.mark.parametrize(
    ("field", "given", "words"),
    [("nik", "1", "tidak dapat diubah sekaligus"), ("nama", "Semua Sama", "tidak dapat diubah sekaligus"),
     ("agama", "", "belum diisi"), ("agama", "Bukan Agama", "Agama"), ("tmt_pns", "31-02-2020", "TMT PNS")],
)
def test_a_field_of_one_person_no_value_and_a_wrong_value_are_refused(office, kantor, field, given, words):
    with pytest.raises(Rejected, match=words):
        pratinjau_massal(office, (kantor.sekar,), field, given)


def test_more_than_can_be_undone_is_refused(office, kantor):
    with pytest.raises(Rejected, match="paling banyak 2000"):
        pratinjau_massal(office, [f"id-{number}" for number in range(MOST_PEOPLE + 1)], "agama", "Islam")


def test_no_field_for_many_is_sensitive_and_none_is_of_the_restricted_class():
    assert not [spec.key for spec in bulk_fields() if spec.sensitive or spec.rahasia]
    assert not [spec.key for spec in pasted_fields() if spec.rahasia]
    assert {"unit_kerja_id", "kedudukan_hukum", "status_pegawai"} <= {spec.key for spec in bulk_fields()}


def test_a_pasted_block_changes_by_nip_and_empty_cells_change_nothing(office, kantor):
    sekar, mira = format_nip(nip(office, kantor.sekar)), nip(office, kantor.mira)
    block = (f"NIP\tNama\tUnit Kerja\tTempat lahir\tNomor HP\r\n"
             f"{sekar}\tSiapa Saja\tseksi pelayanan\t\t081200000001\r\n"
             f"'{mira}\t\t\t\"Tirta\tHulu\"\t-\r\n")
    seen = pratinjau_tempel(office, block)
    assert seen.diabaikan == ("Nama",)
    assert seen.judul == "Unit kerja, Tempat lahir, Nomor HP"
    changes = {line.nama: [(one.label, one.lama, one.baru) for one in line.beda] for line in seen.berubah}
    assert changes["Sekar Ayuningtyas"][0] == ("Unit kerja", "Subbagian Umum", "Seksi Pelayanan")
    assert changes["Sekar Ayuningtyas"][1][2] == "••••••"  # of a sensitive field no preview shows more
    before = value(office, kantor.mira, "nomor_hp")
    terapkan_massal(office, seen)
    assert value(office, kantor.sekar, "unit_kerja_id") == kantor.seksi
    assert value(office, kantor.sekar, "nomor_hp") == "081200000001"
    assert value(office, kantor.mira, "nomor_hp") == before
    assert value(office, kantor.mira, "tempat_lahir") == "Tirta Hulu"


def test_rows_of_a_block_that_fit_nobody_are_refused_one_by_one(office, kantor):
    sekar = nip(office, kantor.sekar)
    block = "\n".join((
        "NIP BARU\tUnit kerja", f"{sekar}\tSeksi Pelayanan", f"{sekar}\tSubbagian Umum",
        "198001012005011999\tSubbagian Umum", "1,98E+17\tSubbagian Umum",
        f"{nip(office, kantor.mira)}\tTidak Ada",
    ))
    seen = pratinjau_tempel(office, block)
    assert [line.nama for line in seen.berubah] == ["Sekar Ayuningtyas"]
    assert [line.nama for line in seen.ditolak] == ["Baris 3", "Baris 4", "Baris 5", "Baris 6"]
    words = ("baris 2", "tidak ada dalam daftar", "NIP", "Tidak Ada")
    for line, word in zip(seen.ditolak, words, strict=True):
        assert word in line.alasan


@pytest.mark.parametrize(
    ("block", "words"),
    [("", "Belum ada baris"), ("NIP\tAgama", "Belum ada baris"), ("Agama\tNIK\nIslam\t1", "judul kolom NIP"),
     ("NIP\tZodiak\n1\tLeo", "Zodiak"), ("NIP\tAgama\tagama\n1\tIslam\tIslam", "isian yang sama")],
)
def test_a_block_that_says_nothing_is_refused_as_a_whole(office, kantor, block, words):
    with pytest.raises(Rejected, match=words):
        pratinjau_tempel(office, block)
