"""What stands on the daily log of a month: the one of the order, else that in which its day lies."""

from calendar import monthrange
from datetime import date

from asn_desktop.documents.forms.log_harian import FORM, BarisJumlah, BarisKegiatan, LogHarian
from asn_desktop.domain.log_harian import kata_jam, ringkas, tumpang_tindih
from asn_desktop.domain.tanda import Ringkasan
from asn_desktop.domain.tanggal import NAMA_BULAN, nama_hari, tanggal_pendek
from asn_desktop.services.log_harian.bulan import kegiatan_of
from asn_desktop.services.printing.berkas_orang import Berkas, Naskah, Values
from asn_desktop.services.printing.forms import IsiSegel

KEYS = (FORM.key,)
REKAMAN = "log_harian"


def alasan_lewat(berkas: Berkas, naskah: Naskah) -> str:
    """Why he has none for that month."""
    return "" if _rows(berkas, naskah) else f"belum ada log harian {_bulan(naskah)}"


def catatan(berkas: Berkas, naskah: Naskah) -> tuple[str, ...]:
    """What to know before it is printed: lines nobody looked through, hours that overlap."""
    rows = _rows(berkas, naskah)
    waiting = sum(not row["diperiksa_oleh"] for row in rows)
    both = len(tumpang_tindih(map(kegiatan_of, rows)))
    return (*((f"{waiting} kegiatan pada log {_bulan(naskah)} belum diperiksa atasan.",)
              if waiting else ()),
            *((f"{both} kegiatan pada log {_bulan(naskah)} tumpang tindih jamnya.",) if both else ()))


def gather(berkas: Berkas, naskah: Naskah) -> LogHarian:
    """The data of the paper, dated by the day of the order."""
    rows = _rows(berkas, naskah)
    sums = ringkas(kegiatan_of(row) for row in rows)
    return LogHarian(
        berkas.orang, _bulan(naskah), tuple(map(_baris, rows)),
        tuple(BarisJumlah(one.rencana_aksi, f"{one.kegiatan} dalam {one.hari} hari", kata_jam(one.menit),
                          one.kata_jumlah) for one in sums),
        naskah.tulis(FORM.key, "pembuka", berkas), naskah.tulis(FORM.key, "penutup", berkas),
        naskah.penanda_atasan(FORM.key, berkas), naskah.tempat, naskah.kop,
        sebutan_nip=naskah.sebutan_nip(FORM.key, berkas))


def segel(berkas: Berkas, naskah: Naskah) -> IsiSegel | None:
    """What its seal speaks of, once the superior has looked through every line."""
    rows = _rows(berkas, naskah)
    if not rows or not all(row["diperiksa_oleh"] and row["id"] in berkas.diperiksa for row in rows):
        return None
    day = naskah.bulan or naskah.hari
    return IsiSegel(Ringkasan(FORM.key, "", berkas.fakta.nip, day.year, masa(naskah), tanggal=naskah.hari,
                              rincian=f"KEGIATAN {len(rows)}"))


def masa(naskah: Naskah) -> str:
    """The month as file names have it: "BULAN03"."""
    return f"BULAN{(naskah.bulan or naskah.hari).month:02d}"


def _rows(berkas: Berkas, naskah: Naskah) -> list[Values]:
    day = naskah.bulan or naskah.hari
    first, last = day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    return sorted((row for row in berkas.of(REKAMAN) if first <= row["tanggal"] <= last), key=_urutan)


def _urutan(row: Values) -> tuple[date, str, str]:
    return row["tanggal"], row["jam_mulai"] or "", row["id"]


def _baris(row: Values) -> BarisKegiatan:
    hours = "–".join(part for part in (row["jam_mulai"], row["jam_selesai"]) if part)
    amount = "" if row["realisasi"] is None else str(row["realisasi"])
    return BarisKegiatan(f"{nama_hari(row['tanggal'])} {tanggal_pendek(row['tanggal'])}", hours,
                         row["kegiatan"], row["rencana_aksi"] or "",
                         f"{amount} {row['satuan'] or ''}".strip(), row["bukti_dukung"] or "")


def _bulan(naskah: Naskah) -> str:
    day = naskah.bulan or naskah.hari
    return f"{NAMA_BULAN[day.month - 1]} {day.year}"
