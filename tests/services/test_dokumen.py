"""Documents taken in, shown, given out, brought back and let go of, in a real office."""

import re
from datetime import timedelta

import pytest

from asn_desktop.db import isi_dokumen as files
from asn_desktop.domain.peran import Peran
from asn_desktop.services import records, sampah
from asn_desktop.services.access import Denied, OutOfSight
from asn_desktop.services.data_saya import laporan_data_saya
from asn_desktop.services.dokumen import lihat, rawat, simpan
from asn_desktop.services.dokumen.simpan import DokumenBaru
from asn_desktop.services.errors import Rejected, ServiceError, StorageError
from asn_desktop.services.gudang import tidy_documents
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.services.work import Cancelled, Work
from tests import offices
from tests.services import kantor_kecil
from tests.services.pindaian import add, put, store


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def test_a_file_is_taken_in_whole_and_its_traces_hold_nothing_of_it(office, kantor, tmp_path):
    path = put(tmp_path, mark="KENARI-PINDAIAN")
    golongan = records.list_records(office, "riwayat_golongan", kantor.sekar)[0].id
    saved = add(office, kantor.sekar, path, jenis="SK_KP", nomor="821/7", rekaman_id=golongan)
    found = lihat.berkas_pegawai(office, kantor.sekar)
    [line] = found.dokumen
    assert (line.id, line.jenis, line.nomor, line.mime, line.halaman) == (
        saved.id,
        "SK_KP",
        "821/7",
        "application/pdf",
        1,
    )
    assert line.ada
    assert not line.terkunci
    assert lihat.isi_berkas(office, saved.id) == path.read_bytes()
    [name] = store(office).names()
    assert store(office).names_waiting() == ()
    assert re.fullmatch(r"[0-9a-f]{64}\.dok", name)
    for written in office.folder.rglob("*"):
        if written.is_file():
            assert b"KENARI" not in written.read_bytes()
    values = records.get_record(office, "dokumen", saved.id).values
    assert (values["rekaman_jenis"], values["rekaman_id"]) == ("riwayat_golongan", golongan)
    assert aksi_terakhir(office).kata.startswith("Tambah dokumen")


def test_the_same_content_is_stored_once_and_refused_twice_for_one_person(office, kantor, tmp_path):
    path = put(tmp_path, "KK.pdf")
    add(office, kantor.sekar, path)
    add(office, kantor.rahmat, path)
    assert len(list(store(office).names())) == 1
    with pytest.raises(Rejected, match="sudah ada pada Sekar"):
        add(office, kantor.sekar, path, jenis="KTP")
    assert store(office).names_waiting() == ()
    [name] = store(office).names()
    store(office).unsettle(name)  # as a disk leaves it that would not move it
    with pytest.raises(Rejected, match="sudah ada pada Sekar"):
        add(office, kantor.sekar, path, jenis="KTP")
    assert store(office).names_waiting() == (name,), "it is the only copy"


def test_what_cannot_be_taken_in_leaves_nothing(office, kantor, tmp_path, monkeypatch):
    path = put(tmp_path)
    with pytest.raises(Rejected, match=r"NIP 19850317 201001 2 999"):
        add(office, kantor.sekar, put(tmp_path, "SK_CPNS_198503172010012999.pdf"))
    with pytest.raises(Rejected):
        add(office, kantor.sekar, path, jenis="TIDAK_ADA")
    with pytest.raises(Rejected, match="tidak dapat dibaca"):
        add(office, kantor.sekar, tmp_path / "hilang.pdf")
    monkeypatch.setattr(simpan, "MAX_BYTES", 10)
    with pytest.raises(Rejected, match="melebihi"):
        add(office, kantor.sekar, path)
    monkeypatch.undo()
    office.peran, office.pegawai_id = frozenset({Peran.PENILAI}), kantor.kasubbag
    with pytest.raises(Denied):
        add(office, kantor.sekar, path)
    assert list(store(office).names()) == []
    assert store(office).names_waiting() == ()


