"""Turns a whole import back at once: what it added goes, what it changed gets its old values, or nothing.

An import touches tens of thousands of records, too many to judge one by one as ``balik.Pembalik`` does. It is
turned back only while nothing that it touched was touched again, and nothing was made for the people whom it
brought; the references between the tables refuse what is left. That somebody was printed on a paper keeps
nothing back: the note of it goes with him, as when he is deleted, and the trail keeps it.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from asn_desktop.db import instants
from asn_desktop.db.queries.jejak import PeristiwaTersimpan, last_values, since
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.services.errors import Rejected
from asn_desktop.services.jejak_kata import Kata, judul_rekaman
from asn_desktop.services.pembatasan import ditahan
from asn_desktop.services.work import Work

_SEALED = {kind.key: kind.title for kind in ALL_RECORD_TYPES if kind.rahasia}
_AT_ONCE = 2000  # records between two reports of progress


def turn_back_import(tx: WriteTx, events: Sequence[PeristiwaTersimpan], work: Work) -> None:
    """Put back what the events of one import changed. Raises Rejected, BrokenRule, Cancelled."""
    added = {event.record_id for event in events if event.kind == "insert"}
    later = since(tx, {event.record_id for event in events}, added, events[-1].seq)
    if later.diubah is not None:
        raise Rejected((_told(tx, "jejak.diubah_lagi", later.diubah),))
    if later.dibuat is not None:
        raise Rejected((_told(tx, "jejak.dibuat_lagi", later.dibuat),))
    _refuse_restricted(tx, events)
    _refuse_sealed(tx, events)
    tx.delete_many("cetakan", later.cetakan)
    done = 0
    for table, kind, run in _runs(events):
        for start in range(0, len(run), _AT_ONCE):
            part = run[start : start + _AT_ONCE]
            work.step(done, len(events), "Mengurungkan impor")
            if kind == "insert":
                tx.delete_many(table, [event.record_id for event in part])
            else:
                tx.update_many(table, [(event.record_id, _old(tx, event)) for event in part])
            done += len(part)
    work.step(done, len(events), "Menyimpan")


def _refuse_restricted(tx: WriteTx, events: Sequence[PeristiwaTersimpan]) -> None:
    """Nothing of somebody whose processing is restricted is removed (``pembatasan.need_unrestricted``)."""
    held = ditahan(tx)
    for event in events if held else ():
        owner = event.nilai.get("pegawai_id", ("", ""))[1]
        if event.kind == "insert" and owner in held:
            nama = (tx.row("pegawai", owner) or {}).get("nama", "")
            params = {"nama": nama, "pemohon": held[owner].pemohon}
            raise Rejected((Problem("", "pembatasan.hapus_rekaman", params),))


def _refuse_sealed(tx: WriteTx, events: Sequence[PeristiwaTersimpan]) -> None:
    """Nobody takes away what he cannot read."""
    kinds = {event.record_type for event in events} & _SEALED.keys()
    if kinds and tx.restricted_key is None:
        raise Rejected((Problem("", "hapus.rahasia", {"judul": _SEALED[min(kinds)]}),))


def _runs(events: Sequence[PeristiwaTersimpan]) -> Iterator[tuple[str, str, list[PeristiwaTersimpan]]]:
    """The events from the last to the first, those of one table and kind together."""
    for (table, kind), run in groupby(reversed(events), lambda event: (event.record_type, event.kind)):
        yield table, kind, list(run)


def _old(tx: WriteTx, event: PeristiwaTersimpan) -> dict[str, object]:
    """What stood there before; events keep sealed values sealed, a write seals them anew."""
    before = {name: before for name, (before, _) in event.nilai.items()}
    opened = tx.opened(event.record_type, {**before, "id": event.record_id})
    return {name: opened[name] for name in before}


def _told(tx: WriteTx, code: str, later: PeristiwaTersimpan) -> Problem:
    words = Kata(tx)
    name = words.nama(later.record_type, later.record_id)
    owner = words.pemilik(last_values(tx, later.record_type, later.record_id) or {})
    day = instants.from_text(later.pada).astimezone().date()
    return Problem(
        "",
        code,
        {
            "judul": judul_rekaman(later.record_type),
            "nama": f"{name} ({owner})" if owner else name,
            "aktor": later.aktor,
            "pada": tanggal_panjang(day),
        },
    )
