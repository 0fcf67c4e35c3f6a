"""Help with the wording of a plan: the words it goes by, and what the plan is compared with."""

import json
from functools import cache

from asn_desktop.db.queries.daftar_skp import skp_ids_of
from asn_desktop.db.queries.rumusan import goals_of_unit
from asn_desktop.db.queries.skp import load_skps
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.skp import Skp
from asn_desktop.domain.teks import match_key
from asn_desktop.domain.telaah_rumusan import KataRumusan, Pembanding
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import needs
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight


@cache
def kata_rumusan() -> KataRumusan:
    """The words that ship with the program."""
    found = json.loads(resource_path("kata", "rumusan.json").read_text(encoding="utf-8"))
    return KataRumusan(*(frozenset(found[name]) for name in ("hasil", "ukuran", "bilangan")))


@needs(Izin.LIHAT_KINERJA)
def pembanding_rumusan(session: Session, skp: Skp) -> Pembanding:
    """Goals of colleagues who are seen, and the person's plans of the year before. Raises OutOfSight."""
    with session.db.read() as tx:
        must_see(session, tx, (skp.pegawai_id,), Izin.LIHAT_KINERJA, tahun=skp.tahun)
        seen = sight(session, Izin.LIHAT_KINERJA, tahun=skp.tahun)
        colleagues = goals_of_unit(tx, seen, skp.pegawai_id, skp.tahun)
        before = load_skps(tx, skp_ids_of(tx, skp.pegawai_id, skp.tahun - 1))
    return Pembanding(
        {match_key(goal): nama for goal, nama in reversed(colleagues)},
        frozenset((match_key(goal.rhk), match_key(one.indikator), match_key(one.target))
                  for plan in before.values() for goal in plan.hasil_kerja for one in goal.indikator))
