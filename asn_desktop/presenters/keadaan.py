"""The state of a person by the rules, in words: each line with its basis, and the reasons of every no."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.keadaan import Keadaan, RincianKgb
from asn_desktop.domain.kenaikan_pangkat import Kenaikan
from asn_desktop.domain.syarat import Syarat
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.texts.syarat import kalimat_syarat

_JENIS_KP = {
    "reguler": "reguler",
    "pilihan_struktural": "pilihan jabatan struktural",
    "pilihan_fungsional": "pilihan jabatan fungsional",
    "penyesuaian_ijazah": "penyesuaian ijazah",
}


@dataclass(frozen=True, slots=True)
class StateLine:
    """One line: its name, what it comes to, why (sentences), and whether something stands in the way."""

    label: str
    text: str
    why: tuple[str, ...] = ()
    open: bool = False


def state_lines(state: Keadaan) -> tuple[StateLine, ...]:
    """Pay, KGB, promotion, retirement, and what else applies to the person, in this order."""
    lines = (
        _pay(state),
        _kgb(state),
        *(_promotion(satu, state.pada.year) for satu in state.kenaikan),
        _retirement(state),
        *_contract(state),
        *_leave(state),
        *_medals(state),
    )
    return tuple(line for line in lines if line.text)


@dataclass(frozen=True, slots=True)
class AkanDatang:
    """What the rules expect on a day, as the line of the career shows it above what has been."""

    tanggal: date
    judul: str
    keterangan: str = ""


def akan_datang(state: Keadaan) -> tuple[AkanDatang, ...]:
    """The next KGB, the expected promotions, the end of the contract and the retirement, the latest first as
    in the line of the career; nothing that lies in the past or after the retirement.
    """
    found: list[AkanDatang] = []
    due = state.kgb.berikut
    if due is not None:
        found.append(AkanDatang(due.tmt, "KGB berikutnya", rupiah(due.gaji_baru) if due.gaji_baru else ""))
    for satu in state.kenaikan:
        if satu.tmt is not None:
            kind = _JENIS_KP.get(satu.jenis, "")
            found.append(AkanDatang(satu.tmt, f"Perkiraan kenaikan pangkat {satu.golongan}", kind))
    if state.kontrak is not None:
        found.append(AkanDatang(state.kontrak.sampai, "Perjanjian kerja berakhir"))
    if state.pensiun is not None:
        found = [one for one in found if one.tanggal < state.pensiun.tmt]
        found.append(AkanDatang(state.pensiun.tmt, "Pensiun", f"BUP {state.pensiun.bup.tahun} tahun"))
    found.sort(key=_day, reverse=True)
    return tuple(one for one in found if one.tanggal >= state.pada)


def _day(one: AkanDatang) -> date:
    return one.tanggal


def rupiah(sum_of_money: int) -> str:
    """As letters write it: "Rp 3.057.300"."""
    return f"Rp {sum_of_money:,}".replace(",", ".")


def _pay(state: Keadaan) -> StateLine:
    pay = state.gaji
    if pay is None:
        return StateLine("Gaji pokok", "")
    share = f" ({pay.persen}% sebagai CPNS)" if pay.persen != 100 else ""
    why = [f"{pay.peraturan.nama}, golongan {pay.golongan}, masa kerja {pay.mkg} tahun."]
    if state.dasar is not None:
        why.append(f"Masa kerja golongan {state.dasar.mkg} pada {tanggal_panjang(state.dasar.tmt)}, "
                   f"sekarang {state.mkg}.")
    if state.mkg_rumus is not None:
        why.append(f"Menurut rumus dari TMT CPNS masa kerja golongan {state.mkg_rumus}; periksa SK terakhir "
                   "dan peninjauan masa kerja.")
    return StateLine("Gaji pokok", f"{rupiah(pay.rupiah)}{share}", tuple(why), state.mkg_rumus is not None)


def _kgb(state: Keadaan) -> StateLine:
    due = state.kgb.berikut
    missed = state.kgb.terlewat
    why = [f"Seharusnya berlaku {tanggal_panjang(satu.tmt)}, tetapi belum tercatat." for satu in missed[-1:]]
    if due is None:
        why += [kalimat_syarat(satu) for satu in state.kgb.mengapa]
        return StateLine("KGB berikut", "Tidak ada", tuple(why), open=True)
    money = f", menjadi {rupiah(due.gaji_baru)}" if due.gaji_baru else ""
    why += _kgb_why(due)
    unmet = _in_doubt(due.syarat, state.pada.year) or bool(missed)
    return StateLine("KGB berikut", f"{tanggal_panjang(due.tmt)}{money}", tuple(why), open=unmet)


def _kgb_why(due: RincianKgb) -> Iterator[str]:
    yield (f"Masa kerja golongan mencapai {due.mkg_baru.tahun} tahun; surat paling lambat "
           f"{tanggal_panjang(due.surat)}.")
    yield from _reasons(due.syarat)


def _promotion(satu: Kenaikan, year: int) -> StateLine:
    kind = _JENIS_KP.get(satu.jenis, "")
    label = f"Kenaikan pangkat {kind}" if kind else "Kenaikan pangkat"
    if satu.tmt is None:
        unmet = satu.tertunda or tuple(one for one in satu.syarat if not one.terpenuhi)
        return StateLine(label, "Belum dapat", tuple(_reasons(unmet)), open=True)
    words = f"{tanggal_panjang(satu.tmt)} ke {satu.golongan}"
    later = tuple(f"Tidak pada {tanggal_panjang(satu.paling_awal)}: {kalimat_syarat(one)}"
                  for one in satu.tertunda if satu.paling_awal)
    return StateLine(label, words, (*later, *_reasons(satu.syarat)), open=_in_doubt(satu.syarat, year))


def _retirement(state: Keadaan) -> StateLine:
    found = state.pensiun
    if found is None:
        words = "Isi tanggal lahir serta jenis dan jenjang jabatan untuk menghitungnya."
        return StateLine("Pensiun", "Belum diketahui", (words,), open=True)
    basis = "BUP jabatan ini sendiri" if found.bup.dari_jabatan else found.bup.dasar
    return StateLine("Pensiun", f"{tanggal_panjang(found.tmt)} (BUP {found.bup.tahun} tahun)", (
        f"{basis}: awal bulan setelah bulan ulang tahun ke-{found.bup.tahun}.",))


def _contract(state: Keadaan) -> Iterator[StateLine]:
    found = state.kontrak
    if found is not None:
        gap = () if found.menyambung else ("Tidak menyambung dengan perjanjian sebelumnya.",)
        text = f"{tanggal_panjang(found.sampai)} ({found.bulan} bulan)"
        yield StateLine("Akhir perjanjian kerja", text, gap, open=bool(gap))


def _leave(state: Keadaan) -> Iterator[StateLine]:
    found = state.cuti
    if found is None:
        return
    rest = found.sisa
    why = [f"Hak {found.tahun}: {found.hak.jumlah} hari kerja, terpakai {found.terpakai}."]
    if found.manual:
        why.append("Saldo awal tahun ini ditetapkan kantor.")
    elif found.sejak == found.tahun:
        why.append("Tahun sebelumnya belum tercatat, sehingga sisanya dihitung 0.")
    if found.mulai_hak is not None and found.mulai_hak > state.pada:
        why.append(f"Berhak sejak {tanggal_panjang(found.mulai_hak)}.")
    text = f"{rest.jumlah} hari (N-2 {rest.n2}, N-1 {rest.n1}, N {rest.n})"
    yield StateLine("Sisa cuti tahunan", text, tuple(why), open=rest.jumlah < 0)


def _medals(state: Keadaan) -> Iterator[StateLine]:
    for satu in state.satyalancana:
        past = satu.tmt <= state.pada
        words = "sudah memenuhi sejak" if past else "memenuhi pada"
        unmet = tuple(_reasons(tuple(one for one in satu.syarat if not one.terpenuhi)))
        text = f"Karya Satya {satu.jenis.kode} Tahun, {words} {tanggal_panjang(satu.tmt)}"
        yield StateLine("Satyalancana", text, unmet or (f"{satu.jenis.peraturan.nama}.",), open=bool(unmet))


def _in_doubt(found: tuple[Syarat, ...], year: int) -> bool:
    """Whether something is unmet that can be known by now: the predikat of a year that still runs cannot."""
    def is_to_come(satu: Syarat) -> bool:
        when = satu.params.get("tahun")
        return satu.kode.endswith(".predikat") and isinstance(when, int) and when >= year

    return any(not satu.terpenuhi and not is_to_come(satu) for satu in found)


def _reasons(found: tuple[Syarat, ...]) -> Iterator[str]:
    for satu in found:
        basis = f" ({satu.dasar})" if satu.dasar else ""
        yield f"{kalimat_syarat(satu).rstrip('.')}{basis}."
