"""How the use cases of lists and statistics are called; they show only whom the caller sees."""

from datetime import date

from asn_desktop.services import statistik
from asn_desktop.services.printing import DaftarOrder, daftar, mutu_data, peta_jabatan, select
from asn_desktop.services.work import Work
from tests.services.panggilan import Panggilan

ORDER = DaftarOrder("duk", date(2026, 12, 31))

CALLS: dict[str, Panggilan] = {
    "printing.daftar.print_daftar": Panggilan(
        lambda s, o, _: daftar.print_daftar(s, ORDER, o.folder / "duk.pdf", Work()), orang=False),
    "printing.daftar.render_daftar": Panggilan(lambda s, o, _: daftar.render_daftar(s, ORDER), orang=False),
    "printing.mutu_data.read": Panggilan(lambda s, o, _: mutu_data.read(s, None, Work()), orang=False),
    "printing.peta_jabatan.read": Panggilan(lambda s, o, _: peta_jabatan.read(s, None, Work()), orang=False),
    "printing.select.select_unit": Panggilan(
        lambda s, o, _: select.select_unit(s, "Subbagian Umum"), orang=False),
    "statistik.statistik": Panggilan(
        lambda s, o, _: statistik.statistik(s, date(2026, 12, 31)), orang=False),
}
