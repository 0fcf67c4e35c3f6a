"""The check in the worker: everybody, or only whom a save touched; and all that the screen shows of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from asn_desktop.domain.mutu.penjelasan import Kunci, Penjelasan
from asn_desktop.domain.mutu.skor import Skor
from asn_desktop.services.changes import Changes
from asn_desktop.services.gabung import CalonDuplikat, daftar_duplikat
from asn_desktop.services.mutu import HasilMutu, daftar_penjelasan, periksa_kantor, periksa_ulang, skor_unit
from asn_desktop.services.pegawai import unit_choices
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class Found:
    """One answer for all views."""

    hasil: HasilMutu
    penjelasan: Mapping[Kunci, Penjelasan]
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
        return Found(hasil, daftar_penjelasan(session), unit_choices(session),
                     skor_unit(session.references, hasil), daftar_duplikat(session))
