"""Users and keys: who may change what, what is left in the trail, and that nobody is ever locked out."""

import itertools
from datetime import timedelta

import pytest

from asn_desktop.db import keys
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.domain import pengguna
from asn_desktop.domain.peran import PERAN_PERTAMA, Peran
from asn_desktop.services import access, records, users
from asn_desktop.services import session as sessions
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.founding import create_office
from tests import offices

ADMIN, PETUGAS, PENILAI, AUDITOR = Peran.ADMIN_KUNCI, Peran.PETUGAS, Peran.PENILAI, Peran.AUDITOR


def opened(folder, user=offices.USER, password=offices.PASSWORD):
    return sessions.open_office(folder, user, password, clock=offices.later_clock())


def proved(folder):
    """An open office whose recovery code was typed from paper: one administrator is enough then."""
    session = offices.open_folder(folder)
    sessions.verify_recovery_code(session, offices.template()[2])
    return session


def stored(session):
    return parse_key_file((session.folder / "kunci.json").read_bytes())


def rows(session, action):
    with session.db.read() as tx:
        found = tx.connection.exec_driver_sql(
            "SELECT actor, peran, subject FROM audit WHERE action = ? ORDER BY seq", (action,)
        )
        return [tuple(row) for row in found.fetchall()]


def unchanged_after(session, call, match, refused=0):
    """``refused``: rows of a refusal that the trail gets."""
    before, audits, denied = stored(session), session.db.check().audits, len(rows(session, "akses.ditolak"))
    with pytest.raises(ServiceError, match=match):
        call()
    assert stored(session) == before
    assert session.db.check().audits == audits + refused
    assert len(rows(session, "akses.ditolak")) == denied + refused


def test_a_user_is_added_logs_in_with_the_phrase_and_works_with_his_own_password(office_folder):
    with proved(office_folder) as session:
        phrase = users.add_user(session, " Budi ", [PETUGAS], melepas=PETUGAS)
        assert len(phrase.split()) == 4
        assert session.peran == {ADMIN}
        assert rows(session, "pengguna.tambah") == [
            ("siti", "admin_kunci,petugas", "Budi: petugas; siti melepas petugas")
        ]
        assert users.list_users(session) == (
            users.UserRow("siti", (ADMIN,), None, False, True, True),
            users.UserRow("Budi", (PETUGAS,), None, True, False, False),
        )
        with pytest.raises(access.Denied):
            records.list_records(session, "pegawai")
        assert session.db.check().problems == ()
        assert sessions.check_key_file(session) == ()
    assert sessions.office_state(office_folder).users == ("siti", "Budi")
    with opened(office_folder, "budi", phrase) as session:
        assert session.must_change_password
        with pytest.raises(access.PasswordFirst):
            users.list_users(session)
        sessions.set_new_password(session, "punya budi sendiri")
        assert records.list_records(session, "pegawai") == ()
        assert session.ring.second_key is None
    with pytest.raises(CannotOpen):
        opened(office_folder, "budi", phrase)


def test_a_second_user_needs_the_first_to_give_up_a_role(office_folder):
    with proved(office_folder) as session:
        for wrong in (None, PENILAI):
            with pytest.raises(users.MustGiveUp, match="dilepas siti") as error:
                users.add_user(session, "Budi", [PETUGAS], melepas=wrong)
            assert error.value.user == "siti"
        unchanged_after(
            session, lambda: users.add_user(session, "Budi", PERAN_PERTAMA, melepas=PETUGAS), "dirangkap"
        )
        users.add_user(session, "Budi", [ADMIN], melepas=ADMIN, rahasia=True)
        assert session.peran == {PETUGAS}
        with pytest.raises(access.Denied):
            users.add_user(session, "Cici", [AUDITOR])


def test_names_roles_and_passwords_that_cannot_be(office_folder):
    with proved(office_folder) as session:
        for user, peran, match in (
            ("", [PENILAI], "belum diisi"),
            ("x" * 61, [PENILAI], "60 huruf"),
            ("a\nb", [PENILAI], "belum diisi"),
            ("SITI", [PENILAI], "sudah ada"),
            ("Budi", [], "belum dipilih"),
        ):
            unchanged_after(
                session, lambda u=user, p=peran: users.add_user(session, u, p, melepas=PETUGAS), match
            )
        for password in ("pendek", "budi santoso"):
            with pytest.raises(ServiceError):
                users.add_user(session, "Budi Santoso", [PENILAI], password=password, melepas=PETUGAS)
        unchanged_after(session, lambda: users.set_roles(session, "siapa", [PENILAI]), "tidak ada")
        unchanged_after(session, lambda: users.set_roles(session, "siti", []), "belum dipilih")


