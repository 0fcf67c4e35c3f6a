"""Values that are taken but worth a look: a TMT far ahead, an e-mail address that cannot be one."""

from asn_desktop.services.importing import Weight
from tests.services.siasn_files import a_row, inspect, reasons, told


def test_a_tmt_more_than_a_year_ahead_is_taken_and_told(office):
    now = office.clock().date()
    near, far = f"01-01-{now.year + 1}", f"01-01-{now.year + 2}"
    plan = inspect(office, a_row(TMT_GOLONGAN=near, TMT_JABATAN=near))
    assert not told(plan, Weight.CATATAN)
    plan = inspect(office, a_row(TMT_GOLONGAN=far, TMT_JABATAN=far))
    assert told(plan, Weight.CATATAN) == [(2, "TMT GOLONGAN"), (2, "TMT JABATAN")]
    assert f"01-01-{now.year + 2}" in reasons(plan, Weight.CATATAN)
    assert (plan.counts.baru, plan.has_refusals) == (1, False)


def test_an_address_that_is_none_is_taken_and_told(office):
    plan = inspect(office, a_row(EMAIL="bukan email"))
    assert told(plan, Weight.CATATAN) == [(2, "EMAIL")]
    assert "@" in reasons(plan, Weight.CATATAN)
    assert (plan.counts.baru, plan.has_refusals) == (1, False)
    assert not told(inspect(office, a_row(EMAIL="siti@contoh.invalid")), Weight.CATATAN)
