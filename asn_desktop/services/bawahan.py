"""Whom a leader divides goals among; who leads two units has each one's people on the plan of that post."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.db.queries.matriks import bawahan_of
from asn_desktop.db.queries.pihak import load_fakta, load_sementara
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.jabatan import BUKAN_DEFINITIF
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.skp import Skp
from asn_desktop.services.sementara import by_unit
from asn_desktop.services.units import units_above


@dataclass(frozen=True, slots=True)
class Bawahan:
    """The people of a plan; ``unit`` names what its leader leads as Plt. or Plh., "" for his own post."""

    orang: tuple[str, ...]
    unit: str = ""


def bawahan_rencana(tx: ReadTx, seen: Penglihatan, day: date, plans: Sequence[Skp]) -> dict[str, Bawahan]:
    """Plan → its people on that day. Somebody belongs to the plan of the post whose unit is the nearest above
    him; where no SK names the unit of the other post, all belong to every plan.
    """
    people = bawahan_of(tx, seen, day, {plan.pegawai_id: plan.tahun for plan in plans})
    acting = [post for post in load_sementara(tx, day) if post.pegawai_id in people]
    units = load_units(tx) if acting else []
    names, led = {key: nama for key, _, nama in units}, by_unit(units, acting)
    standing: dict[str, list[str]] = {}
    for unit, posts in led.items():
        for leader in dict.fromkeys(post.pegawai_id for post in posts):
            standing.setdefault(leader, []).append(unit)
    facts = load_fakta(tx, [one for leader in standing for one in (leader, *people[leader])])
    found = {}
    for plan in plans:
        own, who = people[plan.pegawai_id], facts.get(plan.pegawai_id)
        home = who.unit_kerja_id if who and who.unit_kerja_id else ""
        also = [unit for unit in standing.get(plan.pegawai_id, ()) if unit != home]  # own: the SK names none
        if not also:
            found[plan.id] = Bawahan(tuple(own))
            continue
        stands_in = plan.sebagai in BUKAN_DEFINITIF
        above = {one: units_above(units, facts[one].unit_kerja_id or "") for one in own if one in facts}
        mine = [one for one in own if (_nearest(above.get(one, ()), home, also) in also) is stands_in]
        found[plan.id] = Bawahan(tuple(mine), names.get(also[0], "") if stands_in else "")
    return found


def _nearest(above: Sequence[str], home: str, also: Sequence[str]) -> str:
    return next((unit for unit in above if unit == home or unit in also), home)


def jabatan_pada(tx: ReadTx, ids: Sequence[str], day: date, hari_ini: date) -> Mapping[str, str]:
    """Posts as they were on that day: a matrix of last year keeps last year's posts."""
    facts = load_fakta(tx, ids, None if day == hari_ini else day)
    return {key: one.jabatan for key, one in facts.items()}
