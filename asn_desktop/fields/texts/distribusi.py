"""Sentences about the distribution of predikat in a unit (remarks, never refusals)."""

from collections.abc import Mapping

from asn_desktop.domain.paket import BatasDistribusi
from asn_desktop.domain.predikat import Predikat

SENTENCES: dict[str, str] = {
    "distribusi.terlalu_sedikit":
        "Pola distribusi tidak diperiksa karena baru {jumlah} pegawai yang dievaluasi; diperiksa mulai "
        "{minimum} pegawai.",
    "distribusi.tidak_boleh_ada":
        "{jumlah} pegawai berpredikat {predikat}, padahal pola distribusi tidak memuatnya; tinjau kembali (SE"
        " MenPANRB 3/2023).",
    "distribusi.melebihi_batas":
        "{jumlah} pegawai berpredikat {predikat}, paling banyak {batas} ({persen}%); tinjau kembali (SE "
        "MenPANRB 3/2023).",
    "distribusi.kurang_dari_batas":
        "{jumlah} pegawai berpredikat {predikat}, sekurang-kurangnya {batas} ({persen}%); tinjau kembali (SE "
        "MenPANRB 3/2023).",
    "distribusi.harus_ada":
        "Belum ada pegawai berpredikat {predikat}, padahal pola distribusi memuatnya; tinjau kembali (SE "
        "MenPANRB 3/2023).",
    "penetapan.tanpa_evaluasi":
        "Belum ada evaluasi {unit} yang selesai pada periode ini; selesaikan evaluasinya dahulu, lalu "
        "tetapkan predikatnya.",
}


def kata_batas(batas: tuple[BatasDistribusi, ...], predikat: Predikat, label: Mapping[Predikat, str]) -> str:
    """The limits of a predikat in words: "paling banyak 70%; harus ada"; "-" without one."""
    words = []
    for one in batas:
        beside = [label[other].title() for other in one.predikat if other is not predikat]
        shared = f" (bersama {', '.join(beside)})" if beside else ""
        if one.max_persen == 0:
            words.append(f"tidak ada{shared}")
        elif one.max_persen is not None:
            words.append(f"paling banyak {one.max_persen}%{shared}")
        if one.min_persen is not None:
            words.append(f"paling sedikit {one.min_persen}%{shared}")
        if one.harus_ada:
            words.append(f"harus ada{shared}")
    return "; ".join(words) or "-"
