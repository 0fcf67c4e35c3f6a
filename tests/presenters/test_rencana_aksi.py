"""The grid of planned actions: typed and pasted like a spreadsheet, nothing hidden, nothing lost."""

from itertools import count

import pytest

from asn_desktop.domain.rencana_aksi import BULAN, TRIWULAN
from asn_desktop.domain.skp import MAX_HASIL_KERJA, HasilKerja, Indikator
from asn_desktop.presenters.rencana_aksi import URAIAN, RencanaGrid
from asn_desktop.presenters.skp_editor import SkpEditor
from asn_desktop.presenters.tempel_skp import goals_from
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
    assert editor.paste_goals(block) == (1, 0)
    pasted = editor.skp.hasil_kerja[-1]
    assert (pasted.rhk, [(item.aspek, item.indikator, item.target) for item in pasted.indikator]) == (
        "Tertatanya arsip", [("Kuantitas", "Jumlah boks", "120 Boks"), ("Waktu", "Ketepatan", "12 Bulan")]
    )
    assert editor.paste_goals("hanya teks\n") == (1, 0)
    assert editor.paste_goals("") == (0, 0)
    assert editor.paste_goals("\n".join(f"hasil {number}" for number in range(50))) == (36, 14)
    assert len(editor.skp.hasil_kerja) == MAX_HASIL_KERJA
    editor.undo()
    editor.undo()
    editor.undo()
    assert editor.skp == skp


_THREE = [("Kuantitas", "Jumlah boks", "120"), ("Kualitas", "Persen rapi", "98%"),
          ("Waktu", "Lama", "12 Bulan")]


def _lines(*rows: str) -> str:
    return "\n".join(row.replace("|", "\t") for row in rows)


@pytest.mark.parametrize(("block", "goals"), [
    (_lines(*(f"Tertata|{a}|{i}|{t}" for a, i, t in _THREE)), [("", "Tertata", None, _THREE)]),
    (_lines("1|Mutu|Tertata|Kuantitas|Jumlah boks|120", "|||Kualitas|Persen rapi|98%",
            "|||Waktu|Lama|12 Bulan", "2|Mutu|Terlayani|Biaya|Serapan|95%"),
     [("Mutu", "Tertata", None, _THREE), ("Mutu", "Terlayani", None, [("Biaya", "Serapan", "95%")])]),
    (_lines("Tertata|Seluruh arsip tertata 12 bulan", "Terlayani|Semua permintaan terlayani"),
     [("", "Tertata", None, [("", "Seluruh arsip tertata 12 bulan", "")]),
      ("", "Terlayani", None, [("", "Semua permintaan terlayani", "")])]),
    (_lines("Tertata|Persentase|98%|Proses Bisnis", "Terlayani|Indeks|85|Penerima Layanan"),
     [("", "Tertata", "proses_bisnis", [("", "Persentase", "98%")]),
      ("", "Terlayani", "penerima_layanan", [("", "Indeks", "85")])]),
    (_lines("NO|RENCANA HASIL KERJA|INDIKATOR KINERJA INDIVIDU|TARGET|PERSPEKTIF", "(1)|(2)|(3)|(4)|(5)",
            "A. UTAMA", "1|Tertata|Persentase|98%|Anggaran", "PERILAKU KERJA", "1|Berorientasi Pelayanan"),
     [("", "Tertata", "anggaran", [("", "Persentase", "98%")])]),
])
def test_blocks_of_every_form_are_told_by_headings_or_contents(block, goals):
    ids = map(str, count())
    found = goals_from(block, lambda jenis: HasilKerja(next(ids), jenis), lambda a: Indikator(next(ids), a))
    items = [[(item.aspek, item.indikator, item.target) for item in one.indikator] for one in found]
    heads = [(one.rhk_pimpinan, one.rhk, one.perspektif) for one in found]
    assert [(*head, own) for head, own in zip(heads, items, strict=True)] == goals


def test_the_printed_form_comes_back_from_a_spreadsheet_with_both_its_parts():
    block = _lines("HASIL KERJA", "NO|RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI|RENCANA HASIL KERJA|"
                   "ASPEK|INDIKATOR KINERJA INDIVIDU|TARGET", "A. UTAMA",
                   "1|Mutu|Tertata|Waktu|Lama|12 Bulan", "B. TAMBAHAN",
                   "1||Panitia|Kuantitas|Jumlah|1 Laporan")
    ids = map(str, count())
    found = goals_from(block, lambda jenis: HasilKerja(next(ids), jenis), lambda a: Indikator(next(ids), a))
    assert [(one.jenis, one.rhk_pimpinan, one.rhk) for one in found] == [
        ("utama", "Mutu", "Tertata"), ("tambahan", "", "Panitia")]
