"""State machines of plan, addendum and agreement, walked at random: ``can_x`` exactly when ``x`` does not
raise, and no path loses a text.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_desktop.domain import adendum as adenda
from asn_desktop.domain import kesepakatan as talk
from asn_desktop.domain import skp as rules
from asn_desktop.domain.adendum import Adendum
from asn_desktop.domain.problems import NotAllowed
from asn_desktop.domain.skp import Langkah, StatusSkp
from tests import builders

NOW = datetime(2026, 3, 2, tzinfo=UTC)
TEXTS = ("hasil_kerja", "perilaku", "dukungan", "skema", "konsekuensi", "pegawai", "penilai")
WORDS = st.sampled_from(["", "Jumlah laporan", "Persentase layanan", "x" * 1201])
STEPS = st.lists(st.tuples(st.sampled_from(["ajukan", "kembalikan", "tetapkan", "adendum", "batal", "ketik",
                                            "akhiri"]), WORDS), max_size=14)


def agrees(can, step):
    """What the step gives, or None where it refuses; exactly as ``can`` said."""
    if can:
        return step()
    with pytest.raises(NotAllowed):
        step()
    return None


def walk(skp, kept, name, words):
    if name == "ajukan":
        return agrees(rules.can_ajukan(skp), lambda: rules.ajukan(skp, "siti", NOW))
    if name == "kembalikan":
        return agrees(rules.can_kembalikan(skp), lambda: rules.kembalikan(skp))
    if name == "tetapkan":
        dated = replace(skp, tempat="Tirta", tanggal_ttd=date(2026, 1, 9)) if words else skp
        return agrees(rules.can_tetapkan(dated), lambda: rules.tetapkan(dated, "budi", NOW))
    if name == "adendum":
        return agrees(adenda.can_mulai_adendum(skp, words), lambda: adenda.mulai_adendum(skp, words))
    if name == "batal":
        last = kept[-1] if kept else Adendum(1, "x", Langkah("siti", NOW), skp)
        return agrees(adenda.can_batal_adendum(skp), lambda: adenda.batal_adendum(skp, last))
    if name == "akhiri":
        day = date(2026, 9, 30) if words else date(2025, 9, 30)
        return agrees(not adenda.obstacles_to_akhiri(skp, day), lambda: adenda.akhiri(skp, day))
    if not rules.can_edit(skp):
        return None  # a locked text: services and editor refuse by the same rule
    first, *others = skp.hasil_kerja
    return replace(skp, hasil_kerja=(replace(first, rhk=words), *others))


@settings(max_examples=80, deadline=None)
@given(STEPS)
def test_a_plan_walks_only_where_it_may_and_every_set_version_stays(steps):
    skp, kept, was_set, last_day = builders.an_skp(2), [], [], date(2026, 12, 31)
    for name, words in steps:
        before, after = skp, walk(skp, kept, name, words)
        if after is None:
            continue
        skp = after
        if name == "tetapkan":
            was_set.append(skp)
        elif name == "adendum":
            kept.append(Adendum(skp.adendum_ke, words, Langkah("siti", NOW), before))
        elif name == "batal":
            assert skp == replace(kept.pop().sebelum, versi=before.versi, selesai=last_day)
        elif name == "akhiri":
            last_day = skp.selesai  # a move is no change of what was agreed: no addendum brings the day back
        if name not in ("ketik", "batal"):  # no step but typing, and giving up what was typed, changes a text
            assert all(getattr(before, part) == getattr(skp, part) for part in TEXTS)
        versions = [one.sebelum for one in kept] + [skp] * (skp.status is StatusSkp.DITETAPKAN)
        assert len(kept) == skp.adendum_ke
        assert skp.selesai == last_day
        assert all(replace(one, selesai=last_day) in [replace(old, selesai=last_day) for old in was_set]
                   for one in versions)
        if adenda.in_adendum(skp):
            assert kept[-1].sebelum.status is StatusSkp.DITETAPKAN


LINES = st.lists(st.tuples(st.sampled_from(talk.LangkahSepakat), st.sampled_from(talk.PeranSepakat),
                           WORDS, WORDS, st.booleans()), max_size=12)


@settings(max_examples=80, deadline=None)
@given(LINES)
def test_an_agreement_is_only_added_to_and_opens_again_with_a_changed_text(lines):
    book, now = (), talk.Isi("RHK", "Kuantitas", "Jumlah laporan", "12 Laporan")
    for number, (step, side, words, reason, follow) in enumerate(lines):
        isi = book[-1].isi if book and follow else replace(now, indikator=words)
        line = talk.Catatan(step, side, "siti", NOW + timedelta(minutes=number), isi, reason)
        waiting = talk.giliran(book, now)
        after = agrees(talk.can_catat(book, line, now), lambda b=book, x=line, i=now: talk.catat(b, x, i))
        if after is None:
            continue
        assert after[:-1] == book  # nothing that was said goes
        if step is not talk.LangkahSepakat.USUL:
            assert side is waiting
        book, now = after, isi
        if step is talk.LangkahSepakat.SEPAKAT:
            assert talk.keadaan(book, now) is talk.Keadaan.DISEPAKATI
            assert book[-2].isi == isi
            assert book[-2].peran is not side
            changed = replace(now, target="13 Laporan")
            assert talk.keadaan(book, changed) is talk.Keadaan.BERUBAH
            again = replace(line, langkah=talk.LangkahSepakat.USUL, isi=changed)
            assert talk.can_catat(book, again, changed)
