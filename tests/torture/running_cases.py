"""The use cases of a running year as ``use_cases`` strikes them: a log taken in, a note of feedback."""

from datetime import date
from typing import TYPE_CHECKING

from asn_desktop.domain.evaluasi import SasaranUmpanBalik
from asn_desktop.services.demo import TAHUN_DEMO
from asn_desktop.services.log_harian.ambil import ambil_log, pratinjau_teks
from asn_desktop.services.skp import find_skp
from asn_desktop.services.umpan_balik import catat_umpan_balik, catatan_baru
from tests.torture import rencana_cases

if TYPE_CHECKING:
    from tests.torture.use_cases import Struck

HARI = date(TAHUN_DEMO, 3, 2)


def take_log(struck: "Struck") -> None:
    """Two lines of a log."""
    session = struck.the_session
    block = "\n".join(f"\t{HARI}\t\t\t{words}" for words in ("Rapat", "Menata arsip"))
    ambil_log(session, pratinjau_teks(session, struck.place.example, block), {})


def note(struck: "Struck") -> None:
    """A note on a plan."""
    target = SasaranUmpanBalik.PERILAKU, "akuntabel"
    plan = find_skp(struck.the_session, struck.place.example, TAHUN_DEMO)
    assert plan is not None
    catat_umpan_balik(struck.the_session, catatan_baru(plan.id, target, HARI, "Terbuka"))


WITH_PLANS = {**rencana_cases.CASES, "take log": (take_log, None), "note": (note, None)}
