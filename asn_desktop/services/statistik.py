"""Statistics about the people of an office or a unit on one day, each figure with the ids that it counts."""

from datetime import date

from asn_desktop.db.queries.daftar_pegawai import SaringanPegawai, load_pegawai_ids, load_units
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.statistik import Statistik, hitung
from asn_desktop.services.access import needs
from asn_desktop.services.collector import collector_paused
from asn_desktop.services.orang import Pembaca
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, sight
from asn_desktop.services.units import with_units_below


@needs(Izin.LIHAT_PEGAWAI)
def statistik(session: Session, keadaan: date, unit_id: str | None = None) -> Statistik:
    """The tables about everybody who is seen and belongs to the office on that day; ``unit_id`` takes the
    units below with it.
    """
    seen = sight(session, Izin.LIHAT_PEGAWAI, tahun=keadaan.year)
    with collector_paused():
        with session.db.read() as tx:
            units = load_units(tx)
            chosen = None if unit_id is None else with_units_below(units, unit_id)
            people = Pembaca(tx, load_pegawai_ids(tx, seen, SaringanPegawai(unit_ids=chosen)), keadaan)
        found = hitung(people.orang(), keadaan, {nama: place for place, (_, _, nama) in enumerate(units)})
    leave_list_trace(session, "statistik", found.semua.jumlah, "", keadaan, unit_id)
    return found
