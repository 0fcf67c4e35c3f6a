"""Which training a row speaks of, also where it or the office knows no more of its days than the year.

A list that names years only makes trainings of 1 January to 31 December (``exchange.reshaping``). Their days
may be known already, or come with a later list: it is the same training, and its days win.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from asn_desktop.domain.pelatihan import hanya_tahun
from asn_desktop.domain.teks import match_key
from asn_desktop.fields.spec import Value
from asn_desktop.services.importing.record_store import RecordStore, Several, Stored

TRAININGS: Final = "pelatihan"
DAYS: Final = ("tanggal_mulai", "tanggal_selesai")
_FIRST, _LAST = DAYS
_CERTIFICATE: Final = "nomor_sertifikat"


def find_training(
    store: RecordStore, owner: str, values: dict[str, Value], *, mends: bool
) -> tuple[Stored | None, dict[str, Value]]:
    """The training that a row speaks of, and what the row says of it: a row that knows the year alone says
    nothing of days, one that knows a day takes both days of the year back. Raises Several.
    """
    first, last = values.get(_FIRST), values.get(_LAST)
    if not isinstance(first, date):
        return store.find(owner, values), values
    if hanya_tahun(first, last):
        same = [one for one in store.of(owner) if first.year in _years(one.values)]
        same = [one for one in same if _is_same_name(one.values, values)]
        if not same or any(_by_year(one.values) for one in same):
            return store.find(owner, values), values
        rest = _without_days(values)
        return _only(store, same, rest), rest
    found = store.find(owner, values)
    if found is None:
        years = {day.year for day in (first, last) if isinstance(day, date)}
        told = [one for one in store.of(owner) if _by_year(one.values) and _years(one.values) & years]
        told = [one for one in told if _is_same_name(one.values, values)]
        if len(told) == 1:
            one = told[0]  # rows that told the year contradict no day
            one.rows = {number: _without_days(before) for number, before in one.rows.items()}
            return one, {**values, _LAST: last} if mends else values
    return found, values


def _without_days(values: Mapping[str, Value]) -> dict[str, Value]:
    return {key: value for key, value in values.items() if key not in DAYS}


def _only(store: RecordStore, known: list[Stored], rest: Mapping[str, Value]) -> Stored:
    """Of several of one year the one that the rest of the row speaks of."""
    if len(known) > 1:
        known = [one for one in known if store.says_so(one, rest)][:1]
    if not known:
        raise Several
    return known[0]


def _by_year(values: Mapping[str, Value]) -> bool:
    return hanya_tahun(values.get(_FIRST), values.get(_LAST))


def _years(values: Mapping[str, Value]) -> set[int]:
    return {day.year for day in (values.get(_FIRST), values.get(_LAST)) if isinstance(day, date)}


def _is_same_name(known: Mapping[str, Value], values: Mapping[str, Value]) -> bool:
    """Whether both bear one name, and no two certificates."""
    ours, theirs = known.get(_CERTIFICATE), values.get(_CERTIFICATE)
    if ours and theirs and match_key(str(ours)) != match_key(str(theirs)):
        return False
    return match_key(str(known.get("nama") or "")) == match_key(str(values.get("nama") or ""))
