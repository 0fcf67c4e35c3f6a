"""What the pictures of documents and the organisation need: scans of nobody, posts, a letter, a team."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.fields.spec import Values
from asn_desktop.services.output_place import Outputs

if TYPE_CHECKING:
    from asn_desktop.services.session import Session
    from asn_desktop.views.dialogs.base import Dialog
    from asn_desktop.views.shell.main_window import MainWindow

_SCANS = (
    ("SK_CPNS", "SK_CPNS.jpg"),
    ("SK_KP", "SK_KP III-b.jpg"),
    ("IJAZAH", "Ijazah S1 dan transkrip.jpg"),
    ("KK", "Kartu keluarga.png"),
)
_PAGE = (827, 1170)  # A4 at 100 dots an inch


def scan(words: str, kind: str = "JPEG") -> bytes:
    """A page that looks like a scanned letter."""
    from PIL import Image, ImageDraw

    page = Image.new("RGB", _PAGE, (250, 248, 243))
    pen = ImageDraw.Draw(page)
    pen.text((300, 90), words.upper(), fill=(30, 30, 30), font_size=26)
    pen.line((90, 150, 737, 150), fill=(60, 60, 60), width=3)
    for number in range(24):
        length = 640 if number % 5 else 420
        pen.line((90, 210 + 32 * number, 90 + length, 210 + 32 * number), fill=(150, 150, 150), width=7)
    pen.ellipse((500, 960, 640, 1100), outline=(70, 80, 160), width=4)
    out = BytesIO()
    page.save(out, kind)
    return out.getvalue()


def add_scans(session: "Session", pegawai_id: str) -> None:
    """Documents of one person: some with a number, one whose file is lost."""
    from asn_desktop.services.dokumen.simpan import DokumenBaru, tambah_banyak
    from asn_desktop.services.gudang import Gudang
    from asn_desktop.services.work import Work

    with tempfile.TemporaryDirectory() as place:
        wanted = []
        for number, (jenis, name) in enumerate(_SCANS):
            path = Path(place) / name
            content = scan(name.partition(".")[0], "PNG" if path.suffix == ".png" else "JPEG")
            Outputs(session.folder).file(path, path.suffix).write(content)
            wanted.append(
                DokumenBaru(path, pegawai_id, jenis, f"821.1{number}/0{number}4/2023" if number < 2 else "")
            )
        tambah_banyak(session, wanted, Work())
    store = Gudang(session.folder)
    store.remove(max(store.names()))


def add_family(session: "Session", pegawai_id: str) -> None:
    """Records of the histories that a practice office lacks."""
    from asn_desktop.services.records import save_record

    work = "Guru SMA Negeri 1 Tirta Jaya"
    family: tuple[Values, ...] = (
        {"hubungan": "pasangan", "nama": "Raden Ayu Kusumaningtyas, S.Pd", "pekerjaan": work,
         "tanggal_lahir": date(1984, 3, 2), "tertanggung": "ya"},
        {"hubungan": "anak", "nama": "Bayu Suharto", "tanggal_lahir": date(2012, 7, 9), "tertanggung": "ya",
         "pekerjaan": "Pelajar SMP"},
    )  # fmt: skip
    for values in family:
        save_record(session, "keluarga", {**values, "pegawai_id": pegawai_id})


def dialogs_of_documents(main: "MainWindow", pegawai_id: str, nama: str) -> Iterator[tuple[str, "Dialog"]]:
    """Looking at a document, and files on their way in."""
    from asn_desktop.services.dokumen.lihat import berkas_pegawai
    from asn_desktop.views.screens.pegawai.berkas_add import AddDocumentsDialog
    from asn_desktop.views.screens.pegawai.berkas_viewer import DocumentDialog

    lines = berkas_pegawai(main.session, pegawai_id).dokumen
    shown = next((line for line in lines if line.ada), None)
    if shown is not None:
        yield "dokumen", DocumentDialog(main.context, shown, main)
    paths = [
        Path(name)
        for name in (
            "SK_JABATAN_2024.pdf",
            "SK_HUKDIS.pdf",
            "Scan Ijazah S-2 Magister Administrasi Publik.jpg",
            "IMG_2031.png",
            "daftar.docx",
        )
    ]
    yield "dokumen-tambah", AddDocumentsDialog(main.context, pegawai_id, nama, paths, main)
    yield "dokumen-folder", _folder(main, pegawai_id)


def _folder(main: "MainWindow", pegawai_id: str) -> "Dialog":
    """A folder of scans that was looked through: ready, unclear, twice, and of nobody here."""
    from asn_desktop.services.dokumen.folder import lihat_folder
    from asn_desktop.services.records import list_records
    from asn_desktop.services.work import Work
    from asn_desktop.views.screens.pegawai.scan_folder import ScanFolderDialog

    nips = [str(record.values["nip"]) for record in list_records(main.session, "pegawai")[:4]]
    names = [f"{kind}_{nip}.jpg" for nip in nips for kind in ("SK_KP", "IJAZAH")]
    names += ["IMG_2031 pindaian lama dari lemari arsip bidang.jpg", f"{nips[1]} lembar 2.jpg"]
    names += ["KK_198503172010012999.jpg", f"salinan SK_KP_{nips[0]}.jpg"]
    with tempfile.TemporaryDirectory() as place:
        for name in names:
            words = f"SK_KP_{nips[0]}" if name.startswith("salinan") else name.partition(".")[0]
            Outputs(main.session.folder).file(Path(place) / name, ".jpg").write(scan(words))
        found = lihat_folder(main.session, Path(place), Work())
    dialog = ScanFolderDialog(main.context, main)
    dialog.show_folder(replace(found, folder=Path("D:/Pindaian/November")))
    return dialog


def add_organisation(session: "Session", people: Sequence[str]) -> None:
    """A letter of delegation, a team, and a unit that had another name."""
    from asn_desktop.domain.susunan import JenisPerubahan, PerubahanUnit
    from asn_desktop.services.clock import today
    from asn_desktop.services.organisasi.orang import siapa_menilai
    from asn_desktop.services.organisasi.susunan import susunan_unit, ubah_unit
    from asn_desktop.services.records import save_record

    day = today(session)
    away = next(line.penilai_id for line in siapa_menilai(session) if line.penilai_id)
    letter: Values = {
        "pegawai_id": away,
        "pengganti_id": next(one for one in people if one != away),
        "mulai": day,
        "nomor_surat": "800.1.4/112",
        "tanggal_surat": day,
        "alasan": "Pelatihan kepemimpinan",
    }
    save_record(session, "delegasi_penilai", letter)
    team: Values = {"nama": "Tim Penyusunan Arsitektur SPBE", "ketua_id": people[1], "mulai": day}
    made = save_record(session, "tim_kerja", team).id
    for person, peran in zip(people[2:5], ("Sekretaris", "Analis data", "Penata laksana"), strict=True):
        save_record(session, "anggota_tim", {"tim_kerja_id": made, "pegawai_id": person, "peran": peran})
    unit = susunan_unit(session)[1]
    name = f"{unit.nama} dan Tata Laksana"
    ubah_unit(session, PerubahanUnit(unit.id, JenisPerubahan.GANTI_NAMA, day, name, None, "Perbup 5/2026"))


def add_matrix(session: "Session") -> None:
    """A leader divides his goals among his people; some became goals, one was changed since."""
    from asn_desktop.services.demo import TAHUN_DEMO
    from asn_desktop.services.matriks import UbahSel, matriks_skp, ubah_matriks
    from asn_desktop.services.skp import list_skp

    plans = list_skp(session, TAHUN_DEMO)
    leaders = {one.penilai_id for one in plans}
    roles = (("Tertatanya arsip layanan sesuai kaidah kearsipan", "Tersedianya daftar arsip aktif"),
             ("Tersusunnya laporan bulanan layanan",), ())
    for plan in plans:
        if plan.pegawai_id in leaders and plan.skp_id is not None:
            found = matriks_skp(session, plan.skp_id)
            if found.sel:  # the practice office has filled one
                return
            cells = [UbahSel(row.pegawai_id, column.id, (), roles[(place + number) % 3])
                     for place, row in enumerate(found.baris) for number, column in enumerate(found.kolom)]
            ubah_matriks(session, plan.skp_id, cells)
            return


def dialogs_of_records(main: "MainWindow", pegawai_id: str) -> Iterator[tuple[str, "Dialog"]]:
    """Forms as the descriptions of record types make them."""
    from asn_desktop.fields.registry import record_type
    from asn_desktop.views.record_dialog import RecordDialog

    for key in ("keluarga", "riwayat_pengangkatan", "cuti", "formasi", "penandatangan"):
        kind = record_type(key)
        parent = pegawai_id if kind.parent else None
        yield f"rekaman-{key}", RecordDialog(main.context, kind, parent_id=parent, parent=main)


def dialogs_of_organisation(main: "MainWindow") -> Iterator[tuple[str, "Dialog"]]:
    """A unit on its way into another."""
    from asn_desktop.domain.susunan import JenisPerubahan
    from asn_desktop.services.organisasi.susunan import susunan_unit
    from asn_desktop.views.screens.organisasi.change_dialog import UnitChangeDialog

    units = susunan_unit(main.session)
    yield "unit-gabung", UnitChangeDialog(main.context, units[1], JenisPerubahan.GABUNG, units, main)
