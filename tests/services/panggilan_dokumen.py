"""How the use cases about documents and the organisation are called by the matrix of roles."""

import itertools
from datetime import date
from typing import Any

from asn_desktop.domain.peran import Peran
from asn_desktop.domain.susunan import JenisPerubahan, PerubahanUnit
from asn_desktop.services.dokumen import folder, lihat, rawat, simpan
from asn_desktop.services.dokumen.pembaca import Sifat
from asn_desktop.services.organisasi import orang as orang_organisasi
from asn_desktop.services.organisasi import peta, susunan
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


def _renamed(session: Session, orang: Orang, state: str) -> Any:
    unit = "tidak-ada"  # what the role may is asked first
    change = PerubahanUnit(unit, JenisPerubahan.GANTI_NAMA, date(2026, 1, 1), f"Unit {next(_NUMBERS)}")
    return susunan.ubah_unit(session, change)


CALLS: dict[str, Panggilan] = {
    "dokumen.folder.lihat_folder": Panggilan(
        lambda s, o, _: folder.lihat_folder(s, _new(s, o).path.parent, Work()), orang=False
    ),
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
    "organisasi.orang.anggota_tim": Panggilan(
        lambda s, o, _: orang_organisasi.anggota_tim(s, "tidak-ada"), orang=False
    ),
    "organisasi.orang.delegasi": Panggilan(lambda s, o, _: orang_organisasi.delegasi(s), orang=False),
    "organisasi.orang.siapa_menilai": Panggilan(
        lambda s, o, _: orang_organisasi.siapa_menilai(s), orang=False
    ),
    "organisasi.orang.tim_kerja": Panggilan(lambda s, o, _: orang_organisasi.tim_kerja(s), orang=False),
    "organisasi.peta.ekspor_peta": Panggilan(
        lambda s, o, _: peta.ekspor_peta(s, o.folder.parent / "peta.xlsx"), orang=False
    ),
    "organisasi.peta.peta_butuh_dua": Panggilan(lambda s, o, _: peta.peta_butuh_dua(s), orang=False),
    "organisasi.peta.peta_kantor": Panggilan(lambda s, o, _: peta.peta_kantor(s), orang=False),
    "organisasi.peta.susun_dari_jabatan": Panggilan(lambda s, o, _: peta.susun_dari_jabatan(s), orang=False),
    "organisasi.susunan.susunan_unit": Panggilan(lambda s, o, _: susunan.susunan_unit(s), orang=False),
    "organisasi.susunan.ubah_unit": Panggilan(_renamed, orang=False),
}
