"""Chosen columns of the list of pegawai in words, for the list and for the files and papers made of it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from asn_desktop.db.queries.kolom_pegawai import load_columns
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.masa_kerja import masa_kerja
from asn_desktop.fields.kolom_pegawai import PER_KUNCI, KolomDaftar
from asn_desktop.fields.values import display
from asn_desktop.services.pensiun_daftar import tmt_pensiun_dari


def column_words(
    tx: ReadTx, ids: Sequence[str], keys: Sequence[str], hari: date
) -> dict[str, dict[str, str]]:
    """The words of these columns by person and column; what is empty is left out. Raises KeyError for a
    column that there is not.
    """
    columns = [PER_KUNCI[key] for key in keys]
    values = load_columns(tx, ids, ((one.tabel, one.spec.key) for one in columns), hari)
    ends = tmt_pensiun_dari(tx, ids, hari) if any(one.hitung for one in columns) else {}
    found = {
        person: {one.key: _words(one, row[place], hari)
                 for one in columns if not one.hitung and (place := (one.tabel, one.spec.key)) in row}
        for person, row in values.items()
    }
    for person, end in ends.items():
        found[person].update({one.key: display(one.spec, end) for one in columns if one.hitung})
    return found


def _words(column: KolomDaftar, value: Any, hari: date) -> str:
    if column.lewat and isinstance(value, date):
        return str(masa_kerja(value, hari).tahun)
    return display(column.spec, value)
