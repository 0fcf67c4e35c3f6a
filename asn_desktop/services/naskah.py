"""Wording of the letters about persons: the dated packs, and what the office wrote in their place."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from asn_desktop.db.queries.records import load_records
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.registry import form_of
from asn_desktop.domain.naskah import PaketNaskah
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.surat import isi_teks, periksa_teks
from asn_desktop.fields.naskah import BAGIAN_SURAT, BIDANG_SURAT
from asn_desktop.fields.registry import record_type
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import for_everyone, needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.packs import PackError
from asn_desktop.services.records import delete_record, save_record
from asn_desktop.services.session import Session

TEKS_SURAT, PENANDATANGAN = "teks_surat", "penandatangan"
_AWALAN = {"an": "a.n. ", "ub": "u.b. ", "plt": "Plt. ", "plh": "Plh. "}


@dataclass(frozen=True, slots=True)
class BagianSurat:
    """One part of a letter as the editor shows it; ``id`` is empty while the default text is used."""

    formulir: str
    judul: str
    bagian: str
    label: str
    isi: str
    bawaan: str
    id: str = ""
    version: int = 0
    kurang: str = ""  # which official words the program lacks

    @property
    def menunggu(self) -> bool:
        """Whether official words are missing and the office has not written them yet."""
        return bool(self.kurang) and not self.diubah

    @property
    def diubah(self) -> bool:
        """Whether the office wrote its own text."""
        return bool(self.id)


@cache
def all_naskah() -> tuple[PaketNaskah, ...]:
    """Every pack that ships with the program, oldest first. Raises PackError when one is damaged."""
    found = sorted((read_naskah(path) for path in resource_path("surat").glob("*.json")),
                   key=lambda paket: paket.berlaku_dari)
    for earlier, later in zip(found, found[1:], strict=False):
        if earlier.valid_on(later.berlaku_dari):
            raise PackError(f"Paket naskah {earlier.kode} dan {later.kode} berlaku pada hari yang sama; "
                            "pasang ulang program ini.")
    return tuple(found)


def naskah_for(day: date) -> PaketNaskah:
    """The pack in force on a day; before the first one the first. Raises PackError when all have ended."""
    packs = all_naskah()
    for paket in packs:
        if paket.valid_on(day) or (paket is packs[0] and day < paket.berlaku_dari):
            return paket
    raise PackError(f"Belum ada paket naskah surat untuk tahun {day.year}; perbarui program ini.")


def read_naskah(path: Path) -> PaketNaskah:
    """The pack in a JSON file; every default text must be usable. Raises PackError naming file and place."""
    try:
        return _naskah_of(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise PackError(f"Paket naskah {path.name} rusak ({error}); pasang ulang program ini.") from error


def _naskah_of(data: Mapping[str, Any]) -> PaketNaskah:
    until = data["berlaku_sampai"]
    for form, parts in data["surat"].items():
        for part, text in parts.items():
            if part not in BAGIAN_SURAT or periksa_teks(text, BIDANG_SURAT):
                raise ValueError(f"surat.{form}.{part}")
    return PaketNaskah(
        data["kode"], data["peraturan"], date.fromisoformat(data["berlaku_dari"]),
        date.fromisoformat(until) if until else None, MappingProxyType(data["teks"]),
        MappingProxyType({form: MappingProxyType(parts) for form, parts in data["surat"].items()}),
        MappingProxyType(data["peraturan_gaji"]), MappingProxyType(_missing(data)))


def _missing(data: Mapping[str, Any]) -> dict[str, str]:
    """What official words a pack lacks. Raises ValueError for a part that it does not have."""
    found: dict[str, str] = data.get("isian_kantor", {})
    for place in found:
        form, _, part = place.partition("/")
        if part not in data["surat"].get(form, {}):
            raise ValueError(f"isian_kantor.{place}")
    return found


def teks_kantor(tx: ReadTx, day: date) -> dict[tuple[str, str], dict[str, Any]]:
    """The office's own texts by form and part, of several the one that began last by that day."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for row in load_records(tx, Penglihatan(day, day.year, semua=True), record_type(TEKS_SURAT)):
        if row["berlaku_dari"] is None or row["berlaku_dari"] <= day:
            found.setdefault((row["formulir"], row["bagian"]), row)  # the newest comes first
    return found


