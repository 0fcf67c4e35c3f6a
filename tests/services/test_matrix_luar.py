"""Who may do what where nobody is logged in: the table of the entry points that take a secret themselves.

Columns: the role of whoever types his password, a one-time phrase of somebody with every role, the recovery
code. y: let in (a second person may still be asked for); -: refused; .: takes no such secret.
"""

import importlib
import inspect
import pkgutil
from shutil import copytree

import pytest

from asn_desktop import services
from asn_desktop.db import keys
from asn_desktop.domain.peran import Peran
from asn_desktop.services.backup_keys import Unlock
from asn_desktop.services.backups import make_backup
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.founding import create_office
from asn_desktop.services.recovering import recover_access
from asn_desktop.services.restore import prepare_without_office
from asn_desktop.services.salvage import salvage
from asn_desktop.services.second_person import SecondPersonMissing
from asn_desktop.services.session import open_office
from asn_desktop.services.users import reset_password
from asn_desktop.services.work import Work
from tests import offices
from tests.services.test_salvage import WHY, add_user, damage
from tests.services.test_second_person import PASSWORD2

ROLES = (Peran.PETUGAS, Peran.PENILAI, Peran.PIMPINAN, Peran.ADMIN_KUNCI, Peran.AUDITOR)
COLUMNS = (*ROLES, "sekali", "kode")
TABLE = """
                                        petugas penilai pimpinan admin auditor sekali kode
recovering.recover_access                     -       -        -     y       -      y    y
restore.prepare_without_office#kosong         -       -        -     y       -      -    y
restore.prepare_without_office#rusak          -       -        -     y       -      -    y
salvage.salvage                               y       -        -     -       -      -    y
founding.create_office                        -       -        -     -       -      -    .
session.open_office                           y       y        y     y       y      y    .
"""
ROWS = {line.split()[0]: dict(zip(COLUMNS, line.split()[1:], strict=True)) for line in TABLE.splitlines()[2:]}
SECRETS = {"unlock", "password", "code"}
# Not entry points: parts of the above, the second person (test_second_person), and words about a password.
PARTS = {
    "backup_keys.present_keys",
    "backup_keys.unlocked",
    "passwords.check_basics",
    "passwords.check_strength",
    "passwords.strength",
    "second_person.by_code",
    "second_person.by_user",
}


def entry_points():
    """Public functions of services that are given a secret, but no session."""
    for found in pkgutil.walk_packages(services.__path__, "asn_desktop.services."):
        module = importlib.import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            names = set(inspect.signature(function).parameters)
            if name.startswith("_") or function.__module__ != found.name or "session" in names:
                continue
            if names & SECRETS:
                yield f"{found.name.removeprefix('asn_desktop.services.')}.{name}"


def test_every_entry_point_has_a_row():
    assert set(entry_points()) - PARTS == {row.partition("#")[0] for row in ROWS}
    assert set(entry_points()) >= PARTS


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A closed office with a user of each role, its damaged copy, its backup and the one-time phrase."""
    place = tmp_path_factory.mktemp("luar")
    folder = offices.new_folder(place / "kantor")
    with offices.open_folder(folder) as session:
        for role in ROLES:
            add_user(session, role.value, role)
        add_user(session, "sekali", *ROLES)
        phrase = reset_password(session, "sekali", kdf=keys.PRACTICE_KDF)
        made = make_backup(session)
    copytree(folder, place / "rusak")
    damage(place / "rusak")
    return place, made, phrase


def call(row, prepared, tmp_path, column):
    place, made, phrase = prepared
    word = phrase if column == "sekali" else PASSWORD2
    code = offices.template()[2]
    unlock = Unlock(code=code) if column == "kode" else Unlock(column, word)
    folder = copytree(place / ("rusak" if row in ("restore.prepare_without_office#rusak", "salvage.salvage")
                               else "kantor"), tmp_path / "kantor")
    clock = offices.later_clock()
    if row == "session.open_office":
        open_office(folder, column, word, clock=clock).close()
    elif row == "founding.create_office":  # whoever it is: never over an office
        create_office(folder, instansi="Lain", admin=column, password=word, latihan=True, clock=clock)
    elif row == "recovering.recover_access":  # the code, for the password of a user of that role
        user = offices.USER if column == "kode" else column
        recover_access(folder, code, user, "kambing biru lompat", kdf=keys.PRACTICE_KDF, clock=clock).close()
    elif row == "salvage.salvage":
        salvage(folder, unlock, tmp_path / "selamat.xlsx", alasan=WHY, work=Work(), clock=clock)
    else:
        target = tmp_path / "baru" if row.endswith("kosong") else folder
        prepare_without_office(target, made, unlock, Work(), clock=clock).drop()


@pytest.mark.parametrize(
    ("row", "column"), [(row, column) for row in ROWS for column in COLUMNS if ROWS[row][column] != "."]
)
def test_the_table_is_what_the_program_does(row, column, prepared, tmp_path):
    try:
        call(row, prepared, tmp_path, column)
        allowed = True
    except SecondPersonMissing:
        allowed = True
    except ServiceError:
        allowed = False
    assert allowed == (ROWS[row][column] == "y")
