"""What stands on a KP4: the person, his family as allowances know it, and who saw it."""

from datetime import date

from asn_desktop.documents.forms.kp4 import FORM, Kp4, Tanggungan
from asn_desktop.domain.keadaan import gaji_pokok, mkg
from asn_desktop.domain.masa_kerja import masa_kerja
from asn_desktop.domain.surat import rupiah
from asn_desktop.domain.tanggal import tanggal_panjang, tanggal_pendek
from asn_desktop.services.printing.berkas_orang import PARUH_WAKTU, Berkas, Naskah, Values, penanda_of

KEYS = (FORM.key,)
_PASANGAN = {"L": "Istri", "P": "Suami"}
_KELAMIN = {"L": "Laki-laki", "P": "Perempuan"}


def alasan_lewat(berkas: Berkas) -> str:
    """Why he owes no such paper; empty when he does (KepmenPANRB 16/2025: part time has upah alone)."""
    return "PPPK paruh waktu menerima upah, tanpa tunjangan keluarga" if berkas.status == PARUH_WAKTU else ""


def gather(berkas: Berkas, naskah: Naskah) -> Kp4:
    """The data of the paper."""
    row, office = berkas.pegawai, naskah.kantor
    born = ", ".join(part for part in (row["tempat_lahir"], _day(row["tanggal_lahir"])) if part)
    faith = f"{row['agama']} / Indonesia" if row["agama"] else ""
    home = ", ".join(str(row[key]) for key in ("alamat", "kelurahan", "kecamatan", "kabupaten") if row[key])
    family = [one for one in berkas.of("keluarga") if one["hubungan"] in ("pasangan", "anak")]
    spouse_first = sorted(family, key=lambda one: one["hubungan"] != "pasangan")
    paid_for = [one for one in spouse_first if one["tertanggung"] != "tidak"]
    spouse = _PASANGAN.get(str(row["jenis_kelamin"]), "Suami/istri")
    service, paid = _gaji(berkas, naskah)
    return Kp4(
        berkas.orang, born, _KELAMIN.get(str(row["jenis_kelamin"]), ""), faith, office.instansi, service,
        paid, " ".join(home.split()),
        keluarga=tuple(_tanggungan(one, naskah.hari, spouse) for one in paid_for),
        jumlah_anak=sum(one["hubungan"] == "anak" for one in family) if berkas.of("keluarga") else None,
        pembuka=naskah.tulis(FORM.key, "pembuka", berkas), penutup=naskah.tulis(FORM.key, "penutup", berkas),
        penandatangan=naskah.penanda(FORM.key, berkas, penanda_of(berkas.pihak.penilai)),
        tanda_tangan=naskah.tempat)


def _gaji(berkas: Berkas, naskah: Naskah) -> tuple[str, str]:
    """Masa kerja golongan of the day, and by which regulation he is paid how much."""
    rule = naskah.paket.peraturan_gaji["pppk" if berkas.pppk else "pns"]
    service = mkg(berkas.riwayat, naskah.aturan, naskah.hari)
    pay = gaji_pokok(berkas.riwayat, naskah.aturan, naskah.hari)
    if pay is not None:
        rule = naskah.paket.teks["kp4.gaji"].format(peraturan=rule, gaji=f"Rp\u00a0{rupiah(pay.rupiah)}")
    return service.gaya_sk if service else "", rule


def _tanggungan(row: Values, hari: date, pasangan: str) -> Tanggungan:
    born = row["tanggal_lahir"]
    age = f" ({masa_kerja(born, hari).tahun} tahun)" if born and born <= hari else ""
    kind = pasangan if row["hubungan"] == "pasangan" else row["status_anak"] or ""
    return Tanggungan(row["nama"], f"{tanggal_pendek(born)}{age}" if born else "",
                      tanggal_pendek(row["tanggal_nikah"]) if row["tanggal_nikah"] else "",
                      row["pekerjaan"] or "", kind)


def _day(value: date | None) -> str:
    return tanggal_panjang(value) if value else ""
