"""What is said about users and their passwords, without a window."""

import pytest

from asn_desktop.domain.peran import PERAN_PERTAMA, Peran
from asn_desktop.presenters import new_password, users
from asn_desktop.presenters.wizard import FirstPasswordWords, WizardState
from asn_desktop.services.users import UserRow
from tests import offices

ADMIN, PETUGAS, PENILAI = Peran.ADMIN_KUNCI, Peran.PETUGAS, Peran.PENILAI


def a_row(**changes):
    values = {"user": "budi", "peran": (PENILAI,), "pegawai_id": None, "sekali_pakai": False,
              "rahasia": False, "diri_sendiri": False, "nip_akhir": "", **changes}  # fmt: skip
    return UserRow(**values)


def test_every_role_is_explained_in_one_line():
    assert set(users.ROLE_WORDS) == set(Peran)
    assert all(len(words) <= 90 for words in users.ROLE_WORDS.values())


@pytest.mark.parametrize(
    ("roles", "possible"), [((PETUGAS,), False), ((ADMIN,), True), ((ADMIN, PENILAI), True)]
)
def test_admin_kunci_is_given_up_only_to_another_one(roles, possible):
    petugas, admin = users.give_up_choices("siti", "budi", roles)
    assert (petugas.peran, petugas.possible) == (PETUGAS, True)
    assert (admin.peran, admin.possible) == (ADMIN, possible)
    assert "budi" in admin.words
    assert "siti" in petugas.words


def test_the_form_of_a_new_user_says_what_is_missing():
    form = users.NewUser()
    assert "Nama pengguna belum diisi" in form.problem()
    form.user = "budi"
    assert "Peran belum dipilih" in form.problem()
    form.peran = {PENILAI, Peran.PIMPINAN}
    assert form.problem() == ""
    assert form.hint().startswith("Pejabat penilai dan Pimpinan unit tidak melihat siapa pun")
    form.nip = "198503172010012901"
    assert form.hint() == ""
    assert users.nip_hint([ADMIN, PETUGAS]) == ""


def test_a_row_reads_as_words():
    assert users.name_words(a_row(diri_sendiri=True)) == "budi (Anda)"
    assert users.role_words((ADMIN, PENILAI)) == "Admin kunci, Pejabat penilai"
    assert users.pegawai_words(a_row()) == "—"
    assert users.pegawai_words(a_row(pegawai_id="x", nip_akhir="2901")) == "NIP …2901"
    assert users.pegawai_words(a_row(pegawai_id="x")) == "Pegawai dihapus"
    assert users.state_words(a_row(sekali_pakai=True)) == "Kalimat sekali pakai"
    assert (users.restricted_words(a_row()), users.restricted_words(a_row(rahasia=True))) == ("—", "Ya")


def test_which_ticks_may_be_turned():
    assert users.open_roles(a_row(), 2) == set(Peran)
    own = a_row(diri_sendiri=True, peran=(PENILAI,))
    assert users.open_roles(own, 2) == {PENILAI}
    assert users.open_roles(own, 1) == {PENILAI} | PERAN_PERTAMA


def test_words_while_a_password_is_typed(tmp_path):
    state = WizardState(tmp_path / "kantor")
    state.choices.user, state.choices.instansi = "siti", "PEMERINTAH KABUPATEN TIRTA JAYA"
    with offices.new_office(tmp_path / "dua") as session:
        session.latihan = False
        for words in (new_password.OwnPasswordWords(session), FirstPasswordWords(state)):
            assert words("") == ""
            assert words("abcde") == "Kurang 3 huruf lagi."
            assert "mudah ditebak" in words("Kabupaten Tirta Jaya")
            assert words("molekul nafas bistik prisma") == new_password.STRONG
