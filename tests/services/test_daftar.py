"""Lists that are kept under a name, and lists as files."""

import pypdfium2
import pytest

from asn_desktop.exchange.sheet import read_file
from asn_desktop.services import daftar_simpanan as simpanan
from asn_desktop.services import tulis_daftar
from asn_desktop.services.daftar_simpanan import IsiDaftar
from asn_desktop.services.ekspor_rekaman import ekspor_rekaman
from asn_desktop.services.errors import Rejected, SecondPersonMissing
from asn_desktop.services.importing import apply_import, inspect_file
from asn_desktop.services.pegawai import PegawaiQuery
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.tulis_daftar import PesananDaftar
from asn_desktop.services.work import Work
from tests import builders, offices
from tests.services import kantor_kecil

ISI = IsiDaftar("sek", {"status": "PNS", "umur": "50.."}, "-golongan", ("nip", "pangkat"))


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def test_a_list_is_kept_replaced_and_removed(office, kantor):
    made = simpanan.save_list(office, "PNS senior", ISI)
    simpanan.save_list(office, "Semua", IsiDaftar(), bersama=True)
    again = simpanan.save_list(office, "pns SENIOR", IsiDaftar("bud"))
    assert again.id == made.id
    assert [(one.nama, one.bersama, one.isi.cari) for one in simpanan.saved_lists(office)] == [
        ("pns SENIOR", False, "bud"), ("Semua", True, "")]
    simpanan.delete_list(office, made.id)
    assert [one.nama for one in simpanan.saved_lists(office)] == ["Semua"]
    with pytest.raises(Rejected, match="tidak ada"):
        simpanan.delete_list(office, made.id)
    with pytest.raises(Rejected, match="Nama daftar"):
        simpanan.save_list(office, "  ", ISI)


def test_lists_of_others_stay_theirs_and_what_is_unknown_is_left_out(office, kantor):
    with office.db.write("uji", office.actor) as tx:
        tx.insert("daftar_simpanan", {
            "nama": "Orang lain", "layar": "pegawai", "pemilik": "lain", "isi": "{}"})
        tx.insert("daftar_simpanan", {
            "nama": "Lama", "layar": "pegawai", "pemilik": None,
            "isi": '{"saringan": {"zodiak": "Leo", "status": "PNS"}, "kolom": ["nip", "zodiak"]}'})
        tx.insert("daftar_simpanan", {"nama": "Rusak", "layar": "pegawai", "pemilik": None, "isi": "[1"})
    assert [(one.nama, one.isi) for one in simpanan.saved_lists(office)] == [
        ("Lama", IsiDaftar(saringan={"status": "PNS"}, kolom=("nip",))), ("Rusak", IsiDaftar())]


def test_what_was_kept_comes_back_as_it_was(office, kantor):
    simpanan.save_list(office, "PNS senior", ISI)
    assert simpanan.saved_lists(office)[0].isi == ISI


def test_a_list_that_moves_to_another_office_asks_for_the_unit_of_the_same_name(office, kantor, tmp_path):
    simpanan.save_list(office, "Seksi", IsiDaftar(saringan={"unit": kantor.seksi, "status": "PNS"}))
    path, sandi = tmp_path / "daftar.asnd", "lumpur kancil senapan durian"
    ekspor_rekaman(office, "daftar_simpanan", path, kata_sandi=sandi)
    assert inspect_file(office, path, Work(), kata_sandi=sandi).counts.sama == 1
    with offices.new_office(tmp_path / "lain") as other:
        plan = inspect_file(other, path, Work(), kata_sandi=sandi)
        assert "tanpa saringan unit" in plan.findings[0].reason
        theirs = kantor_kecil.isi(other)
        apply_import(other, inspect_file(other, path, Work(), kata_sandi=sandi), Work())
        [one] = simpanan.saved_lists(other)
        assert one.isi.saringan == {"unit": theirs.seksi, "status": "PNS"}


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_list_becomes_a_file_with_its_filter_order_and_columns(office, kantor, tmp_path, ending):
    batasi(office, kantor.camat, "Yang bersangkutan", "Sengketa data kepegawaian")
    query = PegawaiQuery.of(status="PNS", order="-nama")
    done = tulis_daftar.write_list(
        office, PesananDaftar(query, ("nama", "nip", "unit")), tmp_path / f"daftar.{ending}")
    assert done.jumlah == 3
    assert "1 pegawai tidak ditulis" in done.ditahan
    (sheet,) = read_file(tmp_path / f"daftar.{ending}", lambda done, total: None)
    rows = [[str(cell or "") for cell in row.cells] for row in sheet.rows]
    assert rows[0] == ["Nama", "NIP", "Unit kerja"]
    assert [row[0] for row in rows[1:]] == ["Sekar Ayuningtyas, S.E.", "Ratri Kusumawardani, S.E.",
                                            "Mira Lestianti, S.E."]
    with office.db.read() as tx:
        told = tx.connection.exec_driver_sql(
            "SELECT action, subject FROM audit ORDER BY seq DESC LIMIT 1").one()
    assert tuple(told) == ("ekspor.daftar", f"3 pegawai · Daftar Pegawai · daftar.{ending}")


def test_a_list_becomes_a_paper_under_the_kop(office, kantor, tmp_path):
    order = PesananDaftar(PegawaiQuery(), judul="PNS senior", saringan="Unit kerja: Subbagian Umum")
    tulis_daftar.write_list(office, order, tmp_path / "daftar.pdf")
    text = pypdfium2.PdfDocument(tmp_path / "daftar.pdf")[0].get_textpage().get_text_range()
    for words in ("PNS SENIOR", "Unit kerja: Subbagian Umum", "Ratri Kusumawardani", "5 baris"):
        assert words in text


def test_more_than_fifty_take_two(office, kantor, tmp_path):
    order = PesananDaftar(PegawaiQuery())
    assert not tulis_daftar.list_takes_two(office, order)
    with office.db.write("isi", "uji") as tx:
        tx.insert_many("pegawai", [builders.a_pegawai(number) for number in range(100, 150)])
    assert tulis_daftar.list_takes_two(office, order)
    with pytest.raises(SecondPersonMissing):
        tulis_daftar.write_list(office, order, tmp_path / "daftar.csv")
    assert not (tmp_path / "daftar.csv").exists()
