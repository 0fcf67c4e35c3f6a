"""Sanctions: sealed, and never one person's decision, whichever way they come or go."""

from datetime import date

import pytest

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.exchange.sheet import read_file
from asn_desktop.services import records
from asn_desktop.services.errors import Rejected, SecondPersonMissing
from asn_desktop.services.jejak import CariJejak, jejak_ids, jejak_rows
from asn_desktop.services.pengingat import PengingatQuery, daftar_pengingat
from asn_desktop.services.pengingat_ekspor import ekspor_pengingat
from asn_desktop.services.sampah import isi_sampah, pulihkan_terhapus
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.urungkan import aksi_terakhir
from tests import offices
from tests.builders import a_pegawai
from tests.services import kantor_kecil

REASON = "Keputusan bupati nomor 5 tahun 2026"
HUKUMAN = {"tanggal_catat": date(2026, 2, 3), "tingkat": "sedang", "alasan": "Tidak masuk kerja"}


@pytest.fixture
def person(office):
    return records.save_record(office, "pegawai", a_pegawai()).id


def kept(office, person):
    saksi = by_reason(office, Tindakan.DISIPLIN, REASON)
    return records.save_record(office, "hukuman_disiplin", {**HUKUMAN, "pegawai_id": person}, saksi=saksi)


def test_one_person_alone_keeps_no_sanction(office, person):
    with pytest.raises(SecondPersonMissing) as refused:
        records.save_record(office, "hukuman_disiplin", {**HUKUMAN, "pegawai_id": person})
    assert "alasannya" in refused.value.sentence
    assert records.list_records(office, "hukuman_disiplin", person) == ()


def test_who_agreed_stands_in_the_trail_and_the_words_do_not(office, person):
    saved = kept(office, person)
    last, *_ = jejak_rows(office, jejak_ids(office, CariJejak()))
    assert (last.tindakan, last.alasan) == ("Tambah hukuman disiplin", REASON)
    with office.db.read() as tx:
        row = tx.connection.exec_driver_sql("SELECT * FROM hukuman_disiplin").one()
    assert not any("masuk kerja" in str(cell) for cell in row)
    assert records.get_record(office, "hukuman_disiplin", saved.id).values["alasan"] == HUKUMAN["alasan"]


def test_it_is_neither_undone_nor_brought_back_alone(office, person):
    saved = kept(office, person)
    assert aksi_terakhir(office) is None
    with pytest.raises(SecondPersonMissing):
        records.delete_record(office, "hukuman_disiplin", saved.id, 1)
    records.delete_record(
        office, "hukuman_disiplin", saved.id, 1, by_reason(office, Tindakan.DISIPLIN, REASON)
    )
    [gone] = isi_sampah(office)
    with pytest.raises(Rejected) as refused:
        pulihkan_terhapus(office, gone.id)
    assert "orang kedua" in refused.value.sentences[0]


def test_who_cannot_read_it_does_not_delete_it(office, person):
    saved = kept(office, person)
    clock, folder = office.clock, office.folder
    office.close()
    with offices.open_folder(folder, clock, restricted=False) as other:
        saksi = by_reason(other, Tindakan.DISIPLIN, REASON)
        with pytest.raises(Rejected, match="tidak memegang kuncinya"):
            records.delete_record(other, "hukuman_disiplin", saved.id, 1, saksi)


def test_it_does_not_go_with_its_owner(office, person):
    kept(office, person)
    with pytest.raises(Rejected, match="orang kedua"):
        records.delete_record(office, "pegawai", person)
    assert len(records.list_records(office, "hukuman_disiplin", person)) == 1


def test_a_list_of_reminders_that_leaves_says_nothing_of_it(office, tmp_path):
    kantor = kantor_kecil.isi(office)
    values = {**HUKUMAN, "tingkat": "berat", "tmt": date(2020, 2, 3), "pegawai_id": kantor.sekar}
    saksi = by_reason(office, Tindakan.DISIPLIN, REASON)
    records.save_record(office, "hukuman_disiplin", values, saksi=saksi)
    query = PengingatQuery(dari=date(2020, 1, 1), sampai=date(2021, 1, 1))
    assert any("hukuman" in " ".join(row.kurang) for row in daftar_pengingat(office, query).baris)
    ekspor_pengingat(office, query, tmp_path / "pengingat.xlsx")
    [sheet] = read_file(tmp_path / "pengingat.xlsx", lambda *_: None)
    cells = " ".join(str(cell) for row in sheet.rows for cell in row.cells)
    assert "Perlu diperiksa" in cells
    assert "hukuman" not in cells
