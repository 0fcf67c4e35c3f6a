"""A rule pack of a later year arrives: papers of 2024 reprint byte for byte, new ones take it, and a document
of a pack that this program does not have is refused in words.
"""

import json
from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services import naskah, packs, printing
from asn_desktop.services.clock import today
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.evaluasi import get_evaluasi
from asn_desktop.services.packs import all_packs, pack_for
from asn_desktop.services.printing import SET, UnitOrder, render_unit
from asn_desktop.services.printing.render import render_evaluasi
from asn_desktop.services.records import save_record
from asn_desktop.services.skp import get_skp
from asn_desktop.services.work import Work
from tests.services import kantor_kecil
from tests.services.kantor_kecil import evaluasi_selesai, skp_ditetapkan
from tests.services.test_printing import order_for

SOURCE = resource_path("packs", "kinerja_2022.json")
LETTERS = resource_path("surat", "kepegawaian_2024.json")


@pytest.fixture
def later(tmp_path, monkeypatch):
    """Puts the pack of 2022, which ends with 2024, and one of 2025 with other words into a folder."""

    def arrive():
        folder = tmp_path / "packs"
        folder.mkdir()
        old = json.loads(SOURCE.read_text(encoding="utf-8"))
        new = json.loads(SOURCE.read_text(encoding="utf-8"))
        old["berlaku_sampai"] = "2024-12-31"
        new |= {"kode": "kinerja_2025", "berlaku_dari": "2025-01-01", "varian": []}
        new["teks"] = {key: f"{text} BARU" if key.startswith(("judul.", "pihak.", "ttd.p")) else text
                       for key, text in new["teks"].items()}
        new["label_predikat"] = {key: f"{text} BARU" for key, text in new["label_predikat"].items()}
        new["nilai_dasar"] = new["nilai_dasar"][::-1]
        for data in (old, new):
            (folder / f"{data['kode']}.json").write_text(json.dumps(data), encoding="utf-8")
        monkeypatch.setattr(packs, "resource_path", lambda *parts: folder)
        monkeypatch.setattr(naskah, "resource_path", lambda *parts: letters)
        old, new = (json.loads(LETTERS.read_text(encoding="utf-8")) for _ in range(2))
        old["berlaku_sampai"] = "2024-12-31"
        new |= {"kode": "baru", "berlaku_dari": "2025-01-01"}
        new["teks"] = {key: f"{text} BARU" if key.startswith("ak.") and not text.isdigit() else text
                       for key, text in new["teks"].items()}
        letters = tmp_path / "surat"
        letters.mkdir()
        for data in (old, new):
            (letters / f"{data['kode']}.json").write_text(json.dumps(data), encoding="utf-8")
        all_packs.cache_clear()
        naskah.all_naskah.cache_clear()

    yield arrive
    monkeypatch.undo()
    all_packs.cache_clear()
    naskah.all_naskah.cache_clear()


def test_old_papers_reprint_byte_for_byte_after_a_new_pack(office, tmp_path, later):
    kantor = kantor_kecil.isi(office)
    with office.db.write("uji", office.actor) as tx:  # the penilai of those days
        rows = tx.connection.exec_driver_sql("SELECT id FROM penugasan_penilai").scalars().all()
        tx.update_many("penugasan_penilai", [(key, {"mulai": date(2024, 1, 1)}) for key in rows])
    evaluasi = evaluasi_selesai(office, skp_ditetapkan(office, kantor.sekar, 2024))
    save_record(office, "konversi_ak", {
        "pegawai_id": kantor.sekar, "tahun": 2024, "bulan_mulai": 1, "bulan_selesai": 12, "persen": 100,
        "jabatan": "Arsiparis", "jenjang": "Ahli Muda", "predikat": "baik", "tanggal": date(2024, 12, 31)})
    keys = (SET, "rencana-aksi", "ba-klarifikasi-ekspektasi", "mengapa-predikat", "keberatan", "konversi-ak")
    unit = UnitOrder("penetapan-predikat", kantor.subbag, 2024, JenisPeriode.AKHIR)

    def printed(name):
        order = replace(order_for((kantor.sekar,), tmp_path / name, keys), tahun=2024)
        made = printing.print_forms(office, order, Work())
        assert made.failed == ()
        return [*(path.read_bytes() for path in made.written), render_unit(office, unit)]

    before = printed("lama")
    assert len(before) == 11
    later()
    assert pack_for(date(2025, 1, 1)).kode == pack_for(today(office)).kode == "kinerja_2025"
    assert get_evaluasi(office, evaluasi.id).paket == "kinerja_2022"
    assert printed("baru") == before
    plan = get_skp(office, evaluasi.skp_id)
    renewed = replace(evaluasi, paket="kinerja_2025"), replace(plan, paket="kinerja_2025")
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
