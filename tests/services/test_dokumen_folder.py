"""A folder of scans: whose each file is and what, by its name; what is refused, and what is there already."""

import pytest

from asn_desktop.domain.peran import Peran
from asn_desktop.services import records
from asn_desktop.services.dokumen import folder
from asn_desktop.services.dokumen.folder import lihat_folder
from asn_desktop.services.errors import Rejected
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.work import Work
from tests.services import kantor_kecil
from tests.services.pindaian import add, put

STRANGE = "198503172010012999"


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


@pytest.fixture
def nip(office, kantor):
    return str(records.get_record(office, "pegawai", kantor.sekar).values["nip"])


@pytest.fixture
def place(tmp_path):
    made = tmp_path / "pindaian"
    made.mkdir()
    return made


def _seen(office, place):
    return {one.nama: one for one in lihat_folder(office, place, Work()).pindaian}


def test_files_find_their_person_and_kind_by_name_or_by_the_folder_they_lie_in(office, kantor, nip, place):
    below = place / nip
    below.mkdir()
    put(place, f"SK_KP_{nip}.pdf")
    put(place, f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]} scan.pdf", "dua")
    put(below, "Ijazah S1.pdf", "tiga")
    put(place, "IMG_2031.PDF", "empat")
    put(place, f"KK_{STRANGE}.pdf", "lima")
    (place / "catatan.docx").write_text("bukan pindaian")
    (place / "Ijazah palsu.pdf").write_text("bukan PDF")
    put(place, ".tersembunyi.pdf", "enam")
    found = lihat_folder(office, place, Work())
    assert (found.lain, len(found.pindaian)) == (1, 6)
    seen = {one.nama: (one.pegawai_id, one.jenis, bool(one.alasan)) for one in found.pindaian}
    assert seen == {
        f"SK_KP_{nip}.pdf": (kantor.sekar, "SK_KP", False),
        f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]} scan.pdf": (kantor.sekar, "", False),
        f"{nip}/Ijazah S1.pdf": (kantor.sekar, "IJAZAH", False),
        "IMG_2031.PDF": ("", "", False),
        "Ijazah palsu.pdf": ("", "IJAZAH", True),
        f"KK_{STRANGE}.pdf": ("", "KK", True),
    }
    reasons = " ".join(one.alasan for one in found.pindaian)
    assert "catat pegawainya dahulu" in reasons
    assert "Isinya bukan PDF" in reasons


def test_what_is_there_already_or_restricted_is_told(office, kantor, nip, place, monkeypatch):
    add(office, kantor.sekar, put(place, f"KK_{nip}.pdf"))
    assert _seen(office, place)[f"KK_{nip}.pdf"].pemilik == (kantor.sekar,)
    batasi(office, kantor.sekar, "Yang bersangkutan", "Sengketa atas datanya")
    assert "dibatasi" in _seen(office, place)[f"KK_{nip}.pdf"].alasan
    office.peran, office.pegawai_id = frozenset({Peran.PETUGAS}), kantor.camat
    monkeypatch.setattr("asn_desktop.services.dokumen.simpan.MAX_BYTES", 10)
    assert "melebihi" in _seen(office, place)[f"KK_{nip}.pdf"].alasan


def test_folders_that_cannot_be_taken_say_why(office, kantor, place, monkeypatch):
    for where, words in ((place / "tidak ada", "tidak dapat dibaca"), (place, "tidak memuat PDF")):
        with pytest.raises(Rejected, match=words):
            lihat_folder(office, where, Work())
    monkeypatch.setattr(folder, "PALING_BANYAK", 1)
    for number in range(2):
        put(place, f"KK {number}.pdf")
    with pytest.raises(Rejected, match="lebih dari"):
        lihat_folder(office, place, Work())
