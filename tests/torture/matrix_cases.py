"""The matriks peran hasil, as ``use_cases`` strikes it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.services.bank_indikator import simpan_ke_bank
from asn_desktop.services.demo import TAHUN_DEMO
from asn_desktop.services.matriks import UbahSel, jadikan_hasil_kerja, ubah_matriks
from asn_desktop.services.session import Session
from asn_desktop.services.skp import find_skp, new_hasil_kerja, save_skp, start_skp
from asn_desktop.services.work import Work
from tests.torture import ground

if TYPE_CHECKING:
    from tests.torture.use_cases import Struck

_YEAR = TAHUN_DEMO + 1


def with_leader(root: Path, place: ground.Ground) -> None:
    """Somebody has a plan with one goal for next year."""
    with ground.opened(root / "kantor") as session:
        plan = start_skp(session, place.people[0], _YEAR)
        goal = replace(new_hasil_kerja(session), rhk="Terwujudnya tertib arsip")
        save_skp(session, replace(plan, hasil_kerja=(goal,)))


def with_cells(root: Path, place: ground.Ground) -> None:
    """And he divides it among two."""
    with_leader(root, place)
    with ground.opened(root / "kantor") as session:
        _divide(session, place)


def divide(struck: "Struck") -> None:
    """Two cells at once."""
    _divide(struck.the_session, struck.place)


def make_goals(struck: "Struck") -> None:
    """Goals, and the plans that they stand in."""
    session = struck.the_session
    plan = find_skp(session, struck.place.people[0], _YEAR)
    assert plan is not None
    jadikan_hasil_kerja(session, plan.id, Work())


def keep_indicators(struck: "Struck") -> None:
    """Indicators of a plan for its post."""
    session = struck.the_session
    plan = find_skp(session, struck.place.example, TAHUN_DEMO)
    assert plan is not None
    goals = tuple(replace(goal, rhk=f"{goal.rhk} lagi") for goal in plan.hasil_kerja)
    assert simpan_ke_bank(session, replace(plan, hasil_kerja=goals))


def _divide(session: Session, place: ground.Ground) -> None:
    plan = find_skp(session, place.people[0], _YEAR)
    assert plan is not None
    column = plan.hasil_kerja[0].id
    ubah_matriks(session, plan.id, [
        UbahSel(person, column, (), ("Tertatanya arsip inaktif",)) for person in place.people[1:3]])
