"""Cetak: who, which forms, how; a batch with progress and cancel, and what was left out."""
