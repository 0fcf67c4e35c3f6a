"""Reminders in words: the names of the kinds, and what one of them comes to."""

from asn_desktop.domain.pengingat import JenisPengingat, Pengingat

SENTENCES: dict[str, str] = {
    "pengingat.catatan": "Catatan paling panjang {batas} huruf tanpa tanda khusus; pendekkan catatannya.",
    "pengingat.tidak_ada": "Tidak ada pengingat yang dapat diubah; tandai dahulu pada daftar.",
}
JUDUL: dict[JenisPengingat, str] = {
    JenisPengingat.KGB: "Kenaikan gaji berkala",
    JenisPengingat.KENAIKAN_PANGKAT: "Kenaikan pangkat",
    JenisPengingat.PENSIUN: "Pensiun",
    JenisPengingat.KONTRAK: "Akhir perjanjian kerja",
    JenisPengingat.SATYALANCANA: "Satyalancana",
    JenisPengingat.SERTIFIKAT: "Sertifikat berakhir",
    JenisPengingat.ANGKA_KREDIT: "Angka kredit cukup",
    JenisPengingat.BIMBINGAN: "Tindak lanjut bimbingan",
    JenisPengingat.KINERJA: "Tenggat kinerja",
}
PENDEK: dict[JenisPengingat, str] = {
    **JUDUL,
    JenisPengingat.KGB: "KGB",
    JenisPengingat.KONTRAK: "Akhir perjanjian",
    JenisPengingat.SERTIFIKAT: "Sertifikat",
}
_ISI: dict[JenisPengingat, str] = {
    JenisPengingat.KGB: "Gol. {}, masa kerja {} tahun",
    JenisPengingat.KENAIKAN_PANGKAT: "Ke golongan {}",
    JenisPengingat.PENSIUN: "Mencapai batas usia {} tahun",
    JenisPengingat.KONTRAK: "Perjanjian {} bulan berakhir",
    JenisPengingat.SATYALANCANA: "Karya Satya {} Tahun",
    JenisPengingat.SERTIFIKAT: "{}",
    JenisPengingat.ANGKA_KREDIT: "Kenaikan ke {}",
    JenisPengingat.BIMBINGAN: "Tindak lanjut {} kinerja",
    JenisPengingat.KINERJA: "Belum selesai: {}",
}


def kata_isi(satu: Pengingat) -> str:
    """What a reminder comes to: "Ke golongan III/c"."""
    parts = satu.isi.split(" · ") if satu.jenis is JenisPengingat.KGB else (satu.isi,)
    return _ISI[satu.jenis].format(*parts)