def test_several_files_each_for_itself(office, kantor, tmp_path):
    good, text = put(tmp_path, "Ijazah S1.pdf"), tmp_path / "catatan.pdf"
    text.write_text("bukan pdf")
    listed = [DokumenBaru(path, kantor.sekar, "IJAZAH") for path in (good, text, good)]
    found = simpan.tambah_banyak(office, [*listed, DokumenBaru(good, kantor.rahmat, "IJAZAH")], Work())
    assert len(found.ids) == 2
    assert [path.name for path, _ in found.ditolak] == ["catatan.pdf", "Ijazah S1.pdf"]
    assert found.changes.ids("dokumen") == set(found.ids)
    assert len(list(store(office).names())) == 1
    assert store(office).names_waiting() == ()
    last = aksi_terakhir(office)
    assert last.kata == "Tambah dokumen · 4 dokumen, 2 pegawai"
    urungkan(office, last.nomor)
    assert lihat.berkas_pegawai(office, kantor.rahmat).dokumen == ()


def test_several_files_stopped_on_their_way_leave_nothing(office, kantor, tmp_path):
    listed = [DokumenBaru(put(tmp_path, f"KK {one}.pdf", one), kantor.sekar, "KK") for one in "ab"]
    steps = []

    def progress(done, total, text):
        steps.append(done)

    with pytest.raises(Cancelled):
        simpan.tambah_banyak(office, listed, Work(progress, lambda: len(steps) > 1))
    assert store(office).names_waiting() == ()
    assert lihat.berkas_pegawai(office, kantor.sekar).dokumen == ()


def test_who_does_not_see_the_person_sees_no_document(office, kantor, tmp_path):
    saved = add(office, kantor.camat, put(tmp_path))
    office.peran, office.pegawai_id = frozenset({Peran.PENILAI}), kantor.kasubbag
    for call in (
        lambda: lihat.berkas_pegawai(office, kantor.camat),
        lambda: lihat.isi_berkas(office, saved.id),
    ):
        with pytest.raises(OutOfSight):
            call()


def test_what_is_missing_is_named(office, kantor, tmp_path):
    before = lihat.berkas_pegawai(office, kantor.sekar).kurang
    assert {"SK CPNS", "SK PNS", "Ijazah", "Kartu keluarga"} <= set(before)
    add(office, kantor.sekar, put(tmp_path))
    assert "SK CPNS" not in lihat.berkas_pegawai(office, kantor.sekar).kurang


def test_documents_go_out_under_the_names_of_siasn(office, kantor, tmp_path):
    out = tmp_path / "keluar"
    nip = records.get_record(office, "pegawai", kantor.sekar).values["nip"]
    ids = [
        add(office, kantor.sekar, put(tmp_path, name, name), jenis="SK_KP").id for name in ("a.pdf", "b.pdf")
    ]
    found = lihat.keluarkan_dokumen(office, ids, out, Work())
    assert found.nama == (f"SK_KP_{nip}.pdf", f"SK_KP_{nip}_2.pdf")
    assert (out / found.nama[1]).read_bytes() == (tmp_path / "b.pdf").read_bytes()
    with pytest.raises(ServiceError):
        lihat.keluarkan_dokumen(office, ids, office.folder, Work())
    batasi(office, kantor.sekar, "Yang bersangkutan", "Sengketa atas datanya")
    held = lihat.keluarkan_dokumen(office, ids, out, Work())
    assert held.nama == ()
    assert len(held.dilewati) == 2
    with pytest.raises(Rejected, match="tidak dicetak"):
        lihat.catat_cetak(office, ids[0])


def test_a_print_is_noted_before_it_happens(office, kantor, tmp_path):
    saved = add(office, kantor.sekar, put(tmp_path), nomor="821/1")
    lihat.catat_cetak(office, saved.id)
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql("SELECT formulir, nomor FROM cetakan").fetchall()
    nip = records.get_record(office, "pegawai", kantor.sekar).values["nip"]
    # no number and no name of its owner's: they would stay there if it became a scan of a sanction
    assert [tuple(row) for row in rows] == [("SK_CPNS", f"SK_CPNS_{nip}.pdf")]


def test_deleted_documents_come_back_from_the_trash_and_by_undo(office, kantor, tmp_path):
    path = put(tmp_path)
    saved = add(office, kantor.sekar, path)
    urungkan(office, aksi_terakhir(office).nomor)
    assert lihat.berkas_pegawai(office, kantor.sekar).dokumen == ()
    urungkan(office, aksi_terakhir(office).nomor)
    assert lihat.isi_berkas(office, saved.id) == path.read_bytes()
    records.delete_record(office, "dokumen", saved.id)
    [gone] = sampah.isi_sampah(office)
    sampah.pulihkan_terhapus(office, gone.id)
    assert lihat.isi_berkas(office, saved.id) == path.read_bytes()


