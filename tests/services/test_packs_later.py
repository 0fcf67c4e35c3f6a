"""A rule pack of a later year arrives: old papers reprint byte for byte, new ones take it, and a document of
a pack that this program does not have is refused in words.
"""

import json
from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.runtime.resources import resource_path
from asn_desktop.services import packs, printing
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.evaluasi import get_evaluasi
from asn_desktop.services.packs import all_packs, pack_for
from asn_desktop.services.printing import SET
from asn_desktop.services.printing.render import render_evaluasi
from asn_desktop.services.skp import get_skp
from asn_desktop.services.work import Work
from tests.services import kantor_kecil
from tests.services.kantor_kecil import evaluasi_selesai, skp_ditetapkan
from tests.services.test_printing import order_for

SOURCE = resource_path("packs", "kinerja_2022.json")


@pytest.fixture
def later(tmp_path, monkeypatch):
    """Puts the pack of 2022, which ends with 2026, and one of 2027 with other words into a folder."""

    def arrive():
        folder = tmp_path / "packs"
        folder.mkdir()
        old = json.loads(SOURCE.read_text(encoding="utf-8"))
        new = json.loads(SOURCE.read_text(encoding="utf-8"))
        old["berlaku_sampai"] = "2026-12-31"
        new |= {"kode": "kinerja_2027", "berlaku_dari": "2027-01-01", "varian": []}
        new["teks"] = {key: f"{text} BARU" if key.startswith("judul.") else text
                       for key, text in new["teks"].items()}
        new["label_predikat"] = {key: f"{text} BARU" for key, text in new["label_predikat"].items()}
        new["nilai_dasar"] = new["nilai_dasar"][::-1]
        for data in (old, new):
            (folder / f"{data['kode']}.json").write_text(json.dumps(data), encoding="utf-8")
        monkeypatch.setattr(packs, "resource_path", lambda *parts: folder)
        all_packs.cache_clear()

    yield arrive
    monkeypatch.undo()
    all_packs.cache_clear()


def test_old_papers_reprint_byte_for_byte_after_a_new_pack(office, tmp_path, later):
    kantor = kantor_kecil.isi(office)
    evaluasi = evaluasi_selesai(office, skp_ditetapkan(office, kantor.sekar))

    def printed(name):
        made = printing.print_forms(office, order_for((kantor.sekar,), tmp_path / name, (SET,)), Work())
        assert made.failed == ()
        return [path.read_bytes() for path in made.written]

    before = printed("lama")
    assert len(before) == 5
    later()
    assert pack_for(date(2027, 1, 1)).kode == "kinerja_2027"
    assert get_evaluasi(office, evaluasi.id).paket == "kinerja_2022"
    assert printed("baru") == before
    plan = get_skp(office, evaluasi.skp_id)
    renewed = replace(evaluasi, paket="kinerja_2027"), replace(plan, paket="kinerja_2027")
    old = render_evaluasi(office, evaluasi, plan, "evaluasi")
    assert render_evaluasi(office, *renewed, "evaluasi") != old


def test_a_document_of_an_unknown_pack_is_refused_in_words(office, tmp_path):
    kantor = kantor_kecil.isi(office)
    evaluasi = evaluasi_selesai(office, skp_ditetapkan(office, kantor.sekar))
    plan = get_skp(office, evaluasi.skp_id)
    with office.db.write("uji", office.actor) as tx:  # as a later program left it
        tx.update("evaluasi", evaluasi.id, {"paket": "kinerja_2031"})
    strange = get_evaluasi(office, evaluasi.id)
    with pytest.raises(ServiceError, match="kinerja_2031.*perbarui programnya"):
        render_evaluasi(office, strange, plan, "evaluasi")
    made = printing.print_forms(office, order_for((kantor.sekar,), tmp_path, (SET,)), Work())
    assert (made.documents, len(made.failed)) == (2, 3), "the plan prints as before"
    assert all("kinerja_2031" in failed.kalimat for failed in made.failed)
