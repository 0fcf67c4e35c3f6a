"""The first start: a new office or the practice office."""
