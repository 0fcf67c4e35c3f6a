"""Every message code as an Indonesian sentence (what, where, how to mend), one module per subject.

When adding a code: put its sentence into the module of its subject; a new module gets one line below.
"""

from asn_desktop.domain.problems import Problem
from asn_desktop.fields.texts import (
    angka_kredit,
    bank,
    berkas,
    bersandi,
    bukti,
    distribusi,
    dokumen,
    evaluasi,
    gabung,
    jejak,
    kepegawaian,
    layanan,
    log_harian,
    massal,
    matriks,
    mutu,
    pegawai,
    pelatihan,
    pengingat,
    penugasan,
    privasi,
    rumusan,
    simpan,
    skp,
    surat,
    susunan,
    templat,
    umpan_balik,
    umum,
)
from asn_desktop.fields.texts.letak import words_of

_MODULES = (angka_kredit, bank, berkas, bersandi, bukti, distribusi, dokumen, evaluasi, gabung, jejak,
            kepegawaian, layanan, log_harian, massal, matriks, mutu, pegawai, pelatihan, pengingat, penugasan,
            privasi, rumusan, simpan, skp, surat, susunan, templat, umpan_balik, umum)
SENTENCES: dict[str, str] = {code: text for module in _MODULES for code, text in module.SENTENCES.items()}


def sentence(problem: Problem) -> str:
    """The finding in words, its parameters filled in. Raises KeyError for a code or parameter that is
    missing.
    """
    text = SENTENCES[problem.code].format_map({"label": words_of(problem.field), **problem.params})
    return text[:1].upper() + text[1:]
