"""The encrypted database: the only floor that knows SQL."""
