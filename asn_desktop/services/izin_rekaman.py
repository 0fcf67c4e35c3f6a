"""What a record type asks of a role: records of appraisal take the permissions of SKP and evaluasi.

Basis: PermenPANRB 6/2022 Ps. 5 (the pejabat penilai keeps what belongs to the appraisal of his people).
"""

from asn_desktop.domain.peran import Izin
from asn_desktop.fields.spec import RecordType


def izin_lihat(kind: RecordType) -> Izin:
    """What reading a record of this type needs."""
    return Izin.LIHAT_KINERJA if kind.kinerja else Izin.LIHAT_PEGAWAI


def izin_ubah(kind: RecordType) -> Izin:
    """What adding and changing one needs."""
    return Izin.UBAH_KINERJA if kind.kinerja else Izin.UBAH_PEGAWAI


def izin_hapus(kind: RecordType) -> Izin:
    """What removing one needs: who keeps records of appraisal takes his own mistakes away too."""
    return Izin.UBAH_KINERJA if kind.kinerja else Izin.HAPUS
