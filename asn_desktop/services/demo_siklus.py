"""What a running year of appraisal leaves behind in the practice office: agreement, planned actions, logs,
dated feedback, evidence, the leaders' matrices, an addendum, a second plan as Plt., a bank and a template.

Everything is taken from the plans that were made before, with a random source of its own, so that these stay
as they are.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from asn_desktop.db import instants
from asn_desktop.db.queries.adendum import insert_adendum
from asn_desktop.db.queries.daftar_evaluasi import evaluasi_ids_of_skp
from asn_desktop.db.queries.skp import load_skp, update_skp
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain import adendum as aturan_adendum
from asn_desktop.domain import skp as aturan_skp
from asn_desktop.domain.adendum import Adendum
from asn_desktop.domain.bank_indikator import belum_ada
from asn_desktop.domain.evaluasi import Evaluasi, SasaranUmpanBalik
from asn_desktop.domain.kesepakatan import Isi, LangkahSepakat, PeranSepakat, isi_of
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Rating
from asn_desktop.domain.rencana_aksi import TRIWULAN
from asn_desktop.domain.skp import JenisSkp, Langkah, Sebagai, Skp, jabatan_sebagai
from asn_desktop.domain.templat_skp import isi_dari
from asn_desktop.fields.aggregate_json import to_json
from asn_desktop.services.demo_isi import IsiDemo
from asn_desktop.services.demo_kinerja import PembuatKinerja, bukti_per_indikator, teks_realisasi
from asn_desktop.services.demo_pegawai import Orang

DITAMPILKAN = 60  # plans with all of it: what is shown, printed and tried out, whatever the office's size
_MONTHS, _LAST_MONTHS = range(1, 12), range(10, 12)  # of the daily log: of who is shown first, of others
_KEPT_POSTS = 3  # posts whose goals stand in the bank
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sumber:
    """What all of it is made of; the plan of ``contoh_id`` stays as it was set."""

    isi: IsiDemo
    dibuat: Sequence[tuple[Orang, Skp]]
    random: Random
    new_id: Callable[[], str]
    tahun: int
    contoh_id: str = ""


def isi_siklus(tx: WriteTx, sumber: Sumber, kedua: Sequence[Skp], *, aksi: bool) -> None:
    """Write it; without ``aksi`` no planned actions, which a large office has for all or for nobody.

    ``kedua``: second plans of the year.
    """
    bukti, rows = bukti_per_indikator(sumber.isi), dict[str, list[Row]]()
    for skp in (*(skp for _, skp in sumber.dibuat), *kedua) if aksi else ():
        for table, made in _aksi(sumber, skp, bukti):
            rows.setdefault(table, []).append(made)
    planned = {row["hasil_kerja_id"]: row["uraian"] for row in rows.get("rencana_aksi", ())}
    for number, (orang, skp) in enumerate(sumber.dibuat):
        rows.setdefault("kesepakatan", []).extend(_buku(sumber, number, skp))
        rows.setdefault("umpan_balik_berkelanjutan", []).extend(_umpan_balik(sumber, skp))
        rows.setdefault("bukti_kinerja", []).extend(_bukti(sumber, number, skp, bukti))
        rows.setdefault("log_harian", []).extend(_log(sumber, orang, skp, bukti, planned))
    for skp in kedua:
        rows["kesepakatan"] += _buku(sumber, 0, skp)
    rows["matriks_sel"] = list(_matriks(sumber))
    rows["bank_indikator"] = list(_bank(sumber))
    rows["templat_skp"] = list(_templat(sumber))
    for table, items in rows.items():
        tx.insert_many(table, items)
    _adendum(tx, sumber)


def _buku(sumber: Sumber, number: int, skp: Skp) -> Iterator[Row]:
    """Each indicator proposed and agreed in January; of every fourth plan one was countered in between."""
    begun, done = skp.diajukan, skp.ditetapkan
    if begun is None or done is None:
        return
    for goal in skp.hasil_kerja:
        for place, item in enumerate(goal.indikator):
            isi = isi_of(goal, item)
            lines = [(LangkahSepakat.USUL, PeranSepakat.PEGAWAI, begun, isi, ""),
                     (LangkahSepakat.SEPAKAT, PeranSepakat.PENILAI, done, isi, "")]
            if number % 4 == 1 and place == 0 and goal is skp.hasil_kerja[0] and item.target:
                less = teks_realisasi(item.target, JenisPeriode.TW3, Rating.SESUAI, sumber.random)
                asked = Langkah(done.oleh, begun.pada + timedelta(hours=5))
                lines = [(LangkahSepakat.USUL, PeranSepakat.PEGAWAI, begun, replace(isi, target=less), ""),
                         (LangkahSepakat.TANGGAPAN, PeranSepakat.PENILAI, asked, isi,
                          sumber.random.choice(sumber.isi.siklus["tanggapan"])),
                         (LangkahSepakat.SEPAKAT, PeranSepakat.PEGAWAI, Langkah(begun.oleh, done.pada), isi,
                          "")]
            for urutan, line in enumerate(lines, start=1):
                yield _baris_buku(skp.id, item.id, urutan, *line)


def _baris_buku(skp_id: str, indikator_id: str, urutan: int, langkah: LangkahSepakat, peran: PeranSepakat,
                oleh: Langkah, isi: Isi, alasan: str) -> Row:
    return {"skp_id": skp_id, "indikator_id": indikator_id, "urutan": urutan, "langkah": langkah.value,
            "peran": peran.value, "oleh": oleh.oleh, "pada": instants.to_text(oleh.pada), "rhk": isi.rhk,
            "aspek": isi.aspek, "indikator": isi.indikator, "target": isi.target, "alasan": alasan or None}


def _umpan_balik(sumber: Sumber, skp: Skp) -> Iterator[Row]:
    """A note a quarter: on a goal, then on a value."""
    texts, random = sumber.isi.siklus, sumber.random
    for quarter in range(3):
        on_goal = quarter % 2 == 0
        teks, tanda = random.choice(texts["umpan_hasil" if on_goal else "umpan_perilaku"])
        sasaran = SasaranUmpanBalik.HASIL_KERJA if on_goal else SasaranUmpanBalik.PERILAKU
        about = random.choice(skp.hasil_kerja).id if on_goal else random.choice(skp.perilaku)[0]
        yield {"skp_id": skp.id, "sasaran": sasaran.value, "sasaran_id": about, "pemberi": "Pimpinan",
               "pemberi_id": skp.penilai.pegawai_id, "teks": teks, "tanda": tanda,
               "tanggal": _kerja(date(sumber.tahun, 3 * quarter + 2, random.randint(3, 26)))}


def _bukti(sumber: Sumber, number: int, skp: Skp, bukti: Mapping[str, str]) -> Iterator[Row]:
    """A map in the archive for the first indicator of each goal, a file for the next."""
    for place, goal in enumerate(skp.hasil_kerja):
        for kind, item in zip(("fisik", "berkas"), goal.indikator, strict=False):
            name = bukti.get(item.indikator) or goal.rhk
            letak = (sumber.random.choice(sumber.isi.siklus["letak"]).format(nomor=number + 1)
                     if kind == "fisik" else f"bukti/{sumber.tahun}/{place + 1}-{name.casefold()}.pdf")
            yield {"skp_id": skp.id, "indikator_id": item.id, "jenis": kind, "nama": name, "letak": letak,
                   "tanggal": _kerja(date(sumber.tahun, 6, 1 + place))}


def _aksi(sumber: Sumber, skp: Skp, bukti: Mapping[str, str]) -> Iterator[tuple[str, Row]]:
    """One action for each goal, with a target for each quarter."""
    for urutan, goal in enumerate(skp.hasil_kerja):
        first = goal.indikator[0]
        name = (bukti.get(first.indikator) or goal.rhk)
        key, words = sumber.new_id(), sumber.random.choice(sumber.isi.siklus["aksi"])
        yield "rencana_aksi", {"id": key, "skp_id": skp.id, "hasil_kerja_id": goal.id, "urutan": urutan,
                               "indikator_id": first.id, "uraian": _words(words, name), "keluaran": name}
        for periode in TRIWULAN:
            yield "rencana_aksi_target", {"skp_id": skp.id, "rencana_aksi_id": key, "periode": periode,
                                          "target": "1 Laporan"}


def _log(sumber: Sumber, orang: Orang, skp: Skp, bukti: Mapping[str, str], planned: Mapping[str, str]
         ) -> Iterator[Row]:
    """Three days of a month, all but those of November looked through by the penilai."""
    texts, random = sumber.isi.siklus["kegiatan"], sumber.random
    for month in _MONTHS if orang.id == sumber.contoh_id else _LAST_MONTHS:
        for start in (3, 12, 21):
            goal = random.choice(skp.hasil_kerja)
            name = bukti.get(goal.indikator[0].indikator) or goal.rhk
            begins, day = random.randint(8, 13), _kerja(date(sumber.tahun, month, start))
            checked = month < _MONTHS[-1]
            yield {"pegawai_id": orang.id, "rencana_aksi": planned.get(goal.id), "tanggal": day,
                   "jam_mulai": f"{begins:02d}:00", "jam_selesai": f"{begins + 2:02d}:30",
                   "kegiatan": _words(random.choice(texts), name), "realisasi": 1, "satuan": "Dokumen",
                   "bukti_dukung": name, "diperiksa_oleh": skp.penilai.nama if checked else None,
                   "diperiksa_pada": day + timedelta(days=2) if checked else None}


def _matriks(sumber: Sumber) -> Iterator[Row]:
    """What each leader asked of his people, as it became their goals."""
    leaders = {goal.id: skp.id for _, skp in sumber.dibuat for goal in skp.hasil_kerja}
    for orang, skp in sumber.dibuat:
        places: dict[str, int] = {}
        for goal in skp.hasil_kerja:
            column = goal.rhk_pimpinan_id
            if column in leaders:
                urutan = places[column] = places.get(column, -1) + 1
                yield {"skp_id": leaders[column], "rhk_pimpinan_id": column, "pegawai_id": orang.id,
                       "urutan": urutan, "teks": goal.rhk, "hasil_kerja_id": goal.id}


def _bank(sumber: Sumber) -> Iterator[Row]:
    kept: set[str] = set()
    for _, skp in reversed(sumber.dibuat):
        post = skp.pegawai.jabatan
        if post not in kept and len(kept) < _KEPT_POSTS:
            kept.add(post)
            for one in belum_ada((), post, skp.hasil_kerja):
                yield {"jabatan": one.jabatan, "rhk": one.rhk, "aspek": one.aspek or None,
                       "indikator": one.indikator, "target": one.target or None}


def _templat(sumber: Sumber) -> Iterator[Row]:
    for _, skp in sumber.dibuat[-1:]:
        ids = [goal.id for goal in skp.hasil_kerja]
        yield {"nama": skp.pegawai.jabatan, "jabatan": skp.pegawai.jabatan,
               "isi": to_json(isi_dari(skp, ids, lengkap=True))}


def _adendum(tx: WriteTx, sumber: Sumber) -> None:
    """The target of one plan changes in July; what was evaluated before speaks of the plan as it was."""
    chosen = next((skp for orang, skp in sumber.dibuat[::-1][1:]
                   if skp.bentuk_lengkap and orang.id != sumber.contoh_id and _can_rise(skp)), None)
    stored = load_skp(tx, chosen.id) if chosen is not None else None
    if stored is None:
        return
    goal, day = stored.hasil_kerja[0], _kerja(date(sumber.tahun, 7, 6))
    item = replace(goal.indikator[0], target=_more(goal.indikator[0].target))
    changed = replace(goal, indikator=(item, *goal.indikator[1:]))
    reason, begun = sumber.isi.siklus["adendum"], Langkah(stored.pegawai.nama, _jam(day, 2))
    opened = aturan_adendum.mulai_adendum(stored, reason)
    opened = replace(opened, hasil_kerja=(changed, *stored.hasil_kerja[1:]), tanggal_ttd=day)
    proposed = aturan_skp.ajukan(opened, stored.pegawai.nama, _jam(day, 3))
    insert_adendum(tx, Adendum(opened.adendum_ke, reason, begun, stored))
    update_skp(tx, aturan_skp.tetapkan(proposed, stored.penilai.nama, _jam(day, 4)))
    isi, buku = isi_of(changed, item), (LangkahSepakat.USUL, LangkahSepakat.SEPAKAT)
    agreed = Langkah(stored.penilai.nama, _jam(day, 4))
    speakers = (PeranSepakat.PEGAWAI, begun), (PeranSepakat.PENILAI, agreed)
    tx.insert_many("kesepakatan", [
        _baris_buku(stored.id, item.id, 8 + place, langkah, peran, oleh, isi, "")
        for place, (langkah, (peran, oleh)) in enumerate(zip(buku, speakers, strict=True))])
    later = [key for periode, key in evaluasi_ids_of_skp(tx, stored.id).items()
             if periode in (JenisPeriode.TW3, JenisPeriode.AKHIR)]
    tx.update_many("evaluasi", [(key, {"adendum_ke": opened.adendum_ke}) for key in later])


def skp_plt(sumber: Sumber, maker: PembuatKinerja, plt: Orang, untuk: Orang) -> tuple[Skp, Evaluasi] | None:
    """The second plan of who stands in for another from October on, with its evaluation of the year."""
    plans = {orang.id: skp for orang, skp in sumber.dibuat}
    if plt.id not in plans or untuk.id not in plans:
        return None
    own, other, day = plans[plt.id], plans[untuk.id], _kerja(date(sumber.tahun, 10, 2))
    goals = tuple(
        replace(goal, id=sumber.new_id(),
                indikator=tuple(replace(item, id=sumber.new_id()) for item in goal.indikator))
        for goal in other.hasil_kerja[:2])
    named = jabatan_sebagai(Sebagai.PLT, other.pegawai.jabatan)
    plan = replace(
        own, id=sumber.new_id(), mulai=date(sumber.tahun, 10, 1), sebagai=Sebagai.PLT, hasil_kerja=goals,
        pegawai=replace(own.pegawai, jabatan=named, unit_kerja=other.pegawai.unit_kerja),
        pendekatan=other.pendekatan, jenis=JenisSkp.JA_JF,
        tanggal_ttd=day, status=aturan_skp.StatusSkp.DRAF, diajukan=None, ditetapkan=None)
    proposed = aturan_skp.ajukan(plan, plan.pegawai.nama, _jam(day, 2))
    plan = aturan_skp.tetapkan(proposed, plan.penilai.nama, _jam(day, 3))
    made = maker.evaluasi(plan, JenisPeriode.AKHIR, (Rating.SESUAI, Rating.SESUAI), Capaian.BAIK)
    return plan, replace(made, mulai=plan.mulai, unit_kerja_id=plan.unit_kerja_id)


def _more(target: str) -> str:
    """A higher target: "1.200 Surat" becomes "1.320 Surat"; what begins with no number stays."""
    number, blank, unit = target.partition(" ")
    plain = number.replace(".", "")
    if not plain.isdecimal() or unit == "Bulan":
        return target
    more = f"{int(plain) + max(1, int(plain) // 10):,}".replace(",", ".")
    return f"{more}{blank}{unit}"


def _can_rise(skp: Skp) -> bool:
    target = skp.hasil_kerja[0].indikator[0].target
    return _more(target) != target


def _words(pattern: str, bukti: str) -> str:
    return pattern.format(bukti=bukti[:1].lower() + bukti[1:])


def _kerja(day: date) -> date:
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day


def _jam(day: date, hour_utc: int) -> datetime:
    return datetime.combine(day, time(hour_utc, 15), tzinfo=UTC)
