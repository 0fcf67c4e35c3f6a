"""How the use cases of data quality and of merging are called."""

from typing import Any

from asn_desktop.domain.changes import Changes
from asn_desktop.domain.duplikat import Orang as Dibandingkan
from asn_desktop.domain.mutu.aturan import Dimensi, Temuan
from asn_desktop.domain.problems import Severity
from asn_desktop.services import gabung
from asn_desktop.services.mutu import laporan, memeriksa, penjelasan
from asn_desktop.services.session import Session
from tests.services.panggilan import Orang, Panggilan


def _again(session: Session, orang: Orang, state: str) -> Any:
    found = memeriksa.HasilMutu(session.clock().date(), {}, ())
    return memeriksa.periksa_ulang(session, found, Changes.of({"pegawai": (orang.id,)}))


def _explained(session: Session, orang: Orang, state: str) -> Any:
    found = Temuan("CON_3", Dimensi.KONSISTENSI, Severity.JANGGAL, orang.id, "pegawai", "", "jenis_kelamin",
                   {}, "0" * 16)
    return penjelasan.jelaskan(session, found, "Sudah dibetulkan dengan penetapan")


def _told_apart(session: Session, orang: Orang, state: str) -> Any:
    one, two = Dibandingkan(orang.id, orang.nip, "Satu"), Dibandingkan("tidak-ada", "", "Dua")
    return penjelasan.bukan_duplikat(session, one, two, "Dua saudara kembar")


def _himself(session: Session, orang: Orang, state: str) -> Any:
    one = gabung.OrangBanding(orang.id, 1, "Satu", orang.nip)
    return gabung.gabungkan(session, one, one, ())


CALLS: dict[str, Panggilan] = {
    "gabung.bandingkan": Panggilan(lambda s, o, _: gabung.bandingkan(s, o.id, o.id)),
    "gabung.daftar_duplikat": Panggilan(lambda s, o, _: gabung.daftar_duplikat(s), orang=False),
    "gabung.gabungkan": Panggilan(_himself),
    "mutu.penjelasan.bukan_duplikat": Panggilan(_told_apart, fresh=True),
    "mutu.penjelasan.daftar_penjelasan": Panggilan(
        lambda s, o, _: penjelasan.daftar_penjelasan(s), orang=False),
    "mutu.penjelasan.jelaskan": Panggilan(_explained, fresh=True),
    "mutu.laporan.laporan_mutu": Panggilan(lambda s, o, _: laporan.laporan_mutu(s), orang=False),
    "mutu.laporan.simpan_laporan_mutu": Panggilan(
        lambda s, o, _: laporan.simpan_laporan_mutu(s, s.folder.parent / "mutu.pdf"), orang=False),
    "mutu.memeriksa.periksa_kantor": Panggilan(lambda s, o, _: memeriksa.periksa_kantor(s), orang=False),
    "mutu.memeriksa.periksa_ulang": Panggilan(_again, orang=False),
}
