"""Papers of one unit in a period against their golden papers, and that no text is lost on them."""

from dataclasses import fields, replace

import pytest

from asn_desktop.documents.form import About
from asn_desktop.documents.forms.daftar_bagian import Kop, Penandatangan
from asn_desktop.documents.page import Paper
from asn_desktop.documents.registry import forms_about
from tests.documents import contents
from tests.documents.reading import read
from tests.documents.test_every_form import squeezed
from tests.documents.test_golden import GOLDEN, HEAD, as_text

FORMS = forms_about(About.UNIT)
CASES = [(form, kind, Paper.A4) for form in FORMS for kind in ("short", "long", "hostile", "empty")]
CASES += [(form, kind, Paper.F4) for form in FORMS for kind in ("short", "long", "hostile")]


def _filled(form, kind):
    if kind == "short":
        return form.sample
    if kind == "empty":
        names = [item.name for item in fields(form.sample)]
        blank = {name: "" for name in names if isinstance(getattr(form.sample, name), str)}
        return replace(form.sample, **blank, baris=(), catatan=(), kop=Kop(), penandatangan=Penandatangan())
    text = contents.HOSTILE if kind == "hostile" else contents.long_text(3, 1200)
    name = contents.HOSTILE if kind == "hostile" else contents.LONG_NAME
    return replace(form.sample, dasar=text, alasan=text, unit=name, catatan=(text, text),
                   penandatangan=replace(form.sample.penandatangan, nama=name))


@pytest.mark.parametrize(("form", "kind", "paper"), CASES,
                         ids=[f"{form.key}-{kind}-{paper}" for form, kind, paper in CASES])
def test_paper_of_a_unit_equals_its_golden_paper(form, kind, paper, update_golden):
    data = _filled(form, kind)
    pdf = form.render(data, contents.options(paper, jejak=HEAD))
    printed = as_text(pdf)
    whole = squeezed("".join(text.text for page in read(pdf) for text in page.texts))
    for wanted in (data.unit, data.dasar, data.alasan, data.penandatangan.nama, *data.catatan):
        assert squeezed(wanted) in whole
    path = GOLDEN / f"{form.key}-{kind}-{paper}.txt"
    if update_golden:
        path.write_text(printed, "utf-8")
    assert path.exists(), f"{path.name} is missing; make it with --update-golden and read it"
    assert printed == path.read_text("utf-8")
