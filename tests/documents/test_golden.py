"""Every form of a plan or evaluation as text with positions, against the golden papers in tests/golden.

Made by ``pytest tests/documents --update-golden``; a missing paper fails.
"""

import re
from pathlib import Path

import pytest

from asn_desktop.documents.form import About
from asn_desktop.documents.page import Paper
from asn_desktop.documents.registry import form_of, forms_about
from tests.documents import contents
from tests.documents.reading import read

ALL_FORMS = forms_about(About.KINERJA)
GOLDEN = Path(__file__).resolve().parents[1] / "golden"
CASES = [(form, kind, Paper.A4) for form in ALL_FORMS for kind in ("short", "long", "hostile", "empty")]
CASES += [(form, kind, Paper.F4) for form in ALL_FORMS for kind in ("short", "long", "hostile")]
CASES += [(form_of(key), kind, Paper.A4) for key, kind in contents.SHAPED]

HEAD = "jejak 120-9f3a61c04b7e"


def as_text(pdf: bytes) -> str:
    """One line for each printed line: x and baseline in tenths of a millimetre, font, size, text."""
    out = []
    for number, page in enumerate(read(pdf), start=1):
        out.append(f"== {number}: {page.width:.1f} x {page.height:.1f}, gambar {page.images}")
        out += [f"{text.x:6.1f} {text.y:6.1f} {text.font.removeprefix('LiberationSans')[:5] or 'R':5} "
                f"{text.size:4} {text.text}".rstrip() for text in page.texts]
        out.append("tegak " + " ".join(sorted({f"{x:.1f}" for x, _, _ in page.verticals}, key=float)))
    return "\n".join(out) + "\n"


@pytest.mark.parametrize(("form", "kind", "paper"), CASES,
                         ids=[f"{form.key}-{kind}-{paper}" for form, kind, paper in CASES])
def test_form_equals_its_golden_paper(form, kind, paper, update_golden):
    data = contents.of(form, kind)
    printed = as_text(form.render(data, contents.options(paper, jejak=HEAD)))
    path = GOLDEN / f"{form.key}-{kind}-{paper}.txt"
    if update_golden:
        path.write_text(printed, "utf-8")
    assert path.exists(), f"{path.name} is missing; make it with --update-golden and read it"
    assert printed == path.read_text("utf-8")


def test_no_golden_paper_is_left_over():
    names = {f"{form.key}-{kind}-{paper}.txt" for form, kind, paper in CASES}
    keys = "|".join(re.escape(form.key) for form in ALL_FORMS)
    found = {path.name for path in GOLDEN.glob("*.txt") if re.match(rf"({keys})-", path.name)}
    assert found == names
