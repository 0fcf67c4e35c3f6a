"""The first screen: how far the office is, what has to be done next, and how the predikat are spread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from asn_desktop.db.queries.daftar_evaluasi import count_evaluasi_by_status
from asn_desktop.db.queries.daftar_pegawai import SaringanPegawai, count_pegawai, load_cube
from asn_desktop.db.queries.daftar_skp import count_skp_by_status
from asn_desktop.domain.evaluasi import StatusEvaluasi
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import (
    JenisPeriode,
    nama_periode,
    rentang_periode,
)
from asn_desktop.domain.skp import StatusSkp
from asn_desktop.services.access import may, needs
from asn_desktop.services.backups import last_backup
from asn_desktop.services.balance import Keseimbangan, balance
from asn_desktop.services.clock import today
from asn_desktop.services.drafts import drafts
from asn_desktop.services.media import drill_freshness, off_machine
from asn_desktop.services.pelatihan import TARGET_JP, JpRingkasan, jp_summary
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sight
from asn_desktop.services.tenggat import tenggat_penilaian, tenggat_rencana
from asn_desktop.services.work import Work

DAYS_WITHOUT_BACKUP = 7  # from here on the home screen asks for one
_SCREEN_OF = {  # where a form is; those of a person's records are on his file
    "skp": "skp",
    "evaluasi": "evaluasi",
    "pelatihan": "pelatihan",
    "kantor": "setelan",
    "unit_kerja": "setelan",
}


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure; ``dari`` is what it is measured against, or None."""

    key: str
    judul: str
    nilai: int
    dari: int | None
    keterangan: str


@dataclass(frozen=True, slots=True)
class TindakLanjut:
    """One line of work: how many, what, and the screen with the filter that shows them.

    ``berat``: "info", "warn" or "bad". ``layar``: a screen's key; ``saringan``: what to open it with.
    ``tenggat``: the day by which it is usually due, a reminder and no rule.
    """

    key: str
    judul: str
    jumlah: int
    keterangan: str
    berat: str
    layar: str
    saringan: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    tenggat: date | None = None


@dataclass(frozen=True, slots=True)
class Beranda:
    """Everything the first screen shows for a year and period; ``tenggat``: when its evaluations are due."""

    tahun: int
    periode: JenisPeriode
    tiles: tuple[Tile, ...]
    tindak_lanjut: tuple[TindakLanjut, ...]
    keseimbangan: Keseimbangan
    tenggat: date


@dataclass(frozen=True, slots=True)
class _Figures:
    """What was counted."""

    pegawai: int
    pppk: int
    skp: Mapping[str, int]
    evaluasi: Mapping[str, int]
    tanpa_penilai: int
    belum_lengkap: int
    tenggat_skp: date
    tenggat: date


@needs(Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA)
def beranda(session: Session, tahun: int, periode: JenisPeriode, work: Work | None = None) -> Beranda:
    """Tiles, lines of work (the most pressing first; none when there is nothing) and the spread of the
    period.

    Asks ``work`` between the queries whether anybody still waits. Raises Cancelled.
    """
    work = work or Work()
    figures = _counted(session, tahun, periode, work)
    jp = jp_summary(session, tahun)
    tiles = _tiles(figures, jp, tahun, periode)
    work.step(2, 3)
    lines = (
        *_office_lines(session),
        *_skp_lines(figures, tahun),
        *_evaluasi_lines(session, figures, tahun, periode),
        *(_data_lines(figures) if may(session, Izin.UBAH_PEGAWAI) else ()),
        *_training_lines(jp.pegawai - jp.memenuhi, tahun),
        *_draft_lines(session),
    )
    order = ("bad", "warn", "info")
    return Beranda(
        tahun,
        periode,
        tiles,
        tuple(sorted(lines, key=lambda line: order.index(line.berat))),
        balance(session, tahun, periode, selesai_saja=True),
        figures.tenggat,
    )


