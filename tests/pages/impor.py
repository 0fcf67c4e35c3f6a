"""The Impor screen as a person uses it; files are chosen through the system's dialog, which tests answer."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from asn_desktop.views.screens.impor.screen import ImporScreen
from tests.pages.base import Page

STEPS = ("pilih", "kolom", "tinjau", "selesai")


class ImporPage(Page):
    """Four steps from a file to its report."""

    root: ImporScreen

    @property
    def step(self) -> str:
        """Name of the step in front."""
        assert self.root.pages.currentIndex() == self.root.steps.current()
        return STEPS[self.root.steps.current()]

    @property
    def counts(self) -> dict[str, str]:
        """The four figures above the review, as they are shown."""
        return {key: tile.accessibleName() for key, tile in self.root.review.tiles.items()}

    @property
    def figures(self) -> tuple[int, int, int, int]:
        """baru, berubah, sama, bermasalah as the plan holds them."""
        assert self.root.plan is not None
        counts = self.root.plan.counts
        return counts.baru, counts.berubah, counts.sama, counts.bermasalah

    def lines(self, part: str) -> list[tuple[str, ...]]:
        """The rows of one part of the review."""
        self.root.review.parts.set_value(part)
        self.root.review.parts.chosen.emit(part)
        return [line.texts for line in self.root.review._lines.values()]


def answer_open(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The next file that is asked for is this one."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(path), ""))


def answer_save(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The next place to save at is this one."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
