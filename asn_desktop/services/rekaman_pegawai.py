"""Every record of one person, read at once."""

from asn_desktop.db.queries.records import load_records
from asn_desktop.domain.peran import Izin
from asn_desktop.fields.registry import parts_of
from asn_desktop.services.access import may, needs
from asn_desktop.services.izin_rekaman import izin_lihat
from asn_desktop.services.records import Record, as_record
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight


@needs(Izin.LIHAT_PEGAWAI)
def rekaman_pegawai(session: Session, pegawai_id: str) -> dict[str, tuple[Record, ...]]:
    """Record type → his records, in the order of the type. Raises OutOfSight.

    Leaves no trace of its own: it stands beside ``pegawai_file``, which leaves one.
    """
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_PEGAWAI)
        seen = sight(session, Izin.LIHAT_PEGAWAI)
        return {
            kind.key: tuple(map(as_record, load_records(tx, seen, kind, pegawai_id)))
            for kind in parts_of("pegawai")
            if may(session, izin_lihat(kind))
        }