def test_after_thirty_days_without_a_document_its_file_goes(office, kantor, tmp_path):
    kept, gone = put(tmp_path, "KK.pdf", "tetap"), put(tmp_path)
    add(office, kantor.sekar, kept)
    saved = add(office, kantor.sekar, gone)
    records.delete_record(office, "dokumen", saved.id)
    assert rawat.sapu_dokumen(office) == 0
    office.clock.now += timedelta(days=29)
    assert rawat.sapu_dokumen(office) == 0
    office.clock.now += timedelta(days=2)
    assert rawat.sapu_dokumen(office) == 1
    assert len(list(store(office).names())) == 1
    assert store(office).names_waiting() == ()
    assert rawat.periksa_dokumen(office, Work()).temuan == ()


def test_a_document_that_came_back_is_not_swept(office, kantor, tmp_path):
    saved = add(office, kantor.sekar, put(tmp_path))
    records.delete_record(office, "dokumen", saved.id)
    rawat.sapu_dokumen(office)
    urungkan(office, aksi_terakhir(office).nomor)
    office.clock.now += timedelta(days=31)
    assert rawat.sapu_dokumen(office) == 0
    records.delete_record(office, "dokumen", saved.id)
    assert rawat.sapu_dokumen(office) == 0, "thirty days from the last deletion"


def test_check_finds_what_is_lost_damaged_and_strange(office, kantor, tmp_path):
    for number in range(3):
        add(office, kantor.sekar, put(tmp_path, f"KK {number}.pdf", f"ke-{number}"))
    first, second, _ = store(office).names()
    store(office).place(first).unlink()
    broken = store(office).place(second)
    raw = bytearray(broken.read_bytes())
    raw[-1] ^= 1
    broken.write_bytes(raw)
    store(office).put("ff" * 32 + ".dok", b"asing")
    found = rawat.periksa_dokumen(office, Work())
    assert (found.jumlah, found.hilang, found.rusak, found.asing) == (3, 1, 1, 1)
    assert len(found.temuan) == 2
    lines = {line.nama_berkas: line for line in lihat.berkas_pegawai(office, kantor.sekar).dokumen}
    assert sorted(line.ada for line in lines.values()) == [False, True, True]
    told = []
    for line in lines.values():
        try:
            lihat.isi_berkas(office, line.id)
        except Rejected as refusal:
            told.append(str(refusal))
    assert sorted("rusak" in words for words in told) == [False, True]


def test_a_lost_file_is_taken_in_again_but_no_other(office, kantor, tmp_path):
    path = put(tmp_path)
    saved = add(office, kantor.sekar, path)
    [name] = store(office).names()
    store(office).place(name).unlink()
    with pytest.raises(Rejected, match="bukan berkas yang dulu"):
        simpan.ambil_kembali(office, saved.id, put(tmp_path, "lain.pdf", "lain"))
    simpan.ambil_kembali(office, saved.id, path)
    assert lihat.isi_berkas(office, saved.id) == path.read_bytes()
    assert list(store(office).names()) == [name]


def test_restricted_documents_open_only_with_the_second_key(office, kantor, tmp_path):
    path = put(tmp_path, "SK_HUKDIS.pdf")
    saved = add(office, kantor.sekar, path)
    plain = add(office, kantor.sekar, put(tmp_path, "KK.pdf", "terbuka"))
    assert lihat.isi_berkas(office, saved.id) == path.read_bytes()
    clock, folder = office.clock, office.folder
    office.close()
    with offices.open_folder(folder, clock, restricted=False) as other:
        lines = {line.id: line for line in lihat.berkas_pegawai(other, kantor.sekar).dokumen}
        assert (lines[saved.id].terkunci, lines[plain.id].terkunci) == (True, False)
        with pytest.raises(Rejected, match="rahasia"):
            lihat.isi_berkas(other, saved.id)
        with pytest.raises(ServiceError, match="rahasia"):
            add(other, kantor.rahmat, put(tmp_path, "SK_HUKDIS 2.pdf", "baru"))
        assert rawat.periksa_dokumen(other, Work()).terkunci == 1
        assert store(other).names_waiting() == ()


