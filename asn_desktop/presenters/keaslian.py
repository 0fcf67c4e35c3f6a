"""What verification of a paper found, in words."""

import re
from collections.abc import Iterator
from datetime import date

from asn_desktop.domain.angka_kredit import NOL, UNSUR, kata_masa, tulis_ak
from asn_desktop.domain.periode import JenisPeriode, nama_periode
from asn_desktop.domain.tanda import SINGKATAN, Ringkasan
from asn_desktop.domain.tanggal import NAMA_BULAN, tanggal_panjang
from asn_desktop.fields.kinerja import PREDIKAT
from asn_desktop.services.ak_tersimpan import angka
from asn_desktop.services.printing.forms import judul_formulir
from asn_desktop.services.terima_formulir import Diterima, Terimaan
from asn_desktop.services.verifikasi import Pemeriksaan, Putusan

_SHOWN = 3  # papers of one file: a person's angka kredit
_MONTHS = re.compile(r"(\d{6})?-\d{6}")
_PREDIKAT = {choice.value: choice.label.title() for choice in PREDIKAT}
_KATA = {"AK": "angka kredit", "KEGIATAN": "jumlah kegiatan",
         **{short: _PREDIKAT[predikat] for predikat, short in SINGKATAN.items()}}


def putusan_words(one: Pemeriksaan) -> str:
    """The verdict: "ASLI", or what is wrong."""
    return "ASLI" if one.putusan is Putusan.ASLI else f"TIDAK ASLI: {one.alasan}"


def ringkasan_words(one: Pemeriksaan) -> str:
    """What the paper says of itself, on one line."""
    told = one.ringkasan
    form = told.formulir.lower()
    title = f"{judul_formulir(form) or told.formulir}{' (LATIHAN)' if told.latihan else ''} {told.nomor}"
    about = f"NIP {told.nip}" if told.nip else f"unit {told.unit}"
    predikat = told.predikat.replace("-", " ")
    result = f"{'predikat' if told.nip else 'capaian'} {predikat}" if predikat else ""
    year = "" if _MONTHS.fullmatch(told.periode) else f"tahun {told.tahun}"
    parts = (title.strip(), about, year, _periode(told), result, *_rincian(told),
             tanggal_panjang(told.tanggal) if told.tanggal else "")
    return ", ".join(part for part in parts if part)


def semua_words(found: tuple[Pemeriksaan, ...]) -> str:
    """What the papers of a file say of themselves: one that is not genuine alone, else each on its line, the
    first ones of many.
    """
    worst = next((one for one in found if one.putusan is not Putusan.ASLI), None)
    if worst is not None:
        return ringkasan_words(worst)
    lines = [ringkasan_words(one) for one in found[:_SHOWN]]
    more = [f"dan {len(found) - _SHOWN} formulir lagi"] if len(found) > _SHOWN else []
    return "\n".join((*lines, *more))


def _periode(told: Ringkasan) -> str:
    """The period as people name it: of an evaluation, of months that were counted, the day of a talk."""
    raw = told.periode.lower()
    try:
        if _MONTHS.fullmatch(raw):
            first, last = raw.split("-")
            if first[:4] == last[:4]:
                return kata_masa(int(first[4:]), int(last[4:]), int(last[:4]))
            words = [f"{NAMA_BULAN[int(part[4:]) - 1]} {part[:4]}" if part else "" for part in (first, last)]
            return " s.d. ".join(words).strip()
        if len(raw) == 8 and raw.isdigit():
            return tanggal_panjang(date.fromisoformat(raw))
        return nama_periode(JenisPeriode(raw)) if raw else ""
    except (IndexError, ValueError):
        return told.periode


def _rincian(told: Ringkasan) -> Iterator[str]:
    """What it comes to: pairs of a short name and a figure in words."""
    for pair in told.rincian.split("/") if told.rincian else ():
        name, _, figure = pair.partition(" ")
        yield f"{_KATA.get(name, name)} {figure.replace('.', ',')}"


def kantor_words(one: Pemeriksaan) -> str:
    """Whose key signed it."""
    office = f"kantor dikenal: {one.kantor}" if one.dikenal else "kantor tidak dikenal"
    return f"{office}, sidik {one.sidik}"


def isi_words(one: Terimaan) -> str:
    """The record in words: "penilaian tahun 2026", "konversi angka kredit Januari s.d. Juli 2025"."""
    values = one.values
    if one.jenis == "konversi_ak":
        masa = kata_masa(values["bulan_mulai"], values["bulan_selesai"], values["tahun"])
        return f"konversi angka kredit {masa}"
    if one.jenis == "penetapan_ak":
        return f"penetapan angka kredit sampai {tanggal_panjang(values['sampai'])}"
    return f"penilaian tahun {values['tahun']}"


def terimaan_words(found: tuple[Terimaan, ...]) -> str:
    """What the papers of a PDF would put on record here, or why they do not, in one or two sentences."""
    ready = [one for one in found if not one.halangan]
    said = ""
    if len(ready) == 1:
        said = _closed(f"Dapat diambil ke berkas pegawai: {isi_words(ready[0])} {ready[0].nama}")
    elif ready and {one.jenis for one in ready} == {"penilaian_lama"}:
        said = f"Dapat diambil ke berkas pegawai: penilaian {len(ready)} pegawai."
    elif ready:
        people = len({one.pegawai_id for one in ready})
        whose = ready[0].nama if people == 1 else f"dari {people} pegawai"
        said = _closed(f"Dapat diambil ke berkas pegawai: {len(ready)} catatan {whose}")
    left = [one for one in found if one.halangan]
    if left:
        more = f" (dan {len(left) - 1} lagi)" if len(left) > 1 else ""
        said += f" Tidak diambil: {left[0].nama}, {left[0].halangan}{more}."
    return said.strip()


def diterima_words(taken: Diterima) -> tuple[str, ...]:
    """A line for each record that went in, and for each that did not with its reason."""
    return (*(f"Masuk: {one.nama}, {isi_words(one)}, {_figure(one)} ({one.nomor})." for one in taken.masuk),
            *(f"Tidak diambil: {one.nama}{f' ({one.nomor})' if one.nomor else ''}: {one.halangan}."
              for one in taken.tidak))


def _closed(words: str) -> str:
    """The sentence with its dot; none more after a degree."""
    return f"{words.rstrip('.')}."


def _figure(one: Terimaan) -> str:
    """What it comes to."""
    values = one.values
    if one.jenis == "konversi_ak":
        return f"{tulis_ak(angka(values['angka_kredit']))} angka kredit"
    if one.jenis == "penetapan_ak":
        total = sum((angka(values[f"{row}_{side}"]) for row in UNSUR for side in ("lama", "baru")), start=NOL)
        return f"{tulis_ak(total)} angka kredit kumulatif"
    return f"predikat {values['predikat']}"
