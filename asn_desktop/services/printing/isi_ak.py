"""What stands on the papers of angka kredit: conversions and PAK on record, else a blank form."""

import functools
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from asn_desktop.documents.forms.ak_bagian import SuratAk
from asn_desktop.documents.forms.angka_kredit import (
    AKUMULASI,
    KONVERSI,
    PENETAPAN,
    AkumulasiAk,
    BarisAkumulasi,
    BarisUnsur,
    KonversiAk,
    PenetapanAk,
)
from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.domain.angka_kredit import BULAN_SETAHUN, Konversi, kata_masa, posisi
from asn_desktop.domain.golongan import pangkat_of
from asn_desktop.domain.penetapan_ak import Penetapan, hari_akhir, hari_awal
from asn_desktop.domain.tanda import Ringkasan
from asn_desktop.domain.tanggal import NAMA_BULAN, tanggal_panjang
from asn_desktop.fields.kinerja import PREDIKAT
from asn_desktop.fields.registry import record_type
from asn_desktop.services.ak_tersimpan import (
    KOLOM_KONVERSI,
    KOLOM_PENETAPAN,
    SURAT_KONVERSI,
    SURAT_PENETAPAN,
    konversi_of,
    penetapan_of,
)
from asn_desktop.services.printing.berkas_orang import Berkas, Naskah, Values
from asn_desktop.services.printing.forms import IsiSegel

KEYS = (KONVERSI.key, AKUMULASI.key, PENETAPAN.key)
KOSONG = {KONVERSI.key: "belum ada konversi angka kredit tahun {tahun}; tercetak kosong.",
          AKUMULASI.key: "belum ada konversi angka kredit sampai tahun {tahun}; tercetak kosong.",
          PENETAPAN.key: "belum ada penetapan angka kredit tahun {tahun}; tercetak kosong."}
BUKAN_JF = "tidak memegang jabatan fungsional"
_PREDIKAT = {choice.value: choice.label.title() for choice in PREDIKAT}


def alasan_lewat(berkas: Berkas) -> str:
    """Why there is no such paper for him: he holds no jabatan fungsional and never had AK."""
    holds = any(row["jenis_jabatan"] == "fungsional" for row in berkas.of("riwayat_jabatan"))
    return "" if holds or berkas.of("konversi_ak") or berkas.of("penetapan_ak") else BUKAN_JF


def gather(form_key: str, berkas: Berkas, naskah: Naskah) -> tuple[SuratAk, ...]:
    """The papers of a form: of every conversion of the year one, else one."""
    if form_key == KONVERSI.key:
        rows = _conversions(berkas, naskah.tahun)
        return tuple(_konversi(row, berkas, naskah) for row in rows) or (
            KonversiAk(**_shared(KONVERSI.key, berkas, naskah)),)
    paper = _pak(berkas, naskah.tahun)
    if form_key == PENETAPAN.key:
        return (_penetapan(paper, berkas, naskah),)
    return (_akumulasi(paper, berkas, naskah),)


def catatan(form_key: str, berkas: Berkas, naskah: Naskah) -> tuple[str, ...]:
    """That the paper is blank."""
    found: object = _conversions(berkas, naskah.tahun)
    if form_key == PENETAPAN.key:
        found = _pak(berkas, naskah.tahun)
    elif form_key == AKUMULASI.key:
        found = _accumulated(_pak(berkas, naskah.tahun), berkas, naskah)
    return () if found else (KOSONG[form_key].format(tahun=naskah.tahun),)


def segel(form_key: str, berkas: Berkas, naskah: Naskah) -> tuple[IsiSegel | None, ...]:
    """What the seals of the same papers speak of: only of those that were converted or set here and have
    their number, never of what was typed from another office's paper or came as a list.
    """
    if form_key == KONVERSI.key:
        return tuple(map(functools.partial(_segel_konversi, berkas), _conversions(berkas, naskah.tahun))) or (
            None,)
    paper = _pak(berkas, naskah.tahun)
    if paper is None or not _made_here(berkas, paper):
        return (None,)
    made = penetapan_of([paper[name] for name in KOLOM_PENETAPAN])
    total = made.jumlah
    records: dict[str, tuple[Values, ...]] = {"penetapan_ak": (_columns(paper, SURAT_PENETAPAN),)}
    if form_key == AKUMULASI.key:
        lines = _accumulated(paper, berkas, naskah)
        counted = {(one.tahun, one.bulan_mulai, one.jabatan) for one in lines}
        total = sum((one.angka_kredit for one in lines), start=Decimal(0))
        records = {"konversi_ak": tuple(
            _columns(row, SURAT_KONVERSI) for row in sorted(berkas.of("konversi_ak"), key=_by_month)
            if (row["tahun"], row["bulan_mulai"], row["jabatan"]) in counted)}
    return (IsiSegel(_summary(form_key, berkas, paper, _span(made.mulai, made.sampai), total), records),)


