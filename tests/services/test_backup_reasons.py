"""What a backup was made before reads in words, and stays for a month when it cannot be taken back."""

import ast

import pytest

from asn_desktop.domain.rotasi import DILINDUNGI
from asn_desktop.services import rotation
from asn_desktop.services.backups import reason_words
from tests.architecture.project import PACKAGE


def _asked() -> dict[str, bool]:
    """Every reason that a use case gives to ``backup_before``, and whether the work waits for the backup."""
    found = {rotation.BACKUP_REASON: True}
    for path in sorted((PACKAGE / "services").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "backup_before":
                reason = node.args[1]
                if isinstance(reason, ast.Constant):
                    found[str(reason.value)] = not any(word.arg == "must" for word in node.keywords)
    return found


@pytest.mark.parametrize(("reason", "must"), _asked().items())
def test_a_reason_has_words_and_is_kept(reason: str, must: bool) -> None:
    name = f"sebelum-{reason}"
    assert reason_words(name) == f"Sebelum {reason.replace('-', ' ')}"
    assert name.startswith(DILINDUNGI) == must
