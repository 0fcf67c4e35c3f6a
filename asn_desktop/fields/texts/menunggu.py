"""Who waits for whom, in words."""

from asn_desktop.domain.menunggu import Tahap

KATA_TAHAP: dict[Tahap, str] = {
    Tahap.SKP: "SKP disusun dan diajukan", Tahap.PENETAPAN: "SKP ditetapkan",
    Tahap.RENCANA_AKSI: "Rencana aksi disusun", Tahap.EVALUASI: "Evaluasi diselesaikan",
    Tahap.SELESAI: "Selesai"}
SENTENCES: dict[str, str] = {}
