"""Use cases of the office's bank of indicators: take from it into a plan, and keep what a plan has."""

from dataclasses import replace

from asn_desktop.db.queries.bank_indikator import load_bank
from asn_desktop.db.queries.pewaris import plan_of_predecessor
from asn_desktop.db.queries.skp import load_skp
from asn_desktop.domain import bank_indikator as rules
from asn_desktop.domain.bank_indikator import BarisBank
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import MAX_TEKS, HasilKerja, Klasifikasi, Skp, problems_of_text
from asn_desktop.fields.kinerja import BANK_INDIKATOR
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.kinerja_text import problems_of_skp_texts
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see


@needs(Izin.LIHAT_KINERJA)
def bank_untuk(session: Session, jabatan: str) -> tuple[HasilKerja, ...]:
    """The goals that the bank has for a post, with indicators and targets; it names nobody."""
    with session.db.read() as tx:
        return rules.sebagai_hasil_kerja(rules.cocok(load_bank(tx), jabatan))


@needs(Izin.LIHAT_KINERJA)
def hasil_organisasi(session: Session, skp: Skp) -> tuple[HasilKerja, ...]:
    """The goals of klasifikasi organisasi that the last holder of the same post left; they pass to the
    successor, so that he sees their texts whoever held them, and no name. Raises OutOfSight.
    """
    with session.db.read() as tx:
        must_see(session, tx, (skp.pegawai_id,), Izin.LIHAT_KINERJA, tahun=skp.tahun)
        stored = load_skp(tx, skp.id)
        party = stored.pegawai if stored is not None else skp.pegawai
        if not party.jabatan or not party.unit_kerja or party.pegawai_id != skp.pegawai_id:
            return ()
        found = plan_of_predecessor(tx, party, skp.tahun)
        plan = load_skp(tx, found) if found else None
    return tuple(
        replace(goal, rhk_pimpinan_id=None, penugasan_dari="")
        for goal in (plan.hasil_kerja if plan else ()) if goal.klasifikasi is Klasifikasi.ORGANISASI)


@needs(Izin.LIHAT_KINERJA, Izin.UBAH_PEGAWAI)
def simpan_ke_bank(session: Session, skp: Skp) -> int:
    """Keep for the post of a plan what the bank has not yet of its goals; returns how many indicators.

    The texts are those given, saved or not. Raises Rejected for a plan without a post or a text that cannot
    be kept, OutOfSight.
    """
    jabatan = skp.pegawai.jabatan.strip()
    problems = problems_of_skp_texts(skp)
    if problems:
        raise Rejected(problems)
    if not jabatan:
        raise Rejected((Problem("jabatan", "bank.tanpa_jabatan", {"nama": skp.pegawai.nama}),))
    with session.db.read() as tx:
        must_see(session, tx, (skp.pegawai_id,), Izin.LIHAT_KINERJA, tahun=skp.tahun)
    with session.db.write("bank_indikator.simpan", session.actor, jabatan) as tx:
        new = rules.belum_ada(load_bank(tx), jabatan, skp.hasil_kerja)
        for one in new:
            _refuse_long(one)
        tx.insert_many(BANK_INDIKATOR.key, [_row(one) for one in new])
    return len(new)


def _refuse_long(one: BarisBank) -> None:
    for name, text in _row(one).items():
        spec = BANK_INDIKATOR.field(name)
        problems = problems_of_text(name, f"{spec.label} “{one.indikator[:40]}”", text or "",
                                    spec.max_length or MAX_TEKS)
        if problems:
            raise Rejected(problems)


def _row(one: BarisBank) -> dict[str, str | None]:
    return {name: getattr(one, name).strip() or None
            for name in ("jabatan", "rhk", "aspek", "indikator", "target")}
