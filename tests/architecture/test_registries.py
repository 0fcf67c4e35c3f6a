"""What is written is also registered: a record, form or message that nobody lists would never be tried."""

import fnmatch
import importlib
import pkgutil
from types import ModuleType

from asn_desktop import fields
from asn_desktop.documents import forms
from asn_desktop.fields import texts
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.spec import Kind, RecordType
from asn_desktop.fields.texts import SENTENCES
from tests.architecture import rules
from tests.architecture.project import modules


def _modules_of(package: ModuleType) -> list[ModuleType]:
    found = pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
    return [importlib.import_module(info.name) for info in found]


def unregistered(found: list[object], registered: tuple[object, ...]) -> list[object]:
    """Things that exist and are not listed, and listed twice."""
    twice = [item for item in registered if registered.count(item) > 1]
    return [item for item in found if item not in registered] + twice


def uncovered(codes: set[str], known: set[str]) -> set[str]:
    """Codes without a sentence; ``*`` stands for a part that is filled in."""
    return {code for code in codes if not fnmatch.filter(known, code)}


def test_every_record_type_is_registered() -> None:
    found = [
        value
        for module in _modules_of(fields)
        for value in vars(module).values()
        if isinstance(value, RecordType)
    ]
    assert len(found) >= 8
    assert unregistered(found, ALL_RECORD_TYPES) == []


def test_every_record_type_is_complete() -> None:
    keys = [record_type.key for record_type in ALL_RECORD_TYPES]
    assert len(set(keys)) == len(keys)
    for record_type in ALL_RECORD_TYPES:
        assert record_type.title
        assert record_type.parent is None or record_type.parent in keys
        columns = [spec.key for spec in record_type.fields]
        assert len(set(columns)) == len(columns)
        assert {word.lstrip("-") for word in record_type.order_by} <= set(record_type.columns)
        assert set(record_type.label_of) <= set(record_type.columns)
        for spec in record_type.fields:
            where = f"{record_type.key}.{spec.key}"
            assert spec.label, where
            assert (spec.kind is Kind.RECORD) == bool(spec.refers_to), where
            assert spec.refers_to is None or spec.refers_to in keys, where
            assert (spec.kind is Kind.CHOICE) == bool(spec.choices or spec.reference), where


def test_every_form_is_registered() -> None:
    from asn_desktop.documents.registry import ALL_FORMS

    found = [module.FORM for module in _modules_of(forms) if hasattr(module, "FORM")]
    assert len(found) >= 4
    assert unregistered(found, tuple(ALL_FORMS)) == []
    keys = [form.key for form in ALL_FORMS]
    assert len(set(keys)) == len(keys)
    assert all(form.title and form.regulation and form.sample is not None for form in ALL_FORMS)


def test_every_form_is_gathered_from_the_records() -> None:
    from asn_desktop.documents.registry import ALL_FORMS
    from asn_desktop.services import printing

    gathering = {key for module in _modules_of(printing) if hasattr(module, "gather")
                 for key in getattr(module, "KEYS", ()) or (module.KEY,)}
    assert gathering == {form.key for form in ALL_FORMS}


def test_every_module_of_sentences_is_merged() -> None:
    with_sentences = [module for module in _modules_of(texts) if hasattr(module, "SENTENCES")]
    assert len(with_sentences) >= 7
    for module in with_sentences:
        assert module.SENTENCES.items() <= SENTENCES.items(), module.__name__


def test_every_code_has_a_sentence() -> None:
    codes = {code for path in modules() for code in rules.problem_codes(path.read_text(encoding="utf-8"))}
    assert len(codes) > 20
    assert uncovered(codes, set(SENTENCES)) == set()


def test_every_sentence_reads_as_one() -> None:
    for code, text in SENTENCES.items():
        assert text.strip() == text, code
        assert text.endswith((".", "?")), code


def test_planted_gaps_are_found() -> None:
    assert unregistered([1, 2], (1,)) == [2]
    assert unregistered([1], (1, 1)) == [1, 1]
    assert uncovered({"skp.rhk_kosong", "skp.*_kosong", "nip.asing"}, {"skp.rhk_kosong"}) == {"nip.asing"}
    source = 'Problem("a", "b.c")\nProblem(code=f"d.{x}_e", field="")\n'
    assert rules.problem_codes(source) == {"b.c", "d.*_e"}