@pytest.mark.parametrize("committed", [True, False])
def test_what_a_crash_left_waiting_is_finished_or_removed(office, kantor, tmp_path, committed):
    add(office, kantor.sekar, put(tmp_path))
    [name] = store(office).names()
    store(office).unsettle(name)
    stray = files.name_of(bytes(32), "0" * 64)
    if not committed:
        store(office).put_waiting(stray, b"tidak pernah disahkan")
    tidy_documents(office.db, office.folder)
    assert list(store(office).names()) == [name]
    assert store(office).names_waiting() == ()
    assert rawat.periksa_dokumen(office, Work()).temuan == ()


def test_a_full_disk_keeps_neither_file_nor_row(office, kantor, tmp_path, monkeypatch):
    def full(path, content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("asn_desktop.services.gudang.atomic_write", full)
    with pytest.raises(StorageError, match="penuh"):
        add(office, kantor.sekar, put(tmp_path))
    assert lihat.berkas_pegawai(office, kantor.sekar).dokumen == ()


def test_a_document_that_becomes_a_restricted_kind_is_sealed(office, kantor, tmp_path):
    saved = add(office, kantor.sekar, put(tmp_path, "LAIN.pdf"))
    records.save_record(office, "dokumen", {"jenis": "SK_HUKDIS"}, saved.id)
    clock, folder = office.clock, office.folder
    office.close()
    with offices.open_folder(folder, clock, restricted=False) as other:
        assert [line.terkunci for line in lihat.berkas_pegawai(other, kantor.sekar).dokumen] == [True]


def test_what_left_the_program_stays_noted_and_stands_on_the_persons_report(office, kantor, tmp_path):
    saved = add(office, kantor.sekar, put(tmp_path))
    lihat.catat_cetak(office, saved.id)
    assert aksi_terakhir(office) is None
    lihat.keluarkan_dokumen(office, [saved.id], tmp_path / "keluar", Work())
    assert aksi_terakhir(office) is None
    told = [one.tindakan for one in laporan_data_saya(office, kantor.sekar).proses]
    assert told[-2:] == ["Cetak berkas dokumen", "Keluarkan berkas dokumen"]


def test_what_finds_a_document_while_it_is_swept_stays(office, kantor, tmp_path, monkeypatch):
    path = put(tmp_path)
    saved = add(office, kantor.sekar, path)
    records.delete_record(office, "dokumen", saved.id)
    rawat.sapu_dokumen(office)
    office.clock.now += timedelta(days=31)
    whole = type(office.db).write

    def write(db, action, *more, **named):
        if action == "dokumen.sapu":
            add(office, kantor.rahmat, path)
        return whole(db, action, *more, **named)

    monkeypatch.setattr(type(office.db), "write", write)
    rawat.sapu_dokumen(office)
    [line] = lihat.berkas_pegawai(office, kantor.rahmat).dokumen
    assert lihat.isi_berkas(office, line.id) == path.read_bytes()


def in_between(monkeypatch, office, action, deed):
    """Do something else just before a use case begins to write, once."""
    whole, waiting = type(office.db).write, [deed]

    def write(db, name, *more, **named):
        if name == action and waiting:
            waiting.pop()()
        return whole(db, name, *more, **named)

    monkeypatch.setattr(type(office.db), "write", write)


def test_two_who_take_the_same_scan_in_at_once_share_one_file(office, kantor, tmp_path, monkeypatch):
    path = put(tmp_path, "SK_HUKDIS.pdf")
    first = []
    other = {"jenis": "KK"}
    in_between(
        monkeypatch, office, "dokumen.tambah", lambda: first.append(add(office, kantor.rahmat, path, **other))
    )
    second = add(office, kantor.sekar, path)
    for one in (first[0], second):
        assert lihat.isi_berkas(office, one.id) == path.read_bytes()
    assert (len(list(store(office).names())), store(office).names_waiting()) == (1, ())


def test_a_scan_that_is_swept_while_it_comes_again_is_not_lost(office, kantor, tmp_path, monkeypatch):
    path = put(tmp_path)
    records.delete_record(office, "dokumen", add(office, kantor.sekar, path).id)
    rawat.sapu_dokumen(office)
    office.clock.now += timedelta(days=31)
    in_between(monkeypatch, office, "dokumen.tambah", lambda: rawat.sapu_dokumen(office))
    with pytest.raises(Rejected, match="tambahkan sekali lagi"):
        add(office, kantor.sekar, path)
    saved = add(office, kantor.sekar, path)
    assert lihat.isi_berkas(office, saved.id) == path.read_bytes()
    assert rawat.periksa_dokumen(office, Work()).temuan == ()
