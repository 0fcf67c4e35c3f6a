"""Reads and writes of one subject each: functions over a transaction that give frozen dataclasses."""
