"""The dated data that rules and scores ask: weights of indicators, what posts ask, names of rules."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from asn_desktop.db.queries.mutu import Pensiun
from asn_desktop.domain.mutu.aturan import Dimensi
from asn_desktop.domain.mutu.bkn import jenjang_dari
from asn_desktop.domain.mutu.potret import Acuan, Jabatan, Syarat
from asn_desktop.domain.mutu.skor import Bobot
from asn_desktop.domain.pendidikan import urut_pendidikan
from asn_desktop.domain.pensiun import bup_jabatan, tmt_pensiun
from asn_desktop.domain.peraturan import peraturan_of
from asn_desktop.fields.references import References, Rows
from asn_desktop.fields.texts.mutu import NAMA_ATURAN
from asn_desktop.services.aturan import aturan, tabel

INDIKATOR = "kualitas_data_bkn"
LABEL_DIMENSI: Mapping[Dimensi, str] = {
    Dimensi.KELENGKAPAN: "Kelengkapan",
    Dimensi.KETEPATAN_WAKTU: "Ketepatan waktu",
    Dimensi.AKURASI: "Akurasi",
    Dimensi.KONSISTENSI: "Konsistensi",
}


def acuan_pada(references: References, hari: date) -> Acuan:
    """What the rules ask on a day; who shares a post or a NIK is still to be filled in."""
    asked: dict[str, dict[str, Syarat]] = {"struktural": {}, "fungsional": {}}
    ranks = aturan().pangkat.jabatan
    for row in tabel("syarat_pendidikan"):
        kind, level = row["jenis_jabatan"], row["pendidikan_minimum"]
        if peraturan_of(row).berlaku_pada(hari):
            rank = ranks.get((kind, row["tingkat"]))
            lowest, highest = (rank.terendah, rank.tertinggi) if rank else ("", "")
            asked[kind][row["tingkat"]] = Syarat(urut_pendidikan(level), level, lowest, highest)
    limits = {row["kode"]: int(row["batas"]) for row in _in_force(references, hari) if row["batas"]}
    return Acuan(hari, asked["struktural"], asked["fungsional"], limits, aturan().ketentuan,
                 tuple((row["jenis_dokumen"], row["wajib"], row["label"])
                       for row in references.rows("jenis_dokumen") if row["wajib"]))


def pensiun_pada(references: References, hari: date) -> Pensiun:
    """The TMT pensiun by the post held now, as it is counted on a day (UU 20/2023 Ps. 55)."""
    levels = acuan_pada(references, hari)

    def when(born: date | None, post: Jabatan | None, own: int | None) -> date | None:
        if born is None or post is None:
            return None
        level = post.eselon if post.jenis == "struktural" else jenjang_dari(post, levels)
        bup = bup_jabatan(aturan().bup, post.jenis, level, post.jabatan, hari, own)
        return tmt_pensiun(born, bup.tahun) if bup else None

    return when


def bobot_pada(references: References, hari: date) -> tuple[Bobot, ...]:
    """The indicators that count on a day."""
    return tuple(Bobot(row["kode"], Dimensi(row["dimensi"]), float(row["bobot"]), float(row["bobot_dimensi"]))
                 for row in _in_force(references, hari))


def nama_aturan(references: References) -> dict[str, str]:
    """Every rule by its short name; those of BKN with their code behind."""
    bkn = {row["kode"]: f"{row['label']} ({row['kode']})" for row in references.rows(INDIKATOR)}
    return {**bkn, **NAMA_ATURAN}


def dengan_bersama(acuan: Acuan, pemegang: Mapping[str, int], nik: Mapping[str, int]) -> Acuan:
    """The same with who shares a structural post and a NIK."""
    return replace(acuan, pemegang=pemegang, nik=nik)


def _in_force(references: References, hari: date) -> Rows:
    return tuple(row for row in references.rows(INDIKATOR) if peraturan_of(row).berlaku_pada(hari))
