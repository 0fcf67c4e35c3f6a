"""The Pegawai screen: list and file side by side."""
