"""Records of every type go out as a list and come in again unchanged."""

import tempfile

from asn_desktop.runtime.resources import references
from asn_desktop.services import records
from asn_desktop.services.ekspor_rekaman import ekspor_rekaman, hitung_ekspor, jenis_ekspor
from asn_desktop.services.importing import apply_import, inspect_file
from asn_desktop.services.pengingat import PengingatQuery
from asn_desktop.services.pengingat_ekspor import ekspor_pengingat
from asn_desktop.services.work import Work
from tests import offices
from tests.builders import a_pegawai
from tests.records.test_every_record_type import Filler

TYPES = sorted(jenis_ekspor(references()))


def test_histories_of_a_person_go_out_and_what_is_sealed_does_not():
    assert len(TYPES) >= 16
    assert {"keluarga", "kgb", "cuti", "pelatihan", "riwayat_golongan"} <= set(TYPES)
    assert {"hukuman_disiplin", "kesehatan"}.isdisjoint(TYPES)


def test_what_goes_out_comes_in_again_unchanged(office, tmp_path):
    person = records.save_record(office, "pegawai", a_pegawai()).id
    filler = Filler(office)
    with offices.new_office(tmp_path / "lain") as other:
        same = records.save_record(other, "pegawai", a_pegawai()).id
        for jenis in TYPES:
            kind = records.type_of(jenis)
            values = {**filler.values(kind), "pegawai_id": person}
            records.save_record(office, jenis, values)
            out, text = tmp_path / f"{jenis}.xlsx", tmp_path / f"{jenis}.csv"
            assert ekspor_rekaman(office, jenis, out).rekaman == 1 == hitung_ekspor(office, jenis).rekaman
            ekspor_rekaman(office, jenis, text)
            apply_import(other, inspect_file(other, out, Work()), Work())
            assert inspect_file(other, text, Work()).counts.sama == 1
            [stored] = records.list_records(other, jenis, same)
            shown = [spec.key for spec in kind.fields if spec.in_form]
            assert {key: stored.values[key] for key in shown} == {key: values[key] for key in shown}, jenis


def test_nothing_lies_in_plain_sight_while_it_is_written(office, tmp_path, monkeypatch):
    records.save_record(office, "pegawai", a_pegawai())
    for name in ("TemporaryDirectory", "NamedTemporaryFile", "mkdtemp"):
        monkeypatch.setattr(tempfile, name, None)
    ekspor_rekaman(office, "riwayat_golongan", tmp_path / "golongan.xlsx")
    ekspor_pengingat(office, PengingatQuery(), tmp_path / "pengingat.xlsx")
    assert (tmp_path / "golongan.xlsx").read_bytes().startswith(b"PK")
