"""Who of a list retires between two days, by the rules in force (domain/pensiun)."""

from datetime import date

from asn_desktop.db.queries.daftar_pegawai import load_posisi
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.kalender import plus_bulan, plus_tahun
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.pensiun import bup_jabatan, tmt_pensiun
from asn_desktop.fields.saringan_pegawai import Syarat
from asn_desktop.services.aturan import aturan


def retiring(tx: ReadTx, dilihat: Penglihatan, antara: Syarat, hari: date) -> frozenset[str]:
    """Ids of the active people who are seen and whose TMT pensiun, as it is counted on a day, lies between
    two others (None: no end); who has no day of birth, or a post of which no age is known, is not among them.
    """
    ages = [row.bup for row in aturan().bup]
    first = isinstance(antara.dari, date) and plus_bulan(plus_tahun(antara.dari, -max(ages)), -2)
    last = isinstance(antara.sampai, date) and plus_tahun(antara.sampai, -min(ages))
    born = Syarat("tanggal_lahir", first or date.min, last or date.max)
    by_post: dict[tuple[str, str, str], int | None] = {}
    found: set[str] = set()
    for one in load_posisi(tx, dilihat, born):
        post = (one.jenis_jabatan, one.tingkat, one.jabatan)
        if post not in by_post:
            by_post[post] = _age(*post, hari)
        age = by_post[post]
        if age is not None and _between(tmt_pensiun(one.tanggal_lahir, age), antara):
            found.add(one.id)
    return frozenset(found)


def _age(jenis_jabatan: str, tingkat: str, jabatan: str, hari: date) -> int | None:
    if not tingkat and jenis_jabatan == "fungsional":  # posts of imports carry it in their name
        tingkat = next((row.tingkat for row in aturan().bup
                        if row.tingkat and jabatan.casefold().endswith(f" {row.tingkat.casefold()}")), "")
    bup = bup_jabatan(aturan().bup, jenis_jabatan, tingkat, jabatan, hari)
    return bup.tahun if bup else None


def _between(day: date, antara: Syarat) -> bool:
    after = not isinstance(antara.dari, date) or day >= antara.dari
    return after and (not isinstance(antara.sampai, date) or day <= antara.sampai)
