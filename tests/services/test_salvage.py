"""Salvage is an export without a login: refused where data is whole, two people, and a row in the trail."""

import tempfile
from stat import S_IMODE

import pytest
from python_calamine import CalamineWorkbook

from asn_desktop.db import keys
from asn_desktop.domain.peran import Peran
from asn_desktop.services import attempts, key_store
from asn_desktop.services import session as sessions
from asn_desktop.services.backup_keys import Unlock
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.salvage import SalvageTakesTwo, salvage
from asn_desktop.services.salvage_note import FILE_NAME
from asn_desktop.services.second_person import by_user
from asn_desktop.services.session import open_office
from asn_desktop.services.users import reset_password
from asn_desktop.services.work import Work
from tests import offices
from tests.builders import a_pegawai
from tests.services.test_second_person import EKSPOR, PASSWORD2

WHY = "listrik padam saat menyimpan"
SITI = Unlock(offices.USER, offices.PASSWORD)


@pytest.fixture
def kantor(office_folder):
    """An office of three users and sixty people whose last page is damaged; its whole file as ``utuh``."""
    with offices.open_folder(office_folder) as session:
        add_user(session, "Budi", Peran.PETUGAS)
        add_user(session, "Dewi", Peran.ADMIN_KUNCI)
        with session.db.write("isi", "uji") as tx:
            tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, 61)])
    return office_folder


@pytest.fixture
def rusak(kantor):
    damage(kantor)
    return kantor


def add_user(session, user, *roles):
    """Somebody who can log in, whatever the rules about roles are."""
    before = key_store.proved_key_file(session.folder, session.ring)
    made = keys.add_user(before, session.ring, user, PASSWORD2, keys.PRACTICE_KDF, roles)
    sessions.change_key_file(session, made, "pengguna.tambah", user)


def damage(folder):
    whole = bytearray((folder / "asn.db").read_bytes())
    whole[-2000] ^= 255
    (folder / "asn.db").write_bytes(bytes(whole))


def run(folder, unlock=SITI, saksi=None, alasan=WHY, clock=None):
    out = folder.parent / "selamat.xlsx"
    return salvage(
        folder, unlock, out, alasan=alasan, work=Work(), saksi=saksi, clock=clock or offices.later_clock()
    )


def witness(folder, unlock, clock, user="Budi"):
    with pytest.raises(SalvageTakesTwo) as missing:
        run(folder, unlock, clock=clock)
    return by_user(missing.value.acting, EKSPOR, user, PASSWORD2)


def told(session):
    with session.db.read() as tx:
        rows = tx.connection.exec_driver_sql(
            "SELECT subject, alasan, saksi FROM audit WHERE action = 'data.selamatkan' ORDER BY seq"
        )
        return [tuple(row) for row in rows]


def test_whole_data_is_left_to_the_export(kantor):
    with pytest.raises(ServiceError, match="masih utuh"):
        run(kantor)
    assert not (kantor.parent / "selamat.xlsx").exists()
    assert not (kantor / FILE_NAME).exists()


def test_two_people_save_and_the_next_login_tells_it(kantor, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(kantor / "tidak ada"))  # nothing beside what was asked for
    whole = (kantor / "asn.db").read_bytes()
    damage(kantor)
    clock = offices.later_clock()
    saksi = witness(kantor, SITI, clock)
    assert not (kantor / FILE_NAME).exists()
    done = run(kantor, saksi=saksi, clock=clock)
    assert dict(done.saved)["Pegawai"] == 60
    assert S_IMODE(done.out.stat().st_mode) == 0o600
    note = (kantor / FILE_NAME).read_bytes()
    assert not [word for word in (b"listrik", b"siti", b"Budi") if word in note], "no names beside the data"
    facts = CalamineWorkbook.from_path(str(done.out)).get_sheet_by_name("Keterangan").to_python()
    assert ["Orang kedua", "Budi"] in facts
    (kantor / "asn.db").write_bytes(whole)
    for _ in range(2):  # told once
        with open_office(kantor, "Budi", PASSWORD2, clock=offices.later_clock()) as session:
            [(subject, alasan, saksi)] = told(session)
    assert subject.startswith("siti, 2026-")
    assert subject.endswith("baris ke selamat.xlsx")
    assert (alasan, saksi) == (WHY, "Budi")


def test_a_note_of_another_key_is_told_without_its_words(kantor):
    (kantor / FILE_NAME).write_bytes(b"rahasia:1:AAAA\n")
    with open_office(kantor, "Budi", PASSWORD2, clock=offices.later_clock()) as session:
        [(subject, _, _)] = told(session)
    assert "tidak dapat dibuktikan" in subject
    assert not (kantor / FILE_NAME).exists()


@pytest.mark.parametrize(
    ("unlock", "words"),
    [
        (Unlock("Dewi", PASSWORD2), "tidak mencakup mengekspor"),
        (Unlock("Budi", "salah"), "tidak cocok"),
        (Unlock(code="1"), "lengkapi angkanya"),
    ],
)
def test_who_may_not(rusak, unlock, words):
    with pytest.raises(ServiceError, match=words):
        run(rusak, unlock)
    assert not (rusak.parent / "selamat.xlsx").exists()


def test_wrong_passwords_are_counted(rusak):
    with pytest.raises(CannotOpen):
        run(rusak, Unlock("Budi", "salah"))
    assert attempts.load(rusak).log[0][0] == "Budi"


def test_a_one_time_password_saves_nothing(kantor):
    with offices.open_folder(kantor) as session:
        phrase = reset_password(session, "Budi")
    damage(kantor)
    with pytest.raises(ServiceError, match="sekali pakai"):
        run(kantor, Unlock("Budi", phrase))


def test_the_paper_takes_a_user_beside_it(rusak):
    clock, code = offices.later_clock(), Unlock(code=offices.template()[2])
    assert run(rusak, code, witness(rusak, code, clock), clock=clock).saved


def test_not_while_somebody_works_nor_with_an_empty_reason(rusak):
    with pytest.raises(ServiceError, match="paling sedikit 10 huruf"):
        run(rusak, alasan="x")
    with pytest.raises(ServiceError, match="memuat kode pemulihan"):
        run(rusak, alasan=offices.template()[2])
    with offices.AppLock(rusak), pytest.raises(CannotOpen, match="sedang dibuka"):
        run(rusak)


def test_without_a_note_nothing_leaves(rusak, monkeypatch):
    def full(path, content):
        raise OSError(28, "full")

    clock = offices.later_clock()
    saksi = witness(rusak, SITI, clock)
    monkeypatch.setattr("asn_desktop.services.salvage_note.atomic_write", full)
    with pytest.raises(ServiceError, match="tidak menerima catatan"):
        run(rusak, saksi=saksi, clock=clock)
    assert not (rusak.parent / "selamat.xlsx").exists()
