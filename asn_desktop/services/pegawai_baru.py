"""Adding a person with what his papers say at once: all of it, or nothing."""

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.pegawai_baru import BAGIAN
from asn_desktop.fields.spec import Value, Values
from asn_desktop.fields.values import is_empty
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.records import Saved, judged
from asn_desktop.services.session import Session


@needs(Izin.UBAH_PEGAWAI)
def add_pegawai(session: Session, values: Values) -> Saved:
    """Store a new pegawai and a record of each part that is given, in one transaction.

    ``values`` are those that ``fields.pegawai_baru`` asks for. Raises Rejected with all that forbids saving,
    ServiceError, StorageError.
    """
    own: dict[str, Value] = {key: value for key, value in values.items() if key in PEGAWAI.columns}
    problems: list[Problem] = []
    with session.db.write("pegawai.tambah", session.actor, str(own.get("nama") or "")) as tx:
        cleaned, found = judged(tx, session.references, PEGAWAI, own, None)
        problems.extend(found)
        if any(problem.blocks for problem in found):
            raise Rejected(tuple(problem for problem in found if problem.blocks))
        pegawai_id = tx.insert("pegawai", cleaned)
        for kind, keys in BAGIAN.items():
            given: dict[str, Value] = {key: values[key] for key in keys if not is_empty(values.get(key))}
            if not given:
                continue
            part, found = judged(tx, session.references, kind, {**given, "pegawai_id": pegawai_id}, None)
            problems.extend(found)
            if not any(problem.blocks for problem in found):
                tx.insert(kind.key, part)
        refused = tuple(problem for problem in problems if problem.blocks)
        if refused:
            raise Rejected(refused)
        changes = tx.changes
    return Saved(pegawai_id, 1, changes, tuple(problems))
