"""The file of one person: what is known, what is missing, who appraises him, and the line of his career."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_desktop.db.queries.berkas_pegawai import BarisKinerja, load_history, load_kinerja
from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.db.queries.pihak import load_fakta, penugasan_on
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.evaluasi import StatusEvaluasi
from asn_desktop.domain.golongan import pangkat_golongan
from asn_desktop.domain.keadaan import mkg, mks
from asn_desktop.domain.nama import nama_lengkap
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.pelatihan import tahun_pelatihan
from asn_desktop.domain.pembatasan import Pembatasan
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode, urut_periode
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.sebutan import sebutan
from asn_desktop.domain.skp import Pihak, StatusSkp
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.spec import Value
from asn_desktop.fields.values import kelengkapan
from asn_desktop.services import packs
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.dokumen.lihat import kurang
from asn_desktop.services.errors import Rejected
from asn_desktop.services.kepegawaian import aturan_kantor, load_riwayat
from asn_desktop.services.packs import predikat_of_ratings
from asn_desktop.services.pembatasan import ditahan, terlihat
from asn_desktop.services.pihak import parties_on
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_reading_trace, must_see
from asn_desktop.services.units import unit_path

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Baris:
    """One line of the summary."""

    label: str
    isi: str


@dataclass(frozen=True, slots=True)
class FieldMissing:
    """A field that counts for completeness and is empty."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class PenilaiTerkini:
    """Who appraises the person today; ``delegasi`` reads "Nomor … tanggal …" or is empty."""

    penugasan_id: str
    mulai: date
    penilai: Pihak
    atasan_penilai: Pihak
    delegasi: str


@dataclass(frozen=True, slots=True)
class Peristiwa:
    """One point on the line of a career; ``tanggal`` is None where only the year is known.

    ``jenis``: golongan, jabatan, pendidikan, pengangkatan, pelatihan or predikat.
    """

    tanggal: date | None
    tahun: int
    jenis: str
    judul: str
    keterangan: str


@dataclass(frozen=True, slots=True)
class JpTahun:
    """Trainings that ended in a year: how many, and their JP."""

    tahun: int
    jumlah: int
    jp: int


@dataclass(frozen=True, slots=True)
class KinerjaPeriode:
    """One evaluation; the predikat is computed from its ratings also while it is a draft."""

    periode: JenisPeriode
    evaluasi_id: str
    status: StatusEvaluasi
    predikat: Predikat | None


@dataclass(frozen=True, slots=True)
class KinerjaTahun:
    """One plan with its evaluations."""

    tahun: int
    skp_id: str
    status: StatusSkp
    nomor: str
    evaluasi: tuple[KinerjaPeriode, ...]


@dataclass(frozen=True, slots=True)
class PegawaiFile:
    """Everything the right pane shows; ``values`` are the stored fields of the record, ``version`` its
    version.
    """

    id: str
    version: int
    values: Mapping[str, Value]
    nama_lengkap: str
    nip_tampil: str
    status: str
    jabatan: str
    unit: str
    ringkasan: tuple[Baris, ...]
    kurang: tuple[FieldMissing, ...]
    penilai: PenilaiTerkini | None
    garis_waktu: tuple[Peristiwa, ...]
    pelatihan: tuple[JpTahun, ...]
    kinerja: tuple[KinerjaTahun, ...]
    pembatasan: Pembatasan | None = None  # in force now
    dokumen_kurang: tuple[str, ...] = ()  # kinds, as words


@needs(Izin.LIHAT_PEGAWAI)
def pegawai_file(session: Session, pegawai_id: str) -> PegawaiFile:
    """The file of one person. Raises Rejected when he is not in the data (any more), OutOfSight."""
    now = today(session)
    with session.db.read() as tx:
        row = tx.row("pegawai", pegawai_id)
        if row is None:
            raise Rejected((Problem("", "pegawai.tidak_ada"),))
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_PEGAWAI)
        fakta = load_fakta(tx, (pegawai_id,))[pegawai_id]
        units = load_units(tx)
        histories = {
            name: load_history(tx, name, pegawai_id)
            for name in ("riwayat_golongan", "riwayat_jabatan", "riwayat_pendidikan", "pelatihan")
        }
        kinerja = load_kinerja(tx, pegawai_id)
        penilai = _penilai(tx, pegawai_id, now)
        restricted = ditahan(tx, (pegawai_id,)).get(pegawai_id)
        service = _masa_kerja(tx, pegawai_id, now)
        scans = kurang(tx, session.references, pegawai_id)
    leave_reading_trace(session, "pegawai.buka", pegawai_id, f"{fakta.nama_lengkap} · {fakta.nip}")
    years = _kinerja(kinerja)
    trainings = _jp_per_year(histories["pelatihan"])
    unit = unit_path(units, row["unit_kerja_id"]) if row["unit_kerja_id"] else ""
    values = {key: value for key, value in row.items() if key not in ("id", "version")}
    return PegawaiFile(
        id=pegawai_id,
        version=row["version"],
        values=values,
        nama_lengkap=nama_lengkap(row["gelar_depan"], row["nama"], row["gelar_belakang"]),
        nip_tampil=format_nip(row["nip"]),
        status=row["status_pegawai"],
        jabatan=fakta.jabatan,
        unit=unit,
        ringkasan=_summary(row, fakta.golongan, fakta.jabatan, unit, histories, penilai, service, now),
        kurang=tuple(FieldMissing(key, PEGAWAI.field(key).label) for key in kelengkapan(PEGAWAI, values)),
        penilai=penilai,
        garis_waktu=_timeline(row, histories, trainings, years),
        pelatihan=trainings,
        kinerja=years,
        pembatasan=terlihat(session.peran, restricted) if restricted else None,
        dokumen_kurang=scans,
    )


