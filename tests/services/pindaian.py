"""Scans on their way into a small office, for tests of documents."""

from dataclasses import replace

from asn_desktop.services.dokumen import lihat, simpan
from asn_desktop.services.dokumen.pembaca import Sifat
from asn_desktop.services.dokumen.simpan import DokumenBaru
from asn_desktop.services.gudang import Gudang
from tests import scans


class Reader:
    """Stands for the child process, which has tests of its own."""

    def buka(self, content):
        return Sifat("application/pdf", (1.4,))


def put(folder, name="SK_CPNS.pdf", mark="satu"):
    path = folder / name
    path.write_bytes(scans.pdf(1, mark))
    return path


def add(office, person, path, **more):
    baru = replace(DokumenBaru(path, person, lihat.jenis_dari_nama(office, path.name)), **more)
    return simpan.tambah_dokumen(office, baru, Reader())


def store(office):
    return Gudang(office.folder)
