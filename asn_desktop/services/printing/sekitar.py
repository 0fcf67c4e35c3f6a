"""What stands around plans and is printed with them by some forms, read for several plans at once."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.skp import Skp
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.office import office_profile
from asn_desktop.services.printing import matriks_peran_hasil, rencana
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight

# Forms that do not apply to a plan around which there is nothing, with the reason.
TANPA_ISI: Mapping[str, str] = MappingProxyType({
    key: module.LEWAT for module in (matriks_peran_hasil,) for key in module.KEYS})


@needs(Izin.LIHAT_KINERJA)
def baca_sekitar(
    session: Session, keys: Sequence[str], plans: Sequence[Skp]
) -> Mapping[tuple[str, str], Any]:
    """(form, plan) → what these forms show around these plans of one year; whom one does not see is left
    out. Raises OutOfSight for the plan of somebody unseen.
    """
    found: dict[tuple[str, str], Any] = {}
    if plans and matriks_peran_hasil.KEYS[0] in keys:
        with session.db.read() as tx:
            owners = {plan.pegawai_id for plan in plans}
            must_see(session, tx, owners, Izin.LIHAT_KINERJA, tahun=plans[0].tahun)
            seen = sight(session, Izin.LIHAT_KINERJA, tahun=plans[0].tahun)
            read = matriks_peran_hasil.read(tx, seen, plans)
        found |= {(matriks_peran_hasil.KEYS[0], plan): value for plan, value in read.items()}
    if plans and not set(rencana.KEYS).isdisjoint(keys):
        office = office_profile(session)
        with session.db.read() as tx:
            owners = {plan.pegawai_id for plan in plans}
            must_see(session, tx, owners, Izin.LIHAT_KINERJA, tahun=plans[0].tahun)
            found |= rencana.read(tx, keys, plans, office, today(session))
    return found
