"""Fixtures: an office made once per process and copied per test."""

from contextlib import nullcontext

import pytest

from asn_desktop.services import verifikasi
from asn_desktop.services.dokumen.pembaca import Pembaca
from tests import offices


@pytest.fixture
def office_folder(tmp_path):
    """A closed office."""
    return offices.new_folder(tmp_path / "kantor")


@pytest.fixture
def office(office_folder):
    """An open session on a fresh practice office."""
    with offices.open_folder(office_folder) as session:
        yield session


@pytest.fixture(scope="module")
def one_child():
    """One process opens the foreign PDFs of all tests of a module: starting it takes most of the time."""
    with Pembaca() as made, pytest.MonkeyPatch.context() as patched:
        patched.setattr(verifikasi, "Pembaca", lambda: nullcontext(made))
        yield
