"""ASN Desktop: personnel, training and appraisal records of civil servants, offline, with official forms."""

__version__ = "0.1.0"
