"""Use cases about scans, struck at every call to the disk: taken in, copied to a medium, destroyed."""

import base64
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asn_desktop.db import isi_dokumen as files
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.services import media
from asn_desktop.services.backups import make_backup
from asn_desktop.services.daftar_bersandi import sealed_list
from asn_desktop.services.dokumen import simpan
from asn_desktop.services.dokumen.pembaca import Sifat
from asn_desktop.services.dokumen.rawat import periksa_dokumen
from asn_desktop.services.dokumen.simpan import DokumenBaru, tambah_dokumen
from asn_desktop.services.gudang import Gudang
from asn_desktop.services.importing import apply_import, inspect_file, sealed_lists
from asn_desktop.services.pemusnahan import musnahkan
from asn_desktop.services.records import get_record, save_record
from asn_desktop.services.retensi import daftar_jatuh_tempo
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from tests import scans
from tests.torture import ground

if TYPE_CHECKING:
    from tests.torture.use_cases import Struck

_NAME = "SK_CPNS.pdf"
_SANDI = "lumpur kancil senapan durian"


class _Reader:
    """Stands for the child process: what is struck here is the disk."""

    def buka(self, content: bytes) -> Sifat:
        return Sifat("application/pdf", (1.4,))

    def __enter__(self) -> "_Reader":
        return self

    def __exit__(self, *error: object) -> None:
        return None


def with_scan(root: Path, place: ground.Ground) -> None:
    """A scan that waits to be taken in."""
    (root / "masuk").mkdir()
    (root / "masuk" / _NAME).write_bytes(scans.pdf(1, "pindaian"))


def with_scans(root: Path, place: ground.Ground) -> None:
    """Three scans that wait to be taken in."""
    with_scan(root, place)
    for number in range(2):
        (root / "masuk" / f"KK {number}.pdf").write_bytes(scans.pdf(1, f"pindaian {number}"))


def with_document(root: Path, place: ground.Ground) -> None:
    """A scan that was taken in."""
    with_scan(root, place)
    with ground.opened(root / "kantor") as session:
        _add(session, root, place)


def with_document_due(root: Path, place: ground.Ground) -> None:
    """A scan whose retention is over."""
    with_document(root, place)
    rule = {
        "kelas": "dokumen",
        "pemicu": "akhir_tahun",
        "masa_aktif": 0,
        "masa_inaktif": 0,
        "nasib": "musnah",
        "dasar": "Uji",
        "berlaku_dari": date(2000, 1, 1),
    }
    with ground.opened(root / "kantor") as session:
        save_record(session, "aturan_retensi", rule)


def with_document_and_medium(root: Path, place: ground.Ground) -> None:
    """A scan that was taken in, and an empty second medium."""
    with_document(root, place)
    (root / "usb").mkdir()
    with ground.opened(root / "kantor") as session:
        make_backup(session)


def attach(struck: "Struck") -> None:
    """A scan is taken in."""
    _add(struck.the_session, struck.root, struck.place)


def attach_folder(struck: "Struck") -> None:
    """Several scans are taken in together."""
    simpan.Pembaca = _Reader  # type: ignore[misc, assignment]  # the victim is a process of its own
    paths = sorted((struck.root / "masuk").iterdir())
    listed = [DokumenBaru(path, struck.place.example, "KK") for path in paths]
    simpan.tambah_banyak(struck.the_session, listed, Work())


def with_sealed(root: Path, place: ground.Ground) -> None:
    """An encrypted list of two scans of somebody, as another office sent it."""
    (root / "masuk").mkdir()
    with ground.opened(root / "kantor") as session:
        nip = str(get_record(session, "pegawai", place.example).values["nip"])
    rows = [(nip, "KK", base64.b64encode(scans.pdf(1, f"kiriman {number}")).decode()) for number in range(2)]
    names = ("NIP BARU", "Jenis dokumen", "Nama berkas asal", "SHA-256")
    cells = [(nip, kind, "kk.pdf", "-", content) for nip, kind, content in rows]
    made = sealed_list("dokumen", names, cells, 2, _SANDI, latihan=True)
    (root / "masuk" / "dokumen.asnd").write_bytes(b"".join(made))


def bring_in_sealed(struck: "Struck") -> None:
    """An encrypted list of documents is taken in, contents and all."""
    sealed_lists.Pembaca = _Reader  # type: ignore[misc, assignment]  # the victim is a process of its own
    path = struck.root / "masuk" / "dokumen.asnd"
    plan = inspect_file(struck.the_session, path, Work(), kata_sandi=_SANDI)
    assert plan.counts.baru == 2, plan.findings
    apply_import(struck.the_session, plan, Work())


def destroy_document(struck: "Struck") -> None:
    """A scan is destroyed with its record."""
    session = struck.the_session
    saksi = by_reason(session, Tindakan.MUSNAHKAN, "Jadwal retensi arsip kantor")
    musnahkan(session, daftar_jatuh_tempo(session), saksi, Work())


def to_medium(struck: "Struck") -> None:
    """The newest backup and the scan to the second medium, which here is a folder beside."""
    media.places.same_disk = lambda one, other: False  # the victim is a process of its own
    media.copy_to_medium(struck.the_session, struck.root / "usb", Work())


def documents_state(root: Path, session: Session) -> object:
    """How many documents there are: each has its file, whole, and no file is without a document."""
    found = periksa_dokumen(session, Work())
    assert not found.temuan, found.temuan
    store = Gudang(root / "kantor")
    assert store.names_waiting() == ()
    with session.db.read() as tx:
        run = tx.connection.exec_driver_sql
        count = run("SELECT count(*) FROM dokumen").scalar_one()
        assert run("SELECT count(*) FROM isi_dokumen").scalar_one() == count
    assert len(list(store.names())) == count
    return count


def medium_state(root: Path, session: Session) -> object:
    """What lies on the medium under its name is whole; all of it is there when the trail says so."""
    from asn_desktop.db.queries.isi_dokumen import load_isi

    documents_state(root, session)
    there = Gudang(root / "usb")
    with session.db.read() as tx:
        known: dict[str, Any] = {isi.nama: isi for isi in load_isi(tx).values()}
        told = tx.connection.exec_driver_sql(
            "SELECT count(*) FROM audit WHERE action = 'cadangan.salin'"
        ).scalar_one()
    for name in there.names():
        isi = known[name]
        files.unseal(isi.kunci, isi.sidik, there.read(name) or b"")
    assert not told or set(there.names()) == set(known)
    return ()


def _add(session: Session, root: Path, place: ground.Ground) -> None:
    baru = DokumenBaru(root / "masuk" / _NAME, place.example, "SK_CPNS", tanggal=date(2001, 3, 1))
    tambah_dokumen(session, baru, _Reader())  # type: ignore[arg-type]
