"""How the use cases of the list of pegawai are called: counts, changes of many, pasted blocks."""

from typing import Any

from asn_desktop.services import pegawai, tempel, ubah_massal
from asn_desktop.services.session import Session
from tests.services.panggilan import Orang, Panggilan


def _changed(session: Session, orang: Orang, state: str) -> Any:
    found = ubah_massal.pratinjau_massal(session, (orang.id,), "kedudukan_hukum", "Tugas Belajar")
    return ubah_massal.terapkan_massal(session, found)


CALLS: dict[str, Panggilan] = {
    "pegawai.count_people": Panggilan(lambda s, o, _: pegawai.count_people(s), orang=False),
    "tempel.pratinjau_tempel": Panggilan(
        lambda s, o, _: tempel.pratinjau_tempel(s, f"NIP\tAgama\n{o.nip}\tIslam"), orang=False
    ),
    "ubah_massal.pratinjau_massal": Panggilan(
        lambda s, o, _: ubah_massal.pratinjau_massal(s, (o.id,), "agama", "Islam")
    ),
    "ubah_massal.terapkan_massal": Panggilan(_changed, fresh=True),
}
