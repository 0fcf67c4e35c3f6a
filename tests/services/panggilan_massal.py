"""How the use cases of the list of pegawai are called: counts, changes of many, pasted blocks."""

from typing import Any

from asn_desktop.services import daftar_simpanan, pegawai, tempel, tulis_daftar, ubah_massal
from asn_desktop.services.session import Session
from tests.services.panggilan import Orang, Panggilan

ORDER = tulis_daftar.PesananDaftar(pegawai.PegawaiQuery())


def _changed(session: Session, orang: Orang, state: str) -> Any:
    found = ubah_massal.pratinjau_massal(session, (orang.id,), "kedudukan_hukum", "Tugas Belajar")
    return ubah_massal.terapkan_massal(session, found)


CALLS: dict[str, Panggilan] = {
    "pegawai.count_people": Panggilan(lambda s, o, _: pegawai.count_people(s), orang=False),
    "daftar_simpanan.delete_list": Panggilan(
        lambda s, o, _: daftar_simpanan.delete_list(
            s, daftar_simpanan.save_list(s, "Milik saya", daftar_simpanan.IsiDaftar()).id
        ),
        orang=False, fresh=True,
    ),
    "daftar_simpanan.save_list": Panggilan(
        lambda s, o, _: daftar_simpanan.save_list(s, "Milik saya", daftar_simpanan.IsiDaftar()), orang=False
    ),
    "daftar_simpanan.saved_lists": Panggilan(lambda s, o, _: daftar_simpanan.saved_lists(s), orang=False),
    "tulis_daftar.list_takes_two": Panggilan(
        lambda s, o, _: tulis_daftar.list_takes_two(s, ORDER), orang=False
    ),
    "tulis_daftar.write_list": Panggilan(
        lambda s, o, _: tulis_daftar.write_list(s, ORDER, o.folder / "daftar.csv"), orang=False
    ),
    "tempel.pratinjau_tempel": Panggilan(
        lambda s, o, _: tempel.pratinjau_tempel(s, f"NIP\tAgama\n{o.nip}\tIslam"), orang=False
    ),
    "ubah_massal.pratinjau_massal": Panggilan(
        lambda s, o, _: ubah_massal.pratinjau_massal(s, (o.id,), "agama", "Islam")
    ),
    "ubah_massal.terapkan_massal": Panggilan(_changed, fresh=True),
}
