"""The grid of the matriks: typing, pasting and copying blocks, and what it says about a cell."""

from dataclasses import replace

from asn_desktop.domain.matriks import BarisMatriks, KeadaanSel, KolomMatriks, SelMatriks
from asn_desktop.presenters.matriks import MatriksGrid
from asn_desktop.services.matriks import Matriks, UbahSel
from tests import builders


def grid(**changes):
    cells = (SelMatriks("1", "k1", "a", 0, "Satu", "g1"), SelMatriks("2", "k1", "a", 1, "Dua"),
             SelMatriks("3", "k3", "b", 0, "Lama"))
    states = {"1": KeadaanSel.SAMA, "2": KeadaanSel.BELUM, "3": KeadaanSel.YATIM}
    made = Matriks(
        builders.an_skp(), (KolomMatriks("k1", "Kolom satu"), KolomMatriks("k2", "Kolom dua"),
                            KolomMatriks("k3", "", ada=False)),
        (BarisMatriks("a", "Ani"), BarisMatriks("b", "Budi")), cells, states, {"a": None, "b": None})
    return MatriksGrid(replace(made, **changes))


def test_a_cell_holds_a_text_a_line_and_tells_its_worst_state():
    made = grid()
    assert made.text(0, 0) == "Satu\nDua"
    assert (made.keadaan(0, 0), made.keadaan(0, 1), made.keadaan(1, 2)) == (
        KeadaanSel.BELUM, None, KeadaanSel.YATIM)
    assert made.count(KeadaanSel.BELUM) == 1


def test_typing_tells_what_changed_and_shows_it_at_once():
    made = grid()
    assert made.put((((0, 0), " Satu \n\nDua\nDua"),)) == ()
    assert made.put((((0, 1), "Baru\nLagi"),)) == (UbahSel("a", "k2", (), ("Baru", "Lagi")),)
    assert made.put((((0, 1), "Baru"),)) == (UbahSel("a", "k2", ("Baru", "Lagi"), ("Baru",)),)
    assert made.text(0, 1) == "Baru"
    assert made.put((((1, 2), "Lain"),)) == ()  # its column is gone
    assert made.clear(((1, 2),)) == (UbahSel("b", "k3", ("Lama",), ()),)


def test_a_block_is_pasted_from_the_cell_on_and_copied_back_the_same():
    made = grid()
    inside, outside = made.pasted(0, 0, 'Isi "a"\t"Dua\nbaris"\r\nC\tD\r\nluar\t')
    assert outside == 1
    made.put(inside)
    assert made.texts(0, 1) == ("Dua", "baris")
    block = made.copied([(0, 0), (0, 1), (1, 0), (1, 1)])
    other = grid(sel=())
    other.put(other.pasted(0, 0, block)[0])
    assert [other.text(row, column) for row in (0, 1) for column in (0, 1)] == [
        'Isi "a"', "Dua\nbaris", "C", "D"]
