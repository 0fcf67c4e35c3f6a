"""What stands on B.1.8 and B.1.9: the newest guidance talk of a pegawai and what was noted after it."""

from dataclasses import replace

from asn_desktop.documents.forms.bimbingan import (
    B18,
    B19,
    PERNYATAAN,
    Bahasan,
    Bimbingan,
    NilaiKompetensi,
    UmpanBimbingan,
)
from asn_desktop.domain.surat import Penandatangan
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.services.printing.berkas_orang import Berkas, Naskah, Values

KEYS = (B18.key, B19.key)
REKAMAN = ("bimbingan_kinerja", "umpan_balik_bimbingan", "kompetensi_bimbingan")
_TALK, _VOICE, _SKILL = REKAMAN
_PENILAI = "Pejabat Penilai Kinerja"
_JENIS = {"bimbingan": "Bimbingan kinerja", "konseling": "Konseling kinerja"}


def catatan(key: str, berkas: Berkas) -> tuple[str, ...]:
    """That the paper is blank."""
    if _talk(berkas) is None:
        return ("belum ada bimbingan atau konseling pada datanya; tercetak kosong.",)
    return ()


def gather(key: str, berkas: Berkas, naskah: Naskah) -> Bimbingan:
    """The data of one of the papers; B.1.8 is signed by the pegawai, B.1.9 by who guides him."""
    talk, who = _talk(berkas), berkas.orang
    data = Bimbingan(pegawai=who, penilai=berkas.pihak.penilai, bahasan=_words(talk) if talk else (),
                     tanda_tangan=naskah.tempat)
    if key == B18.key:
        return replace(data, umpan=_voices(berkas, naskah, talk),
                       penandatangan=Penandatangan(who.nama, who.nip, "", "Pegawai yang Dinilai"))
    guide = berkas.pihak.penilai
    rows = [row for row in berkas.of(_SKILL) if talk and row["bimbingan_kinerja_id"] == talk["id"]]
    stand_in = naskah.dipilih or naskah.penandatangan.get(B19.key)
    return replace(
        data, penandatangan=stand_in or Penandatangan(guide.nama, guide.nip, "", _PENILAI),
        mewakili=_PENILAI if stand_in else "",
        kompetensi=tuple(NilaiKompetensi(row["kompetensi"], str(row["nilai"] or ""), row["alasan"] or "")
                         for row in rows))


def _talk(berkas: Berkas) -> Values | None:
    rows = berkas.of(_TALK)
    return max(rows, key=_day) if rows else None


def _day(row: Values) -> tuple[str, str]:
    return row["tanggal"].isoformat(), row["id"]


def _words(talk: Values) -> tuple[Bahasan, ...]:
    due = f" (tenggat {tanggal_panjang(talk['tenggat'])})" if talk["tenggat"] else ""
    pairs = ((_JENIS[talk["jenis"]], tanggal_panjang(talk["tanggal"])),
             ("Hal yang dibahas", talk["masalah"] or ""), ("Hasil pembahasan", talk["hasil"] or ""),
             ("Tindak lanjut", f"{talk['tindak_lanjut'] or ''}{due}"))
    return tuple(Bahasan(title, words) for title, words in pairs if words)


def _voices(berkas: Berkas, naskah: Naskah, talk: Values | None) -> tuple[UmpanBimbingan, ...]:
    said = {row["nomor"]: row["umpan_balik"] for row in berkas.of(_VOICE)
            if talk and row["bimbingan_kinerja_id"] == talk["id"]}
    statements = {}
    for line in naskah.tulis(B18.key, "isi", berkas).splitlines():
        number, _, words = line.partition(".")
        if number.strip().isdigit():
            statements[int(number)] = words.strip()
    return tuple(UmpanBimbingan(statements.get(number, ""), said.get(number, ""))
                 for number in range(1, PERNYATAAN + 1))
