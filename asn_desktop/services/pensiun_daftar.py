"""When the people of a list retire, by the rules in force (domain/pensiun)."""

from collections.abc import Collection
from datetime import date

from asn_desktop.db.queries.daftar_pegawai import Posisi, SaringanPegawai, load_posisi
from asn_desktop.db.queries.kepegawaian import load_bup_formasi
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.kalender import plus_bulan, plus_tahun
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.pensiun import bup_jabatan, tmt_pensiun
from asn_desktop.domain.teks import match_key
from asn_desktop.fields.saringan_pegawai import Syarat
from asn_desktop.services.aturan import aturan


def retiring(tx: ReadTx, dilihat: Penglihatan, antara: Syarat, hari: date) -> frozenset[str]:
    """Ids of the active people who are seen and whose TMT pensiun, as it is counted on a day, lies between
    two others (None: no end); who has no day of birth, or a post of which no age is known, is not among them.
    """
    ages = _Ages(tx, hari)
    first = isinstance(antara.dari, date) and plus_bulan(plus_tahun(antara.dari, -ages.highest), -2)
    last = isinstance(antara.sampai, date) and plus_tahun(antara.sampai, -ages.lowest)
    born = Syarat("tanggal_lahir", first or date.min, last or date.max)
    people = load_posisi(tx, dilihat, SaringanPegawai(aktif=True, syarat=(born,)))
    return frozenset(key for key, day in ages.days(people).items() if _between(day, antara))


def tmt_pensiun_dari(tx: ReadTx, ids: Collection[str], hari: date) -> dict[str, date]:
    """TMT pensiun of these people, as it is counted on a day; whose it is not known is left out."""
    everybody = Penglihatan(hari, hari.year, semua=True)  # whether they are seen was asked before
    return _Ages(tx, hari).days(load_posisi(tx, everybody, SaringanPegawai(hanya=frozenset(ids))))


def menurut_pensiun(
    tx: ReadTx, dilihat: Penglihatan, ids: Collection[str], hari: date, *, turun: bool
) -> tuple[str, ...]:
    """These people (all of them are seen) by their TMT pensiun, else as they stand; unknown ones last."""
    days = _Ages(tx, hari).days(load_posisi(tx, dilihat, SaringanPegawai()))
    known = sorted((one for one in ids if one in days), key=days.__getitem__, reverse=turun)
    return (*known, *(one for one in ids if one not in days))


class _Ages:
    """The BUP of posts, each looked up once."""

    def __init__(self, tx: ReadTx, hari: date) -> None:
        self._own = {(unit, match_key(nama)): bup for unit, nama, bup in load_bup_formasi(tx)}
        self._hari = hari
        self._found: dict[tuple[str, str, str, str], int | None] = {}
        every = (*(row.bup for row in aturan().bup), *self._own.values())
        self.lowest, self.highest = min(every), max(every)

    def days(self, people: Collection[Posisi]) -> dict[str, date]:
        """TMT pensiun by person."""
        found: dict[str, date] = {}
        for one in people:
            post = (one.jenis_jabatan, one.tingkat, one.jabatan, one.unit_id or "" if self._own else "")
            if post not in self._found:
                self._found[post] = self._age(*post)
            age = self._found[post]
            if age is not None:
                found[one.id] = tmt_pensiun(one.tanggal_lahir, age)
        return found

    def _age(self, jenis_jabatan: str, tingkat: str, jabatan: str, unit_id: str) -> int | None:
        if not tingkat and jenis_jabatan == "fungsional":  # posts of imports carry it in their name
            tingkat = next((row.tingkat for row in aturan().bup
                            if row.tingkat and jabatan.casefold().endswith(f" {row.tingkat.casefold()}")), "")
        own = self._own.get((unit_id, match_key(jabatan))) if self._own else None
        bup = bup_jabatan(aturan().bup, jenis_jabatan, tingkat, jabatan, self._hari, own)
        return bup.tahun if bup else None


def _between(day: date, antara: Syarat) -> bool:
    after = not isinstance(antara.dari, date) or day >= antara.dari
    return after and (not isinstance(antara.sampai, date) or day <= antara.sampai)
