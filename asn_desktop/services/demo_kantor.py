"""What the practice office has besides people: signers, posts of the peta jabatan, holidays, teams, a
delegation, an acting post, and some scans.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from asn_desktop.db import instants
from asn_desktop.db import isi_dokumen as files
from asn_desktop.db.queries.isi_dokumen import add_isi
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.statistik import JENJANG
from asn_desktop.fields.spec import Value
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.demo_isi import IsiDemo
from asn_desktop.services.demo_pegawai import Baris, Orang
from asn_desktop.services.gudang import Gudang
from asn_desktop.services.session import Session

_PAGE = (620, 877)  # A4 at 75 dots an inch
_SCANNED = (("SK_CPNS", "SK CPNS"), ("SK_KP", "SK kenaikan pangkat"), ("IJAZAH", "Ijazah"),
            ("KK", "Kartu keluarga"))
BUKTI = "LAINNYA", "Laporan kegiatan"  # of who is shown first: evidence of his plan
_KELAS = {"II.a": 15, "II.b": 14, "III.a": 12, "III.b": 11, "IV.a": 9, "IV.b": 8, "Ahli Madya": 11,
          "Ahli Muda": 9, "Ahli Pertama": 8, "Penyelia": 8, "Mahir": 7, "Terampil": 6}
_LOWEST_KELAS = 5
_MASALAH = ("Ketepatan waktu penyelesaian laporan", "Pembagian tugas saat beban kerja tinggi")
_EVERY = 7  # of the posts one needs somebody more than it has


def isi_kantor(
    tx: WriteTx, isi: IsiDemo, people: Sequence[Orang], unit_ids: Sequence[str], tahun: int
) -> None:
    """Write all of it but the scans."""
    _signers(tx, isi, people)
    tx.insert_many("formasi", _posts(people, unit_ids))
    tx.insert_many("hari_libur", [
        {"tanggal": date(year, month, day), "nama": nama, "jenis": jenis}
        for year in (tahun, tahun + 1) for month, day, nama, jenis in isi.riwayat["libur"]])
    pair = pengganti(people)
    if pair is not None:
        first, second = pair
        tx.insert("delegasi_penilai", {
            "pegawai_id": second.id, "pengganti_id": first.id, "mulai": date(tahun, 11, 2),
            "sampai": date(tahun + 1, 1, 31), "nomor_surat": f"800/010/DEL/{tahun}",
            "tanggal_surat": date(tahun, 10, 30), "alasan": "Mengikuti pelatihan kepemimpinan"})
        tx.insert("riwayat_jabatan", {
            "pegawai_id": first.id, "jenis_jabatan": "struktural",
            "jabatan": f"Plt. {second.kursi.nama_jabatan}",
            "tmt_jabatan": date(tahun, 10, 1), "eselon": second.jabatan.eselon, "penugasan": "plt",
            "unit_kerja": second.pihak.unit_kerja,
            "nomor_sk": f"821.2/099/{tahun}", "tanggal_sk": date(tahun, 9, 28),
            "pejabat_sk": isi.pejabat_luar["jabatan"]})
    _teams(tx, isi, people, unit_ids, tahun)
    _guidance(tx, isi, people, tahun)


def pengganti(people: Sequence[Orang]) -> tuple[Orang, Orang] | None:
    """Who stands in as Plt., and for whom; None in an office with too few heads."""
    heads = [orang for orang in people if orang.atasan is not None and orang.jabatan.eselon]
    return (heads[0], heads[1]) if len(heads) > 1 else None


def _guidance(tx: WriteTx, isi: IsiDemo, people: Sequence[Orang], tahun: int) -> None:
    """Two talks about performance, with what was said of them; one is to be followed up by the end of the
    year.
    """
    led = [orang for orang in people if orang.atasan is not None][-2:]
    for number, (orang, masalah) in enumerate(zip(led, _MASALAH, strict=False)):
        day = date(tahun, 10, 6 + number)
        talk = tx.insert("bimbingan_kinerja", {
            "pegawai_id": orang.id, "jenis": "bimbingan", "tanggal": day,
            "masalah": masalah, "hasil": "Langkah perbaikan disepakati bersama",
            "tindak_lanjut": "Laporan kemajuan kepada atasan",
            "tenggat": date(tahun, 12, 11), "selesai": date(tahun, 11, 20) if number else None})
        of_talk = {"pegawai_id": orang.id, "bimbingan_kinerja_id": talk, "tanggal": day}
        tx.insert_many("umpan_balik_bimbingan", [
            {**of_talk, "nomor": nomor, "umpan_balik": teks} for nomor, teks in isi.siklus["pernyataan"]])
        tx.insert_many("kompetensi_bimbingan", [
            {**of_talk, "urutan": place, "kompetensi": nama, "nilai": nilai, "alasan": alasan}
            for place, (nama, nilai, alasan) in enumerate(isi.siklus["kompetensi"], start=1)])


def _signers(tx: WriteTx, isi: IsiDemo, people: Sequence[Orang]) -> None:
    head, regent = people[0], isi.pejabat_luar["jabatan"]
    post = head.kursi.nama_jabatan
    tx.insert_many("penandatangan", [
        {"formulir": None, "cara": "langsung", "pejabat_id": head.id, "jabatan": post},
        {"formulir": "kgb", "cara": "an", "pejabat_id": head.id, "jabatan": post, "atas_nama": regent},
        {"formulir": "duk", "cara": "langsung", "nama": isi.pejabat_luar["nama"], "jabatan": regent}])


def _posts(people: Sequence[Orang], unit_ids: Sequence[str]) -> list[Baris]:
    held = Counter((orang.kursi.unit, orang.kursi.nama_jabatan) for orang in people)
    made: list[Baris] = []
    kinds = {(orang.kursi.unit, orang.kursi.nama_jabatan): orang.jabatan for orang in people}
    for number, ((unit, nama), count) in enumerate(held.items()):
        jabatan = kinds[unit, nama]
        level = next((one for one in JENJANG if nama.casefold().endswith(f" {one.casefold()}")), None)
        made.append({"nama": nama, "unit_kerja_id": unit_ids[unit], "jenis_jabatan": jabatan.jenis,
                     "eselon": jabatan.eselon, "jenjang": level if jabatan.jenis == "fungsional" else None,
                     "kebutuhan": count + (number % _EVERY == _EVERY - 1), "urutan": number + 1,
                     "kelas": _KELAS.get(jabatan.eselon or level or "", _LOWEST_KELAS)})
    return made


def _teams(
    tx: WriteTx, isi: IsiDemo, people: Sequence[Orang], unit_ids: Sequence[str], tahun: int
) -> None:
    for number, (nama, tugas) in enumerate(isi.riwayat["tim"]):
        members = people[1 + number::5][:6]
        team = tx.insert("tim_kerja", {
            "nama": nama, "unit_kerja_id": unit_ids[0], "ketua_id": members[0].id,
            "mulai": date(tahun, 1, 12), "sampai": date(tahun, 12, 31),
            "nomor_sk": f"188/{number + 11:03d}/SK/{tahun}", "tugas": tugas})
        tx.insert_many("anggota_tim", [
            {"tim_kerja_id": team, "pegawai_id": one.id, "peran": "Anggota", "mulai": date(tahun, 1, 12)}
            for one in members[1:]])


def isi_pindaian(people: Sequence[Orang], session: Session) -> str:
    """A few scans of these people: pictures that say themselves that they are of the practice office.

    Returns the id of the one that is evidence, of the last of them. Raises OSError.
    """
    store = Gudang(session.folder)
    rows: list[tuple[dict[str, Value], bytes, int]] = []
    for orang in people:
        for jenis, judul in (*_SCANNED, BUKTI) if orang is people[-1] else _SCANNED:
            content = _scan(judul, orang)
            sidik, key = files.digest_of(content), files.new_key()
            store.put_waiting(files.name_of(key, sidik), files.seal(key, sidik, content))
            rows.append(({"pegawai_id": orang.id, "jenis": jenis, "media": "image/png", "halaman": 1,
                          "nama_berkas": f"{jenis}_{orang.pihak.nip}.png", "ukuran": len(content),
                          "sidik": sidik}, key, len(content)))
    with session.db.write("latihan.isi_dokumen", session.actor) as tx:
        now = instants.to_text(session.clock())
        for row, key, size in rows:
            add_isi(tx, str(row["sidik"]), key, size, now, rahasia=False)
            last = tx.insert("dokumen", row)
    for row, key, _ in rows:
        store.settle(files.name_of(key, str(row["sidik"])))
    return last


def _scan(judul: str, orang: Orang) -> bytes:
    page = Image.new("L", _PAGE, 250)
    draw = ImageDraw.Draw(page)
    font = str(resource_path("fonts", "LiberationSans-Bold.ttf"))
    fonts = [ImageFont.truetype(font, size) for size in (26, 17, 64)]
    lines = orang.pihak.nama, f"NIP {format_nip(orang.pihak.nip)}", orang.kursi.nama_jabatan
    draw.text((310, 90), judul.upper(), fill=40, font=fonts[0], anchor="mm")
    for place, line in enumerate(lines):
        draw.text((70, 180 + 34 * place), line[:60], fill=60, font=fonts[1])
    for place in range(14):
        draw.line((70, 330 + 30 * place, 550 - 40 * (place % 3), 330 + 30 * place), fill=205, width=6)
    draw.text((310, 800), "LATIHAN", fill=190, font=fonts[2], anchor="mm")
    out = BytesIO()
    page.save(out, "PNG", optimize=False)
    return out.getvalue()
