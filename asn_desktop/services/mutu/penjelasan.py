"""Explanations of odd findings: given in a line, kept as records of the person, undone like any other.

One of two people who may be one entered twice is explained the same way, under the rule "duplikat".
"""

from collections.abc import Mapping

from asn_desktop.db.queries.records import load_records
from asn_desktop.domain.duplikat import Orang
from asn_desktop.domain.mutu.aturan import Temuan, sidik_nilai
from asn_desktop.domain.mutu.penjelasan import (
    Kunci,
    Penjelasan,
    kunci_temuan,
    menurut_kunci,
)
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.domain.teks import tidy
from asn_desktop.fields.kantor_lain import PENJELASAN_MUTU
from asn_desktop.fields.spec import Value
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.records import Saved, save_record
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sight

MIN_PENJELASAN = 5  # characters; a tick or a dot explains nothing
DUPLIKAT = "duplikat"


@needs(Izin.LIHAT_PEGAWAI)
def daftar_penjelasan(session: Session) -> Mapping[Kunci, Penjelasan]:
    """All explanations about people who are seen, by rule, person and place."""
    with session.db.read() as tx:
        rows = load_records(tx, sight(session, Izin.LIHAT_PEGAWAI), PENJELASAN_MUTU)
    return menurut_kunci(
        Penjelasan(row["id"], row["aturan"], row["pegawai_id"], row["kolom"] or "", row["sidik"],
                   row["penjelasan"], row["oleh"] or "", tanggal_pendek(row["pada"]) if row["pada"] else "")
        for row in rows)


@needs(Izin.UBAH_PEGAWAI)
def jelaskan(session: Session, temuan: Temuan, teks: str) -> Saved:
    """Explain an odd finding, or explain it anew. Raises Rejected for another class and for too few words."""
    if temuan.kelas is not Severity.JANGGAL:
        raise Rejected((Problem("", "mutu.bukan_janggal"),))
    return _explain(session, kunci_temuan(temuan), temuan.sidik, teks)


@needs(Izin.UBAH_PEGAWAI)
def bukan_duplikat(session: Session, satu: Orang, dua: Orang, teks: str) -> Saved:
    """Say that two who look like one are two. Raises Rejected for too few words."""
    return _explain(session, kunci_duplikat(satu, dua), sidik_duplikat(satu, dua), teks)


def kunci_duplikat(satu: Orang, dua: Orang) -> Kunci:
    """What the explanation of a pair is found by."""
    return DUPLIKAT, satu.id, f"pegawai/{dua.id}/nik"


def sidik_duplikat(satu: Orang, dua: Orang) -> str:
    """A digest of what made them look like one: another value brings the pair back."""
    facts = ((one.nip, one.nama, str(one.tanggal_lahir), one.nik, one.pns_id) for one in (satu, dua))
    return sidik_nilai("\n".join(":".join(told) for told in facts))


def _explain(session: Session, kunci: Kunci, sidik: str, teks: str) -> Saved:
    words = tidy(teks)
    if len(words) < MIN_PENJELASAN:
        raise Rejected((Problem("penjelasan", "mutu.penjelasan_pendek", {"batas": MIN_PENJELASAN}),))
    known = daftar_penjelasan(session).get(kunci)
    aturan, pegawai_id, bidang = kunci
    values: dict[str, Value] = {
        "aturan": aturan, "kolom": bidang, "sidik": sidik, "penjelasan": words, "oleh": session.actor,
        "pada": today(session), "pegawai_id": pegawai_id}
    return save_record(session, PENJELASAN_MUTU.key, values, known.id if known else None)
