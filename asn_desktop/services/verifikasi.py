"""Whether a paper is genuine, and of which office: from its QR line or its PDF, without any connection.

Needs no login; with an office open, the office itself and those it knows are named.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from json import loads
from pathlib import Path
from typing import Any

from asn_desktop.db.queries.records import load_records
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.tanda import AWAL, AWAL_LUAS, BukanTanda, Ringkasan, baca_tanda, bertanda_awal
from asn_desktop.fields.kinerja import KANTOR_DIKENAL
from asn_desktop.fields.spec import Values
from asn_desktop.runtime.tanda_tangan import digest_isi, sidik_kunci, tanda_benar
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.dokumen.pembaca import Pembaca
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.office import office_profile
from asn_desktop.services.printing.tanda import kunci_publik_kantor
from asn_desktop.services.records import save_record
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sight

MAX_PDF = 100 * 2**20  # bytes: some ten thousand papers
_PUBLIC_KEY = 32  # bytes


class Putusan(StrEnum):
    """What verification says of a paper."""

    ASLI = "asli"
    TIDAK_ASLI = "tidak_asli"


@dataclass(frozen=True, slots=True)
class Pemeriksaan:
    """One paper that was looked at. ``kantor`` is the name of the office that is known by its key, else "".

    ``mentah`` are the data that came along in a PDF and belong to the seal; None when there were none.
    """

    putusan: Putusan
    sidik: str
    kantor: str
    ringkasan: Ringkasan
    kunci: bytes
    mentah: bytes | None = None
    alasan: str = ""

    @property
    def dikenal(self) -> bool:
        """Whether the office that signed is known here."""
        return bool(self.kantor)

    @property
    def isi(self) -> Mapping[str, Any] | None:
        """The data, read each time: those of many papers are several times as large as their bytes."""
        return None if self.mentah is None else _data(self.mentah)

    @property
    def memuat_skp(self) -> bool:
        """Whether the plan behind it came along."""
        return "skp" in (self.isi or {})


@needs(Izin.LIHAT_KINERJA)
def kantor_dikenal(session: Session) -> Mapping[str, str]:
    """Public key in hexadecimal → name: this office and those that it knows."""
    with session.db.read() as tx:
        rows = load_records(tx, sight(session, Izin.LIHAT_KINERJA), KANTOR_DIKENAL)
    own = kunci_publik_kantor(session).hex()
    known = {str(row["kunci"]).lower(): str(row["nama"]) for row in rows}
    return {**known, own: office_profile(session).instansi}


def periksa(apa: str, dikenal: Mapping[str, str]) -> tuple[Pemeriksaan, ...]:
    """Judge a line of a QR code or, for any other text, the PDF of that name. Raises ServiceError."""
    if bertanda_awal(apa):
        return (periksa_teks(apa, dikenal),)
    return periksa_pdf(Path(apa), dikenal)


@needs(Izin.LIHAT_KINERJA)
def periksa_formulir(session: Session, apa: str) -> tuple[Pemeriksaan, ...]:
    """``periksa`` with the offices that are known here. Raises ServiceError."""
    return periksa(apa, kantor_dikenal(session))


@needs(Izin.ATUR_KANTOR)
def kenali_kantor(session: Session, nama: str, satu: Pemeriksaan) -> None:
    """Know the office that signed a genuine paper by its key from now on. Raises Rejected, ServiceError."""
    if satu.putusan is not Putusan.ASLI:
        raise ServiceError("Formulir ini tidak asli, sehingga kantornya tidak dapat dikenali darinya.")
    if satu.dikenal:
        raise ServiceError(f"Kantor ini sudah dikenal sebagai {satu.kantor}.")
    save_record(session, KANTOR_DIKENAL.key, {"nama": nama, "sidik": satu.sidik, "kunci": satu.kunci.hex(),
                                              "tanggal": today(session)})


def problems_of_kantor(values: Values, own: bytes | None) -> tuple[Problem, ...]:
    """What forbids knowing an office by a key that came in a list: it is no key, its fingerprint is that of
    another, or it is this office's own (``own``); else the reminder that trust is a decision.
    """
    try:
        publik = bytes.fromhex(str(values.get("kunci") or ""))
    except ValueError:
        publik = b""
    if len(publik) != _PUBLIC_KEY or sidik_kunci(publik) != values.get("sidik"):
        return (Problem("kunci", "kantor_dikenal.sidik_lain"),)
    if publik == own:
        return (Problem("kunci", "kantor_dikenal.sendiri"),)
    return (Problem("sidik", "kantor_dikenal.cocokkan", {"sidik": values["sidik"]}, Severity.SARAN),)


def periksa_teks(text: str, dikenal: Mapping[str, str], isi: bytes | None = None) -> Pemeriksaan:
    """Judge a line of a QR code, and the data that came with it. Raises ServiceError for another text."""
    try:
        read = baca_tanda(text)
    except BukanTanda as error:
        raise ServiceError("Teks ini bukan tanda dari formulir ASN Desktop; pindai ulang kode QR-nya dan "
                           f"salin seluruhnya, mulai dari {AWAL} atau {AWAL_LUAS}.") from error
    publik = read.segel.kunci
    kantor = dikenal.get(publik.hex(), "")
    reason = ""
    if sidik_kunci(publik) != read.sidik:
        reason = "sidik kunci pada tanda tidak sesuai dengan kuncinya"
    elif not tanda_benar(publik, read.segel.tanda, read.pesan):
        reason = "ringkasan pada tanda sudah berubah sesudah ditandai"
    elif isi is not None and digest_isi(isi) != read.segel.digest:
        reason = "data di dalam berkas sudah berubah sesudah ditandai"
    found = Putusan.TIDAK_ASLI if reason else Putusan.ASLI
    data = isi if not reason else None
    return Pemeriksaan(found, read.sidik, kantor, read.ringkasan, publik, data, reason)


def _data(isi: bytes) -> Mapping[str, Any]:
    """The data as a form writes them; nothing for others, which any key can seal."""
    try:
        found = loads(isi)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def periksa_pdf(path: Path, dikenal: Mapping[str, str]) -> tuple[Pemeriksaan, ...]:
    """Judge the papers in a PDF by the data inside it, which a child process unpacks.

    Raises ServiceError when it has none, is no PDF, or cannot be opened safely.
    """
    found = [periksa_teks(line, dikenal, isi) for line, isi in _papers(path)]
    if not found:
        raise ServiceError(f"{path.name} tidak memuat data formulir ASN Desktop; pindai kode QR pada "
                           "kertasnya, lalu periksa teksnya.")
    return tuple(found)


def _papers(path: Path) -> tuple[tuple[str, bytes], ...]:
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_PDF + 1)
    except OSError as error:
        raise ServiceError(f"{path.name} tidak dapat dibuka; periksa nama dan letaknya, atau, bila itu teks "
                           f"kode QR, tulis seluruhnya sejak {AWAL}: atau {AWAL_LUAS}:.") from error
    if len(content) > MAX_PDF:
        raise ServiceError(f"{path.name} melebihi {MAX_PDF // 2**20} MB; mintalah formulirnya dalam beberapa "
                           "PDF.")
    try:
        with Pembaca() as pembaca:
            return pembaca.formulir(content)
    except Rejected as refusal:
        if refusal.problems[0].code == "dokumen.bukan":
            raise ServiceError(
                f"{path.name} bukan PDF yang terbaca; pilih berkas PDF hasil cetak.") from refusal
        raise ServiceError(f"{path.name} tidak dibuka: berkasnya rusak, atau isinya terlalu besar; pindai "
                           "kode QR pada kertasnya, lalu periksa teksnya.") from refusal
