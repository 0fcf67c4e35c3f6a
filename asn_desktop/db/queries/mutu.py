"""Pictures of people for the rules of data quality: a few statements per block of people, read as stored."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from asn_desktop.db.sebutan import load_sebutan
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.jabatan import dijabat
from asn_desktop.domain.mutu.potret import (
    Golongan,
    Jabatan,
    Keluarga,
    Pelatihan,
    Pendidikan,
    Potret,
    Rentang,
)
from asn_desktop.domain.sebutan import Sebutan

# Birth, post, and the BUP that the post itself carries → TMT pensiun
Pensiun = Callable[[date | None, Jabatan | None, int | None], date | None]
Rows = dict[str, list[Sequence[Any]]]

_TEXTS = ("nip", "nama", "status_pegawai", "gelar_depan", "gelar_belakang", "jenis_kelamin", "nik", "npwp",
          "nomor_hp", "email", "email_dinas", "status_perkawinan", "jenis_pegawai", "kedudukan_hukum",
          "golongan_awal")
_NOT_TAKEN = ("ditangguhkan", "tidak_disetujui")
_PIM = ("Pelatihan Kepemimpinan",)
_DATES = ("tanggal_lahir", "tmt_cpns", "tanggal_sk_cpns", "tmt_pns", "tanggal_sk_pns", "tmt_berhenti")


def load_potret(tx: ReadTx, ids: Sequence[str], pensiun: Pensiun, hari: date, *, rapat: bool = False
                ) -> list[Potret]:
    """Pictures of these people on a day, in the order of the ids; who is not there (any more) is left out.

    ``rapat``: the ids are neighbours in their order, so that a stretch is read instead of naming each (every
    bound id is locked memory, about as dear as ten rows).
    """
    chosen = _Chosen(ids, rapat)
    columns = (*_TEXTS, *_DATES, "data_siasn", "unit_kerja_id")
    people = {row[0]: row for row in _select(tx, "pegawai", "id", columns, chosen)}
    run = tx.connection.exec_driver_sql
    units = {row[0]: (row[1], _day(row[2])) for row in run("SELECT id, nama, ditutup FROM unit_kerja")}
    own = {(row[0], row[1].casefold()): row[2] for row in run(
        "SELECT unit_kerja_id, nama, bup FROM formasi WHERE bup IS NOT NULL")}
    read = _Histories(tx, chosen, load_sebutan(tx.connection, ids))
    return [_potret(people[key], units, own, read, pensiun, hari) for key in ids if key in people]


def nik_bersama(tx: ReadTx) -> dict[str, int]:
    """NIK that more than one person bears, with how many do."""
    rows = tx.connection.exec_driver_sql(
        "SELECT nik, count(*) FROM pegawai WHERE nik IS NOT NULL GROUP BY nik HAVING count(*) > 1")
    return {row[0]: row[1] for row in rows}


class _Histories:
    """The records of a block of people, each by person and in the order of its days."""

    def __init__(self, tx: ReadTx, ids: "_Chosen", told: Mapping[str, Sebutan]) -> None:
        self._tx, self._ids, self.sebutan = tx, ids, told
        self.golongan = self._of("riwayat_golongan", ("id", "golongan", "tmt_golongan", "mk_tahun",
                                                      "mk_bulan", "nomor_sk", "tanggal_sk"), 2)
        self.jabatan = self._of("riwayat_jabatan", (
            "id", "jenis_jabatan", "jabatan", "tmt_jabatan", "eselon", "jenjang", "penugasan", "sampai",
            "nomor_sk", "tanggal_sk", "tanggal_pelantikan"), 3)
        self.pendidikan = self._of("riwayat_pendidikan", ("id", "tingkat", "tahun_lulus"), 2)
        self.pengangkatan = self._of("riwayat_pengangkatan", ("id", "jenis", "tmt", "sampai", "nomor_sk",
                                                              "tanggal_sk"), 2)
        self.kgb = self._of("kgb", ("id", "golongan", "tmt", "NULL", "nomor_surat", "tanggal_surat"), 2)
        self.cuti = self._of("cuti", ("id", "jenis", "mulai", "selesai", "nomor_surat", "tanggal_surat",
                                      "keputusan"), 2)
        self.keluarga = self._of("keluarga", ("id", "hubungan", "tanggal_lahir"), 2)
        self.dokumen = self._of("dokumen", ("id", "jenis"), 0)
        self.pmk = self._of("peninjauan_masa_kerja", ("id", "jenis"), 0)
        self.pelatihan = self._of("pelatihan", ("id", "jenis", "nama", "tanggal_mulai", "tanggal_selesai",
                                                "jp"), 3)
        self.skp = self._skp()

    def _of(self, table: str, columns: Sequence[str], day: int) -> Rows:
        found: Rows = defaultdict(list)
        for row in _select(self._tx, table, "pegawai_id", columns, self._ids):
            found[row[0]].append(row[1:])
        for rows in found.values():
            rows.sort(key=lambda row: (str(row[day] or ""), row[0]))
        return found

    def _skp(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = defaultdict(set)
        for row in _select(self._tx, "evaluasi", "pegawai_id", ("tahun", "periode", "status"), self._ids):
            if row[2:] == ("akhir", "selesai"):
                found[row[0]].add(row[1])
        for row in _select(self._tx, "penilaian_lama", "pegawai_id", ("tahun",), self._ids):
            found[row[0]].add(row[1])
        return found


def _potret(row: Sequence[Any], units: Mapping[str, tuple[str, date | None]],
            own: Mapping[tuple[str, str], int], read: _Histories, pensiun: Pensiun, hari: date) -> Potret:
    key, rest = row[0], row[1 + len(_TEXTS) + len(_DATES):]
    nip, nama, status, *others = [value or "" for value in row[1:1 + len(_TEXTS)]]
    days = dict(zip(_DATES, map(_day, row[1 + len(_TEXTS):]), strict=False))
    facts: dict[str, Any] = {**dict(zip(_TEXTS[3:], others, strict=True)), **days}
    siasn, unit = _siasn(rest[0]), rest[1] or ""
    unit_name, closed = units.get(unit, ("", None))
    posts = tuple(_jabatan(one) for one in read.jabatan.get(key, ()))
    held = next((one for one in reversed(posts)
                 if one.jenis != "rangkap" and dijabat(one.sifat, one.tmt, one.sampai, hari)), None)
    bup = own.get((unit, held.jabatan.casefold())) if held else None
    return Potret(
        id=key, nip=nip, nama=nama, status=status, **facts, unit_id=unit, unit=unit_name,
        unit_ditutup=closed, tmt_pensiun=pensiun(days["tanggal_lahir"], held, bup),
        instansi_induk=siasn.get("INSTANSI INDUK NAMA", ""),
        instansi_kerja=siasn.get("INSTANSI KERJA NAMA", ""), nik_sah=_flag(siasn.get("IS VALID NIK")),
        golongan=tuple(Golongan(one[0], one[1], _must(one[2]), _months(one[3], one[4]), one[5] or "",
                                _day(one[6])) for one in read.golongan.get(key, ())),
        jabatan=posts, pendidikan=tuple(Pendidikan(*one) for one in read.pendidikan.get(key, ())),
        pengangkatan=tuple(map(_rentang, read.pengangkatan.get(key, ()))),
        kgb=tuple(map(_rentang, read.kgb.get(key, ()))),
        cuti=tuple(_rentang(one) for one in read.cuti.get(key, ()) if one[6] not in _NOT_TAKEN),
        keluarga=tuple(Keluarga(one[0], one[1], _day(one[2])) for one in read.keluarga.get(key, ())),
        dokumen=Counter(one[1] for one in read.dokumen.get(key, ())),
        pelatihan=tuple(Pelatihan(one[0], one[2], _must(one[3]), _day(one[4]), one[5])
                        for one in read.pelatihan.get(key, ())),
        pim=sum(one[1] in _PIM for one in read.pelatihan.get(key, ())),
        pmk=sum(one[1] == "tambah" for one in read.pmk.get(key, ())),
        tahun_skp=frozenset(read.skp.get(key, ())), pada=hari, sebutan=read.sebutan.get(key, Sebutan()))


def _jabatan(one: Sequence[Any]) -> Jabatan:
    return Jabatan(one[0], one[1], one[2], _must(one[3]), one[4] or "", one[5] or "", one[6] or "definitif",
                   _day(one[7]), one[8] or "", _day(one[9]), _day(one[10]))


def _rentang(one: Sequence[Any]) -> Rentang:
    return Rentang(one[0], one[1] or "", _must(one[2]), _day(one[3]), one[4] or "", _day(one[5]))


class _Chosen:
    """Whose rows are read: the condition and what it binds."""

    def __init__(self, ids: Sequence[str], rapat: bool) -> None:
        self.wanted = frozenset(ids)
        self.condition = "BETWEEN ? AND ?" if rapat and ids else f"IN ({', '.join('?' * len(ids))})"
        self.bound = (min(ids), max(ids)) if rapat and ids else tuple(ids)


def _select(tx: ReadTx, table: str, owner: str, columns: Sequence[str], ids: _Chosen
            ) -> Sequence[Sequence[Any]]:
    """(owner, columns) of all rows of these people, as stored."""
    if not ids.wanted:
        return ()
    listed = ", ".join((owner, *columns))
    statement = f"SELECT {listed} FROM {table} WHERE {owner} {ids.condition}"  # noqa: S608 - own names and marks
    rows = tx.connection.exec_driver_sql(statement, ids.bound).fetchall()
    return [row for row in rows if row[0] in ids.wanted]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _must(text: str) -> date:
    return date.fromisoformat(text)


def _months(years: int | None, months: int | None) -> int | None:
    return None if years is None else 12 * years + (months or 0)


def _siasn(text: str | None) -> dict[str, str]:
    found = json.loads(text) if text else {}
    return found if isinstance(found, dict) else {}


def _flag(text: str | None) -> bool | None:
    if not text:
        return None
    return text.strip().casefold() in ("1", "true", "ya", "y", "valid", "t")
