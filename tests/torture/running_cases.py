"""The use cases of a running year as ``use_cases`` strikes them: a log taken in, a note of feedback."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.db.kunci_tanda import META, keep_key
from asn_desktop.domain.evaluasi import SasaranUmpanBalik
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.demo import TAHUN_DEMO
from asn_desktop.services.log_harian.ambil import ambil_log, pratinjau_teks
from asn_desktop.services.printing import PrintOrder, print_forms
from asn_desktop.services.skp import find_skp
from asn_desktop.services.terima_formulir import terima_formulir
from asn_desktop.services.umpan_balik import catat_umpan_balik, catatan_baru
from asn_desktop.services.verifikasi import kenali_kantor, periksa_pdf
from asn_desktop.services.work import Work
from tests.torture import ground, rencana_cases

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


def with_paper(root: Path, place: ground.Ground) -> None:
    """A paper of an office with another key, which is known here."""
    paper = root / "diterima.pdf"
    with ground.opened(root / "kantor") as session:
        order = PrintOrder(("dokumen-evaluasi",), TAHUN_DEMO, JenisPeriode.AKHIR, (place.example,), paper)
        print_forms(session, order, Work())
        with session.db.write("kunci", "uji") as tx:
            tx.connection.exec_driver_sql("DELETE FROM meta WHERE key = ?", (META,))
            keep_key(tx.connection, bytes(range(32)))
        kenali_kantor(session, "KABUPATEN LAIN", periksa_pdf(paper, {})[0])


def take_paper(struck: "Struck") -> None:
    """What another office's paper says goes on record."""
    terima_formulir(struck.the_session, struck.root / "diterima.pdf")


WITH_PLANS = {**rencana_cases.CASES, "take log": (take_log, None), "note": (note, None),
              "take paper": (take_paper, with_paper)}
