"""A new person with what his papers say: all of it is stored, or nothing."""

from datetime import date

import pytest

from asn_desktop.services.errors import Rejected
from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids
from asn_desktop.services.pegawai_baru import add_pegawai
from asn_desktop.services.records import list_records
from tests.builders import a_pegawai

PARTS = {"golongan": "III/c", "tmt_golongan": date(2022, 4, 1), "tingkat": "S-1", "nama_pendidikan": "Hukum"}


def test_the_person_and_each_given_part_are_stored_together(office):
    saved = add_pegawai(office, {**a_pegawai(), **PARTS, "sekolah": "", "jabatan": None})
    [golongan] = list_records(office, "riwayat_golongan", saved.id)
    [pendidikan] = list_records(office, "riwayat_pendidikan", saved.id)
    assert (golongan.values["golongan"], pendidikan.values["tingkat"]) == ("III/c", "S-1/Sarjana")
    assert list_records(office, "riwayat_jabatan", saved.id) == ()


def test_a_part_that_is_not_whole_keeps_everything_out_and_names_the_field(office):
    with pytest.raises(Rejected) as refused:
        add_pegawai(office, {**a_pegawai(), **PARTS, "tmt_golongan": None, "jabatan": "Camat"})
    fields = {problem.field for problem in refused.value.problems}
    assert {"tmt_golongan", "tmt_jabatan", "jenis_jabatan"} <= fields
    assert pegawai_ids(office, PegawaiQuery()) == ()
