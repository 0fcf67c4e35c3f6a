"""The penetapan predikat of a unit (F13) as paper: counts and limits of its period, and who decides."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.form import About
from asn_desktop.documents.forms.daftar_bagian import Penandatangan
from asn_desktop.documents.forms.penetapan_predikat import FORM, BarisPenetapan, PenetapanPredikat
from asn_desktop.domain.distribusi import BarisDistribusi
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode, label_periode, rentang_periode
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.tanda import SINGKATAN, Ringkasan
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.texts.distribusi import kata_batas
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.kop import kop_of
from asn_desktop.services.office import OfficeProfile, office_profile
from asn_desktop.services.orang import Pembaca
from asn_desktop.services.output_place import OutputFile, Outputs
from asn_desktop.services.pilihan_cetak import pilihan_formulir
from asn_desktop.services.predikat_unit import KeadaanUnit, Penetapan, keadaan_unit
from asn_desktop.services.printing.batch import PrintResult
from asn_desktop.services.printing.berkas_orang import load_naskah
from asn_desktop.services.printing.forms import IsiSegel, Surat, form_info
from asn_desktop.services.printing.kepala_unit import penandatangan
from asn_desktop.services.printing.names import list_name
from asn_desktop.services.printing.render import joined, kertas_of, lay_out, with_head
from asn_desktop.services.sementara import pimpinan_unit
from asn_desktop.services.session import Session

KEY = FORM.key


@dataclass(frozen=True, slots=True)
class UnitOrder:
    """A paper of one unit and period to print."""

    form_key: str
    unit_id: str
    tahun: int
    periode: JenisPeriode
    kertas: str | None = None


@needs(Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA)
def render_unit(session: Session, order: UnitOrder) -> bytes:
    """The paper as PDF bytes; DRAF stands behind it until the predikat were set as the counts are now.

    Raises Rejected, ServiceError naming what cannot be printed.
    """
    return _drawn(session, order, keadaan_unit(session, order.unit_id, order.tahun, order.periode))[0]


@needs(Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA, Izin.CETAK)
def print_unit(session: Session, order: UnitOrder, out: Path) -> PrintResult:
    """Write the paper to a PDF, or into a folder under a name of its own; the trail tells of it before.

    Raises as ``render_unit``, and ServiceError when the file cannot be written.
    """
    found = keadaan_unit(session, order.unit_id, order.tahun, order.periode)
    place = unit_place(session.folder, order, out, found.unit)
    content, pages = _drawn(session, order, found)
    with session.db.write("cetak.daftar", session.actor, f"{FORM.title} · {found.unit}") as tx:
        tx.leave_trace()
    place.write(content)
    return PrintResult((place.path,), 1, pages, (), ())


def unit_place(office: Path, order: UnitOrder, out: Path, unit: str = "") -> OutputFile:
    """Where the paper may be written; ``unit`` is the name of the unit.

    Raises ServiceError, Rejected for an unknown form.
    """
    form = form_info(order.form_key, About.UNIT)
    if out.suffix.casefold() == ".pdf" and not out.is_dir():
        return Outputs(office).file(out, ".pdf")
    name = list_name(f"{order.tahun}-{order.periode.value.upper()}", form.key, unit)
    return Outputs(office).folder(out).file(name, ".pdf")


def _drawn(session: Session, order: UnitOrder, found: KeadaanUnit) -> tuple[bytes, int]:
    office = office_profile(session)
    kertas, pilihan = kertas_of(office, order.kertas), pilihan_formulir(session)
    decided = found.penetapan
    final = decided is not None and not found.berubah
    with session.db.read() as tx:
        data = gather(found, *_signed(session, tx, office, found))
    whole = decided is not None and decided.nomor and decided.tanggal  # else both are left to the pen
    segel = IsiSegel(_ringkasan(found, decided)) if decided is not None and final and whole else None
    paper = with_head(session, Surat(KEY, "", found.unit, data, found.paket.teks_untuk(pilihan), data.nomor,
                                     final=final, segel=segel, pilihan=pilihan))
    laid = lay_out(paper, kertas)
    return joined([(paper, laid)], kertas, latihan=session.latihan), len(laid.pages)


def _ringkasan(found: KeadaanUnit, decided: Penetapan) -> Ringkasan:
    """What its seal says: the unit, its capaian, and how many people have each predikat."""
    counts = "/".join(f"{short} {found.jumlah[Predikat(one)]}" for one, short in SINGKATAN.items())
    return Ringkasan(KEY, decided.nomor, "", found.tahun, found.periode.value, decided.capaian.value,
                     decided.tanggal, unit=found.unit, rincian=counts)


def gather(found: KeadaanUnit, office: OfficeProfile, signer: Penandatangan) -> PenetapanPredikat:
    """The data of the form."""
    span = rentang_periode(found.periode, found.tahun)
    decided = found.penetapan
    return PenetapanPredikat(
        unit=found.unit,
        periode=f"{label_periode(found.periode)} TAHUN {found.tahun}",
        penilaian=f"{tanggal_panjang(span.mulai).rsplit(' ', 1)[0]} s.d. {tanggal_panjang(span.selesai)}",
        capaian=found.paket.label_capaian[found.capaian] if found.capaian else "-",
        dasar=found.dasar or "-",
        jumlah=_people(found),
        belum=f"{found.belum} orang" if found.belum else "-",
        baris=tuple(_row(found, one) for one in found.baris),
        alasan=decided.alasan if decided else "",
        catatan=found.peringatan,
        kop=kop_of(office),
        penandatangan=signer,
        nomor=decided.nomor if decided else "",
    )


def _people(found: KeadaanUnit) -> str:
    once = f"; {found.ganda} orang yang mempunyai dua SKP dihitung sekali" if found.ganda else ""
    return f"{found.total} orang{once}"


def _row(found: KeadaanUnit, one: BarisDistribusi) -> BarisPenetapan:
    label = found.paket.label_predikat
    share = f"{100 * one.jumlah / found.total:.1f}".replace(".", ",") if found.total else "-"
    kept = {True: "Ya", False: "Tidak", None: "-"}[one.terpenuhi]
    return BarisPenetapan(label[one.predikat].title(), kata_batas(one.batas, one.predikat, label),
                          str(one.jumlah), share, kept)


def _signed(
    session: Session, tx: ReadTx, office: OfficeProfile, found: KeadaanUnit
) -> tuple[OfficeProfile, Penandatangan]:
    """Who decided; before that who is set for the form, else the head of the unit. With the office as the
    unit of who signs names it.
    """
    decided = found.penetapan
    day: date = (decided.tanggal if decided else None) or today(session)
    naskah = load_naskah(tx, office, day, found.tahun, None)
    own = naskah.penandatangan.get(KEY)
    leads = pimpinan_unit(tx, (found.unit_id,), day).get(found.unit_id)
    head = [replace(one, jabatan=leads.sebutan or one.jabatan)
            for one in Pembaca(tx, (leads.pegawai_id,), day).orang()] if leads else []
    chosen = Pembaca(tx, (decided.penetap_id,), day).orang() if decided and decided.penetap_id else []
    named = naskah.kantor_satuan(own, found.unit_id, chosen[0] if chosen else None)
    made = penandatangan(chosen[0] if chosen else None, own, head[0] if head else None,
                         (decided.tempat if decided else "") or named.tempat, day)
    return named, made if decided is None or decided.tanggal else replace(made, tanggal=None)
