"""How trainings, and people who lack JP, read in their tables."""

from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.pelatihan import jp_kurang
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.services.pelatihan import TARGET_JP, JpRow, PelatihanRow
from asn_desktop.views.table_model import Column
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr


def training_columns() -> tuple[Column, ...]:
    """Date, person, training, organiser, JP."""
    return (
        Column("tanggal_mulai", tr("Tanggal"), text=_mulai, below=_selesai, width=122),
        Column("pegawai", tr("Pegawai"), text=_pegawai, below=_nip, width=220, stretch=True, strong=True),
        Column("nama", tr("Nama pelatihan"), text=_nama, below=_jenis, width=290, stretch=True),
        Column("", tr("Penyelenggara"), text=_penyelenggara, width=180, stretch=True),
        Column("jp", tr("JP"), text=_jp, width=64, right=True),
    )


def lacking_columns() -> tuple[Column, ...]:
    """Person, unit, JP of the year, what is missing."""
    return (
        Column("", tr("Nama / NIP"), text=_orang, below=_nip_orang, width=250, stretch=True, strong=True),
        Column("", tr("Unit kerja"), text=_unit, width=280, stretch=True),
        Column("", tr("JP"), text=_jp_orang, width=64, right=True),
        Column("", tr("Kekurangan"), badge=_kurang, width=140),
    )


def _mulai(row: PelatihanRow) -> str:
    return tanggal_pendek(row.tanggal_mulai)


def _selesai(row: PelatihanRow) -> str:
    if row.tanggal_selesai is None or row.tanggal_selesai == row.tanggal_mulai:
        return ""
    return tr("s.d. {}").format(tanggal_pendek(row.tanggal_selesai))


def _pegawai(row: PelatihanRow) -> str:
    return row.pegawai


def _nip(row: PelatihanRow) -> str:
    return format_nip(row.nip)


def _nama(row: PelatihanRow) -> str:
    return row.nama


def _jenis(row: PelatihanRow) -> str:
    return row.jenis


def _penyelenggara(row: PelatihanRow) -> str:
    return row.penyelenggara or "–"


def _jp(row: PelatihanRow) -> str:
    return str(row.jp)


def _orang(row: JpRow) -> str:
    return row.nama


def _nip_orang(row: JpRow) -> str:
    return format_nip(row.nip)


def _unit(row: JpRow) -> str:
    return row.unit or "–"


def _jp_orang(row: JpRow) -> str:
    return str(row.jp)


def _kurang(row: JpRow) -> tuple[str, Tone, str] | None:
    missing = jp_kurang(row.jp, TARGET_JP)
    if not missing:
        return None
    return tr("kurang {} JP").format(missing), Tone.WARN if row.jp else Tone.BAD, ""
