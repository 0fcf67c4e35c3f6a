"""Merging two people, explaining a finding and the report of data quality, as ``use_cases`` strikes them."""

from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.domain.mutu.aturan import Dimensi, Temuan
from asn_desktop.domain.problems import Severity
from asn_desktop.services.gabung import bandingkan, daftar_duplikat, gabungkan
from asn_desktop.services.mutu import jelaskan
from asn_desktop.services.mutu.laporan import simpan_laporan_mutu
from asn_desktop.services.session import Session
from tests.torture import ground

if TYPE_CHECKING:
    from tests.torture.use_cases import Struck


def with_twin(root: Path, place: ground.Ground) -> None:
    """The example once more, under a NIP with another last digit, with a record of his own."""
    with ground.opened(root / "kantor") as session, session.db.write("uji.isi", "uji") as tx:
        row = tx.row("pegawai", place.example)
        assert row is not None
        values = {name: value for name, value in row.items() if name not in ("id", "version")}
        last = "8" if str(values["nip"])[-1] != "8" else "7"
        twin = tx.insert("pegawai", {**values, "nip": f"{str(values['nip'])[:-1]}{last}", "bpjs": "0001"})
        tx.insert("organisasi", {"pegawai_id": twin, "nama": "Korpri"})


def merge(struck: "Struck") -> None:
    """Two records of one person made one."""
    session = struck.the_session
    pair = next(one for one in daftar_duplikat(session)
                if struck.place.example in (one.satu.id, one.dua.id))
    other = pair.dua.id if pair.satu.id == struck.place.example else pair.satu.id
    found = bandingkan(session, struck.place.example, other)
    gabungkan(session, found.satu, found.dua, {"bpjs"})


def explain(struck: "Struck") -> None:
    """An odd finding explained in a line."""
    found = Temuan("CON_3", Dimensi.KONSISTENSI, Severity.JANGGAL, struck.place.example, "pegawai", "",
                   "jenis_kelamin", {}, "0" * 16)
    jelaskan(struck.the_session, found, "Sudah dibetulkan dengan penetapan")


def report(struck: "Struck") -> None:
    """The report of data quality as a paper."""
    simpan_laporan_mutu(struck.the_session, struck.root / "cetak" / "mutu.pdf")


def report_state(root: Path, session: Session) -> object:
    """Whether the paper is there, whole."""
    paper = root / "cetak" / "mutu.pdf"
    if not paper.exists():
        return 0
    assert paper.read_bytes().rstrip().endswith(b"%%EOF")
    return 1
