"""Laporan Data Saya: all that is kept about one person and the trail of its processing, as a paper or a
workbook.

Everything comes from the registry of record types, the parts of documents and the registers of the program,
so that a new record type comes along by itself. Basis: UU 27/2022 art. 7 and 32.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from asn_desktop.db import instants
from asn_desktop.db.queries import data_orang as queries
from asn_desktop.db.queries.data_orang import Proses
from asn_desktop.db.queries.jejak import PeristiwaTersimpan, belonging_to
from asn_desktop.db.queries.pembatasan import riwayat
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents import laporan_data as paper
from asn_desktop.documents.errors import MissingGlyph
from asn_desktop.documents.fonts import load_family
from asn_desktop.documents.form import RenderOptions
from asn_desktop.documents.page import Paper
from asn_desktop.domain.nama import nama_lengkap
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.rahasia import Terkunci
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.fields.bagian_kinerja import BAGIAN, BAGIAN_DOKUMEN
from asn_desktop.fields.catatan import CATATAN
from asn_desktop.fields.kelas import LABEL_KELAS, kelas_dari
from asn_desktop.fields.registry import ALL_RECORD_TYPES, parts_of
from asn_desktop.fields.registry import record_type as type_of
from asn_desktop.fields.spec import FieldSpec
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.importing.other_columns import read_other
from asn_desktop.services.jejak import baris_of, kepala_rekaman
from asn_desktop.services.jejak_kata import Kata, judul_rekaman, nama_rekaman, spec_of
from asn_desktop.services.office import office_profile
from asn_desktop.services.output_place import OutputFile, Outputs
from asn_desktop.services.packs import pack_for
from asn_desktop.services.pindaian_rahasia import tanpa_keterangan
from asn_desktop.services.salvage_note import ACTION as SALVAGE
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see
from asn_desktop.services.work import Work

_ENDINGS = (".pdf", ".xlsx")
_EXPORTS = ("ekspor.pegawai", SALVAGE)  # took everybody's data
_LISTS = ("ekspor.daftar", "ekspor.rekaman", "ekspor.pengingat", "ekspor.peta_jabatan", "ekspor.salin")
_PERHAPS = "Daftar pegawai; siapa saja yang termuat tidak dicatat satu per satu"
_LONGEST = 200  # characters of an earlier value in the trail; what is kept now is shown whole
_TERKUNCI = "tidak ditampilkan: pembuat laporan tidak memegang kunci data rahasia"
_DAILY = ("Pembacaan oleh petugas, penilai, dan pimpinan dalam pekerjaan sehari-hari tidak dicatat satu per "
          "satu; pembacaan oleh auditor dicatat.")
_SHORT = f"Nilai lama dalam jejak dipendekkan sampai {_LONGEST} huruf."
_OTHERS = "Nama pegawai lain dalam pekerjaan yang sama tidak ditampilkan."
_DOCUMENTS = {"skp_hasil_kerja": "skp_id", "skp_indikator": "hasil_kerja_id", "skp_perilaku": "skp_id",
              "skp_lampiran": "skp_id", "rencana_aksi": "skp_id", "rencana_aksi_target": "skp_id",
              "kesepakatan": "skp_id", "adendum_skp": "skp_id", "bukti_kinerja": "skp_id",
              "umpan_balik_berkelanjutan": "skp_id", "matriks_sel": "skp_id",
              "evaluasi_realisasi": "evaluasi_id", "evaluasi_umpan_balik": "evaluasi_id"}


def laporan_place(office: Path, out: Path) -> OutputFile:
    """Where a report may be written. Raises ServiceError."""
    return Outputs(office).file(out, *_ENDINGS)


@needs(Izin.DATA_SAYA)
def laporan_data_saya(session: Session, pegawai_id: str) -> paper.LaporanData:
    """All that is kept about a person. Raises Rejected when he is not in the data, OutOfSight."""
    office = office_profile(session)
    with session.db.read() as tx:
        row = tx.row("pegawai", pegawai_id)
        if row is None:
            raise Rejected((Problem("", "pegawai.tidak_ada"),))
        must_see(session, tx, (pegawai_id,), Izin.DATA_SAYA)
        ids = belonging_to(tx, pegawai_id)
        words = Kata(tx)
        parts = _Parts(tx, words, ids)
        proses = [
            replace(one, peristiwa=tanpa_keterangan(tx, session.references, one.peristiwa))
            for one in queries.load_proses(tx, pegawai_id, ids, (*_EXPORTS, *_LISTS))
        ]
        bagian = (*parts.all(), _removed(tx, words, proses), _drafts(tx, ids), _mentions(tx, pegawai_id, ids))
        told = tuple(_line(words, one) for one in proses if _concerns(tx, one, pegawai_id, proses))
    locked = f" {parts.locked} nilai {_TERKUNCI}." if parts.locked else ""
    notes = (f"{_DAILY} {_SHORT} {_OTHERS}{locked}",)
    return paper.LaporanData(
        office.instansi, office.perangkat_daerah,
        nama_lengkap(row["gelar_depan"], row["nama"], row["gelar_belakang"]), row["nip"],
        session.clock().astimezone(), session.actor, bagian, told, notes)


@needs(Izin.DATA_SAYA)
def simpan_laporan_data_saya(session: Session, pegawai_id: str, out: Path, work: Work) -> Path:
    """Write the report to a .pdf or .xlsx file; the trail tells of it before.

    Raises Rejected, ServiceError (also for a character that cannot be printed), OutOfSight.
    """
    place = laporan_place(session.folder, out)
    work.step(0, 3, "Mengumpulkan data")
    data = laporan_data_saya(session, pegawai_id)
    work.step(1, 3, "Menyusun laporan")
    sheet = out.suffix.casefold() == ".xlsx"
    content = _workbook(data) if sheet else _pdf(session, pegawai_id, data)
    with session.db.write("data_saya.buat", session.actor, f"{data.nama} · pegawai {pegawai_id}") as tx:
        tx.leave_trace()
    work.step(2, 3, "Menulis berkas")
    place.write(content)
    return out


def _pdf(session: Session, pegawai_id: str, data: paper.LaporanData) -> bytes:
    office, latihan = office_profile(session), session.latihan
    with session.db.read() as tx:
        ids = belonging_to(tx, pegawai_id)
    options = RenderOptions(
        texts=pack_for(data.dibuat.date()).teks, paper=Paper(office.kertas),
        fonts=load_family(resource_path("fonts")), watermark="LATIHAN" if latihan else "",
        jejak="" if latihan else f"jejak {kepala_rekaman(session, *ids)}")
    try:
        return paper.LAPORAN_DATA.render(data, options)
    except MissingGlyph as error:
        raise ServiceError(error.sentence) from error


def _workbook(data: paper.LaporanData) -> bytes:
    kept = [[part.judul, record.judul, one.label, one.kelas, one.nilai]
            for part in data.bagian for record in part.rekaman for one in record.isian]
    done = [[f"{one.pada:%Y-%m-%d %H:%M}", one.oleh, one.tindakan, one.mengenai] for one in data.proses]
    return workbook_bytes([
        TextSheet("Data", ["Bagian", "Rekaman", "Isian", "Golongan data", "Nilai"], kept),
        TextSheet("Jejak", ["Waktu", "Oleh", "Tindakan", "Mengenai"], done)])


class _Parts:
    """The sections of what is kept now; ``locked`` counts values of which the key is missing."""

    def __init__(self, tx: ReadTx, words: Kata, ids: set[str]) -> None:
        self._words = words
        tables = [*(kind.key for kind in ALL_RECORD_TYPES), *BAGIAN, *CATATAN]
        self._rows = {name: tx.rows(name, sorted(ids)) for name in tables}
        self.locked = 0

    def all(self) -> list[paper.Bagian]:
        """Person, his records by the registry, each document with its parts, then the registers."""
        found = [self._flat(kind.key) for kind in (type_of("pegawai"), *parts_of("pegawai"))]
        for kind in ("skp", "evaluasi"):
            for row in self._rows[kind].values():
                records = [self._record(kind, row), *self._inside(kind, row["id"])]
                found.append(paper.Bagian(f"{judul_rekaman(kind)} {row['nomor']}", tuple(records)))
        known = {"pegawai", "skp", "evaluasi", "pihak_dokumen", *_DOCUMENTS,
                 *(kind.key for kind in parts_of("pegawai"))}
        rest = [name for name, rows in self._rows.items() if name not in known and rows]
        return found + [self._flat(name) for name in rest]

    def _flat(self, table: str) -> paper.Bagian:
        return paper.Bagian(judul_rekaman(table),
                            tuple(self._record(table, row) for row in self._rows[table].values()))

    def _inside(self, kind: str, document_id: str) -> list[paper.Rekaman]:
        """The parts of a plan or an evaluation, those of a goal behind it, and who is named on it."""
        found = []
        for table, column in _DOCUMENTS.items():
            if BAGIAN_DOKUMEN[table] != kind:
                continue
            for row in self._rows[table].values():
                owner = row[column]
                if column == "hasil_kerja_id":
                    owner = self._rows["skp_hasil_kerja"][owner]["skp_id"]
                if owner == document_id:
                    found.append(self._record(table, row))
        return found + [self._record("pihak_dokumen", row) for row in self._rows["pihak_dokumen"].values()
                        if row[f"{kind}_id"] == document_id]

    def _record(self, table: str, row: Mapping[str, Any]) -> paper.Rekaman:
        values: list[paper.Isian] = []
        for column, value in row.items():
            spec = spec_of(table, column)
            if spec is None or value is None or value == "":
                continue
            kelas = LABEL_KELAS[kelas_dari(table, column)]
            if column == "data_siasn":
                values += [paper.Isian(f"SIASN: {name}", text, kelas)
                           for name, text in read_other(str(value)).items()]
                continue
            if isinstance(value, Terkunci):
                self.locked += 1
                values.append(paper.Isian(spec.label, f"({_TERKUNCI})", kelas))
                continue
            values.append(paper.Isian(spec.label, _shown(self._words, spec, value), kelas))
        name = nama_rekaman(table, row)
        title = " · ".join(part for part in (judul_rekaman(table), name) if part)
        return paper.Rekaman(title, tuple(values))


def _shown(words: Kata, spec: FieldSpec, value: Any) -> str:
    """A value in words; instants of the registers in local time."""
    if spec.key.endswith("pada") and isinstance(value, str) and len(value) == instants.WIDTH:
        return f"{instants.from_text(value).astimezone():%d-%m-%Y %H.%M}"
    return words.nilai(spec, value)


def _removed(tx: ReadTx, words: Kata, proses: Sequence[Proses]) -> paper.Bagian:
    """What was deleted and is still in the history, also beyond the 30 days of the trash."""
    found = []
    for one in proses:
        for event in one.peristiwa:
            if event.kind != "delete" or not event.nilai or tx.row(event.record_type, event.record_id):
                continue
            day = f"{instants.from_text(event.pada).astimezone():%d-%m-%Y %H.%M}"
            values = tuple(
                paper.Isian(spec.label, "(rahasia)" if spec.rahasia else _shown(words, spec, old),
                            LABEL_KELAS[kelas_dari(event.record_type, spec.key)])
                for spec, old in _described(event, 0) if old is not None)
            found.append(paper.Rekaman(
                f"{judul_rekaman(event.record_type)}, dihapus {day} oleh {event.aktor}", values))
    return paper.Bagian("Dihapus, masih dalam riwayat", tuple(found), "Tidak ada.")


def _drafts(tx: ReadTx, ids: set[str]) -> paper.Bagian:
    """Drafts are named without what somebody was typing."""
    found = tuple(
        paper.Rekaman(f"Konsep {judul_rekaman(one.form)}", (
            paper.Isian("Disimpan oleh", one.aktor),
            paper.Isian("Pada", f"{instants.from_text(one.pada).astimezone():%d-%m-%Y %H.%M}"),
            paper.Isian("Isi", "belum disimpan sebagai data; tidak ditampilkan")))
        for one in queries.load_konsep(tx, ids))
    return paper.Bagian("Konsep isian", found, "Tidak ada.")


def _mentions(tx: ReadTx, pegawai_id: str, ids: set[str]) -> paper.Bagian:
    """Where records of other people name him: counted, because their contents are the others'."""
    columns = [(kind.key, spec.key, f"{kind.title}: {spec.label}") for kind in ALL_RECORD_TYPES
               for spec in kind.fields if spec.refers_to == "pegawai"]
    columns.append(("pihak_dokumen", "pegawai_id", "Dokumen kinerja: penilai atau atasan penilai"))
    told = [(words, queries.count_mentions(tx, table, column, pegawai_id, ids))
            for table, column, words in columns]
    values = tuple(paper.Isian(words, f"{count} rekaman") for words, count in told if count)
    records = (paper.Rekaman("Disebut sebagai pejabat", values),) if values else ()
    return paper.Bagian("Disebut pada data pegawai lain", records, "Tidak ada.")


