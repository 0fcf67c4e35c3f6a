"""Papers about one person, of his records: who gets one, what stands on it, why he is passed over."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import zip_longest
from types import MappingProxyType
from typing import Any

from asn_desktop.db.queries.jejak import head_of_records
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.surat import Penandatangan
from asn_desktop.services.naskah import naskah_for
from asn_desktop.services.office import OfficeProfile
from asn_desktop.services.printing import (
    isi_ak,
    isi_bimbingan,
    isi_cuti,
    isi_drh,
    isi_kgb,
    isi_kp4,
    isi_log,
    isi_pengingat,
    isi_pernyataan,
)
from asn_desktop.services.printing.berkas_orang import Berkas, Naskah, Tunggakan, load_berkas, load_naskah
from asn_desktop.services.printing.forms import IsiSegel, Surat

FORMULIR_KINERJA = (*isi_bimbingan.KEYS, *isi_log.KEYS)  # with the wording and fills of those
Papers = tuple[tuple[Surat, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Pesanan:
    """What letters of one order share: the office, their day, the year of their cause, the signer if chosen.

    Those of a practice office carry no head of the trail. ``tunggakan``: who waits for whom, for reminders
    of the ``periode``. ``bulan``: a day of the month whose log is printed. ``teks_kinerja``: wording of the
    performance forms, which some of them are. ``pilihan``: the ways that the office chose.
    """

    kantor: OfficeProfile
    hari: date
    tahun: int
    penandatangan_id: str | None
    latihan: bool
    periode: str = ""
    bulan: date | None = None
    tunggakan: Tunggakan = field(default_factory=lambda: MappingProxyType({}))
    teks_kinerja: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    pilihan: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def _unsealed(berkas: Berkas, naskah: Naskah) -> tuple[IsiSegel | None, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class _Cara:
    """How one form is made: its data (of several papers a tuple), why it does not apply, what to know before
    it is printed, and what the seals of its papers speak of (in the order of the papers).
    """

    isi: Callable[[Berkas, Naskah], Any]
    lewat: Callable[[Berkas, Naskah], str]
    catatan: Callable[[Berkas, Naskah], tuple[str, ...]]
    segel: Callable[[Berkas, Naskah], tuple[IsiSegel | None, ...]] = _unsealed


def _never(berkas: Berkas, naskah: Naskah) -> str:
    return ""


def _bimbingan(key: str) -> _Cara:
    return _Cara(lambda berkas, naskah: isi_bimbingan.gather(key, berkas, naskah), _never,
                 lambda berkas, naskah: isi_bimbingan.catatan(key, berkas, naskah),
                 lambda berkas, naskah: (isi_bimbingan.segel(key, berkas, naskah),))


def _nothing(berkas: Berkas, naskah: Naskah) -> tuple[str, ...]:
    return ()


def _drh(key: str) -> _Cara:
    return _Cara(isi_drh.gather, lambda berkas, _: isi_drh.alasan_lewat(key, berkas), _nothing)


def _pernyataan(key: str) -> _Cara:
    return _Cara(lambda berkas, naskah: isi_pernyataan.gather(key, berkas, naskah),
                 lambda berkas, naskah: isi_pernyataan.alasan_lewat(key, berkas, naskah),
                 lambda berkas, _: isi_pernyataan.catatan(key, berkas))


def _ak(key: str) -> _Cara:
    return _Cara(lambda berkas, naskah: isi_ak.gather(key, berkas, naskah),
                 lambda berkas, _: isi_ak.alasan_lewat(berkas),
                 lambda berkas, naskah: isi_ak.catatan(key, berkas, naskah),
                 lambda berkas, naskah: isi_ak.segel(key, berkas, naskah))


_CARA: Mapping[str, _Cara] = MappingProxyType({
    **{key: _bimbingan(key) for key in isi_bimbingan.KEYS},
    **{key: _drh(key) for key in isi_drh.KEYS},
    isi_kgb.KEYS[0]: _Cara(isi_kgb.gather, isi_kgb.alasan_lewat, isi_kgb.catatan),
    isi_cuti.KEYS[0]: _Cara(isi_cuti.gather, _never, isi_cuti.catatan),
    **{key: _pernyataan(key) for key in isi_pernyataan.KEYS},
    **{key: _ak(key) for key in isi_ak.KEYS},
    isi_kp4.KEYS[0]: _Cara(isi_kp4.gather, lambda berkas, _: isi_kp4.alasan_lewat(berkas), _nothing),
    isi_log.KEYS[0]: _Cara(isi_log.gather, isi_log.alasan_lewat, isi_log.catatan,
                           lambda berkas, naskah: (isi_log.segel(berkas, naskah),)),
    isi_pengingat.KEYS[0]: _Cara(isi_pengingat.gather, isi_pengingat.alasan_lewat, _nothing),
})


def read_surat(tx: ReadTx, keys: Sequence[str], ids: Sequence[str], pesanan: Pesanan) -> dict[str, Papers]:
    """The letters of these people, by person, with the reasons why forms do not apply to him.

    Who may see them is asked by the caller. Raises PackError.
    """
    naskah = load_naskah(tx, pesanan.kantor, pesanan.hari, pesanan.tahun, pesanan.penandatangan_id)
    naskah = replace(naskah, periode=pesanan.periode, bulan=pesanan.bulan, tunggakan=pesanan.tunggakan)
    more = (*((isi_log.REKAMAN,) if isi_log.KEYS[0] in keys else ()),
            *(isi_bimbingan.REKAMAN if set(isi_bimbingan.KEYS) & set(keys) else ()))
    kinerja = {**pesanan.teks_kinerja, **naskah.paket.teks}
    files = load_berkas(tx, ids, pesanan.hari, naskah.aturan, more)
    return {person: _papers(keys, berkas, naskah, replace(pesanan, teks_kinerja=kinerja),
                            "" if pesanan.latihan else _head(tx, berkas))
            for person, berkas in files.items()}


def _papers(keys: Sequence[str], berkas: Berkas, office: Naskah, pesanan: Pesanan, head: str) -> Papers:
    papers: list[Surat] = []
    skipped: list[str] = []
    for key in keys:
        cara, naskah = _CARA[key], office.untuk(key, berkas)
        why = cara.lewat(berkas, naskah)
        if why:
            skipped.append(why)
            continue
        found = cara.isi(berkas, naskah)
        texts = pesanan.teks_kinerja if key in FORMULIR_KINERJA else naskah.paket.teks
        papers_data = found if isinstance(found, tuple) else (found,)
        for data, segel in zip_longest(papers_data, cara.segel(berkas, naskah)):
            if key in isi_ak.KEYS:  # a record with a day of its own: it reprints in the words of that day
                texts = naskah_for(data.tanda_tangan.tanggal or naskah.hari).teks
            masa = isi_log.masa(naskah) if key in isi_log.KEYS else ""
            papers.append(Surat(key, berkas.fakta.id, berkas.fakta.nama_lengkap, data, texts, data.nomor,
                                head, cara.catatan(berkas, naskah), _unsigned(data), masa=masa, segel=segel,
                                pilihan=pesanan.pilihan))
    return tuple(papers), tuple(skipped)


def _unsigned(data: Any) -> bool:
    """Whether a letter that others sign has nobody to sign it."""
    signer = getattr(data, "penandatangan", None)
    return isinstance(signer, Penandatangan) and not signer.nama


def _head(tx: ReadTx, berkas: Berkas) -> str:
    """The short head of the trail at the last change of one of his records, for the foot of the paper."""
    ids = {berkas.fakta.id, *(str(row["id"]) for rows in berkas.bagian.values() for row in rows)}
    found = head_of_records(tx, ids)
    return f"{found[0]}-{found[1][:12]}" if found else ""
