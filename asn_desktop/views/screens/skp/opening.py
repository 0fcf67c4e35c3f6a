"""Reading a plan for the editor, together with what was left unsaved of it."""

from dataclasses import dataclass

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.salin_skp import PilihanSalin, Salinan
from asn_desktop.domain.skp import Skp, StatusSkp
from asn_desktop.domain.templat_skp import IsiTemplat
from asn_desktop.services.access import may
from asn_desktop.services.drafts import Draft
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.salin_skp import mulai_terisi, salin_isi, sumber_salinan
from asn_desktop.services.session import Session
from asn_desktop.services.skp import find_skp, fresh_skp, get_skp, start_skp
from asn_desktop.services.templat_skp import isi_dari_templat, templat_untuk
from asn_desktop.views.draft_keeper import left_draft
from asn_desktop.views.translate import tr

FORM = "skp"


@dataclass(frozen=True, slots=True)
class Found:
    """A plan to show, and what was left unsaved of it."""

    plan: Skp
    draft: Draft | None


@dataclass(frozen=True, slots=True)
class Awal:
    """What a plan that nobody began yet would be: not stored, without a number; ``lalu`` is the number of
    last year's plan ("" without one), ``isi_lalu`` how many goals that has, ``templat`` how many templates
    there are.
    """

    plan: Skp
    lalu: str
    isi_lalu: int
    templat: int


def find(session: Session, pegawai_id: str, tahun: int, skp_id: str = "") -> Found | None:
    """The plan asked for, else the newest of a person in a year; None where one is to be begun."""
    plan = get_skp(session, skp_id) if skp_id else find_skp(session, pegawai_id, tahun)
    return None if plan is None else with_draft(session, plan)


def look(session: Session, pegawai_id: str, tahun: int, skp_id: str = "") -> Found | Awal:
    """The plan to show; where there is none, what one would be. Nothing is written.

    Raises ServiceError for who may not begin one.
    """
    found = find(session, pegawai_id, tahun, skp_id)
    if found is not None:
        return found
    if not may(session, Izin.UBAH_KINERJA):
        raise ServiceError(tr("Pegawai ini belum mempunyai SKP tahun {}.").format(tahun))
    plan = fresh_skp(session, pegawai_id, tahun)
    templates = len(templat_untuk(session, plan.pegawai.jabatan))
    try:
        before = sumber_salinan(session, plan, tahun - 1).skp
    except Rejected:
        return Awal(plan, "", 0, templates)
    return Awal(plan, before.nomor, len(before.hasil_kerja), templates)


def begin(session: Session, pegawai_id: str, tahun: int) -> Found:
    """Begin the plan of a person and year; one that somebody began meanwhile is shown instead."""
    return find(session, pegawai_id, tahun) or Found(start_skp(session, pegawai_id, tahun), None)


def begin_copied(session: Session, awal: Awal, sumber: Salinan, pilihan: PilihanSalin) -> Found:
    """Begin the plan with what was chosen of last year's. Raises Rejected, OutOfSight."""
    return Found(mulai_terisi(session, salin_isi(session, awal.plan, sumber, pilihan)), None)


def begin_from_template(session: Session, awal: Awal, isi: IsiTemplat) -> Found:
    """Begin the plan with the contents of a template. Raises Rejected, OutOfSight."""
    return Found(mulai_terisi(session, Salinan(isi_dari_templat(session, awal.plan, isi))), None)


def with_draft(session: Session, plan: Skp) -> Found:
    """A plan with its draft; one that is set cannot have any."""
    done = plan.status is StatusSkp.DITETAPKAN
    return Found(plan, None if done else left_draft(session, FORM, plan.id))


def reread(session: Session, skp_id: str) -> Found | None:
    """A plan as it is stored now, after somebody turned a change back; None when it is gone."""
    try:
        return with_draft(session, get_skp(session, skp_id))
    except Rejected:
        return None
