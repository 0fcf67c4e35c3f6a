"""Scans of sanctions: nothing is said about them in plain text, and none goes by one person's word."""

import pytest

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.services import records, sampah
from asn_desktop.services.data_saya import laporan_data_saya
from asn_desktop.services.dokumen import lihat, simpan
from asn_desktop.services.dokumen.simpan import DokumenBaru
from asn_desktop.services.ekspor_rekaman import ekspor_terhalang
from asn_desktop.services.errors import Rejected, SecondPersonMissing
from asn_desktop.services.gabung import bandingkan, gabungkan
from asn_desktop.services.jejak import CariJejak, jejak_ids, jejak_rincian, jejak_rows
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.urungkan import aksi_terakhir, kembalikan_nilai, urungkan
from asn_desktop.services.work import Work
from tests import offices
from tests.builders import a_pegawai
from tests.services import kantor_kecil
from tests.services.pindaian import add, put

REASON = "Keputusan bupati nomor 5 tahun 2026"
NOMOR = "800.1/KENARI-SK/2026"
HUKUMAN = {"tanggal_catat": "03-02-2026", "tingkat": "sedang", "nomor_sk": NOMOR, "tanggal_sk": "02-02-2026"}


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def agreed(office):
    return by_reason(office, Tindakan.DISIPLIN, REASON)


@pytest.fixture
def scan(office, kantor, tmp_path):
    """The scan of a sanction; its file name says the number too."""
    values = {**HUKUMAN, "pegawai_id": kantor.sekar}
    hukuman = records.save_record(office, "hukuman_disiplin", values, saksi=agreed(office)).id
    path = put(tmp_path, "SK_HUKDIS KENARI-SK 2026.pdf")
    return add(office, kantor.sekar, path, rekaman_id=hukuman).id


