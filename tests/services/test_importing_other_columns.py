"""Columns that no field of ours holds: their stored text, and what a first import keeps of them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.services.importing.other_columns import other_text, read_other
from tests.services.siasn_files import a_row, inspect, records, take

canonical = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=20), max_size=12))
def test_the_stored_text_is_canonical_json(values):
    assert other_text(values) == canonical(values)
    assert read_other(other_text(values)) == values


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"TMT_GOLONGAN": None},
        {"TMT_JABATAN": "31-02-2023"},
        {"GOL_AKHIR_NAMA": None},
        {"TINGKAT_PENDIDIKAN_NAMA": "tidak ada"},
        {"JENIS_JABATAN_NAMA": None, "JABATAN_ID": "J1"},
    ],
)
def test_what_is_kept_of_somebody_new_is_what_a_second_import_would_keep(office, changes):
    row = a_row(**changes)
    take(office, row)
    first = records(office, "pegawai")[0]["data_siasn"]
    again = inspect(office, row)
    assert (again.counts.baru, again.counts.berubah, again.counts.ditolak) == (0, 0, 0)
    take(office, row)
    assert records(office, "pegawai")[0]["data_siasn"] == first
