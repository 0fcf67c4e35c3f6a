"""What the screen of reminders asks for and how a line reads."""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.kalender import awal_bulan, plus_bulan
from asn_desktop.domain.pengingat import JenisPengingat
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.domain.tenggat_kinerja import kata_evaluasi, kata_skp
from asn_desktop.fields.texts.pengingat import JUDUL
from asn_desktop.presenters.kalender import month_words
from asn_desktop.services.pengingat import BarisPengingat, PengingatQuery

OWN, MONTH = "bawaan", "bulan"
AHEAD = ("1", "3", "6", "12", "24")  # months from today


@dataclass(slots=True)
class PengingatState:
    """Filters: which kind, which days (``span``: OWN, months ahead, or MONTH of the calendar), what is
    done.
    """

    today: date
    month: date
    span: str = OWN
    day: date | None = None
    jenis: JenisPengingat | None = None
    done: bool = False

    @classmethod
    def on(cls, today: date) -> "PengingatState":
        """As the screen opens on a day."""
        return cls(today, awal_bulan(today))

    def query(self) -> PengingatQuery:
        """What the list asks for."""
        if self.span == OWN:
            return PengingatQuery(self.jenis, ditangani=self.done)
        if self.span == MONTH:
            first = self.day or self.month
            return PengingatQuery(self.jenis, first, self.day or _last(self.month), self.done)
        return PengingatQuery(self.jenis, self.today, plus_bulan(self.today, int(self.span)), self.done)

    def month_query(self) -> PengingatQuery:
        """What the sheet of the month asks for."""
        return PengingatQuery(self.jenis, self.month, _last(self.month), self.done)

    def choose_month(self, month: date) -> None:
        """Another month; the list follows."""
        self.month, self.day, self.span = awal_bulan(month), None, MONTH

    def choose_day(self, day: date | None) -> None:
        """A day, or the whole month."""
        self.day, self.span = day, MONTH

    def choose_span(self, span: str) -> None:
        """Other days; only MONTH keeps the chosen one."""
        self.span = span
        if span != MONTH:
            self.day = None

    def take_target(self, target: Mapping[str, object]) -> bool:
        """Show what somebody counted: one kind within its own days. Whether the target named a kind."""
        jenis = target.get("jenis")
        if not isinstance(jenis, str) or jenis not in set(JenisPengingat):
            return False
        self.jenis, self.span, self.day, self.done = JenisPengingat(jenis), OWN, None, False
        return True

    def clear(self) -> None:
        """All kinds, as the screen opens."""
        self.jenis, self.span, self.day, self.done = None, OWN, None, False

    def is_narrowed(self) -> bool:
        """Whether more than the opening leaves something out."""
        return self.jenis is not None or self.span != OWN or self.done

    def heading(self) -> str:
        """Which days the list shows, in words."""
        if self.span == OWN:
            return "menurut batas waktu tiap jenis"
        if self.span == MONTH:
            return tanggal_panjang(self.day) if self.day else month_words(self.month)
        return f"{self.span} bulan ke depan"


def _last(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])


def tujuan(row: BarisPengingat, dipakai: Iterable[JenisPeriode]) -> tuple[str, int, JenisPeriode | None]:
    """The screen on which a reminder is dealt with, and the year and period that it speaks of."""
    if row.jenis is JenisPengingat.KINERJA:
        for tahun in (row.tanggal.year, row.tanggal.year - 1):  # the last evaluation is due in the next year
            if kata_skp(tahun) in row.isi:
                return "skp", tahun, None
            for periode in dipakai:
                if kata_evaluasi(periode, tahun) in row.isi:
                    return "evaluasi", tahun, periode
    return "pegawai", row.tanggal.year, None


def kinds_with_counts(counts: Mapping[JenisPengingat, int]) -> tuple[tuple[str, str], ...]:
    """Choices of the filter: every kind with how many it holds in the list at hand."""
    return tuple((jenis.value, f"{JUDUL[jenis]} ({counts.get(jenis, 0)})") for jenis in JenisPengingat)


def days_words(row: BarisPengingat, today: date) -> str:
    """How far away it is: "hari ini", "12 hari lagi", "3 hari lewat"."""
    days = (row.tanggal - today).days
    if days == 0:
        return "hari ini"
    return f"{days} hari lagi" if days > 0 else f"{-days} hari lewat"


def detail_words(row: BarisPengingat | None) -> str:
    """What stands below the list about the line under the cursor."""
    if row is None:
        return ""
    parts = list(row.kurang)
    if row.tanda is not None:
        when = f" {tanggal_panjang(row.tanda.pada)}" if row.tanda.pada else ""
        note = f": {row.tanda.catatan}" if row.tanda.catatan else ""
        parts.append(f"Ditangani {row.tanda.oleh}{when}{note}.")
    return " ".join(parts) or "Semua syarat yang tercatat terpenuhi."


def of_kind(rows: Iterable[BarisPengingat], jenis: JenisPengingat) -> tuple[str, ...]:
    """The people of the lines of one kind, each once, in their order."""
    return tuple(dict.fromkeys(row.pegawai_id for row in rows if row.jenis is jenis))
