"""Who appraises while the penilai is away: on papers, in lists and in what his stand-in sees."""

from datetime import date

import pytest

from asn_desktop.db.queries.pihak import penilai_of_all, penugasan_on
from asn_desktop.domain.peran import Izin, Peran
from asn_desktop.services import pegawai_file, records
from asn_desktop.services.access import OutOfSight
from asn_desktop.services.errors import Rejected
from asn_desktop.services.pihak import parties_on
from asn_desktop.services.sight import sight
from tests.services import kantor_kecil

START = date(2026, 3, 1)


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def delegate(office, kantor, **more):
    values = {
        "pegawai_id": kantor.kasubbag,
        "pengganti_id": kantor.camat,
        "mulai": START,
        "sampai": date(2026, 5, 31),
        "nomor_surat": "800/12",
        "tanggal_surat": START,
    }
    return records.save_record(office, "delegasi_penilai", {**values, **more})


def test_the_stand_in_is_the_penilai_of_that_time(office, kantor):
    delegate(office, kantor)
    with office.db.read() as tx:
        before, during, after = (
            penugasan_on(tx, kantor.sekar, day)
            for day in (date(2026, 2, 28), date(2026, 5, 31), date(2026, 6, 1))
        )
        parties = parties_on(tx, kantor.sekar, START)
        plain = parties_on(tx, kantor.sekar, date(2026, 2, 28))
        everybody = sight(office, Izin.LIHAT_PEGAWAI)
        listed = penilai_of_all(tx, everybody, START), penilai_of_all(tx, everybody, date(2026, 6, 1))
    assert [one.penilai_id for one in (before, during, after)] == [
        kantor.kasubbag,
        kantor.camat,
        kantor.kasubbag,
    ]
    assert (during.digantikan_id, during.nomor_delegasi) == (kantor.kasubbag, "800/12")
    assert parties.penilai.pegawai_id == kantor.camat
    assert parties.atasan_penilai == plain.atasan_penilai, "the superior of whom he stands in for"
    assert [found[kantor.sekar][0] for found in listed] == [kantor.camat, kantor.kasubbag]


def test_who_leads_as_plt_appraises_by_that_post(office, kantor):
    for key, values in (
        ("riwayat_jabatan", {"pegawai_id": kantor.kasubbag, "jenis_jabatan": "struktural", "eselon": "IV.a",
                             "penugasan": "plt", "jabatan": "Kepala Seksi Pelayanan",
                             "unit_kerja": "Seksi Pelayanan", "tmt_jabatan": START}),
        ("penugasan_penilai", {"pegawai_id": kantor.mira, "mulai": START, "penilai_id": kantor.kasubbag}),
    ):
        records.save_record(office, key, values)
    with office.db.read() as tx:
        other, own = (parties_on(tx, who, START).penilai for who in (kantor.mira, kantor.sekar))
    assert (other.jabatan, other.unit_kerja) == ("Plt. Kepala Seksi Pelayanan", "Seksi Pelayanan")
    assert (own.jabatan, own.unit_kerja) == ("Kepala Subbagian", "Subbagian Umum")


def test_nobody_appraises_himself_in_the_place_of_another(office, kantor):
    delegate(office, kantor, pengganti_id=kantor.sekar)
    with office.db.read() as tx:
        assert penugasan_on(tx, kantor.sekar, START).penilai_id == kantor.kasubbag
        assert penugasan_on(tx, kantor.rahmat, START).penilai_id == kantor.sekar
    with pytest.raises(Rejected, match="sama dengan penilai"):
        delegate(office, kantor, pengganti_id=kantor.kasubbag)


def test_the_stand_in_sees_whom_he_appraises_and_only_then(office, kantor):
    delegate(office, kantor, pengganti_id=kantor.mira, sampai=None)
    office.peran, office.pegawai_id = frozenset({Peran.PENILAI}), kantor.mira
    assert pegawai_file.pegawai_file(office, kantor.sekar).penilai.penilai.pegawai_id == kantor.mira
    with pytest.raises(OutOfSight):
        pegawai_file.pegawai_file(office, kantor.camat)
    office.peran = frozenset({Peran.PETUGAS})
    [letter] = records.list_records(office, "delegasi_penilai", kantor.kasubbag)
    records.save_record(office, "delegasi_penilai", {"sampai": START}, letter.id)
    office.peran = frozenset({Peran.PENILAI})
    with pytest.raises(OutOfSight):
        pegawai_file.pegawai_file(office, kantor.sekar)
