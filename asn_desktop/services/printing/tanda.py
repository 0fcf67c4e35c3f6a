"""The seal of an official paper: a signed summary for its QR code, and its data as an attachment.

The key of the office is made with the office, or with its first paper. The same document gives the same
seal, so that it reprints byte for byte.
"""

from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from asn_desktop.db.kunci_tanda import keep_key, load_key
from asn_desktop.documents.forms.daftar_bagian import Kop
from asn_desktop.domain.evaluasi import predikat_of
from asn_desktop.domain.tanda import Ringkasan, Segel, pesan, tulis_tanda
from asn_desktop.fields.aggregate_json import to_json
from asn_desktop.runtime import tanda_tangan
from asn_desktop.services.access import for_everyone
from asn_desktop.services.pilihan_cetak import DATA_DI_PDF, KODE_QR, terpasang
from asn_desktop.services.printing.forms import IsiSegel, Paper, Surat
from asn_desktop.services.session import Session

SealedPaper = TypeVar("SealedPaper", Paper, Surat)


@dataclass(frozen=True, slots=True)
class KunciKantor:
    """The office's key for many papers: the private one, and what follows from it."""

    rahasia: bytes = field(repr=False)
    publik: bytes
    sidik: str


@for_everyone
def kunci_kantor(session: Session) -> KunciKantor:
    """The office's key, to seal papers with; made when there is none yet. Raises StorageError."""
    rahasia = _rahasia(session)
    publik = tanda_tangan.kunci_publik(rahasia)
    return KunciKantor(rahasia, publik, tanda_tangan.sidik_kunci(publik))


def _rahasia(session: Session) -> bytes:
    with session.db.read() as tx:
        found = load_key(tx.connection)
    if found is not None:
        return found
    with session.db.write("kunci_tanda.buat", session.actor, "") as tx:
        keep_key(tx.connection, tanda_tangan.kunci_baru())
        tx.leave_trace()
        made = load_key(tx.connection)
    if made is None:
        raise RuntimeError("the key that was just kept is not there")
    return made


@for_everyone
def kunci_publik_kantor(session: Session) -> bytes:
    """The office's public key, 32 bytes: what other offices keep to know it by. Raises StorageError."""
    return kunci_kantor(session).publik


@for_everyone
def bertanda(session: Session, paper: SealedPaper, kunci: KunciKantor | None = None) -> SealedPaper:
    """The paper with its seal and its data, as far as the office wants them; a draft gets neither.

    A batch reads the ``kunci`` once for all. Raises StorageError.
    """
    kode, data = terpasang(paper.pilihan, KODE_QR), terpasang(paper.pilihan, DATA_DI_PDF)
    if not (kode or data):
        return paper
    said = _of_surat(paper) if isinstance(paper, Surat) else _of_paper(paper)
    if said is None:
        return paper
    told, isi = replace(said[0], latihan=session.latihan), said[1]
    key, digest = kunci or kunci_kantor(session), tanda_tangan.digest_isi(isi)
    segel = Segel(key.publik, tanda_tangan.bubuhkan(key.rahasia, pesan(told, key.sidik, digest)), digest)
    tanda = tulis_tanda(told, key.sidik, segel)
    return replace(paper, tanda=tanda if kode else "", isi=berkas_lampiran(tanda, isi) if data else b"")


def _of_paper(paper: Paper) -> tuple[Ringkasan, bytes] | None:
    return (ringkasan_kertas(paper), isi_kertas(paper)) if paper.final else None


def _of_surat(surat: Surat) -> tuple[Ringkasan, bytes] | None:
    if surat.segel is None or not surat.final:
        return None
    return surat.segel.ringkasan, isi_surat(surat.form_key, surat.data, surat.segel)


def berkas_lampiran(tanda: str, isi: bytes) -> bytes:
    """The attachment: the line of the QR code, and as text the data that its seal speaks of."""
    return to_json({"tanda": tanda, "isi": isi.decode("utf-8")}).encode("utf-8")


def isi_kertas(paper: Paper) -> bytes:
    """The data behind a paper as JSON: form, plan and evaluation, in the order of their fields."""
    evaluasi = f',"evaluasi":{to_json(paper.evaluasi)}' if paper.evaluasi is not None else ""
    sekitar = f',"sekitar":{to_json(paper.sekitar)}' if paper.sekitar is not None else ""
    return f'{{"formulir":{to_json(paper.form_key)},"skp":{to_json(paper.skp)}{evaluasi}{sekitar}}}'.encode()


def isi_surat(form_key: str, data: Any, segel: IsiSegel) -> bytes:
    """The data behind a letter as JSON: form, what stands on it below its letterhead, and the records that
    another office may take in.
    """
    if isinstance(getattr(data, "kop", None), Kop):
        data = replace(data, kop=replace(data.kop, lambang=None))
    return to_json({"formulir": form_key, "kertas": data, "rekaman": segel.rekaman}).encode("utf-8")


def ringkasan_kertas(paper: Paper) -> Ringkasan:
    """The summary of a paper of a plan or an evaluation."""
    skp, evaluasi = paper.skp, paper.evaluasi
    if evaluasi is None:
        return Ringkasan(paper.form_key, skp.nomor, skp.pegawai.nip, skp.tahun, tanggal=skp.tanggal_ttd)
    predikat = predikat_of(evaluasi, paper.paket)
    nomor = evaluasi.nomor_dokumen if paper.form_key == "dokumen-evaluasi" else evaluasi.nomor
    return Ringkasan(paper.form_key, nomor, evaluasi.pegawai.nip, evaluasi.tahun, evaluasi.periode.value,
                     predikat.value if predikat else "", evaluasi.tanggal_penilai)
