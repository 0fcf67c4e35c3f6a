"""Making, opening, locking and refusing offices: each cause is produced for real, files stay untouched."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from asn_desktop.db import engine as engines
from asn_desktop.db import keys, migrate
from asn_desktop.db.errors import Cause
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.db.recovery_code import format_recovery_code
from asn_desktop.services import errors, records
from asn_desktop.services import session as sessions
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.founding import create_office
from asn_desktop.services.office import office_profile
from tests import offices


def opened(folder, user=offices.USER, password=offices.PASSWORD):
    """Each try comes minutes after the one before: waits are the matter of test_attempts."""
    return sessions.open_office(folder, user, password, clock=offices.later_clock())


def refused(folder, *args):
    """Cause and sentence; nothing in the folder may change."""
    before = snapshot(folder)
    with pytest.raises(CannotOpen) as error:
        opened(folder, *args)
    assert snapshot(folder) == before
    assert error.value.sentence.endswith(".")
    return error.value.cause


def snapshot(folder):
    return {
        path.name: path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(("app.lock", "percobaan"))
    }


def test_a_new_office_is_made_used_and_opened_again(tmp_path):
    folder = tmp_path / "kantor baru"
    created = create_office(
        folder,
        instansi="PEMERINTAH KABUPATEN X",
        admin="siti",
        password=offices.PASSWORD,
        kdf=keys.LIGHT_KDF,
        clock=offices.StepClock(),
    )
    with created.session as session:
        assert (session.actor, session.latihan, session.recovery_verified) == ("siti", False, False)
        assert office_profile(session).instansi == "PEMERINTAH KABUPATEN X"
        records.save_record(session, "unit_kerja", {"nama": "Seksi"})
        assert session.db.check().problems == ()
    assert sorted(path.name for path in folder.iterdir() if not path.name.startswith("app.lock")) == [
        "asn.db",
        "jejak.kepala",
        "kunci.bak",
        "kunci.json",
    ]
    assert (folder / "kunci.json").read_bytes() == (folder / "kunci.bak").read_bytes()
    with opened(folder, "SITI") as session:
        assert [record.values["nama"] for record in records.list_records(session, "unit_kerja")] == ["Seksi"]
        assert session.actor == "siti"
        assert session.packs
        assert session.references.choices("agama")


def test_what_can_be_seen_before_login(tmp_path, office_folder):
    assert sessions.office_state(tmp_path / "tidak-ada").kind is sessions.OfficeKind.EMPTY
    state = sessions.office_state(office_folder)
    assert state == sessions.OfficeState(sessions.OfficeKind.READY, True, False, (offices.USER,))
    (office_folder / "asn.db").unlink()
    assert sessions.office_state(office_folder).kind is sessions.OfficeKind.NO_DATA
    (office_folder / "kunci.json").write_bytes(b"rusak")
    assert sessions.office_state(office_folder).kind is sessions.OfficeKind.NO_DATA  # the copy still speaks
    (office_folder / "kunci.bak").unlink()
    assert sessions.office_state(office_folder).kind is sessions.OfficeKind.NO_KEY


def test_a_real_office_refuses_weak_keys(tmp_path):
    with pytest.raises(CannotOpen) as error:
        create_office(
            tmp_path / "k", instansi="X", admin="siti", password=offices.PASSWORD, kdf=keys.PRACTICE_KDF
        )
    assert error.value.cause == "kunci_lemah"
    assert not (tmp_path / "k" / "asn.db").exists()


@pytest.mark.parametrize(
    ("instansi", "admin", "password"),
    [
        ("", "siti", "kata sandi uji"),
        ("X" * 161, "siti", "kata sandi uji"),
        ("X", " ", "kata sandi uji"),
        ("X", "siti", "pendek"),
        ("X", "kata sandi uji", "Kata Sandi Uji"),
        ("X", "a\nb", "kata sandi uji"),
    ],
)
def test_unusable_names_and_passwords_are_refused_before_anything_is_made(
    tmp_path, instansi, admin, password
):
    with pytest.raises(ServiceError):
        create_office(
            tmp_path / "k", instansi=instansi, admin=admin, password=password, latihan=True
        )
    assert not (tmp_path / "k").exists()


def test_an_existing_office_is_never_overwritten(office_folder):
    before = snapshot(office_folder)
    with pytest.raises(CannotOpen) as error:
        create_office(
            office_folder, instansi="X", admin="siti", password="kata sandi uji", latihan=True
        )
    assert error.value.cause == "sudah_ada"
    assert snapshot(office_folder) == before


def test_keys_of_a_making_that_was_cut_short_are_moved_aside(office_folder):
    (office_folder / "asn.db").unlink()
    old = (office_folder / "kunci.json").read_bytes()
    created = create_office(
        office_folder,
        instansi="X",
        admin="siti",
        password="kata sandi uji",
        latihan=True,
        clock=offices.StepClock(),
    )
    created.session.close()
    assert (office_folder / "kunci.json.lama-1").read_bytes() == old
    opened(office_folder, "siti", "kata sandi uji").close()


def test_keys_are_never_moved_where_backups_lie(office_folder):
    with offices.open_folder(office_folder) as session:
        session.db.backup()
    (office_folder / "asn.db").unlink()
    with pytest.raises(CannotOpen):
        create_office(
            office_folder, instansi="X", admin="siti", password="kata sandi uji", latihan=True
        )
    assert (office_folder / "kunci.json").exists()


def test_wrong_words(office_folder):
    assert refused(office_folder, offices.USER, offices.PASSWORD.upper()) == "kata_sandi"
    assert refused(office_folder, "siapa", offices.PASSWORD) == "kata_sandi"
    opened(office_folder).close()


def test_nothing_there(tmp_path):
    with pytest.raises(CannotOpen) as error:
        opened(tmp_path / "tidak-ada")
    assert error.value.cause == "tidak_ada"
    assert not (tmp_path / "tidak-ada").exists()


def test_data_missing(office_folder):
    (office_folder / "asn.db").unlink()
    assert refused(office_folder) == "tidak_ada"


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:5000],
        lambda content: b"x" * len(content),
        lambda content: content[:30] + b"\x00" + content[31:],
        lambda content: b"SQLite format 3\x00" + content[16:],
    ],
)
def test_data_damaged(office_folder, damage):
    path = office_folder / "asn.db"
    path.write_bytes(damage(path.read_bytes()))
    assert refused(office_folder) in ("rusak", "tidak_tersandi")


def test_data_of_another_office(office_folder, tmp_path):
    other = tmp_path / "lain"
    create_office(
        other, instansi="Y", admin="budi", password="kata sandi lain", latihan=True, clock=offices.StepClock()
    ).session.close()
    shutil.copy(other / "asn.db", office_folder / "asn.db")
    assert refused(office_folder) == "rusak"


def test_data_of_a_newer_program(office_folder):
    connection = engines.connect(office_folder / "asn.db", offices.db_key())
    connection.execute(f"PRAGMA user_version = {migrate.SCHEMA + 1}")
    connection.close()
    assert refused(office_folder) == "lebih_baru"


def test_keys_of_a_newer_program(office_folder):
    for name in ("kunci.json", "kunci.bak"):
        whole = json.loads((office_folder / name).read_bytes())
        whole["format"] = 3
        (office_folder / name).write_text(json.dumps(whole))
    assert refused(office_folder) == "lebih_baru"
    assert sessions.office_state(office_folder).kind is sessions.OfficeKind.READY


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff" * 100, None])
def test_a_damaged_key_file_is_replaced_by_its_copy(office_folder, content):
    if content is None:
        (office_folder / "kunci.json").unlink()
    else:
        (office_folder / "kunci.json").write_bytes(content)
    good = (office_folder / "kunci.bak").read_bytes()
    with opened(office_folder) as session:
        (notice,) = session.notices
    assert str(office_folder / "kunci.json") in notice
    assert ("hilang" if content is None else "rusak") in notice
    assert [(office_folder / name).read_bytes() for name in ("kunci.json", "kunci.bak")] == [good, good]
    aside = list(office_folder.glob("kunci.json.rusak-*"))
    assert [path.read_bytes() for path in aside] == ([] if content is None else [content])
    assert all(path.name in notice for path in aside)
    for name in ("kunci.json", "kunci.bak"):
        (office_folder / name).write_bytes(b"rusak")
    assert refused(office_folder) == "berkas_kunci"


def test_a_flag_changed_in_one_key_file_does_not_count(office_folder):
    path = office_folder / "kunci.json"
    forged = replace(parse_key_file(path.read_bytes()), latihan=False)
    path.write_bytes(forged.to_bytes())
    with opened(office_folder) as session:
        assert session.latihan
        assert "kunci.json rusak" in session.notices[0]
    for name in ("kunci.json", "kunci.bak"):
        (office_folder / name).write_bytes(forged.to_bytes())
    assert refused(office_folder) in ("berkas_kunci", "kunci_lemah")


def test_only_one_program_at_a_time(office_folder):
    with opened(office_folder):
        with pytest.raises(CannotOpen, match="sedang dibuka") as error:
            opened(office_folder)
        assert error.value.cause == "dipakai"
    opened(office_folder).close()


def test_a_refused_login_gives_the_lock_back(office_folder):
    for _ in range(2):
        refused(office_folder, offices.USER, "salah sekali")
    opened(office_folder).close()


@contextmanager
def as_nobody():
    """Without root's rights, which know no read-only folder."""
    mine = os.geteuid()
    if mine == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(mine)


