"""Fixtures: an office made once per process and copied per test."""

import pytest

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
