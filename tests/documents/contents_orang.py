"""Fictional contents of every kind for papers about one person, made of each form's own example."""

import json
import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from asn_desktop.documents.fonts import SERIF, load_family
from asn_desktop.documents.form import Fill, FormSpec, RenderOptions
from asn_desktop.documents.page import Paper
from asn_desktop.domain.skp import Pihak
from tests.documents import contents
from tests.documents.contents import HOSTILE, LONG_NAME, RESOURCES, long_text

PACK = json.loads((RESOURCES / "surat" / "kepegawaian_2024.json").read_text("utf-8"))
TEXTS = {**contents.TEXTS, **PACK["teks"]}  # some are in the way of the performance forms
KINDS = ("short", "long", "hostile", "empty")
_KEPT = {"satuan", "tingkat", "tahun", "sisa"}  # what the form counts with, or narrow by its nature
_ROWS = 3


def options(paper: Paper = Paper.A4, **changes: Any) -> RenderOptions:
    fonts = RESOURCES / "fonts"
    return RenderOptions(TEXTS, load_family(fonts), paper, fill=Fill.NONE, serif=load_family(fonts, SERIF),
                         **changes)


def filled(form: FormSpec[Any], kind: str) -> Any:
    if kind == "pppk":
        person = replace(form.sample.pegawai, nip="199212312024211004", pangkat_golongan="IX")
        return replace(form.sample, pegawai=person, pppk=True)
    if kind == "empty":
        return type(form.sample)(pegawai=Pihak())
    if kind == "short":
        return form.sample
    return _walked(form.sample, _long if kind == "long" else _hostile, _ROWS if kind == "long" else 1)


def crowded(form: FormSpec[Any]) -> Any:
    """What fills a letter at an office with long names: signed a.n. and u.b., each post in two lines."""
    sample = form.sample
    post = "Pengelola Pengadaan Barang/Jasa Ahli Pertama pada Bidang Mutasi, Promosi, dan Kinerja Aparatur"
    place = "pejabat" if form.key == "cuti" else "penandatangan"
    signer = replace(getattr(sample, place), atas_nama="Bupati Tirta Jaya",
                     melalui="Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
                     jabatan="Sekretaris Badan Kepegawaian")
    person = replace(sample.pegawai, nama=LONG_NAME[:60], jabatan=post)
    return replace(sample, pegawai=person, **{place: signer})


def _walked(value: Any, change: Any, rows: int, name: str = "") -> Any:
    if isinstance(value, Enum | date) or name in _KEPT and isinstance(value, str):
        return value
    if isinstance(value, str):
        return value if not value or re.fullmatch(r"\d{18}", value) else change(name)
    if isinstance(value, tuple):
        many = value * rows if rows > 1 and len(value) != 3 else value  # three: the years of a form
        return tuple(_walked(item, change, rows, name) for item in many)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{item.name: _walked(getattr(value, item.name), change, rows, item.name)
                                 for item in fields(value)})
    return value


def _long(name: str) -> str:
    return LONG_NAME if name == "nama" else long_text(len(name), 150)


def _hostile(name: str) -> str:
    return f"Ñandú <b>&amp; {name}" if name == "nama" else f"{HOSTILE}\nPengarsipan/{'a' * 60}-akhir {name}"
