"""The state of one person by the rules on a day: service, pay, next KGB, promotion, retirement, contract,
leave.

Basis: PP 7/1977, PP 99/2000, PP 11/2017, PermenPANRB 7/2023, PerBKN 24/2017; each part names its own.
"""

from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.domain.aturan import Aturan
from asn_desktop.domain.gaji import gaji_cpns, tabel_pada
from asn_desktop.domain.kenaikan_pangkat import Karier, Kenaikan, kenaikan_berikut
from asn_desktop.domain.kgb import (
    DasarMkg,
    JatuhKgb,
    jadwal_kgb,
    kgb_setelah,
    kgb_terlewat,
    surat_paling_lambat,
    syarat_kgb_pns,
    syarat_kgb_pppk,
)
from asn_desktop.domain.kontrak import AkhirKontrak, akhir_kontrak
from asn_desktop.domain.masa_kerja import (
    MasaKerja,
    bulan_hilang,
    counted_forward,
    from_months,
    masa_kerja_keseluruhan,
    mkg_menurut_rumus,
    mkg_setelah_naik,
    selisih,
)
from asn_desktop.domain.pensiun import Bup, bup_jabatan, tmt_pensiun
from asn_desktop.domain.peraturan import Peraturan
from asn_desktop.domain.riwayat_orang import Pangkat, RiwayatOrang
from asn_desktop.domain.saldo_cuti import AturanCuti, CatatanCuti, SaldoCuti, saldo_cuti
from asn_desktop.domain.satyalancana import HakSatyalancana, hak_satyalancana
from asn_desktop.domain.syarat import Syarat, syarat

_PARUH_WAKTU = "PPPK-PW"


@dataclass(frozen=True, slots=True)
class GajiPokok:
    """Pay on a day in Rupiah: golongan, the row of the table (years of MKG), the share of a CPNS."""

    golongan: str
    mkg: int
    rupiah: int
    persen: int
    peraturan: Peraturan


@dataclass(frozen=True, slots=True)
class RincianKgb:
    """One increase in full: before and after (pay None where no table is known for that day), by when the
    letter, and the conditions.
    """

    tmt: date
    golongan: str
    mkg_lama: MasaKerja
    mkg_baru: MasaKerja
    gaji_lama: int | None
    gaji_baru: int | None
    surat: date
    dasar: DasarMkg
    syarat: tuple[Syarat, ...]


@dataclass(frozen=True, slots=True)
class KeadaanKgb:
    """The next increase, those that passed without an SK, or (``mengapa``) why there is none."""

    berikut: RincianKgb | None
    terlewat: tuple[JatuhKgb, ...] = ()
    mengapa: tuple[Syarat, ...] = ()


@dataclass(frozen=True, slots=True)
class Pensiun:
    """The day of retirement by the BUP."""

    tmt: date
    bup: Bup


@dataclass(frozen=True, slots=True)
class Keadaan:
    """Everything on a day; a part is None where what it rests on is not recorded."""

    orang: RiwayatOrang
    pada: date
    mks: MasaKerja | None
    mkg: MasaKerja | None
    dasar: DasarMkg | None
    gaji: GajiPokok | None
    kgb: KeadaanKgb
    pensiun: Pensiun | None
    kenaikan: tuple[Kenaikan, ...]
    cuti: SaldoCuti | None
    kontrak: AkhirKontrak | None
    satyalancana: tuple[HakSatyalancana, ...]
    mkg_rumus: MasaKerja | None = None  # by the formula, where it lies too far from what the SK say


def keadaan(orang: RiwayatOrang, aturan: Aturan, pada: date) -> Keadaan:
    """All of it on a day."""
    dasar = dasar_mkg(orang, aturan, pada)
    return Keadaan(
        orang, pada, mks(orang, pada), mkg(orang, aturan, pada), dasar, gaji_pokok(orang, aturan, pada),
        keadaan_kgb(orang, aturan, pada), pensiun(orang, aturan, pada), kenaikan(orang, aturan, pada),
        saldo(orang, aturan, pada), kontrak(orang), satyalancana(orang, aturan, pada),
        mkg_janggal(orang, aturan, pada))