def _concerns(tx: ReadTx, one: Proses, pegawai_id: str, proses: Sequence[Proses]) -> bool:
    """Whether a use case is about him: an export of everybody only while he was there and not restricted (a
    salvage leaves nobody out).
    """
    if one.baris.action not in _EXPORTS + _LISTS:
        return True
    first = next((found.baris.seq for found in proses if found.peristiwa), 0)
    at = instants.from_text(one.baris.at)
    away = any(rest.pada <= at and (rest.dicabut_pada or datetime.max.replace(tzinfo=UTC)) > at
               for rest in riwayat(tx, pegawai_id))
    return one.baris.seq > first and (not away or one.baris.action == SALVAGE)


def _line(words: Kata, one: Proses) -> paper.Proses:
    row = baris_of(one.baris)
    who = f"{row.aktor} ({row.peran})" if row.peran else row.aktor
    told = [text for event in one.peristiwa if (text := _change(words, event))]
    whom = "Semua pegawai" if one.baris.action in _EXPORTS else ""
    about = "\n".join(dict.fromkeys(told)) or (_PERHAPS if one.baris.action in _LISTS else whom)
    return paper.Proses(row.pada.astimezone(), who, row.tindakan, about)


def _change(words: Kata, event: PeristiwaTersimpan) -> str:
    """What an event did, in a line; values only where they changed."""
    title = judul_rekaman(event.record_type)
    if not event.nilai:
        return f"{title} (nilainya dimusnahkan)"
    if event.kind != "update":
        name = nama_rekaman(event.record_type, {
            key: pair[0 if event.kind == "delete" else 1] for key, pair in event.nilai.items()})
        return f"{title}: {name}" if name else title
    changed = [f"{spec.label}: {_short(words, spec, event.nilai[spec.key][0])} → "
               f"{_short(words, spec, event.nilai[spec.key][1])}" for spec, _ in _described(event, 1)]
    return f"{title}: {'; '.join(changed)}" if changed else title


def _described(event: PeristiwaTersimpan, side: int) -> list[tuple[FieldSpec, Any]]:
    found = ((spec_of(event.record_type, column), pair[side]) for column, pair in event.nilai.items())
    return [(spec, value) for spec, value in found if spec is not None]


def _short(words: Kata, spec: FieldSpec, value: Any) -> str:
    if spec.rahasia and value is not None:
        return "(rahasia)"
    text = _shown(words, spec, value) if value is not None else ""
    text = text if len(text) <= _LONGEST else f"{text[:_LONGEST - 1]}…"
    return text or "(kosong)"
