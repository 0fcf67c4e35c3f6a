"""Restriction of processing (UU 27/2022 art. 11 and 41): set and lifted by a petugas, obeyed by exports,
prints, imports, deletions and destructions.

Kept under it: storing, seeing by who may see, correcting by hand, SKP and evaluation (which the law asks
for), and Laporan Data Saya.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace

from asn_desktop.db import instants
from asn_desktop.db.queries import pembatasan as queries
from asn_desktop.db.queries.penglihatan import people_behind
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.pembatasan import Pembatasan, pemohon_dari
from asn_desktop.domain.peran import Izin, Peran, boleh
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.domain.teks import forbidden_character, tidy
from asn_desktop.services.access import needs
from asn_desktop.services.alasan import refuse_code
from asn_desktop.services.errors import Rejected
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see

MIN_ALASAN, MAX_ALASAN, MAX_PEMOHON = 10, 500, 120


@needs(Izin.UBAH_PEGAWAI)
def batasi(session: Session, pegawai_id: str, pemohon: str, alasan: str) -> Changes:
    """Restrict the processing of a person's data from now on. Raises Rejected, OutOfSight."""
    asked = _checked("pemohon", "Diminta oleh", pemohon, 1, MAX_PEMOHON)
    why = _checked("alasan", "Alasan", alasan, MIN_ALASAN, MAX_ALASAN)
    with session.db.read() as tx:
        nama = _nama(session, tx, pegawai_id)
    with session.db.write("pembatasan.pasang", session.actor, nama, alasan=why) as tx:
        known = queries.berlaku(tx, (pegawai_id,)).get(pegawai_id)
        if known is not None:
            raise Rejected((Problem("", "pembatasan.sudah", {
                "nama": nama, "sejak": _day(known), "pemohon": known.pemohon}),))
        tx.insert("pembatasan", {"pegawai_id": pegawai_id, "pemohon": asked, "alasan": why,
                                 "oleh": session.actor, "pada": instants.to_text(session.clock())})
        return tx.changes.merged(Changes.of({"pegawai": (pegawai_id,)}))  # lists show a badge


@needs(Izin.UBAH_PEGAWAI)
def cabut_pembatasan(session: Session, pegawai_id: str, alasan: str) -> Changes:
    """Lift the restriction of a person's data. Raises Rejected, OutOfSight."""
    why = _checked("alasan", "Alasan", alasan, MIN_ALASAN, MAX_ALASAN)
    with session.db.read() as tx:
        nama = _nama(session, tx, pegawai_id)
    with session.db.write("pembatasan.cabut", session.actor, nama, alasan=why) as tx:
        known = queries.berlaku(tx, (pegawai_id,)).get(pegawai_id)
        if known is None:
            raise Rejected((Problem("", "pembatasan.tidak_ada", {"nama": nama}),))
        tx.update("pembatasan", known.id, {
            "dicabut_oleh": session.actor, "dicabut_pada": instants.to_text(session.clock()),
            "alasan_cabut": why})
        return tx.changes.merged(Changes.of({"pegawai": (pegawai_id,)}))  # lists show a badge


@needs(Izin.LIHAT_PEGAWAI)
def riwayat_pembatasan(session: Session, pegawai_id: str) -> tuple[Pembatasan, ...]:
    """All restrictions of a person, the newest first, as far as they are shown. Raises OutOfSight."""
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_PEGAWAI)
        found = queries.riwayat(tx, pegawai_id)
    return tuple(terlihat(session.peran, satu) for satu in found)


def terlihat(peran: Iterable[Peran], satu: Pembatasan) -> Pembatasan:
    """As these roles may see it: the reasons stay with those who read the trail, in which they stand."""
    return satu if boleh(peran, Izin.LIHAT_JEJAK) else replace(satu, alasan="", alasan_cabut="")


def ditahan(tx: ReadTx, ids: Collection[str] | None = None) -> dict[str, Pembatasan]:
    """Restrictions in force by person: who is left out of what carries data further."""
    return queries.berlaku(tx, ids)


def need_unrestricted(tx: ReadTx, key: str, record_id: str) -> None:
    """Refuse to remove a person whose processing is restricted, or one of his records. Raises Rejected."""
    person = people_behind(tx, key, (record_id,)).get(record_id)
    found = queries.berlaku(tx, (person,)).get(person) if person else None
    if found is not None:
        row = tx.row("pegawai", found.pegawai_id) or {}
        code = "pembatasan.hapus" if key == "pegawai" else "pembatasan.hapus_rekaman"
        raise Rejected((Problem("", code, {"nama": row.get("nama", ""), "pemohon": found.pemohon}),))


def kalimat_ditahan(daftar: Collection[Pembatasan], kerja: str) -> str:
    """How many were left out and who asked: "2 pegawai tidak diekspor karena …"; "" for nobody."""
    if not daftar:
        return ""
    return (f"{len(daftar)} pegawai tidak {kerja} karena pemrosesan datanya dibatasi "
            f"(diminta oleh {pemohon_dari(daftar)}).")


def alasan_dilewati(satu: Pembatasan) -> str:
    """Why a batch leaves one person out, as lists of reasons say it."""
    return f"pemrosesan datanya dibatasi (diminta oleh {satu.pemohon})"


def sejak(satu: Pembatasan) -> str:
    """What a file says of it: since when, asked by whom, and why, where that is shown."""
    words = f"Dibatasi sejak {_day(satu)} oleh {satu.oleh}, diminta oleh {satu.pemohon}"
    return f"{words}: {satu.alasan}" if satu.alasan else f"{words}."


def _day(satu: Pembatasan) -> str:
    return tanggal_panjang(satu.pada.astimezone().date())


def _nama(session: Session, tx: ReadTx, pegawai_id: str) -> str:
    must_see(session, tx, (pegawai_id,), Izin.UBAH_PEGAWAI)
    row = tx.row("pegawai", pegawai_id)
    if row is None:
        raise Rejected((Problem("", "pegawai.tidak_ada"),))
    return str(row["nama"])


def _checked(field: str, label: str, text: str, least: int, most: int) -> str:
    words = tidy(text)
    refuse_code(words)
    if len(words) < least:
        raise Rejected((Problem(field, "pembatasan.alasan_pendek", {"label": label, "batas": least}),))
    if len(words) > most or forbidden_character(words):
        raise Rejected((Problem(field, "pembatasan.terlalu_panjang", {"label": label, "batas": most}),))
    return words
