"""Pictures of the list of pegawai with filters and columns of its own, of its box of filters, its dialogs."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from asn_desktop.services.output_place import Outputs

if TYPE_CHECKING:
    from asn_desktop.views.dialogs.base import Dialog
    from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
    from asn_desktop.views.shell.main_window import MainWindow

_KOLOM = ("golongan", "pangkat", "jabatan", "riwayat_golongan.tmt_golongan", "umur",
          "riwayat_pendidikan.sekolah")

CREDIT = "layar-pegawai-angka-kredit"
Shoot = Callable[[Path, str, QWidget], list[Path]]


def pictures_of_list(
    out: Path, main: "MainWindow", shoot: Shoot, settle: Callable[[QWidget], None]
) -> list[Path]:
    """The list with three filters and columns of its own in both sizes, and the box of its filters."""
    from asn_desktop.views.screens.pegawai.screen import PegawaiScreen

    main.navigate("pegawai")
    screen = main.current_screen()
    if not isinstance(screen, PegawaiScreen):
        return []
    credit = _credit(out, main, screen, shoot, settle)
    screen.state.kolom = _KOLOM
    screen.open_at(status="PNS", golongan="III/a..III/d", umur="30..55")
    made = shoot(out, "layar-pegawai-kolom", main)
    screen.list.open_filter()
    settle(main)
    popup = screen.list.popup
    path = out / "saringan-pegawai.png"
    image = QBuffer()
    image.open(QBuffer.OpenModeFlag.WriteOnly)
    popup.grab().save(image, "PNG")
    Outputs(None).file(path, ".png").write(bytes(image.data().data()))
    popup.close()
    screen.state.kolom = ()
    screen.list.clear_filters()
    return [*credit, *made, path]


def _credit(out: Path, main: "MainWindow", screen: "PegawaiScreen", shoot: Shoot,
            settle: Callable[[QWidget], None]) -> list[Path]:
    """The bars of the angka kredit of the first person who has some."""
    from asn_desktop.services.records import list_records

    found = list_records(main.session, "penetapan_ak")
    if not found:
        return []
    settle(main)
    screen.list.table.choose(str(found[0].values["pegawai_id"]))
    settle(main)
    screen.file.show_tab(screen.file.angka_kredit)
    return shoot(out, CREDIT, main)


def dialogs_of_lists(main: "MainWindow") -> Iterator[tuple[str, "Dialog"]]:
    """Many changed with a preview, a pasted block with refused rows, the columns, the name of a kept list."""
    from asn_desktop.domain.nip import format_nip
    from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids, pegawai_rows, unit_choices
    from asn_desktop.services.records import list_records
    from asn_desktop.views.editors import as_editor
    from asn_desktop.views.exporting import ExportDialog
    from asn_desktop.views.screens.evaluasi.konversi_dialog import KonversiUnitDialog
    from asn_desktop.views.screens.impor.password import ListPasswordDialog
    from asn_desktop.views.screens.pegawai.ak_dialogs import KonversiDialog, PenetapanDialog
    from asn_desktop.views.screens.pegawai.bulk_dialog import BulkDialog, PasteDialog
    from asn_desktop.views.screens.pegawai.list_dialogs import ColumnsDialog, SaveListDialog

    people = pegawai_ids(main.session, PegawaiQuery())
    many = BulkDialog(main.context, people[:7], people, main)
    as_editor(many.value).set_value("Tugas Belajar")
    many.preview()
    yield "ubah-beberapa", many
    rows = pegawai_rows(main.session, people[3:6])
    units = (rows[1].unit, "", "Seksi Lain")
    block = [f"{format_nip(row.nip)}\t{row.nama}\t{unit}\tTirta Jaya\t08120001122"
             for row, unit in zip(rows, units, strict=True)]
    QGuiApplication.clipboard().setText("\n".join(
        ("NIP\tNama\tUnit kerja\tTempat lahir\tNomor HP", *block, "1,98E+17\tSiapa\t\tMekar Sari\t")))
    pasted = PasteDialog(main.context, main)
    pasted.paste()
    yield "tempel", pasted
    credited = list_records(main.session, "penetapan_ak")
    if credited:
        person = str(credited[0].values["pegawai_id"])
        yield "konversi-ak", KonversiDialog(main.context, person, 2025, main)
        yield "penetapan-ak", PenetapanDialog(main.context, person, main)
        unit, name, _ = unit_choices(main.session)[0]
        yield "konversi-ak-unit", KonversiUnitDialog(main.context, unit, name, main)
    yield "ekspor-daftar", ExportDialog(main.context, main)
    sealed = ExportDialog(main.context, main)
    sealed.kind.set_value("templat_skp")
    sealed.kind.changed.emit()
    sealed.password.take_phrase()
    yield "ekspor-bersandi", sealed
    yield "sandi-daftar", ListPasswordDialog("templat_skp.asnd", "", main)
    yield "kolom", ColumnsDialog(_KOLOM, main)
    yield "simpan-daftar", SaveListDialog(main.context, "Status: PNS · Golongan: III/a–III/d", main)
