"""Use cases of the office's bank of indicators: take from it into a plan, and keep what a plan has."""

import csv
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from asn_desktop.db.queries.bank_indikator import load_bank
from asn_desktop.db.queries.pewaris import plan_of_predecessor
from asn_desktop.db.queries.skp import load_skp
from asn_desktop.domain import bank_indikator as rules
from asn_desktop.domain.bank_indikator import BarisBank
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import MAX_TEKS, HasilKerja, Klasifikasi, Skp, problems_of_text
from asn_desktop.domain.teks import tidy
from asn_desktop.fields.kinerja import BANK_INDIKATOR
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import for_everyone, needs
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


@for_everyone
def contoh_bank(session: Session) -> tuple[BarisBank, ...]:
    """The program's own examples per usual post; none is in the bank before somebody takes it."""
    return _examples()


@needs(Izin.UBAH_PEGAWAI)
def tambah_ke_bank(session: Session, rows: Sequence[BarisBank], catatan: str = "") -> int:
    """Keep rows that were pasted or are examples, as far as the bank has not got them; returns how many.

    ``catatan`` says on each where it comes from. Raises Rejected for a text that cannot be kept and for a row
    without a post, goal or indicator.
    """
    tidied = [_tidied(one) for one in rows]
    for one in tidied:
        if not (one.jabatan and one.rhk and one.indikator):
            raise Rejected((Problem("", "bank.baris_kurang", {"isi": (one.rhk or one.indikator)[:40]}),))
        _refuse_long(one)
    posts = sorted({one.jabatan for one in tidied})
    with session.db.write("bank_indikator.simpan", session.actor, ", ".join(posts)[:120]) as tx:
        known = {one.kunci for one in load_bank(tx)}
        new = {one.kunci: one for one in tidied if one.kunci not in known}
        rows_of_it = [{**_row(one), "catatan": catatan or None} for one in new.values()]
        tx.insert_many(BANK_INDIKATOR.key, rows_of_it)
    return len(new)


@cache
def _examples() -> tuple[BarisBank, ...]:
    text = resource_path("contoh", "bank_indikator.csv").read_text(encoding="utf-8")
    return tuple(BarisBank(**row) for row in csv.DictReader(text.splitlines()))


def _tidied(one: BarisBank) -> BarisBank:
    return BarisBank(*(tidy(text) for text in (one.jabatan, one.rhk, one.aspek, one.indikator, one.target)))


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
