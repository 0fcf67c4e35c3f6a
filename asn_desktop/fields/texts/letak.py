"""Where a finding sits, in words: the path of a field such as ``hasil_kerja/2/indikator/0/target`` read
aloud.
"""

_LABELS = {
    "rhk": "Rencana hasil kerja", "rhk_pimpinan": "Rencana hasil kerja pimpinan",
    "penugasan_dari": "Penugasan dari",
    "aspek": "Aspek", "indikator": "Indikator kinerja individu", "target": "Target",
    "hasil_kerja": "Hasil kerja", "perilaku": "Ekspektasi khusus pimpinan",
    "dukungan": "Dukungan sumber daya", "skema": "Skema pertanggungjawaban", "konsekuensi": "Konsekuensi",
    "realisasi": "Realisasi", "bukti_dukung": "Bukti dukung", "umpan_balik": "Umpan balik",
    "pemberi": "Pemberi umpan balik", "catatan": "Catatan/rekomendasi",
    "dasar_capaian": "Dasar capaian kinerja organisasi", "capaian": "Capaian kinerja organisasi",
    "tempat": "Tempat penandatanganan", "tanggal_ttd": "Tanggal penandatanganan",
    "tanggal_penilai": "Tanggal penandatanganan penilai",
    "tanggal_pegawai": "Tanggal penandatanganan pegawai",
    "rating_hasil_kerja": "Rating hasil kerja", "rating_perilaku": "Rating perilaku kerja",
    "penilai": "Pejabat penilai kinerja", "atasan_penilai": "Atasan pejabat penilai kinerja",
    "mulai": "Awal periode penilaian", "selesai": "Akhir periode penilaian", "instansi": "Nama instansi",
    "nama": "Nama", "nip": "NIP", "pangkat_golongan": "Pangkat/golongan ruang", "jabatan": "Jabatan",
    "unit_kerja": "Unit kerja", "ekspektasi": "Ekspektasi khusus pimpinan", "panduan": "Panduan perilaku",
    "teks": "Umpan balik", "periode": "Periode", "nomor": "Nomor dokumen", "predikat": "Predikat kinerja",
}
_NUMBERED = {"hasil_kerja": "hasil kerja", "indikator": "indikator", "utama": "hasil kerja utama",
             "tambahan": "hasil kerja tambahan", "perilaku": "perilaku kerja"}
_OF_WHOM = {"pegawai": "pegawai yang dinilai", "penilai": "pejabat penilai kinerja",
            "atasan_penilai": "atasan pejabat penilai kinerja"}


def words_of(path: str) -> str:
    """The field's name, then the goal and indicator it belongs to: "Target (hasil kerja ke-3, indikator
    ke-1)".
    """
    parts = [part for part in path.split("/") if part]
    if not parts:
        return ""
    names = [part for part in parts if part in _LABELS]
    label = _LABELS[names[-1]] if names else parts[-1].replace("_", " ").capitalize()
    if len(parts) == 2 and parts[0] in {"dukungan", "skema", "konsekuensi"} and parts[1].isdigit():
        return f"{label} nomor {int(parts[1]) + 1}"
    places = [f"{_NUMBERED[name]} ke-{int(number) + 1}"
              for name, number in zip(parts, parts[1:], strict=False)
              if name in _NUMBERED and number.isdigit()]
    if len(parts) > 1 and parts[0] in _OF_WHOM:
        places.append(_OF_WHOM[parts[0]])
    return f"{label} ({', '.join(places)})" if places else label
