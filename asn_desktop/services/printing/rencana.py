"""What stands on the papers beside a plan: berita acara klarifikasi ekspektasi and rencana aksi (F11)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries.adendum import load_adendum
from asn_desktop.db.queries.kesepakatan import load_buku
from asn_desktop.db.queries.rencana_aksi import load_rencana_aksi
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.forms import ba_klarifikasi, rencana_aksi
from asn_desktop.documents.forms.ba_klarifikasi import BaKlarifikasi, BarisAdendum, BarisKlarifikasi
from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.documents.forms.rencana_aksi import BarisAksi, BarisRencana, RencanaAksiSkp
from asn_desktop.domain.adendum import Beda, beda, kalimat_indikator
from asn_desktop.domain.kesepakatan import Buku, Catatan, Keadaan, LangkahSepakat
from asn_desktop.domain.rencana_aksi import BULAN, RencanaAksi, periode_of
from asn_desktop.domain.skp import HasilKerja, Indikator, Skp
from asn_desktop.domain.surat import daerah_of, isi_teks
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.naskah import BIDANG_SURAT
from asn_desktop.services.kesepakatan import BarisSepakat, buku_skp
from asn_desktop.services.naskah import teks_bagian
from asn_desktop.services.office import OfficeProfile
from asn_desktop.services.printing.forms import Paper

BERITA_ACARA, AKSI = ba_klarifikasi.FORM.key, rencana_aksi.FORM.key
KEYS = (BERITA_ACARA, AKSI)
# What of the parts beside a plan stands on each paper.
DI_SAMPING = {BERITA_ACARA: ("kesepakatan", "adendum_skp"), AKSI: ("rencana_aksi", "rencana_aksi_target")}


@dataclass(frozen=True, slots=True)
class SekitarBeritaAcara:
    """The ledger of a plan, and what its last addendum (``ke`` 0: none) changed and why."""

    buku: Mapping[str, Buku]
    ke: int = 0
    alasan: str = ""
    beda: tuple[Beda, ...] = ()
    pembuka: str = ""


def read(tx: ReadTx, form_keys: Sequence[str], plans: Sequence[Skp], office: OfficeProfile, day: date,
         ) -> dict[tuple[str, str], object]:
    """(form, plan) → what stands beside the plan and on that paper. Raises PackError."""
    found: dict[tuple[str, str], object] = {}
    if AKSI in form_keys:
        actions = load_rencana_aksi(tx, [plan.id for plan in plans])
        found |= {(AKSI, plan.id): actions.get(plan.id, ()) for plan in plans}
    if BERITA_ACARA in form_keys:
        addenda = load_adendum(tx, [plan.id for plan in plans])
        opening = teks_bagian(tx, day, BERITA_ACARA, "pembuka")
        for plan in plans:
            last = next(iter(addenda.get(plan.id, [])[-1:]), None)
            book = load_buku(tx, plan.id)
            words = isi_teks(opening, _nilai(plan, office))
            found[(BERITA_ACARA, plan.id)] = (
                SekitarBeritaAcara(book, last.ke, last.alasan, beda(last.sebelum, plan), words)
                if last
                else SekitarBeritaAcara(book, pembuka=words)
            )
    return found


def _nilai(plan: Skp, office: OfficeProfile) -> dict[str, str]:
    """The merge fields of a plan; those of other letters are dots."""
    who, day = plan.pegawai, plan.tanggal_ttd
    return {
        **dict.fromkeys(BIDANG_SURAT, ""),
        "nama": who.nama,
        "nip": who.nip,
        "pangkat": who.pangkat_golongan,
        "golongan": who.pangkat_golongan.rpartition(" / ")[2],
        "jabatan": who.jabatan,
        "unit_kerja": who.unit_kerja,
        "instansi": plan.instansi,
        "daerah": daerah_of(plan.instansi),
        "perangkat_daerah": office.perangkat_daerah,
        "tempat": plan.tempat,
        "tempat_kapital": plan.tempat.upper(),
        "tanggal": tanggal_panjang(day) if day else "",
        "tahun": str(plan.tahun),
        "pejabat": plan.penilai.jabatan,
    }


def gather(paper: Paper) -> BaKlarifikasi | RencanaAksiSkp:
    """The data of the form."""
    return _aksi(paper) if paper.form_key == AKSI else _berita_acara(paper)


def _berita_acara(paper: Paper) -> BaKlarifikasi:
    skp, texts = paper.skp, paper.texts
    around: SekitarBeritaAcara = paper.sekitar or SekitarBeritaAcara({})
    rows = buku_skp(skp, around.buku).baris
    words = texts["ba.adendum"].format(ke=around.ke, alasan=around.alasan) if around.ke else ""
    return BaKlarifikasi(
        instansi=skp.instansi,
        mulai=skp.mulai,
        selesai=skp.selesai,
        pegawai=skp.pegawai,
        penilai=skp.penilai,
        pembuka=around.pembuka,
        baris=tuple(_sepakat(texts, row) for row in rows if not row.hilang),
        adendum=words,
        perubahan=tuple(BarisAdendum(one.letak, one.lama, one.baru) for one in around.beda),
        tanda_tangan=Tempat(skp.tempat, skp.tanggal_ttd),
        nomor=skp.nomor,
        penanda=paper.penanda,
    )


def _sepakat(texts: Mapping[str, str], row: BarisSepakat) -> BarisKlarifikasi:
    isi, agreed = row.isi, ""
    earlier = row.buku[:-1] if row.keadaan is Keadaan.DISEPAKATI else row.buku
    said = tuple(_said(texts, line) for line in earlier)  # an agreement that was left stays on paper too
    if row.keadaan is Keadaan.DISEPAKATI:
        last = row.buku[-1]
        agreed = f"{_agreed(texts, last)}.".replace("..", ".")  # a degree brings its own dot
        agreed = f"{agreed} {texts['ba.alasan'].format(alasan=last.alasan)}" if last.alasan else agreed
    elif row.keadaan is Keadaan.BERUBAH:
        agreed = texts["ba.berubah"]
    indikator = kalimat_indikator(Indikator("", isi.aspek, isi.indikator))
    return BarisKlarifikasi(isi.rhk, indikator, isi.target, said, agreed)


def _said(texts: Mapping[str, str], line: Catatan) -> str:
    isi = kalimat_indikator(Indikator("", line.isi.aspek, line.isi.indikator, line.isi.target))
    if line.langkah is LangkahSepakat.SEPAKAT:
        words = f"{_agreed(texts, line)}: {isi}."
    else:
        key = "ba.usul" if line.langkah is LangkahSepakat.USUL else "ba.tanggapan"
        words = texts[key].format(oleh=line.oleh, tanggal=_day(line), isi=isi)
    return f"{words} {texts['ba.alasan'].format(alasan=line.alasan)}" if line.alasan else words


def _agreed(texts: Mapping[str, str], line: Catatan) -> str:
    return texts["ba.disepakati"].format(oleh=line.oleh, tanggal=_day(line)).removesuffix(".")


def _day(line: Catatan) -> str:
    return tanggal_panjang(line.pada.astimezone().date())


def _aksi(paper: Paper) -> RencanaAksiSkp:
    skp = paper.skp
    actions: tuple[RencanaAksi, ...] = paper.sekitar or ()
    periods = periode_of(actions)
    return RencanaAksiSkp(
        instansi=skp.instansi,
        tahun=skp.tahun,
        mulai=skp.mulai,
        selesai=skp.selesai,
        pegawai=skp.pegawai,
        penilai=skp.penilai,
        bulanan=periods == BULAN,
        baris=tuple(BarisRencana(goal.rhk, _rows(goal, actions, periods)) for goal in skp.hasil_kerja),
        tanda_tangan=Tempat(skp.tempat, skp.tanggal_ttd),
        nomor=skp.nomor,
        penanda=paper.penanda,
    )


def _rows(goal: HasilKerja, actions: Sequence[RencanaAksi], periods: Sequence[str]) -> tuple[BarisAksi, ...]:
    items = {item.id: item for item in goal.indikator}
    every = "\n".join(kalimat_indikator(Indikator("", item.aspek, item.indikator)) for item in goal.indikator)
    found = []
    for action in actions:
        if action.hasil_kerja_id == goal.id:
            item = items.get(action.indikator_id or "")
            words = kalimat_indikator(Indikator("", item.aspek, item.indikator)) if item else every
            targets = tuple(action.target_of(periode) for periode in periods)
            found.append(BarisAksi(words, action.uraian, targets, action.keluaran))
    return tuple(found)
