"""What the Pegawai screen reads in the worker: the list, the counts of its filters, a person's file."""

from dataclasses import dataclass

from asn_desktop.services.pegawai import (
    PegawaiFacets,
    PegawaiQuery,
    PegawaiRow,
    count_people,
    pegawai_facets,
    pegawai_file,
    pegawai_ids,
    pegawai_rows,
    unit_choices,
)
from asn_desktop.services.rekaman_pegawai import rekaman_pegawai
from asn_desktop.services.session import Session
from asn_desktop.views.screens.pegawai.tab import OpenFile
from asn_desktop.views.table_model import PAGE


@dataclass(frozen=True, slots=True)
class Found:
    """Who passes, how many there are at all, and the rows of the first page."""

    ids: tuple[str, ...]
    total: int
    tahun: int
    first: tuple[PegawaiRow, ...]
    kolom: tuple[str, ...]


def find(session: Session, query: PegawaiQuery, tahun: int, kolom: tuple[str, ...]) -> Found:
    """The list as it is asked for."""
    ids = pegawai_ids(session, query)
    return Found(ids, count_people(session), tahun, pegawai_rows(session, ids[:PAGE], tahun, kolom), kolom)


def count(session: Session, query: PegawaiQuery) -> tuple[PegawaiFacets, tuple[tuple[str, str, int], ...]]:
    """The counts of the filters, and the units in the order of their tree."""
    return pegawai_facets(session, query), unit_choices(session)


def open_file(session: Session, pegawai_id: str) -> OpenFile:
    """A person's file with all his records."""
    return OpenFile(pegawai_file(session, pegawai_id), rekaman_pegawai(session, pegawai_id))
