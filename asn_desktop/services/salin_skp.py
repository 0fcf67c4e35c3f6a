"""Use cases of copying: what an earlier year has of a person, this year's plan with it, or one begun so."""

from dataclasses import replace

from asn_desktop.db.queries.daftar_skp import skp_ids_of
from asn_desktop.db.queries.rencana_aksi import load_rencana_aksi, save_rencana_aksi
from asn_desktop.db.queries.skp import load_skp
from asn_desktop.domain import rencana_aksi as action_rules
from asn_desktop.domain import salin_skp as rules
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.salin_skp import PilihanSalin, Salinan
from asn_desktop.domain.skp import Skp
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.kinerja_text import problems_of_skp_texts, tidy_skp
from asn_desktop.services.rencana_aksi import tidy_aksi
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see
from asn_desktop.services.skp import fresh_skp, mended, paket_of, stored_skp
from asn_desktop.services.skp_baru import insert_new


@needs(Izin.UBAH_KINERJA)
def sumber_salinan(session: Session, skp: Skp, dari_tahun: int) -> Salinan:
    """The newest plan of the same person in an earlier year, with its planned actions.

    Raises Rejected when that year has no plan, OutOfSight.
    """
    with session.db.read() as tx:
        # Whoever writes this year's plan may see what the same person did before.
        must_see(session, tx, (skp.pegawai_id,), Izin.UBAH_KINERJA, tahun=skp.tahun)
        ids = skp_ids_of(tx, skp.pegawai_id, dari_tahun)
        source = load_skp(tx, ids[0]) if ids else None
        if source is None:
            raise Rejected((Problem("", "skp.sumber_tidak_ada", {"tahun": dari_tahun}),))
        return Salinan(source, load_rencana_aksi(tx, (source.id,)).get(source.id, ()))


@needs(Izin.UBAH_KINERJA)
def salin_isi(session: Session, skp: Skp, sumber: Salinan, pilihan: PilihanSalin) -> Salinan:
    """The plan with what was chosen of an earlier one, and the actions that go with it; nothing is stored.

    Raises OutOfSight.
    """
    with session.db.read() as tx:
        must_see(session, tx, (skp.pegawai_id, sumber.skp.pegawai_id), Izin.UBAH_KINERJA, tahun=skp.tahun)
    known = {value.kode for value in paket_of(skp).nilai_dasar}
    return rules.disalin(skp, sumber, pilihan, known, session.db.new_id)


@needs(Izin.UBAH_KINERJA)
def mulai_terisi(session: Session, isi: Salinan) -> Skp:
    """Begin and store the plan of a person and year together with contents and actions, as one deed.

    All but form, goals, ekspektasi and lampiran is made as ``start_skp`` makes it. Raises as that does, and
    Rejected for a text or an action that cannot be kept.
    """
    skp = isi.skp
    new = tidy_skp(replace(
        fresh_skp(session, skp.pegawai_id, skp.tahun, skp.mulai),
        pendekatan=skp.pendekatan, jenis=skp.jenis, hasil_kerja=skp.hasil_kerja, perilaku=skp.perilaku,
        dukungan=skp.dukungan, skema=skp.skema, konsekuensi=skp.konsekuensi))
    actions = tidy_aksi(isi.aksi)
    problems = (*problems_of_skp_texts(new), *action_rules.problems_of(actions, new))
    if problems:
        raise Rejected(problems)
    with mended(), session.db.write("skp.mulai", session.actor, f"{new.tahun} {new.pegawai.nama}") as tx:
        insert_new(tx, new)
        save_rencana_aksi(tx, new.id, actions)
        return stored_skp(tx, new.id)
