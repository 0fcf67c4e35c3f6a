"""Starts and wires everything."""
