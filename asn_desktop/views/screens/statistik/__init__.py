"""Statistik: people counted by golongan, post, age and retirement; every figure shows whom it counts."""
