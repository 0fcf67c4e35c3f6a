"""Sheets in and out: xlsx and csv to rows and back."""
