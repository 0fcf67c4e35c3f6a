"""The report of data quality: a PDF for the meeting and for who mends, and the same as a workbook."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from asn_desktop.db.queries import jejak as trail
from asn_desktop.documents.errors import MissingGlyph
from asn_desktop.documents.fonts import load_family
from asn_desktop.documents.form import RenderOptions
from asn_desktop.documents.forms import mutu_data as paper
from asn_desktop.documents.page import Paper
from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.mutu.aturan import Dimensi, Temuan
from asn_desktop.domain.mutu.penjelasan import penjelasan_untuk
from asn_desktop.domain.mutu.semua import ATURAN
from asn_desktop.domain.mutu.skor import Skor
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.texts import sentence
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import needs, require
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.kop import kop_of
from asn_desktop.services.mutu.acuan import LABEL_DIMENSI, bobot_pada, nama_aturan
from asn_desktop.services.mutu.memeriksa import HasilMutu, OrangMutu, periksa_kantor, skor_dari, skor_unit
from asn_desktop.services.mutu.penjelasan import daftar_penjelasan
from asn_desktop.services.office import office_profile
from asn_desktop.services.output_place import OutputFile, Outputs
from asn_desktop.services.packs import pack_for
from asn_desktop.services.pegawai import unit_choices
from asn_desktop.services.pembatasan import ditahan, kalimat_ditahan
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.units import with_units_below
from asn_desktop.services.work import Work

KEY = paper.FORM.key
LABEL_KELAS: Mapping[Severity, str] = {
    Severity.SALAH: "Salah", Severity.JANGGAL: "Janggal", Severity.SARAN: "Saran"}
_ENDINGS = (".pdf", ".xlsx")
_NOTE = "Temuan yang sudah dijelaskan tidak dicantumkan; skor tetap menghitungnya seperti BKN."


@dataclass(frozen=True, slots=True)
class LaporanMutu:
    """The data of the report, who stands on it, and what is told about who is left out."""

    isi: paper.MutuData
    orang: tuple[str, ...]
    ditahan: str


def laporan_mutu_place(office: Path, out: Path) -> OutputFile:
    """Where a report may be written. Raises ServiceError."""
    return Outputs(office).file(out, *_ENDINGS)


@needs(Izin.LIHAT_PEGAWAI, Izin.CETAK)
def laporan_mutu(session: Session, unit_id: str | None = None, work: Work | None = None) -> LaporanMutu:
    """The report about everybody who is seen, or a unit and those below it. Raises Rejected, Cancelled."""
    hasil = periksa_kantor(session, work)
    units = unit_choices(session)
    names = {key: nama for key, nama, _ in units}
    if unit_id is not None and unit_id not in names:
        raise Rejected((Problem("unit", "cetak.unit_tidak_dikenal", {"unit": ""}),))
    chosen = None if unit_id is None else frozenset(with_units_below(hasil.unit, unit_id))
    people = {key: one for key, one in hasil.orang.items() if chosen is None or one.unit_id in chosen}
    hasil = replace(hasil, orang=people)
    with session.db.read() as tx:
        held = ditahan(tx, people.keys())
    known = daftar_penjelasan(session)
    open_ones = {key: tuple(item for item in one.temuan if penjelasan_untuk(item, known) is None)
                 for key, one in people.items()}
    listed = [key for key in people if open_ones[key] and key not in held]
    office = office_profile(session)
    scores = skor_dari(session.references, hasil)
    told = kalimat_ditahan(tuple(held.values()), "dicantumkan")
    isi = paper.MutuData(
        unit=names.get(unit_id or "", "") or office.instansi or office.perangkat_daerah, keadaan=hasil.hari,
        pegawai=scores.pegawai, total=kata(scores.total), kop=kop_of(office),
        dimensi=_dimensions(session, hasil, scores, open_ones),
        per_unit=_units(session, hasil, units, chosen, open_ones),
        aturan=_rules(session, open_ones),
        orang=tuple(_person(people[key], open_ones[key]) for key in listed),
        catatan=tuple(text for text in (_NOTE, told) if text))
    return LaporanMutu(isi, tuple(listed), told)


@needs(Izin.LIHAT_PEGAWAI, Izin.CETAK)
def simpan_laporan_mutu(session: Session, out: Path, unit_id: str | None = None, saksi: Saksi | None = None,
                        work: Work | None = None) -> LaporanMutu:
    """Write the report to a .pdf or .xlsx file; the trail tells of it, and of everybody on it, before.

    A workbook is an export: it needs that right, and a second person for more than 50 people. Raises Denied,
    SecondPersonMissing, Rejected, ServiceError, Cancelled.
    """
    place = laporan_mutu_place(session.folder, out)
    sheet = out.suffix.casefold() == ".xlsx"
    if sheet:
        require(session, "simpan_laporan_mutu", Izin.EKSPOR)
    found = laporan_mutu(session, unit_id, work)
    many = sheet and len(found.orang) > BATAS_EKSPOR
    agreed = need_second(session, Tindakan.EKSPOR, saksi) if many else None
    content = _workbook(found.isi) if sheet else _pdf(session, found.isi)
    subject = f"{paper.TITLE} · {found.isi.unit} · {len(found.orang)} pegawai"
    nama, alasan = (agreed.nama, agreed.alasan) if agreed else ("", "")
    action = "ekspor.mutu" if sheet else "cetak.daftar"
    with session.db.write(action, session.actor, subject, alasan=alasan, saksi=nama) as tx:
        tx.leave_trace()
        number = f"{found.isi.keadaan:%d-%m-%Y}"
        tx.insert_many("cetakan", [{"pegawai_id": key, "formulir": KEY, "nomor": number}
                                   for key in found.orang])
    place.write(content)
    return found


def kata(value: float | None) -> str:
    """A score with one decimal: "93,4"; "–" for none. 99,96 never reads as 100."""
    if value is None:
        return "–"
    shown = 99.9 if 99.9 < value < 100 else value
    return f"{shown:.1f}".replace(".", ",")


def kalimat(temuan: Temuan) -> str:
    """What is found and how to mend it."""
    return sentence(Problem(temuan.kolom, temuan.kode_kalimat, temuan.params))


def nama_isian(temuan: Temuan) -> str:
    """The record and the field of a finding: "Riwayat golongan · TMT golongan", "NIK" for the person."""
    kind = record_type(temuan.rekaman)
    label = kind.field(temuan.kolom).label
    return label if temuan.rekaman == "pegawai" else f"{kind.title} · {label}"


def _dimensions(session: Session, hasil: HasilMutu, scores: Skor, open_ones: Mapping[str, tuple[Temuan, ...]]
                ) -> tuple[tuple[str, ...], ...]:
    weights = {one.dimensi: one.bobot_dimensi for one in bobot_pada(session.references, hasil.hari)}
    rows = []
    for key in Dimensi:
        found = [item for items in open_ones.values() for item in items if item.dimensi is key]
        people = len({item.pegawai_id for item in found})
        rows.append((LABEL_DIMENSI[key], f"{weights[key]:g}", kata(scores.dimensi.get(key)), str(people),
                     str(len(found))))
    return tuple(rows)


def _units(session: Session, hasil: HasilMutu, tree: tuple[tuple[str, str, int], ...],
           chosen: frozenset[str] | None, open_ones: Mapping[str, tuple[Temuan, ...]]
           ) -> tuple[tuple[str, ...], ...]:
    scores = skor_unit(session.references, hasil)
    own: Counter[str] = Counter()
    for key, items in open_ones.items():
        own[hasil.orang[key].unit_id] += len(items)
    return tuple(
        (f"{'    ' * depth}{nama}", str(scores[key].pegawai), kata(scores[key].total),
         *(kata(scores[key].dimensi.get(one)) for one in Dimensi),
         str(sum(own[unit] for unit in with_units_below(hasil.unit, key))))
        for key, nama, depth in tree if key in scores and (chosen is None or key in chosen))


def _rules(session: Session, open_ones: Mapping[str, tuple[Temuan, ...]]) -> tuple[tuple[str, ...], ...]:
    names = nama_aturan(session.references)
    people = Counter(rule for items in open_ones.values() for rule in {item.aturan for item in items})
    ordered = sorted(people, key=lambda rule: (-people[rule], names[rule]))
    return tuple((names[rule], LABEL_KELAS[ATURAN[rule].kelas], str(people[rule])) for rule in ordered)


def _person(one: OrangMutu, items: tuple[Temuan, ...]) -> paper.OrangBertemuan:
    order = list(LABEL_KELAS)
    ranked = sorted(items, key=lambda item: order.index(item.kelas))
    return paper.OrangBertemuan(one.nama, one.nip, one.unit, tuple(
        paper.Butir(LABEL_KELAS[item.kelas], nama_isian(item), kalimat(item)) for item in ranked))


def _pdf(session: Session, data: paper.MutuData) -> bytes:
    options = RenderOptions(
        texts=pack_for(data.keadaan).teks, fonts=load_family(resource_path("fonts")),
        paper=Paper(office_profile(session).kertas), watermark="LATIHAN" if session.latihan else "",
        jejak="" if session.latihan else _head(session))
    try:
        return paper.FORM.render(data, options)
    except MissingGlyph as error:
        raise ServiceError(error.sentence) from error


def _head(session: Session) -> str:
    """The newest row of the trail: what stands on the paper is what the records said then."""
    with session.db.read() as tx:
        number = trail.newest(tx)
        row = trail.load_audits(tx, (number,)).get(number)
    return f"jejak {number}-{row.hash[:12]}" if row and row.hash else ""


def _workbook(data: paper.MutuData) -> bytes:
    findings = [[one.nama, one.nip, one.unit, item.kelas, item.isian, item.kalimat]
                for one in data.orang for item in one.butir]
    wide = frozenset({"Temuan dan cara membetulkan"})
    return workbook_bytes([
        TextSheet("Temuan", ["Nama", "NIP", "Unit kerja", "Kelas", "Isian", *wide], findings, wide),
        TextSheet("Skor", ["Dimensi", "Bobot (%)", "Skor", "Pegawai dengan temuan", "Temuan terbuka"],
                  [list(row) for row in data.dimensi]),
        TextSheet("Unit", ["Unit kerja", "Pegawai", "Skor", *LABEL_DIMENSI.values(), "Temuan"],
                  [list(row) for row in data.per_unit]),
        TextSheet("Aturan", ["Aturan", "Kelas", "Pegawai"], [list(row) for row in data.aturan])])
