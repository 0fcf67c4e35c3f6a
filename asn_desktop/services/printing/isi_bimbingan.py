"""What stands on B.1.8 and B.1.9: the newest guidance talk of a pegawai and what was noted after it."""

from dataclasses import replace

from asn_desktop.documents.forms.bimbingan import (
    B18,
    B19,
    PERNYATAAN,
    Bimbingan,
    NilaiKompetensi,
    UmpanBimbingan,
)
from asn_desktop.domain.tanda import Ringkasan
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.services.printing.berkas_orang import Berkas, Naskah, Values
from asn_desktop.services.printing.forms import IsiSegel

KEYS = (B18.key, B19.key)
REKAMAN = ("bimbingan_kinerja", "umpan_balik_bimbingan", "kompetensi_bimbingan")
_TALK, _VOICE, _SKILL = REKAMAN
_KURANG = "sebagian bunyi resminya belum ditulis kantor; lengkapi pada Setelan, Teks surat."
_JENIS = {"bimbingan": "Bimbingan kinerja", "konseling": "Konseling kinerja"}


def catatan(key: str, berkas: Berkas, naskah: Naskah) -> tuple[str, ...]:
    """That the paper is blank, or lacks official words that the office has not written yet."""
    blank = "belum ada bimbingan atau konseling pada datanya; tercetak kosong."
    if key == B18.key:
        missing = len(_statements(berkas, naskah)) < PERNYATAAN
    else:
        missing = not naskah.tulis(B19.key, "terhadap", berkas).strip()
    return (*((blank,) if _talk(berkas, naskah) is None else ()), *((_KURANG,) if missing else ()))


def gather(key: str, berkas: Berkas, naskah: Naskah) -> Bimbingan:
    """The data of one of the papers; B.1.8 is signed by the pegawai, B.1.9 by who guides him, or for him."""
    talk = _talk(berkas, naskah)
    about = f"{_JENIS[talk['jenis']]} {tanggal_panjang(talk['tanggal'])}" if talk else ""
    data = Bimbingan(pegawai=berkas.orang, penilai=berkas.pihak.penilai, instansi=naskah.kantor.instansi,
                     tahun=talk["tanggal"].year if talk else naskah.tahun, tentang=about,
                     tanda_tangan=naskah.tempat)
    if key == B18.key:
        return replace(data, umpan=_voices(berkas, naskah, talk))
    rows = [row for row in berkas.of(_SKILL) if talk and row["bimbingan_kinerja_id"] == talk["id"]]
    return replace(
        data, penanda=naskah.dipilih or naskah.penandatangan.get(B19.key),
        terhadap=naskah.tulis(B19.key, "terhadap", berkas).strip(),
        keterangan=naskah.tulis(B19.key, "keterangan", berkas).strip(),
        kompetensi=tuple(NilaiKompetensi(row["kompetensi"], str(row["nilai"] or ""), row["alasan"] or "")
                         for row in rows))


def segel(key: str, berkas: Berkas, naskah: Naskah) -> IsiSegel | None:
    """What the seal of such a paper speaks of, once nothing on it is left to be written by hand."""
    talk, data = _talk(berkas, naskah), gather(key, berkas, naskah)
    whole = (bool(data.kompetensi and data.terhadap) and all(one.nilai for one in data.kompetensi)
             if key == B19.key else all(one.kriteria and one.umpan_balik for one in data.umpan))
    if talk is None or not whole:
        return None
    day = talk["tanggal"]
    return IsiSegel(Ringkasan(key, "", berkas.fakta.nip, day.year, f"{day:%Y%m%d}", tanggal=naskah.hari))


def _talk(berkas: Berkas, naskah: Naskah) -> Values | None:
    """The newest one until the end of the year that is asked for."""
    rows = [row for row in berkas.of(_TALK) if row["tanggal"].year <= naskah.tahun]
    return max(rows, key=_day, default=None)


def _day(row: Values) -> tuple[str, str]:
    return row["tanggal"].isoformat(), row["id"]


def _voices(berkas: Berkas, naskah: Naskah, talk: Values | None) -> tuple[UmpanBimbingan, ...]:
    said = {row["nomor"]: row["umpan_balik"] for row in berkas.of(_VOICE)
            if talk and row["bimbingan_kinerja_id"] == talk["id"]}
    statements = _statements(berkas, naskah)
    return tuple(UmpanBimbingan(statements.get(number, ""), said.get(number, ""))
                 for number in range(1, PERNYATAAN + 1))


def _statements(berkas: Berkas, naskah: Naskah) -> dict[int, str]:
    """The statements that have words, by number."""
    found = {}
    for line in naskah.tulis(B18.key, "isi", berkas).splitlines():
        number, _, words = line.partition(".")
        if number.strip().isdigit() and words.strip():
            found[int(number)] = words.strip()
    return found
