"""The ledger of agreement: an agreed counter becomes the words of the plan, a changed text opens it again."""

from dataclasses import replace

import pytest

from asn_desktop.domain.kesepakatan import Isi, Keadaan, LangkahSepakat, PeranSepakat
from asn_desktop.services import kesepakatan, urungkan
from asn_desktop.services import skp as plans
from asn_desktop.services.errors import Rejected
from asn_desktop.services.naskah import bagian_surat, simpan_teks
from asn_desktop.services.printing.render import render_skp
from tests.documents.reading import read
from tests.services import kantor_kecil

USUL, TANGGAPAN, SEPAKAT = LangkahSepakat
PEGAWAI, PENILAI = PeranSepakat


def test_a_counter_that_is_agreed_becomes_what_the_plan_says(office):
    kantor = kantor_kecil.isi(office)
    plan = kantor_kecil.skp_terisi(office, kantor.sekar, 2026)
    ids = [item.id for goal in plan.hasil_kerja for item in goal.indikator]
    kesepakatan.catat_kesepakatan(office, plan.id, ids, USUL, PEGAWAI)
    asked = Isi("", "Kuantitas", "Jumlah arsip", "150 Boks")
    with pytest.raises(Rejected):
        kesepakatan.catat_kesepakatan(office, plan.id, ids[:1], TANGGAPAN, PENILAI, asked)  # without a reason
    kesepakatan.catat_kesepakatan(office, plan.id, ids[:1], TANGGAPAN, PENILAI, asked, "Arsip bertambah")
    office.pegawai_id = kantor.kasubbag  # the penilai does not speak for his pegawai
    with pytest.raises(Rejected):
        kesepakatan.catat_kesepakatan(office, plan.id, ids[:1], SEPAKAT, PEGAWAI)
    kesepakatan.catat_kesepakatan(office, plan.id, ids[1:], SEPAKAT, PENILAI)
    office.pegawai_id = None
    book = kesepakatan.catat_kesepakatan(office, plan.id, ids[:1], SEPAKAT, PEGAWAI)
    assert book.disepakati == len(ids)
    agreed = plans.get_skp(office, plan.id)
    assert agreed.hasil_kerja[0].indikator[0].target == "150 Boks"
    assert [line.oleh for line in book.baris[0].buku] == [
        plan.pegawai.nama, plan.penilai.nama, plan.pegawai.nama
    ]
    with pytest.raises(Rejected, match="tidak dapat diurungkan"):
        urungkan.urungkan(office, urungkan.aksi_terakhir(office).nomor)
    first = agreed.hasil_kerja[0]
    items = (replace(first.indikator[0], target="1 Boks"), *first.indikator[2:])
    plans.save_skp(office, replace(agreed, hasil_kerja=(replace(first, indikator=items),
                                                        *agreed.hasil_kerja[1:])))
    rows = kesepakatan.buku_kesepakatan(office, plan.id).baris
    assert (rows[0].keadaan, rows[-1].hilang) == (Keadaan.BERUBAH, True)  # nothing that was agreed goes
    assert rows[-1].buku[-1].langkah is SEPAKAT
    opening = next(one for one in bagian_surat(office) if one.formulir == "ba-klarifikasi-ekspektasi")
    assert not opening.menunggu, "no official words are known, so none are missing"
    simpan_teks(office, opening, "Klarifikasi {nama} dengan {pejabat} untuk tahun {tahun}.")
    page, *_ = read(render_skp(office, plans.get_skp(office, plan.id), "ba-klarifikasi-ekspektasi"))
    assert f"Klarifikasi {plan.pegawai.nama} dengan {plan.penilai.jabatan} untuk tahun 2026." in page.lines
    kept = f"oleh {plan.pegawai.nama}: Kuantitas: Jumlah arsip = 150 Boks."
    assert kept in " ".join(page.lines), "the agreement stays on paper after the plan says something else"
    plans.delete_skp(office, plan.id)
