"""Search over people for Ctrl+K: by name, NIP, jabatan and unit."""

from dataclasses import dataclass

from asn_desktop.db.queries.daftar_pegawai import find_people, load_pegawai_rows
from asn_desktop.domain.peran import Izin
from asn_desktop.services.access import needs
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, sight


@dataclass(frozen=True, slots=True)
class PersonHit:
    """One person who was found."""

    pegawai_id: str
    nama: str
    nip: str
    jabatan: str
    unit: str


@needs(Izin.LIHAT_PEGAWAI)
def search_people(session: Session, text: str, limit: int = 20) -> tuple[PersonHit, ...]:
    """The people who match every word (beginnings of words will do), best first; () for an empty text."""
    if not text.strip():
        return ()
    with session.db.read() as tx:
        ids = find_people(tx, sight(session, Izin.LIHAT_PEGAWAI), text, limit)
        rows = load_pegawai_rows(tx, ids)
    leave_list_trace(session, "Pencarian", len(rows), text.strip())
    return tuple(
        PersonHit(row.id, row.nama, row.nip, row.jabatan, row.unit)
        for row in (rows[key] for key in ids if key in rows)
    )
