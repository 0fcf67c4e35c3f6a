"""The daily log of a pegawai: read a month, write, take in from a spreadsheet, hand over to the portal."""
