"""What the home screen says of reminders: one line for each kind that waits, and the way to exactly those."""

from asn_desktop.domain.pengingat import JenisPengingat
from asn_desktop.domain.peran import Izin
from asn_desktop.fields.texts.pengingat import JUDUL
from asn_desktop.services.access import needs
from asn_desktop.services.beranda import TindakLanjut
from asn_desktop.services.clock import today
from asn_desktop.services.pengingat import jumlah_pengingat
from asn_desktop.services.session import Session

_KETERANGAN = {
    JenisPengingat.KGB: "Terbitkan surat pemberitahuan dua bulan sebelum berlaku",
    JenisPengingat.KENAIKAN_PANGKAT: "Periksa syaratnya, lalu usulkan pada periode berikut",
    JenisPengingat.PENSIUN: "Siapkan usul pensiun dan berkasnya",
    JenisPengingat.KONTRAK: "Usulkan perpanjangan atau pemberhentian",
    JenisPengingat.SATYALANCANA: "Usulkan bila syaratnya terpenuhi",
    JenisPengingat.SERTIFIKAT: "Perpanjang sebelum berakhir",
    JenisPengingat.ANGKA_KREDIT: "Periksa syarat lainnya, lalu usulkan kenaikan",
    JenisPengingat.BIMBINGAN: "Catat hasilnya, lalu isi tanggal selesainya",
    JenisPengingat.KINERJA: "SKP ditetapkan dan evaluasi diselesaikan menurut tenggatnya",
}


@needs(Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA)
def garis_pengingat(session: Session) -> tuple[TindakLanjut, ...]:
    """A line for each kind with something waiting; its deadline is the first day, passed or not."""
    now, found = today(session), jumlah_pengingat(session)
    return tuple(
        TindakLanjut(
            f"ingat_{jenis.value}", JUDUL[jenis], found[jenis][0], _KETERANGAN[jenis],
            "warn" if found[jenis][1] < now else "info", "pengingat", {"jenis": jenis.value}, found[jenis][1])
        for jenis in JenisPengingat if jenis in found)
