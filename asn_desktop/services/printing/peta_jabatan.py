"""What stands on the printed peta jabatan: the map of today below a unit, in the order of the tree."""

from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.documents.forms.peta_jabatan import FORM, JabatanPeta, PemangkuPeta, PetaJabatan, UnitPeta
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.peta_jabatan import BarisPeta
from asn_desktop.services.access import needs
from asn_desktop.services.organisasi.peta import PetaKantor, peta_kantor
from asn_desktop.services.organisasi.susunan import susunan_unit
from asn_desktop.services.pembatasan import ditahan
from asn_desktop.services.printing.bahan import Bahan, IsiHariIni
from asn_desktop.services.session import Session
from asn_desktop.services.units import with_units_below
from asn_desktop.services.work import Work

KEY = FORM.key
_HELD = PemangkuPeta("(pemrosesan dibatasi)")
_OFF_MAP = "{} pegawai memangku jabatan yang belum ada pada peta."


@needs(Izin.LIHAT_PEGAWAI, Izin.CETAK)
def read(session: Session, unit_id: str | None, work: Work) -> IsiHariIni:
    """The map of the office, or of a unit and those below it, and whom it names."""
    peta, tree = peta_kantor(session), susunan_unit(session)
    with session.db.read() as tx:
        held = frozenset(ditahan(tx))
        below = with_units_below(load_units(tx), unit_id) if unit_id else ()
    chosen = frozenset(below) if unit_id else frozenset(unit.id for unit in tree)
    top = min((unit.tingkat for unit in tree if unit.id in chosen), default=0)
    lines = [line for line in peta.baris if line.formasi.unit_kerja_id in chosen]
    by_unit: dict[str, list[JabatanPeta]] = {}
    for line in lines:
        by_unit.setdefault(line.formasi.unit_kerja_id, []).append(_jabatan(line, held))
    satuan = tuple(UnitPeta(unit.nama, unit.tingkat - top, tuple(by_unit.get(unit.id, ())))
                   for unit in tree if unit.id in chosen)
    named = tuple(one.id for line in lines for one in line.pemangku if one.id not in held)
    return IsiHariIni((satuan, peta.tahun, _notes(peta, chosen)), named)


def gather(bahan: Bahan) -> PetaJabatan:
    """The data of the paper."""
    satuan, tahun, notes = bahan.isi
    return PetaJabatan(bahan.unit, bahan.keadaan, tahun, satuan, bahan.penandatangan, notes)


def _jabatan(line: BarisPeta, held: frozenset[str]) -> JabatanPeta:
    post = line.formasi
    holders = tuple(_HELD if one.id in held else PemangkuPeta(one.nama, one.nip) for one in line.pemangku)
    return JabatanPeta(post.jabatan, post.jenis_jabatan.capitalize(), post.kelas, post.kebutuhan, holders,
                       line.proyeksi)


def _notes(peta: PetaKantor, chosen: frozenset[str]) -> tuple[str, ...]:
    off = sum(bool(one.jabatan) and (one.unit_kerja_id or "") in chosen for one in peta.tanpa_formasi)
    return (_OFF_MAP.format(off),) if off else ()
