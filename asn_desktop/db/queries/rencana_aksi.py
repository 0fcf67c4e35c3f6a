"""Planned actions of plans in and out of their tables; rows keep their ids."""

from collections.abc import Sequence

from sqlalchemy import select

from asn_desktop.db.tables.kinerja import rencana_aksi, rencana_aksi_target
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.rencana_aksi import RencanaAksi

_AT_ONCE = 400  # ids per IN (…)
_a, _t = rencana_aksi.c, rencana_aksi_target.c


def load_rencana_aksi(tx: ReadTx, skp_ids: Sequence[str]) -> dict[str, tuple[RencanaAksi, ...]]:
    """By plan its actions in their order; targets in the order of their periods."""
    found: dict[str, list[RencanaAksi]] = {}
    for start in range(0, len(skp_ids), _AT_ONCE):
        part = list(skp_ids[start : start + _AT_ONCE])
        targets: dict[str, list[tuple[str, str]]] = {}
        for row in tx.connection.execute(
            select(_t.rencana_aksi_id, _t.periode, _t.target).where(_t.skp_id.in_(part)).order_by(_t.periode)
        ):
            targets.setdefault(row[0], []).append((row[1], row[2]))
        query = select(_a.skp_id, _a.id, _a.hasil_kerja_id, _a.uraian, _a.keluaran, _a.indikator_id)
        for one in tx.connection.execute(query.where(_a.skp_id.in_(part)).order_by(_a.urutan, _a.id)):
            made = RencanaAksi(one[1], one[2], one[3], one[4] or "", one[5], tuple(targets.get(one[1], ())))
            found.setdefault(one[0], []).append(made)
    return {key: tuple(actions) for key, actions in found.items()}


def save_rencana_aksi(tx: WriteTx, skp_id: str, actions: Sequence[RencanaAksi]) -> None:
    """Make the stored actions of a plan equal to these."""
    rows = {
        action.id: {
            "skp_id": skp_id,
            "hasil_kerja_id": action.hasil_kerja_id,
            "indikator_id": action.indikator_id,
            "urutan": number,
            "uraian": action.uraian,
            "keluaran": action.keluaran or None,
        }
        for number, action in enumerate(actions)
    }
    wanted = {(action.id, periode): text for action in actions for periode, text in action.target if text}
    query = select(_t.rencana_aksi_id, _t.periode, _t.id).where(_t.skp_id == skp_id)
    targets = {(row[0], row[1]): row[2] for row in tx.connection.execute(query)}
    stored = set(tx.connection.scalars(select(_a.id).where(_a.skp_id == skp_id)))
    tx.delete_many("rencana_aksi_target", [key for place, key in targets.items() if place not in wanted])
    tx.delete_many("rencana_aksi", stored - rows.keys())
    tx.insert_many("rencana_aksi", [{"id": key, **row} for key, row in rows.items() if key not in stored])
    tx.update_many("rencana_aksi", [(key, row) for key, row in rows.items() if key in stored])
    tx.update_many("rencana_aksi_target", [(targets[place], {"target": text})
                                           for place, text in wanted.items() if place in targets])
    tx.insert_many(
        "rencana_aksi_target",
        [
            {"skp_id": skp_id, "rencana_aksi_id": key, "periode": periode, "target": text}
            for (key, periode), text in wanted.items()
            if (key, periode) not in targets
        ],
    )