def test_a_password_that_its_user_typed_himself_need_not_be_changed(office_folder):
    with proved(office_folder) as session:
        given = users.add_user(
            session, "Budi", [PENILAI], password="diketik budi sendiri", sekali_pakai=False, melepas=PETUGAS
        )
        assert given == "diketik budi sendiri"
    with opened(office_folder, "Budi", given) as session:
        assert (session.must_change_password, session.peran) == (False, {PENILAI})


def test_roles_are_changed_and_own_ones_only_given_up(office_folder):
    with proved(office_folder) as session:
        users.add_user(session, "Budi", [PENILAI], melepas=PETUGAS)
        users.set_roles(session, "budi", [AUDITOR, PENILAI])
        users.set_roles(session, "budi", [PENILAI, AUDITOR])  # the same: no row
        assert rows(session, "pengguna.peran") == [("siti", "admin_kunci", "Budi: penilai, auditor")]
        unchanged_after(
            session, lambda: users.set_roles(session, "siti", [ADMIN, AUDITOR]), "hanya dapat dilepas", 1
        )
        unchanged_after(session, lambda: users.set_roles(session, "Budi", [ADMIN, PETUGAS]), "dirangkap")
        unchanged_after(session, lambda: users.set_roles(session, "siti", [PETUGAS]), "hanya dapat", 1)


def test_somebody_alone_may_take_the_first_roles_back(office_folder):
    with proved(office_folder) as session:
        users.set_roles(session, "siti", [ADMIN])
        assert session.peran == {ADMIN}
        users.set_roles(session, "siti", PERAN_PERTAMA)
        assert session.peran == PERAN_PERTAMA
        unchanged_after(
            session,
            lambda: users.set_roles(session, "siti", [*PERAN_PERTAMA, AUDITOR]),
            "hanya dapat dilepas",
            1,
        )
        unchanged_after(session, lambda: users.set_roles(session, "siti", [PETUGAS]), "terlalu sedikit")


ROLE_SETS = [(ADMIN,), (PETUGAS,), (PENILAI,), (ADMIN, AUDITOR)]


@pytest.mark.parametrize(("first", "second"), list(itertools.product(ROLE_SETS, ROLE_SETS)))
@pytest.mark.parametrize("kode_diuji", [True, False])
@pytest.mark.parametrize("after", [(ADMIN,), (PENILAI,)])
def test_the_rule_of_administrators_over_every_office_of_two(
    office_folder, monkeypatch, first, second, kode_diuji, after
):
    """Giving the second user other roles: refused exactly when an office loses an admin it needs."""
    monkeypatch.setattr(keys.key_slots, "password_key", lambda password, slot: bytes(32))
    with offices.open_folder(office_folder) as session:
        made = keys.set_user(stored(session), session.ring, "siti", roles=first)
        made = keys.add_user(made, session.ring, "Budi", "kata sandi budi", keys.PRACTICE_KDF, second)
        if kode_diuji:
            made = keys.mark_recovery_verified(made, session.ring)
        sessions.write_key_file(session.folder, made)
        admins = [ADMIN in first, ADMIN in after]
        loses = ADMIN in second and ADMIN not in after
        refused = loses and not (sum(admins) >= 2 or (sum(admins) == 1 and kode_diuji))
        if refused:
            unchanged_after(session, lambda: users.set_roles(session, "Budi", after), "terlalu sedikit")
        else:
            users.set_roles(session, "Budi", after)
            assert stored(session).slots[-1].roles == after


@pytest.mark.parametrize("admin", range(4))
@pytest.mark.parametrize("kode_diuji", [True, False])
def test_when_keys_are_safe(admin, kode_diuji):
    assert pengguna.aman(admin, kode_diuji) == (admin >= 2 or (admin == 1 and kode_diuji))


def test_first_roles_are_only_joined_by_somebody_alone():
    assert pengguna.merangkap([PERAN_PERTAMA]) == ()
    assert pengguna.merangkap([[PENILAI], [*PERAN_PERTAMA, AUDITOR], [ADMIN]]) == (1,)
    assert pengguna.boleh_sendiri([ADMIN, AUDITOR], [AUDITOR], seorang=False)
    assert not pengguna.boleh_sendiri([ADMIN], [ADMIN, PETUGAS], seorang=False)
    assert pengguna.boleh_sendiri([ADMIN], [ADMIN, PETUGAS], seorang=True)


