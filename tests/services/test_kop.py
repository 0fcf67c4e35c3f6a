"""Whose letterhead a paper bears."""

from datetime import date

import pytest

from asn_desktop.services.records import save_record
from asn_desktop.services.skp import fresh_skp
from tests.services import kantor_kecil
from tests.services.test_surat import add, printed


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi_berprofil(office)


def test_a_letter_bears_the_letterhead_of_who_signs_it(office, kantor, tmp_path):
    own = ("Jl. Melati 1", "Hulu Kota, 3 Februari 2026")

    def heads(person, **more):
        text = printed(office, tmp_path, person, "spmt", **more)
        return [one for one in ("KECAMATAN", "SUBBAGIAN UMUM", *own, "Tirta Jaya, 3 Februari") if one in text]

    for person, eselon in ((kantor.camat, "III.a"), (kantor.kasubbag, "IV.a")):
        add(office, "riwayat_jabatan", person, jenis_jabatan="struktural", jabatan="Kepala", eselon=eselon,
            tmt_jabatan=date(2025, 1, 2))
    save_record(office, "unit_kerja", {"alamat": own[0], "tempat": "Hulu Kota"}, kantor.subbag)
    assert heads(kantor.sekar) == ["KECAMATAN", "Tirta Jaya, 3 Februari"], "the camat signs, above the unit"
    head = {"cara": "langsung", "jabatan": "Kepala Subbagian", "pejabat_id": kantor.kasubbag}
    signer = save_record(office, "penandatangan", {**head, "formulir": "kgb"})
    assert heads(kantor.sekar, penandatangan_id=signer.id) == ["SUBBAGIAN UMUM", *own]
    add(office, "riwayat_jabatan", kantor.mira, jenis_jabatan="struktural", jabatan="Kasubbag", eselon="IV.a",
        penugasan="plt", unit_kerja="SUBBAGIAN UMUM", tmt_jabatan=date(2025, 1, 2))
    acting = save_record(office, "penandatangan", {
        "formulir": "kgb", "cara": "plt", "jabatan": "Kasubbag", "pejabat_id": kantor.mira})
    assert heads(kantor.sekar, penandatangan_id=acting.id) == ["SUBBAGIAN UMUM", *own], "not her own unit"
    save_record(office, "penandatangan", {**head, "pejabat_id": None, "nama": "Danu", "jabatan": "Bupati"})
    assert heads(kantor.sekar) == ["KECAMATAN", "Tirta Jaya, 3 Februari"], "somebody outside the data"


def test_a_plan_is_signed_where_its_unit_has_its_place(office, kantor):
    save_record(office, "unit_kerja", {"alamat": "Jl. Melati 1", "tempat": "Hulu Kota"}, kantor.subbag)
    assert [fresh_skp(office, one, 2026).tempat for one in (kantor.sekar, kantor.mira)] == [
        "Hulu Kota", "Tirta Jaya"]
