"""Documents of a pegawai: scans taken in, kept encrypted, shown from memory, given out and looked after."""
