"""What the trail's list asks for, and how its lines, changes and trash read."""

from dataclasses import dataclass
from datetime import date, datetime

from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.services.jejak import CariJejak, PerubahanNilai, RincianJejak
from asn_desktop.services.sampah import Terhapus

ENTRIES, TRASH = "catatan", "sampah"
VEIL = "••••••"
EMPTY = "(kosong)"
_CARA = {"tambah": "Ditambahkan", "ubah": "Diubah", "hapus": "Dihapus"}


@dataclass(slots=True)
class JejakListState:
    """Filters of the list; ``rekaman`` narrows to one record, with the words that name it."""

    view: str = ENTRIES
    kata: str = ""
    aktor: str = ""
    kelompok: str = ""
    dari: date | None = None
    sampai: date | None = None
    rekaman: str = ""
    nama_rekaman: str = ""

    def query(self) -> CariJejak:
        """The same for the service; of two days in the wrong order the earlier one is the first."""
        dari, sampai = self.dari, self.sampai
        if dari is not None and sampai is not None and dari > sampai:
            dari, sampai = sampai, dari
        return CariJejak(self.kata.strip(), self.aktor, self.kelompok, dari, sampai, self.rekaman)

    def is_narrowed(self) -> bool:
        """Whether something is left out."""
        return self.query() != CariJejak()

    def clear(self) -> None:
        """All filters off; the view stays."""
        self.kata = self.aktor = self.kelompok = self.rekaman = self.nama_rekaman = ""
        self.dari = self.sampai = None


@dataclass(frozen=True, slots=True)
class BarisNilai:
    """One line of the before and after: a column of a record; ``id`` is unique within an entry."""

    id: str
    peristiwa: int
    versi: int | None
    rekaman: str
    cara: str
    nilai: PerubahanNilai


def value_lines(rincian: RincianJejak) -> tuple[BarisNilai, ...]:
    """An entry's changes as lines, record by record."""
    return tuple(
        BarisNilai(
            f"{record.peristiwa}.{value.kolom}",
            record.peristiwa,
            record.versi,
            " · ".join(part for part in (record.judul, record.nama) if part),
            record.cara,
            value,
        )
        for record in rincian.rekaman
        for value in record.nilai
    )


def shown_value(line: BarisNilai, *, before: bool, veiled: bool) -> str:
    """A value as the list shows it: veiled where it is protected, "(kosong)" where there was none."""
    text = line.nilai.dulu if before else line.nilai.kini
    if not text:
        exists_then = line.cara == "ubah" or line.cara == ("hapus" if before else "tambah")
        return EMPTY if exists_then else "–"
    return VEIL if veiled and line.nilai.lindung else text


def has_protected(lines: tuple[BarisNilai, ...]) -> bool:
    """Whether there is anything behind a veil."""
    return any(line.nilai.lindung for line in lines)


def record_words(line: BarisNilai) -> str:
    """The record and what happened to it: "Diubah: Pegawai · Sekar"."""
    return f"{_CARA[line.cara]}: {line.rekaman}"


def when_words(at: datetime) -> str:
    """An instant on the clock of the office: "27-11-2026 10.32"."""
    local = at.astimezone()
    return f"{tanggal_pendek(local.date())} {local:%H.%M}"


def entry_words(rincian: RincianJejak) -> str:
    """Who, when, how many, why: the quiet line below the title."""
    row = rincian.baris
    roles = f" ({row.peran})" if row.peran else ""
    counted = f"{row.jumlah:,} rekaman".replace(",", ".") if row.jumlah else "tanpa perubahan data"
    parts = [f"{row.aktor}{roles}", when_words(row.pada), counted, f"nomor {rincian.kepala or row.nomor}"]
    if row.saksi:
        parts.append(f"orang kedua: {row.saksi}")
    if row.alasan:
        parts.append(row.alasan)
    return " · ".join(parts)


def left_words(item: Terhapus) -> str:
    """How long a deletion can still be restored."""
    return "hari terakhir" if item.sisa_hari <= 1 else f"{item.sisa_hari} hari lagi"


def lower_first(words: str) -> str:
    """A phrase in the middle of a sentence; abbreviations keep their capitals."""
    return words if words[1:2].isupper() else f"{words[:1].lower()}{words[1:]}"
