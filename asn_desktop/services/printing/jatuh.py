"""Who gets a kenaikan gaji berkala between two days (PP 7/1977 Ps. 11; PermenPANRB 7/2023)."""

from collections.abc import Sequence
from datetime import date

from asn_desktop.domain.kalender import plus_bulan
from asn_desktop.domain.keadaan import dasar_mkg, jadwal_orang, kgb_gugur, rincian_kgb
from asn_desktop.domain.orang import Orang
from asn_desktop.services.orang import Pembaca
from asn_desktop.services.printing.bahan import Jatuh

_RECEIVERS = ("PNS", "PPPK")


def jatuh_tempo(
    people: Sequence[Orang], reader: Pembaca, keadaan: date, dari: date, sampai: date
) -> tuple[list[Jatuh], tuple[str, ...]]:
    """The increases from the month of ``dari`` to that of ``sampai`` by what was recorded up to ``keadaan``,
    and remarks about those of whom none can be told or some were missed.
    """
    rules, end = reader.aturan, plus_bulan(sampai.replace(day=1), 1)
    found: list[Jatuh] = []
    unknown = missed = retired = ended = 0
    for one in people:
        if one.status not in _RECEIVERS:
            continue
        riwayat = reader.riwayat(one.id)
        dasar = dasar_mkg(riwayat, rules, keadaan)
        if dasar is None:
            unknown += 1
            continue
        plan = jadwal_orang(riwayat, rules, dasar, keadaan)
        missed += any(due.tmt < dari for due in plan)
        inside = [due for due in plan if dari <= due.tmt < end]
        gone = [kgb_gugur(riwayat, rules, due.tmt, keadaan) for due in inside]
        retired += any(why is not None and why.kode == "kgb.pensiun" for why in gone)
        ended += any(why is not None and why.kode == "kgb.kontrak_berakhir" for why in gone)
        for due in (due for due, why in zip(inside, gone, strict=True) if why is None):
            detail = rincian_kgb(riwayat, rules, dasar, due)
            old, new = reader.surat(one.id, dasar.tmt), reader.surat(one.id, due.tmt)
            found.append(Jatuh(
                orang=one, tmt=due.tmt, mk_bulan=detail.mkg_baru.in_months, gaji=detail.gaji_baru,
                nomor=new.nomor or "" if new else "", tanggal=_day(new.tanggal) if new else None,
                lama_nomor=old.nomor or "" if old else "", lama_tanggal=_day(old.tanggal) if old else None,
                lama_tmt=dasar.tmt, lama_mk_bulan=dasar.mkg.in_months,
                lama_gaji=(old.gaji if old else None) or detail.gaji_lama))
    told = (
        (missed, "{} orang mempunyai kenaikan gaji berkala yang sudah lewat dan belum tercatat surat atau "
                 "SK-nya."),
        (retired, "{} orang sudah mencapai TMT pensiun pada tanggal kenaikan gajinya, sehingga kenaikan itu "
                  "tidak dicantumkan."),
        (ended, "{} orang berakhir perjanjian kerjanya sebelum tanggal kenaikan gajinya, sehingga kenaikan "
                "itu tidak dicantumkan."),
        (unknown, "{} orang belum berisi masa kerja golongan, sehingga kenaikan gajinya belum dapat "
                  "dihitung."))
    return found, tuple(words.format(count) for count, words in told if count)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
