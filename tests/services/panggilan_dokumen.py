"""How the use cases about documents are called by the matrix of roles."""

import itertools
from typing import Any

from asn_desktop.domain.peran import Peran
from asn_desktop.services.dokumen import lihat, rawat, simpan
from asn_desktop.services.dokumen.pembaca import Sifat
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from tests import scans
from tests.services.panggilan import Orang, Panggilan

_NUMBERS = itertools.count()


class _Reader:
    """Stands for the child process."""

    def buka(self, content: bytes) -> Sifat:
        return Sifat("application/pdf", (1.4,))


def _new(session: Session, orang: Orang) -> simpan.DokumenBaru:
    path = session.folder / f"pindaian-{next(_NUMBERS)}.pdf"
    path.write_bytes(scans.pdf(1, path.name))
    return simpan.DokumenBaru(path, orang.id, "KK")


def _document(session: Session, orang: Orang) -> str:
    """A document of that person, added by a petugas."""
    peran, session.peran = session.peran, frozenset({Peran.PETUGAS})
    try:
        return simpan.tambah_dokumen(session, _new(session, orang), _Reader()).id
    finally:
        session.peran = peran


def _again(session: Session, orang: Orang, state: str) -> Any:
    record = _document(session, orang)
    path = session.folder / f"pindaian-{next(_NUMBERS) - 1}.pdf"
    return simpan.ambil_kembali(session, record, path)


CALLS: dict[str, Panggilan] = {
    "dokumen.lihat.berkas_pegawai": Panggilan(lambda s, o, _: lihat.berkas_pegawai(s, o.id)),
    "dokumen.lihat.catat_cetak": Panggilan(lambda s, o, _: lihat.catat_cetak(s, _document(s, o))),
    "dokumen.lihat.isi_berkas": Panggilan(lambda s, o, _: lihat.isi_berkas(s, _document(s, o))),
    "dokumen.lihat.jenis_dari_nama": Panggilan(
        lambda s, o, _: lihat.jenis_dari_nama(s, "KK.pdf"), orang=False
    ),
    "dokumen.lihat.keluarkan_dokumen": Panggilan(
        lambda s, o, _: lihat.keluarkan_dokumen(s, (_document(s, o),), o.folder.parent / "keluar", Work())
    ),
    "dokumen.lihat.pilihan_rekaman": Panggilan(lambda s, o, _: lihat.pilihan_rekaman(s, o.id)),
    "dokumen.rawat.periksa_dokumen": Panggilan(lambda s, o, _: rawat.periksa_dokumen(s, Work()), orang=False),
    "dokumen.rawat.salin_dokumen": Panggilan(
        lambda s, o, _: rawat.salin_dokumen(s, s.folder.parent, Work()), orang=False
    ),
    "dokumen.rawat.sapu_dokumen": Panggilan(lambda s, o, _: rawat.sapu_dokumen(s), orang=False),
    "dokumen.simpan.ambil_kembali": Panggilan(_again),
    "dokumen.simpan.tambah_banyak": Panggilan(
        lambda s, o, _: simpan.tambah_banyak(s, (), Work()), orang=False
    ),
    "dokumen.simpan.tambah_dokumen": Panggilan(
        lambda s, o, _: simpan.tambah_dokumen(s, _new(s, o), _Reader())
    ),
}
