"""What the list of trainings asks for and how the JP of a year read."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from asn_desktop.domain.teks import match_key
from asn_desktop.fields.spec import Value, Values
from asn_desktop.services.pelatihan import JpRingkasan, JpRow, PelatihanQuery

ALL, LACKING = "semua", "kurang"
# What the next person of the same course has in common with the one before.
KEPT_FOR_NEXT = ("jenis", "nama", "penyelenggara", "tempat", "tanggal_mulai", "tanggal_selesai", "jp")


@dataclass(slots=True)
class PelatihanListState:
    """Filters and order of both views; ``tahun`` None shows every year."""

    tahun: int | None
    view: str = ALL
    search: str = ""
    jenis: str | None = None
    unit_id: str | None = None
    order: str = "-tanggal_mulai"

    def query(self) -> PelatihanQuery:
        """The same for the service."""
        return PelatihanQuery(self.search.strip(), self.tahun, self.unit_id, self.jenis, self.order)

    def is_narrowed(self) -> bool:
        """Whether more than the year leaves something out."""
        return bool(self.search.strip() or self.jenis or self.unit_id)

    def clear(self) -> None:
        """Search, jenis and unit off; the year stays."""
        self.search, self.jenis, self.unit_id = "", None, None

    def sort_by(self, key: str) -> None:
        """Order by a column; the same column again turns the direction."""
        self.order = f"-{key}" if self.order == key else key


def people_found(rows: Sequence[JpRow], search: str) -> tuple[JpRow, ...]:
    """Rows whose name, NIP or unit holds every word of the search."""
    words = [match_key(word) for word in search.split()]
    digits = "".join(search.split())
    return tuple(
        item
        for item in rows
        if all(word in match_key(f"{item.nama} {item.unit}") for word in words)
        or (digits.isdigit() and digits in item.nip)
    )


def average_words(summary: JpRingkasan) -> str:
    """JP per person with one decimal: "18,4 JP per pegawai"."""
    if not summary.pegawai:
        return ""
    average = (Decimal(summary.jp) / summary.pegawai).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return f"rata-rata {str(average).replace('.', ',')} JP per pegawai"


def values_for_next(values: Values) -> dict[str, Value]:
    """What stays in the form for the next person of the same course."""
    return {key: values.get(key) for key in KEPT_FOR_NEXT if values.get(key) is not None}