def _counted(session: Session, tahun: int, periode: JenisPeriode, work: Work) -> _Figures:
    seen = sight(session, Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA, tahun=tahun)
    with session.db.read() as tx:
        active = [cell for cell in load_cube(tx, seen, SaringanPegawai()) if cell.aktif]
        work.step(0, 3)
        skp = count_skp_by_status(tx, seen, tahun)
        work.step(0, 3)
        evaluasi = count_evaluasi_by_status(tx, seen, tahun, periode.value)
        unassigned = SaringanPegawai(aktif=True, tanpa_penilai_pada=today(session))
        tanpa_penilai = count_pegawai(tx, seen, unassigned)
        work.step(1, 3)
        return _Figures(
            pegawai=sum(cell.jumlah for cell in active),
            pppk=sum(cell.jumlah for cell in active if cell.status.startswith("PPPK")),
            skp=skp,
            evaluasi=evaluasi,
            tanpa_penilai=tanpa_penilai,
            belum_lengkap=sum(cell.jumlah for cell in active if not cell.lengkap),
            tenggat_skp=tenggat_rencana(tx, tahun),
            tenggat=tenggat_penilaian(tx, periode, tahun),
        )


def _tiles(figures: _Figures, jp: JpRingkasan, tahun: int, periode: JenisPeriode) -> tuple[Tile, ...]:
    people = figures.pegawai
    planned = figures.skp.get(StatusSkp.DITETAPKAN.value, 0)
    evaluated = figures.evaluasi.get(StatusEvaluasi.SELESAI.value, 0)
    plans = max(people, sum(figures.skp.values()))  # more than people where some moved in the year
    papers = max(people, sum(figures.evaluasi.values()))
    return (
        Tile("pegawai", "Pegawai aktif", people, None, f"{people - figures.pppk} PNS · {figures.pppk} PPPK"),
        Tile("skp", "SKP ditetapkan", planned, plans, _rest(plans - planned, "belum ditetapkan", plans)),
        Tile(
            "evaluasi",
            f"Evaluasi {nama_periode(periode)}",
            evaluated,
            papers,
            _rest(papers - evaluated, "belum selesai", papers),
        ),
        Tile(
            "pelatihan",
            f"Pelatihan ≥ {TARGET_JP} JP",
            jp.memenuhi,
            jp.pegawai,
            _rest(jp.pegawai - jp.memenuhi, "pegawai kurang JP", jp.pegawai),
        ),
    )


def _rest(count: int, words: str, people: int) -> str:
    if not people:
        return "Belum ada pegawai"
    return f"{count} {words}" if count > 0 else "Semua sudah"


def _skp_lines(figures: _Figures, tahun: int) -> list[TindakLanjut]:
    return _present(
        TindakLanjut(
            "skp_diajukan",
            "SKP menunggu penetapan",
            figures.skp.get(StatusSkp.DIAJUKAN.value, 0),
            "Sudah diajukan, belum ditetapkan pejabat penilai",
            "warn",
            "skp",
            {"status": "diajukan"},
            figures.tenggat_skp,
        ),
        TindakLanjut(
            "skp_belum",
            f"Pegawai tanpa SKP {tahun}",
            figures.skp.get("", 0),
            "Belum mulai disusun",
            "warn",
            "skp",
            {"status": "belum"},
            figures.tenggat_skp,
        ),
        TindakLanjut(
            "skp_draf",
            "SKP masih draf",
            figures.skp.get(StatusSkp.DRAF.value, 0),
            "Lengkapi, lalu ajukan ke pejabat penilai",
            "info",
            "skp",
            {"status": "draf"},
            figures.tenggat_skp,
        ),
    )


def _evaluasi_lines(
    session: Session, figures: _Figures, tahun: int, periode: JenisPeriode
) -> list[TindakLanjut]:
    over = today(session) > rentang_periode(periode, tahun).selesai
    words = f"{nama_periode(periode)} {tahun}"
    return _present(
        TindakLanjut(
            "evaluasi_draf",
            "Evaluasi masih draf",
            figures.evaluasi.get(StatusEvaluasi.DRAF.value, 0),
            f"{words} · lengkapi rating, lalu selesaikan",
            "warn" if over else "info",
            "evaluasi",
            {"status": "draf"},
            figures.tenggat,
        ),
        TindakLanjut(
            "evaluasi_belum",
            "Evaluasi belum dibuat",
            figures.evaluasi.get("", 0),
            f"{words} · " + ("periode sudah berakhir" if over else "periode masih berjalan"),
            "warn" if over else "info",
            "evaluasi",
            {"status": "belum"},
            figures.tenggat,
        ),
    )


