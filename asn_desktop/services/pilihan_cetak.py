"""Which way the office prints what the sample prints have in several ways: fills, titles, labels.

The ways themselves belong to the rule pack (``PaketKinerja.varian``), but for the proofs of a final paper,
which are this program's own. A document reprints with the wording of its own pack and with what the office
chooses now, as far as that pack knows it.
"""

from collections.abc import Iterable, Mapping

from asn_desktop.db.queries.pilihan_cetak import load_pilihan
from asn_desktop.domain.paket import PilihanVarian, Varian
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.services import packs
from asn_desktop.services.access import for_everyone, needs
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.session import Session

KODE_QR, DATA_DI_PDF = "kode_qr", "data_pdf"
_PREFIX = "formulir_kinerja."
_OFF = "tanpa"
_BUKTI = (
    Varian(KODE_QR, "Kode QR pada formulir final", (
        PilihanVarian("cetak", "Tercetak", {}), PilihanVarian(_OFF, "Tidak tercetak", {}))),
    Varian(DATA_DI_PDF, "Data formulir di dalam PDF", (
        PilihanVarian("lampir", "Dilampirkan", {}), PilihanVarian(_OFF, "Tidak dilampirkan", {}))),
)


@for_everyone
def varian_formulir(session: Session) -> tuple[Varian, ...]:
    """What may be chosen: from the rule pack in force today, and the proofs. Raises ServiceError when there
    is no pack.
    """
    try:
        return (*packs.pack_for(today(session)).varian, *_BUKTI)
    except packs.PackError as error:
        raise ServiceError(str(error)) from error


@for_everyone
def pilihan_formulir(session: Session) -> Mapping[str, str]:
    """What the office chose, by the key of the variant; what is missing is the official way."""
    with session.db.read() as tx:
        found = load_pilihan(tx)
    return {key.removeprefix(_PREFIX): nilai for key, (_, nilai) in found.items() if key.startswith(_PREFIX)}


def terpasang(pilihan: Mapping[str, str], kunci: str) -> bool:
    """Whether a proof stands on final papers; it does unless the office chose otherwise."""
    return pilihan.get(kunci) != _OFF


def problems_of_pilihan(varian: Iterable[Varian], kunci: str, nilai: str) -> tuple[Problem, ...]:
    """What forbids keeping a choice: a way that nobody knows, and the official one, which needs no record."""
    ways = next((item.pilihan for item in varian if f"{_PREFIX}{item.kunci}" == kunci), ())
    if nilai in {way.nilai for way in ways[1:]}:
        return ()
    return (Problem("nilai", "pilihan.tidak_dikenal", {"label": kunci, "nilai": nilai}),)


@needs(Izin.ATUR_KANTOR)
def pilih_formulir(session: Session, kunci: str, nilai: str) -> None:
    """Choose a way; the official one takes the record away. Raises Rejected for an unknown one."""
    varian = next((item for item in varian_formulir(session) if item.kunci == kunci), None)
    if varian is None or nilai not in {way.nilai for way in varian.pilihan}:
        raise Rejected((Problem("nilai", "pilihan.tidak_dikenal", {"label": kunci, "nilai": nilai}),))
    chosen = varian.pilih(nilai)
    with session.db.write("pilihan_cetak.ubah", session.actor, f"{varian.judul}: {chosen.judul}") as tx:
        stored = load_pilihan(tx).get(f"{_PREFIX}{kunci}")
        if chosen is varian.pilihan[0]:
            tx.delete_many("pilihan_cetak", [stored[0]] if stored else [])
        elif stored:
            tx.update("pilihan_cetak", stored[0], {"nilai": nilai})
        else:
            tx.insert("pilihan_cetak", {"kunci": f"{_PREFIX}{kunci}", "nilai": nilai})
