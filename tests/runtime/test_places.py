"""Folders that take no data in use: networks, synchronised folders, sticks; all others do."""

from pathlib import Path

import pytest

from asn_desktop.runtime import places
from asn_desktop.runtime.places import Machine, Mount, Unfit, parse_mountinfo, unfit

MOUNTINFO = """\
22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
30 22 0:26 / /tmp rw,nosuid - tmpfs tmpfs rw
40 22 8:17 / /media/siti/STIK\\040SITI rw,nosuid shared:9 - vfat /dev/sdb1 rw
41 22 8:1 / /data rw - ext4 /dev/sda1 rw
42 22 0:50 / /mnt/kantor rw - cifs //server/kantor rw
43 22 0:51 / /home/siti/jauh rw - fuse.sshfs siti@server: rw
44 22 0:52 / /mnt/nfs rw - nfs4 server:/ekspor rw
45 22 0:53 / /overlay rw - overlay overlay rw
46 22 8:33 / /mnt/ntfs rw - fuseblk /dev/sdc1 rw
47 22 0:54 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
48 47 0:55 / /mnt/kantor/lokal rw - ext4 /dev/sda2 rw
49 22 0:56 / /home/siti/brankas rw - fuse.gocryptfs /home/siti/.brankas rw
50 22 0:57 / /home/siti/brankas2 rw - fuse.gocryptfs /mnt/kantor/sandi rw
51 22 0:58 / /home/siti/brankas3 rw - fuse.gocryptfs /home/siti/Dropbox/sandi rw
bad line
"""


def machine(drive=0):
    return Machine(lambda: parse_mountinfo(MOUNTINFO), lambda device: device == "8:17", lambda root: drive)


@pytest.mark.parametrize(
    ("folder", "why"),
    [
        ("/home/siti/.local/share/asn-desktop/kantor", None),
        ("/tmp/uji/kantor", None),
        ("/overlay/kantor", None),
        ("/data/kantor", None),
        ("/mnt/ntfs/kantor", None),
        ("/mnt/kantor/lokal/asn", None),
        ("/mnt/kantor-lain/asn", None),
        ("/home/siti/brankas/asn", None),
        ("/home/siti/brankas2/asn", Unfit.NETWORK),
        ("/home/siti/brankas3/asn", Unfit.SYNCED),
        ("/mnt/kantor/asn", Unfit.NETWORK),
        ("/mnt/nfs", Unfit.NETWORK),
        ("/home/siti/jauh/asn", Unfit.NETWORK),
        ("/run/user/1000/gvfs/smb-share/asn", Unfit.NETWORK),
        ("/media/siti/STIK SITI/asn", Unfit.REMOVABLE),
        ("/home/siti/OneDrive/asn", Unfit.SYNCED),
        ("/home/siti/OneDrive - Pemkab Tirta/asn", Unfit.SYNCED),
        ("/home/siti/Dropbox/asn", Unfit.SYNCED),
        ("/home/siti/Google Drive/asn", Unfit.SYNCED),
        ("/home/siti/Nextcloud/kantor/asn", Unfit.SYNCED),
        ("/home/siti/Library/Mobile Documents/com~apple~CloudDocs/asn", Unfit.SYNCED),
        ("/home/siti/dropbox-lama-bukan/asn", None),
        ("/home/mega-wati/asn", None),
    ],
)
def test_linux_folders(folder, why):
    assert unfit(Path(folder), machine()) is why


@pytest.mark.parametrize("mark", [".stfolder", ".dropbox", ".nextcloudsync.log"])
def test_the_marks_of_synchronisers_are_seen(tmp_path, mark):
    (tmp_path / "sinkron" / "dalam").mkdir(parents=True)
    assert unfit(tmp_path / "sinkron" / "dalam" / "asn") is None
    (tmp_path / "sinkron" / mark).mkdir()
    assert unfit(tmp_path / "sinkron" / "dalam" / "asn") is Unfit.SYNCED


def test_a_link_into_a_synchronised_folder_is_followed(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "kantor").symlink_to(tmp_path / "Dropbox")
    assert unfit(tmp_path / "kantor") is Unfit.SYNCED


@pytest.mark.parametrize(
    ("folder", "drive", "why"),
    [
        ("\\\\server\\kantor", 0, Unfit.NETWORK),
        ("\\\\?\\UNC\\server\\kantor", 0, Unfit.NETWORK),
        ("Z:\\kantor", 4, Unfit.NETWORK),
        ("E:\\kantor", 2, Unfit.REMOVABLE),
        ("D:\\", 5, Unfit.REMOVABLE),
        ("C:\\ProgramData\\kantor", 3, None),
        ("\\\\?\\C:\\kantor", 3, None),
    ],
)
def test_windows_folders(folder, drive, why):
    assert places._windows(folder, machine(drive)) is why


def test_this_computers_temporary_folder_is_allowed(tmp_path):
    assert unfit(tmp_path / "kantor") is None
    assert places.mount_of(tmp_path, places._mounts()) is not None


def test_removable_is_asked_of_the_disk_behind_partition_and_cipher(tmp_path):
    def disk(name, removable):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "removable").write_text(f"{removable}\n")

    disk("devices/pci/sdb", 1)
    disk("devices/pci/sda", 0)
    disk("devices/pci/usb3/3-1/sdc", 0)
    for place in ("pci/sdb/sdb1", "pci/sda/sda1", "pci/usb3/3-1/sdc/sdc1"):
        (tmp_path / "devices" / place).mkdir()
        (tmp_path / "devices" / place / "partition").write_text("1\n")
    (tmp_path / "devices/dm-0/slaves").mkdir(parents=True)
    (tmp_path / "devices/dm-0/removable").write_text("0\n")
    (tmp_path / "devices/dm-0/slaves/sdb1").symlink_to(tmp_path / "devices/pci/sdb/sdb1")
    blocks = tmp_path / "block"
    blocks.mkdir()
    for number, place in (
        ("8:17", "pci/sdb/sdb1"),
        ("8:1", "pci/sda/sda1"),
        ("8:33", "pci/usb3/3-1/sdc/sdc1"),
        ("253:0", "dm-0"),
    ):
        (blocks / number).symlink_to(tmp_path / "devices" / place)
    found = {
        number: places._is_removable(number, blocks) for number in ("8:17", "8:1", "8:33", "253:0", "9:9")
    }
    assert found == {"8:17": True, "8:1": False, "8:33": True, "253:0": True, "9:9": False}


@pytest.mark.parametrize("why", list(Unfit))
def test_each_reason_has_its_sentence(why):
    said = places.sentence(Path("/mnt/x"), why, Path("/home/siti/kantor"))
    assert "/mnt/x" in said
    assert "/home/siti/kantor" in said
    assert said.count(".") >= 1
    assert said.endswith(".")


def test_a_line_of_mountinfo_is_read():
    assert parse_mountinfo(MOUNTINFO)[2] == Mount("/media/siti/STIK SITI", "vfat", "8:17", "/dev/sdb1")
