"""Two people for what cannot be taken back: who may be the second, what stands for him, and for how long."""

from dataclasses import replace
from datetime import timedelta

import pytest

from asn_desktop.db import keys
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.domain.dua_orang import BATAS_EKSPOR, DUA_ORANG, Tindakan, boleh_menyaksikan
from asn_desktop.domain.peran import Peran, boleh
from asn_desktop.services import attempts, jejak_periksa, second_person
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.exporting import export_pegawai, people_to_export, takes_two_to_export
from asn_desktop.services.second_person import Saksi, SecondPersonMissing
from asn_desktop.services.session import prove_user
from tests import offices
from tests.builders import a_pegawai

EKSPOR = Tindakan.EKSPOR
REASON = "Rekonsiliasi data dengan BKN"
PASSWORD2 = "rumah besar biru"


@pytest.fixture
def filled(office):
    """An office with one person more than may be exported alone."""
    with office.db.write("isi", "uji") as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, BATAS_EKSPOR + 2)])
    return office


def add_user(session, user, *rights):
    path = session.folder / "kunci.json"
    made = keys.add_user(
        parse_key_file(path.read_bytes()), session.ring, user, PASSWORD2, keys.PRACTICE_KDF, rights
    )
    path.write_bytes(made.to_bytes())


def audits(session):
    with session.db.read() as tx:
        rows = tx.connection.exec_driver_sql("SELECT action, subject, saksi, alasan FROM audit ORDER BY seq")
        return [tuple(row) for row in rows]


def test_every_action_is_in_the_table_and_its_actor_alone_is_never_enough():
    assert set(DUA_ORANG) == set(Tindakan)
    for tindakan, rule in DUA_ORANG.items():
        assert rule.saksi, tindakan
        assert Peran.AUDITOR not in rule.saksi, "who looks on does not decide"
        if rule.izin is not None:
            assert any(boleh((peran,), rule.izin) for peran in Peran)
    assert not boleh_menyaksikan((), EKSPOR)


def test_only_this_module_makes_the_proof(office):
    with pytest.raises(TypeError):
        Saksi(object(), "Budi", "", EKSPOR, "siti", "x", office.clock())


def test_a_small_export_takes_one_person_and_leaves_a_trace(office, tmp_path):
    with office.db.write("isi", "uji") as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, BATAS_EKSPOR + 1)])
    assert not takes_two_to_export(office)
    assert export_pegawai(office, tmp_path / "p.csv") == BATAS_EKSPOR
    assert audits(office)[-1] == ("ekspor.pegawai", f"{BATAS_EKSPOR} pegawai · p.csv", "", "")


def test_a_large_export_alone_is_refused_with_the_way(filled, tmp_path):
    assert people_to_export(filled) == BATAS_EKSPOR + 1
    assert takes_two_to_export(filled)
    before = audits(filled)
    with pytest.raises(SecondPersonMissing, match="kode pemulihan"):
        export_pegawai(filled, tmp_path / "p.csv")
    assert not (tmp_path / "p.csv").exists()
    assert audits(filled) == [*before, ("akses.ditolak", "export_pegawai: ekspor", "", "")]


def test_a_reason_stands_for_the_second_while_there_is_one_user(filled, tmp_path):
    saksi = second_person.by_reason(filled, EKSPOR, f"  {REASON} ")
    assert export_pegawai(filled, tmp_path / "p.csv", saksi=saksi) == BATAS_EKSPOR + 1
    assert audits(filled)[-1][2:] == (second_person.BY_REASON, REASON)


@pytest.mark.parametrize("reason", ["", "singkat", "..........", "x" * 501, "alasan \u202e terbalik"])
def test_a_reason_that_says_nothing_is_refused(office, reason):
    with pytest.raises(ServiceError, match="lasan"):
        second_person.by_reason(office, EKSPOR, reason)


@pytest.mark.parametrize(
    "disguise",
    [
        str,
        lambda code: code.replace(" ", "-"),
        lambda code: f"Kodenya {code}, dari amplop",
        lambda code: "19" + code.replace(" ", ""),
        lambda code: code[:-1],
        lambda code: code[:27],
    ],
)
def test_a_recovery_code_never_becomes_a_reason(office, disguise):
    code = disguise(offices.template()[2])
    before = audits(office)
    for made in (
        lambda: second_person.by_reason(office, EKSPOR, code),
        lambda: second_person.by_code(office, EKSPOR, offices.template()[2], code),
        lambda: jejak_periksa.accept_trail(office, code),
    ):
        with pytest.raises(ServiceError, match="memuat kode pemulihan"):
            made()
    assert audits(office) == before


