"""Everything that a paper about one person is made of: his records, the office, and who signs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from asn_desktop.db.queries.berkas_orang import load_parts
from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.db.queries.jejak import touched_by
from asn_desktop.db.queries.pihak import FaktaPegawai, load_fakta, load_sementara
from asn_desktop.db.queries.records import load_records
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.forms.daftar_bagian import Kop
from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.domain.aturan import Aturan
from asn_desktop.domain.golongan import is_pppk, pangkat_golongan, pangkat_of
from asn_desktop.domain.naskah import PaketNaskah
from asn_desktop.domain.orang import Orang
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.riwayat_orang import RiwayatOrang
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan, StatusPejabat, daerah_of, isi_teks
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.domain.teks import match_key
from asn_desktop.fields.naskah import BIDANG_SURAT, OLEH_PENILAI
from asn_desktop.fields.registry import record_type
from asn_desktop.services.kepegawaian import aturan_kantor, load_riwayat
from asn_desktop.services.kop import KantorSatuan, kop_of, load_kantor_satuan
from asn_desktop.services.menunggu import BarisMenunggu
from asn_desktop.services.naskah import naskah_for, teks_kantor
from asn_desktop.services.office import OfficeProfile
from asn_desktop.services.pihak import ParaPihak, parties_on, pihak_of
from asn_desktop.services.printing.kepala_unit import kepala_satuan
from asn_desktop.services.sementara import by_unit

Values = Mapping[str, Any]
Tunggakan = Mapping[str, tuple[BarisMenunggu, ...]]
PARUH_WAKTU = "PPPK-PW"
_ANGKA_KREDIT, _LOG = ("konversi_ak", "penetapan_ak"), "log_harian"
_IMPOR, _PERIKSA = "impor.", "log_harian.periksa"  # as the trail names them
_PARTS = ("riwayat_golongan", "riwayat_jabatan", "riwayat_pendidikan", "pelatihan", "riwayat_pengangkatan",
          "keluarga", "kgb", "cuti", "saldo_cuti", "penghargaan", "organisasi", "kunjungan_ln",
          "hukuman_disiplin", "kesehatan", *_ANGKA_KREDIT)
_SIAPA_PUN = Penandatangan()
_STATUS = {"plt": StatusPejabat.PLT, "plh": StatusPejabat.PLH}


@dataclass(frozen=True, slots=True)
class Berkas:
    """The file of one person; ``bagian`` holds his records by type, each in the order of its type,
    ``riwayat`` what the rules of service and pay look at. ``kepala`` heads his satuan kerja; who heads it
    himself has his penilai there. ``unit_kepala``: the unit that this head leads; the person's own where
    nobody does, none where his penilai signs for the head himself. ``dari_daftar``: ids of angka kredit that
    a list brought, ``diperiksa`` of lines of his log that somebody looked through, whatever they say of it
    themselves.
    """

    fakta: FaktaPegawai
    pegawai: Values
    bagian: Mapping[str, Sequence[Values]]
    pihak: ParaPihak
    riwayat: RiwayatOrang
    kepala: Penandatangan = Penandatangan()
    unit_kepala: str = ""
    dari_daftar: frozenset[str] = frozenset()
    diperiksa: frozenset[str] = frozenset()

    def of(self, key: str) -> Sequence[Values]:
        """His records of a type."""
        return self.bagian.get(key, ())

    @property
    def status(self) -> str:
        """PNS, CPNS, PPPK or PPPK-PW."""
        return str(self.pegawai["status_pegawai"] or "")

    @property
    def pppk(self) -> bool:
        """Whether he is PPPK, full or part time."""
        return self.status.startswith("PPPK") or is_pppk(self.fakta.golongan)

    @property
    def orang(self) -> Pihak:
        """As papers name him."""
        return pihak_of(self.fakta)


@dataclass(frozen=True, slots=True)
class Naskah:
    """What the office gives to every letter of a batch.

    ``penandatangan`` holds the signers by form ("" for all others), ``dipilih`` the one that was chosen for
    this batch, ``unit_penanda`` their units by NIP; ``satuan`` knows the units with an address of their own.
    ``tahun`` says which cause is printed: the increase, the leave of that year.
    """

    kantor: OfficeProfile
    paket: PaketNaskah
    aturan: Aturan
    hari: date
    tahun: int
    teks: Mapping[tuple[str, str], Values]
    penandatangan: Mapping[str, Penandatangan]
    dipilih: Penandatangan | None = None
    satuan: KantorSatuan | None = None
    unit_penanda: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    periode: str = ""
    bulan: date | None = None  # of the daily log; None: the month of ``hari``
    tunggakan: Tunggakan = field(default_factory=lambda: MappingProxyType({}))
    tambahan: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def kop(self) -> Kop:
        """The letterhead."""
        return kop_of(self.kantor)

    @property
    def tempat(self) -> Tempat:
        """Place and date of the letter."""
        return Tempat(self.kantor.tempat, self.hari)

    def untuk(self, formulir: str, berkas: Berkas) -> "Naskah":
        """The same with name, address and place of the unit of who signs a form for this person."""
        if self.satuan is None:
            return self
        default, unit = berkas.kepala, berkas.unit_kepala
        if formulir in OLEH_PENILAI:
            default, unit = penanda_of(berkas.pihak.penilai), berkas.fakta.unit_kerja_id or ""
        signer = self.yang_menandatangani(formulir, berkas)
        return replace(self, kantor=self.satuan.untuk(
            unit if signer == default else self.unit_penanda.get(signer.nip)))

    def yang_menandatangani(self, formulir: str, berkas: Berkas) -> Penandatangan:
        """Who signs a letter about this person: his penilai, or the head of his satuan kerja, unless another
        is set.
        """
        if formulir in OLEH_PENILAI:
            return self.penanda_atasan(formulir, berkas)
        return self.penanda(formulir, berkas, berkas.kepala)

    def penanda(self, formulir: str, berkas: Berkas, lain: Penandatangan = _SIAPA_PUN) -> Penandatangan:
        """Who signs a form: chosen for the batch, set for the form, set for all letters, else ``lain``; also
        ``lain`` where that would be the person himself, since nobody states or grants anything to himself.
        """
        signer = self.dipilih or self.ditetapkan(formulir) or lain
        return lain if signer.nip and signer.nip == berkas.fakta.nip else signer

    def penanda_atasan(self, formulir: str, berkas: Berkas) -> Penandatangan:
        """Who signs what the penilai signs: the signer of all letters only where he stands in for that post,
        or there is no penilai; never the person himself.
        """
        semua = self.penandatangan.get("")
        own = penanda_of(berkas.pihak.penilai)
        stands_in = semua is not None and (not own.nama or semua.menggantikan(own.jabatan))
        signer = self.dipilih or self.penandatangan.get(formulir) or (semua if stands_in and semua else own)
        return own if signer.nip and signer.nip == berkas.fakta.nip else signer

    def ditetapkan(self, formulir: str) -> Penandatangan | None:
        """Who is set for the form, else for all letters and lists."""
        return self.penandatangan.get(formulir) or self.penandatangan.get("")

    def kantor_satuan(self, ditetapkan: Penandatangan | None, unit_id: str | None, dipilih: Orang | None,
                      ) -> OfficeProfile:
        """The office as a paper about a unit names it: by the unit of who was chosen or is set to sign it,
        else by that unit.
        """
        if ditetapkan is not None:
            unit_id = self.unit_penanda.get(ditetapkan.nip)
        if dipilih is not None:
            unit_id = dipilih.unit_id
        return self.satuan.untuk(unit_id) if self.satuan else self.kantor

    def tulis(self, formulir: str, bagian: str, berkas: Berkas, **lebih: str) -> str:
        """A part of a letter with its merge fields filled in; ``lebih`` are values of that letter."""
        row = self.teks.get((formulir, bagian))
        text = (row["isi"] or "") if row else self.paket.bawaan(formulir, bagian)
        return isi_teks(text, {**_nilai(self, berkas, formulir), **lebih})

    def sebutan_nip(self, formulir: str, berkas: Berkas) -> str:
        """What a form calls the number of a person: NIP, of PPPK what the office calls theirs (NI PPPK)."""
        return (self.tulis(formulir, "nip_pppk", berkas).strip() if berkas.pppk else "") or "NIP"


def _nilai(naskah: Naskah, berkas: Berkas, formulir: str) -> dict[str, str]:
    office, who = naskah.kantor, berkas.orang
    values = dict.fromkeys(BIDANG_SURAT, "")
    signer = naskah.yang_menandatangani(formulir, berkas)
    values.update(
        nama=who.nama, nip=who.nip, pangkat=who.pangkat_golongan, golongan=berkas.fakta.golongan,
        jabatan=who.jabatan, unit_kerja=who.unit_kerja, instansi=office.instansi,
        daerah=daerah_of(office.instansi), perangkat_daerah=office.perangkat_daerah, tempat=office.tempat,
        tempat_kapital=office.tempat.upper(), tanggal=tanggal_panjang(naskah.hari),
        tahun=str(naskah.hari.year), pejabat=signer.jabatan_sendiri,
        peraturan_gaji=naskah.paket.peraturan_gaji["pppk" if berkas.pppk else "pns"])
    return values


def load_berkas(tx: ReadTx, ids: Sequence[str], day: date, rules: Aturan, lebih: Sequence[str] = (),
                ) -> dict[str, Berkas]:
    """The files of these people; who does not exist is left out. ``lebih``: records that few papers want."""
    careers = {one.id: one for one in load_riwayat(tx, _semua(day), rules, day, ids)}
    people, fakta = tx.rows("pegawai", list(ids)), load_fakta(tx, ids, day)
    parts = {key: load_parts(tx, record_type(key), ids) for key in (*_PARTS, *lebih)}
    listed = touched_by(tx, _ids(parts, *_ANGKA_KREDIT), _IMPOR)
    looked_through = touched_by(tx, _ids(parts, _LOG), _PERIKSA)
    heads, found = kepala_satuan(tx, fakta, day), {}
    for person, row in people.items():
        if person in fakta and person in careers:
            pihak = parties_on(tx, person, day) or ParaPihak(pihak_of(fakta[person]))
            head = heads.get(person)
            signer, unit = pihak_of(head.fakta if head else None), fakta[person].unit_kerja_id or ""
            if head is not None:
                signer, unit = (signer, head.unit_id) if head.fakta.id != person else (pihak.penilai, "")
            own = {key: kind.get(person, ()) for key, kind in parts.items()}
            found[person] = Berkas(fakta[person], row, own, pihak, careers[person], penanda_of(signer), unit,
                                   listed, looked_through)
    return found


def _ids(parts: Mapping[str, Mapping[str, Sequence[Values]]], *keys: str) -> list[str]:
    return [row["id"] for key in keys for rows in parts.get(key, {}).values() for row in rows]


def load_naskah(tx: ReadTx, office: OfficeProfile, day: date, tahun: int, penandatangan_id: str | None,
                ) -> Naskah:
    """What the office gives to letters of a day; ``penandatangan_id`` names the signer chosen for all.

    Raises PackError.
    """
    rows = load_penanda(tx, day)
    by_form = {one.formulir: one.penanda for one in reversed(rows)}
    chosen = {one.id: one.penanda for one in rows}.get(penandatangan_id or "")
    units = {one.penanda.nip: one.unit_id for one in rows if one.penanda.nip}
    return Naskah(office, naskah_for(day), aturan_kantor(tx), day, tahun, teks_kantor(tx, day), by_form,
                  chosen, load_kantor_satuan(tx, office), units)


@dataclass(frozen=True, slots=True)
class PenandaKantor:
    """A signer whom the office set for a form ("": for all letters), and his unit ("": outside the data)."""

    id: str
    formulir: str
    penanda: Penandatangan
    unit_id: str


def load_penanda(tx: ReadTx, day: date) -> tuple[PenandaKantor, ...]:
    """All signers of the office, with rank and name of that day."""
    rows = load_records(tx, _semua(day), record_type("penandatangan"))
    facts = load_fakta(tx, [str(row["pejabat_id"]) for row in rows if row["pejabat_id"]], day)
    acting = _acting(tx, day) if any(row["cara"] in _STATUS for row in rows) else {}
    found = []
    for row in rows:
        who = facts.get(row["pejabat_id"] or "")
        own = (who.unit_kerja_id or "") if who else ""
        unit = acting.get((row["pejabat_id"], row["cara"], match_key(row["jabatan"])), own)
        found.append(PenandaKantor(row["id"], str(row["formulir"] or ""), _penanda(row, who), unit))
    return tuple(found)


def _acting(tx: ReadTx, day: date) -> dict[tuple[str, str, str], str]:
    """By person, Plt. or Plh., and post the unit of the post that he stands in for, as his SK tells."""
    posts = by_unit(load_units(tx), load_sementara(tx, day))
    return {(one.pegawai_id, one.cara, match_key(one.jabatan)): unit for unit, held in posts.items()
            for one in held}


def _semua(day: date) -> Penglihatan:
    """Everybody: whether the people of an order are seen was asked before."""
    return Penglihatan(day, day.year, semua=True)


def penanda_of(pihak: Pihak) -> Penandatangan:
    """A person of the data as signer in his own post."""
    rank, _, golongan = pihak.pangkat_golongan.partition(" / ")
    return Penandatangan(pihak.nama, pihak.nip, rank if golongan else "", pihak.jabatan, golongan=golongan)


def _penanda(row: Values, fakta: FaktaPegawai | None) -> Penandatangan:
    name, nip, rank, golongan = (row["nama"] or "", "", "", "")
    if fakta is not None:
        name, nip, rank = fakta.nama_lengkap, fakta.nip, pangkat_of(fakta.golongan)
        golongan = fakta.golongan if rank else ""
    return Penandatangan(name, nip, rank or (pangkat_golongan(fakta.golongan) if fakta else ""),
                         row["jabatan"], _STATUS.get(row["cara"], StatusPejabat.DEFINITIF),
                         row["atas_nama"] or "", (row["melalui"] or "") if row["cara"] == "ub" else "",
                         golongan)
