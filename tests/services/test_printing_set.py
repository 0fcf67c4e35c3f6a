"""The whole set of an evaluation: its papers and their order, fronts and backs, going on, one key for all."""

import pypdfium2
import pytest

from asn_desktop.documents.lampiran_berkas import attachments
from asn_desktop.services import printing
from asn_desktop.services.pilihan_cetak import DATA_DI_PDF, KODE_QR, pilih_formulir
from asn_desktop.services.printing import SET, tanda
from asn_desktop.services.work import Work
from tests.services import kantor_kecil
from tests.services.kantor_kecil import evaluasi_selesai, skp_ditetapkan
from tests.services.test_printing import order_for, text_of

TITLES = ("DOKUMEN EVALUASI KINERJA PEGAWAI", "LAMPIRAN SASARAN KINERJA PEGAWAI", "SASARAN KINERJA PEGAWAI",
          "EVALUASI KINERJA PEGAWAI", "REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN")


@pytest.fixture
def kantor(office):
    made = kantor_kecil.isi(office)
    evaluasi_selesai(office, skp_ditetapkan(office, made.sekar))
    evaluasi_selesai(office, skp_ditetapkan(office, made.rahmat))
    return made


def pages_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def titles_of(pages):
    """The title of each paper and the page that it begins on, in their order."""
    found = []
    for number, text in enumerate(pages):
        lines = text.splitlines()
        here = [title for title in TITLES if title in lines]
        if here:
            found.append((here[0], number))
    return found


def test_the_set_lies_in_its_order_person_by_person(office, kantor, tmp_path):
    out = tmp_path / "set.pdf"
    result = printing.print_forms(office, order_for((kantor.rahmat, kantor.sekar), out, (SET, "evaluasi"),
                                                    gabung=True), Work())
    assert (result.documents, result.failed, result.skipped) == (10, (), ())
    pages = pages_of(out.read_bytes())
    assert [title for title, _ in titles_of(pages)] == [*TITLES, *TITLES]
    text = "\n".join(pages)
    assert text.index("Sekar Ayuningtyas") < text.index("Rahmat Hidayanto")
    assert len(attachments(out.read_bytes())) == 10, "each paper brings its data"


def test_every_paper_may_begin_on_a_front_side(office, kantor, tmp_path):
    out = tmp_path / "set.pdf"
    order = order_for((kantor.sekar, kantor.rahmat), out, (SET,), gabung=True, bolak_balik=True)
    result = printing.print_forms(office, order, Work())
    pages = pages_of(out.read_bytes())
    assert [number % 2 for _, number in titles_of(pages)] == [0] * 10
    assert result.pages == len(pages)
    assert "" in pages[1:-1]
    assert pages[-1], "nothing follows the last paper"


def test_a_batch_goes_on_where_it_stopped(office, kantor, tmp_path):
    whole = printing.print_forms(office, order_for((kantor.sekar, kantor.rahmat), tmp_path, (SET,)), Work())
    gone = whole.written[3]
    gone.unlink()
    kept = {path: path.stat().st_mtime_ns for path in whole.written if path != gone}
    order = order_for((kantor.sekar, kantor.rahmat), tmp_path, (SET,), lanjut=True)
    rest = printing.print_forms(office, order, Work())
    assert rest.written == (gone,)
    assert [(item.alasan, item.jumlah) for item in rest.skipped] == [("sudah ada di folder itu", 9)]
    assert {path: path.stat().st_mtime_ns for path in kept} == kept


def test_the_key_of_the_office_is_read_once_for_all(office, kantor, tmp_path, monkeypatch):
    reads = []
    load = tanda.load_key
    monkeypatch.setattr(tanda, "load_key", lambda connection: (reads.append(1), load(connection))[1])
    tanda.kunci_kantor(office)
    reads.clear()
    printing.print_forms(office, order_for((kantor.sekar, kantor.rahmat), tmp_path, (SET,)), Work())
    assert len(reads) == 1


def test_an_office_may_print_without_code_or_data(office, kantor, tmp_path):
    def size_and_files(name):
        out = tmp_path / name
        printing.print_forms(office, order_for((kantor.sekar,), out, ("evaluasi",)), Work())
        content = out.read_bytes()
        return len(content), len(attachments(content)), text_of(content)

    both = size_and_files("1.pdf")
    pilih_formulir(office, DATA_DI_PDF, "tanpa")
    code = size_and_files("2.pdf")
    pilih_formulir(office, KODE_QR, "tanpa")
    none = size_and_files("3.pdf")
    pilih_formulir(office, DATA_DI_PDF, "lampir")
    data = size_and_files("4.pdf")
    assert (both[1], code[1], none[1], data[1]) == (1, 0, 0, 1)
    assert both[0] > code[0] > none[0]
    assert both[0] > data[0] > none[0]
    assert both[2] == none[2]
    pilih_formulir(office, KODE_QR, "cetak")
    assert size_and_files("5.pdf") == both
