"""The matriks: cells become goals of drafts, never of set plans, never twice; differences are told."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from asn_desktop.domain.matriks import KeadaanSel
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.skp import Sebagai
from asn_desktop.services import matriks, records, skp
from asn_desktop.services.bawahan import jabatan_pada
from asn_desktop.services.errors import Rejected
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.printing import PrintOrder, print_forms
from asn_desktop.services.printing.matriks_peran_hasil import read
from asn_desktop.services.sight import sight
from asn_desktop.services.skp_pindah import mulai_skp_kedua
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.services.work import Cancelled, Work
from tests.services import kantor_kecil


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


@pytest.fixture
def pimpinan(office, kantor):
    """The set plan of the kasubbag, who appraises Sekar and Rahmat."""
    return kantor_kecil.skp_ditetapkan(office, kantor.kasubbag)


def isi(office, plan, person, column, *baru):
    lama = matriks.matriks_skp(office, plan.id).teks(person, plan.hasil_kerja[column].id)
    ubah = matriks.UbahSel(person, plan.hasil_kerja[column].id, lama, baru)
    return matriks.ubah_matriks(office, plan.id, (ubah,))


def undo(office):
    urungkan(office, aksi_terakhir(office).nomor)


def states(office, plan):
    found = matriks.matriks_skp(office, plan.id)
    return [found.keadaan[cell.id] for cell in found.sel]


def test_the_rows_are_his_people_and_the_columns_his_goals(office, kantor, pimpinan):
    found = matriks.matriks_skp(office, pimpinan.id, (kantor.mira,))
    assert [row.pegawai_id for row in found.baris] == [kantor.mira, kantor.rahmat, kantor.sekar]
    assert [column.id for column in found.kolom] == [goal.id for goal in pimpinan.hasil_kerja]
    assert set(found.status.values()) == {None}


def test_people_of_the_unit_that_he_leads_as_plt_stand_on_the_matrix_of_that_post(office, kantor, pimpinan):
    """Last year's matrix keeps last year's posts."""
    with office.db.write("uji", office.actor) as tx:
        for one in ({"penugasan": "plt", "jabatan": "Kepala Seksi", "pegawai_id": kantor.kasubbag,
                     "jenis_jabatan": "struktural", "eselon": "IV.a", "unit_kerja": "Seksi Pelayanan",
                     "tmt_jabatan": date(2026, 2, 1)},
                    {"jenis_jabatan": "pelaksana", "jabatan": "Pengadministrasi", "pegawai_id": kantor.mira,
                     "tmt_jabatan": date(2025, 1, 2)},
                    {"jenis_jabatan": "fungsional", "jabatan": "Arsiparis Mahir", "pegawai_id": kantor.mira,
                     "tmt_jabatan": date(2024, 1, 2)}):
            tx.insert("riwayat_jabatan", one)
        tx.insert("penugasan_penilai", {"pegawai_id": kantor.mira, "mulai": date(2026, 2, 1),
                                        "penilai_id": kantor.kasubbag})
    acting = mulai_skp_kedua(office, pimpinan.id, date(2026, 2, 1), Sebagai.PLT, "Kepala Seksi")
    people = [[row.pegawai_id for row in matriks.matriks_skp(office, one.id).baris]
              for one in (pimpinan, acting)]
    assert people == [[kantor.rahmat, kantor.sekar], [kantor.mira]]
    with office.db.read() as tx:
        papers = read(tx, sight(office, Izin.LIHAT_KINERJA, tahun=2026), (pimpinan, acting))
        then = jabatan_pada(tx, [kantor.mira], date(2024, 6, 3), date(2026, 6, 1))
    assert then == {kantor.mira: "Arsiparis Mahir"}
    assert [len(papers[one.id].baris) for one in (pimpinan, acting)] == [2, 1]
    assert (papers[acting.id].unit, papers[acting.id].baris[0].jabatan) == (
        "Seksi Pelayanan", "Pengadministrasi")


def test_cells_become_goals_once_and_plans_are_begun(office, kantor, pimpinan):
    column = pimpinan.hasil_kerja[0]
    isi(office, pimpinan, kantor.sekar, 0, "Tersusunnya daftar arsip", "Tertatanya arsip inaktif")
    isi(office, pimpinan, kantor.rahmat, 1, "Terinputnya data arsip")
    draft = kantor_kecil.skp_terisi(office, kantor.rahmat)
    made = matriks.jadikan_hasil_kerja(office, pimpinan.id, Work())
    assert (made.dibuat, made.ditautkan, made.skp_baru, made.tidak_jadi) == (3, 0, 1, ())
    plan = skp.find_skp(office, kantor.sekar, 2026)
    assert [goal.rhk for goal in plan.hasil_kerja] == ["Tersusunnya daftar arsip", "Tertatanya arsip inaktif"]
    supported = {(goal.rhk_pimpinan, goal.rhk_pimpinan_id) for goal in plan.hasil_kerja}
    assert supported == {(column.rhk, column.id)}
    assert plan.nomor
    assert plan.penilai.pegawai_id == kantor.kasubbag
    added = skp.get_skp(office, draft.id)
    assert added.hasil_kerja[:-1] == draft.hasil_kerja
    assert added.hasil_kerja[-1].rhk == "Terinputnya data arsip"
    again = matriks.jadikan_hasil_kerja(office, pimpinan.id, Work())
    assert (again.dibuat, again.ditautkan, again.skp_baru, again.tidak_jadi) == (0, 0, 0, ())
    assert set(states(office, pimpinan)) == {KeadaanSel.SAMA}
    undo(office)  # the second time changed nothing, so the first is turned back
    assert skp.find_skp(office, kantor.sekar, 2026) is None
    assert skp.get_skp(office, draft.id).hasil_kerja == draft.hasil_kerja
    assert set(states(office, pimpinan)) == {KeadaanSel.BELUM}


def test_a_goal_that_is_there_is_tied_instead_of_made_twice(office, kantor, pimpinan):
    isi(office, pimpinan, kantor.sekar, 0, "Tersusunnya daftar arsip")
    matriks.jadikan_hasil_kerja(office, pimpinan.id, Work())
    isi(office, pimpinan, kantor.sekar, 0)
    isi(office, pimpinan, kantor.sekar, 0, "tersusunnya  Daftar Arsip")
    made = matriks.jadikan_hasil_kerja(office, pimpinan.id, Work())
    assert (made.dibuat, made.ditautkan) == (0, 1)
    assert len(skp.find_skp(office, kantor.sekar, 2026).hasil_kerja) == 1


def test_plans_that_are_proposed_or_set_stay_as_they_are(office, kantor, pimpinan):
    ditetapkan = kantor_kecil.skp_ditetapkan(office, kantor.sekar)
    diajukan = skp.ajukan_skp(office, kantor_kecil.skp_terisi(office, kantor.rahmat).id)
    isi(office, pimpinan, kantor.sekar, 0, "Satu")
    isi(office, pimpinan, kantor.rahmat, 0, "Dua", "Tiga")
    made = matriks.jadikan_hasil_kerja(office, pimpinan.id, Work())
    assert made.dibuat == 0
    refused = [(one.pegawai_id, one.jumlah) for one in made.tidak_jadi]
    assert refused == [(kantor.rahmat, 2), (kantor.sekar, 1)]
    assert all(one.alasan for one in made.tidak_jadi)
    assert skp.get_skp(office, ditetapkan.id) == ditetapkan
    assert skp.get_skp(office, diajukan.id) == diajukan


def test_a_difference_is_told_and_nothing_overwritten(office, kantor, pimpinan):
    isi(office, pimpinan, kantor.sekar, 0, "Satu", "Dua")
    matriks.jadikan_hasil_kerja(office, pimpinan.id, Work())
    isi(office, pimpinan, kantor.sekar, 0, "Satu kali lagi", "Dua")
    plan = skp.find_skp(office, kantor.sekar, 2026)
    assert states(office, pimpinan) == [KeadaanSel.BERBEDA, KeadaanSel.SAMA]
    matriks.jadikan_hasil_kerja(office, pimpinan.id, Work())
    assert skp.get_skp(office, plan.id) == plan
    skp.save_skp(office, replace(plan, hasil_kerja=plan.hasil_kerja[:1]))
    assert states(office, pimpinan) == [KeadaanSel.BERBEDA, KeadaanSel.HILANG]
    made = matriks.jadikan_hasil_kerja(office, pimpinan.id, Work())
    assert made.dibuat == 0
    assert made.tidak_jadi[0].jumlah == 1


def test_cells_of_a_set_plan_are_undone_one_use_case_at_a_time(office, kantor, pimpinan):
    isi(office, pimpinan, kantor.sekar, 0, "Satu", "Dua")
    isi(office, pimpinan, kantor.sekar, 0, "Dua")
    undo(office)
    assert matriks.matriks_skp(office, pimpinan.id).teks(kantor.sekar, pimpinan.hasil_kerja[0].id) == (
        "Satu", "Dua")


def test_a_cell_that_changed_since_is_refused(office, kantor, pimpinan):
    isi(office, pimpinan, kantor.sekar, 0, "Satu")
    stale = matriks.UbahSel(kantor.sekar, pimpinan.hasil_kerja[0].id, (), ("Dua",))
    with pytest.raises(Rejected, match="muat ulang"):
        matriks.ubah_matriks(office, pimpinan.id, (stale,))


def test_stopping_half_way_makes_nothing(office, kantor, pimpinan):
    isi(office, pimpinan, kantor.sekar, 0, "Satu")
    isi(office, pimpinan, kantor.rahmat, 0, "Dua")
    asked = iter((False, True))
    with pytest.raises(Cancelled):
        matriks.jadikan_hasil_kerja(office, pimpinan.id, Work(is_cancelled=lambda: next(asked, True)))
    assert skp.find_skp(office, kantor.rahmat, 2026) is None
    assert set(states(office, pimpinan)) == {KeadaanSel.BELUM}


def test_a_deleted_draft_and_a_deleted_person_take_their_cells_along(office, kantor):
    draft = kantor_kecil.skp_terisi(office, kantor.kasubbag)
    isi(office, draft, kantor.mira, 0, "Satu")
    records.delete_record(office, "pegawai", kantor.mira)
    isi(office, draft, kantor.sekar, 0, "Dua")
    skp.delete_skp(office, draft.id)
    undo(office)
    assert [cell.teks for cell in matriks.matriks_skp(office, draft.id).sel] == ["Dua"]


def test_the_paper_is_printed_of_who_has_people_and_leaves_out_the_restricted(office, kantor, pimpinan):
    skp.start_skp(office, kantor.sekar, 2026)
    isi(office, pimpinan, kantor.sekar, 0, "Satu")
    batasi(office, kantor.rahmat, "Rahmat", "Diminta yang bersangkutan")
    order = PrintOrder(("matriks-peran-hasil",), 2026, None, (kantor.kasubbag, kantor.sekar),
                       office.folder.parent / "cetak")
    result = print_forms(office, order, Work())
    assert result.documents == 1
    assert [(one.alasan, one.jumlah) for one in result.skipped] == [("tidak ada pegawai yang dinilainya", 1)]
    pdf = pypdfium2.PdfDocument(result.written[0])
    text = pdf[0].get_textpage().get_text_bounded()
    pdf.close()
    assert "Sekar Ayuningtyas" in text
    assert "Rahmat" not in text
    assert "1 pegawai tidak dicantumkan" in text
