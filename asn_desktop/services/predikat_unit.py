"""Penetapan predikat of a unit in a period: its capaian, the counts of its people beside the limits, and the
decision of its leader.

Source: PermenPANRB 6/2022 Ps. 24-25 (capaian organisasi, pola distribusi, predikat); SE MenPANRB 3/2023.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from asn_desktop.db.queries.daftar_evaluasi import count_belum_selesai
from asn_desktop.db.queries.daftar_pegawai import SaringanPegawai, load_pegawai_ids, load_units
from asn_desktop.db.queries.predikat_unit import load_milik_unit
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.distribusi import BarisDistribusi, problems_of_distribusi, tinjau
from asn_desktop.domain.evaluasi import StatusEvaluasi
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode, nama_periode, rentang_periode
from asn_desktop.domain.predikat import Capaian, Predikat
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.teks import forbidden_character, tidy, tidy_lines
from asn_desktop.fields.texts import sentence
from asn_desktop.services import packs
from asn_desktop.services.access import needs
from asn_desktop.services.changes import Changes
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.hitung_orang import jumlah_predikat, rating_orang, rencana_tak_dihitung
from asn_desktop.services.kop import load_kantor_satuan
from asn_desktop.services.office import office_profile
from asn_desktop.services.sementara import pimpinan_unit
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight
from asn_desktop.services.units import units_above, with_units_below

CAPAIAN, PENETAPAN = "capaian_organisasi", "penetapan_predikat"
MAX_TEKS, MAX_NOMOR, MAX_TEMPAT = 1200, 80, 80


@dataclass(frozen=True, slots=True)
class Penetapan:
    """The leader's decision as it is stored; ``jumlah`` are the counts of that day."""

    capaian: Capaian
    jumlah: Mapping[Predikat, int]
    nomor: str = ""
    tempat: str = ""
    tanggal: date | None = None
    penetap_id: str | None = None
    alasan: str = ""
    id: str = ""
    version: int = 0
    paket: str = ""


@dataclass(frozen=True, slots=True)
class KeadaanUnit:
    """A unit with all below it in a period. ``jumlah`` counts finished evaluations by predikat, ``belum``
    people whose evaluation is not finished, ``capaian`` is None and ``baris`` empty while none was set;
    ``dari_unit`` is the unit whose capaian it is. ``berubah``: the counts are other than when it was set.
    ``ganda``: how many of them have several plans here, each counted once (``domain/rencana_ganda.py``).
    ``pimpinan_id``: who leads it, told to who sees everybody.
    """

    unit_id: str
    unit: str
    tahun: int
    periode: JenisPeriode
    paket: PaketKinerja
    jumlah: Mapping[Predikat, int]
    belum: int
    capaian: Capaian | None = None
    dasar: str = ""
    dari_unit: str = ""
    baris: tuple[BarisDistribusi, ...] = ()
    peringatan: tuple[str, ...] = ()
    penetapan: Penetapan | None = None
    berubah: bool = False
    ganda: int = 0
    pimpinan_id: str | None = None  # proposed for the decision, as is the place
    tempat: str = ""

    @property
    def total(self) -> int:
        """How many people are counted."""
        return sum(self.jumlah.values())


@needs(Izin.LIHAT_KINERJA)
def keadaan_unit(session: Session, unit_id: str, tahun: int, periode: JenisPeriode) -> KeadaanUnit:
    """How a unit stands, counted over the people who are seen. Raises Rejected for an unknown unit."""
    seen = sight(session, Izin.LIHAT_KINERJA, tahun=tahun)
    office = office_profile(session)
    with session.db.read() as tx:
        tempat = load_kantor_satuan(tx, office).untuk(unit_id).tempat
        found = _keadaan(tx, seen, unit_id, tahun, periode)
        leader = pimpinan_unit(tx, (unit_id,), today(session)).get(unit_id) if seen.semua else None
    return replace(found, pimpinan_id=leader.pegawai_id if leader else None, tempat=tempat)


