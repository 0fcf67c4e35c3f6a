"""Changes of many people, kept lists, written lists and texts of letters, as ``use_cases`` strikes them."""

from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.services.daftar_simpanan import IsiDaftar, save_list
from asn_desktop.services.naskah import bagian_surat, simpan_teks
from asn_desktop.services.pegawai import PegawaiQuery
from asn_desktop.services.pilihan_cetak import pilih_formulir
from asn_desktop.services.session import Session
from asn_desktop.services.tulis_daftar import PesananDaftar, write_list
from asn_desktop.services.ubah_massal import pratinjau_massal, terapkan_massal

if TYPE_CHECKING:
    from tests.torture.use_cases import Struck


def change_many(struck: "Struck") -> None:
    """One value for some people."""
    session = struck.the_session
    found = pratinjau_massal(session, struck.place.people[:3], "kedudukan_hukum", "Tugas Belajar")
    terapkan_massal(session, found)


def keep_list(struck: "Struck") -> None:
    """A list under a name."""
    save_list(struck.the_session, "PNS", IsiDaftar(saringan={"status": "PNS"}), bersama=True)


def write_it(struck: "Struck") -> None:
    """The list as a file."""
    write_list(struck.the_session, PesananDaftar(PegawaiQuery()), struck.root / "cetak" / "daftar.csv")


def written_state(root: Path, session: Session) -> object:
    """The file with all its lines, or none."""
    path = root / "cetak" / "daftar.csv"
    return len(path.read_text(encoding="utf-8-sig").splitlines()) if path.exists() else 0


def write_text(struck: "Struck") -> None:
    """A text of the office's own in a letter."""
    part = bagian_surat(struck.the_session)[0]
    simpan_teks(struck.the_session, part, "Kenaikan gaji berkala atas nama {nama}")


def choose_form(struck: "Struck") -> None:
    """Another way of the forms."""
    pilih_formulir(struck.the_session, "isian", "kelabu")
