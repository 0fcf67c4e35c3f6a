"""The computed state of people: what the records say, put before the rules of personnel (domain/keadaan).

One person takes a dozen small readings; everybody in service the same dozen over whole tables.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_desktop.db.queries.kepegawaian import (
    BarisOrang,
    PredikatAkhir,
    load_bagian,
    load_bup_formasi,
    load_hukuman,
    load_libur,
    load_orang,
    load_predikat_akhir,
)
from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.db.sebutan import load_sebutan
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.aturan import Aturan
from asn_desktop.domain.jabatan import dijabat
from asn_desktop.domain.kalender import Selang, hari_kerja
from asn_desktop.domain.keadaan import Keadaan, keadaan
from asn_desktop.domain.ketentuan import Ketentuan
from asn_desktop.domain.masa_kerja import MasaKerja, jumlah
from asn_desktop.domain.penetapan_ak import Akumulasi, akumulasi
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.peraturan import Peraturan
from asn_desktop.domain.periode import JenisPeriode, rentang_periode
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.rahasia import Terkunci
from asn_desktop.domain.rencana_ganda import sendiri_dahulu, yang_dihitung
from asn_desktop.domain.riwayat_orang import Jabatan, Pangkat, RiwayatOrang
from asn_desktop.domain.saldo_cuti import CatatanCuti
from asn_desktop.domain.sebutan import Sebutan
from asn_desktop.domain.teks import match_key
from asn_desktop.runtime.resources import references
from asn_desktop.services.access import needs
from asn_desktop.services.ak_tersimpan import (
    KOLOM_KONVERSI,
    KOLOM_PENETAPAN,
    dibawa,
    konversi_of,
    penetapan_of,
)
from asn_desktop.services.aturan import aturan, dengan_ketentuan, latihan_jabatan
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.packs import predikat_of_ratings
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, leave_reading_trace, must_see, sight

PERJANJIAN = frozenset({"pppk", "perpanjangan", "paruh_waktu"})  # kinds of appointment that are contracts
CUTI_DIBERIKAN = frozenset({None, "", "disetujui", "perubahan"})  # given, or recorded afterwards
KATA_PREDIKAT = {"Sangat Baik": Predikat.SANGAT_BAIK, "Baik": Predikat.BAIK, "Kurang": Predikat.KURANG,
             "Butuh Perbaikan": Predikat.BUTUH_PERBAIKAN, "Sangat Kurang": Predikat.SANGAT_KURANG}
Rows = Mapping[str, Sequence[tuple[Any, ...]]]
_UNTOLD = Sebutan()


@needs(Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA)
def keadaan_pegawai(session: Session, pegawai_id: str, pada: date | None = None) -> Keadaan:
    """The state of one person on a day (default: today). Raises Rejected when he is not in the data,
    OutOfSight.
    """
    day = pada or today(session)
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA)
        rules = aturan_kantor(tx)
        found = load_riwayat(tx, sight(session, Izin.LIHAT_PEGAWAI), rules, day, (pegawai_id,))
    if not found:
        raise Rejected((Problem("", "pegawai.tidak_ada"),))
    leave_reading_trace(session, "pegawai.buka", pegawai_id, f"Keadaan kepegawaian {found[0].nama}")
    return keadaan(found[0], rules, day)


@needs(Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA)
def keadaan_semua(
    session: Session, pegawai_ids: Sequence[str] | None = None, pada: date | None = None
) -> tuple[Keadaan, ...]:
    """The state of these people, or of all in service, who are seen, by name, on a day (default: today)."""
    day = pada or today(session)
    with session.db.read() as tx:
        rules = aturan_kantor(tx)
        people = load_riwayat(tx, sight(session, Izin.LIHAT_PEGAWAI), rules, day, pegawai_ids)
    leave_list_trace(session, "Keadaan kepegawaian", len(people))
    return tuple(keadaan(orang, rules, day) for orang in people)


def aturan_kantor(tx: ReadTx) -> Aturan:
    """The tables that ship with the program, with the office's own numbers over them."""
    own = tuple(
        Ketentuan(row["kode"], row["nilai"], Peraturan(row["dasar"], row["berlaku_dari"]))
        for row in all_rows(tx, "ketentuan_kantor"))
    return dengan_ketentuan(own) if own else aturan()


