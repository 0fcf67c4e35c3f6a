"""What the pictures of a running year need: a month of somebody's log, and the dialog that takes one in."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asn_desktop.services.session import Session
    from asn_desktop.views.dialogs.base import Dialog
    from asn_desktop.views.shell.main_window import MainWindow

_HEAD = "Rencana Aksi\tTanggal\tJam Mulai\tJam Selesai\tKegiatan Harian\tRealisasi\tSatuan\tBukti Dukung"
_LINES = (
    "Menyusun laporan bulanan\t{day}\t08:00\t10:30\tMengolah data laporan layanan\t6\tBerkas\tMap 3",
    "\t{day}\t10:15\t12:00\tRapat penyusunan jadwal kerja bulan berikutnya\t1\tNotula\t",
    "Melayani permintaan data pegawai\t{day}\t13:00\t15:30\tMemutakhirkan data keluarga pegawai\t12\tData\t",
)


def add_running_year(session: "Session", people: Sequence[str]) -> None:
    """A log of some days of this month for one person."""
    from asn_desktop.services.clock import today
    from asn_desktop.services.log_harian.ambil import ambil_log, pratinjau_teks

    first = today(session).replace(day=1)
    rows = [line.format(day=first.replace(day=day)) for day in (2, 3, 4) for line in _LINES]
    seen = pratinjau_teks(session, people[0], "\n".join((_HEAD, *rows)))
    ambil_log(session, seen, dict.fromkeys(seen.tidak_dikenal))


def dialogs_of_running_year(main: "MainWindow", pegawai_id: str) -> Iterator[tuple[str, "Dialog"]]:
    """A block with a name that no plan has."""
    from asn_desktop.services.clock import today
    from asn_desktop.services.log_harian.ambil import pratinjau_teks
    from asn_desktop.views.screens.pelaksanaan.log_take_dialog import TakeLogDialog

    day = today(main.session).replace(day=9)
    block = "\n".join((_HEAD, _LINES[0].format(day=day), _LINES[2].format(day=day)))
    seen = pratinjau_teks(main.session, pegawai_id, block)
    yield "ambil-log", TakeLogDialog(main.context, seen, main)
