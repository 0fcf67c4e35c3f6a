"""The grid of planned actions: typed and pasted like a spreadsheet, nothing hidden, nothing lost."""

from itertools import count

from asn_desktop.domain.rencana_aksi import BULAN, TRIWULAN
from asn_desktop.presenters.rencana_aksi import URAIAN, RencanaGrid
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