def load_riwayat(
    tx: ReadTx, dilihat: Penglihatan, rules: Aturan, pada: date, ids: Sequence[str] | None = None
) -> list[RiwayatOrang]:
    """What is recorded about people who are seen (ids None: all in service), as the rules take it: the post
    is that of a day.
    """
    people = load_orang(tx, dilihat, ids)
    # Whoever sees few asks for his own people; who sees all, for whole tables.
    wanted = None if ids is None and dilihat.semua else [satu.id for satu in people]
    parts = _read(tx, rules, wanted)
    return [_riwayat(satu, parts, pada) for satu in people]


@dataclass(frozen=True, slots=True)
class _Parts:
    """All that is read beside the people, by person."""

    golongan: Rows
    kgb: Rows
    jabatan: Rows
    pengangkatan: Rows
    peninjauan: Rows
    penghargaan: Rows
    pelatihan: Rows
    dokumen: Rows
    bimbingan: Rows
    cuti: Rows
    saldo: Rows
    konversi: Rows
    penetapan: Rows
    dibawa: bool
    hukuman: Mapping[str, Sequence[Mapping[str, Any]]]
    predikat: Mapping[str, Mapping[int, Predikat]]
    bup: Mapping[tuple[str, str], int]
    libur: Mapping[date, str]
    sepekan: int
    bersama: Mapping[int, int]
    jenjang: tuple[str, ...]
    jenis_cuti: Mapping[str, str]  # the kind as it is chosen, to its code
    satyalancana: Mapping[str, str]  # the name as it is chosen, to its code
    sebutan: Mapping[str, Sebutan]


def _read(tx: ReadTx, rules: Aturan, ids: Sequence[str] | None) -> _Parts:
    lists, libur = references(), dict(load_libur(tx))
    sepekan = rules.ketentuan.pada("cuti.hari_kerja", date.max).angka
    return _Parts(
        golongan=load_bagian(tx, "riwayat_golongan", ("golongan", "tmt_golongan", "mk_tahun", "mk_bulan"),
                             "tmt_golongan", ids),
        kgb=load_bagian(tx, "kgb", ("golongan", "tmt", "mk_tahun", "mk_bulan"), "tmt", ids),
        jabatan=load_bagian(tx, "riwayat_jabatan", ("jenis_jabatan", "jabatan", "eselon", "jenjang",
                            "tmt_jabatan", "penugasan", "sampai"), "tmt_jabatan", ids),
        pengangkatan=load_bagian(tx, "riwayat_pengangkatan", ("jenis", "tmt", "sampai", "golongan"), "tmt",
                                 ids),
        peninjauan=load_bagian(tx, "peninjauan_masa_kerja", ("jenis", "tahun", "bulan", "mulai", "selesai"),
                               "tmt", ids),
        penghargaan=load_bagian(tx, "penghargaan", ("nama",), "tahun", ids),
        pelatihan=load_bagian(tx, "pelatihan", ("nama", "berlaku_sampai"), "tanggal_mulai", ids),
        dokumen=load_bagian(tx, "dokumen", ("jenis", "judul", "berlaku_sampai"), "tanggal", ids),
        bimbingan=load_bagian(tx, "bimbingan_kinerja", ("jenis", "tenggat", "selesai"), "tanggal", ids),
        cuti=load_bagian(tx, "cuti", ("jenis", "mulai", "selesai", "lama", "satuan", "keputusan"), "mulai",
                         ids),
        saldo=load_bagian(tx, "saldo_cuti", ("tahun", "sisa"), "tahun", ids),
        konversi=load_bagian(tx, "konversi_ak", KOLOM_KONVERSI, "tahun", ids),
        penetapan=load_bagian(tx, "penetapan_ak", KOLOM_PENETAPAN, "sampai", ids),
        dibawa=dibawa(rules),
        hukuman=load_hukuman(tx, ids),
        predikat=_predikat(tx, rules, ids),
        bup={(unit, match_key(nama)): bup for unit, nama, bup in load_bup_formasi(tx)},
        libur=libur,
        sepekan=sepekan,
        bersama=_bersama(libur, sepekan),
        jenjang=tuple(row["jenjang"] for row in lists.rows("jenjang_fungsional")),
        jenis_cuti={row["jenis_cuti"]: row["kode"] for row in lists.rows("jenis_cuti")},
        satyalancana={satu.nama: satu.kode for satu in rules.satyalancana},
        sebutan=load_sebutan(tx.connection, ids),
    )


