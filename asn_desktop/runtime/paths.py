"""Where the program keeps things on this machine, when the user names no other place."""

from pathlib import Path

import platformdirs

APP_NAME = "ASN Desktop"
DATABASE_NAME = "asn.db"
KEY_NAME = "kunci.json"
LOCK_NAME = "app.lock"
BACKUP_FOLDER = "cadangan"
LOG_FOLDER = "log"


def default_data_folder() -> Path:
    """The folder that a first start proposes for the data of an office (it need not exist).

    Not among the documents: those are often redirected to a share or a synchronised folder.
    """
    return Path(platformdirs.user_data_dir("asn-desktop", appauthor=False)) / "kantor"


def practice_folder() -> Path:
    """The folder of the practice office, apart from every real one."""
    return Path(platformdirs.user_data_dir("asn-desktop", appauthor=False)) / "latihan"


def settings_file() -> Path:
    """The file of this machine's settings."""
    return Path(platformdirs.user_config_dir("asn-desktop", appauthor=False, roaming=True)) / "setelan.json"


def log_folder() -> Path:
    """The folder for the log while no office is open."""
    return Path(platformdirs.user_log_dir("asn-desktop", appauthor=False))


def shown(path: Path) -> str:
    """A path as sentences name it: as it was given, but never only a dot."""
    return str(path) if path.name not in ("", "..") else str(path.absolute())
