"""Every role × every use case × every state: what the table says is what the program does.

The table is the law here: a use case without a row fails, and so does a row without a use case.
y: allowed, whoever it is about. o: only about people whom the role sees; b: the same, but not about himself.
-: denied. A row "use case#case" is one of several cases of it.
About himself, somebody whom he appraises and who is of his unit, and somebody who is neither.
"""

import importlib
import shutil
import tempfile
from functools import cache
from pathlib import Path

import pytest

from asn_desktop.domain.peran import Izin, Peran
from asn_desktop.services import access
from asn_desktop.services.access import Denied
from asn_desktop.services.errors import SecondPersonMissing, ServiceError
from tests import offices
from tests.architecture.test_access import use_cases
from tests.services import panggilan, panggilan_kantor
from tests.services.tabel_peran import TABLE

ROLES = (Peran.PETUGAS, Peran.PENILAI, Peran.PIMPINAN, Peran.ADMIN_KUNCI, Peran.AUDITOR)
ROWS = {line.split()[0]: dict(zip(ROLES, line.split()[1:], strict=True)) for line in TABLE.splitlines()[2:]}
ROOM = 128 * 1024 * 1024
# Of every module beside this one whose name begins so.
CALLS = {
    key: call
    for path in sorted(Path(__file__).parent.glob("panggilan*.py"))
    for key, call in importlib.import_module(f"tests.services.{path.stem}").CALLS.items()
}
ALLOWED = {"y": ("diri", "bawahan", "asing"), "o": ("diri", "bawahan"), "b": ("bawahan",), "-": ()}
WRITING = {
    Izin.UBAH_KINERJA,
    Izin.UBAH_PEGAWAI,
    Izin.HAPUS,
    Izin.IMPOR,
    Izin.ATUR_KANTOR,
    Izin.KELOLA_PENGGUNA,
}


def base(row):
    """The use case of a row of the table."""
    return row.partition("#")[0]


@cache
def found():
    return {name.removeprefix("asn_desktop.services."): function for name, function in use_cases()}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Where the offices stand: in memory where that can be had, for every refusal waits for the disk."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > ROOM
    with tempfile.TemporaryDirectory(dir=memory if roomy else tmp_path_factory.mktemp("matriks")) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def prepared(place):
    """A closed office with the three people in it, filled once."""
    folder = offices.new_folder(place / "kantor")
    with offices.open_folder(folder) as session:
        people = panggilan.isi(session)
    return folder, people


def denied_so_far(session):
    with session.db.read() as tx:
        query = "SELECT count(*) FROM audit WHERE action = 'akses.ditolak'"
        return tx.connection.exec_driver_sql(query).scalar()


def outcomes(session, call, people, peran):
    """(person, state) → whether it was denied; each denial must have left exactly one trace."""
    session.peran = frozenset(peran)
    session.pegawai_id = people["diri"].id
    for name in people if call.orang else ("bawahan",):
        for state in call.states:
            before = denied_so_far(session)
            alone = False
            try:
                call.run(session, people[name], state)
                denied = False
            except Denied:
                denied = True
            except SecondPersonMissing:
                denied, alone = False, True
            except ServiceError:  # the state forbids it, which is not what is asked here
                denied = False
            assert denied_so_far(session) - before == (denied or alone), (name, state, "traces")
            yield (name, state), denied


def test_every_use_case_has_a_row_and_a_call():
    assert {base(row) for row in ROWS} == set(found()), (
        "a use case without a row, or a row without a use case"
    )
    assert set(CALLS) == set(ROWS)
    assert not set(panggilan.CALLS) & set(panggilan_kantor.CALLS)


def test_a_new_use_case_would_be_missed_by_nobody():
    names = {*found(), "penghapusan.hapus_semua"}
    assert names - {base(row) for row in ROWS} == {"penghapusan.hapus_semua"}


@pytest.fixture(scope="module")
def shared(prepared, place):
    """An open copy for all that only reads, or leaves nothing that another use case looks at."""
    with _opened(prepared[0], place / "bersama" / "0") as session:
        yield session


@pytest.mark.parametrize("name", sorted(ROWS))
def test_the_table_is_what_the_program_does(name, prepared, shared, place):
    folder, people = prepared
    call = CALLS[name]
    needed = access.needed(found()[base(name)])
    changing = bool(needed & WRITING)
    copies = place / "salinan"
    session = _opened(folder, copies / "0") if changing or call.fresh else shared
    cells, wanted = 0, "-"
    try:
        for number, role in enumerate((*ROLES, None), start=1):
            # what one role changed, the next one finds as it was
            if number > 1 and (call.fresh or changing and wanted != "-"):
                session.close()
                session = _opened(folder, copies / str(number))
            wanted = (
                ROWS[name][role] if role else "-" if needed or ROWS[name][Peran.ADMIN_KUNCI] == "-" else "y"
            )
            for (person, state), denied in outcomes(session, call, people, (role,) if role else ()):
                assert denied == (person not in ALLOWED[wanted]), (name, role, person, state)
                cells += 1
    finally:
        if session is not shared:
            session.close()
        shutil.rmtree(copies, ignore_errors=True)
    assert cells == 6 * len(call.states) * (3 if call.orang else 1)


def _opened(folder, copy):
    shutil.copytree(folder, copy)
    return offices.open_folder(copy)


def test_who_is_an_admin_is_not_sent_to_himself(office_folder):
    with offices.open_folder(office_folder, peran=(Peran.ADMIN_KUNCI,)) as session:
        assert access.why_not(session, Izin.IMPOR).endswith("minta Admin kunci lain menambah peran Anda.")
    with offices.open_folder(office_folder, peran=(Peran.AUDITOR,)) as session:
        assert access.why_not(session, Izin.IMPOR).endswith("minta Admin kunci menambah peran Anda.")
