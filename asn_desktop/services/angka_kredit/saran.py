"""What the base values of a first PAK could be: a suggestion with its basis, which nobody has to take."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from asn_desktop.db.queries.kepegawaian import load_bagian
from asn_desktop.domain.angka_kredit import nilai_dasar_pada, saran_dasar
from asn_desktop.domain.pendidikan import urut_pendidikan
from asn_desktop.domain.penetapan_ak import hari_awal
from asn_desktop.domain.peran import Izin
from asn_desktop.services.access import needs
from asn_desktop.services.angka_kredit.catatan import aturan_ak, load_catatan_ak
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see


@dataclass(frozen=True, slots=True)
class SaranAwal:
    """``dasar`` is the AK dasar of the golongan in which the first conversion of the jenjang begins; of an
    old PAK the integration takes ``nilai_dasar`` off, by ``pendidikan`` ("" and None: not known); ``pasti``:
    that figure was checked.
    """

    jenjang: str
    golongan: str
    dasar: Decimal
    pendidikan: str = ""
    nilai_dasar: Decimal | None = None
    pasti: bool = False


@needs(Izin.LIHAT_KINERJA)
def saran_awal(session: Session, pegawai_id: str) -> SaranAwal | None:
    """The suggestion for the jenjang that was converted last; None where nothing says one. Raises
    OutOfSight.
    """
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_KINERJA)
        notes = load_catatan_ak(tx, (pegawai_id,))[pegawai_id]
        rules, _ = aturan_ak(tx)
        schools = load_bagian(tx, "riwayat_pendidikan", ("tingkat",), "tahun_lulus", (pegawai_id,))
    lines = sorted(notes.konversi, key=hari_awal)
    own = [line for line in lines if line.jenjang == lines[-1].jenjang]
    if not own:
        return None
    day: date = hari_awal(own[0])
    held = (notes.golongan_pada(day), own[0].golongan)
    level = own[0].jenjang
    golongan, dasar = next(((one, found) for one in held
                            if (found := saran_dasar(level, one, rules, day)) is not None), ("", None))
    if dasar is None:
        return None
    school = max((row[0] for row in schools.get(pegawai_id, ()) if row[0]), key=urut_pendidikan, default="")
    base = nilai_dasar_pada(school, rules, day)
    return SaranAwal(level, golongan, dasar, school if base else "", base.nilai if base else None,
                     base.pasti if base else False)
