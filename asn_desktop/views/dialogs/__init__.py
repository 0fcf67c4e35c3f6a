"""Dialogs: one base that frees itself, and the few questions and messages that all screens use."""
