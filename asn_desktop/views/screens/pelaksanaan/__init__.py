"""The Pelaksanaan screen: what is kept while the year runs."""
