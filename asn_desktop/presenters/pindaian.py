"""What the preview of a folder of scans knows: of each file what is still to be chosen, and what goes in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from asn_desktop.domain.nip import format_nip
from asn_desktop.services.dokumen.folder import IsiFolder, Pindaian
from asn_desktop.services.dokumen.simpan import DokumenBaru, DokumenDitambah

SEMUA, PERLU, TIDAK = "semua", "perlu", "tidak"
_KILO = 1024


class Keadaan(StrEnum):
    """What becomes of a file; the value is the word on the screen."""

    SIAP = "Siap"
    PEGAWAI = "Pilih pegawai"
    JENIS = "Pilih jenis"
    ADA = "Sudah ada"
    TOLAK = "Ditolak"
    LEWATI = "Dilewati"
    MASUK = "Masuk"


KURANG = (Keadaan.PEGAWAI, Keadaan.JENIS)
_BAGIAN: Mapping[str, tuple[Keadaan, ...]] = {
    SEMUA: tuple(Keadaan),
    PERLU: KURANG,
    TIDAK: (Keadaan.ADA, Keadaan.TOLAK, Keadaan.LEWATI),
}


@dataclass(frozen=True, slots=True)
class BarisPindaian:
    """One file as the table shows it; ``alasan`` is the sentence below the table."""

    id: str
    nama: str
    ukuran: str
    pegawai: str
    nip: str
    jenis: str
    keadaan: Keadaan
    alasan: str


class PindaianState:
    """The files of one folder with what was chosen for them; nothing is written here."""

    def __init__(self, isi: IsiFolder, label: Mapping[str, str]) -> None:
        self.isi, self._label = isi, label
        self._files = {str(place): one for place, one in enumerate(isi.pindaian)}
        self._people = {key: (one.pegawai_id, one.pegawai) for key, one in self._files.items()}
        self._kinds = {key: one.jenis for key, one in self._files.items()}
        self._left: set[str] = set()
        self._told: dict[str, str] = {}
        self._taken: set[str] = set()
        self._first: dict[tuple[str, str], str] = {}
        self._count()

    @property
    def ready(self) -> tuple[DokumenBaru, ...]:
        """What can be taken in now, in the order of the folder."""
        return tuple(
            DokumenBaru(one.path, self._people[key][0], self._kinds[key])
            for key, one in self._files.items()
            if self._state(key) is Keadaan.SIAP
        )

    def file(self, key: str) -> Pindaian:
        """The file behind a line."""
        return self._files[key]

    def person(self, key: str) -> str:
        """Id of the person to whom the file goes; empty while nobody was found or chosen."""
        return self._people[key][0]

    def kind(self, key: str) -> str:
        """Kind of document; empty while unknown."""
        return self._kinds[key]

    def may_choose_person(self, key: str) -> bool:
        """Whether the name leaves it open whose the file is."""
        return not self._files[key].bernomor and self.may_choose_kind(key)

    def may_choose_kind(self, key: str) -> bool:
        """Whether anything can be chosen: not of what is refused or was taken in."""
        return not self._files[key].alasan and key not in self._taken

    def choose_person(self, key: str, pegawai_id: str, nama: str) -> None:
        """Give the file an owner; empty takes him away."""
        self._people[key] = pegawai_id, nama
        self._decided(key)

    def choose_kind(self, key: str, jenis: str) -> None:
        """Say what the file is."""
        self._kinds[key] = jenis
        self._decided(key)

    def leave_out(self, key: str) -> None:
        """Leave a file out, or take it in after all."""
        if self.may_choose_kind(key):
            self._left ^= {key}
            self._count()

    def taken(self, found: DokumenDitambah) -> None:
        """Keep what became of what was ready."""
        refused = dict(found.ditolak)
        for key, one in self._files.items():
            if self._state(key) is Keadaan.SIAP:
                if one.path in refused:
                    self._told[key] = refused[one.path]
                else:
                    self._taken.add(key)
        self._count()

    def ids(self, part: str = SEMUA) -> tuple[str, ...]:
        """The files of a part of the list."""
        return tuple(key for key in self._files if self._state(key) in _BAGIAN[part])

    def next_lacking(self, key: str, step: int = 1) -> str | None:
        """The next file (-1: the one before) for which something is to be chosen, around the end."""
        keys = list(self._files)
        start = keys.index(key) if key in keys else -1
        for away in range(1, len(keys) + 1):
            other = keys[(start + step * away) % len(keys)]
            if self._state(other) in KURANG:
                return other
        return None

    def line(self, key: str) -> BarisPindaian:
        """A file in words."""
        one, (_, nama) = self._files[key], self._people[key]
        size = f"{max(1, round(one.ukuran / _KILO)):,} KB".replace(",", ".") if one.ukuran else ""
        return BarisPindaian(
            key, one.nama, size, nama, format_nip(one.nip) if one.nip else "",
            self._label.get(self._kinds[key], ""), self._state(key), self._reason(key),
        )  # fmt: skip

    def summary(self) -> str:
        """How the folder stands, in one line."""
        states = [self._state(key) for key in self._files]
        parts = [f"{_dotted(len(states))} pindaian"]
        for words, wanted in (
            ("{} siap", (Keadaan.SIAP,)),
            ("{} perlu dipilih", KURANG),
            ("{} tidak diambil", _BAGIAN[TIDAK]),
            ("{} masuk", (Keadaan.MASUK,)),
        ):
            count = sum(state in wanted for state in states)
            if count:
                parts.append(words.format(_dotted(count)))
        if self.isi.lain:
            parts.append(f"{_dotted(self.isi.lain)} berkas lain dilewati")
        return " · ".join(parts)

    def _decided(self, key: str) -> None:
        self._left.discard(key)
        self._told.pop(key, None)
        self._count()

    def _count(self) -> None:
        """Of files with one content for one person only the first goes in."""
        self._first = {}
        for key, one in self._files.items():
            if one.sidik and key not in self._left and self._people[key][0]:
                self._first.setdefault((self._people[key][0], one.sidik), key)

    def _state(self, key: str) -> Keadaan:
        one, (person, _) = self._files[key], self._people[key]
        if key in self._taken:
            return Keadaan.MASUK
        if one.alasan or key in self._told:
            return Keadaan.TOLAK
        if key in self._left:
            return Keadaan.LEWATI
        if not person:
            return Keadaan.PEGAWAI
        if person in one.pemilik or self._first[person, one.sidik] != key:
            return Keadaan.ADA
        return Keadaan.SIAP if self._kinds[key] else Keadaan.JENIS

    def _reason(self, key: str) -> str:
        one, (person, nama) = self._files[key], self._people[key]
        state = self._state(key)
        if state is Keadaan.TOLAK:
            return self._told.get(key) or one.alasan
        if state is Keadaan.PEGAWAI and one.nip:
            return f"NIP {format_nip(one.nip)} tidak ada pada data pegawai; pilih pegawainya."
        if state is Keadaan.ADA and person not in one.pemilik:
            return f"Isinya sama dengan {self._files[self._first[person, one.sidik]].nama}; cukup satu."
        return {
            Keadaan.SIAP: "Siap diambil.",
            Keadaan.PEGAWAI: "Nama berkas tidak memuat NIP; pilih pegawainya.",
            Keadaan.JENIS: "Nama berkas tidak menyebut jenis dokumen; pilih jenisnya.",
            Keadaan.ADA: f"Pindaian yang sama sudah ada pada {nama}.",
            Keadaan.LEWATI: "Tidak diambil menurut pilihan Anda.",
            Keadaan.MASUK: "Sudah diambil.",
        }[state]


def _dotted(value: int) -> str:
    return f"{value:,}".replace(",", ".")
