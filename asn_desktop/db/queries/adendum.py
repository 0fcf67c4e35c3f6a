"""Addenda of plans, and a plan as it was in an earlier version."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select

from asn_desktop.db import instants
from asn_desktop.db.tables.kinerja import adendum_skp
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.adendum import Adendum, in_adendum
from asn_desktop.domain.evaluasi import Evaluasi
from asn_desktop.domain.skp import Langkah, Skp
from asn_desktop.fields.aggregate_json import from_json, to_json

_AT_ONCE = 400  # ids per IN (…)


def load_adendum(tx: ReadTx, skp_ids: Sequence[str]) -> dict[str, list[Adendum]]:
    """By plan its addenda, oldest first. Raises DamagedDraft for one that cannot be read."""
    c = adendum_skp.c
    found: dict[str, list[Adendum]] = {}
    for start in range(0, len(skp_ids), _AT_ONCE):
        query = select(c.skp_id, c.ke, c.alasan, c.oleh, c.pada, c.isi).where(
            c.skp_id.in_(skp_ids[start : start + _AT_ONCE])
        )
        for row in tx.connection.execute(query.order_by(c.skp_id, c.ke)):
            step = Langkah(row[3], instants.from_text(row[4]))
            found.setdefault(row[0], []).append(Adendum(row[1], row[2], step, from_json(Skp, row[5])))
    return found


def insert_adendum(tx: WriteTx, adendum: Adendum) -> None:
    """Keep the plan as it was set before this addendum."""
    tx.insert(
        "adendum_skp",
        {
            "skp_id": adendum.sebelum.id,
            "ke": adendum.ke,
            "alasan": adendum.alasan,
            "oleh": adendum.langkah.oleh,
            "pada": instants.to_text(adendum.langkah.pada),
            "isi": to_json(adendum.sebelum),
        },
    )


def delete_adendum(tx: WriteTx, skp_id: str, ke: int) -> None:
    """Forget an addendum that was given up; its row stays in the events."""
    c = adendum_skp.c
    tx.delete_many("adendum_skp", tx.connection.scalars(select(c.id).where(c.skp_id == skp_id, c.ke == ke)))


def plans_for(tx: ReadTx, plans: Mapping[str, Skp], evaluasis: Iterable[Evaluasi]) -> dict[str, Skp]:
    """By evaluation the version of its plan that it speaks of: the plan itself, or what an addendum kept."""
    items = [item for item in evaluasis if item.skp_id in plans]
    changed = {item.skp_id for item in items if item.adendum_ke != plans[item.skp_id].adendum_ke}
    kept = load_adendum(tx, sorted(changed)) if changed else {}
    found: dict[str, Skp] = {}
    for item in items:
        versions = {one.ke - 1: one.sebelum for one in kept.get(item.skp_id, ())}
        found[item.id] = versions.get(item.adendum_ke, plans[item.skp_id])
    return found


def in_force(tx: ReadTx, skp: Skp) -> Skp:
    """The version that is in force: while an addendum is being agreed the one before it."""
    if not in_adendum(skp):
        return skp
    kept = load_adendum(tx, (skp.id,)).get(skp.id, [])
    return next((one.sebelum for one in kept if one.ke == skp.adendum_ke), skp)
