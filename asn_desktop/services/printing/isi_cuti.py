"""What stands on a formulir cuti: the leave that is asked for in the year, else a blank form."""

from datetime import date
from typing import Any

from asn_desktop.documents.forms.cuti import FORM, FormulirCuti, SisaCuti
from asn_desktop.domain.keadaan import mks, saldo
from asn_desktop.services.printing.berkas_orang import Berkas, Naskah, Values, penanda_of

KEYS = (FORM.key,)
KOSONG = "belum ada permintaan cuti pada tahun itu; tercetak kosong."
_DIAJUKAN = "diajukan"
_KEPUTUSAN = {"disetujui": 1, "perubahan": 2, "ditangguhkan": 3, "tidak_disetujui": 4}


def gather(berkas: Berkas, naskah: Naskah) -> FormulirCuti:
    """The data of the form; the superior is the pejabat penilai of the day."""
    row = cuti_tahun(berkas, naskah.tahun)
    asked = _diminta(row, berkas, naskah) if row is not None else {}
    service = mks(berkas.riwayat, naskah.hari)
    pihak = berkas.pihak
    outside = bool(pihak.penilai.nama) and pihak.penilai.pegawai_id is None  # nobody is above the bupati
    above = pihak.penilai if outside and not pihak.atasan_penilai.nama else pihak.atasan_penilai
    signer = naskah.penanda(FORM.key, berkas, penanda_of(above))
    return FormulirCuti(
        berkas.orang, "" if service is None else str(service),
        sisa=_sisa(berkas, naskah), pppk=berkas.pppk,
        sebutan_nip=naskah.sebutan_nip(FORM.key, berkas), tanda_tangan=naskah.tempat,
        tujuan=naskah.tulis(FORM.key, "tujuan", berkas,
                             pejabat_cuti=signer.atas_nama or signer.jabatan_sendiri),
        atasan=penanda_of(pihak.penilai), pejabat=signer, **asked)


def catatan(berkas: Berkas, naskah: Naskah) -> tuple[str, ...]:
    """That the form is blank."""
    return () if cuti_tahun(berkas, naskah.tahun) else (KOSONG,)


def cuti_tahun(berkas: Berkas, tahun: int) -> Values | None:
    """The leave to print: of that year the newest that waits for a decision, else the newest."""
    own = [row for row in berkas.of("cuti") if row["mulai"].year == tahun]
    waiting = [row for row in own if row["keputusan"] in (None, _DIAJUKAN)]
    return next(iter(waiting or own), None)


def _diminta(row: Values, berkas: Berkas, naskah: Naskah) -> dict[str, Any]:
    names = naskah.paket.teks["cuti.jenis_pppk" if berkas.pppk else "cuti.jenis"].split("|")
    return {
        "jenis": names.index(row["jenis"]) + 1 if row["jenis"] in names else 0,
        "alasan": row["alasan"] or "", "lama": "" if row["lama"] is None else str(row["lama"]),
        "satuan": row["satuan"] or "", "mulai": row["mulai"], "sampai": row["selesai"],
        "alamat": row["alamat"] or "", "telepon": row["telepon"] or "",
        "keputusan": _KEPUTUSAN.get(row["keputusan"] or "", 0), "nomor": row["nomor_surat"] or "",
    }


def _sisa(berkas: Berkas, naskah: Naskah) -> tuple[SisaCuti, ...]:
    """The three rows of cuti tahunan; years before the first one that is recorded stay blank for the pen."""
    tahun = naskah.tahun
    found = saldo(berkas.riwayat, naskah.aturan, date(tahun, 12, 31), tahun)
    rows = []
    for back, name in ((2, "N-2"), (1, "N-1"), (0, "N")):
        known = found is not None and found.sejak <= tahun - back
        left = "" if found is None or not known else str((found.sisa.n, found.sisa.n1, found.sisa.n2)[back])
        rows.append(SisaCuti(f"{name} ({tahun - back})", left))
    return tuple(rows)
