"""Who appraises whom today, with who stands in, and the teams with their members."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries import susunan as queries
from asn_desktop.db.queries.pihak import load_fakta, penilai_of_all
from asn_desktop.db.queries.records import load_records
from asn_desktop.domain.peran import Izin
from asn_desktop.fields.susunan import ANGGOTA_TIM, DELEGASI_PENILAI, TIM_KERJA
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, sight


@dataclass(frozen=True, slots=True)
class BarisPenilai:
    """A person and who appraises him today; an empty ``penilai`` for nobody."""

    id: str
    nama: str
    jabatan: str
    unit: str
    penilai: str
    penilai_id: str | None


@dataclass(frozen=True, slots=True)
class BarisDelegasi:
    """A letter by which somebody stands in; ``berlaku``: today."""

    id: str
    pegawai_id: str
    penilai: str
    pengganti: str
    mulai: date
    sampai: date | None
    surat: str
    alasan: str
    berlaku: bool


@dataclass(frozen=True, slots=True)
class BarisTim:
    """A team; ``anggota`` are "Nama (peran)" of those who are seen."""

    id: str
    nama: str
    ketua: str
    unit: str
    mulai: date | None
    sampai: date | None
    anggota: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BarisAnggota:
    """A member of a team."""

    id: str
    nama: str
    jabatan: str
    peran: str
    mulai: date | None
    sampai: date | None


@needs(Izin.LIHAT_PEGAWAI)
def siapa_menilai(session: Session) -> tuple[BarisPenilai, ...]:
    """Everybody at work who is seen with his penilai of today, by penilai; those without one first."""
    seen = sight(session, Izin.LIHAT_PEGAWAI)
    with session.db.read() as tx:
        people = queries.load_orang(tx, seen)
        assigned = penilai_of_all(tx, seen, today(session))
    leave_list_trace(session, "Siapa menilai siapa", len(people))
    lines = []
    for one in people:
        penilai_id, penilai = assigned.get(one.id, (None, ""))
        lines.append(BarisPenilai(one.id, one.nama, one.jabatan, one.unit_kerja, penilai, penilai_id))
    return tuple(sorted(lines, key=lambda line: (line.penilai.casefold(), line.nama.casefold(), line.id)))


@needs(Izin.LIHAT_PEGAWAI)
def delegasi(session: Session) -> tuple[BarisDelegasi, ...]:
    """All letters about penilai who are seen, the newest first."""
    now = today(session)
    with session.db.read() as tx:
        rows = load_records(tx, sight(session, Izin.LIHAT_PEGAWAI), DELEGASI_PENILAI)
        names = load_fakta(tx, [str(row[key]) for row in rows for key in ("pegawai_id", "pengganti_id")])
    leave_list_trace(session, "Delegasi penilai", len(rows))
    known = {key: fakta.nama_lengkap for key, fakta in names.items()}
    return tuple(
        BarisDelegasi(
            row["id"],
            row["pegawai_id"],
            known.get(row["pegawai_id"], ""),
            known.get(row["pengganti_id"], ""),
            row["mulai"],
            row["sampai"],
            row["nomor_surat"] or "",
            row["alasan"] or "",
            row["mulai"] <= now and (row["sampai"] is None or row["sampai"] >= now),
        )
        for row in rows
    )


@needs(Izin.LIHAT_PEGAWAI)
def tim_kerja(session: Session) -> tuple[BarisTim, ...]:
    """All teams with their members, the newest first."""
    seen = sight(session, Izin.LIHAT_PEGAWAI)
    with session.db.read() as tx:
        teams, members = load_records(tx, seen, TIM_KERJA), load_records(tx, seen, ANGGOTA_TIM)
        units, _ = queries.load_susunan(tx)
        ids = [str(row["pegawai_id"]) for row in members] + [
            str(row["ketua_id"]) for row in teams if row["ketua_id"]
        ]
        names = {key: fakta.nama_lengkap for key, fakta in load_fakta(tx, ids).items()}
    leave_list_trace(session, "Tim kerja", len(members))
    inside: dict[str, list[str]] = {}
    for row in members:
        role = f" ({row['peran']})" if row["peran"] else ""
        inside.setdefault(row["tim_kerja_id"], []).append(f"{names.get(row['pegawai_id'], '')}{role}")
    return tuple(
        BarisTim(
            row["id"],
            row["nama"],
            names.get(row["ketua_id"] or "", ""),
            units[row["unit_kerja_id"]].nama if row["unit_kerja_id"] in units else "",
            row["mulai"],
            row["sampai"],
            tuple(sorted(inside.get(row["id"], ()))),
        )
        for row in teams
    )


@needs(Izin.LIHAT_PEGAWAI)
def anggota_tim(session: Session, tim_id: str) -> tuple[BarisAnggota, ...]:
    """The members of a team who are seen, by name."""
    with session.db.read() as tx:
        rows = load_records(tx, sight(session, Izin.LIHAT_PEGAWAI), ANGGOTA_TIM, tim_id)
        known = load_fakta(tx, [str(row["pegawai_id"]) for row in rows])
    leave_list_trace(session, f"Anggota tim {tim_id}", len(rows))
    found = []
    for row in rows:
        who = known.get(row["pegawai_id"])
        nama, jabatan = (who.nama_lengkap, who.jabatan) if who else ("", "")
        found.append(BarisAnggota(row["id"], nama, jabatan, row["peran"] or "", row["mulai"], row["sampai"]))
    return tuple(sorted(found, key=lambda line: (line.nama.casefold(), line.id)))
