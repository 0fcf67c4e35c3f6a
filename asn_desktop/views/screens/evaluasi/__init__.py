"""Evaluasi: the people of a period, and the appraisal of one of them."""
