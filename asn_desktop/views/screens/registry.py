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
        ScreenEntry(
            "beranda",
            tr("Beranda"),
            "layout-dashboard",
            "",
            f"{_HERE}.beranda.screen",
            "BerandaScreen",
            (*_PEOPLE, *_WORK),
        ),
        ScreenEntry(
            "pegawai", tr("Pegawai"), "users", "", f"{_HERE}.pegawai.screen", "PegawaiScreen", _PEOPLE
        ),
        ScreenEntry("skp", tr("SKP"), "clipboard-check", work, f"{_HERE}.skp.screen", "SkpScreen", _WORK),
        ScreenEntry(
            "evaluasi", tr("Evaluasi"), "scale", work, f"{_HERE}.evaluasi.screen", "EvaluasiScreen", _WORK
        ),
        ScreenEntry(
            "pelatihan",
            tr("Pelatihan"),
            "graduation-cap",
            growth,
            f"{_HERE}.pelatihan.screen",
            "PelatihanScreen",
            _PEOPLE,
        ),
        ScreenEntry(
            "cetak",
            tr("Cetak"),
            "printer",
            service,
            f"{_HERE}.cetak.screen",
            "CetakScreen",
            (Izin.CETAK, *_PEOPLE, *_WORK),
        ),
        ScreenEntry(
            "impor", tr("Impor"), "file-down", service, f"{_HERE}.impor.screen", "ImporScreen", (Izin.IMPOR,)
        ),
        ScreenEntry(
            "jejak",
            tr("Jejak"),
            "history",
            service,
            f"{_HERE}.jejak.screen",
            "JejakScreen",
            (Izin.LIHAT_JEJAK,),
        ),
        ScreenEntry(
            "setelan", tr("Setelan"), "settings", service, f"{_HERE}.setelan.screen", "SetelanScreen"
        ),
    )


def menu() -> tuple[ScreenEntry, ...]:
    """The lines whose screens are there."""
    return tuple(entry for entry in all_entries() if entry.exists())
