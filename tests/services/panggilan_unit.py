"""How the use cases of a unit and its predikat are called."""

from datetime import date

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian
from asn_desktop.services import predikat_unit
from asn_desktop.services.predikat_unit import Penetapan
from asn_desktop.services.printing import UnitOrder, mengapa_predikat, penetapan_predikat
from asn_desktop.services.session import Session
from tests.services.panggilan import Panggilan

AKHIR = JenisPeriode.AKHIR
ISIAN = Penetapan(Capaian.BAIK, {}, tanggal=date(2027, 1, 8))


def _unit(session: Session) -> str:
    """A unit in which nobody of the three serves alone."""
    with session.db.read() as tx:
        return str(tx.connection.exec_driver_sql("SELECT id FROM unit_kerja ORDER BY id").scalar())


def _order(session: Session) -> UnitOrder:
    return UnitOrder("penetapan-predikat", _unit(session), 2026, AKHIR)


CALLS: dict[str, Panggilan] = {
    "predikat_unit.catat_capaian": Panggilan(
        lambda s, o, _: predikat_unit.catat_capaian(s, _unit(s), 2026, AKHIR, Capaian.BAIK, ""), orang=False),
    "predikat_unit.keadaan_unit": Panggilan(
        lambda s, o, _: predikat_unit.keadaan_unit(s, _unit(s), 2026, AKHIR), orang=False),
    "predikat_unit.tetapkan_predikat": Panggilan(
        lambda s, o, _: predikat_unit.tetapkan_predikat(s, _unit(s), 2026, AKHIR, ISIAN), orang=False),
    "printing.mengapa_predikat.baca_distribusi": Panggilan(
        lambda s, o, _: mengapa_predikat.baca_distribusi(s, o.evaluations["selesai"]), orang=False),
    "printing.penetapan_predikat.print_unit": Panggilan(
        lambda s, o, _: penetapan_predikat.print_unit(s, _order(s), o.folder / "f13.pdf"), orang=False),
    "printing.penetapan_predikat.render_unit": Panggilan(
        lambda s, o, _: penetapan_predikat.render_unit(s, _order(s)), orang=False),
}