@pytest.fixture
def open_to_all():
    """An office in a folder that other users of the computer may enter."""
    folder = Path(tempfile.mkdtemp(prefix="asn-uji-"))
    offices.new_folder(folder / "kantor")
    opened(folder / "kantor").close()  # everything that opening needs is loaded before the rights change
    folder.chmod(0o755)
    yield folder / "kantor"
    (folder / "kantor").chmod(0o700)
    shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others on Windows")
def test_a_read_only_folder_is_said_so(open_to_all):
    open_to_all.chmod(0o555)
    for path in open_to_all.iterdir():
        path.chmod(0o444)
    with as_nobody():
        assert refused(open_to_all) == "hanya_baca"


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others on Windows")
def test_a_folder_that_takes_no_journal_is_said_so(open_to_all):
    """The lock can be taken and the file written, but nothing new may stand beside it."""
    for path in open_to_all.iterdir():
        path.chmod(0o666)
    open_to_all.chmod(0o555)
    with as_nobody():
        assert refused(open_to_all) == "hanya_baca"


def test_the_recovery_code_is_proved_by_typing_it(office_folder):
    code = offices.template()[2]
    with opened(office_folder) as session:
        wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
        with pytest.raises(CannotOpen, match="ke-8"):
            sessions.verify_recovery_code(session, wrong)
        with pytest.raises(CannotOpen, match="8 kelompok"):
            sessions.verify_recovery_code(session, code[:20])
        with pytest.raises(CannotOpen) as error:
            sessions.verify_recovery_code(session, format_recovery_code(bytes(16)))
        assert error.value.cause == "kode_pemulihan"
        assert not sessions.office_state(office_folder).recovery_verified
        sessions.verify_recovery_code(session, code.replace(" ", "-"))
        assert session.recovery_verified
    assert sessions.office_state(office_folder).recovery_verified
    with opened(office_folder) as session:
        assert session.recovery_verified
        assert actions(session)[-1] == "kunci.uji_pemulihan"


