"""The name of a person with his titles, as official papers write it."""


def nama_lengkap(gelar_depan: str | None, nama: str | None, gelar_belakang: str | None) -> str:
    """Titles in front, the name, and a comma only before trailing titles: Drs. Bagas Wiratmaja, M.Si."""
    front = " ".join(filter(None, ((gelar_depan or "").strip(), (nama or "").strip())))
    behind = (gelar_belakang or "").strip().lstrip(",").strip()
    return f"{front}, {behind}" if front and behind else front or behind
