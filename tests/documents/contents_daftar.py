"""Fictional contents of every kind for papers of many people: short, long (600 rows), hostile, empty."""

from dataclasses import fields, replace

from asn_desktop.documents.daftar import DAFTAR
from asn_desktop.documents.form import About
from asn_desktop.documents.forms.daftar_bagian import Kop, Penandatangan
from asn_desktop.documents.forms.mutu_data import Butir, OrangBertemuan
from asn_desktop.documents.forms.peta_jabatan import JabatanPeta, PemangkuPeta, UnitPeta
from asn_desktop.documents.registry import forms_about
from tests.documents import contents

FORMS = (*forms_about(About.DAFTAR), DAFTAR)
ROWS, FEWER = 600, 200  # the long ones of DUK and nominatif, and of the others: reading back takes time
_UNIT = "DINAS PENDIDIKAN, KEBUDAYAAN, PEMUDA, DAN OLAHRAGA KABUPATEN KEPULAUAN NUSANTARA RAYA"


def short(form):
    return form.sample


def long(form):
    """600 or 200 rows (60 units, 100 figures), names of 120 letters and long posts among them."""
    if form.key == "mutu-data":
        return _many_findings(form.sample)
    sample, post = form.sample, f"a.n. Bupati Tirta Jaya\nSekretaris Daerah\nu.b.\n{_UNIT}"
    signer = replace(sample.penandatangan or Penandatangan(nip="197908222003122901"),
                     nama=contents.LONG_NAME, jabatan=post)
    if form.key == "statistik":
        parts = tuple(replace(part, baris=tuple(
            replace(row, nama=f"{row.nama} {number} {_UNIT if number % 9 == 4 else ''}".strip(),
                    laki=row.laki * number * 7, lain=number if part.piramida or number == 3 else 0)
            for number in range(34) for row in part.baris[:3])) for part in sample.bagian)
        return replace(sample, unit=_UNIT, bagian=parts, penandatangan=signer, jumlah=12345)
    if form.key == "daftar":
        rows = tuple((f"{number:04d} {sample.baris[number % 2][0]}", *sample.baris[number % 2][1:],
                      contents.long_text(number, 300 if number % 50 == 7 else 40)) for number in range(FEWER))
        return replace(sample, baris=rows, kolom=(*sample.kolom, "Uraian tugas jabatan"),
                       penandatangan=signer)
    if form.key == "peta-jabatan":
        return replace(sample, unit=_UNIT, penandatangan=signer, satuan=_many_posts(sample))
    return replace(sample, unit=_UNIT, penandatangan=signer,
                   baris=tuple(map(_longer, _many(form), range(len(_many(form))))))


def _many_findings(sample):
    items = tuple(Butir("Janggal", f"Riwayat jabatan · Isian {number}", contents.long_text(number, 200))
                  for number in range(7))
    people = (OrangBertemuan(contents.LONG_NAME, f"{number:018d}", "Subbagian Umum", items)
              for number in range(12))
    return replace(sample, orang=tuple(people))


def _many_posts(sample):
    """Thirty units, one of them with sixty posts, posts of 300 letters and one that forty people hold."""
    post = sample.satuan[1].jabatan[1]
    many = tuple(replace(post, jabatan=f"Jabatan {number}") for number in range(60))
    crowd = tuple(PemangkuPeta(f"Pemangku {number}, S.E.", f"{number:018d}") for number in range(40))
    odd = (replace(post, jabatan=contents.long_text(1, 300)), replace(post, pemangku=crowd, kebutuhan=38))
    return tuple(UnitPeta(f"{_UNIT} {number}", number % 5, many if number == 7 else odd if number == 9 else
                          sample.satuan[number % 3].jabatan) for number in range(30))


def _many(form):
    count = {"rekap-pensiun": 60, "penjagaan-kgb": FEWER}.get(form.key, ROWS)
    return [form.sample.baris[number % len(form.sample.baris)] for number in range(count)]


def _longer(row, number):
    names = {item.name for item in fields(row)}
    if "unit" in names:
        return replace(row, unit=f"{row.unit} {number} {_UNIT if number % 7 == 3 else ''}".strip())
    changes = {"nama": f"{number:04d} {contents.LONG_NAME if number % 40 == 5 else row.nama}"}
    if number % 25 == 9:
        changes["jabatan"] = contents.long_text(number, 200)
    if number % 100 == 42 and "alamat" in names:
        changes["alamat"] = contents.long_text(number, 300)
    return replace(row, **changes)


def hostile(form):
    """Every text that a person can type is markup, quotes, signs and words without a blank."""
    bad, word = contents.HOSTILE, "Pengarsipan/" + "a" * 90 + "-akhir"
    signer = Penandatangan(bad, bad, "", "", "<b>Kota</b>", None)
    sample = form.sample
    if form.key == "daftar":
        return replace(sample, judul=bad, saringan=bad, kolom=(bad, word, "", "-", "JP"), angka=(4,),
                       baris=((bad, word, "", "\n", "0"), (word, f"{bad}\nbaris kedua", "x", "&amp;", "-1")),
                       kop=Kop(bad, bad, bad), penandatangan=signer, catatan=(bad,))
    if form.key == "statistik":
        parts = tuple(replace(part, judul=bad, catatan=bad, baris=tuple(
            replace(row, nama=word if number else bad) for number, row in enumerate(part.baris)))
            for part in sample.bagian)
        return replace(sample, unit=bad, bagian=parts, kop=Kop(bad, word, bad), penandatangan=signer)
    if form.key == "mutu-data":
        return replace(sample, unit=bad, catatan=(bad,), aturan=((bad, bad, "1"),), orang=(
            OrangBertemuan(bad, "1", bad, (Butir(bad, bad, word),)),))
    if form.key == "peta-jabatan":
        posts = (JabatanPeta(bad, word, 1, 1, (PemangkuPeta(word, bad),), (1,)), JabatanPeta(word))
        return replace(sample, unit=bad, satuan=(UnitPeta(bad, 3, posts), UnitPeta(word)), tahun=(),
                       penandatangan=signer, catatan=(bad, word))
    rows = tuple(replace(row, **{item.name: word if place % 3 == 1 else bad
                                 for place, item in enumerate(fields(row))
                                 if isinstance(getattr(row, item.name), str) and item.name != "nip"})
                 for row in sample.baris)
    return replace(sample, unit=bad, baris=rows, penandatangan=signer, catatan=(bad, word))


def empty(form):
    """No row, no name, no place."""
    if form.key == "daftar":
        return replace(form.sample, baris=(), kop=Kop(), saringan="")
    blank = {"statistik": {"bagian": tuple(replace(part, baris=()) for part in form.sample.bagian[:2]),
                           "jumlah": 0, "kop": Kop()} if form.key == "statistik" else {}}
    if form.key == "mutu-data":
        return type(form.sample)("", form.sample.keadaan, 0, "–")
    blank["peta-jabatan"] = {"satuan": (), "tahun": ()}
    changes = blank.get(form.key, {"baris": ()})
    return replace(form.sample, unit="", penandatangan=Penandatangan(), **changes)

