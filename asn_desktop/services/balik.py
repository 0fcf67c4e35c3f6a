"""Turns the events of one use case back: what undo and the trash are made of.

Events are taken in reverse order. A value is only put back where it still is what the use case made of it,
and what results is judged by the rules of saving; any refusal leaves everything as it was.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from asn_desktop.db import instants
from asn_desktop.db.queries.daftar_skp import count_evaluasi_of_skp, skp_starts_of
from asn_desktop.db.queries.jejak import (
    PeristiwaTersimpan,
    belonging_to,
    last_values,
    later_event,
    newest_event,
)
from asn_desktop.db.queries.records import exists
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.bagian_kinerja import BAGIAN_DOKUMEN, DI_SAMPING, DOKUMEN
from asn_desktop.fields.references import References
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.services.errors import Rejected
from asn_desktop.services.jejak_kata import Kata, judul_rekaman
from asn_desktop.services.records import judged, prepare_removal
from asn_desktop.services.rekaman_lain import problems_with_others

HARI = 30  # days in which what was deleted can come back
REKAMAN = {kind.key for kind in ALL_RECORD_TYPES} | DOKUMEN
NEVER_BACK = "nomor_dokumen"  # a number that was given is never given again
_TYPES = {kind.key: kind for kind in ALL_RECORD_TYPES}
# Steps of a document that may be turned back: (status now, status then).
_STEPS_BACK = {("diajukan", "draf"), ("draf", "diajukan"), ("selesai", "draf"), ("draf", "selesai")}


class Pembalik:
    """Turns events back within one write transaction."""

    def __init__(self, tx: WriteTx, references: References) -> None:
        self._tx = tx
        self._references = references
        self._words = Kata(tx)
        self._last = 0  # the number of the use case's last event

    def turn_back(self, events: Sequence[PeristiwaTersimpan]) -> None:
        """Put back what these events of one use case changed. Raises Rejected, BrokenRule."""
        self._last = events[-1].seq
        wanted = [event for event in events if event.record_type != NEVER_BACK]
        if any(not event.nilai for event in wanted):  # blanked by a destruction
            raise Rejected((Problem("", "jejak.dimusnahkan"),))
        if any(event.record_type == "kesepakatan" for event in wanted):  # it stands against both sides
            raise Rejected((Problem("", "kesepakatan.tetap"),))
        documents = self._documents(wanted)
        for kind, document_id in sorted(documents):
            self._allow_document(kind, document_id, wanted)
        versions = {key: self._version(*key) for key in documents}
        for event in reversed(wanted):
            {"insert": self._remove, "update": self._put_back, "delete": self._restore}[event.kind](event)
        for (kind, document_id), before in versions.items():
            if before is not None and self._version(kind, document_id) == before:
                self._tx.touch(kind, document_id)

    def _version(self, kind: str, document_id: str) -> int | None:
        row = self._tx.row(kind, document_id)
        return int(row["version"]) if row else None

    def _documents(self, events: Sequence[PeristiwaTersimpan]) -> set[tuple[str, str]]:
        found = set()
        for event in events:
            if event.kind == "update" and event.nilai.keys() == {"pegawai_id"}:
                continue  # moved to another person with a merge: its state tells nothing about that
            document = dokumen_dari(self._tx, event.record_type, event.record_id)
            if document is not None:
                found.add(document)
        return found

    def _allow_document(self, kind: str, document_id: str, events: Sequence[PeristiwaTersimpan]) -> None:
        """Whether the state of a plan or an evaluation allows it. Raises Rejected."""
        later = later_event(self._tx, belonging_to(self._tx, document_id), self._last)
        if later is not None:
            raise Rejected((self._changed_since(kind, document_id, later),))
        row = self._tx.row(kind, document_id)
        own = [event for event in events if event.record_id == document_id]
        if row is None:
            self._allow_again(kind, own)
            return
        step = next(
            (event.nilai["status"] for event in own if event.kind == "update" and "status" in event.nilai),
            None,
        )
        whole = any("adendum_ke" in event.nilai for event in own)  # begun or given up: the same state again
        if step is not None:
            if (step[1], step[0]) not in _STEPS_BACK and not whole:
                raise Rejected((Problem("", "jejak.skp_ditetapkan", {"nomor": row["nomor"]}),))
        elif row["status"] != "draf" and not _only_ended(own):
            code, params = (
                ("skp.terkunci", {"status": row["status"].upper()})
                if kind == "skp"
                else ("evaluasi.sudah_selesai", {})
            )
            raise Rejected((Problem("status", code, params),))
        made = any(event.kind == "insert" for event in own)
        if made and kind == "skp" and count_evaluasi_of_skp(self._tx, document_id):
            raise Rejected((Problem("", "skp.dipakai_evaluasi", {"nomor": row["nomor"]}),))

    def _allow_again(self, kind: str, own: Sequence[PeristiwaTersimpan]) -> None:
        """Whether a deleted plan still finds its person and its place. Raises Rejected."""
        for event in own:
            old = {name: before for name, (before, _) in event.nilai.items()}
            for column, parent in (("skp_id", "skp"), ("pegawai_id", "pegawai")):
                if old.get(column) and not exists(self._tx, parent, old[column]):
                    raise Rejected((self._parent_gone(parent, old[column]),))
            if kind == "skp":
                taken = skp_starts_of(self._tx, old["pegawai_id"], old["tahun"])
                nomor = taken.get((old["mulai"], old["sebagai"]))
                if nomor is not None:
                    raise Rejected(
                        (Problem("", "skp.sudah_ada", {"tahun": old["tahun"], "nomor": nomor}),)
                    )

    def _remove(self, event: PeristiwaTersimpan) -> None:
        row = self._current(event)
        self._unchanged(event, row)
        later = later_event(self._tx, belonging_to(self._tx, event.record_id), self._last)
        if later is not None:  # what was added below it since would go along unseen
            raise Rejected((self._changed_since(event.record_type, event.record_id, later),))
        prepare_removal(self._tx, event.record_type, event.record_id)
        self._tx.delete(event.record_type, event.record_id)

    def _put_back(self, event: PeristiwaTersimpan) -> None:
        row = self._current(event)
        self._unchanged(event, row)
        old = {name: before for name, (before, _) in event.nilai.items()}
        kind = _TYPES.get(event.record_type)
        if kind is not None:
            found = judged(self._tx, self._references, kind, old, row)[1]
            refused = [problem for problem in found if problem.blocks]
            if refused:
                raise Rejected(refused)
        self._tx.update(event.record_type, event.record_id, old)

    def _restore(self, event: PeristiwaTersimpan) -> None:
        old = {name: before for name, (before, _) in event.nilai.items()}
        if exists(self._tx, event.record_type, event.record_id):
            raise Rejected(
                (
                    Problem(
                        "",
                        "sampah.sudah_ada",
                        {"judul": judul_rekaman(event.record_type), "nama": self._nama(event)},
                    ),
                )
            )
        kind = _TYPES.get(event.record_type)
        if kind is not None:
            parent = old.get(f"{kind.parent}_id") if kind.parent else None
            if parent and not exists(self._tx, kind.parent or "", str(parent)):
                raise Rejected((self._parent_gone(kind.parent or "", str(parent)),))
            whole = {name: old.get(name) for name in kind.columns}
            refused = [found for found in problems_with_others(self._tx, kind, whole, None) if found.blocks]
            if refused:
                raise Rejected(refused)
        # Above every version it ever had: what was typed on one of those must not go over it.
        self._tx.insert(event.record_type, old, event.record_id, newest_event(self._tx) + 1)

    def _current(self, event: PeristiwaTersimpan) -> dict[str, Any]:
        row = self._tx.row(event.record_type, event.record_id)
        if row is None:
            raise Rejected(
                (
                    Problem(
                        "",
                        "jejak.sudah_balik",
                        {"judul": judul_rekaman(event.record_type), "nama": self._nama(event)},
                    ),
                )
            )
        return row

    def _unchanged(self, event: PeristiwaTersimpan, row: dict[str, Any]) -> None:
        """The values are still those that the use case left. Raises Rejected."""
        if all(row[name] == after for name, (_, after) in event.nilai.items()):
            return
        later = later_event(self._tx, (event.record_id,), event.seq)
        if later is not None:
            raise Rejected((self._changed_since(event.record_type, event.record_id, later),))
        raise Rejected(
            (
                Problem(
                    "",
                    "jejak.sudah_balik",
                    {"judul": judul_rekaman(event.record_type), "nama": self._nama(event)},
                ),
            )
        )

    def _nama(self, event: PeristiwaTersimpan) -> str:
        return self._words.nama(event.record_type, event.record_id)

    def _parent_gone(self, kind: str, record_id: str) -> Problem:
        return Problem(
            "",
            "sampah.induk_hilang",
            {"judul": judul_rekaman(kind), "nama": self._words.nama(kind, record_id)},
        )

    def _changed_since(self, kind: str, record_id: str, later: PeristiwaTersimpan) -> Problem:
        day = instants.from_text(later.pada).astimezone().date()
        return Problem(
            "",
            "jejak.diubah_lagi",
            {
                "judul": judul_rekaman(kind),
                "nama": self._words.nama(kind, record_id),
                "aktor": later.aktor,
                "pada": tanggal_panjang(day),
            },
        )


def _only_ended(own: Sequence[PeristiwaTersimpan]) -> bool:
    """Whether nothing but the last day of a plan changed, which no state locks."""
    return bool(own) and all(event.nilai.keys() == {"selesai"} for event in own)


def refuse_overdue(events: Sequence[PeristiwaTersimpan], at: str, now: datetime) -> None:
    """Refuse to bring back whole records that were deleted too long ago. Raises Rejected."""
    deleted = any(event.kind == "delete" and event.record_type in REKAMAN for event in events)
    if deleted and now - instants.from_text(at) > timedelta(days=HARI):
        raise Rejected((Problem("", "sampah.lewat_waktu", {"hari": HARI}),))


def dokumen_dari(tx: ReadTx, record_type: str, record_id: str) -> tuple[str, str] | None:
    """The plan or evaluation whose state a record shares, also when both are gone; None for another."""
    if record_type in DOKUMEN:
        return record_type, record_id
    if record_type in DI_SAMPING or (
            record_type not in BAGIAN_DOKUMEN and record_type != "pihak_dokumen"):
        return None
    values = last_values(tx, record_type, record_id) or {}
    if values.get("hasil_kerja_id"):
        values = last_values(tx, "skp_hasil_kerja", values["hasil_kerja_id"]) or {}
    for kind in ("evaluasi", "skp"):
        if values.get(f"{kind}_id"):
            return kind, str(values[f"{kind}_id"])
    return None
