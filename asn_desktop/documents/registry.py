"""Every form the program can print, in the order of the menus."""

from typing import Any, Final

from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import (
    angka_kredit,
    ba_klarifikasi,
    bimbingan,
    cuti,
    dokumen_evaluasi,
    drh,
    duk,
    evaluasi,
    keberatan,
    kgb,
    kp4,
    lampiran_skp,
    log_harian,
    matriks_peran_hasil,
    mengapa_predikat,
    mutu_data,
    nominatif,
    penetapan_predikat,
    penjagaan_kgb,
    pernyataan,
    peta_jabatan,
    rekap_pensiun,
    rencana_aksi,
    skp,
    statistik,
    surat_pengingat,
)

ALL_FORMS: Final[tuple[FormSpec[Any], ...]] = (
    *skp.FORMS, lampiran_skp.FORM, evaluasi.REKAMAN, evaluasi.FORM, dokumen_evaluasi.FORM,
    matriks_peran_hasil.FORM, rencana_aksi.FORM, ba_klarifikasi.FORM, mengapa_predikat.FORM,
    keberatan.FORM,
    drh.FORM, drh.BLANK, drh.SHORT, kgb.FORM, cuti.FORM, *pernyataan.FORMS, kp4.FORM, log_harian.FORM,
    surat_pengingat.FORM, *bimbingan.FORMS,
    *angka_kredit.FORMS,
    duk.FORM, nominatif.FORM, penjagaan_kgb.FORM, rekap_pensiun.FORM, statistik.FORM,
    peta_jabatan.FORM, mutu_data.FORM, penetapan_predikat.FORM)


def form_of(key: str) -> FormSpec[Any]:
    """The form with that key. Raises KeyError."""
    return {form.key: form for form in ALL_FORMS}[key]


def forms_about(about: About) -> tuple[FormSpec[Any], ...]:
    """The forms whose papers are made of such."""
    return tuple(form for form in ALL_FORMS if form.about is about)