def _predikat(tx: ReadTx, rules: Aturan, ids: Sequence[str] | None) -> dict[str, dict[int, Predikat]]:
    """Of each person by year: earlier appraisals, then the evaluations of this program over them; of several
    in a year that of the plan which counts.
    """
    found: dict[str, dict[int, Predikat]] = {}
    for person, rows in load_bagian(tx, "penilaian_lama", ("tahun", "predikat"), "tahun", ids).items():
        for tahun, words in rows:
            if words in KATA_PREDIKAT:
                found.setdefault(person, {})[tahun] = KATA_PREDIKAT[words]
    rated: dict[tuple[str, int], list[PredikatAkhir]] = {}
    for row in load_predikat_akhir(tx, ids):
        rated.setdefault((row.pegawai_id, row.tahun), []).append(row)
    for (person, tahun), own in rated.items():
        row = own[0] if len(own) == 1 else _counted(own, rules)
        predikat = predikat_of_ratings(row.paket, row.rating_hasil_kerja, row.rating_perilaku)
        if predikat is not None:
            found.setdefault(person, {})[tahun] = predikat
    return found


def _counted(own: Sequence[PredikatAkhir], rules: Aturan) -> PredikatAkhir:
    span = rentang_periode(JenisPeriode.AKHIR, own[0].tahun)
    chosen = yang_dihitung((row.rencana for row in own), span,
                           sendiri_dahulu=sendiri_dahulu(rules.ketentuan, span.selesai))
    return next(row for row in own if row.rencana.id == chosen)


def _riwayat(satu: BarisOrang, parts: _Parts, pada: date) -> RiwayatOrang:
    key = satu.id
    punished, known = _hukuman(parts.hukuman.get(key, ()))
    trainings = parts.pelatihan.get(key, ())
    post = _post(satu, parts, pada)
    credit = _credit(key, post, parts)
    return RiwayatOrang(
        id=key, status=satu.status, nip=satu.nip, nama=satu.nama, unit=satu.unit,
        tanggal_lahir=satu.tanggal_lahir, tmt_cpns=satu.tmt_cpns,
        golongan_awal=parts.sebutan.get(key, _UNTOLD).golongan_awal(satu.golongan_awal or ""),
        pangkat=tuple(_letters(parts.golongan.get(key, ()), ())),
        kgb=tuple(_letters(parts.kgb.get(key, ()), parts.golongan.get(key, ()))),
        jabatan=post,
        pendidikan=satu.pendidikan or None,
        predikat=parts.predikat.get(key, {}),
        hukuman=punished,
        pernah_dihukum=known,
        cltn=tuple(_away(key, parts)),
        kontrak=tuple(Selang(tmt, sampai) for jenis, tmt, sampai, _ in parts.pengangkatan.get(key, ())
                      if jenis in PERJANJIAN),
        latihan=frozenset(found[1] for nama, _ in trainings if (found := latihan_jabatan(nama))),
        satyalancana=frozenset(parts.satyalancana[nama] for (nama,) in parts.penghargaan.get(key, ())
                               if nama in parts.satyalancana),
        sertifikat=tuple(_certificates(trainings, parts.dokumen.get(key, ()))),
        tindak_lanjut=tuple((jenis, due) for jenis, due, done in parts.bimbingan.get(key, ())
                            if due and not done),
        cuti=_leave(key, parts),
        bersama=parts.bersama,
        pmk=jumlah(MasaKerja(tahun or 0, bulan or 0)
                   for jenis, tahun, bulan, *_ in parts.peninjauan.get(key, ()) if jenis == "tambah"),
        angka_kredit=credit.jumlah if credit else None,
        ak_sampai=credit.sampai if credit else None,
    )


def _credit(key: str, post: Jabatan, parts: _Parts) -> Akumulasi | None:
    """His angka kredit in the jenjang that he holds; None while nothing says what it began with."""
    made, papers = parts.konversi.get(key, ()), parts.penetapan.get(key, ())
    if post.jenis_jabatan != "fungsional" or not post.tingkat or not (made or papers):
        return None
    return akumulasi(post.tingkat, [penetapan_of(row) for row in papers],
                     [konversi_of(row) for row in made], dibawa=parts.dibawa)


def _letters(rows: Sequence[tuple[Any, ...]], ranks: Sequence[tuple[Any, ...]]) -> Iterator[Pangkat]:
    """Decrees oldest first; one that names no golongan is of the rank of its day, else of the first rank."""
    for own, tmt, tahun, bulan in rows:
        mkg = None if tahun is None else MasaKerja(tahun, bulan or 0)
        first = ranks[0][0] if ranks else ""
        golongan = own or next((row[0] for row in reversed(ranks) if row[1] <= tmt), first)
        if golongan:
            yield Pangkat(str(golongan), tmt, mkg)


