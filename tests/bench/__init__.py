"""Figures beside their limits: ``make bench``. Each ``bench_*.py`` has ``figures() -> list[Figure]``."""
