"""Setelan: the office's profile, its units, keys and backups, and what this program is."""
