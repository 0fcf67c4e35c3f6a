"""The retention table of the office, and what is due by it today: what may be destroyed, what is held back.

The table is a record type (fields/retensi): it is filled, changed and audited like any other. As long as the
office has no row of its own the example that ships with the program is shown, which never causes anything.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from asn_desktop.db.queries import retensi as queries
from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.retensi import BERKAS, AturanRetensi, JatuhTempo, Nasib, Pemicu, jatuh_tempo
from asn_desktop.fields.retensi import KELAS, NASIB, TAHUN_DARI
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.jejak_kata import Kata
from asn_desktop.services.pembatasan import ditahan
from asn_desktop.services.session import Session

LABEL_KELAS = {choice.value: choice.label for choice in KELAS}
LABEL_NASIB = {choice.value: choice.label for choice in NASIB}


@dataclass(frozen=True, slots=True)
class BarisJatuhTempo:
    """One archive that is due, in words; ``tahan`` says why it stays, "" when it would be destroyed."""

    id: str
    kelas: str
    jenis: str
    nama: str
    sejak: date
    nasib: str
    tahan: str


@dataclass(frozen=True, slots=True)
class DaftarJatuhTempo:
    """What is due on a day; ``dimusnahkan`` are the archives by class that a destruction would take."""

    pada: date
    baris: tuple[BarisJatuhTempo, ...]
    dimusnahkan: tuple[tuple[AturanRetensi, tuple[str, ...]], ...]

    @property
    def jumlah(self) -> int:
        """How many archives would be destroyed."""
        return sum(len(ids) for _, ids in self.dimusnahkan)


@needs(Izin.MUSNAHKAN)
def aturan_retensi(session: Session) -> tuple[AturanRetensi, ...]:
    """The office's rows; the example alone while it has none."""
    with session.db.read() as tx:
        return _aturan(tx) or (contoh_retensi(),)


@needs(Izin.MUSNAHKAN)
def daftar_jatuh_tempo(session: Session) -> DaftarJatuhTempo:
    """What is due today by the office's rows, with what is held back and why."""
    with session.db.read() as tx:
        return dihitung(tx, today(session))


@cache
def contoh_retensi() -> AturanRetensi:
    """The row that ships with the program, marked as an example."""
    with resource_path("retensi", "contoh.csv").open(encoding="utf-8", newline="") as stream:
        row = next(iter(csv.DictReader(stream, strict=True)))
    values: Mapping[str, object] = {**row, "berlaku_dari": date.fromisoformat(row["berlaku_dari"])}
    return _made("contoh", values, contoh=True)


def dihitung(tx: ReadTx, pada: date) -> DaftarJatuhTempo:
    """The list within a transaction, so that a destruction takes exactly what it was shown."""
    aturan = _aturan(tx)
    kelas = {row.kelas for row in aturan}
    arsip = queries.load_arsip(tx, TAHUN_DARI, kelas)
    in_force = queries.masih_berlaku(tx, pada, kelas)
    due = jatuh_tempo(aturan, arsip, pada)
    restricted, active, named = ditahan(tx), queries.masih_aktif(tx), queries.disebut_orang_lain(tx)
    words = Kata(tx)
    lines: list[BarisJatuhTempo] = []
    taken: dict[AturanRetensi, list[str]] = {}
    people: set[str] = set()
    # People first: what goes along with one is not counted a second time.
    for found in sorted(due, key=lambda one: (one.arsip.kelas != BERKAS, one.arsip.kelas, one.arsip.id)):
        person = found.arsip.pegawai_id
        if person in people:
            continue
        hold = _hold(found, person in restricted, person in active, named.get(person, 0))
        if not hold and found.arsip.id in in_force:
            hold = "masih berlaku bagi pegawai yang datanya disimpan"
        if not hold:
            taken.setdefault(found.aturan, []).append(found.arsip.id)
            if found.arsip.kelas == BERKAS:
                people.add(person)
        lines.append(_line(words, found, hold))
    return DaftarJatuhTempo(pada, tuple(lines), tuple((row, tuple(ids)) for row, ids in taken.items()))


def _hold(found: JatuhTempo, restricted: bool, active: bool, named: int) -> str:
    """Why an archive that is due stays; "" when nothing keeps it."""
    if found.aturan.nasib is not Nasib.MUSNAH:
        return f"nasib akhirnya {LABEL_NASIB[found.aturan.nasib].lower()}"
    if found.penahan is not None:
        return f"masih memuat {LABEL_KELAS[found.penahan.kelas]} yang belum boleh dimusnahkan"
    if restricted:
        return "pemrosesan datanya dibatasi"
    if found.aturan.pemicu is Pemicu.BERHENTI and active:
        return "kedudukan hukumnya masih aktif; periksa TMT berhentinya"
    if found.arsip.kelas == BERKAS and named:
        return f"masih disebut pada {named} rekaman lain, mis. sebagai penilai atau ketua tim"
    return "" if found.boleh_dimusnahkan else "aturannya hanya contoh"


def _line(words: Kata, found: JatuhTempo, hold: str) -> BarisJatuhTempo:
    arsip = found.arsip
    name = words.nama(arsip.kelas, arsip.id)
    if arsip.kelas != BERKAS:
        name = f"{name} · {words.nama('pegawai', arsip.pegawai_id)}"
    return BarisJatuhTempo(arsip.id, arsip.kelas, LABEL_KELAS[arsip.kelas], name, found.sejak,
                           LABEL_NASIB[found.aturan.nasib], hold)


def _aturan(tx: ReadTx) -> tuple[AturanRetensi, ...]:
    return tuple(_made(row["id"], row) for row in all_rows(tx, "aturan_retensi"))


def _made(key: str, row: Mapping[str, object], *, contoh: bool = False) -> AturanRetensi:
    day = row["berlaku_dari"]
    if not isinstance(day, date):
        raise TypeError("berlaku_dari is a date")
    return AturanRetensi(key, str(row["kelas"]), Pemicu(str(row["pemicu"])), int(str(row["masa_aktif"])),
                         int(str(row["masa_inaktif"])), Nasib(str(row["nasib"])), str(row["dasar"]), day,
                         contoh)
