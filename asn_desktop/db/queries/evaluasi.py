"""A whole evaluation in and out of its tables; child rows keep their ids, so that events tell what really
changed.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from asn_desktop.db.queries.pihak_dokumen import load_pihak, pihak_rows, save_pihak
from asn_desktop.db.queries.skp import langkah_of, langkah_values
from asn_desktop.db.tables.evaluasi import evaluasi_realisasi, evaluasi_umpan_balik
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.evaluasi import Evaluasi, Realisasi, SasaranUmpanBalik, StatusEvaluasi, UmpanBalik
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Rating
from asn_desktop.domain.skp import Pihak

_AT_ONCE = 400  # ids per IN (…)


def load_evaluasi(tx: ReadTx, evaluasi_id: str) -> Evaluasi | None:
    """The evaluation with everything in it, or None."""
    return load_evaluasis(tx, (evaluasi_id,)).get(evaluasi_id)


def load_evaluasis(tx: ReadTx, ids: Sequence[str]) -> dict[str, Evaluasi]:
    """Evaluations by id with four queries per some hundred; unknown ids are left out."""
    found: dict[str, Evaluasi] = {}
    for start in range(0, len(ids), _AT_ONCE):
        part = list(ids[start : start + _AT_ONCE])
        heads = tx.rows("evaluasi", part)
        results, feedback = _load_realisasi(tx, part), _load_umpan_balik(tx, part)
        people = load_pihak(tx, "evaluasi_id", part)
        for evaluasi_id, head in heads.items():
            found[evaluasi_id] = _made(
                head, results.get(evaluasi_id, ()), feedback.get(evaluasi_id, ()), people.get(evaluasi_id, {})
            )
    return found


def insert_evaluasis(tx: WriteTx, items: Sequence[Evaluasi]) -> None:
    """Add evaluations (any state, ids and numbers given by the caller); ``versi`` is not looked at."""
    tx.insert_many("evaluasi", [{"id": item.id, **_head(item)} for item in items])
    tx.insert_many("evaluasi_realisasi", [row for item in items for row in _realisasi_rows(item)])
    tx.insert_many("evaluasi_umpan_balik", [row for item in items for row in _umpan_balik_rows(item)])
    tx.insert_many(
        "pihak_dokumen", [row for item in items for row in pihak_rows("evaluasi_id", item.id, _people(item))]
    )


def update_evaluasi(tx: WriteTx, item: Evaluasi) -> int:
    """Make the stored evaluation equal to this one; returns the version afterwards, raised by any change
    below it.

    Raises StaleRecord when the stored version is newer than ``item.versi``, RecordMissing.
    """
    version = tx.update("evaluasi", item.id, _head(item), item.versi)
    before = tx.event_count
    _put_realisasi(tx, item)
    _put_umpan_balik(tx, item)
    save_pihak(tx, "evaluasi_id", item.id, _people(item))
    if tx.event_count > before and version == item.versi:
        return tx.touch("evaluasi", item.id)
    return version


def _made(
    head: Mapping[str, Any],
    results: Iterable[Realisasi],
    feedback: Iterable[UmpanBalik],
    people: Mapping[str, Pihak],
) -> Evaluasi:
    return Evaluasi(
        id=head["id"],
        skp_id=head["skp_id"],
        pegawai_id=head["pegawai_id"],
        tahun=head["tahun"],
        periode=JenisPeriode(head["periode"]),
        mulai=head["mulai"],
        selesai=head["selesai"],
        paket=head["paket"],
        pegawai=people.get("pegawai", Pihak()),
        penilai=people.get("penilai", Pihak()),
        atasan_penilai=people.get("atasan_penilai", Pihak()),
        status=StatusEvaluasi(head["status"]),
        capaian=Capaian(head["capaian"]) if head["capaian"] else None,
        dasar_capaian=head["dasar_capaian"],
        rating_hasil_kerja=_rating(head["rating_hasil_kerja"]),
        rating_perilaku=_rating(head["rating_perilaku"]),
        alasan_hasil_kerja=head["alasan_hasil_kerja"] or "",
        alasan_perilaku=head["alasan_perilaku"] or "",
        adendum_ke=head["adendum_ke"],
        unit_kerja_id=head["unit_kerja_id"],
        realisasi=tuple(results),
        umpan_balik=tuple(feedback),
        catatan=head["catatan"],
        instansi=head["instansi"],
        tempat=head["tempat"],
        tanggal_penilai=head["tanggal_penilai"],
        tanggal_pegawai=head["tanggal_pegawai"],
        nomor=head["nomor"],
        nomor_dokumen=head["nomor_dokumen"],
        diselesaikan=langkah_of(head, "diselesaikan"),
        versi=head["version"],
    )


def _rating(value: str | None) -> Rating | None:
    return Rating(value) if value else None


def _head(item: Evaluasi) -> dict[str, Any]:
    return {
        "nomor": item.nomor,
        "nomor_dokumen": item.nomor_dokumen,
        "skp_id": item.skp_id,
        "pegawai_id": item.pegawai_id,
        "tahun": item.tahun,
        "periode": item.periode.value,
        "mulai": item.mulai,
        "selesai": item.selesai,
        "paket": item.paket,
        "status": item.status.value,
        "capaian": item.capaian.value if item.capaian else None,
        "dasar_capaian": item.dasar_capaian,
        "rating_hasil_kerja": item.rating_hasil_kerja.value if item.rating_hasil_kerja else None,
        "rating_perilaku": item.rating_perilaku.value if item.rating_perilaku else None,
        "alasan_hasil_kerja": item.alasan_hasil_kerja or None,
        "alasan_perilaku": item.alasan_perilaku or None,
        "adendum_ke": item.adendum_ke,
        "unit_kerja_id": item.unit_kerja_id,
        "catatan": item.catatan,
        "instansi": item.instansi,
        "tempat": item.tempat,
        "tanggal_penilai": item.tanggal_penilai,
        "tanggal_pegawai": item.tanggal_pegawai,
        **langkah_values("diselesaikan", item.diselesaikan),
    }


def _people(item: Evaluasi) -> dict[str, Pihak]:
    return {"pegawai": item.pegawai, "penilai": item.penilai, "atasan_penilai": item.atasan_penilai}


def _realisasi_rows(item: Evaluasi) -> list[dict[str, Any]]:
    return [
        {
            "evaluasi_id": item.id,
            "indikator_id": result.indikator_id,
            "realisasi": result.realisasi,
            "bukti_dukung": result.bukti_dukung,
        }
        for result in item.realisasi
        if result.realisasi or result.bukti_dukung
    ]


def _umpan_balik_rows(item: Evaluasi) -> list[dict[str, Any]]:
    return [
        {
            "id": feedback.id,
            "evaluasi_id": item.id,
            "urutan": number,
            "sasaran": feedback.sasaran.value,
            "sasaran_id": feedback.sasaran_id,
            "pemberi": feedback.pemberi,
            "tanggal": feedback.tanggal,
            "teks": feedback.teks,
        }
        for number, feedback in enumerate(item.umpan_balik)
    ]


def _put_realisasi(tx: WriteTx, item: Evaluasi) -> None:
    c = evaluasi_realisasi.c
    query = select(c.indikator_id, c.id).where(c.evaluasi_id == item.id)
    stored = {row[0]: row[1] for row in tx.connection.execute(query)}
    wanted = {row["indikator_id"]: row for row in _realisasi_rows(item)}
    tx.delete_many(
        "evaluasi_realisasi", [record_id for key, record_id in stored.items() if key not in wanted]
    )
    tx.update_many("evaluasi_realisasi", [(stored[key], row) for key, row in wanted.items() if key in stored])
    tx.insert_many("evaluasi_realisasi", [row for key, row in wanted.items() if key not in stored])


def _put_umpan_balik(tx: WriteTx, item: Evaluasi) -> None:
    c = evaluasi_umpan_balik.c
    stored = set(tx.connection.scalars(select(c.id).where(c.evaluasi_id == item.id)))
    rows = _umpan_balik_rows(item)
    tx.delete_many("evaluasi_umpan_balik", stored - {row["id"] for row in rows})
    tx.insert_many("evaluasi_umpan_balik", [row for row in rows if row["id"] not in stored])
    tx.update_many(
        "evaluasi_umpan_balik",
        [
            (row["id"], {key: value for key, value in row.items() if key != "id"})
            for row in rows
            if row["id"] in stored
        ],
    )


def _load_realisasi(tx: ReadTx, ids: Sequence[str]) -> dict[str, list[Realisasi]]:
    c = evaluasi_realisasi.c
    found: dict[str, list[Realisasi]] = {}
    query = (
        select(c.evaluasi_id, c.indikator_id, c.realisasi, c.bukti_dukung)
        .where(c.evaluasi_id.in_(ids))
        .order_by(c.id)
    )
    for row in tx.connection.execute(query):
        found.setdefault(row[0], []).append(Realisasi(row[1], row[2], row[3]))
    return found


def _load_umpan_balik(tx: ReadTx, ids: Sequence[str]) -> dict[str, list[UmpanBalik]]:
    c = evaluasi_umpan_balik.c
    found: dict[str, list[UmpanBalik]] = {}
    query = (
        select(c.evaluasi_id, c.id, c.sasaran, c.sasaran_id, c.pemberi, c.tanggal, c.teks)
        .where(c.evaluasi_id.in_(ids))
        .order_by(c.urutan, c.id)
    )
    for row in tx.connection.execute(query):
        found.setdefault(row[0], []).append(UmpanBalik(row[1], SasaranUmpanBalik(row[2]), *row[3:]))
    return found
