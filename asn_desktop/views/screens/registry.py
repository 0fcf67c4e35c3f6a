"""All screens of the menu, in its order.

When adding one: 1. a package beside this file whose screen derives from ``views.screen.Screen``; 2. a
line below; 3. a
picture at both sizes looked at (``make pictures``). A line without a working screen behind it fails a test.
"""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from asn_desktop.domain.peran import Izin
from asn_desktop.views.screen import Screen
from asn_desktop.views.translate import tr


@dataclass(frozen=True, slots=True)
class ScreenEntry:
    """One line of the menu; ``module`` and ``name`` say where the class is, so that starting stays light."""

    key: str
    title: str
    icon: str
    section: str
    module: str
    name: str
    izin: tuple[Izin, ...] = ()  # what a role must allow for the line to be shown

    def exists(self) -> bool:
        """Whether the module is there (cheap: nothing of it is run)."""
        try:
            return find_spec(self.module) is not None
        except ModuleNotFoundError:
            return False

    def load(self) -> type[Screen]:
        """The class of the screen. Raises ImportError, AttributeError, TypeError for what is no screen."""
        found = getattr(import_module(self.module), self.name)
        if not (isinstance(found, type) and issubclass(found, Screen)):
            raise TypeError(f"{self.module}.{self.name} is no Screen")
        return found


_HERE = "asn_desktop.views.screens"
_PEOPLE, _WORK = (Izin.LIHAT_PEGAWAI,), (Izin.LIHAT_KINERJA,)


def all_entries() -> tuple[ScreenEntry, ...]:
    """Every line of the menu."""
    work, growth, service = tr("KINERJA"), tr("PENGEMBANGAN"), tr("LAYANAN")
    return (
        _entry("beranda", tr("Beranda"), "layout-dashboard", "", *_PEOPLE, *_WORK),
        _entry("pegawai", tr("Pegawai"), "users", "", *_PEOPLE),
        _entry("mutu", tr("Mutu data"), "list-checks", "", *_PEOPLE),
        _entry("pengingat", tr("Pengingat"), "bell", "", *_PEOPLE, *_WORK),
        _entry("organisasi", tr("Organisasi"), "network", "", *_PEOPLE),
        _entry("skp", tr("SKP"), "clipboard-check", work, *_WORK),
        _entry("pelaksanaan", tr("Pelaksanaan"), "clock", work, *_WORK),
        _entry("evaluasi", tr("Evaluasi"), "scale", work, *_WORK),
        _entry("pelatihan", tr("Pelatihan"), "graduation-cap", growth, *_PEOPLE),
        _entry("statistik", tr("Statistik"), "chart-column", service, *_PEOPLE),
        _entry("cetak", tr("Cetak"), "printer", service, Izin.CETAK, *_PEOPLE, *_WORK),
        _entry("impor", tr("Impor"), "file-down", service, Izin.IMPOR),
        _entry("jejak", tr("Jejak"), "history", service, Izin.LIHAT_JEJAK),
        _entry("setelan", tr("Setelan"), "settings", service),
    )


def _entry(key: str, title: str, icon: str, section: str, *izin: Izin) -> ScreenEntry:
    """A line whose screen is the class of that name in the package of that name."""
    name = "".join(part.capitalize() for part in key.split("_"))
    return ScreenEntry(key, title, icon, section, f"{_HERE}.{key}.screen", f"{name}Screen", izin)


def menu() -> tuple[ScreenEntry, ...]:
    """The lines whose screens are there."""
    return tuple(entry for entry in all_entries() if entry.exists())
