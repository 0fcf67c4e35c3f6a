"""What papers of many people and statistics read: a few statements for all of them, rows as stored.

Dates stay ISO text: they compare as they are, and only those that are chosen are made into dates.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from asn_desktop.db.queries.kepegawaian import load_bup_formasi
from asn_desktop.db.sebutan import load_sebutan
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.sebutan import Sebutan
from asn_desktop.domain.teks import match_key

_FEW = 900  # below SQLite's limit of bound parameters; for more the whole table is read


class Pribadi(NamedTuple):
    """A person's own columns."""

    id: str
    nip: str
    nama: str
    gelar_depan: str | None
    gelar_belakang: str | None
    tempat_lahir: str | None
    tanggal_lahir: str | None
    jenis_kelamin: str | None
    status_perkawinan: str | None
    alamat: str | None
    status_pegawai: str
    unit_kerja_id: str | None
    tmt_cpns: str | None
    tmt_berhenti: str | None
    golongan_awal: str | None


class Pangkat(NamedTuple):
    """A decision on golongan; ``tmt`` as ISO text."""

    pegawai_id: str
    tmt: str
    golongan: str
    mk_tahun: int | None
    mk_bulan: int | None
    gaji: int | None
    nomor: str | None
    tanggal: str | None


class Jabatan(NamedTuple):
    """A post held."""

    pegawai_id: str
    tmt: str
    jenis: str
    jabatan: str
    eselon: str | None
    jenjang: str | None
    penugasan: str | None
    sampai: str | None


class Sekolah(NamedTuple):
    """A diploma."""

    pegawai_id: str
    tahun: int | None
    tingkat: str
    nama: str
    sekolah: str | None


class Latihan(NamedTuple):
    """A training; ``selesai`` as ISO text."""

    pegawai_id: str
    selesai: str
    nama: str
    jp: int | None


class Rentang(NamedTuple):
    """Days from one to another as ISO text, of some kind."""

    pegawai_id: str
    mulai: str | None
    selesai: str | None
    jenis: str


class Cuti(NamedTuple):
    """A leave with what was decided on it."""

    pegawai_id: str
    mulai: str | None
    selesai: str | None
    keputusan: str | None


class Peninjauan(NamedTuple):
    """A peninjauan masa kerja: "tambah" adds years and months, "kurang" takes its days away."""

    pegawai_id: str
    jenis: str
    tahun: int | None
    bulan: int | None
    mulai: str | None
    selesai: str | None


class Catatan(NamedTuple):
    """All that was read of these people; histories by person, in no order."""

    pribadi: Mapping[str, Pribadi]
    aktif: frozenset[str]
    unit: Mapping[str, str]
    pangkat: Mapping[str, Sequence[Pangkat]]
    kgb: Mapping[str, Sequence[Pangkat]]
    jabatan: Mapping[str, Sequence[Jabatan]]
    sekolah: Mapping[str, Sequence[Sekolah]]
    latihan: Mapping[str, Sequence[Latihan]]
    peninjauan: Mapping[str, Sequence[Peninjauan]]
    cltn: Mapping[str, Sequence[Cuti]]
    bup: Mapping[tuple[str, str], int]
    belajar: Mapping[str, Sequence[Rentang]]
    kontrak: Mapping[str, Sequence[Rentang]]
    sebutan: Mapping[str, Sebutan]


