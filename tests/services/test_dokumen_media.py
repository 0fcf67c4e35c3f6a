"""Files of documents on other media: copied once, brought back, restored, destroyed everywhere."""

from datetime import date, timedelta

import pytest

from asn_desktop.db.destroying import destroy
from asn_desktop.db.queries.isi_dokumen import destroyed_names
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.services import media, records, restore
from asn_desktop.services.backup_keys import Unlock
from asn_desktop.services.dokumen import lihat, rawat
from asn_desktop.services.gudang import Gudang
from asn_desktop.services.pemusnahan import musnahkan
from asn_desktop.services.retensi import daftar_jatuh_tempo
from asn_desktop.services.rotation import renew_keys
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.work import Work
from tests import offices
from tests.services import kantor_kecil
from tests.services.pindaian import add, put, store


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def _medium(office, tmp_path, monkeypatch):
    monkeypatch.setattr("asn_desktop.runtime.places.same_disk", lambda one, other: False)
    folder = tmp_path / "usb"
    folder.mkdir(exist_ok=True)
    return folder


def test_each_file_goes_to_a_medium_once_and_comes_back_from_it(office, kantor, tmp_path, monkeypatch):
    usb = _medium(office, tmp_path, monkeypatch)
    add(office, kantor.sekar, put(tmp_path, "KK.pdf"))
    assert media.copy_to_medium(office, usb, Work()).dokumen == rawat.DokumenDisalin(1, 0, 0)
    [name] = store(office).names()
    there = Gudang(usb)
    assert there.read(name) == store(office).read(name)
    assert media.copy_to_medium(office, usb, Work()).dokumen == rawat.DokumenDisalin(0, 0, 0)
    store(office).place(name).unlink()
    add(office, kantor.sekar, put(tmp_path, "KTP.pdf", "dua"))
    assert media.copy_to_medium(office, usb, Work()).dokumen == rawat.DokumenDisalin(1, 1, 0)
    assert rawat.periksa_dokumen(office, Work()).temuan == ()
    store(office).place(name).unlink()
    there.place(name).write_bytes(b"rusak")
    assert media.copy_to_medium(office, usb, Work()).dokumen == rawat.DokumenDisalin(0, 0, 1)


def test_a_rotten_copy_is_found_within_sixteen_visits(office, kantor, tmp_path, monkeypatch):
    usb = _medium(office, tmp_path, monkeypatch)
    add(office, kantor.sekar, put(tmp_path))
    rawat.salin_dokumen(office, usb, Work())
    [name] = store(office).names()
    rotten = bytearray(Gudang(usb).place(name).read_bytes())
    rotten[30] ^= 1
    Gudang(usb).place(name).write_bytes(rotten)
    mended = 0
    for _ in range(16):
        mended += rawat.salin_dokumen(office, usb, Work()).disalin
        office.clock.now += timedelta(days=1)
    assert mended == 1
    assert Gudang(usb).read(name) == store(office).read(name)


def test_a_restore_brings_the_documents_from_beside_the_backup(office, kantor, tmp_path, monkeypatch):
    usb = _medium(office, tmp_path, monkeypatch)
    path = put(tmp_path)
    saved = add(office, kantor.sekar, path)
    copied = media.copy_to_medium(office, usb, Work())
    (usb / "dokumen-lain").mkdir()
    code, clock = offices.template()[2], office.clock
    office.close()
    new = tmp_path / "baru"
    prepared = restore.prepare_without_office(
        new, usb / copied.newest, Unlock(code=code), Work(), clock=clock
    )
    done = restore.restore_without_office(prepared, alasan="", clock=clock)
    assert done.dokumen == rawat.DokumenDisalin(0, 1, 0)
    with offices.open_folder(new, clock) as session:
        assert lihat.isi_berkas(session, saved.id) == path.read_bytes()
    Gudang(new).remove(next(Gudang(new).names()))
    with offices.open_folder(new, clock) as session:
        backup = session.db.backup("rutin")
        elsewhere = tmp_path / "tanpa-dokumen"
        elsewhere.mkdir()
        (elsewhere / backup.name).write_bytes(backup.read_bytes())
    empty = tmp_path / "kosong"
    prepared = restore.prepare_without_office(
        empty, elsewhere / backup.name, Unlock(code=code), Work(), clock=clock
    )
    lost = restore.restore_without_office(prepared, alasan="", clock=clock).dokumen
    assert lost.hilang == 1
    assert "belum ada" in lost.kata


def test_a_change_of_keys_leaves_the_files_as_they_are(office, kantor, tmp_path):
    path = put(tmp_path)
    saved = add(office, kantor.sekar, path)
    [name] = store(office).names()
    raw = store(office).read(name)
    renew_keys(office)
    assert store(office).read(name) == raw
    assert lihat.isi_berkas(office, saved.id) == path.read_bytes()


def test_destruction_takes_the_files_everywhere_also_those_of_the_trash(
    office, kantor, tmp_path, monkeypatch
):
    usb = _medium(office, tmp_path, monkeypatch)
    day = date(2001, 3, 1)
    add(office, kantor.sekar, put(tmp_path, "KK.pdf"), tanggal=day)
    shared = put(tmp_path, "KTP.pdf", "dipakai dua orang")
    add(office, kantor.sekar, shared, tanggal=day)
    add(office, kantor.rahmat, shared)
    trashed = add(office, kantor.sekar, put(tmp_path, "NPWP.pdf", "di sampah"), tanggal=day)
    rawat.salin_dokumen(office, usb, Work())
    records.delete_record(office, "dokumen", trashed.id)
    rule = {
        "kelas": "dokumen",
        "pemicu": "akhir_tahun",
        "masa_aktif": 0,
        "masa_inaktif": 0,
        "nasib": "musnah",
        "dasar": "Uji",
        "berlaku_dari": date(2000, 1, 1),
    }
    records.save_record(office, "aturan_retensi", rule)
    saksi = by_reason(office, Tindakan.MUSNAHKAN, "Jadwal retensi arsip")
    musnahkan(office, daftar_jatuh_tempo(office), saksi, Work())
    assert store(office).names_waiting() == ()
    assert len(list(store(office).names())) == 2, "the shared one stays, and the trash of its own class"
    [left] = lihat.berkas_pegawai(office, kantor.rahmat).dokumen
    assert lihat.isi_berkas(office, left.id) == shared.read_bytes()
    rawat.salin_dokumen(office, usb, Work())
    assert set(Gudang(usb).names()) == set(store(office).names())


def test_documents_of_somebody_destroyed_go_with_his_trash(office, kantor, tmp_path):
    add(office, kantor.sekar, put(tmp_path, "KK.pdf"))
    trashed = add(office, kantor.sekar, put(tmp_path, "NPWP.pdf", "di sampah"))
    records.delete_record(office, "dokumen", trashed.id)
    with office.db.write("pemusnahan.laksanakan", "uji", "uji") as tx:
        done = {
            "nomor": "BA",
            "pada": "2026-01-01T00:00:00.000000Z",
            "oleh": "a",
            "saksi": "b",
            "cadangan": "-",
            "cadangan_lama": 0,
            "cadangan_sampai": "2027-01-01",
        }
        key = tx.insert("pemusnahan", done)
        ids = [row for row in tx.connection.exec_driver_sql("SELECT id FROM dokumen").scalars()]
        destroy(tx, key, {"dokumen": [("dokumen", one) for one in (*ids, trashed.id)]})
        finish = rawat.let_go(tx, office.folder, destroyed_names(tx))
    assert len(store(office).names_waiting()) == 2
    finish()
    assert (list(store(office).names()), store(office).names_waiting()) == ([], ())
