"""Every finding has its sentence and every sentence its finding; the parameters of both are the same."""

import ast
import re
import string
from functools import cache

import pytest

from asn_desktop.domain.mutu.semua import ATURAN
from asn_desktop.domain.problems import Problem
from asn_desktop.fields import texts
from asn_desktop.fields.texts import SENTENCES, sentence
from asn_desktop.fields.texts.letak import words_of
from tests.architecture.project import PACKAGE

_CODE = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_HELPERS = frozenset({"Problem", "_odd", "_refused"})


@cache
def _source():
    """What is looked at in the package: (file, calls of Problem and its helpers, constants like a code)."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        calls = [node for node in nodes if isinstance(node, ast.Call) and _called(node) in _HELPERS]
        codes = [
            node.value
            for node in nodes
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _CODE.fullmatch(node.value)
        ]
        found.append((path.relative_to(PACKAGE), calls, codes))
    return tuple(found)


def _called(node):
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def _literals():
    """Every text constant under asn_desktop that looks like a message code."""
    return {code for path, _, codes in _source() if path.parent.name != "texts" for code in codes}


def _raised():
    """Codes handed to Problem(…), as literals, with the file they stand in."""
    for path, calls, _ in _source():
        for node in calls:
            if _called(node) != "Problem":
                continue
            arguments = [*node.args[1:2], *(word.value for word in node.keywords if word.arg == "code")]
            for argument in arguments:
                for constant in ast.walk(argument):
                    if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                        yield path.as_posix(), constant.value


def test_every_code_has_a_sentence():
    missing = sorted({f"{where}: {code}" for where, code in _raised() if code not in SENTENCES})
    assert not missing
    assert len({code for _, code in _raised()}) > 40, "the search itself finds codes"


def test_codes_are_whole_words_in_the_source():
    """A code put together at run time could not be looked up, here or by a person."""
    for path, calls, _ in _source():
        for node in calls:
            if _called(node) == "Problem":
                assert not any(isinstance(part, ast.JoinedStr) for part in node.args[1:2]), path


def test_every_sentence_is_used():
    used = _literals() | {f"mutu.{kode.lower()}" for kode in ATURAN}
    assert sorted(set(SENTENCES) - used) == []


def test_no_module_says_another_sentence_for_a_code():
    total = sum(len(module.SENTENCES) for module in texts._MODULES)
    assert total == len(SENTENCES)


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_is_formal_and_one(code):
    text = SENTENCES[code]
    assert text.endswith(".")
    assert text[0].isupper() or text[0] in "{"
    assert len(re.findall(r"[.!?](?:\s|$)", re.sub(r"\{\w+\}", "x", text))) == 1, "one sentence"
    assert not re.search(r"\b(kamu|anda|kami|error|invalid|field|null|ga|nggak)\b", text), "formal Indonesian"
    names = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    assert all(name.isidentifier() for name in names)


def _params_in_source():
    """(code, names of parameters) of every Problem, or helper around it, with its parameters written out."""
    for _, calls, _ in _source():
        for node in calls:
            values = [*node.args, *(word.value for word in node.keywords if word.arg == "params")]
            codes = [
                part.value for part in values if isinstance(part, ast.Constant) and part.value in SENTENCES
            ]
            given = [part for part in values if isinstance(part, ast.Dict)]
            if len(codes) != 1 or any(isinstance(part, ast.Name) for part in node.args[2:3]):
                continue
            names = {word.arg for word in node.keywords} - {"severity", "params"}
            names |= {key.value for part in given for key in part.keys if isinstance(key, ast.Constant)}
            yield codes[0], names


def test_placeholders_are_filled():
    found = list(_params_in_source())
    assert len(found) > 40
    lacking = []
    for code, given in found:
        names = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name}
        if names - given - {"label"}:
            lacking.append(f"{code}: {sorted(names - given)}")
    assert not sorted(set(lacking))


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("hasil_kerja/2/indikator/0/target", "Target (hasil kerja ke-3, indikator ke-1)"),
        ("hasil_kerja/0/rhk", "Rencana hasil kerja (hasil kerja ke-1)"),
        ("hasil_kerja", "Hasil kerja"),
        ("perilaku/loyal", "Ekspektasi khusus pimpinan"),
        ("dukungan/1", "Dukungan sumber daya nomor 2"),
        ("realisasi/0190a0b0", "Realisasi"),
        ("umpan_balik/0190a0b0/pemberi", "Pemberi umpan balik"),
        ("nama_kantor", "Nama kantor"),
        ("", ""),
    ],
)
def test_places_are_named_in_words(path, words):
    assert words_of(path) == words


def test_a_sentence_names_the_field_when_nobody_else_did():
    assert sentence(Problem("hasil_kerja/0/rhk", "teks.terlalu_panjang", {"batas": 1200})) == (
        "Rencana hasil kerja (hasil kerja ke-1) melebihi 1200 huruf; ringkaslah."
    )
    with pytest.raises(KeyError):
        sentence(Problem("", "tidak.ada"))
