"""Organisasi: units through time, peta jabatan, who appraises whom, teams."""