def teks_bagian(tx: ReadTx, day: date, formulir: str, bagian: str) -> str:
    """One part as the office has it on a day, its merge fields still in it. Raises PackError."""
    row = teks_kantor(tx, day).get((formulir, bagian))
    return (row["isi"] or "") if row else naskah_for(day).bawaan(formulir, bagian)


@for_everyone
def bagian_surat(session: Session) -> tuple[BagianSurat, ...]:
    """Every part of every letter with its text of today, in the order of the forms."""
    today = session.clock().astimezone().date()
    paket = naskah_for(today)
    with session.db.read() as tx:
        own = teks_kantor(tx, today)
    found = []
    for form, parts in paket.surat.items():
        for part, text in parts.items():
            row = own.get((form, part))
            found.append(BagianSurat(form, form_of(form).title, part, BAGIAN_SURAT[part],
                                     (row["isi"] or "") if row else text, text,
                                     row["id"] if row else "", row["version"] if row else 0,
                                     paket.isian_kantor.get(f"{form}/{part}", "")))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class PilihanPenanda:
    """Somebody who may sign letters, as a print order offers him."""

    id: str
    label: str


@needs(Izin.CETAK)
def pilihan_penanda(session: Session) -> tuple[PilihanPenanda, ...]:
    """The signers whom the office set: "Plt. Camat Tirta Hulu (semua surat)"."""
    today = session.clock().astimezone().date()
    with session.db.read() as tx:
        rows = load_records(tx, Penglihatan(today, today.year, semua=True), record_type(PENANDATANGAN))
    names = {one.value: one.label for one in record_type(PENANDATANGAN).field("formulir").choices}
    return tuple(
        PilihanPenanda(row["id"], f"{_AWALAN.get(row['cara'], '')}{row['jabatan']} "
                       f"({names.get(row['formulir'] or '', 'semua surat')})") for row in rows)


@needs(Izin.ATUR_KANTOR, Izin.UBAH_PEGAWAI)
def simpan_teks(session: Session, bagian: BagianSurat, isi: str) -> BagianSurat:
    """Replace the text of a part; the default itself is not stored.

    Raises Rejected with a sentence for each merge field that is not known, StaleRecord.
    """
    known = {(one.formulir, one.bagian): one for one in bagian_surat(session)}
    stored = known.get((bagian.formulir, bagian.bagian))
    if stored is None:
        raise Rejected((Problem("bagian", "surat.bagian_tidak_dikenal", {"bagian": bagian.bagian}),))
    problems = periksa_teks(isi, BIDANG_SURAT)
    if problems:
        raise Rejected(problems)
    if isi.strip() == stored.bawaan.strip():
        return kembalikan_teks(session, stored) if stored.diubah else stored
    values = {"formulir": bagian.formulir, "bagian": bagian.bagian, "isi": isi}
    save_record(session, TEKS_SURAT, values, stored.id or None, bagian.version if stored.id else None)
    return _again(session, bagian)


@needs(Izin.ATUR_KANTOR, Izin.HAPUS)
def kembalikan_teks(session: Session, bagian: BagianSurat) -> BagianSurat:
    """Go back to the default text of a part. Raises ServiceError when it is used already."""
    delete_record(session, TEKS_SURAT, bagian.id)
    return _again(session, bagian)


def contoh_isi(isi: str) -> str:
    """The text with every merge field shown by its name, for a preview while it is typed; empty when it
    cannot be used yet.
    """
    if periksa_teks(isi, BIDANG_SURAT):
        return ""
    return isi_teks(isi, {name: f"‹{label}›" for name, label in BIDANG_SURAT.items()})


def _again(session: Session, bagian: BagianSurat) -> BagianSurat:
    return next(one for one in bagian_surat(session)
                if (one.formulir, one.bagian) == (bagian.formulir, bagian.bagian))