def test_a_second_user_comes_only_when_the_keys_are_safe(office_folder):
    with offices.open_folder(office_folder) as session:
        assert users.key_state(session) == users.KeyState(1, False, users.key_state(session).sentence)
        assert "uji kode itu" in users.key_state(session).sentence
        unchanged_after(
            session, lambda: users.add_user(session, "Budi", [PENILAI], melepas=PETUGAS), "belum aman"
        )
        users.add_user(session, "Budi", [ADMIN], melepas=PETUGAS)
        assert (users.key_state(session).admin, users.key_state(session).kode_diuji) == (1, False)
        unchanged_after(session, lambda: users.set_roles(session, "Budi", [PENILAI]), "terlalu sedikit")
        sessions.verify_recovery_code(session, offices.template()[2])
        users.set_roles(session, "Budi", [PENILAI])
        assert users.key_state(session).aman


def test_the_code_wants_a_test_every_year(office_folder):
    clock = offices.StepClock()
    with offices.open_folder(office_folder, clock) as session:
        assert users.key_state(session).pengingat == "", "something worse is to be said first"
        sessions.verify_recovery_code(session, offices.template()[2])
        clock.now += timedelta(days=365)
        assert users.key_state(session) == users.KeyState(1, True, "")
        clock.now += timedelta(days=1)
        assert "diuji 366 hari lalu" in users.key_state(session).pengingat
        sessions.verify_recovery_code(session, offices.template()[2])
        assert users.key_state(session).pengingat == ""


def test_a_reset_kills_the_old_password_and_gives_a_phrase(office_folder):
    with proved(office_folder) as session:
        first = users.add_user(session, "Budi", [PENILAI], melepas=PETUGAS)
    with opened(office_folder, "Budi", first) as session:
        sessions.set_new_password(session, "punya budi sendiri")
    with offices.open_folder(office_folder, peran=[ADMIN]) as session:
        phrase = users.reset_password(session, "budi")
        assert rows(session, "pengguna.reset") == [("siti", "admin_kunci", "Budi")]
        unchanged_after(session, lambda: users.reset_password(session, "siti"), "Ganti kata sandi")
        unchanged_after(session, lambda: users.reset_password(session, "siapa"), "tidak ada")
        assert phrase not in (office_folder / "kunci.json").read_text()
    for dead in (first, "punya budi sendiri"):
        with pytest.raises(CannotOpen):
            opened(office_folder, "Budi", dead)
    with opened(office_folder, "Budi", phrase) as session:
        assert (session.must_change_password, session.peran) == (True, frozenset())
        sessions.set_new_password(session, "punya budi lagi")
        assert session.peran == {PENILAI}


def test_a_pegawai_is_named_by_nip_once(office_folder):
    nip = "198503172010012901"
    with proved(office_folder) as session:
        saved = records.save_record(session, "pegawai", {"nip": nip, "nama": "Budi", "status_pegawai": "PNS"})
        phrase = users.add_user(session, "Budi", [PENILAI], melepas=PETUGAS)
        users.name_pegawai(session, "budi", "19850317 201001 2 901")
        assert users.list_users(session)[1].pegawai_id == saved.id
        assert users.list_users(session)[1].nip_akhir == "2901"
        unchanged_after(
            session, lambda: users.add_user(session, "Cici", [PENILAI], nip=nip), "pengguna Budi"
        )
        unchanged_after(session, lambda: users.add_user(session, "Cici", [PENILAI], nip="1"), "tidak ada")
        assert rows(session, "pengguna.pegawai") == [("siti", "admin_kunci", f"Budi: {saved.id}")]
        unchanged_after(session, lambda: users.name_pegawai(session, "siti", nip), "pengguna Budi")
        unchanged_after(session, lambda: users.name_pegawai(session, "siti", "1" * 18), "tidak ada")
        users.name_pegawai(session, "budi", "")
        users.name_pegawai(session, "siti", nip)
        assert session.pegawai_id == saved.id
        users.name_pegawai(session, "siti", "")
        users.add_user(session, "Cici", [PENILAI], nip=nip)
        assert users.list_users(session)[2].pegawai_id == saved.id
        session.set_peran(frozenset({PETUGAS}))
        records.delete_record(session, "pegawai", saved.id)
        session.set_peran(frozenset({ADMIN}))
        assert users.list_users(session)[2].nip_akhir == "", "linked to nobody who is there"
    with opened(office_folder, "budi", phrase) as session:
        assert session.pegawai_id is None


