"""A whole plan in and out of its tables; child rows keep their ids, so that events tell what really
changed.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select

from asn_desktop.db import instants
from asn_desktop.db.queries.pihak_dokumen import delete_pihak, load_pihak, pihak_rows, save_pihak
from asn_desktop.db.tables.kinerja import AROUND
from asn_desktop.db.tables.skp import skp_hasil_kerja, skp_indikator, skp_lampiran, skp_perilaku
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.skp import (
    HasilKerja,
    Indikator,
    JenisHasilKerja,
    JenisSkp,
    Klasifikasi,
    Langkah,
    Pendekatan,
    Perspektif,
    Pihak,
    Sebagai,
    Skp,
    StatusSkp,
)

_AT_ONCE = 400  # ids per IN (…)
_BAGIAN = ("dukungan", "skema", "konsekuensi")


def load_skp(tx: ReadTx, skp_id: str) -> Skp | None:
    """The plan with everything in it, or None."""
    return load_skps(tx, (skp_id,)).get(skp_id)


def load_skps(tx: ReadTx, ids: Sequence[str]) -> dict[str, Skp]:
    """Plans by id with five queries per some hundred; unknown ids are left out."""
    found: dict[str, Skp] = {}
    for start in range(0, len(ids), _AT_ONCE):
        part = list(ids[start : start + _AT_ONCE])
        heads = tx.rows("skp", part)
        goals = _load_goals(tx, part)
        expectations = _grouped(tx, skp_perilaku, part, "kode", "ekspektasi")
        lists = _grouped(tx, skp_lampiran, part, "bagian", "teks")
        people = load_pihak(tx, "skp_id", part)
        for skp_id, head in heads.items():
            found[skp_id] = _made(
                head,
                goals.get(skp_id, ()),
                expectations.get(skp_id, ()),
                lists.get(skp_id, ()),
                people.get(skp_id, {}),
            )
    return found


def insert_skps(tx: WriteTx, plans: Sequence[Skp]) -> None:
    """Add finished plans (any state, ids and nomor given by the caller); ``versi`` is not looked at."""
    tx.insert_many("skp", [{"id": plan.id, **_head(plan)} for plan in plans])
    tx.insert_many("skp_hasil_kerja", [row for plan in plans for row in _goal_rows(plan)])
    tx.insert_many("skp_indikator", [row for plan in plans for row in _indikator_rows(plan)])
    tx.insert_many("skp_perilaku", [row for plan in plans for row in _perilaku_rows(plan)])
    tx.insert_many("skp_lampiran", [row for plan in plans for row in _lampiran_rows(plan)])
    tx.insert_many(
        "pihak_dokumen", [row for plan in plans for row in pihak_rows("skp_id", plan.id, _people(plan))]
    )


def update_skp(tx: WriteTx, plan: Skp) -> int:
    """Make the stored plan equal to this one; returns the version afterwards, raised by any change below it.

    Raises StaleRecord when the stored version is newer than ``plan.versi``, RecordMissing.
    """
    version = tx.update("skp", plan.id, _head(plan), plan.versi)
    before = tx.event_count
    stored_goals = _ids(tx, skp_hasil_kerja, "skp_id", (plan.id,))
    stored_indikator = _ids(tx, skp_indikator, "hasil_kerja_id", stored_goals)
    goals, indikator = _goal_rows(plan), _indikator_rows(plan)
    # Indicators first: a goal that goes may not leave any behind.
    tx.delete_many("skp_indikator", stored_indikator - {row["id"] for row in indikator})
    _put(tx, "skp_hasil_kerja", goals, stored_goals)
    _put(tx, "skp_indikator", indikator, stored_indikator)
    tx.delete_many("skp_hasil_kerja", stored_goals - {row["id"] for row in goals})
    _replace(tx, skp_perilaku, plan.id, ("kode",), _perilaku_rows(plan))
    _replace(tx, skp_lampiran, plan.id, ("bagian", "urutan"), _lampiran_rows(plan))
    save_pihak(tx, "skp_id", plan.id, _people(plan))
    if tx.event_count > before and version == plan.versi:
        return tx.touch("skp", plan.id)
    return version


def delete_skp(tx: WriteTx, skp_id: str, base_version: int | None = None) -> None:
    """Remove a plan with all its parts. Raises StaleRecord, RecordMissing, BrokenRule when an evaluation
    uses it.
    """
    goals = _ids(tx, skp_hasil_kerja, "skp_id", (skp_id,))
    tx.delete_many("skp_indikator", _ids(tx, skp_indikator, "hasil_kerja_id", goals))
    tx.delete_many("skp_hasil_kerja", goals)
    for table in (skp_perilaku, skp_lampiran, *AROUND):
        tx.delete_many(table.name, _ids(tx, table, "skp_id", (skp_id,)))
    delete_pihak(tx, "skp_id", skp_id)
    tx.delete("skp", skp_id, base_version)


def _made(
    head: Mapping[str, Any],
    goals: Iterable[HasilKerja],
    expectations: Iterable[tuple[str, str]],
    lists: Iterable[tuple[str, str]],
    people: Mapping[str, Pihak],
) -> Skp:
    by_bagian: dict[str, list[str]] = {name: [] for name in _BAGIAN}
    for bagian, text in lists:
        by_bagian[bagian].append(text)
    return Skp(
        id=head["id"],
        pegawai_id=head["pegawai_id"],
        tahun=head["tahun"],
        mulai=head["mulai"],
        selesai=head["selesai"],
        paket=head["paket"],
        pegawai=people.get("pegawai", Pihak()),
        penilai=people.get("penilai", Pihak()),
        atasan_penilai=people.get("atasan_penilai", Pihak()),
        pendekatan=Pendekatan(head["pendekatan"]),
        jenis=JenisSkp(head["jenis"]),
        sebagai=Sebagai(head["sebagai"]),
        adendum_ke=head["adendum_ke"],
        unit_kerja_id=head["unit_kerja_id"],
        status=StatusSkp(head["status"]),
        instansi=head["instansi"],
        tempat=head["tempat"],
        tanggal_ttd=head["tanggal_ttd"],
        nomor=head["nomor"],
        hasil_kerja=tuple(goals),
        perilaku=tuple(expectations),
        dukungan=tuple(by_bagian["dukungan"]),
        skema=tuple(by_bagian["skema"]),
        konsekuensi=tuple(by_bagian["konsekuensi"]),
        diajukan=langkah_of(head, "diajukan"),
        ditetapkan=langkah_of(head, "ditetapkan"),
        versi=head["version"],
    )


def langkah_of(row: Mapping[str, Any], name: str) -> Langkah | None:
    """The step kept in the columns ``<name>_oleh`` and ``<name>_pada``, or None."""
    oleh, pada = row[f"{name}_oleh"], row[f"{name}_pada"]
    return Langkah(oleh, instants.from_text(pada)) if pada else None


def langkah_values(name: str, langkah: Langkah | None) -> dict[str, str | None]:
    """The two columns of a step."""
    return {
        f"{name}_oleh": langkah.oleh if langkah else None,
        f"{name}_pada": instants.to_text(langkah.pada) if langkah else None,
    }


def _head(plan: Skp) -> dict[str, Any]:
    return {
        "nomor": plan.nomor,
        "pegawai_id": plan.pegawai_id,
        "tahun": plan.tahun,
        "mulai": plan.mulai,
        "selesai": plan.selesai,
        "paket": plan.paket,
        "pendekatan": plan.pendekatan.value,
        "jenis": plan.jenis.value,
        "sebagai": plan.sebagai.value,
        "adendum_ke": plan.adendum_ke,
        "unit_kerja_id": plan.unit_kerja_id,
        "status": plan.status.value,
        "instansi": plan.instansi,
        "tempat": plan.tempat,
        "tanggal_ttd": plan.tanggal_ttd,
        **langkah_values("diajukan", plan.diajukan),
        **langkah_values("ditetapkan", plan.ditetapkan),
    }


def _people(plan: Skp) -> dict[str, Pihak]:
    return {"pegawai": plan.pegawai, "penilai": plan.penilai, "atasan_penilai": plan.atasan_penilai}


def _goal_rows(plan: Skp) -> list[dict[str, Any]]:
    return [
        {
            "id": goal.id,
            "skp_id": plan.id,
            "urutan": number,
            "jenis": goal.jenis.value,
            "rhk_pimpinan": goal.rhk_pimpinan,
            "rhk_pimpinan_id": goal.rhk_pimpinan_id,
            "rhk": goal.rhk,
            "penugasan_dari": goal.penugasan_dari,
            "perspektif": goal.perspektif.value if goal.perspektif else None,
            "klasifikasi": goal.klasifikasi.value if goal.klasifikasi else None,
        }
        for number, goal in enumerate(plan.hasil_kerja)
    ]


def _indikator_rows(plan: Skp) -> list[dict[str, Any]]:
    return [
        {
            "id": item.id,
            "hasil_kerja_id": goal.id,
            "urutan": number,
            "aspek": item.aspek,
            "indikator": item.indikator,
            "target": item.target,
        }
        for goal in plan.hasil_kerja
        for number, item in enumerate(goal.indikator)
    ]


def _perilaku_rows(plan: Skp) -> list[dict[str, Any]]:
    return [
        {"skp_id": plan.id, "urutan": number, "kode": kode, "ekspektasi": text}
        for number, (kode, text) in enumerate(plan.perilaku)
    ]


def _lampiran_rows(plan: Skp) -> list[dict[str, Any]]:
    return [
        {"skp_id": plan.id, "bagian": bagian, "urutan": number, "teks": text}
        for bagian in _BAGIAN
        for number, text in enumerate(getattr(plan, bagian))
    ]


def _load_goals(tx: ReadTx, skp_ids: Sequence[str]) -> dict[str, list[HasilKerja]]:
    g, i = skp_hasil_kerja.c, skp_indikator.c
    indikator: dict[str, list[Indikator]] = {}
    for row in tx.connection.execute(
        select(i.hasil_kerja_id, i.id, i.aspek, i.indikator, i.target)
        .join(skp_hasil_kerja, g.id == i.hasil_kerja_id)
        .where(g.skp_id.in_(skp_ids))
        .order_by(i.urutan, i.id),
    ):
        indikator.setdefault(row[0], []).append(Indikator(*row[1:]))
    found: dict[str, list[HasilKerja]] = {}
    for goal in tx.connection.execute(
        select(g.skp_id, g.id, g.jenis, g.rhk_pimpinan, g.rhk_pimpinan_id, g.rhk, g.penugasan_dari,
               g.perspektif, g.klasifikasi)
        .where(g.skp_id.in_(skp_ids))
        .order_by(g.urutan, g.id),
    ):
        found.setdefault(goal[0], []).append(
            HasilKerja(
                goal[1],
                JenisHasilKerja(goal[2]),
                goal[3],
                goal[4],
                goal[5],
                goal[6],
                tuple(indikator.get(goal[1], ())),
                Perspektif(goal[7]) if goal[7] else None,
                Klasifikasi(goal[8]) if goal[8] else None,
            )
        )
    return found


def _grouped(
    tx: ReadTx, table: Table, skp_ids: Sequence[str], key: str, text: str
) -> dict[str, list[tuple[str, str]]]:
    c = table.c
    found: dict[str, list[tuple[str, str]]] = {}
    query = select(c.skp_id, c[key], c[text]).where(c.skp_id.in_(skp_ids)).order_by(c.urutan, c.id)
    for row in tx.connection.execute(query):
        found.setdefault(row[0], []).append((row[1], row[2]))
    return found


def _ids(tx: ReadTx, table: Table, owner: str, owner_ids: Iterable[str]) -> set[str]:
    return set(tx.connection.scalars(select(table.c.id).where(table.c[owner].in_(list(owner_ids)))))


def _put(tx: WriteTx, table: str, rows: Sequence[Mapping[str, Any]], stored: set[str]) -> None:
    tx.insert_many(table, [row for row in rows if row["id"] not in stored])
    tx.update_many(
        table,
        [
            (row["id"], {key: value for key, value in row.items() if key != "id"})
            for row in rows
            if row["id"] in stored
        ],
    )


def _replace(
    tx: WriteTx, table: Table, skp_id: str, keys: tuple[str, ...], rows: Sequence[Mapping[str, Any]]
) -> None:
    c = table.c
    query = select(c.id, *(c[key] for key in keys)).where(c.skp_id == skp_id)
    stored = {tuple(row[1:]): row[0] for row in tx.connection.execute(query)}
    wanted = {tuple(row[key] for key in keys): row for row in rows}
    tx.delete_many(table.name, [record_id for place, record_id in stored.items() if place not in wanted])
    tx.update_many(table.name, [(stored[place], row) for place, row in wanted.items() if place in stored])
    tx.insert_many(table.name, [row for place, row in wanted.items() if place not in stored])