def _penilai(tx: ReadTx, pegawai_id: str, day: date) -> PenilaiTerkini | None:
    penugasan, parties = penugasan_on(tx, pegawai_id, day), parties_on(tx, pegawai_id, day)
    if penugasan is None or parties is None:
        return None
    delegasi = f"Nomor {penugasan.nomor_delegasi}" if penugasan.nomor_delegasi else ""
    if delegasi and penugasan.tanggal_delegasi:
        delegasi = f"{delegasi} tanggal {tanggal_panjang(penugasan.tanggal_delegasi)}"
    return PenilaiTerkini(penugasan.id, penugasan.mulai, parties.penilai, parties.atasan_penilai, delegasi)


def _summary(
    row: Mapping[str, Any],
    golongan: str,
    jabatan: str,
    unit: str,
    histories: Mapping[str, Rows],
    penilai: PenilaiTerkini | None,
    masa_kerja: tuple[str, str],
    now: date,
) -> tuple[Baris, ...]:
    ranks, posts, schools = (
        histories[name] for name in ("riwayat_golongan", "riwayat_jabatan", "riwayat_pendidikan")
    )
    coming = [_since(pangkat_golongan(item["golongan"]), item["tmt_golongan"])
              for item in ranks if item["tmt_golongan"] > now]
    coming += [_since(item["jabatan"], item["tmt_jabatan"]) for item in posts if item["tmt_jabatan"] > now]
    ranks = [item for item in ranks if item["tmt_golongan"] <= now]
    post = next((item for item in reversed(posts)
                 if item["jabatan"] == jabatan and item["tmt_jabatan"] <= now), None)
    school = schools[-1] if schools else None
    lines = (
        (
            "Pangkat / golongan",
            _held_since(pangkat_golongan(golongan), ranks[-1]["tmt_golongan"] if ranks else None),
        ),
        ("Jabatan", _held_since(jabatan, post["tmt_jabatan"] if post else None)),
        ("Unit kerja", unit),
        ("Pendidikan", _school(school) if school else sebutan(row["data_siasn"]).pendidikan),
        ("Masa kerja golongan", masa_kerja[0]),
        ("Masa kerja keseluruhan", masa_kerja[1]),
        ("Pejabat penilai", penilai.penilai.nama if penilai else ""),
    )
    return tuple(Baris(label, isi) for label, isi in (*lines, *(("Akan datang", one) for one in coming)))


def _masa_kerja(tx: ReadTx, pegawai_id: str, now: date) -> tuple[str, str]:
    """Masa kerja golongan and keseluruhan by the rules (PP 7/1977), as the letters count them; "" if
    unknown.
    """
    rules = aturan_kantor(tx)
    orang = load_riwayat(tx, Penglihatan(now, now.year, semua=True), rules, now, (pegawai_id,))[0]
    return str(mkg(orang, rules, now) or ""), str(mks(orang, now) or "")


def _since(words: str, tmt: date | None) -> str:
    return f"{words} · TMT {tanggal_panjang(tmt)}" if words and tmt else words


def _held_since(words: str, tmt: date | None) -> str:
    """What holds now: without a history (a list named it, or the appointment) it says that its TMT lacks."""
    return f"{words} · TMT belum ada" if words and tmt is None else _since(words, tmt)


def _school(row: Mapping[str, Any]) -> str:
    # The name often begins with the level already ("S-1 Administrasi Negara").
    tingkat, nama = row["tingkat"], row["nama_pendidikan"]
    known = nama.casefold().startswith(tingkat.split("/")[0].casefold())  # "S-1/Sarjana"
    words = nama if known else f"{tingkat} {nama}"
    return f"{words}, {row['tahun_lulus']}" if row["tahun_lulus"] else words


