"""Several people's lines of a list onto the clipboard: an export without a file, under the same rules."""

from collections.abc import Collection
from dataclasses import dataclass

from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.services.access import needs
from asn_desktop.services.pembatasan import ditahan, kalimat_ditahan
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see


@dataclass(frozen=True, slots=True)
class Salinan:
    """Whose lines may be copied, and who was left out, as a sentence ("" for nobody)."""

    pegawai_ids: frozenset[str]
    ditahan: str


@needs(Izin.EKSPOR)
def salin_baris(session: Session, daftar: str, ids: Collection[str], saksi: Saksi | None = None) -> Salinan:
    """Those of these people whose lines of the list ``daftar`` may be copied; the trail tells of it before.

    Without those whose processing is restricted. Raises SecondPersonMissing for more than 50 people without
    ``saksi``, Denied.
    """
    wanted = frozenset(ids)
    with session.db.read() as tx:
        must_see(session, tx, wanted, Izin.EKSPOR)
        held = ditahan(tx, wanted)
    left = wanted - held.keys()
    agreed = need_second(session, Tindakan.EKSPOR, saksi) if len(left) > BATAS_EKSPOR else saksi
    nama, alasan = (agreed.nama, agreed.alasan) if agreed else ("", "")
    with session.db.write("ekspor.salin", session.actor, f"{len(left)} pegawai · {daftar}", alasan=alasan,
                          saksi=nama) as tx:
        tx.leave_trace()
    return Salinan(left, kalimat_ditahan(tuple(held.values()), "disalin"))
