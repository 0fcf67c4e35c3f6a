"""The grid of planned actions: typed and pasted like a spreadsheet, nothing hidden, nothing lost."""

from itertools import count

from asn_desktop.domain.rencana_aksi import BULAN, TRIWULAN
from asn_desktop.domain.skp import HasilKerja, Indikator
from asn_desktop.presenters.rencana_aksi import URAIAN, RencanaGrid
from asn_desktop.presenters.skp_editor import SkpEditor
from tests import builders


def test_a_pasted_block_begins_rows_and_names_goals_by_number():
    skp, ids = builders.an_skp(2), map(str, count())
    grid = RencanaGrid(skp, (), lambda: next(ids))
    lost = grid.paste(0, 0, [["1", "Menata  arsip", "1 Laporan", "", "", "2", "Daftar", "di luar"],
                             ["2.", "Merekap", "", "3"], ["9", "", "5"]])
    assert lost == 1
    assert [row.hasil_kerja_id for row in grid.rows] == [skp.hasil_kerja[0].id, *[skp.hasil_kerja[1].id] * 2]
    assert (grid.text(0, URAIAN), grid.rows[0].target, grid.rows[0].keluaran) == (
        "Menata arsip", (("tw1", "1 Laporan"), ("tw4", "2")), "Daftar"
    )
    assert (len(grid.storable()), grid.waiting()) == (2, 1)  # a row without its words waits, it is not lost
    assert not grid.show_months(True)  # targets of quarters would be hidden
    assert grid.periode == TRIWULAN
    for row in range(3):
        for column in range(2, 6):
            grid.put(row, column, "")
    assert grid.show_months(True)
    assert grid.periode == BULAN


def test_goals_pasted_from_a_spreadsheet_keep_their_indicators_and_can_be_undone():
    ids = map(str, count())
    skp = builders.an_skp(1)
    editor = SkpEditor(
        skp, lambda jenis: HasilKerja(next(ids), jenis), lambda aspek: Indikator(next(ids), aspek)
    )
    block = ("Rencana Hasil Kerja\tAspek\tIndikator\tTarget\n"
             "Tertatanya  arsip\tKuantitas\t\"Jumlah\nboks\"\t120 Boks\n\tWaktu\tKetepatan\t12 Bulan\n")
    assert editor.paste_goals(block) == 1
    pasted = editor.skp.hasil_kerja[-1]
    assert (pasted.rhk, [(item.aspek, item.indikator, item.target) for item in pasted.indikator]) == (
        "Tertatanya arsip", [("Kuantitas", "Jumlah boks", "120 Boks"), ("Waktu", "Ketepatan", "12 Bulan")]
    )
    assert editor.paste_goals("hanya teks\n") == 1
    assert editor.paste_goals("") == 0
    editor.undo()
    editor.undo()
    assert editor.skp == skp