def test_numbers_of_people_are_no_code(office):
    assert second_person.by_reason(office, EKSPOR, "NIP 198001012005011001 198505052010012002").alasan


def test_the_recovery_code_stands_for_the_second(filled, tmp_path):
    code = offices.template()[2]
    export_pegawai(filled, tmp_path / "p.csv", saksi=second_person.by_code(filled, EKSPOR, code))
    assert audits(filled)[-1][2] == second_person.BY_CODE
    with pytest.raises(ServiceError, match="Kode pemulihan"):
        second_person.by_code(filled, EKSPOR, code[:-6] + "000000")


def test_with_two_users_neither_reason_nor_code_will_do(filled):
    add_user(filled, "Budi", "pimpinan")
    assert not second_person.is_sole_user(filled)
    for made in (
        lambda: second_person.by_reason(filled, EKSPOR, REASON),
        lambda: second_person.by_code(filled, EKSPOR, offices.template()[2]),
    ):
        with pytest.raises(SecondPersonMissing, match="Budi"):
            made()


def test_another_user_agrees_with_his_own_password(filled, tmp_path):
    add_user(filled, "Budi", "pimpinan")
    saksi = second_person.by_user(filled, EKSPOR, "BUDI", PASSWORD2)
    export_pegawai(filled, tmp_path / "p.csv", saksi=saksi)
    assert audits(filled)[-1][2] == "Budi"
    with pytest.raises(ServiceError, match="tidak cocok"):
        second_person.by_user(filled, EKSPOR, "Budi", "bukan ini")
    with pytest.raises(ServiceError, match="tidak cocok"):
        second_person.by_user(filled, EKSPOR, "Orang Lain", PASSWORD2)


def test_wrong_passwords_of_the_second_person_make_everybody_wait(filled):
    add_user(filled, "Budi", "pimpinan")
    now = filled.clock()
    filled.clock = lambda: now
    with pytest.raises(ServiceError, match="tidak cocok"):
        second_person.by_user(filled, EKSPOR, "budi", "bukan ini")
    with pytest.raises(attempts.TooSoon) as soon:
        second_person.by_user(filled, EKSPOR, "Budi", PASSWORD2)
    assert soon.value.seconds == 1
    assert attempts.load(filled.folder) == attempts.Attempts(1, (("Budi", now),))
    filled.clock = lambda: now + timedelta(seconds=1)
    assert second_person.by_user(filled, EKSPOR, "Budi", PASSWORD2).nama == "Budi"


def test_wrong_recovery_codes_are_counted_under_their_name(filled):
    code = offices.template()[2]
    now = filled.clock()
    filled.clock = lambda: now
    with pytest.raises(ServiceError, match="Kode pemulihan"):
        second_person.by_code(filled, EKSPOR, code[:-6] + "000000")
    with pytest.raises(attempts.TooSoon):
        second_person.by_code(filled, EKSPOR, code)
    assert attempts.load(filled.folder).log == ((second_person.BY_CODE, now),)


def test_the_actor_and_roles_that_do_not_decide_are_no_second_person(filled):
    add_user(filled, "Nilam", "penilai")
    add_user(filled, "Adi", "auditor")
    add_user(filled, "Lama")
    assert second_person.possible_witnesses(filled, EKSPOR) == ()
    assert second_person.possible_witnesses(filled, Tindakan.DISIPLIN) == ("Nilam",)
    for user in ("Siti", "Nilam", "Adi", "Lama"):
        password = offices.PASSWORD if user == "Siti" else PASSWORD2
        with pytest.raises(ServiceError, match="orang lain"):
            second_person.by_user(filled, EKSPOR, user, password)
    with pytest.raises(SecondPersonMissing, match="minta Admin kunci"):
        second_person.need_second(filled, EKSPOR, None)


