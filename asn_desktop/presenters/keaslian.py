"""What verification of a paper found, in words."""

from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.services.terima_formulir import Diterima, Terimaan
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


def terimaan_words(found: tuple[Terimaan, ...]) -> str:
    """What the papers of a PDF would put on record here, or why they do not, in one or two sentences."""
    ready = [one for one in found if not one.halangan]
    said = ""
    if len(ready) == 1:
        said = f"Dapat diambil ke berkas pegawai: penilaian tahun {ready[0].values['tahun']} {ready[0].nama}."
    elif ready:
        said = f"Dapat diambil ke berkas pegawai: penilaian {len(ready)} pegawai."
    left = [one for one in found if one.halangan]
    if left:
        more = f" (dan {len(left) - 1} lagi)" if len(left) > 1 else ""
        said += f" Tidak diambil: {left[0].nama}, {left[0].halangan}{more}."
    return said.strip()


def diterima_words(taken: Diterima) -> tuple[str, ...]:
    """A line for each appraisal that went in, and for each that did not with its reason."""
    return (*(f"Masuk: {one.nama}, penilaian tahun {one.values['tahun']}, predikat {one.values['predikat']} "
              f"({one.nomor})." for one in taken.masuk),
            *(f"Tidak diambil: {one.nama} ({one.nomor}): {one.halangan}." for one in taken.tidak))