def mks(orang: RiwayatOrang, pada: date) -> MasaKerja | None:
    """Service since the appointment, with PMK and without CLTN (PP 7/1977); None before it."""
    if orang.tmt_cpns is None or orang.tmt_cpns > pada:
        return None
    return masa_kerja_keseluruhan(orang.tmt_cpns, pada, orang.pmk, orang.cltn)


def dasar_mkg(orang: RiwayatOrang, aturan: Aturan, pada: date) -> DasarMkg | None:
    """Golongan, MKG and TMT of the last SK up to a day (KP or KGB). An SK that names no MKG goes on from the
    one before it (PP 7/1977); before all of them stands the appointment with the first row of its class.
    """
    found = _appointment(orang, aturan, pada)
    letters = sorted((*orang.pangkat, *orang.kgb), key=lambda satu: satu.tmt)  # KP before KGB of one day
    for satu in letters:
        if satu.tmt > pada:
            break
        if satu.mkg is not None:
            found = DasarMkg(satu.golongan, satu.mkg, satu.tmt)
        elif found is not None and found.golongan == satu.golongan:
            continue
        elif found is not None:
            counted = counted_forward(found.mkg, found.tmt, satu.tmt, orang.cltn)
            new = mkg_setelah_naik(counted, found.golongan, satu.golongan, aturan.ketentuan, satu.tmt)
            found = DasarMkg(satu.golongan, new, satu.tmt)
    return found


def mkg(orang: RiwayatOrang, aturan: Aturan, pada: date) -> MasaKerja | None:
    """Masa kerja golongan on a day: that of the last SK counted on (PP 7/1977)."""
    dasar = dasar_mkg(orang, aturan, pada)
    return None if dasar is None else counted_forward(dasar.mkg, dasar.tmt, pada, orang.cltn)


def mkg_janggal(orang: RiwayatOrang, aturan: Aturan, pada: date) -> MasaKerja | None:
    """MKG by the formula (MKS less what passings took off, PP 7/1977), when it differs from that of the SK by
    more than the office lets pass; None when they agree or one is not known. Offices begin classes whose
    table starts at three years with three or with none; both are taken.
    """
    service, whole = mkg(orang, aturan, pada), mks(orang, pada)
    dasar, start = dasar_mkg(orang, aturan, pada), _appointment(orang, aturan, pada)
    if service is None or whole is None or dasar is None or start is None or orang.pppk:
        return None
    first = (start.mkg.in_months - orang.pmk.in_months) // 12
    limit = aturan.ketentuan.pada("mkg.selisih", pada).angka
    formulas = [mkg_menurut_rumus(whole, start.golongan, dasar.golongan, aturan.ketentuan, pada, years)
                for years in (first, 0)]
    return None if any(selisih(one, service) <= limit for one in formulas) else formulas[0]


def gaji_pokok(orang: RiwayatOrang, aturan: Aturan, pada: date) -> GajiPokok | None:
    """Basic pay on a day (PP 5/2024, Perpres 11/2024 and what was before them); None for PPPK Paruh Waktu,
    who gets upah (KepmenPANRB 16/2025), and where MKG or a table is not known.
    """
    dasar, service = dasar_mkg(orang, aturan, pada), mkg(orang, aturan, pada)
    if dasar is None or service is None or orang.status == _PARUH_WAKTU:
        return None
    table = tabel_pada(aturan.gaji(dasar.golongan), pada)
    row = table.cari(dasar.golongan, service.tahun) if table else None
    if table is None or row is None:
        return None
    share = aturan.ketentuan.pada("gaji.cpns", pada).angka if orang.status == "CPNS" else 100
    return GajiPokok(dasar.golongan, row.mkg, gaji_cpns(row.rupiah, share), share, table.peraturan)


def keadaan_kgb(orang: RiwayatOrang, aturan: Aturan, pada: date) -> KeadaanKgb:
    """The next KGB after a day, with its conditions (PP 7/1977 Ps. 11; PermenPANRB 7/2023)."""
    if orang.status == _PARUH_WAKTU:
        return KeadaanKgb(None, (), (syarat("kgb.paruh_waktu", False, "KepmenPANRB 16/2025"),))
    dasar = dasar_mkg(orang, aturan, pada)
    if dasar is None:
        return KeadaanKgb(None, (), (syarat("kgb.dasar", None, "PP 7/1977 Pasal 11"),))
    plan = jadwal_orang(orang, aturan, dasar, pada)
    due = kgb_setelah(plan, pada)
    passed = tuple(satu for satu in kgb_terlewat(plan, pada)
                   if kgb_gugur(orang, aturan, satu.tmt, pada) is None)
    if due is None:
        top = syarat("kgb.puncak", False, "PP 7/1977 Pasal 11", golongan=dasar.golongan)
        return KeadaanKgb(None, passed, (top,))
    ended = kgb_gugur(orang, aturan, due.tmt, pada)
    if ended is not None:
        return KeadaanKgb(None, passed, (ended,))
    return KeadaanKgb(rincian_kgb(orang, aturan, dasar, due), passed)


