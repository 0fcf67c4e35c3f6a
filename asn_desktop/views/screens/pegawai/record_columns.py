"""How histories, trainings and assignments of a pegawai read in their tables."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from asn_desktop.domain.golongan import pangkat_of
from asn_desktop.domain.rahasia import Terkunci
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.disiplin import HUKUMAN_DISIPLIN, KESEHATAN
from asn_desktop.fields.registry import parts_of, record_type
from asn_desktop.fields.riwayat import JENIS_JABATAN
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType
from asn_desktop.fields.values import display
from asn_desktop.services.records import Record
from asn_desktop.views.table_model import Column, no_text
from asn_desktop.views.translate import tr

_WIDTHS: Mapping[Kind, int] = {Kind.DATE: 98, Kind.YEAR: 70, Kind.INTEGER: 84}
_JENIS: Mapping[str, str] = {choice.value: choice.label for choice in JENIS_JABATAN}


def _golongan_columns() -> tuple[Column, ...]:
    """Golongan with its SK, since when, masa kerja."""
    return (
        Column(
            "",
            tr("Golongan / nomor SK"),
            text=_golongan,
            below=_nomor_sk,
            below_title=tr("Nomor SK"),
            width=200,
            stretch=True,
            strong=True,
        ),
        Column("", tr("TMT"), text=_tmt_golongan, width=92),
        Column("", tr("Masa kerja"), text=_masa_kerja, width=110),
    )


def _jabatan_columns() -> tuple[Column, ...]:
    """Jabatan with unit, since when, kind."""
    return (
        Column(
            "", tr("Jabatan / unit kerja"), text=_jabatan, below=_unit, width=230, stretch=True, strong=True
        ),
        Column("", tr("TMT"), text=_tmt_jabatan, width=92),
        Column("", tr("Jenis"), text=_jenis_jabatan, below=_eselon, width=140),
    )


def _pendidikan_columns() -> tuple[Column, ...]:
    """Level, subject with school, year."""
    return (
        Column("", tr("Pendidikan"), text=_pendidikan, below=_sekolah, width=240, stretch=True, strong=True),
        Column("", tr("Tingkat"), text=_tingkat, width=110),
        Column("", tr("Lulus"), text=_lulus, width=64),
    )


def pelatihan_columns() -> tuple[Column, ...]:
    """Name with organiser, dates, JP."""
    return (
        Column(
            "",
            tr("Pelatihan / penyelenggara"),
            text=_pelatihan,
            below=_penyelenggara,
            width=240,
            stretch=True,
            strong=True,
        ),
        Column("", tr("Tanggal"), text=_mulai, below=_selesai, width=122),
        Column("", tr("JP"), text=_jp, width=56, right=True),
    )


def penugasan_columns(names: "Names") -> tuple[Column, ...]:
    """Since when, who appraises, his superior, the letter of delegation."""
    return (
        Column("", tr("Mulai"), text=_berlaku, width=98),
        Column(
            "",
            tr("Pejabat penilai"),
            text=names.penilai,
            below=_jabatan_luar,
            width=150,
            stretch=True,
            strong=True,
        ),
        Column("", tr("Atasan penilai"), text=names.atasan, width=120, stretch=True),
        Column("", tr("Delegasi"), text=_delegasi, width=96),
    )


def _sealed_columns(kind: RecordType, *keys: str) -> tuple[Column, ...]:
    """Columns of a type of the restricted class: what it says stands here only, for who holds the key."""
    return tuple(
        Column("", tr(spec.label), text=_Sealed(spec).text, width=110, stretch=place > 0, strong=place == 0)
        for place, spec in enumerate(map(kind.field, keys))
    )


def _pair(
    key: str, title: str, above: str, below: str = "", width: int = 0, *, strong: bool = False
) -> Column:
    """A column of one or two fields of a record, one over the other; without a width it takes the rest."""
    kind = record_type(key)
    first, second = kind.field(above), kind.field(below) if below else None
    return Column(
        "",
        title,
        text=_Field(first).text,
        below=_Field(second).text if second is not None else no_text,
        below_title=tr(second.label) if second is not None else "",
        width=width or 120,
        stretch=not width,
        strong=strong,
    )


def _pengangkatan_columns() -> tuple[Column, ...]:
    key = "riwayat_pengangkatan"
    return (
        _pair(key, tr("Pengangkatan / nomor"), "jenis", "nomor_sk", strong=True),
        _pair(key, tr("TMT / sampai"), "tmt", "sampai", 110),
        _pair(key, tr("Golongan"), "golongan", width=92),
    )


def _keluarga_columns() -> tuple[Column, ...]:
    return (
        _pair("keluarga", tr("Nama / hubungan"), "nama", "hubungan", strong=True),
        _pair("keluarga", tr("Tanggal lahir"), "tanggal_lahir", width=110),
        _pair("keluarga", tr("Pekerjaan"), "pekerjaan"),
        _pair("keluarga", tr("Tunjangan"), "tertanggung", width=92),
    )


def _kgb_columns() -> tuple[Column, ...]:
    return (
        _pair("kgb", tr("TMT / nomor surat"), "tmt", "nomor_surat", strong=True),
        _pair("kgb", tr("Golongan"), "golongan", width=84),
        Column("", tr("Masa kerja"), text=_masa_kerja, width=100),
        _pair("kgb", tr("Gaji baru (Rp)"), "gaji_baru", width=110),
    )


def _cuti_columns() -> tuple[Column, ...]:
    return (
        _pair("cuti", tr("Jenis / keputusan"), "jenis", "keputusan", strong=True),
        _pair("cuti", tr("Mulai / sampai"), "mulai", "selesai", 120),
        _pair("cuti", tr("Lama"), "lama", width=70),
    )


def _belajar_columns() -> tuple[Column, ...]:
    return (
        _pair("tugas_belajar", tr("Program / perguruan tinggi"), "program", "sekolah", strong=True),
        _pair("tugas_belajar", tr("Jenis / tingkat"), "jenis", "tingkat", 120),
        _pair("tugas_belajar", tr("Mulai / selesai"), "mulai", "selesai", 116),
    )


def _organisasi_columns() -> tuple[Column, ...]:
    return (
        _pair("organisasi", tr("Organisasi / kedudukan"), "nama", "kedudukan", strong=True),
        _pair("organisasi", tr("Masa"), "masa", width=130),
        _pair("organisasi", tr("Dari / sampai"), "tahun_mulai", "tahun_selesai", 100),
    )


def _kunjungan_columns() -> tuple[Column, ...]:
    return (
        _pair("kunjungan_ln", tr("Negara / tujuan"), "negara", "tujuan", strong=True),
        _pair("kunjungan_ln", tr("Mulai / selesai"), "mulai", "selesai", 116),
    )


_HAND_MADE: Mapping[str, tuple[Callable[[], tuple[Column, ...]], bool]] = {
    "riwayat_golongan": (_golongan_columns, True),
    "riwayat_jabatan": (_jabatan_columns, True),
    "riwayat_pendidikan": (_pendidikan_columns, True),
    "riwayat_pengangkatan": (_pengangkatan_columns, True),
    "keluarga": (_keluarga_columns, True),
    "kgb": (_kgb_columns, True),
    "cuti": (_cuti_columns, True),
    "tugas_belajar": (_belajar_columns, True),
    "organisasi": (_organisasi_columns, True),
    "kunjungan_ln": (_kunjungan_columns, True),
    "hukuman_disiplin": (
        partial(_sealed_columns, HUKUMAN_DISIPLIN, "tanggal_catat", "jenis", "selesai"),
        False,
    ),
    "kesehatan": (partial(_sealed_columns, KESEHATAN, "tanggal", "keadaan"), False),
}
_TABS_OF_THEIR_OWN = frozenset({
    "pelatihan", "penugasan_penilai", "delegasi_penilai", "dokumen", "konversi_ak", "penetapan_ak"})
_KEPT_BY_SCREENS = frozenset({"penjelasan_mutu", "pengingat_selesai"})


def history_types() -> tuple[RecordType, ...]:
    """The record types of a pegawai that the tab Riwayat offers."""
    elsewhere = _TABS_OF_THEIR_OWN | _KEPT_BY_SCREENS
    return tuple(part for part in parts_of("pegawai") if part.key not in elsewhere)


def columns_of(record_type: RecordType) -> tuple[tuple[Column, ...], bool]:
    """Columns of a history and whether its rows have two lines; without columns made by hand, the fields
    that its description puts into lists.
    """
    if record_type.key in _HAND_MADE:
        made, two_lines = _HAND_MADE[record_type.key]
        return made(), two_lines
    shown = [spec for spec in record_type.fields if spec.in_list] or list(record_type.fields[:1])
    return tuple(
        Column(
            "",
            tr(spec.label),
            text=_Field(spec).text,
            width=_WIDTHS.get(spec.kind, 140),
            stretch=spec.kind not in _WIDTHS or place == 0,
            strong=place == 0,
        )
        for place, spec in enumerate(shown)
    ), False


@dataclass(frozen=True, slots=True)
class _Field:
    """One field of a record in words."""

    spec: FieldSpec

    def text(self, record: Record) -> str:
        """What its cell shows."""
        return display(self.spec, record.values.get(self.spec.key)) or "–"


@dataclass(frozen=True, slots=True)
class _Sealed:
    """One field of a restricted record in words."""

    spec: FieldSpec

    def text(self, record: Record) -> str:
        """What its cell shows, to who holds the key."""
        value: object = record.values.get(self.spec.key)
        if isinstance(value, Terkunci):
            return tr("terkunci")
        return display(self.spec, record.values.get(self.spec.key)) or "–"


class Names:
    """Words of people by id, each looked up once."""

    def __init__(self, name_of: Callable[[str], str]) -> None:
        self._name_of = name_of
        self._known: dict[str, str] = {}

    def forget(self) -> None:
        """Look everybody up anew."""
        self._known.clear()

    def penilai(self, record: Record) -> str:
        """The appraiser, inside or outside the data."""
        return self._of(record.values.get("penilai_id")) or _text(record, "penilai_luar_nama")

    def atasan(self, record: Record) -> str:
        """The appraiser's superior."""
        return self._of(record.values.get("atasan_penilai_id")) or "–"

    def _of(self, record_id: object) -> str:
        if not isinstance(record_id, str):
            return ""
        if record_id not in self._known:
            self._known[record_id] = self._name_of(record_id)
        return self._known[record_id]


