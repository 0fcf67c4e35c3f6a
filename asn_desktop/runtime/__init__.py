"""Paths, machine settings, logging, lock and resource files."""