def kgb_gugur(orang: RiwayatOrang, aturan: Aturan, tmt: date, pada: date) -> Syarat | None:
    """Why an increase of that day comes to nothing: he has retired by then (PP 11/2017 Ps. 239), or his
    contract has ended (PP 49/2018); None when he still serves. A contract whose end is not recorded ends
    nothing.
    """
    end, contract = pensiun(orang, aturan, pada), kontrak(orang)
    if end is not None and tmt >= end.tmt:
        return syarat("kgb.pensiun", False, "PP 11/2017 Pasal 239", tmt=tmt, pensiun=end.tmt)
    if contract is not None and tmt > contract.sampai:
        return syarat("kgb.kontrak_berakhir", False, "PP 49/2018", tmt=tmt, sampai=contract.sampai)
    return None


def jadwal_orang(orang: RiwayatOrang, aturan: Aturan, dasar: DasarMkg, pada: date) -> tuple[JatuhKgb, ...]:
    """All increases after the last SK by the table in force, later by the months of CLTN since (PP 7/1977).

    Before the oldest table its steps count: new tables changed the sums and kept the steps.
    """
    tables = aturan.gaji(dasar.golongan)
    table = tabel_pada(tables, pada) or tables[0]
    lost = bulan_hilang(dasar.tmt, pada, orang.cltn)
    return jadwal_kgb(dasar, table.tangga(dasar.golongan), lost)


def rincian_kgb(orang: RiwayatOrang, aturan: Aturan, dasar: DasarMkg, jatuh: JatuhKgb) -> RincianKgb:
    """One increase in full; old pay is that of the decree it stands on, by the table in force on the day of
    the increase (PP 7/1977 Ps. 11).
    """
    table = tabel_pada(aturan.gaji(dasar.golongan), jatuh.tmt)
    old = table.cari(dasar.golongan, dasar.mkg.tahun) if table else None
    new = table.cari(dasar.golongan, jatuh.mkg) if table else None
    if orang.pppk:
        contract = akhir_kontrak(orang.kontrak)
        conditions = syarat_kgb_pppk(jatuh, dasar.golongan, orang.predikat,
                                     contract.bulan if contract else None, aturan.ketentuan)
    else:
        conditions = syarat_kgb_pns(jatuh.tmt, orang.predikat, aturan.ketentuan, orang.status)
    return RincianKgb(
        jatuh.tmt, dasar.golongan, dasar.mkg, from_months(12 * jatuh.mkg),
        old.rupiah if old else None, new.rupiah if new else None,
        surat_paling_lambat(jatuh.tmt, aturan.ketentuan), dasar, conditions)


def pensiun(orang: RiwayatOrang, aturan: Aturan, pada: date) -> Pensiun | None:
    """The day of retirement (UU 20/2023 Ps. 55; PP 11/2017 Ps. 239); None while birth or post is unknown."""
    post = orang.jabatan
    bup = bup_jabatan(aturan.bup, post.jenis_jabatan, post.tingkat, post.jabatan, pada, post.bup)
    if orang.tanggal_lahir is None or bup is None:
        return None
    return Pensiun(tmt_pensiun(orang.tanggal_lahir, bup.tahun), bup)


def karier(orang: RiwayatOrang, pada: date) -> Karier:
    """What the rules of promotion look at: the pangkat held on a day."""
    last = next((satu for satu in reversed(orang.pangkat) if satu.tmt <= pada), None)
    post = orang.jabatan
    return Karier(
        orang.status, last.golongan if last else None, _since(orang, last) if last else None,
        post.jenis_jabatan, post.tingkat, post.tmt, orang.pendidikan, orang.predikat, orang.hukuman,
        orang.pernah_dihukum is None, orang.ujian, orang.latihan, orang.angka_kredit)