def _data_lines(figures: _Figures) -> list[TindakLanjut]:
    return _present(
        TindakLanjut(
            "tanpa_pegawai",
            "Isi daftar pegawai",
            0 if figures.pegawai else 1,
            "Impor unduhan SIASN, atau tambahkan satu per satu",
            "warn",
            "impor",
        ),
        TindakLanjut(
            "tanpa_penilai",
            "Pegawai tanpa pejabat penilai",
            figures.tanpa_penilai,
            "Isi penugasan penilai supaya SKP dapat diajukan",
            "warn",
            "pegawai",
            {"penilai": "kosong", "aktif": "ya"},
        ),
        TindakLanjut(
            "belum_lengkap",
            "Data pegawai belum lengkap",
            figures.belum_lengkap,
            "Lengkapi isian bertanda pada berkas pegawai",
            "info",
            "pegawai",
            {"kelengkapan": "kurang", "aktif": "ya"},
        ),
    )


def _training_lines(lacking: int, tahun: int) -> list[TindakLanjut]:
    return _present(
        TindakLanjut(
            "kurang_jp",
            f"Pegawai kurang {TARGET_JP} JP",
            lacking,
            f"Pengembangan kompetensi {tahun} belum terpenuhi",
            "info",
            "pelatihan",
            {"tampilan": "kurang"},
            date(tahun, 12, 31),
        ),
    )


def _office_lines(session: Session) -> list[TindakLanjut]:
    # A practice office is made anew, not restored; who only appraises does not look after the keys.
    if session.latihan or not (may(session, Izin.ATUR_KANTOR) or may(session, Izin.KELOLA_PENGGUNA)):
        return []
    found: list[TindakLanjut] = []
    if not session.recovery_verified:
        found.append(
            TindakLanjut(
                "kode_pemulihan",
                "Kode pemulihan belum diuji",
                1,
                "Ketik kode dari kertas sekali, selagi kata sandi masih diingat",
                "bad",
                "setelan",
                {"bagian": "keamanan"},
            )
        )
    last = last_backup(session)
    days = (today(session) - last.astimezone().date()).days if last else None
    if days is None or days >= DAYS_WITHOUT_BACKUP:
        words = "Belum pernah dicadangkan" if days is None else f"Cadangan terakhir {days} hari lalu"
        found.append(
            TindakLanjut(
                "cadangan",
                "Cadangkan data kantor",
                1,
                words,
                "bad" if days is None else "warn",
                "setelan",
                {"bagian": "cadangan"},
            )
        )
    outside, tested = off_machine(session), drill_freshness(session)
    if outside.tone:
        ago = "belum pernah" if outside.last is None else f"{outside.days} hari lalu"
        found.append(
            TindakLanjut(
                "salinan_luar",
                "Salin cadangan ke media lain",
                1,
                f"Salinan di luar komputer ini: {ago}; sambungkan diska USB",
                outside.tone,
                "setelan",
                {"bagian": "cadangan"},
            )
        )
    if tested.tone:
        ago = "belum pernah" if tested.last is None else f"{tested.days} hari lalu"
        found.append(
            TindakLanjut(
                "uji_pemulihan",
                "Uji pemulihan cadangan",
                1,
                f"Uji terakhir: {ago}; lakukan sekali sebulan",
                "warn",
                "setelan",
                {"bagian": "cadangan"},
            )
        )
    return found


def _draft_lines(session: Session) -> list[TindakLanjut]:
    left = drafts(session)
    if not left:
        return []
    newest = left[0]
    screen = _SCREEN_OF.get(newest.form, "pegawai")
    return [
        TindakLanjut(
            "draf_isian",
            "Isian belum disimpan",
            len(left),
            "Lanjutkan yang terakhir diketik",
            "warn",
            screen,
            {"form": newest.form, "object_id": newest.object_id},
        )
    ]


def _present(*lines: TindakLanjut) -> list[TindakLanjut]:
    return [line for line in lines if line.jumlah > 0]
