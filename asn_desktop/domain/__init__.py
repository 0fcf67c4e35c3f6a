"""The rules: pure functions and frozen dataclasses, each with its regulation and article named."""