def kenaikan(orang: RiwayatOrang, aturan: Aturan, pada: date) -> tuple[Kenaikan, ...]:
    """The next promotion of each kind that is open, or why there is none (PP 99/2000). After one that is
    decreed already and still to come, it is the one that follows. None comes once he has retired (PP 11/2017
    Ps. 239).
    """
    day = max(pada, orang.pangkat[-1].tmt) if orang.pangkat else pada
    end = pensiun(orang, aturan, pada)
    found = kenaikan_berikut(karier(orang, day), aturan.pangkat, day)
    return found if end is None else tuple(_while_serving(satu, end.tmt) for satu in found)


def saldo(orang: RiwayatOrang, aturan: Aturan, pada: date, tahun: int | None = None) -> SaldoCuti | None:
    """The balance of cuti tahunan of a year (default: that of the day) (PerBKN 24/2017; PerBKN 7/2022)."""
    year = tahun or pada.year
    since = aturan.ketentuan.pada("cuti.sejak", pada).angka or min(orang.cuti, default=year)
    rules = aturan_cuti(orang.pppk, aturan, date(year, 1, 1))
    known = dict(orang.cuti)
    if rules.bersama_mengurangi:
        for when, days in orang.bersama.items():
            known[when] = replace(known.get(when, CatatanCuti()), bersama=days)
    return saldo_cuti(year, known, rules, since, orang.tmt_cpns)


def aturan_cuti(pppk: bool, aturan: Aturan, pada: date) -> AturanCuti:
    """The numbers of cuti tahunan on a day (PerBKN 24/2017; PPPK PerBKN 7/2022)."""
    who = "cuti_pppk" if pppk else "cuti"
    hak, maks_satu, maks_dua, masa = (
        aturan.ketentuan.pada(f"{who}.{kode}", pada).angka
        for kode in ("hak", "maks_satu", "maks_dua", "masa_kerja"))
    return AturanCuti(hak, maks_satu, maks_dua, masa,
                      bool(aturan.ketentuan.pada("cuti.bersama_mengurangi", pada).angka))


def kontrak(orang: RiwayatOrang) -> AkhirKontrak | None:
    """The end of the contract of a PPPK (PP 49/2018); None for others and where none is recorded."""
    return akhir_kontrak(orang.kontrak) if orang.pppk else None


def satyalancana(orang: RiwayatOrang, aturan: Aturan, pada: date) -> tuple[HakSatyalancana, ...]:
    """The medals due and to come (UU 20/2009, PP 35/2010): of PNS whose TMT CPNS is recorded, for years that
    are full before he retires.
    """
    if orang.status != "PNS" or orang.tmt_cpns is None:
        return ()
    end = pensiun(orang, aturan, pada)
    return hak_satyalancana(orang.tmt_cpns, aturan.satyalancana, orang.satyalancana, pada,
                            sampai=end.tmt if end else None,
                            pernah_dihukum=True if orang.hukuman else orang.pernah_dihukum,
                            pernah_cltn=bool(orang.cltn))


def _while_serving(satu: Kenaikan, pensiun: date) -> Kenaikan:
    if satu.tmt is None or satu.tmt < pensiun:
        return satu
    gone = syarat("kp.pensiun", False, "PP 11/2017 Pasal 239", tmt=satu.tmt, pensiun=pensiun)
    return Kenaikan(satu.jenis, satu.golongan, None, (gone,))


def _appointment(orang: RiwayatOrang, aturan: Aturan, pada: date) -> DasarMkg | None:
    if orang.tmt_cpns is None or not orang.golongan_awal or orang.tmt_cpns > pada:
        return None
    newest = max(aturan.gaji(orang.golongan_awal), key=lambda satu: satu.peraturan.berlaku_dari or date.min)
    steps = newest.tangga(orang.golongan_awal)
    start = from_months(12 * (steps[0] if steps else 0) + orang.pmk.in_months)
    return DasarMkg(orang.golongan_awal, start, orang.tmt_cpns)


def _since(orang: RiwayatOrang, last: Pangkat) -> date:
    """Since when that golongan is held: further SK of the same one (PMK) do not begin it anew."""
    found = last.tmt
    for satu in reversed(orang.pangkat):
        if satu.tmt <= last.tmt:
            if satu.golongan != last.golongan:
                break
            found = satu.tmt
    return found