def actions(session):
    with session.db.read() as tx:
        return tx.connection.exec_driver_sql("SELECT action FROM audit ORDER BY seq").scalars().all()


def test_a_password_is_changed_by_its_owner(office_folder):
    with opened(office_folder) as session:
        with pytest.raises(CannotOpen):
            sessions.change_password(session, "bukan yang lama", "kata sandi baru")
        with pytest.raises(ServiceError, match="paling sedikit"):
            sessions.change_password(session, offices.PASSWORD, "baru")
        sessions.change_password(session, offices.PASSWORD, "kata sandi baru")
        assert actions(session)[-1] == "kunci.ganti_kata_sandi"
    assert refused(office_folder) == "kata_sandi"
    opened(office_folder, offices.USER, "kata sandi baru").close()


def test_an_unclean_end_is_followed_by_a_full_check(office_folder, monkeypatch):
    connection = engines.connect(office_folder / "asn.db", offices.db_key())
    connection.execute("UPDATE meta SET value = '1' WHERE key = 'terbuka'")
    connection.close()
    asked = []
    real = engines.problems_in_file
    monkeypatch.setattr(engines, "problems_in_file", lambda found: asked.append(1) or real(found))
    opened(office_folder).close()
    opened(office_folder).close()
    assert asked == [1]


def test_damage_found_after_an_unclean_end_is_told_before_anything_is_written(office_folder, monkeypatch):
    connection = engines.connect(office_folder / "asn.db", offices.db_key())
    connection.execute("UPDATE meta SET value = '1' WHERE key = 'terbuka'")
    connection.close()
    monkeypatch.setattr(engines, "problems_in_file", lambda found: ("halaman 7 rusak",))
    assert refused(office_folder) == "rusak"


def test_every_cause_has_a_sentence():
    for cause in Cause:
        sentence = CannotOpen(cause.value).sentence
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert ";" in sentence
    assert set(errors._CAUSES) == {cause.value for cause in Cause}


def test_nothing_heavy_is_loaded_before_login():
    code = (
        "import sys; from pathlib import Path;"
        "from asn_desktop.services import session, errors, work, changes;"
        "session.office_state(Path('tidak-ada'));"
        "print([name for name in ('sqlalchemy', 'alembic', 'sqlcipher3', 'cryptography', 'asn_desktop.db') "
        "if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_after_an_unclean_end_an_altered_trail_is_refused_too(office_folder):
    connection = engines.connect(office_folder / "asn.db", offices.db_key())
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE audit SET actor = 'orang lain' WHERE seq = 1")
    connection.execute("UPDATE meta SET value = '1' WHERE key = 'terbuka'")
    connection.close()
    with pytest.raises(CannotOpen) as error:
        sessions.open_office(office_folder, offices.USER, offices.PASSWORD)
    assert error.value.cause == "rusak"
