"""A new plan as it is first stored: names as of its days, a number, an empty row for each nilai dasar."""

from dataclasses import replace
from datetime import date

from asn_desktop.db.queries import nomor
from asn_desktop.db.queries.daftar_skp import skp_ids_of, skp_starts_of
from asn_desktop.db.queries.pihak import FaktaPegawai, eselon_of, eselon_peta, load_fakta
from asn_desktop.db.queries.skp import insert_skps, load_skp
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.jabatan import BUKAN_DEFINITIF
from asn_desktop.domain.periode import Rentang
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import JenisSkp, Pendekatan, Sebagai, Skp, jabatan_sebagai, jenis_untuk_eselon
from asn_desktop.services import packs
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.kinerja_text import tidy_skp
from asn_desktop.services.kop import load_kantor_satuan
from asn_desktop.services.office import OfficeProfile
from asn_desktop.services.pihak import clamp, parties_on
from asn_desktop.services.sementara import dijalankan


def made_skp(
    tx: ReadTx,
    skp_id: str,
    office: OfficeProfile,
    pegawai_id: str,
    rentang: Rentang,
    hari_ini: date,
    *,
    sebagai: Sebagai = Sebagai.DEFINITIF,
    jabatan: str = "",
) -> Skp:
    """The empty plan of a person and range; of who stands in ``jabatan`` is the post that he stands in for
    ("": by his SK).

    Raises Rejected for a range outside its year or somebody who is not in the data, ServiceError when no rule
    pack covers the year.
    """
    tahun = rentang.mulai.year
    if rentang.selesai.year != tahun:
        raise Rejected((Problem("mulai", "skp.luar_tahun", {"tahun": tahun}),))
    try:
        paket = packs.pack_for(date(tahun, 1, 1))
    except packs.PackError as error:
        raise ServiceError(str(error)) from error
    day = clamp(hari_ini, rentang.mulai, rentang.selesai)
    parties = parties_on(tx, pegawai_id, day)
    if parties is None:
        raise Rejected((Problem("pegawai_id", "skp.pegawai_tidak_ada"),))
    earlier = skp_ids_of(tx, pegawai_id, tahun) or skp_ids_of(tx, pegawai_id, tahun - 1)
    before = load_skp(tx, earlier[0]) if earlier else None
    fakta = load_fakta(tx, (pegawai_id,)).get(pegawai_id)
    post, unit = (dijalankan(tx, pegawai_id, sebagai.value, jabatan, day) if sebagai in BUKAN_DEFINITIF
                  else ("", ""))
    named = jabatan_sebagai(sebagai, jabatan or post or parties.pegawai.jabatan)
    return Skp(
        id=skp_id,
        pegawai_id=pegawai_id,
        tahun=tahun,
        mulai=rentang.mulai,
        selesai=rentang.selesai,
        paket=paket.kode,
        pegawai=replace(parties.pegawai, jabatan=named, unit_kerja=unit or parties.pegawai.unit_kerja),
        penilai=parties.penilai,
        atasan_penilai=parties.atasan_penilai,
        pendekatan=before.pendekatan if before else Pendekatan.KUANTITATIF,
        jenis=before.jenis if before else _jenis(tx, pegawai_id, fakta, day),
        sebagai=sebagai,
        unit_kerja_id=fakta.unit_kerja_id if fakta else None,
        instansi=office.instansi,
        tempat=load_kantor_satuan(tx, office).untuk(fakta.unit_kerja_id if fakta else None).tempat,
        perilaku=tuple((value.kode, "") for value in paket.nilai_dasar),
    )


def _jenis(tx: ReadTx, pegawai_id: str, fakta: FaktaPegawai | None, day: date) -> JenisSkp:
    """By the eselon of the SK, else of the peta jabatan: a download of SIASN has no column for it."""
    eselon = eselon_of(tx, pegawai_id)
    if not eselon and fakta is not None:
        eselon = eselon_peta(tx, fakta.unit_kerja_id, fakta.jabatan, day)
    return jenis_untuk_eselon(eselon)


def insert_new(tx: WriteTx, skp: Skp) -> None:
    """Store a new plan with the next number. Raises Rejected when one with that start is there already."""
    taken = skp_starts_of(tx, skp.pegawai_id, skp.tahun).get((skp.mulai, skp.sebagai.value))
    if taken is not None:
        raise Rejected((Problem("", "skp.sudah_ada", {"tahun": skp.tahun, "nomor": taken}),))
    number = next(nomor.take_numbers(tx, nomor.SKP, skp.tahun))
    insert_skps(tx, [replace(tidy_skp(skp), nomor=nomor.nomor_skp(skp.tahun, number))])
