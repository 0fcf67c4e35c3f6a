"""The check in the worker: everybody, or only whom a save touched; and all that the screen shows of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from asn_desktop.domain.mutu.skor import Skor
from asn_desktop.presenters.mutu import BarisTemuan, baris_temuan
from asn_desktop.services.changes import Changes
from asn_desktop.services.gabung import CalonDuplikat, daftar_duplikat
from asn_desktop.services.mutu import (
    HasilMutu,
    daftar_penjelasan,
    nama_aturan,
    periksa_kantor,
    periksa_ulang,
    skor_dari,
    skor_unit,
)
from asn_desktop.services.pegawai import unit_choices
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class Found:
    """One answer for all views."""

    hasil: HasilMutu
    baris: Mapping[str, BarisTemuan]
    skor: Skor
    units: tuple[tuple[str, str, int], ...]
    per_unit: Mapping[str, Skor]
    pairs: tuple[CalonDuplikat, ...]


class Check:
    """With an earlier result and what was written since, only what that touched."""

    def __init__(self, session: Session, before: HasilMutu | None = None, changes: Changes | None = None
                 ) -> None:
        self._session, self._before, self._changes = session, before, changes

    def __call__(self, work: Work) -> Found:
        """Check, then read what belongs to it."""
        session, hasil = self._session, None
        if self._before is not None and self._changes is not None:
            hasil = periksa_ulang(session, self._before, self._changes)
        if hasil is None:
            hasil = periksa_kantor(session, work)
        known = session.references
        rows = baris_temuan(hasil, daftar_penjelasan(session), nama_aturan(known))
        return Found(hasil, rows, skor_dari(known, hasil), unit_choices(session), skor_unit(known, hasil),
                     daftar_duplikat(session))
