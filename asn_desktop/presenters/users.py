"""What is said about users, their roles and the keys, and what the form of a new user knows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from asn_desktop.domain.peran import LABEL_PERAN, PERAN_PERTAMA, Peran
from asn_desktop.services.users import UserRow

ROLE_WORDS: Mapping[Peran, str] = MappingProxyType({
    Peran.PETUGAS: "Mengelola data pegawai, impor, ekspor, SKP, evaluasi, cetak, dan setelan kantor.",
    Peran.PENILAI: "Mengisi SKP dan evaluasi bawahannya sendiri; dikenali dari NIP-nya.",
    Peran.PIMPINAN: "Membaca dan mencetak data unit yang dipimpinnya; dikenali dari NIP-nya.",
    Peran.ADMIN_KUNCI: "Mengelola pengguna, kunci, dan pemulihan cadangan; tidak melihat data pegawai.",
    Peran.AUDITOR: "Membaca semua data dan jejak tanpa mengubah; setiap pembukaan tercatat.",
})
_BY_NIP = frozenset({Peran.PENILAI, Peran.PIMPINAN})  # see people only through the pegawai they are
_HOW_LONG = ("Lamanya beberapa detik sampai beberapa menit. Selama itu tidak ada yang dapat disimpan; di "
             "baris bawah pekerjaan ini dapat dihentikan, sampai kunci baru dipasang.")
_OLD_BACKUPS = "Cadangan dibuat lebih dahulu. Cadangan lama tetap terbuka dengan kata sandi pada saatnya"


@dataclass(frozen=True, slots=True)
class GiveUp:
    """One answer to the question which first role the only user so far gives up."""

    peran: Peran
    label: str
    words: str
    possible: bool


def give_up_choices(user: str, new_user: str, new_roles: Iterable[Peran]) -> tuple[GiveUp, ...]:
    """Both answers; one that would leave the office without admin kunci is shown with its reason."""
    admin = Peran.ADMIN_KUNCI in set(new_roles)
    keeps = f"{user} tetap bekerja dengan data pegawai; pengguna dan kunci lalu dikelola {new_user}."
    return (
        GiveUp(Peran.PETUGAS, f"Lepas {LABEL_PERAN[Peran.PETUGAS]}",
               f"{user} tetap mengelola pengguna dan kunci, dan tidak lagi melihat data pegawai.", True),
        GiveUp(Peran.ADMIN_KUNCI, f"Lepas {LABEL_PERAN[Peran.ADMIN_KUNCI]}",
               keeps if admin else f"Hanya bila {new_user} menjadi Admin kunci; batalkan dan tambahkan peran "
               "itu kepadanya.", admin),
    )


@dataclass(slots=True)
class NewUser:
    """The form of a new user as it is filled in."""

    user: str = ""
    peran: set[Peran] = field(default_factory=set)
    nip: str = ""
    rahasia: bool = False

    def problem(self) -> str:
        """What is still missing, as one sentence; the service refuses everything else."""
        if not self.user.strip():
            return "Nama pengguna belum diisi; tulis nama pendek, misalnya budi."
        return "" if self.peran else "Peran belum dipilih; pilih sedikitnya satu peran."

    def hint(self) -> str:
        """What these roles still need to be of use, or an empty text."""
        return nip_hint(self.peran) if not self.nip.strip() else ""


def nip_hint(peran: Iterable[Peran]) -> str:
    """What roles that see people through a NIP need, or an empty text."""
    names = [LABEL_PERAN[one] for one in Peran if one in _BY_NIP & set(peran)]
    return f"{' dan '.join(names)} tidak melihat siapa pun sebelum dikaitkan dengan NIP." if names else ""


def name_words(row: UserRow) -> str:
    """The user's name; whoever looks is marked."""
    return f"{row.user} (Anda)" if row.diri_sendiri else row.user


def role_words(peran: Iterable[Peran]) -> str:
    """Roles in a line."""
    return ", ".join(LABEL_PERAN[one] for one in peran)


def pegawai_words(row: UserRow) -> str:
    """Which pegawai the user is, by the last digits of his NIP."""
    if row.pegawai_id is None:
        return "—"
    return f"NIP …{row.nip_akhir}" if row.nip_akhir else "Pegawai dihapus"


def state_words(row: UserRow) -> str:
    """Whether he has a password of his own."""
    return "Kalimat sekali pakai" if row.sekali_pakai else "Aktif"


def restricted_words(row: UserRow) -> str:
    """Whether he holds the key of the restricted class."""
    return "Ya" if row.rahasia else "—"


def open_roles(row: UserRow, users: int) -> frozenset[Peran]:
    """Roles whose tick may be turned: all of another user; one's own, and while alone the first ones."""
    if not row.diri_sendiri:
        return frozenset(Peran)
    return frozenset(row.peran) | (PERAN_PERTAMA if users == 1 else frozenset())


def removal_words(user: str) -> tuple[str, ...]:
    """What removing a user does, sentence by sentence."""
    return (
        f"{user} dikeluarkan; kata sandinya tidak membuka apa pun lagi.",
        "Seluruh data disalin dengan kunci baru, sehingga salinan lama berkas kunci pun tidak membukanya. "
        "Kata sandi pengguna lain dan kode pemulihan tetap berlaku.",
        f"{_OLD_BACKUPS}; musnahkan salinan yang dipegang {user}.",
        _HOW_LONG,
    )


def renewal_words() -> tuple[str, ...]:
    """What new keys without a removal do."""
    return (
        "Untuk berjaga-jaga setelah berkas kunci disalin orang atau kata sandi terlihat: ganti kata sandi "
        "itu dahulu, lalu ganti kunci data.",
        "Seluruh data disalin dengan kunci baru. Semua kata sandi dan kode pemulihan tetap berlaku.",
        f"{_OLD_BACKUPS}.",
        _HOW_LONG,
    )


def code_words(kode_diuji: bool) -> str:
    """The state of the recovery code in a sentence."""
    if kode_diuji:
        return "Kode pemulihan sudah diuji dari lembarnya. Ujilah setahun sekali."
    return "Kode pemulihan belum diuji. Ketik kodenya dari lembar yang disimpan."
