"""Where the data of an office may live: on a disk of this computer, not on a network, in a folder that
another program synchronises, or on a stick that is pulled out.

A network breaks the locks that keep the file whole, a synchroniser copies it half-written, and a stick is
pulled out in the middle of a save. Backups may go to all of them; the data in use may not.
"""

import ctypes
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Unfit(StrEnum):
    """Why a folder does not take an office's data."""

    NETWORK = "jaringan"
    SYNCED = "sinkronisasi"
    REMOVABLE = "lepas"


@dataclass(frozen=True, slots=True)
class Mount:
    """A line of /proc/self/mountinfo, as far as it matters here; ``device`` is "8:17"."""

    point: str
    kind: str
    device: str
    source: str


@dataclass(frozen=True, slots=True)
class Machine:
    """What is asked of the computer; tests hand in another one."""

    mounts: Callable[[], tuple[Mount, ...]]
    is_removable: Callable[[str], bool]  # a device "8:17"
    drive_type: Callable[[str], int]  # Windows only: a root such as "E:\\"


_NETWORK_KINDS = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|coda|ceph|glusterfs|gfs2?|ocfs2|lustre|beegfs|davfs2?|9p|vboxsf|prl_fs"
    r"|fuse\.(?!fuse-overlayfs|lxcfs|mergerfs|bindfs|portal).+")
_SYNC_NAMES = re.compile(
    r"onedrive.*|dropbox( .*)?|google ?drive|googledrive|my drive|drive saya|nextcloud\d*|owncloud\d*"
    r"|syncthing|icloud ?drive|iclouddrive|mobile documents|com~apple~clouddocs|pcloud ?drive|megasync|mega"
    r"|yandex\.?disk|box sync|seafile|resilio sync", re.IGNORECASE)
_SYNC_MARKS = (".stfolder", ".dropbox", ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log",
               ".csync_journal.db", ".megasync", ".tmp.drivedownload")
_DRIVE_REMOVABLE, _DRIVE_REMOTE, _DRIVE_CDROM = 2, 4, 5

_SENTENCES = {
    Unfit.NETWORK: "Folder {folder} berada di jaringan, dan di sana data dapat rusak saat disimpan; pilih "
                   "folder di cakram komputer ini, misalnya {default}.",
    Unfit.SYNCED: "Folder {folder} disinkronkan program lain (OneDrive, Dropbox, dan sejenisnya) yang dapat "
                  "menyalin data setengah jadi; pilih folder di luarnya, misalnya {default}.",
    Unfit.REMOVABLE: "Folder {folder} berada di media lepas yang dapat tercabut saat menyimpan; pilih folder "
                     "di cakram komputer ini, misalnya {default}, dan pakai media lepas untuk cadangan.",
}


def unfit(folder: Path, machine: Machine | None = None) -> Unfit | None:
    """Why an office's data may not live in ``folder`` (it need not exist); None when it may."""
    asked = machine or this_machine()
    place = Path.cwd() / folder
    if sys.platform == "win32" or str(folder).startswith("\\\\"):
        drive = _windows(str(folder), asked)
        return drive or (Unfit.SYNCED if _is_synced(place) else None)
    real = _resolved(place)
    mounts = asked.mounts()
    mount = mount_of(real, mounts)
    if mount is not None and mount.kind == "fuse.gocryptfs" and mount.source.startswith("/"):
        real = Path(mount.source)  # it only encrypts: what counts is where its own files lie
        mount = mount_of(real, mounts)
    # The system's own disk is never a stick: a computer that started from it cannot lose it and go on.
    if mount is not None and mount.point != "/":
        if _NETWORK_KINDS.fullmatch(mount.kind):
            return Unfit.NETWORK
        if asked.is_removable(mount.device):
            return Unfit.REMOVABLE
    return Unfit.SYNCED if _is_synced(place) or _is_synced(real) else None


def sentence(folder: Path, why: Unfit, default: Path) -> str:
    """What to tell whoever chose the folder."""
    return _SENTENCES[why].format(folder=folder, default=default)


def same_disk(one: Path, other: Path) -> bool:
    """Whether two folders are on the same file system: then one broken disk takes both. Raises OSError."""
    return one.stat().st_dev == other.stat().st_dev


def mount_of(place: Path, mounts: Iterable[Mount]) -> Mount | None:
    """The mount that a path is on: the longest point above it, of two at one point the later."""
    found: Mount | None = None
    for mount in mounts:
        above = mount.point == "/" or place == Path(mount.point) or Path(mount.point) in place.parents
        if above and (found is None or len(mount.point) >= len(found.point)):
            found = mount
    return found


def parse_mountinfo(text: str) -> tuple[Mount, ...]:
    """The mounts that a mountinfo text lists; lines of another shape are left out."""
    found = []
    for line in text.splitlines():
        head, dash, tail = line.partition(" - ")
        before, after = head.split(), tail.split()
        if dash and len(before) >= 5 and len(after) >= 2:
            found.append(Mount(_unescaped(before[4]), after[0], before[2], _unescaped(after[1])))
    return tuple(found)


def this_machine() -> Machine:
    """The computer that the program runs on."""
    return Machine(_mounts, _is_removable, _drive_type)


def _mounts() -> tuple[Mount, ...]:
    try:
        return parse_mountinfo(Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return ()


def _is_removable(device: str, blocks: Path = Path("/sys/dev/block")) -> bool:
    """Whether the disk behind a device number says so, or hangs on USB; also below LUKS and LVM."""
    try:
        block = (blocks / device).resolve(strict=True)
    except OSError:
        return False
    below = [one.resolve() for one in (block / "slaves").iterdir()] if (block / "slaves").is_dir() else []
    for one in (block, *below):
        disk = one.parent if (one / "partition").exists() else one
        if re.search(r"/usb\d+/", str(disk)):
            return True
        try:
            if (disk / "removable").read_text(encoding="ascii").strip() == "1":
                return True
        except OSError:
            continue
    return False


def _drive_type(root: str) -> int:
    windows = getattr(ctypes, "windll", None)
    return int(windows.kernel32.GetDriveTypeW(root)) if windows is not None else 0


def _windows(folder: str, machine: Machine) -> Unfit | None:
    if folder.startswith("\\\\") and not folder.startswith(("\\\\?\\", "\\\\.\\")):
        return Unfit.NETWORK
    found = re.match(r"(?:\\\\\?\\)?([A-Za-z]:)", folder)
    if folder.upper().startswith("\\\\?\\UNC\\"):
        return Unfit.NETWORK
    kind = machine.drive_type(f"{found[1]}\\") if found else 0
    if kind == _DRIVE_REMOTE:
        return Unfit.NETWORK
    return Unfit.REMOVABLE if kind in (_DRIVE_REMOVABLE, _DRIVE_CDROM) else None


def _is_synced(place: Path) -> bool:
    for one in (place, *place.parents):
        if _SYNC_NAMES.fullmatch(one.name) or any((one / mark).exists() for mark in _SYNC_MARKS):
            return True
    return False


def _resolved(place: Path) -> Path:
    try:
        return place.resolve()
    except (OSError, RuntimeError):  # a loop of links
        return place


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", _character, text)


def _character(found: re.Match[str]) -> str:
    return chr(int(found[1], 8))
