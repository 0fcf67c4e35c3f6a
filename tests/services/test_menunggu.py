"""The board of a real office: whose step it is, and reminders that prove themselves by the register."""

from datetime import date

import pytest

from asn_desktop.domain.menunggu import Tahap
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.skp import Sebagai
from asn_desktop.services.menunggu import papan_menunggu, read_papan
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.printing import PrintOrder, print_forms
from asn_desktop.services.sight import sight
from asn_desktop.services.skp import ajukan_skp
from asn_desktop.services.skp_pindah import mulai_skp_kedua
from asn_desktop.services.work import Work
from tests.documents.reading import read
from tests.services import kantor_kecil

TW1 = JenisPeriode.TW1


@pytest.fixture
def kantor(office):
    found = kantor_kecil.isi(office)
    ajukan_skp(office, kantor_kecil.skp_terisi(office, found.sekar, 2026).id)
    return found


def test_the_board_names_who_acts_and_a_reminder_is_proved_by_its_print(office, kantor, tmp_path):
    board = papan_menunggu(office, 2026, TW1)
    lines = {one.id: one for one in board.baris}
    assert (lines[kantor.sekar].tahap, lines[kantor.sekar].oleh_id) == (Tahap.PENETAPAN, kantor.kasubbag)
    assert lines[kantor.sekar].sejak == office.clock().astimezone().date()
    assert (lines[kantor.kasubbag].tahap, lines[kantor.kasubbag].hulu) == (
        Tahap.SKP, "Drs. Bagas Wiratmaja, M.Si")
    assert lines[kantor.sekar].dalam == lines[kantor.kasubbag].dalam + 1 == 2
    head = next(one for one in board.penanggung if one.id == kantor.kasubbag)
    assert (head.jumlah, dict(head.tahap), head.diingatkan) == (2, {Tahap.SKP: 1, Tahap.PENETAPAN: 1}, None)
    few = papan_menunggu(office, 2026, TW1, kantor.seksi)
    assert [one.id for one in few.baris] == [kantor.mira]
    order = PrintOrder(("surat-pengingat",), 2026, TW1, (kantor.kasubbag, kantor.camat),
                       tmp_path / "ingat.pdf", gabung=True)
    result = print_forms(office, order, Work())
    words = " ".join(text.text for page in read(result.written[0].read_bytes()) for text in page.texts)
    assert "Sekar Ayuningtyas" in words
    assert "SKP ditetapkan" in words
    assert "Periode : Triwulan I 2026" in words
    again = papan_menunggu(office, 2026, TW1)
    told = {one.id: one.diingatkan for one in again.penanggung}
    assert told[kantor.kasubbag] == told[kantor.camat] == office.clock().astimezone().date()


def test_a_plan_that_begins_later_is_not_waited_for_in_an_earlier_period(office, kantor):
    first = kantor_kecil.skp_ditetapkan(office, kantor.rahmat)
    kantor_kecil.evaluasi_selesai(office, first, TW1)
    as_plt = mulai_skp_kedua(office, first.id, date(2026, 10, 1), Sebagai.PLT, "Plt. Kepala Subbagian")
    with office.db.write("uji", "uji") as tx:
        tx.update("skp", as_plt.id, {"status": "ditetapkan"})

    def step(periode):
        with office.db.read() as tx:
            found = read_papan(tx, sight(office, Izin.LIHAT_KINERJA), 2026, periode, date(2027, 2, 1))
        return next(one.tahap for one in found.baris if one.id == kantor.rahmat)

    assert (step(TW1), step(JenisPeriode.TW4)) == (Tahap.SELESAI, Tahap.EVALUASI)


def test_somebody_whose_data_is_restricted_stands_on_no_letter(office, kantor, tmp_path):
    batasi(office, kantor.sekar, "Yang bersangkutan", "Sengketa tentang datanya")
    order = PrintOrder(("surat-pengingat",), 2026, TW1, (kantor.kasubbag,), tmp_path / "ingat.pdf",
                       tanggal=date(2026, 5, 1))
    result = print_forms(office, order, Work())
    words = " ".join(text.text for page in read(result.written[0].read_bytes()) for text in page.texts)
    assert "Sekar" not in words
    assert "(Saudara sendiri)" in words
