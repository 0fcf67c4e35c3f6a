"""Addenda, a second plan, agreement and planned actions, as ``use_cases`` strikes them."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.domain.kesepakatan import LangkahSepakat, PeranSepakat
from asn_desktop.domain.rencana_aksi import RencanaAksi
from asn_desktop.domain.salin_skp import PilihanSalin, Salinan
from asn_desktop.domain.skp import Skp, StatusSkp
from asn_desktop.services.adendum import batal_adendum, mulai_adendum
from asn_desktop.services.demo import TAHUN_DEMO
from asn_desktop.services.kesepakatan import catat_kesepakatan
from asn_desktop.services.rencana_aksi import simpan_rencana_aksi
from asn_desktop.services.salin_skp import mulai_terisi, salin_isi
from asn_desktop.services.session import Session
from asn_desktop.services.skp import find_skp, fresh_skp, save_skp
from asn_desktop.services.skp_pindah import mulai_skp_kedua
from asn_desktop.services.templat_skp import simpan_templat
from tests.torture import ground, record_cases

if TYPE_CHECKING:
    from tests.torture.use_cases import Struck


def with_addendum(root: Path, place: ground.Ground) -> None:
    """A set plan is open for an addendum."""
    with ground.opened(root / "kantor") as session:
        mulai_adendum(session, _plan(session, place).id, "Tugas bertambah")


def with_changed_targets(root: Path, place: ground.Ground) -> None:
    """The targets of an addendum are still to be agreed."""
    with_addendum(root, place)
    with ground.opened(root / "kantor") as session:
        plan = _plan(session, place)
        goals = tuple(
            replace(goal, indikator=tuple(
                replace(item, target=f"{item.target} lagi") for item in goal.indikator))
            for goal in plan.hasil_kerja)
        save_skp(session, replace(plan, hasil_kerja=goals))


def begin_addendum(struck: "Struck") -> None:
    """What was set is kept, the plan is a draft again."""
    mulai_adendum(struck.the_session, _plan(struck.the_session, struck.place).id, "Tugas bertambah")


def give_up_addendum(struck: "Struck") -> None:
    """What was set stands again."""
    batal_adendum(struck.the_session, _plan(struck.the_session, struck.place).id)


def second_plan(struck: "Struck") -> None:
    """One ends, the other begins."""
    plan = _plan(struck.the_session, struck.place)
    mulai_skp_kedua(struck.the_session, plan.id, date(TAHUN_DEMO, 12, 1))


def begin_copied(struck: "Struck") -> None:
    """A later year begins with the contents of this one."""
    session, plan = struck.the_session, _plan(struck.the_session, struck.place)
    fresh = fresh_skp(session, plan.pegawai_id, TAHUN_DEMO + 2)
    ids = tuple(goal.id for goal in plan.hasil_kerja)
    mulai_terisi(session, salin_isi(session, fresh, Salinan(plan), PilihanSalin(ids)))


def agree(struck: "Struck") -> None:
    """A proposal of every indicator at once."""
    plan = _plan(struck.the_session, struck.place)
    ids = [item.id for goal in plan.hasil_kerja for item in goal.indikator]
    catat_kesepakatan(struck.the_session, plan.id, ids, LangkahSepakat.USUL, PeranSepakat.PEGAWAI)


def plan_actions(struck: "Struck") -> None:
    """An action with two targets."""
    plan = _plan(struck.the_session, struck.place)
    action = RencanaAksi(struck.the_session.db.new_id(), plan.hasil_kerja[0].id, "Menata arsip",
                         target=(("tw1", "1 Laporan"), ("tw2", "1 Laporan")))
    simpan_rencana_aksi(struck.the_session, plan.id, (action,))


def keep_template(struck: "Struck") -> None:
    """A plan for others in its post."""
    plan = _plan(struck.the_session, struck.place)
    ids = [goal.id for goal in plan.hasil_kerja]
    simpan_templat(struck.the_session, plan, "Templat arsiparis", "Arsiparis", ids, lengkap=True)


# By name what is done and what stands before it.
CASES = {
    "addendum": (begin_addendum, None),
    "no addendum": (give_up_addendum, with_addendum),
    "second plan": (second_plan, record_cases.with_open_evaluation),
    "begin copied": (begin_copied, None),
    "agree": (agree, with_changed_targets),
    "plan actions": (plan_actions, None),
    "keep template": (keep_template, None),
}


def _plan(session: Session, place: ground.Ground) -> Skp:
    plan = find_skp(session, place.example, TAHUN_DEMO)
    assert plan is not None
    assert plan.status is StatusSkp.DITETAPKAN or plan.adendum_ke
    return plan