def load_catatan(tx: ReadTx, ids: Collection[str], keadaan: date, cltn: Collection[str]) -> Catatan:
    """The records of these people as far as they had begun on that day; increases of pay also later ones.

    ``cltn`` are the kinds of leave that do not count as service.
    """
    day, marks = keadaan.isoformat(), ", ".join("?" * len(cltn))
    read = _Reader(tx, ids)
    people = (Pribadi(*row) for row in read.rows(
        "SELECT id, nip, nama, gelar_depan, gelar_belakang, tempat_lahir, tanggal_lahir, jenis_kelamin, "
        "status_perkawinan, alamat, status_pegawai, unit_kerja_id, tmt_cpns, tmt_berhenti, golongan_awal "
        "FROM pegawai", "id"))
    return Catatan(
        pribadi={one.id: one for one in people},
        aktif=frozenset(row[0] for row in read.rows("SELECT id FROM ringkasan_pegawai", "id", "aktif = 1")),
        unit={row[0]: row[1] for row in tx.connection.exec_driver_sql("SELECT id, nama FROM unit_kerja")},
        pangkat=read.by_person(
            Pangkat, "SELECT pegawai_id, tmt_golongan, golongan, mk_tahun, mk_bulan, gaji_pokok, nomor_sk, "
            "tanggal_sk FROM riwayat_golongan", "tmt_golongan <= ?", day),
        kgb=read.by_person(
            Pangkat, "SELECT pegawai_id, tmt, golongan, mk_tahun, mk_bulan, gaji_baru, nomor_surat, "
            "tanggal_surat FROM kgb"),
        jabatan=read.by_person(
            Jabatan, "SELECT pegawai_id, tmt_jabatan, jenis_jabatan, jabatan, eselon, jenjang, penugasan, "
            "sampai FROM riwayat_jabatan", "tmt_jabatan <= ?", day),
        sekolah=read.by_person(
            Sekolah, "SELECT pegawai_id, tahun_lulus, tingkat, nama_pendidikan, sekolah "
            "FROM riwayat_pendidikan", "(tahun_lulus IS NULL OR tahun_lulus <= ?)", keadaan.year),
        latihan=read.by_person(
            Latihan, "SELECT pegawai_id, coalesce(tanggal_selesai, tanggal_mulai), nama, jp FROM pelatihan",
            "coalesce(tanggal_selesai, tanggal_mulai) <= ?", day),
        peninjauan=read.by_person(
            Peninjauan, "SELECT pegawai_id, jenis, tahun, bulan, mulai, selesai FROM peninjauan_masa_kerja"),
        cltn=read.by_person(
            Cuti, "SELECT pegawai_id, mulai, selesai, keputusan FROM cuti", f"jenis IN ({marks})", *cltn),
        bup={(unit, match_key(nama)): bup for unit, nama, bup in load_bup_formasi(tx)},
        belajar=read.by_person(
            Rentang, "SELECT pegawai_id, mulai, selesai, jenis FROM tugas_belajar", "mulai <= ?", day),
        kontrak=read.by_person(
            Rentang, "SELECT pegawai_id, tmt, sampai, jenis FROM riwayat_pengangkatan"),
        sebutan=load_sebutan(tx.connection, ids))


class _Reader:
    """Asks for these people: by name when they are few, else the whole table, of which theirs are kept."""

    def __init__(self, tx: ReadTx, ids: Collection[str]) -> None:
        self._connection, self._ids = tx.connection, frozenset(ids)

    def rows(self, select: str, owner: str, where: str = "", *bound: Any) -> list[Sequence[Any]]:
        """Rows whose first column is one of the people."""
        few = len(self._ids) <= _FEW
        marks = ", ".join("?" * len(self._ids))
        parts = [part for part in (where, f"{owner} IN ({marks})" if few else "") if part]
        statement = f"{select} WHERE {' AND '.join(parts)}" if parts else select
        values = (*bound, *sorted(self._ids)) if few else bound
        found = self._connection.exec_driver_sql(statement, values).fetchall()
        return list(found) if few else [row for row in found if row[0] in self._ids]

    def by_person(self, kind: Any, select: str, where: str = "", *bound: Any) -> Mapping[str, list[Any]]:
        """The rows as ``kind``, by person."""
        found: dict[str, list[Any]] = defaultdict(list)
        for row in self.rows(select, "pegawai_id", where, *bound):
            found[row[0]].append(kind(*row))
        return found
