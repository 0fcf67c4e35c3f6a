"""What the frame around the screens knows: greetings, periods to choose from, words of the status line,
commands.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from asn_desktop.domain.periode import JenisPeriode, nama_periode, rentang_periode
from asn_desktop.domain.tanggal import NAMA_BULAN, tanggal_panjang

_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_WAITED_FOR = {
    "Mengimpor": "impor",
    "Membuat cadangan": "pencadangan",
    "Memeriksa data": "pemeriksaan data",
}


@dataclass(frozen=True, slots=True)
class CommandLine:
    """One command that the search offers: where it goes and how it reads."""

    key: str
    title: str
    detail: str
    icon: str


def periode_words(periode: JenisPeriode) -> str:
    """Name of a period on the screen: "Triwulan III"."""
    return "Akhir tahun" if periode is JenisPeriode.AKHIR else nama_periode(periode)


def tahun_choices(today: date) -> tuple[int, ...]:
    """Years to choose from: next year first, then back four years."""
    return tuple(range(today.year + 1, today.year - 5, -1))


def initials(name: str) -> str:
    """One or two letters for the round mark of a person: "RS"."""
    words = [word for word in name.replace(".", " ").split() if word[:1].isalpha()]
    letters = [words[0][0], words[-1][0]] if len(words) > 1 else [word[:2] for word in words]
    return "".join(letters).upper() or "?"


def days_to_end_words(today: date, periode: JenisPeriode, tahun: int, tenggat: date | None) -> str:
    """How long the period still runs, "39 hari menuju akhir Triwulan IV"; afterwards by when its evaluations
    are due, where that is known already.
    """
    left = (rentang_periode(periode, tahun).selesai - today).days
    name = f"tahun {tahun}" if periode is JenisPeriode.AKHIR else f"{periode_words(periode)} {tahun}"
    if left < 0:
        due = f": {tanggal_panjang(tenggat)}" if tenggat else ""
        return f"Tenggat evaluasi {name}{due}"
    return f"{left} hari menuju akhir {name}" if left else f"Hari terakhir {name}"


def clock_words(moment: datetime) -> str:
    """Hour and minute as offices write them: 10.32."""
    return f"{moment.hour:02d}.{moment.minute:02d}"


def saved_words(moment: datetime | None) -> str:
    """What the status line says about saving."""
    return f"Tersimpan {clock_words(moment)}" if moment else "Semua tersimpan"


def draft_words() -> str:
    """What the status line says while a form holds text that lies in the data only as a draft."""
    return "Konsep tersimpan"


def unsaved_words(count: int) -> str:
    """What the status line says while typed text is on its way to the disk."""
    return f"Belum disimpan: {count} isian"


def backup_words(last: datetime | None, now: datetime) -> str:
    """What the status line says about the newest backup. Both moments in the same kind of clock."""
    if last is None:
        return "Cadangan: belum ada"
    days = (now.date() - last.date()).days
    if days <= 0:
        return f"Cadangan: hari ini {clock_words(last)}"
    if days == 1:
        return "Cadangan: kemarin"
    return (
        f"Cadangan: {days} hari lalu" if days < 60 else f"Cadangan: {NAMA_BULAN[last.month - 1]} {last.year}"
    )


def backup_is_old(last: datetime | None, now: datetime) -> bool:
    """Whether the newest backup is older than a week."""
    return last is None or (now.date() - last.date()).days > 7


def work_words(titles: Sequence[str]) -> str:
    """What the status line says about work that goes on."""
    if not titles:
        return ""
    return titles[0] if len(titles) == 1 else f"{titles[0]} (+{len(titles) - 1} pekerjaan lain)"


def waiting_words(title: str) -> str:
    """What the status line says while a save or a draft waits for the work of this title."""
    return f"Menunggu {_WAITED_FOR.get(title, title.lower())} selesai…" if title else ""


def matching(commands: Iterable[CommandLine], text: str, limit: int = 5) -> tuple[CommandLine, ...]:
    """Commands that hold every typed word; those that begin with the text first."""
    words = text.casefold().split()
    if not words:
        return ()
    found = [c for c in commands if all(word in f"{c.title} {c.detail}".casefold() for word in words)]
    found.sort(key=_StartsWith(text.casefold()))
    return tuple(found[:limit])


def begins_words(command: CommandLine, text: str) -> bool:
    """Whether every typed word begins a word of the command: only then it goes before people."""
    parts = f"{command.title} {command.detail}".casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in text.casefold().split())


class _StartsWith:
    """Sort key: titles that begin with the text come first, the rest keeps its order."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __call__(self, command: CommandLine) -> bool:
        return not command.title.casefold().startswith(self._text)