def _text(record: Record, key: str) -> str:
    value = record.values.get(key)
    return tanggal_pendek(value) if isinstance(value, date) else "" if value is None else str(value)


def _golongan(record: Record) -> str:
    golongan = _text(record, "golongan")
    return " · ".join(part for part in (golongan, pangkat_of(golongan)) if part)


def _tmt_golongan(record: Record) -> str:
    return _text(record, "tmt_golongan")


def _masa_kerja(record: Record) -> str:
    years, months = record.values.get("mk_tahun"), record.values.get("mk_bulan")
    return "–" if years is None else tr("{} th {} bl").format(years, months or 0)


def _nomor_sk(record: Record) -> str:
    return _text(record, "nomor_sk") or "–"


def _jabatan(record: Record) -> str:
    return _text(record, "jabatan")


def _unit(record: Record) -> str:
    return _text(record, "unit_kerja") or " "


def _tmt_jabatan(record: Record) -> str:
    return _text(record, "tmt_jabatan")


def _jenis_jabatan(record: Record) -> str:
    jenis = _text(record, "jenis_jabatan")
    return tr(_JENIS.get(jenis, jenis)).removeprefix("Jabatan ").capitalize()


def _eselon(record: Record) -> str:
    eselon = _text(record, "eselon")
    return tr("Eselon {}").format(eselon) if eselon else ""


def _pendidikan(record: Record) -> str:
    return _text(record, "nama_pendidikan")


def _sekolah(record: Record) -> str:
    return _text(record, "sekolah") or " "


def _tingkat(record: Record) -> str:
    return _text(record, "tingkat")


def _lulus(record: Record) -> str:
    return _text(record, "tahun_lulus") or "–"


def _pelatihan(record: Record) -> str:
    return _text(record, "nama")


def _penyelenggara(record: Record) -> str:
    return (
        " · ".join(part for part in (_text(record, "penyelenggara"), _text(record, "jenis")) if part) or " "
    )


def _mulai(record: Record) -> str:
    return _text(record, "tanggal_mulai")


def _selesai(record: Record) -> str:
    selesai = _text(record, "tanggal_selesai")
    return tr("s.d. {}").format(selesai) if selesai and selesai != _mulai(record) else ""


def _jp(record: Record) -> str:
    return _text(record, "jp")


def _berlaku(record: Record) -> str:
    return _text(record, "mulai")


def _jabatan_luar(record: Record) -> str:
    return _text(record, "penilai_luar_jabatan")


def _delegasi(record: Record) -> str:
    return _text(record, "nomor_delegasi") or "–"
