"""How findings, units and candidates for duplicates read in their tables."""

from asn_desktop.domain.mutu.aturan import Dimensi
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.problems import Severity
from asn_desktop.presenters.mutu import BarisTemuan, BarisUnit
from asn_desktop.services.gabung import LABEL_ALASAN, CalonDuplikat
from asn_desktop.services.mutu import LABEL_DIMENSI
from asn_desktop.services.mutu.laporan import LABEL_KELAS, kata
from asn_desktop.views.table_model import Column
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.tiles import number

_INDENT = "› "
TONES = {Severity.SALAH: (Tone.BAD, "circle-alert"), Severity.JANGGAL: (Tone.WARN, "triangle-alert"),
         Severity.SARAN: (Tone.INFO, "lightbulb")}


def finding_columns() -> tuple[Column, ...]:
    """Person, what is found, field, class."""
    return (
        Column("", tr("Pegawai"), text=_nama, below=_nip, width=210, strong=True),
        Column("", tr("Temuan dan cara membetulkan"), text=_kalimat, below=_aturan, width=430, stretch=True),
        Column("", tr("Isian"), text=_isian, width=170),
        Column("", tr("Kelas"), badge=_kelas, width=124),
    )


def unit_columns() -> tuple[Column, ...]:
    """Unit, people, the score in all and of each dimension, open findings."""
    makers = {Dimensi.KELENGKAPAN: (_kelengkapan, _bar_kelengkapan),
              Dimensi.KETEPATAN_WAKTU: (_ketepatan, _bar_ketepatan),
              Dimensi.AKURASI: (_akurasi, _bar_akurasi),
              Dimensi.KONSISTENSI: (_konsistensi, _bar_konsistensi)}
    return (
        Column("", tr("Unit kerja"), text=_unit, width=300, stretch=True, strong=True),
        Column("", tr("Pegawai"), text=_orang, width=74, right=True),
        Column("", tr("Skor"), text=_total, bar=_bar_total, width=76, right=True),
        *(Column("", tr(LABEL_DIMENSI[key].partition(" ")[0]), text=text, bar=bar, width=100, right=True)
          for key, (text, bar) in makers.items()),
        Column("", tr("Temuan"), text=_temuan, width=74, right=True),
    )


def pair_columns() -> tuple[Column, ...]:
    """Both people and why they may be one."""
    return (
        Column("", tr("Pegawai pertama"), text=_satu, below=_nip_satu, width=260, stretch=True, strong=True),
        Column("", tr("Pegawai kedua"), text=_dua, below=_nip_dua, width=260, stretch=True, strong=True),
        Column("", tr("Alasan"), text=_alasan, width=260, stretch=True),
    )


def _nama(row: BarisTemuan) -> str:
    return row.orang.nama


def _nip(row: BarisTemuan) -> str:
    return format_nip(row.orang.nip)


def _kalimat(row: BarisTemuan) -> str:
    return row.kalimat


def _aturan(row: BarisTemuan) -> str:
    return tr("{} · dijelaskan").format(row.nama_aturan) if row.penjelasan else row.nama_aturan


def _isian(row: BarisTemuan) -> str:
    return row.isian


def _kelas(row: BarisTemuan) -> tuple[str, Tone, str] | None:
    if row.penjelasan is not None:
        return tr("Dijelaskan"), Tone.NEUTRAL, "check"
    tone, icon = TONES[row.temuan.kelas]
    return tr(LABEL_KELAS[row.temuan.kelas]), tone, icon


def _unit(row: BarisUnit) -> str:
    return f"{_INDENT * row.depth}{row.nama}"


def _orang(row: BarisUnit) -> str:
    return number(row.skor.pegawai)


def _temuan(row: BarisUnit) -> str:
    return number(row.temuan)


def _total(row: BarisUnit) -> str:
    return kata(row.skor.total)


def _bar_total(row: BarisUnit) -> float | None:
    return None if row.skor.total is None else row.skor.total / 100


def _of(row: BarisUnit, dimensi: Dimensi) -> str:
    return kata(row.skor.dimensi.get(dimensi))


def _bar(row: BarisUnit, dimensi: Dimensi) -> float | None:
    value = row.skor.dimensi.get(dimensi)
    return None if value is None else value / 100


def _kelengkapan(row: BarisUnit) -> str:
    return _of(row, Dimensi.KELENGKAPAN)


def _bar_kelengkapan(row: BarisUnit) -> float | None:
    return _bar(row, Dimensi.KELENGKAPAN)


def _ketepatan(row: BarisUnit) -> str:
    return _of(row, Dimensi.KETEPATAN_WAKTU)


def _bar_ketepatan(row: BarisUnit) -> float | None:
    return _bar(row, Dimensi.KETEPATAN_WAKTU)


def _akurasi(row: BarisUnit) -> str:
    return _of(row, Dimensi.AKURASI)


def _bar_akurasi(row: BarisUnit) -> float | None:
    return _bar(row, Dimensi.AKURASI)


def _konsistensi(row: BarisUnit) -> str:
    return _of(row, Dimensi.KONSISTENSI)


def _bar_konsistensi(row: BarisUnit) -> float | None:
    return _bar(row, Dimensi.KONSISTENSI)


def _satu(row: CalonDuplikat) -> str:
    return row.satu.nama


def _nip_satu(row: CalonDuplikat) -> str:
    return row.satu.nip


def _dua(row: CalonDuplikat) -> str:
    return row.dua.nama


def _nip_dua(row: CalonDuplikat) -> str:
    return row.dua.nip


def _alasan(row: CalonDuplikat) -> str:
    return " · ".join(tr(LABEL_ALASAN[one]) for one in row.alasan)