def test_the_restricted_key_is_given_taken_and_never_lost(office_folder):
    with proved(office_folder) as session:
        users.add_user(session, "Ani", [ADMIN], melepas=PETUGAS, rahasia=True)
        phrase = users.add_user(session, "Budi", [PENILAI])
        users.set_restricted(session, "Budi", True)
        users.set_restricted(session, "Budi", True)  # already: no row
        second = session.ring.second_key
        assert [row.rahasia for row in users.list_users(session)] == [True, True, True]
    with opened(office_folder, "Budi", phrase) as session:
        assert session.ring.second_key == second
    with offices.open_folder(office_folder, peran=[ADMIN]) as session:
        for name in ("Ani", "Budi"):
            users.set_restricted(session, name, False)
        unchanged_after(session, lambda: users.set_restricted(session, "siti", False), "satu-satunya")
        assert rows(session, "pengguna.kunci_rahasia") == [
            ("siti", "admin_kunci", "Budi: diberi"),
            ("siti", "admin_kunci", "Ani: dicabut"),
            ("siti", "admin_kunci", "Budi: dicabut"),
        ]
        object.__setattr__(session, "ring", keys.replace(session.ring, second_key=None))
        unchanged_after(session, lambda: users.set_restricted(session, "Ani", True), "tidak memegang")
        unchanged_after(session, lambda: users.issue_recovery_code(session), "kunci data rahasia")
        unchanged_after(
            session, lambda: users.add_user(session, "Cici", [AUDITOR], rahasia=True), "tidak memegang"
        )
    with opened(office_folder, "Budi", phrase) as session:
        assert session.ring.second_key is None


def test_a_new_recovery_code_and_its_sheet(office_folder):
    old = offices.template()[2]
    with proved(office_folder) as session:
        assert users.recovery_sheet(session, old.replace(" ", "-")).kode == old
        sheet = users.issue_recovery_code(session)
        assert (sheet.instansi, sheet.dibuat_oleh, len(sheet.kelompok)) == (offices.INSTANSI, "siti", 8)
        assert session.db.office_id.endswith(sheet.kantor)
        assert not session.recovery_verified
        assert rows(session, "kunci.kode_baru") == [("siti", "admin_kunci,petugas", "kode pemulihan")]
        with pytest.raises(CannotOpen):
            users.recovery_sheet(session, old)
        with pytest.raises(CannotOpen):
            sessions.verify_recovery_code(session, old)
        sessions.verify_recovery_code(session, sheet.kode)
        assert session.recovery_verified
    assert sheet.kode.split()[0] not in (office_folder / "kunci.json").read_text()


@pytest.mark.parametrize("peran", [(), (PETUGAS,), (PENILAI,), (Peran.PIMPINAN,), (AUDITOR,)])
def test_only_admin_kunci_may(office_folder, peran):
    with offices.open_folder(office_folder, peran=peran) as session:
        before = stored(session)
        for call in (
            lambda: users.list_users(session),
            lambda: users.key_state(session),
            lambda: users.add_user(session, "Budi", [ADMIN], melepas=ADMIN),
            lambda: users.set_roles(session, "siti", [ADMIN]),
            lambda: users.name_pegawai(session, "siti", ""),
            lambda: users.reset_password(session, "siti"),
            lambda: users.set_restricted(session, "siti", False),
            lambda: users.issue_recovery_code(session),
            lambda: users.recovery_sheet(session, offices.template()[2]),
        ):
            with pytest.raises(access.Denied):
                call()
        assert stored(session) == before
        assert len(rows(session, access.DENIED)) == 9


def test_a_real_office_puts_every_password_through_the_gate(tmp_path):
    good = "selimut sosial rembulan tiket"

    def make(password):
        return create_office(
            tmp_path / "k",
            instansi="KOTA UJI",
            admin="siti",
            password=password,
            kdf=keys.LIGHT_KDF,
            clock=offices.StepClock(),
        )

    for weak in ("rahasia123", "kotauji2026", "x7#Kq9!vLm2$"):
        with pytest.raises(ServiceError, match="mudah ditebak"):
            make(weak)
    assert not (tmp_path / "k").exists()
    created = make(good)
    with created.session as session:
        with pytest.raises(ServiceError, match="mudah ditebak"):
            sessions.change_password(session, good, "kata sandi baru")
        sessions.verify_recovery_code(session, created.recovery_code)
        nip = "198503172010012901"
        born = "1985-03-17"
        records.save_record(
            session, "pegawai", {"nip": nip, "nama": "Siti", "status_pegawai": "PNS", "tanggal_lahir": born}
        )
        users.name_pegawai(session, "siti", nip)
        for weak in (f"gudang {nip}", "17maret1985 gudang"):
            with pytest.raises(ServiceError, match="dikenal orang"):
                sessions.change_password(session, good, weak)
        add = lambda user, role, word: users.add_user(  # noqa: E731
            session, user, [role], password=word, melepas=PETUGAS, kdf=keys.LIGHT_KDF
        )
        with pytest.raises(ServiceError, match="mudah ditebak"):
            add("Budi", ADMIN, "x7#Kq9!vLm2$")
        add("Budi", PENILAI, "x7#Kq9!vLm2$")
        sessions.change_password(session, good, "molekul nafas bistik prisma", kdf=keys.LIGHT_KDF)