def _segel_konversi(berkas: Berkas, row: Values) -> IsiSegel | None:
    if not _made_here(berkas, row):
        return None
    one = konversi_of([row[name] for name in KOLOM_KONVERSI])
    told = _summary(KONVERSI.key, berkas, row, _span(hari_awal(one), hari_akhir(one)), one.angka_kredit)
    return IsiSegel(replace(told, predikat=one.predikat.value),
                    {"konversi_ak": (_columns(row, SURAT_KONVERSI),)})


def _summary(key: str, berkas: Berkas, row: Values, periode: str, total: Decimal) -> Ringkasan:
    tahun = row["tahun"] if "tahun" in row else row["sampai"].year
    return Ringkasan(key, row["nomor"], berkas.fakta.nip, tahun, periode, tanggal=row["tanggal"],
                     rincian=f"AK {total:.3f}")


def _span(mulai: date | None, sampai: date) -> str:
    """Months as a summary has them: "202401-202412"."""
    return f"{mulai:%Y%m}-{sampai:%Y%m}" if mulai else f"-{sampai:%Y%m}"


def _made_here(berkas: Berkas, row: Values) -> bool:
    """Whether the program made it, by a pack, and its paper is numbered and dated. A list has a column for
    the pack, which anybody may fill.
    """
    return bool(row["paket"] and row["nomor"] and row["tanggal"]) and row["id"] not in berkas.dari_daftar


def _columns(row: Values, names: Sequence[str]) -> Values:
    return {name: row[name] for name in names}


def prosentase(satu: Konversi) -> str:
    """"150%", of a part of a year "7/12 x 100%"."""
    whole = satu.bulan == BULAN_SETAHUN
    return f"{satu.persen}%" if whole else f"{satu.bulan}/{BULAN_SETAHUN} x {satu.persen}%"


def _conversions(berkas: Berkas, tahun: int) -> list[Values]:
    """Those of the year, else those that were written in it."""
    rows = sorted(berkas.of("konversi_ak"), key=_by_month)
    return [row for row in rows if row["tahun"] == tahun] or [
        row for row in rows if row["tanggal"] and row["tanggal"].year == tahun]


def _pak(berkas: Berkas, tahun: int) -> Values | None:
    """The newest PAK that counts to a day of the year, else the newest that was written in it."""
    rows = berkas.of("penetapan_ak")
    return next((row for row in rows if row["sampai"].year == tahun), None) or next(
        (row for row in rows if row["tanggal"] and row["tanggal"].year == tahun), None)


def _konversi(row: Values, berkas: Berkas, naskah: Naskah) -> KonversiAk:
    one = konversi_of([row[name] for name in KOLOM_KONVERSI])
    return KonversiAk(
        **_shared(KONVERSI.key, berkas, naskah, hari_akhir(one), row),
        periode=kata_masa(one.bulan_mulai, one.bulan_selesai, one.tahun), predikat=_PREDIKAT[one.predikat],
        prosentase=prosentase(one), koefisien=one.koefisien, angka_kredit=one.angka_kredit)


def _accumulated(paper: Values | None, berkas: Berkas, naskah: Naskah) -> list[Konversi]:
    """What a PAK rests on; without one, what was converted in the jenjang since the last PAK before."""
    every = sorted((konversi_of([row[name] for name in KOLOM_KONVERSI]) for row in berkas.of("konversi_ak")),
                   key=hari_awal)
    if paper is not None:
        first, last = paper["mulai"] or date.min, paper["sampai"]
        return [one for one in every
                if one.jenjang == paper["jenjang"] and first <= hari_awal(one) <= hari_akhir(one) <= last]
    until = [one for one in every if one.tahun <= naskah.tahun]
    level = until[-1].jenjang if until else ""
    before = max((row["sampai"] for row in berkas.of("penetapan_ak")
                  if row["jenjang"] == level and row["sampai"].year < naskah.tahun), default=date.min)
    return [one for one in until if one.jenjang == level and hari_awal(one) > before]


def _akumulasi(paper: Values | None, berkas: Berkas, naskah: Naskah) -> AkumulasiAk:
    lines = _accumulated(paper, berkas, naskah)
    until = paper["sampai"] if paper else hari_akhir(lines[-1]) if lines else None
    period = _period(hari_awal(lines[0]), hari_akhir(lines[-1])) if lines else ""
    return AkumulasiAk(
        **_shared(AKUMULASI.key, berkas, naskah, until, paper), periode=period, hasil=tuple(
            BarisAkumulasi(str(one.tahun), _months(one), _PREDIKAT[one.predikat], prosentase(one),
                           one.koefisien, one.angka_kredit) for one in lines))