def cells(office):
    """Everything that stands in the data in plain text."""
    with office.db.read() as tx:
        run = tx.connection.exec_driver_sql
        tables = run("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
        for table in tables.scalars().all():
            for row in run(f'SELECT * FROM "{table}"'):  # noqa: S608 - own names only
                yield from map(str, row)


def test_its_number_stands_with_the_sanction_only(office, kantor, scan, tmp_path):
    lihat.isi_berkas(office, scan)
    lihat.catat_cetak(office, scan)
    assert not any("KENARI-SK" in cell for cell in cells(office))
    assert jejak_ids(office, CariJejak(kata="KENARI-SK")) == ()
    [line] = lihat.berkas_pegawai(office, kantor.sekar).dokumen
    nip = records.get_record(office, "pegawai", kantor.sekar).values["nip"]
    assert (line.nomor, line.tanggal.isoformat(), line.rahasia) == (NOMOR, "2026-02-02", True)
    assert line.nama_berkas == f"SK_HUKDIS_{nip}.pdf"
    with pytest.raises(Rejected, match="pada hukumannya"):
        add(office, kantor.rahmat, put(tmp_path, "SK_HUKDIS.pdf", "lain"), nomor=NOMOR)
    clock, folder = office.clock, office.folder
    office.close()
    with offices.open_folder(folder, clock, restricted=False) as other:
        assert ekspor_terhalang(other).keys() == {"hukuman_disiplin", "kesehatan"}
        [line] = lihat.berkas_pegawai(other, kantor.sekar).dokumen
        assert (line.terkunci, line.nomor, line.tanggal) == (True, "", None)
        saksi = agreed(other)
        with pytest.raises(Rejected, match="tidak memegang kuncinya"):
            records.delete_record(other, "dokumen", scan, saksi=saksi)
        with pytest.raises(Rejected, match="tidak memegang kuncinya"):
            records.save_record(other, "dokumen", {"jenis": "LAINNYA"}, scan, saksi=agreed(other))


def test_one_person_alone_neither_deletes_it_nor_makes_it_another_kind(office, kantor, scan):
    with pytest.raises(SecondPersonMissing):
        records.delete_record(office, "dokumen", scan)
    with pytest.raises(SecondPersonMissing):
        records.save_record(office, "dokumen", {"jenis": "LAINNYA"}, scan)
    with pytest.raises(Rejected, match="Pegawai"):
        records.save_record(office, "dokumen", {"pegawai_id": kantor.rahmat}, scan, saksi=agreed(office))
    assert [line.jenis for line in lihat.berkas_pegawai(office, kantor.sekar).dokumen] == ["SK_HUKDIS"]
    records.save_record(office, "dokumen", {"jenis": "LAINNYA"}, scan, saksi=agreed(office))
    with pytest.raises(SecondPersonMissing):  # its content stays sealed, whatever it is called
        records.delete_record(office, "dokumen", scan)
    records.delete_record(office, "dokumen", scan, saksi=agreed(office))
    assert lihat.berkas_pegawai(office, kantor.sekar).dokumen == ()


def test_it_is_neither_undone_nor_brought_back_alone(office, kantor, scan):
    made = int(jejak_ids(office, CariJejak(kata="SK_HUKDIS"))[0])
    assert aksi_terakhir(office) is None
    with pytest.raises(Rejected, match="orang kedua"):
        urungkan(office, made)
    records.save_record(office, "dokumen", {"jenis": "LAINNYA"}, scan, saksi=agreed(office))
    last = jejak_ids(office, CariJejak(rekaman=scan))[0]
    with pytest.raises(Rejected, match="orang kedua"):
        kembalikan_nilai(office, jejak_rincian(office, last).rekaman[0].peristiwa, "jenis", 2)
    with pytest.raises(Rejected, match="orang kedua"):
        urungkan(office, int(last))
    records.delete_record(office, "dokumen", scan, saksi=agreed(office))
    with pytest.raises(Rejected, match="orang kedua"):
        sampah.pulihkan_terhapus(office, sampah.isi_sampah(office)[0].id)


def test_of_a_folder_of_scans_the_others_are_undone_alone(office, kantor, tmp_path):
    files = [(put(tmp_path, "SK_HUKDIS.pdf"), "SK_HUKDIS"), (put(tmp_path, "Ijazah.pdf", "lain"), "IJAZAH")]
    simpan.tambah_banyak(office, [DokumenBaru(path, kantor.sekar, kind) for path, kind in files], Work())
    assert urungkan(office, aksi_terakhir(office).nomor).tetap == 1
    assert [line.jenis for line in lihat.berkas_pegawai(office, kantor.sekar).dokumen] == ["SK_HUKDIS"]
    assert urungkan(office, aksi_terakhir(office).nomor).tetap == 0  # done again
    assert len(lihat.berkas_pegawai(office, kantor.sekar).dokumen) == 2


def test_it_does_not_go_with_its_owner_nor_melt_in_a_merge(office, kantor, tmp_path):
    goes = records.save_record(office, "pegawai", a_pegawai(7)).id
    path = put(tmp_path, "SK_HUKDIS.pdf")
    for person in (kantor.sekar, goes):
        add(office, person, path)
    with pytest.raises(Rejected, match="pindaian hukuman disiplin"):
        records.delete_record(office, "pegawai", goes)
    found = bandingkan(office, kantor.sekar, goes)
    gabungkan(office, found.satu, found.dua, ())
    assert [line.rahasia for line in lihat.berkas_pegawai(office, kantor.sekar).dokumen] == [True, True]
    urungkan(office, aksi_terakhir(office).nomor)
    assert len(lihat.berkas_pegawai(office, goes).dokumen) == 1


def told(office, kantor):
    """Whatever the trail, the trash and the report of a person tell whoever is logged in."""
    lines = jejak_ids(office, CariJejak())
    report = laporan_data_saya(office, kantor.rahmat)
    return repr([jejak_rows(office, lines), [jejak_rincian(office, line) for line in lines],
                 sampah.isi_sampah(office), report])


def test_what_was_said_of_a_scan_before_it_became_one_is_told_to_none_without_the_key(
    office, kantor, tmp_path
):
    path = put(tmp_path, "Surat KENARI-17.pdf")
    saved = add(office, kantor.rahmat, path, jenis="LAINNYA", nomor="KENARI-17")
    records.save_record(office, "dokumen", {"judul": "Perihal KENARI-17"}, saved.id)
    lihat.isi_berkas(office, saved.id)
    lihat.catat_cetak(office, saved.id)
    with pytest.raises(Rejected, match="pada hukumannya"):
        records.save_record(office, "dokumen", {"jenis": "SK_HUKDIS"}, saved.id)
    records.save_record(office, "dokumen", {"jenis": "SK_HUKDIS", "nomor": "", "judul": ""}, saved.id)
    [line] = lihat.berkas_pegawai(office, kantor.rahmat).dokumen
    assert line.rahasia
    assert "17.pdf" not in line.nama_berkas
    assert "KENARI-17" in told(office, kantor)
    clock, folder = office.clock, office.folder
    for deleted in (False, True):
        if deleted:
            records.delete_record(office, "dokumen", saved.id, saksi=agreed(office))
        office.close()
        with offices.open_folder(folder, clock, restricted=False) as other:
            assert "SK_HUKDIS" in told(other, kantor)
            assert "KENARI" not in told(other, kantor)
            assert jejak_ids(other, CariJejak(kata="KENARI-17")) == ()
        office = offices.open_folder(folder, clock)
    office.close()
