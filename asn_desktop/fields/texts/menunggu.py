"""Who waits for whom, in words."""

from asn_desktop.domain.menunggu import Tahap

# As a task, below the heading "yang ditunggu".
KATA_TAHAP: dict[Tahap, str] = {
    Tahap.SKP: "SKP disusun dan diajukan", Tahap.PENETAPAN: "SKP ditetapkan",
    Tahap.RENCANA_AKSI: "Rencana aksi disusun", Tahap.EVALUASI: "Evaluasi diselesaikan",
    Tahap.SELESAI: "Selesai"}
# As a state, where nothing above the words says that this is still waited for.
BELUM_TAHAP: dict[Tahap, str] = {
    Tahap.SKP: "SKP belum diajukan", Tahap.PENETAPAN: "SKP belum ditetapkan",
    Tahap.RENCANA_AKSI: "Rencana aksi belum disusun", Tahap.EVALUASI: "Evaluasi belum diselesaikan",
    Tahap.SELESAI: "Selesai"}
SENTENCES: dict[str, str] = {}
