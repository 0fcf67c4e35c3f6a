"""What the page of the retention table says: how long, what is due, and the values of a copied row."""

from collections import Counter
from datetime import date

from asn_desktop.domain.retensi import AturanRetensi, Pemicu
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.spec import Value
from asn_desktop.services.retensi import DaftarJatuhTempo

_SINCE = {Pemicu.BERHENTI: "TMT pensiun/berhenti", Pemicu.AKHIR_TAHUN: "akhir tahun"}


def masa_words(rule: AturanRetensi) -> str:
    """"2 + 3 tahun sejak akhir tahun": active, inactive, and from when."""
    return f"{rule.aktif} + {rule.inaktif} tahun sejak {_SINCE[rule.pemicu]}"


def due_words(due: DaftarJatuhTempo) -> str:
    """How much is due and what becomes of it."""
    if not due.baris:
        return "Tidak ada arsip yang habis masa simpannya menurut jadwal kantor ini."
    held = len(due.baris) - due.jumlah
    words = f"{due.jumlah} berkas habis masa simpannya dan dapat dimusnahkan"
    return f"{words}; {held} lainnya tertahan." if held else f"{words}."


def held_words(due: DaftarJatuhTempo) -> str:
    """Why some stay, each reason once with a count; "" when none does."""
    reasons = Counter(line.tahan for line in due.baris if line.tahan)
    return "; ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))


def warning_words(count: int, backups: int, until: date) -> str:
    """What destruction means, and where the data goes on living for a while."""
    return (f"{count} berkas akan dihapus untuk selamanya, juga nilainya dalam jejak, dan tidak dapat "
            f"dipulihkan dari Sampah. Sesudahnya {backups + 1} cadangan di folder kantor, termasuk yang "
            f"dibuat tepat sebelumnya, masih memuatnya sampai sekitar {tanggal_panjang(until)}; salinan pada "
            "media lain dan hasil cetak harus dimusnahkan sendiri.")


def aturan_values(rule: AturanRetensi) -> dict[str, Value]:
    """The values of a row, to begin another one with."""
    return {"kelas": rule.kelas, "pemicu": rule.pemicu.value, "masa_aktif": rule.aktif,
            "masa_inaktif": rule.inaktif, "nasib": rule.nasib.value, "dasar": "",
            "berlaku_dari": rule.berlaku_dari}