@needs(Izin.UBAH_KINERJA)
def tetapkan_predikat(
    session: Session, unit_id: str, tahun: int, periode: JenisPeriode, isian: Penetapan
) -> Changes:
    """Store the decision with the counts of now; a second one of the period takes the place of the first.

    Raises Rejected when nobody is counted or a text cannot be kept, OutOfSight when not everybody of the unit
    (or the leader) is seen, StaleRecord when ``isian`` is of an older record.
    """
    texts = {"nomor": tidy(isian.nomor), "tempat": tidy(isian.tempat), "alasan": tidy_lines(isian.alasan)}
    _must_be_kept(texts, {"nomor": MAX_NOMOR, "tempat": MAX_TEMPAT, "alasan": MAX_TEKS})
    action = "penetapan_predikat.ubah" if isian.id else "penetapan_predikat.tambah"
    with session.db.write(action, session.actor, _subject(session, unit_id, tahun, periode)) as tx:
        _must_see_all(session, tx, unit_id, tahun)
        if isian.penetap_id:
            must_see(session, tx, (isian.penetap_id,), Izin.LIHAT_PEGAWAI)
        everybody = Penglihatan(today(session), tahun, semua=True)
        now = _keadaan(tx, everybody, unit_id, tahun, periode)
        if not now.total:
            raise Rejected((Problem("jumlah", "penetapan.tanpa_evaluasi", {"unit": now.unit}),))
        values: dict[str, Any] = {
            "unit_kerja_id": unit_id, "tahun": tahun, "periode": periode.value,
            "capaian": isian.capaian.value, "paket": now.paket.kode, "tanggal": isian.tanggal,
            "penetap_id": isian.penetap_id, **{key: text or None for key, text in texts.items()},
            **{f"jumlah_{predikat.value}": count for predikat, count in now.jumlah.items()},
        }
        if now.penetapan is not None:
            tx.update(PENETAPAN, now.penetapan.id, values, isian.version or None)
        else:
            tx.insert(PENETAPAN, values)
        return tx.changes


@needs(Izin.UBAH_KINERJA)
def catat_capaian(
    session: Session, unit_id: str, tahun: int, periode: JenisPeriode, capaian: Capaian, dasar: str,
    tanggal: date | None = None,
) -> Changes:
    """Enter what an organisation reached, once for all of its people. Raises Rejected, OutOfSight when not
    all of them are seen.
    """
    text = tidy_lines(dasar)
    _must_be_kept({"dasar": text}, {"dasar": MAX_TEKS})
    with session.db.write("capaian_organisasi.tambah", session.actor,
                          _subject(session, unit_id, tahun, periode)) as tx:
        _must_see_all(session, tx, unit_id, tahun)
        stored = load_milik_unit(tx, CAPAIAN, (unit_id,), tahun, periode.value).get(unit_id)
        values = {"unit_kerja_id": unit_id, "tahun": tahun, "periode": periode.value,
                  "capaian": capaian.value, "dasar": text or None, "tanggal": tanggal or today(session)}
        if stored is not None:
            tx.update(CAPAIAN, stored["id"], values)
        else:
            tx.insert(CAPAIAN, values)
        return tx.changes


def capaian_berlaku(
    tx: ReadTx, unit_id: str | None, tahun: int, periode: JenisPeriode
) -> tuple[Capaian, str, str] | None:
    """What was entered for a unit, else for the nearest one above it: capaian, its basis, that unit."""
    if unit_id is None:
        return None
    chain = units_above(load_units(tx), unit_id)
    found = load_milik_unit(tx, CAPAIAN, chain, tahun, periode.value)
    nearest = next((found[unit] for unit in chain if unit in found), None)
    if nearest is None:
        return None
    return Capaian(nearest["capaian"]), nearest["dasar"] or "", nearest["unit_kerja_id"]


