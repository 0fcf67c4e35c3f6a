"""The matrix of a leader's plan, and whom he divides his goals among."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from asn_desktop.db.queries.pihak import penilai_of_all
from asn_desktop.db.tables.evaluasi import pihak_dokumen
from asn_desktop.db.tables.kinerja import matriks_sel
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.tables.skp import skp
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.matriks import BarisMatriks, SelMatriks, Susunan
from asn_desktop.domain.penglihatan import Penglihatan

_CHUNK = 900  # below SQLite's limit of bound parameters


@dataclass(frozen=True, slots=True)
class Bawahan:
    """A person for a row, and whether he is still active."""

    baris: BarisMatriks
    aktif: bool


def load_sel(tx: ReadTx, skp_ids: Sequence[str]) -> dict[str, tuple[SelMatriks, ...]]:
    """Plan of the leader → its texts, by person, goal and order; at most some hundred plans at a time."""
    c = matriks_sel.c
    found: dict[str, list[SelMatriks]] = {}
    query = select(
        c.skp_id, c.id, c.rhk_pimpinan_id, c.pegawai_id, c.urutan, c.teks, c.hasil_kerja_id
    ).where(c.skp_id.in_(skp_ids))
    for row in tx.connection.execute(query.order_by(c.pegawai_id, c.rhk_pimpinan_id, c.urutan)).all():
        found.setdefault(row[0], []).append(SelMatriks(*row[1:]))
    return {key: tuple(cells) for key, cells in found.items()}


def store_susunan(
    tx: WriteTx, skp_id: str, rhk_pimpinan_id: str, pegawai_id: str, susunan: Susunan
) -> None:
    """Make the stored texts of one person and goal the new ones."""
    tx.delete_many("matriks_sel", [cell.id for cell in susunan.hapus])
    tx.update_many("matriks_sel", [
        (cell.id, {"teks": text, "hasil_kerja_id": goal}) for cell, text, goal in susunan.ubah])
    place = {"skp_id": skp_id, "rhk_pimpinan_id": rhk_pimpinan_id, "pegawai_id": pegawai_id}
    tx.insert_many("matriks_sel", [
        {**place, "urutan": number, "teks": text, "hasil_kerja_id": goal}
        for number, text, goal in susunan.baru])


def bawahan_of(
    tx: ReadTx, dilihat: Penglihatan, day: date, leaders: Mapping[str, int]
) -> dict[str, list[str]]:
    """Leader → ids of those whom he appraises on that day, or whose plan of that year names him.

    ``leaders``: the leader's id and the year of his plan.
    """
    found: dict[str, dict[str, None]] = {leader: {} for leader in leaders}
    for pegawai_id, (penilai_id, _) in penilai_of_all(tx, dilihat, day).items():
        if penilai_id in found:
            found[penilai_id][pegawai_id] = None
    d, s = pihak_dokumen.c, skp.c
    query = (
        select(d.pegawai_id, s.pegawai_id, s.tahun)
        .select_from(pihak_dokumen)
        .join(skp, s.id == d.skp_id)
        .where(d.pegawai_id.in_(list(leaders)), d.peran == "penilai")
    )
    for leader, pegawai_id, tahun in tx.connection.execute(query).all():
        if tahun == leaders[leader]:
            found[leader][pegawai_id] = None
    return {leader: list(people) for leader, people in found.items()}


def load_baris(tx: ReadTx, ids: Collection[str]) -> dict[str, Bawahan]:
    """People for the rows of a matrix, those with a structural post first, then by name."""
    c = ringkasan_pegawai.c
    rows: list[tuple[tuple[bool, str, str, str], Bawahan]] = []
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), _CHUNK):
        query = select(c.id, c.nama_lengkap, c.nip, c.jabatan, c.eselon, c.nama_urut, c.aktif).where(
            c.id.in_(wanted[start : start + _CHUNK]))
        for row in tx.connection.execute(query).all():
            place = (not row.eselon, row.eselon, row.nama_urut, row.id)
            rows.append((place, Bawahan(BarisMatriks(row.id, row.nama_lengkap, row.nip, row.jabatan),
                                        bool(row.aktif))))
    return {one.baris.pegawai_id: one for _, one in sorted(rows, key=_first)}


def _first(pair: tuple[tuple[bool, str, str, str], Bawahan]) -> tuple[bool, str, str, str]:
    return pair[0]
