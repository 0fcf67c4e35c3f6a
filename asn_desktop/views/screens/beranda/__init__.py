"""Beranda: how far the office is, and what to do next."""
