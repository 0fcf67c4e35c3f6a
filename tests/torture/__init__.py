"""Tortures: they break things on purpose, count what was lost, and print the figures (``make torture``)."""
