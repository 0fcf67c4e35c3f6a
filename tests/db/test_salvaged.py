"""What can still be read of a damaged file is read, around the damage, from both ends."""

import pytest

from asn_desktop.db import salvaged
from asn_desktop.db.errors import KnownError
from tests import offices
from tests.builders import a_pegawai
from tests.db.pages import behind_the_tables

PEOPLE = 400


@pytest.fixture
def filled(office_folder):
    with offices.open_folder(office_folder) as session, session.db.write("isi", "uji") as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, PEOPLE + 1)])
    return office_folder / "asn.db"


def saved(path, name="pegawai"):
    reader = salvaged.Reader(path, offices.data_keys())
    try:
        return reader.table(name)
    finally:
        reader.close()


def test_a_whole_file_is_read_whole(filled):
    part = saved(filled)
    assert (len(part.rows), part.lost) == (PEOPLE, 0)
    assert "pegawai" in salvaged.Reader.names()
    assert "audit" not in salvaged.Reader.names()


@pytest.mark.parametrize("every", [5, 11, 40])
def test_rows_around_damaged_pages_are_read(filled, every):
    whole = bytearray(filled.read_bytes())
    for page in range(behind_the_tables(filled), len(whole) // 4096, every):
        whole[page * 4096 + 100] ^= 255
    filled.write_bytes(bytes(whole))
    part = saved(filled)
    assert 0 < len(part.rows) < PEOPLE
    assert len(part.rows) + part.lost <= PEOPLE
    assert len(part.rows) > PEOPLE * (1 - 3 / every)
    assert len({row[0] for row in part.rows}) == len(part.rows)
    assert len(saved(filled, "kantor").rows) == 1


def test_without_its_first_page_nothing_is_read(filled):
    whole = filled.read_bytes()
    filled.write_bytes(bytes(4096) + whole[4096:])
    with pytest.raises(KnownError):
        salvaged.Reader(filled, offices.data_keys())
