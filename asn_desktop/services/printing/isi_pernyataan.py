"""What stands on the statements about one person: SPMT, pelantikan, and no sanction in the last year."""

from dataclasses import replace
from datetime import date

from asn_desktop.documents.forms.pernyataan import (
    DISIPLIN,
    PELANTIKAN,
    SPMT,
    SuratKeputusan,
    SuratPernyataan,
)
from asn_desktop.domain.kalender import plus_tahun
from asn_desktop.domain.rahasia import Terkunci
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.services.printing.berkas_orang import Berkas, Naskah, Values

KEYS = (SPMT.key, PELANTIKAN.key, DISIPLIN.key)
KOSONG = {SPMT.key: "belum ada SK pengangkatan pada riwayatnya; tercetak kosong.",
          PELANTIKAN.key: "belum ada jabatan yang dilantik pada riwayatnya; tercetak kosong."}
TANPA_TANGGAL = "tanggal pelantikannya belum tercatat; tercetak sebagai titik-titik."
_SEMENTARA = ("plt", "plh")


def alasan_lewat(form_key: str, berkas: Berkas, naskah: Naskah) -> str:
    """Why the statement is not made for him; empty when it may be.

    Nobody can state what the file contradicts (PP 94/2021 Ps. 8): a moderate or severe sanction in the last
    year, or one that the reader may not open. The reason says neither.
    """
    posts = berkas.of("riwayat_jabatan")
    if form_key == PELANTIKAN.key and posts and posts[0]["jenis_jabatan"] == "pelaksana":
        return "jabatan pelaksana tidak dilantik"
    if form_key == DISIPLIN.key and any(_menghalangi(row, naskah.hari)
                                        for row in berkas.of("hukuman_disiplin")):
        return "riwayatnya perlu diperiksa petugas yang berwenang sebelum pernyataan ini dibuat"
    return ""


def gather(form_key: str, berkas: Berkas, naskah: Naskah) -> SuratPernyataan:
    """The data of one of the statements."""
    if form_key == DISIPLIN.key:
        return _disiplin(berkas, naskah)
    row = _pelantikan(berkas) if form_key == PELANTIKAN.key else pengangkatan(berkas)
    values = dict.fromkeys(("tanggal_tugas", "jabatan_baru", "eselon", "tanggal_pelantikan", "pejabat_sk",
                            "nomor_sk", "tanggal_sk"), "")
    decree = SuratKeputusan()
    if row is not None:
        tmt = row.get("tmt_jabatan") or row.get("tmt")
        decree = SuratKeputusan(row["pejabat_sk"] or "", row["nomor_sk"] or "", row["tanggal_sk"], tmt)
        started = row.get("tanggal_pelantikan") or tmt
        values |= {"tanggal_tugas": _day(started), "jabatan_baru": str(row.get("jabatan") or ""),
                   "eselon": str(row.get("eselon") or "-"), "pejabat_sk": decree.pejabat,
                   "tanggal_pelantikan": _day(row.get("tanggal_pelantikan")), "nomor_sk": decree.nomor,
                   "tanggal_sk": _day(decree.tanggal)}
    return _surat(form_key, berkas, naskah, decree if form_key == SPMT.key else None, values)


def pengangkatan(berkas: Berkas) -> Values | None:
    """The newest decree that puts him to work: a post, or his appointment."""
    rows = [(row["tmt_jabatan"], row) for row in berkas.of("riwayat_jabatan")]
    rows += [(row["tmt"], row) for row in berkas.of("riwayat_pengangkatan")]
    return max(rows, key=lambda pair: pair[0])[1] if rows else None


def catatan(form_key: str, berkas: Berkas) -> tuple[str, ...]:
    """That the statement is blank, or which day is missing on it."""
    found = {SPMT.key: pengangkatan, PELANTIKAN.key: _pelantikan}.get(form_key)
    if found is None:
        return ()
    row = found(berkas)
    if row is None:
        return (KOSONG[form_key],)
    missing = form_key == PELANTIKAN.key and row["tanggal_pelantikan"] is None
    return (TANPA_TANGGAL,) if missing else ()


def _pelantikan(berkas: Berkas) -> Values | None:
    """The newest post that somebody is sworn into (PP 11/2017 Ps. 87): no pelaksana, and none held for
    another; its day may still be missing.
    """
    return next((row for row in berkas.of("riwayat_jabatan") if row["tanggal_pelantikan"] is not None
                 or (row["jenis_jabatan"] != "pelaksana" and row["penugasan"] not in _SEMENTARA)), None)


def _disiplin(berkas: Berkas, naskah: Naskah) -> SuratPernyataan:
    ranks = berkas.of("riwayat_golongan")
    letter = _surat(DISIPLIN.key, berkas, naskah, None, {})
    if not ranks:
        return letter
    whole = f"{letter.pegawai.pangkat_golongan} / {_day(ranks[0]['tmt_golongan'])}"
    return replace(letter, pegawai=replace(letter.pegawai, pangkat_golongan=whole))


def _surat(form_key: str, berkas: Berkas, naskah: Naskah, keputusan: SuratKeputusan | None,
           values: dict[str, str]) -> SuratPernyataan:
    def text(part: str) -> str:
        return naskah.tulis(form_key, part, berkas, **values)

    return SuratPernyataan(
        berkas.orang, keputusan, text("pembuka"), text("pernyataan"), text("isi"), text("penutup"),
        tuple(text("tembusan").splitlines()), naskah.penanda(form_key, berkas, berkas.kepala), naskah.tempat,
        naskah.kop)


def _menghalangi(row: Values, hari: date) -> bool:
    since = row["tmt"] if isinstance(row["tmt"], date) else row["tanggal_catat"]
    heavy = isinstance(row["tingkat"], Terkunci) or row["tingkat"] in (None, "sedang", "berat")
    return heavy and since >= plus_tahun(hari, -1)


def _day(value: object) -> str:
    return tanggal_panjang(value) if isinstance(value, date) else ""
