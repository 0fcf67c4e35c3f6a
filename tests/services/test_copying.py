"""Several people onto the clipboard: the rules of an export, and a row in the trail."""

import pytest

from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.peran import Peran
from asn_desktop.services import pembatasan, second_person
from asn_desktop.services.access import Denied
from asn_desktop.services.copying import salin_baris
from asn_desktop.services.errors import SecondPersonMissing
from tests.builders import a_pegawai

WHY = "Rekonsiliasi data dengan BKN"


@pytest.fixture
def people(office):
    """Ids of one person more than may be copied alone."""
    with office.db.write("isi", "uji") as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, BATAS_EKSPOR + 2)])
    with office.db.read() as tx:
        return [row[0] for row in tx.connection.exec_driver_sql("SELECT id FROM pegawai")]


def last_row(session):
    with session.db.read() as tx:
        query = "SELECT action, subject, saksi, alasan FROM audit ORDER BY seq DESC LIMIT 1"
        return tuple(tx.connection.exec_driver_sql(query).one())


def test_a_few_take_one_person_and_leave_a_row(office, people):
    few = people[:BATAS_EKSPOR]
    assert salin_baris(office, "Daftar pegawai", few).pegawai_ids == frozenset(few)
    assert last_row(office) == ("ekspor.salin", f"{BATAS_EKSPOR} pegawai · Daftar pegawai", "", "")


def test_more_take_two(office, people):
    with pytest.raises(SecondPersonMissing):
        salin_baris(office, "Daftar pegawai", people)
    assert last_row(office)[:2] == ("akses.ditolak", "salin_baris: ekspor")
    saksi = second_person.by_reason(office, Tindakan.EKSPOR, WHY)
    assert len(salin_baris(office, "Daftar pegawai", people, saksi).pegawai_ids) == BATAS_EKSPOR + 1
    assert last_row(office)[2:] == (second_person.BY_REASON, WHY)
    with pytest.raises(SecondPersonMissing):
        salin_baris(office, "Daftar pegawai", people, saksi)


def test_who_is_restricted_stays_behind_and_is_told(office, people):
    pembatasan.batasi(office, people[0], "Yang bersangkutan", WHY)
    copied = salin_baris(office, "Daftar pegawai", people[:3])
    assert copied.pegawai_ids == frozenset(people[1:3])
    assert copied.ditahan == (
        "1 pegawai tidak disalin karena pemrosesan datanya dibatasi (diminta oleh Yang bersangkutan)."
    )


def test_who_may_not_export_copies_nobody(office, people):
    office.peran = frozenset({Peran.AUDITOR})
    with pytest.raises(Denied, match="mengekspor data"):
        salin_baris(office, "Daftar pegawai", people[:2])
