"""Ten people from paper, by keys only: how many keys a clerk presses for each.

The measure: fifteen minutes for ten people are 90 seconds each. A clerk who types 40 words a minute presses
some 200 keys a minute, so that a person may take 300 keys with all that his papers say.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt

from asn_desktop.fields.pegawai_baru import FORMULIR
from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids
from asn_desktop.services.records import get_record, list_records, save_record
from asn_desktop.services.session import Session
from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
from tests.pages.base import press
from tests.pages.pegawai import dialog_of
from tests.pages.shell import CTRL, Shell

MOST_KEYS = 300
UNIT = "Kecamatan Tirta Hulu"
PEOPLE = (
    ("Yohana Kartika Wulandari", "S.Sos.", "Tirta Jaya"), ("Bagas Wicaksono", "S.E.", "Mekar Sari"),
    ("Siti Nurhaliza Rahmawati", "S.Kom.", "Tirta Hulu"), ("Made Agung Suryawan", "S.T.", "Tirta Jaya"),
    ("Dewi Anggraini", "S.H.", "Mekar Sari"), ("Rizky Maulana Hakim", "S.AP.", "Tirta Jaya"),
    ("Theresia Manurung", "S.Pd.", "Tirta Hulu"), ("Ahmad Fauzan Siregar", "S.IP.", "Tirta Jaya"),
    ("Ni Luh Putu Ariani", "S.E.", "Mekar Sari"), ("Hendra Gunawan", "S.T.", "Tirta Hulu"),
)  # fmt: skip


def paper(number: int) -> dict[str, str]:
    """What stands on the papers of a person; the rest follows from the NIP or from the person before."""
    nama, gelar, tempat = PEOPLE[number]
    return {
        "nip": f"19850317201001{1 + number % 2}{900 + number}",
        "nama": nama,
        "gelar_belakang": gelar,
        "tempat_lahir": tempat,
        "agama": "isl",
        "nik": f"990101{17 + 40 * (number % 2):02d}0385{number:04d}",
        "nomor_hp": f"08120000{number:04d}",
        "unit_kerja_id": "kec" if number == 0 else "",
        "golongan": "iii/c",
        "tmt_golongan": "01042022",
        "mk_tahun": "12",
        "mk_bulan": "3",
        "jenis_jabatan": "jjj",
        "jabatan": "Pengelola Kepegawaian",
        "tmt_jabatan": "02012023",
        "tingkat": "s-1",
        "nama_pendidikan": "Ilmu Administrasi Negara",
        "sekolah": "Universitas Tirta Jaya",
        "tahun_lulus": "2007",
    }


def _unit(session: Session) -> object:
    return save_record(session, "unit_kerja", {"nama": UNIT})


def test_ten_people_from_paper_by_keys_only(begin: Callable[[Callable[[Session], object]], Shell]) -> None:
    shell = begin(_unit)
    keyboard = shell.keyboard
    keyboard.press(Qt.Key.Key_N, CTRL)
    shell.settle(100)
    screen = shell.screen
    assert isinstance(screen, PegawaiScreen)
    dialog_of(screen)
    pressed: list[int] = []
    for number in range(len(PEOPLE)):
        keyboard.forget()
        told = paper(number)
        for key in FORMULIR:
            if told.get(key):
                keyboard.write(told[key])
            if key == FORMULIR[-1]:
                press(None, Qt.Key.Key_Return)  # the form waits for the disk: it takes no release of the key
                keyboard.keys += 1
            else:
                keyboard.press(Qt.Key.Key_Return)
        shell.settle(50)
        pressed.append(keyboard.keys + keyboard.letters)
        wrong = dialog_of(screen).dialog.form.state.shown_problems()
        assert {key: problem.code for key, problem in wrong.items()} == {}
    session = shell.main.session
    ids = pegawai_ids(session, PegawaiQuery())
    assert len(ids) == len(PEOPLE)
    for person in ids:
        values = get_record(session, "pegawai", person).values
        assert values["tanggal_lahir"] == date(1985, 3, 17)
        assert (values["status_pegawai"], values["agama"]) == ("PNS", "Islam")
        assert get_record(session, "unit_kerja", str(values["unit_kerja_id"])).values["nama"] == UNIT
        [golongan] = list_records(session, "riwayat_golongan", person)
        [jabatan] = list_records(session, "riwayat_jabatan", person)
        [pendidikan] = list_records(session, "riwayat_pendidikan", person)
        assert (golongan.values["golongan"], golongan.values["mk_tahun"]) == ("III/c", 12)
        assert jabatan.values["tmt_jabatan"] == date(2023, 1, 2)
        assert pendidikan.values["tahun_lulus"] == 2007
    assert max(pressed) <= MOST_KEYS, pressed