def _jp_per_year(rows: Rows) -> tuple[JpTahun, ...]:
    found: dict[int, list[int]] = {}
    for row in rows:
        found.setdefault(tahun_pelatihan(row["tanggal_mulai"], row["tanggal_selesai"]), []).append(row["jp"])
    return tuple(
        JpTahun(tahun, len(hours), sum(hours)) for tahun, hours in sorted(found.items(), reverse=True)
    )


def _kinerja(rows: list[BarisKinerja]) -> tuple[KinerjaTahun, ...]:
    found: dict[str, KinerjaTahun] = {}
    for row in rows:
        year = found.get(
            row.skp_id, KinerjaTahun(row.tahun, row.skp_id, StatusSkp(row.status), row.nomor, ())
        )
        if row.evaluasi_id and row.periode and row.status_evaluasi:
            item = KinerjaPeriode(
                JenisPeriode(row.periode),
                row.evaluasi_id,
                StatusEvaluasi(row.status_evaluasi),
                predikat_of_ratings(row.paket, row.rating_hasil_kerja, row.rating_perilaku),
            )
            evaluations = sorted((*year.evaluasi, item), key=lambda entry: urut_periode(entry.periode))
            year = KinerjaTahun(year.tahun, year.skp_id, year.status, year.nomor, tuple(evaluations))
        found[row.skp_id] = year
    return tuple(found.values())


def _timeline(
    row: Mapping[str, Any],
    histories: Mapping[str, Rows],
    trainings: tuple[JpTahun, ...],
    years: tuple[KinerjaTahun, ...],
) -> tuple[Peristiwa, ...]:
    events = [*_appointments(row)]
    previous = ""
    for item in histories["riwayat_golongan"]:
        rise = (
            f"{previous} → {item['golongan']}"
            if previous and previous != item["golongan"]
            else item["golongan"]
        )
        events.append(_event(item["tmt_golongan"], "golongan", f"Golongan {rise}", item["nomor_sk"], "SK "))
        previous = item["golongan"]
    for item in histories["riwayat_jabatan"]:
        events.append(_event(item["tmt_jabatan"], "jabatan", item["jabatan"], item["unit_kerja"]))
    for item in histories["riwayat_pendidikan"]:
        if item["tahun_lulus"]:
            events.append(
                Peristiwa(
                    None,
                    item["tahun_lulus"],
                    "pendidikan",
                    f"Lulus {_school({**item, 'tahun_lulus': None})}",
                    item["sekolah"] or "",
                )
            )
    events += [
        Peristiwa(None, item.tahun, "pelatihan", f"{item.jp} JP pelatihan", f"{item.jumlah} kegiatan")
        for item in trainings
    ]
    events += _predikat_events(years)
    return tuple(sorted(events, key=_newest_first))


def _appointments(row: Mapping[str, Any]) -> list[Peristiwa]:
    kind = "PPPK" if str(row["status_pegawai"]).startswith("PPPK") else "CPNS"
    found: list[Peristiwa] = []
    if row["tmt_cpns"]:
        title = f"Diangkat sebagai {kind}" + (f" · {row['golongan_awal']}" if row["golongan_awal"] else "")
        found.append(_event(row["tmt_cpns"], "pengangkatan", title, row["nomor_sk_cpns"], "SK "))
    if row["tmt_pns"]:
        found.append(
            _event(row["tmt_pns"], "pengangkatan", "Diangkat sebagai PNS", row["nomor_sk_pns"], "SK ")
        )
    return found


def _predikat_events(years: tuple[KinerjaTahun, ...]) -> list[Peristiwa]:
    found: list[Peristiwa] = []
    for year in years:
        for item in year.evaluasi:
            if item.periode is JenisPeriode.AKHIR and item.status is StatusEvaluasi.SELESAI and item.predikat:
                words = packs.pack_for(date(year.tahun, 1, 1)).label_predikat[item.predikat].title()
                found.append(
                    Peristiwa(
                        date(year.tahun, 12, 31), year.tahun, "predikat", f"Predikat {words}", year.nomor
                    )
                )
    return found


def _event(day: date, jenis: str, judul: str, detail: str | None, before: str = "") -> Peristiwa:
    return Peristiwa(day, day.year, jenis, judul, f"{before}{detail}" if detail else "")


def _newest_first(event: Peristiwa) -> tuple[int, int]:
    # What only has a year stands at that year's end.
    return -event.tahun, -(
        event.tanggal.toordinal() if event.tanggal else date(event.tahun, 12, 31).toordinal()
    )
