"""A request for leave against the balance: what it uses, what is left after it, and what looks odd.

Nothing here refuses: the officer who gives leave decides (PerBKN 24/2017), and the balance may be wrong.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from asn_desktop.db.queries.kepegawaian import load_bagian, load_libur
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.aturan import Aturan, BatasCuti
from asn_desktop.domain.kalender import Selang, plus_bulan
from asn_desktop.domain.keadaan import saldo
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.riwayat_orang import RiwayatOrang
from asn_desktop.domain.saldo_cuti import CatatanCuti
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.spec import Values
from asn_desktop.runtime.resources import references
from asn_desktop.services.kepegawaian import CUTI_DIBERIKAN, aturan_kantor, hari_terpakai, load_riwayat

_REFUSED = "tidak_disetujui"
_SATUAN = {"hari_kerja": "hari kerja", "hari": "hari", "bulan": "bulan"}


def problems_of_cuti(
    tx: ReadTx, whole: Values, stored: Mapping[str, Any] | None
) -> Iterator[Problem]:
    """What the person's other records say about one leave, as remarks; none for one that was refused."""
    jenis, mulai, selesai = whole.get("jenis"), whole.get("mulai"), whole.get("selesai")
    kode = {row["jenis_cuti"]: row["kode"] for row in references().rows("jenis_cuti")}.get(str(jenis))
    if (kode is None or not isinstance(mulai, date) or not isinstance(selesai, date) or selesai < mulai
            or whole.get("keputusan") == _REFUSED):
        return
    rules = aturan_kantor(tx)
    person = str(whole.get("pegawai_id"))
    found = load_riwayat(tx, Penglihatan(mulai, mulai.year, semua=True), rules, mulai, (person,))
    if not found:
        return
    orang = found[0]
    limit = rules.batas_cuti(kode, orang.status)
    if limit is None:
        yield _odd("jenis", "cuti.bukan_hak", jenis=jenis, status=orang.status)
    else:
        yield from _limits(limit, str(jenis), orang, mulai, selesai)
    yield from _overlaps(tx, person, mulai, selesai, stored)
    if kode == "tahunan":
        yield from _balance(tx, rules, orang, whole, stored)


def _limits(
    limit: BatasCuti, jenis: str, orang: RiwayatOrang, mulai: date, selesai: date
) -> Iterator[Problem]:
    if orang.tmt_cpns is not None:
        since = plus_bulan(orang.tmt_cpns, limit.masa_kerja_bulan)
        if mulai < since:
            yield _odd("mulai", "cuti.masa_kerja", jenis=jenis, sejak=tanggal_pendek(since))
    # Days of cuti tahunan are measured against the balance.
    if limit.satuan == "bulan" and limit.lama_maks and selesai >= plus_bulan(mulai, limit.lama_maks):
        yield _odd("selesai", "cuti.melebihi", jenis=jenis, batas=limit.lama_maks,
                   satuan=_SATUAN[limit.satuan], lama=f"{(selesai - mulai).days + 1} hari")


def _overlaps(
    tx: ReadTx, person: str, mulai: date, selesai: date, stored: Mapping[str, Any] | None
) -> Iterator[Problem]:
    own = stored["id"] if stored else None
    rows = load_bagian(tx, "cuti", ("id", "jenis", "mulai", "selesai", "keputusan"), "mulai", (person,))
    for key, jenis, first, last, keputusan in rows.get(person, ()):
        if key != own and keputusan != _REFUSED and Selang(first, last).bertemu(Selang(mulai, selesai)):
            yield _odd("mulai", "cuti.bertumpuk", jenis=jenis, mulai=tanggal_pendek(first),
                       selesai=tanggal_pendek(last))
            return


def _balance(
    tx: ReadTx, rules: Aturan, orang: RiwayatOrang, whole: Values, stored: Mapping[str, Any] | None
) -> Iterator[Problem]:
    """What is left in each year after this leave; what the stored one used is given back first."""
    used = dict(_days(tx, rules, whole))
    before = dict(_days(tx, rules, stored)) if stored and stored["keputusan"] in CUTI_DIBERIKAN else {}
    for year, days in used.items():
        known = dict(orang.cuti)
        entry = known.get(year, CatatanCuti())
        known[year] = replace(entry, terpakai=max(entry.terpakai - before.get(year, 0), 0))
        free = saldo(replace(orang, cuti=known), rules, date(year, 1, 1))
        rest = free.sisa.jumlah if free is not None else 0
        if days > rest:
            yield _odd("selesai", "cuti.kurang", tahun=year, sisa=max(rest, 0), lama=days)
        else:
            yield Problem("selesai", "cuti.sisa", {"tahun": year, "sisa": rest - days, "lama": days},
                          Severity.SARAN)


def _days(tx: ReadTx, rules: Aturan, row: Mapping[str, Any]) -> Iterator[tuple[int, int]]:
    week = rules.ketentuan.pada("cuti.hari_kerja", row["mulai"]).angka
    return hari_terpakai(row["mulai"], row["selesai"], row.get("lama"), row.get("satuan"),
                         dict(load_libur(tx)), week)


def _odd(field: str, code: str, **params: object) -> Problem:
    return Problem(field, code, params, Severity.JANGGAL)