def _post(satu: BarisOrang, parts: _Parts, pada: date) -> Jabatan:
    """The newest post held in its own right on a day; one held besides never stands for the main one."""
    rows = [row for row in parts.jabatan.get(satu.id, ()) if dijabat(row[5], row[4], row[6], pada)]
    main = [row for row in rows if row[0] != "rangkap"] or rows
    told = parts.sebutan.get(satu.id)
    if main:
        jenis, nama, eselon, jenjang, tmt, *_ = main[-1]
    elif told:
        jenis, nama, eselon, jenjang, tmt = told.jenis_jabatan, told.jabatan, told.eselon, "", None
    else:
        return Jabatan()
    level = (jenjang or named_level(nama, parts.jenjang)) if jenis == "fungsional" else eselon or ""
    own = parts.bup.get((satu.unit_id or "", match_key(nama)))
    return Jabatan(jenis, nama, level, tmt, own)


def named_level(nama: str, levels: Sequence[str]) -> str:
    """The jenjang that the name of a post ends with ("Perawat Ahli Muda"); "" when it ends with none."""
    words = f" {nama.strip().casefold()}"
    fitting = (level for level in levels if words.endswith(f" {level.casefold()}"))
    return max(fitting, key=len, default="")


def _hukuman(rows: Sequence[Mapping[str, Any]]) -> tuple[tuple[Selang, ...], bool | None]:
    """The days of hukuman sedang and berat, and whether there ever was one: None when one is sealed for this
    user, so that it is never passed over as if nothing were recorded.
    """
    spans: list[Selang] = []
    ever: bool | None = False
    for row in rows:
        level, start = row["tingkat"], row["tmt"]
        if isinstance(level, Terkunci):
            ever = ever or None
        elif level in ("sedang", "berat"):
            ever = True
            if isinstance(start, date):
                spans.append(Selang(start, row["selesai"] if isinstance(row["selesai"], date) else None))
    return tuple(spans), ever


def _away(key: str, parts: _Parts) -> Iterator[Selang]:
    """CLTN, and what a peninjauan takes off, with its days."""
    for jenis, mulai, selesai, _, _, keputusan in parts.cuti.get(key, ()):
        if parts.jenis_cuti.get(jenis) == "cltn" and keputusan in CUTI_DIBERIKAN:
            yield Selang(mulai, selesai)
    for jenis, _, _, mulai, selesai in parts.peninjauan.get(key, ()):
        if jenis == "kurang" and mulai is not None:
            yield Selang(mulai, selesai)


def _certificates(
    trainings: Sequence[tuple[Any, ...]], documents: Sequence[tuple[Any, ...]]
) -> Iterator[tuple[date, str]]:
    for nama, until in trainings:
        if until is not None:
            yield until, nama
    for jenis, judul, until in documents:
        if until is not None:
            yield until, judul or jenis


def _leave(key: str, parts: _Parts) -> dict[int, CatatanCuti]:
    """Cuti tahunan, cuti besar and the rests that the office stated, by year."""
    used: dict[int, int] = {}
    long: set[int] = set()
    for jenis, mulai, selesai, lama, satuan, keputusan in parts.cuti.get(key, ()):
        kode = parts.jenis_cuti.get(jenis)
        if keputusan not in CUTI_DIBERIKAN:
            continue
        if kode == "besar":
            long.add(mulai.year)
        elif kode == "tahunan":
            for year, days in hari_terpakai(mulai, selesai, lama, satuan, parts.libur, parts.sepekan):
                used[year] = used.get(year, 0) + days
    stated = {tahun: sisa for tahun, sisa in parts.saldo.get(key, ())}
    years = set(used) | long | set(stated)
    return {year: CatatanCuti(used.get(year, 0), year in long, sisa=stated.get(year)) for year in years}


def hari_terpakai(
    mulai: date, selesai: date, lama: int | None, satuan: str | None, libur: Mapping[date, str], sepekan: int
) -> Iterator[tuple[int, int]]:
    """Year and working days of one leave: the number that was typed, in the year it began; without one, the
    working days of each year (PerBKN 24/2017 counts in hari kerja).
    """
    if lama is not None and satuan != "bulan":
        yield mulai.year, lama
        return
    for year in range(mulai.year, selesai.year + 1):
        first, last = max(mulai, date(year, 1, 1)), min(selesai, date(year, 12, 31))
        yield year, hari_kerja(first, last, libur, sepekan)


def _bersama(libur: Mapping[date, str], sepekan: int) -> dict[int, int]:
    """How many days of cuti bersama of each year fall on working days."""
    return Counter(day.year for day, jenis in libur.items()
                   if jenis == "cuti_bersama" and day.weekday() < sepekan)