def _penetapan(row: Values | None, berkas: Berkas, naskah: Naskah) -> PenetapanAk:
    if row is None:
        return PenetapanAk(**_shared(PENETAPAN.key, berkas, naskah))
    made = penetapan_of([row[name] for name in KOLOM_PENETAPAN])
    rules = naskah.aturan.pangkat.angka_kredit
    now = posisi(made.jenjang, made.golongan, made.jumlah, rules, made.sampai)
    needs = now.kebutuhan
    return PenetapanAk(
        **_shared(PENETAPAN.key, berkas, naskah, made.sampai, row),
        periode=_period(made.mulai, made.sampai) if made.mulai else f"s.d. {tanggal_panjang(made.sampai)}",
        unsur=tuple(BarisUnsur(one.lama, one.baru) for one in made.unsur),
        keterangan=row["keterangan"] or "", minimal_pangkat=needs.pangkat if needs else None,
        minimal_jenjang=needs.ak_jenjang if needs else None, selisih_pangkat=now.selisih_pangkat,
        selisih_jenjang=now.selisih_jenjang, dapat=now.cukup_pangkat if needs else None,
        tujuan=_target(row, made, naskah), hanya_pangkat=needs is not None and not needs.naik_jenjang)


def _target(row: Values, made: Penetapan, naskah: Naskah) -> str:
    """The next pangkat, with the post of the next jenjang where it lies there."""
    rules = naskah.aturan.pangkat.angka_kredit
    needs = rules.baris(made.jenjang, made.golongan, made.sampai)
    if needs is None:
        return ""
    rank = f"{pangkat_of(needs.golongan_berikut).upper()} / {needs.golongan_berikut}"
    above = rules.berikut.get(made.jenjang, "") if needs.naik_jenjang else ""
    if not above:
        return rank
    post, level = str(row["jabatan"]), made.jenjang
    name = post[:-len(level)] + above if post.casefold().endswith(level.casefold()) else f"{post} {above}"
    return f"{name.upper()}, {rank}"


def _shared(key: str, berkas: Berkas, naskah: Naskah, hari: date | None = None, row: Values | None = None,
            ) -> dict[str, Any]:
    """What all three carry, as it was on a day (default: today); ``row`` is the record that is printed."""
    day, person = hari or naskah.hari, berkas.pegawai
    rank = _held(berkas.of("riwayat_golongan"), "tmt_golongan", day)
    post = _held([one for one in berkas.of("riwayat_jabatan") if one["penugasan"] in (None, "", "definitif")],
                 "tmt_jabatan", day)
    who = berkas.orang
    golongan = f"{pangkat_of(rank['golongan'])} / {rank['golongan']}".removeprefix(" / ") if rank else ""
    pihak = replace(
        who,
        pangkat_golongan=_with_day(golongan or who.pangkat_golongan, rank["tmt_golongan"] if rank else None),
        jabatan=_with_day(post["jabatan"] if post else who.jabatan, post["tmt_jabatan"] if post else None))
    born = (person["tempat_lahir"], person["tanggal_lahir"] and tanggal_panjang(person["tanggal_lahir"]))
    sexes = {choice.value: choice.label for choice in record_type("pegawai").field("jenis_kelamin").choices}
    written = row["tanggal"] if row and row["tanggal"] else naskah.hari
    return {
        "pegawai": pihak, "karpeg": person["karpeg"] or "",
        "lahir": " / ".join(str(part) for part in born if part),
        "kelamin": sexes.get(person["jenis_kelamin"] or "", ""), "instansi": naskah.kantor.instansi,
        "nomor": (row["nomor"] or "") if row else "", "sebutan_nip": naskah.sebutan_nip(key, berkas),
        "penutup": naskah.tulis(key, "penutup", berkas),
        "tembusan": tuple(naskah.tulis(key, "tembusan", berkas).splitlines()),
        "penandatangan": naskah.penanda_atasan(key, berkas),
        "tanda_tangan": Tempat(naskah.kantor.tempat, written), "kop": naskah.kop}


def _held(rows: Sequence[Values], column: str, day: date) -> Values | None:
    """The newest that had begun by a day, else the first of all."""
    begun = [row for row in rows if row[column] <= day]
    return max(begun, key=lambda row: row[column], default=None)


def _with_day(words: str, tmt: date | None) -> str:
    return f"{words} / {tanggal_panjang(tmt)}" if words and tmt else words


def _period(mulai: date, sampai: date) -> str:
    if mulai.year == sampai.year:
        return kata_masa(mulai.month, sampai.month, sampai.year)
    return f"{NAMA_BULAN[mulai.month - 1]} {mulai.year} s.d. {NAMA_BULAN[sampai.month - 1]} {sampai.year}"


def _months(one: Konversi) -> str:
    return kata_masa(one.bulan_mulai, one.bulan_selesai, one.tahun).removesuffix(f" {one.tahun}")


def _by_month(row: Values) -> tuple[int, int]:
    return row["tahun"], row["bulan_mulai"]