def _keadaan(
    tx: ReadTx, seen: Penglihatan, unit_id: str, tahun: int, periode: JenisPeriode
) -> KeadaanUnit:
    names = {key: nama for key, _, nama in load_units(tx)}
    if unit_id not in names:
        raise Rejected((Problem("unit", "cetak.unit_tidak_dikenal", {"unit": ""}),))
    units = frozenset(with_units_below(load_units(tx), unit_id))
    beside = rencana_tak_dihitung(tx, seen, tahun, periode, unit_ids=units)
    rows = [row for row in rating_orang(tx, seen, tahun, periode, tanpa=beside, unit_ids=units)
            if row.status == StatusEvaluasi.SELESAI.value]
    waiting = count_belum_selesai(tx, seen, tahun, periode.value, [one.skp_id for one in beside])
    stored = load_milik_unit(tx, PENETAPAN, (unit_id,), tahun, periode.value).get(unit_id)
    penetapan = _penetapan(stored) if stored else None
    recorded = capaian_berlaku(tx, unit_id, tahun, periode)
    named = Counter(row.capaian for row in rows if row.capaian)
    capaian = (penetapan.capaian if penetapan else recorded[0] if recorded
               else Capaian(named.most_common(1)[0][0]) if named else None)
    paket = packs.pack(penetapan.paket if penetapan else rows[0].paket if rows
                       else packs.pack_for(rentang_periode(periode, tahun).mulai).kode)
    jumlah = jumlah_predikat(rows)
    return KeadaanUnit(
        unit_id, names[unit_id], tahun, periode, paket, jumlah,
        belum=sum(count for unit, count in waiting.items() if unit in units),
        ganda=len({one.pegawai_id for one in beside}),
        capaian=capaian,
        dasar=recorded[1] if recorded else "",
        dari_unit=names.get(recorded[2], "") if recorded else "",
        baris=tinjau(jumlah, capaian, paket) if capaian else (),
        peringatan=tuple(sentence(one) for one in problems_of_distribusi(jumlah, capaian, paket))
        if capaian else (),
        penetapan=penetapan,
        berubah=penetapan is not None and dict(penetapan.jumlah) != jumlah,
    )


def _must_see_all(session: Session, tx: ReadTx, unit_id: str, tahun: int) -> None:
    """Who speaks for a unit sees all who serve in it."""
    units = with_units_below(load_units(tx), unit_id)
    everybody = Penglihatan(today(session), tahun, semua=True)
    people = load_pegawai_ids(tx, everybody, SaringanPegawai(aktif=True, unit_ids=units))
    must_see(session, tx, people, Izin.UBAH_KINERJA, tahun=tahun)


def _penetapan(row: Mapping[str, Any]) -> Penetapan:
    return Penetapan(
        Capaian(row["capaian"]), {predikat: row[f"jumlah_{predikat.value}"] for predikat in Predikat},
        row["nomor"] or "", row["tempat"] or "", row["tanggal"], row["penetap_id"], row["alasan"] or "",
        row["id"], row["version"], row["paket"])


def _must_be_kept(texts: Mapping[str, str], limits: Mapping[str, int]) -> None:
    found = [Problem(key, "teks.terlalu_panjang", {"batas": limits[key], "panjang": len(text)})
             for key, text in texts.items() if len(text) > limits[key]]
    found += [Problem(key, "teks.karakter_terlarang", {"karakter": forbidden_character(text)})
              for key, text in texts.items() if forbidden_character(text)]
    if found:
        raise Rejected(tuple(found))


def _subject(session: Session, unit_id: str, tahun: int, periode: JenisPeriode) -> str:
    with session.db.read() as tx:
        row = tx.row("unit_kerja", unit_id)
    if row is None:
        raise Rejected((Problem("unit", "cetak.unit_tidak_dikenal", {"unit": ""}),))
    return f"{row['nama']} · {nama_periode(periode)} {tahun}"
