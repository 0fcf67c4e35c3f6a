"""What verification of a paper found, in words."""

from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.services.verifikasi import Pemeriksaan, Putusan


def putusan_words(one: Pemeriksaan) -> str:
    """The verdict: "ASLI", or what is wrong."""
    return "ASLI" if one.putusan is Putusan.ASLI else f"TIDAK ASLI: {one.alasan}"


def ringkasan_words(one: Pemeriksaan) -> str:
    """What the paper says of itself, on one line."""
    told = one.ringkasan
    practice = " (LATIHAN)" if told.latihan else ""
    period = f" {told.periode}" if told.periode else ""
    predikat = f", predikat {told.predikat.replace('-', ' ')}" if told.predikat else ""
    day = f", {tanggal_panjang(told.tanggal)}" if told.tanggal else ""
    return (f"{told.formulir}{practice} {told.nomor}, NIP {told.nip}, tahun {told.tahun}{period}{predikat}"
            f"{day}")


def kantor_words(one: Pemeriksaan) -> str:
    """Whose key signed it."""
    office = f"kantor dikenal: {one.kantor}" if one.dikenal else "kantor tidak dikenal"
    return f"{office}, sidik {one.sidik}"
