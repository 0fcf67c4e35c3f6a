"""Fictional contents of every kind for the forms: short, long, hostile, empty; the wording is the pack's."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from asn_desktop.documents.fonts import load_family
from asn_desktop.documents.form import FormSpec, RenderOptions
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.ba_klarifikasi import BarisAdendum, BarisKlarifikasi
from asn_desktop.documents.forms.matriks_peran_hasil import BarisPembagian
from asn_desktop.documents.forms.mengapa_predikat import BarisBukti, BarisCatatan
from asn_desktop.documents.forms.parts import (
    BarisHasilKerja,
    BarisIndikator,
    BarisPerilaku,
    BarisUmpanBalik,
    Tempat,
)
from asn_desktop.documents.forms.rencana_aksi import BarisAksi, BarisRencana
from asn_desktop.documents.page import Paper
from asn_desktop.domain.paket import Kurva
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.skp import JenisSkp, Pendekatan, Pihak

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PACK: Mapping[str, Any] = json.loads((RESOURCES / "packs" / "kinerja_2022.json").read_text("utf-8"))
TEXTS: Mapping[str, str] = PACK["teks"]
HOSTILE = ("<b>tebal</b> & &amp; <img src='x'> \"kutip\" “lengkung” ’ ' é ñ ẞ ≤ ≥ → – — … § % {halaman} "
           "\\n (a) [b] a/b")
LONG_NAME = ("Prof. Dr. Ir. Raden Mas Haryo Kusumonegoro Wiratmaja Suryadiningrat Prawirodirdjo "
             "Kartawidjaja, S.T., M.T., M.Si., Ph.D.")[:120]
_SENTENCE = ("Terwujudnya pengelolaan administrasi dan layanan kepegawaian yang tertib, akurat, tepat waktu, "
             "dan sesuai dengan ketentuan peraturan perundang-undangan bagi seluruh pegawai")

# Forms that pick their layout from the plan, in the layouts that their sample does not show.
SHAPED = (*((key, f"{size}-{shape}") for key, size in (("evaluasi", "short"), ("evaluasi", "hostile"))
            for shape in ("kualitatif", "jpt", "kualitatif-jpt")),
          ("evaluasi", "long-kualitatif"), ("umpan-balik", "short-kualitatif"), ("umpan-balik", "short-jpt"),
          ("skp-jpt", "short-kualitatif"), ("skp-jpt", "hostile-kualitatif"))


def options(paper: Paper = Paper.A4, **changes: Any) -> RenderOptions:
    return RenderOptions(TEXTS, load_family(RESOURCES / "fonts"), paper, **changes)


def long_text(number: int, length: int = 1200) -> str:
    """Words that differ by number, cut to exactly ``length`` characters that end in a letter."""
    words = " ".join(f"{_SENTENCE} ke-{number}.{part};" for part in range(1, 20))
    return words[:length - 1] + "x"


def kurva_of(capaian: str) -> Kurva:
    path = tuple(tuple(map(float, segment)) for segment in PACK["kurva"][capaian]["path"])
    return Kurva({Predikat(key): count for key, count in PACK["kurva"][capaian]["frekuensi"].items()}, path)


def perilaku(teks: str = "", ekspektasi: str | None = None) -> tuple[BarisPerilaku, ...]:
    return tuple(
        BarisPerilaku(value["nama"], tuple(value["panduan"]),
                      f"Ekspektasi untuk {value['nama']}" if ekspektasi is None else ekspektasi,
                      (BarisUmpanBalik("Pimpinan", teks or f"umpan balik {number}"),))
        for number, value in enumerate(PACK["nilai_dasar"], start=1))


def with_pack(data: Any) -> Any:
    """The sample with the official panduan, which only the pack knows."""
    if not hasattr(data, "perilaku"):
        return data
    values = tuple(replace(shown, panduan=tuple(official["panduan"]))
                   for shown, official in zip(data.perilaku, PACK["nilai_dasar"], strict=True))
    return replace(data, perilaku=values)


def short(form: FormSpec[Any]) -> Any:
    return with_pack(form.sample)


def of(form: FormSpec[Any], kind: str) -> Any:
    """Contents such as "short" or "long-kualitatif-jpt": the same in the layout of another plan."""
    size, *shape = kind.split("-")
    data = {"short": short, "long": long, "hostile": hostile, "empty": empty}[size](form)
    if "kualitatif" in shape:
        data = replace(data, pendekatan=Pendekatan.KUALITATIF)
    if "jpt" in shape:
        data = replace(data, jenis=JenisSkp.JPT)
    if shape and size == "short":
        goals = samples.UTAMA_KUALITATIF if "kualitatif" in shape else samples.UTAMA_JPT
        if data.jenis is JenisSkp.JPT:
            goals = tuple(replace(goal, perspektif="Proses Bisnis") for goal in goals)
        data = replace(data, utama=goals)
    return data


def long(form: FormSpec[Any]) -> Any:
    """40 goals, cells of 1,200 characters, names of 120 characters, an office that is also long."""
    goals = []
    for number in range(1, 41):
        big = number % 8 == 3
        rows = tuple(BarisIndikator(aspek, long_text(number * 10 + row) if big and row == 1 else
                                    f"Jumlah dokumen layanan kepegawaian ke-{number} yang selesai",
                                    long_text(number * 10 + row, 1200 if number == 3 and row == 2 else 60),
                                    f"{number},5 dokumen berdasarkan buku register")
                     for row, aspek in enumerate(("Kuantitas", "Kualitas", "Waktu", "Biaya"), start=1))
        goals.append(BarisHasilKerja(
            long_text(number, 1200 if number in {5, 11} else 140),
            long_text(100 + number, 1200 if big else 120),
            "Ketua Tim Percepatan Reformasi Birokrasi" if number % 5 == 0 else "", rows,
            (BarisUmpanBalik("Pimpinan", long_text(200 + number, 1200 if number == 19 else 90)),
             BarisUmpanBalik("Rekan kerja", "mudah diajak bekerja sama")), "Penguatan Internal"))
    person = Pihak(nama=LONG_NAME, nip="198503172010012901", pangkat_golongan="Pembina Utama Madya / IV/d",
                   jabatan=long_text(1, 150), unit_kerja=long_text(2, 180))
    return _changed(
        form.sample, instansi="PEMERINTAH PROVINSI KEPULAUAN NUSANTARA RAYA BAGIAN TENGAH DAN TIMUR",
        pegawai=person, penilai=replace(person, nip="197001011995031002"), atasan_penilai=person,
        utama=tuple(goals[:30]), tambahan=tuple(goals[30:]),
        perilaku=tuple(replace(value, ekspektasi=long_text(300)) if number == 6 else value
                       for number, value in enumerate(perilaku())),
        bukti=tuple(BarisBukti(long_text(n, 1200 if n == 5 else 90), "12 Dokumen", long_text(700 + n, 60),
                               long_text(800 + n, 1200 if n == 7 else 50)) for n in range(30)),
        umpan=tuple(BarisCatatan("23-09-2026", f"Hasil kerja {n}", "Pimpinan", long_text(900 + n, 150))
                    for n in range(30)),
        distribusi=(long_text(4, 400),), keputusan=(long_text(5, 300),),
        dukungan=tuple(long_text(n) for n in range(40)), skema=tuple(long_text(n, 60) for n in range(40)),
        konsekuensi=(long_text(8),), catatan=long_text(9, 6000),
        hasil_pimpinan=tuple(long_text(n, 1200 if n == 4 else 130) for n in range(9)),
        pembagian=tuple(
            BarisPembagian(LONG_NAME, long_text(row, 150), tuple(
                () if (row + n) % 4 == 0 else
                tuple(long_text(500 + row * 10 + n + part, 1200 if (row, n) == (6, 2) else 90)
                      for part in range(1 + n % 3))
                for n in range(9)))
            for row in range(30)),
        bulanan=True,
        baris=_beside(form, [(long_text(n), long_text(n + 1, 1200 if n == 3 else 160)) for n in range(30)]),
        adendum=long_text(12, 400), perubahan=tuple(BarisAdendum(long_text(n, 40), long_text(n, 1200), "")
                                                    for n in range(3)))


def _beside(form: FormSpec[Any], words: Sequence[tuple[str, str]]) -> Any:
    """Rows of the papers beside a plan, made of pairs of texts."""
    if form.key == "rencana-aksi":
        return tuple(BarisRencana(one, (BarisAksi(one, two, (two[:40],) * 12, two), BarisAksi()))
                     for one, two in words)
    return tuple(BarisKlarifikasi(one, two, one[:60], (two, one), two) for one, two in words)


def hostile(form: FormSpec[Any]) -> Any:
    """Markup, quotes, diacritics, braces, line ends, hard spaces, a long word; PPPK and a regent."""
    word = "Pengarsipan/" + "a" * 150 + "-akhir"
    goal = BarisHasilKerja(HOSTILE, f"{HOSTILE}\nbaris kedua\n\nbaris\u00a0keempat", HOSTILE, (
        BarisIndikator("Kuantitas", HOSTILE, "≥ 95 – 100 %", word),
        BarisIndikator(HOSTILE, word, HOSTILE, HOSTILE)),
        (BarisUmpanBalik(HOSTILE, HOSTILE), BarisUmpanBalik("", "tanpa pemberi")), "Anggaran")
    return _changed(
        form.sample, instansi=HOSTILE, periode="AKHIR",
        pegawai=Pihak(nama="Ñandú D’Özil <b>&amp;", nip="199001012025211001", pangkat_golongan="IX",
                      jabatan=HOSTILE, unit_kerja=HOSTILE),
        penilai=Pihak(nama="H. Surya “Pelopor” Negara", jabatan="Bupati Tirta Jaya", pakai_instansi=True,
                      unit_kerja="Pemerintah Kabupaten Tirta Jaya"),
        atasan_penilai=Pihak(nama="R & D", jabatan="Gubernur", pakai_instansi=True, unit_kerja=HOSTILE),
        utama=(goal,) * 3, tambahan=(goal,), perilaku=perilaku(HOSTILE, HOSTILE), dukungan=(HOSTILE, word),
        bukti=(BarisBukti(HOSTILE, word, HOSTILE, word), BarisBukti(word)),
        umpan=(BarisCatatan("", HOSTILE, word, HOSTILE), BarisCatatan("", "", "", word)),
        rinci=(word, HOSTILE, word), distribusi=(HOSTILE,), keputusan=(word,),
        skema=("satu\ndua",), konsekuensi=(), catatan=f"{HOSTILE}\n{word}",
        hasil_pimpinan=(HOSTILE, word), pembagian=(BarisPembagian(HOSTILE, word, ((word, HOSTILE), ())),),
        tanda_tangan=Tempat("Tirta <Jaya> & “Hulu”", date(2026, 2, 28)), capaian="BAIK",
        baris=_beside(form, [(HOSTILE, word), (word, HOSTILE)]), adendum=HOSTILE,
        perubahan=(BarisAdendum(HOSTILE, word, HOSTILE),))


def empty(form: FormSpec[Any]) -> Any:
    """Nothing filled in but what has no blank: the dates of the period."""
    kept = {"pendekatan", "jenis", "tahun", "mulai", "selesai", "pegawai", "penilai", "atasan_penilai",
            "instansi", "periode"}
    names = {item.name for item in fields(form.sample)}
    return type(form.sample)(**{name: _blank(getattr(form.sample, name)) for name in names & kept})


def _blank(value: Any) -> Any:
    if isinstance(value, Pihak):
        return Pihak()
    return "" if isinstance(value, str) and not isinstance(value, Enum) else value


def _changed(data: Any, **changes: Any) -> Any:
    names = {item.name for item in fields(data)}
    return replace(data, **{name: value for name, value in changes.items() if name in names})
