"""How the use cases of data quality and of merging are called."""

from typing import Any

from asn_desktop.domain.changes import Changes
from asn_desktop.services.mutu import memeriksa
from asn_desktop.services.session import Session
from tests.services.panggilan import Orang, Panggilan


def _again(session: Session, orang: Orang, state: str) -> Any:
    found = memeriksa.HasilMutu(session.clock().date(), {}, ())
    return memeriksa.periksa_ulang(session, found, Changes.of({"pegawai": (orang.id,)}))


CALLS: dict[str, Panggilan] = {
    "mutu.memeriksa.periksa_kantor": Panggilan(lambda s, o, _: memeriksa.periksa_kantor(s), orang=False),
    "mutu.memeriksa.periksa_ulang": Panggilan(_again, orang=False),
}
