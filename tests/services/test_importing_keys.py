"""Who a row is about: PNS ID, else NIP; the same person twice; a NIP of two people."""

from asn_desktop.services.importing import Weight
from tests.services.siasn_files import a_row, another, inspect, only, reasons, records, shown, take, told


def the_person(office):
    (person,) = records(office, "pegawai")
    return person


def test_without_a_pns_id_the_nip_is_the_key(office):
    take(office, a_row())
    columns = ("NIP BARU", "NAMA", "TEMPAT LAHIR NAMA", "AGAMA NAMA")
    plan = inspect(office, only(*columns, TEMPAT_LAHIR_NAMA="Palembang"))
    assert (plan.counts.baru, plan.counts.berubah) == (0, 1)
    fresh = inspect(office, only(*columns, NIP_BARU="199001012015031902"))
    assert fresh.counts.baru == 1


def test_a_pns_id_is_added_to_somebody_known_by_nip(office):
    take(office, {name: cell for name, cell in a_row().items() if name != "PNS ID"})
    assert the_person(office)["pns_id"] is None
    take(office, a_row())
    assert the_person(office)["pns_id"] == "A1"


def test_a_pns_id_in_other_case_is_the_same_person(office):
    take(office, a_row())
    plan = inspect(office, a_row(PNS_ID="a1"))
    assert plan.counts.baru == 0


def test_a_new_nip_of_a_known_pns_id_is_taken(office):
    take(office, a_row())
    plan = take(office, a_row(NIP_BARU="198503172010012902")).plan
    assert shown(plan)[0][:3] == ("NIP BARU", "198503172010012901", "198503172010012902")
    assert the_person(office)["nip"] == "198503172010012902"


def test_a_nip_of_another_pns_id_refuses_the_row(office):
    take(office, a_row())
    plan = inspect(office, a_row(PNS_ID="ZZ"))
    assert told(plan, Weight.BARIS) == [(2, "NIP BARU")]
    assert "SITI ROHMAH" in reasons(plan, Weight.BARIS)
    take(office, another())
    swapped = inspect(office, another(NIP_BARU="198503172010012901"))
    assert (swapped.counts.ditolak, bool(swapped.writes)) == (1, False)


def test_a_nip_that_was_given_up_may_be_anothers_in_the_same_file(office):
    take(office, a_row())
    result = take(office, a_row(NIP_BARU="198503172010012909"), another(NIP_BARU="198503172010012901"))
    assert (result.plan.counts.berubah, result.plan.counts.baru, result.plan.counts.ditolak) == (1, 1, 0)
    assert {person["nama"]: person["nip"] for person in records(office, "pegawai")} == {
        "SITI ROHMAH": "198503172010012909",
        "BUDI SANTOSO": "198503172010012901",
    }


def test_two_new_rows_with_one_nip_and_two_pns_ids_leave_the_second_out(office):
    plan = take(office, a_row(), another(NIP_BARU="198503172010012901")).plan
    assert told(plan, Weight.BARIS) == [(3, "NIP BARU")]
    assert "baris 2" in reasons(plan, Weight.BARIS)


def test_the_same_person_twice_with_the_same_values_is_told_and_fine(office):
    plan = take(office, a_row(), a_row()).plan
    assert (plan.counts.baru, plan.counts.sama, plan.counts.ditolak) == (1, 1, 0)
    assert told(plan, Weight.CATATAN) == [(3, "")]
    assert "baris 2" in reasons(plan, Weight.CATATAN)
    assert len(records(office, "riwayat_golongan")) == 1


def test_the_same_person_twice_with_other_values_refuses_the_second(office):
    plan = take(office, a_row(), a_row(TEMPAT_LAHIR_NAMA="Palembang", IS_VALID_NIK="0")).plan
    assert told(plan, Weight.BARIS) == [(3, "")]
    assert "baris 2" in reasons(plan, Weight.BARIS)
    assert "TEMPAT LAHIR NAMA" in reasons(plan, Weight.BARIS)
    assert "IS VALID NIK" in reasons(plan, Weight.BARIS)
    assert the_person(office)["tempat_lahir"] == "Tirta Jaya"


def test_a_second_row_may_complete_the_first(office):
    plan = take(office, a_row(EMAIL=None), a_row(EMAIL="siti@contoh.invalid")).plan
    assert (plan.counts.baru, plan.counts.berubah, plan.counts.ditolak) == (1, 1, 0)
    assert "melengkapi baris 2" in reasons(plan, Weight.CATATAN)
    assert the_person(office)["email"] == "siti@contoh.invalid"


def test_a_damaged_first_row_is_completed_by_a_good_second_one_also_the_second_time(office):
    rows = a_row(NIP_BARU="1985", EMAIL="siti@contoh.invalid"), a_row()
    plan = take(office, *rows).plan
    assert (plan.counts.baru, plan.counts.berubah, plan.counts.ditolak, plan.counts.sel_ditolak) == (
        1,
        1,
        0,
        1,
    )
    assert the_person(office)["email"] == "siti@contoh.invalid"
    assert inspect(office, *rows).pending == 0


def test_a_damaged_first_row_that_contradicts_the_good_one_is_refused(office):
    plan = take(office, a_row(NIP_BARU="1985", TEMPAT_LAHIR_NAMA="Palembang"), a_row()).plan
    assert told(plan, Weight.BARIS) == [(2, "")]
    assert "baris 3" in reasons(plan, Weight.BARIS)


def test_a_third_row_may_not_contradict_what_the_second_completed(office):
    rows = a_row(EMAIL=None), a_row(EMAIL="siti@contoh.invalid"), a_row(EMAIL="lain@contoh.invalid")
    plan = take(office, *rows).plan
    assert told(plan, Weight.BARIS) == [(4, "")]
    assert the_person(office)["email"] == "siti@contoh.invalid"
    assert inspect(office, *rows).pending == 0