def test_who_may_not_be_the_second_leaves_a_trace(filled):
    add_user(filled, "Adi", "auditor")
    with pytest.raises(ServiceError):
        second_person.by_user(filled, EKSPOR, "adi", PASSWORD2)
    assert audits(filled)[-1][:2] == ("akses.ditolak", "orang kedua: ekspor Adi")
    with pytest.raises(SecondPersonMissing):
        second_person.by_reason(filled, EKSPOR, REASON)
    assert audits(filled)[-1][:2] == ("akses.ditolak", "orang kedua: ekspor pengguna tunggal")


def test_a_proof_serves_one_deed(filled, tmp_path):
    saksi = second_person.by_reason(filled, EKSPOR, REASON)
    export_pegawai(filled, tmp_path / "p.csv", saksi=saksi)
    with pytest.raises(SecondPersonMissing):
        export_pegawai(filled, tmp_path / "lain.csv", saksi=saksi)
    assert not (tmp_path / "lain.csv").exists()


def test_a_proof_is_for_one_action_of_one_actor_for_a_short_while(filled, tmp_path):
    other = second_person.by_reason(filled, Tindakan.MUSNAHKAN, REASON)
    with pytest.raises(SecondPersonMissing):
        export_pegawai(filled, tmp_path / "p.csv", saksi=other)
    saksi = second_person.by_reason(filled, EKSPOR, REASON)
    filled.actor = "Budi"
    with pytest.raises(SecondPersonMissing):
        export_pegawai(filled, tmp_path / "p.csv", saksi=saksi)
    filled.actor = offices.USER
    filled.clock.now += timedelta(minutes=16)
    with pytest.raises(SecondPersonMissing):
        export_pegawai(filled, tmp_path / "p.csv", saksi=saksi)
    assert not (tmp_path / "p.csv").exists()


def test_a_key_file_that_is_gone_is_told(office):
    for name in ("kunci.json", "kunci.bak"):
        (office.folder / name).unlink()
    with pytest.raises(ServiceError, match="Berkas kunci"):
        second_person.need_second(office, EKSPOR, None)


def foreign_keys(folder):
    """The key file of another office in whose folder somebody may write, with a user of the same name."""
    _, other, _ = keys.new_keys("lain", "siti", PASSWORD2, latihan=True, kdf=keys.PRACTICE_KDF)
    for name in ("kunci.json", "kunci.bak"):
        (folder / name).write_bytes(other.to_bytes())


def test_a_key_file_that_this_office_did_not_seal_proves_nobody(filled):
    foreign_keys(filled.folder)
    for tried in (
        lambda: second_person.by_user(filled, EKSPOR, "siti", PASSWORD2),
        lambda: second_person.by_reason(filled, EKSPOR, REASON),
        lambda: second_person.is_sole_user(filled),
        lambda: prove_user(filled, "siti", PASSWORD2),
    ):
        with pytest.raises(CannotOpen) as refused:
            tried()
        assert refused.value.cause == "berkas_kunci"


def test_nobody_is_alone_because_slots_were_cut_out_of_the_file(filled):
    add_user(filled, "Budi", "pimpinan")
    path = filled.folder / "kunci.json"
    (filled.folder / "kunci.bak").write_bytes(path.read_bytes())
    cut = parse_key_file(path.read_bytes())
    path.write_bytes(replace(cut, slots=cut.slots[:1]).to_bytes())
    assert not second_person.is_sole_user(filled)


def test_who_removed_the_other_user_brings_the_paper_for_thirty_days(office_folder):
    clock = offices.StepClock()
    with offices.open_folder(office_folder, clock) as session:
        with session.db.write("pengguna.hapus", "siti", "Budi") as tx:
            tx.leave_trace()
        assert "kode pemulihan" in second_person.how_to(session, EKSPOR)
        assert "tulis alasannya" not in second_person.how_to(session, EKSPOR)
        for days in (0, 29, -40):
            clock.now += timedelta(days=days)
            with pytest.raises(SecondPersonMissing, match="kode pemulihan"):
                second_person.by_reason(session, EKSPOR, REASON)
        assert second_person.by_code(session, EKSPOR, offices.template()[2]).nama == second_person.BY_CODE
        clock.now += timedelta(days=43)
        assert second_person.by_reason(session, EKSPOR, REASON)
