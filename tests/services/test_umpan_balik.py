"""Continuous feedback: dated notes, taken into an evaluation by their days and edited there freely."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from asn_desktop.domain.evaluasi import SasaranUmpanBalik
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.umpan_balik import Tanda, asal
from asn_desktop.services.errors import Rejected
from asn_desktop.services.evaluasi import evaluasi_context, save_evaluasi
from asn_desktop.services.pilihan_cetak import pilih_formulir
from asn_desktop.services.printing import PrintOrder, missing_for_print, render_evaluasi
from asn_desktop.services.umpan_balik import (
    catat_umpan_balik,
    catatan_baru,
    hapus_umpan_balik,
    umpan_balik_pegawai,
    umpan_balik_skp,
)
from tests.services import kantor_kecil
from tests.services.test_printing import text_of

FEB, MEI = date(2026, 2, 10), date(2026, 5, 4)


@pytest.fixture
def plan(office):
    return kantor_kecil.skp_ditetapkan(office, kantor_kecil.isi(office).sekar, 2026)


def note_on(office, plan, day, words, *, goal=True, **more):
    target = (SasaranUmpanBalik.HASIL_KERJA, plan.hasil_kerja[0].id) if goal else (
        SasaranUmpanBalik.PERILAKU, "akuntabel")
    catat_umpan_balik(office, catatan_baru(plan.id, target, day, words, **more))


def test_a_new_evaluation_takes_the_notes_of_its_days_and_leaves_them_alone(office, plan):
    note_on(office, plan, FEB, "Rapi dan tepat waktu", tanda=Tanda.BAIK)
    note_on(office, plan, FEB, "Terbuka atas keluhan", goal=False)
    first = evaluasi_context(office, plan.id, JenisPeriode.TW1)
    assert [(one.teks, one.tanggal) for one in first.evaluasi.umpan_balik] == [
        ("Rapi dan tepat waktu", FEB), ("Terbuka atas keluhan", FEB)]
    assert first.catatan_umpan_balik == umpan_balik_skp(office, plan.id).catatan
    changed = replace(first.evaluasi.umpan_balik[0], teks="Sangat rapi")
    stored = save_evaluasi(office, replace(first.evaluasi, umpan_balik=(changed,)))
    notes = umpan_balik_skp(office, plan.id).catatan
    assert notes[0].teks == "Rapi dan tepat waktu"
    assert asal(stored.umpan_balik[0].id, stored.id, notes) == notes[0]
    record, form = (
        text_of(render_evaluasi(office, stored, plan, key)) for key in ("umpan-balik", "evaluasi"))
    assert "Sangat rapi" in record
    assert "Rapi dan tepat waktu" not in record
    assert "Terbuka atas keluhan" in record, "it has all feedback of its days"
    assert "Terbuka atas keluhan" not in form
    note_on(office, plan, FEB, "Tanda \u4e2d", goal=False)
    order = PrintOrder(("umpan-balik",), 2026, JenisPeriode.TW1, (plan.pegawai_id,), Path("x.pdf"))
    assert any("4E2D" in one.kalimat or "\u4e2d" in one.kalimat for one in missing_for_print(office, order))
    pilih_formulir(office, "rekaman_catatan", "evaluasi")
    assert "Terbuka atas" not in text_of(render_evaluasi(office, stored, plan, "umpan-balik"))
    again = evaluasi_context(office, plan.id, JenisPeriode.TW1)
    assert [one.teks for one in again.evaluasi.umpan_balik] == ["Sangat rapi"]  # what was left out stays out
    assert evaluasi_context(office, plan.id, JenisPeriode.TW2).evaluasi.umpan_balik == ()
    final = evaluasi_context(office, plan.id, JenisPeriode.AKHIR).evaluasi
    assert save_evaluasi(office, final).umpan_balik[0].teks == "Rapi dan tepat waktu"


def test_a_note_is_changed_and_removed_and_odd_ones_are_refused(office, plan):
    if office.clock().date() < FEB:
        pytest.fail("the clock of the test stands before the note")
    note_on(office, plan, FEB, "Rapi")
    kept = umpan_balik_skp(office, plan.id).catatan[0]
    catat_umpan_balik(office, replace(kept, teks="Rapi sekali", tanda=Tanda.PERLU))
    year = umpan_balik_pegawai(office, plan.pegawai_id, 2026)
    assert [(one.teks, one.tanda) for one in year.catatan] == [("Rapi sekali", Tanda.PERLU)]
    assert year.tentang(year.catatan[0]).startswith("Hasil kerja 1: ")
    for bad, said in ((replace(kept, versi=0, teks=" "), "belum ditulis"),
                      (replace(kept, versi=0, tanggal=date(2025, 12, 31)), "tanggal 01-01-2026 sampai 31"),
                      (replace(kept, versi=0, tanggal=date(2026, 12, 31)), "belum tiba"),
                      (replace(kept, versi=0, sasaran_id="lain"), "tidak ada pada SKP")):
        with pytest.raises(Rejected, match=said):
            catat_umpan_balik(office, bad)
    hapus_umpan_balik(office, kept.id)
    assert umpan_balik_skp(office, plan.id).catatan == ()
    assert umpan_balik_pegawai(office, plan.pegawai_id, 2027) is None
