"""Peta jabatan: posts with their holders and the vacancies that pension brings; also as a workbook."""

from dataclasses import dataclass
from pathlib import Path

from asn_desktop.db.queries import susunan as queries
from asn_desktop.db.queries.susunan import Orang
from asn_desktop.domain.aturan import Aturan
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.pensiun import bup_jabatan, tmt_pensiun
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.peta_jabatan import TAHUN_PROYEKSI, BarisPeta, Formasi, Pemangku, peta_jabatan
from asn_desktop.domain.susunan import pohon
from asn_desktop.domain.teks import match_key
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.services.access import needs
from asn_desktop.services.aturan import aturan
from asn_desktop.services.clock import today
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.pembatasan import ditahan
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, sight

_HEADINGS = ("Unit kerja", "Jabatan", "Jenis", "Kelas", "Kebutuhan", "Terisi", "Kosong", "Lebih", "Pemangku")
_HELD = "(pemrosesan dibatasi)"


@dataclass(frozen=True, slots=True)
class PetaKantor:
    """The posts in the order of the tree of units, the name of each unit, the people whose post is not on the
    map, and the years of the projection.
    """

    baris: tuple[BarisPeta, ...]
    unit: dict[str, str]
    tanpa_formasi: tuple[Pemangku, ...]
    tahun: tuple[int, ...]

    @property
    def kebutuhan(self) -> int:
        """How many are needed in all."""
        return sum(line.formasi.kebutuhan for line in self.baris)

    @property
    def terisi(self) -> int:
        """How many hold a post of the map."""
        return sum(line.terisi for line in self.baris)

    @property
    def kosong(self) -> int:
        """How many are missing today."""
        return sum(line.kosong for line in self.baris)


@needs(Izin.LIHAT_PEGAWAI)
def peta_kantor(session: Session) -> PetaKantor:
    """The map of today; holders are those who are seen."""
    now = today(session)
    with session.db.read() as tx:
        units, _ = queries.load_susunan(tx)
        formasi = queries.load_formasi(tx, now)
        people = queries.load_orang(tx, sight(session, Izin.LIHAT_PEGAWAI))
    leave_list_trace(session, "Peta jabatan", len(people))
    place = {unit.id: number for number, unit in enumerate(pohon(units))}
    formasi.sort(key=lambda post: place.get(post.unit_kerja_id, len(place)))
    rules, own = aturan(), {(post.unit_kerja_id, match_key(post.jabatan)): post for post in formasi}
    holders = [
        _pemangku(one, own.get((one.unit_kerja_id or "", match_key(one.jabatan))), rules, session)
        for one in people
    ]
    found = peta_jabatan(formasi, holders, now.year)
    names = {unit.id: unit.nama for unit in units.values()}
    return PetaKantor(
        found.formasi, names, found.tanpa_formasi, tuple(range(now.year, now.year + TAHUN_PROYEKSI))
    )


@needs(Izin.UBAH_PEGAWAI)
def susun_dari_jabatan(session: Session) -> Changes:
    """Put every post that people hold on the map where it is missing; as many are needed as hold it now."""
    now = today(session)
    with session.db.write("formasi.susun", session.actor) as tx:
        known = {(post.unit_kerja_id, match_key(post.jabatan)) for post in queries.load_formasi(tx, now)}
        wanted: dict[tuple[str, str], list[Orang]] = {}
        for one in queries.load_orang(tx, sight(session, Izin.UBAH_PEGAWAI)):
            key = one.unit_kerja_id or "", match_key(one.jabatan)
            if all(key) and key not in known and one.jenis_jabatan:
                wanted.setdefault(key, []).append(one)
        for (unit, _), held in sorted(wanted.items()):
            structural = held[0].jenis_jabatan == "struktural"
            level = {"eselon" if structural else "jenjang": held[0].tingkat or None}
            tx.insert(
                "formasi",
                {
                    "nama": held[0].jabatan,
                    "unit_kerja_id": unit,
                    "kebutuhan": len(held),
                    "jenis_jabatan": held[0].jenis_jabatan,
                    **level,
                },
            )
        return tx.changes


@needs(Izin.EKSPOR)
def peta_butuh_dua(session: Session) -> bool:
    """Whether writing the map names so many people that a second person is needed."""
    return peta_kantor(session).terisi > BATAS_EKSPOR


@needs(Izin.EKSPOR)
def ekspor_peta(session: Session, out: Path, saksi: Saksi | None = None) -> int:
    """Write the map to an xlsx file; returns how many posts it has. The trail tells of it first.

    Raises SecondPersonMissing where it names more than 50 people, ServiceError.
    """
    place = Outputs(session.folder).file(out, ".xlsx")
    peta = peta_kantor(session)
    nama = alasan = ""
    if peta.terisi > BATAS_EKSPOR:
        agreed = need_second(session, Tindakan.EKSPOR, saksi)
        nama, alasan = agreed.nama, agreed.alasan
    with session.db.read() as tx:
        held = ditahan(tx)
    with session.db.write(
        "ekspor.peta_jabatan", session.actor, f"{len(peta.baris)} jabatan", saksi=nama, alasan=alasan
    ) as tx:
        tx.leave_trace()
    rows = [_row(line, peta, frozenset(held)) for line in peta.baris]
    headings = (*_HEADINGS, *(f"Kosong akhir {year}" for year in peta.tahun))
    place.write(
        workbook_bytes(
            [TextSheet("Peta jabatan", headings, rows, frozenset({"Unit kerja", "Jabatan", "Pemangku"}))]
        )
    )
    return len(rows)


def _pemangku(one: Orang, post: Formasi | None, rules: Aturan, session: Session) -> Pemangku:
    bup = bup_jabatan(
        rules.bup, one.jenis_jabatan, one.tingkat, one.jabatan, today(session), post.bup if post else None
    )
    ends = tmt_pensiun(one.tanggal_lahir, bup.tahun) if bup and one.tanggal_lahir else None
    return Pemangku(one.id, one.nama, one.nip, one.unit_kerja_id, one.jabatan, ends)


def _row(line: BarisPeta, peta: PetaKantor, held: frozenset[str]) -> tuple[str, ...]:
    post = line.formasi
    names = "; ".join(_HELD if one.id in held else one.nama for one in line.pemangku)
    numbers = (post.kebutuhan, line.terisi, line.kosong, line.lebih)
    return (
        peta.unit.get(post.unit_kerja_id, ""),
        post.jabatan,
        post.jenis_jabatan.capitalize(),
        "" if post.kelas is None else str(post.kelas),
        *map(str, numbers),
        names,
        *map(str, line.proyeksi),
    )
