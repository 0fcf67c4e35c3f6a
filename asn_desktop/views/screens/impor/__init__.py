"""Impor: choose a file, see what was recognised, look through the changes, take them in, get the report."""
