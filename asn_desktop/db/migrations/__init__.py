"""Alembic migrations, run only by asn_desktop.db.migrate."""
