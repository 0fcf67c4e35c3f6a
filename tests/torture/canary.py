"""Values that must stay inside: after a whole tale on the command line no file holds them in plain sight.

Home, temporary and working folder lie under one root; only what the user himself hands in (``masuk``) or
asks for (``keluar``) may hold the values. ``python -m tests.torture.canary DO FOLDER`` does what the command
line has no word for: a draft, a logged fault, a backup, a kill in the middle of a save.
"""

import base64
import csv
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from asn_desktop.db.keys import LIGHT_KDF
from asn_desktop.exchange.delimited import read_text_table
from asn_desktop.exchange.limits import Limits
from asn_desktop.runtime.logging import start_logging, stop_logging
from asn_desktop.runtime.settings import Settings, save_settings
from asn_desktop.services.backups import make_backup
from asn_desktop.services.dokumen.lihat import isi_berkas
from asn_desktop.services.dokumen.pembaca import Pembaca
from asn_desktop.services.dokumen.simpan import DokumenBaru, tambah_dokumen
from asn_desktop.services.drafts import save_draft
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.records import list_records, save_record
from asn_desktop.services.session import Session, change_password, open_office
from asn_desktop.services.skp import new_hasil_kerja, save_skp, start_skp
from tests import scans
from tests.torture.ground import ROOT, SAMPLE_CSV
from tests.torture.report import Report

USER, PASSWORD = "siti", "empat kata sandi uji coba"
LIST_PASSWORD = "lumpur kancil senapan durian"
NIP = "198503172010012901"
CHOSEN = ("masuk", "keluar")  # what the user hands in and asks for
CANARIES = {
    "nik": "9912205703859187",
    "nip": NIP,
    "nama": "KENARI SRIGUNTING WULANSARI",
    "telepon": "081298765431",
    "draf": "isian kenari yang belum jadi",
    "pindaian": "kenari di dalam pindaian",
    "kata sandi": PASSWORD,
    "kata sandi daftar": LIST_PASSWORD,
}


def patterns(value: str) -> Iterator[tuple[str, bytes]]:
    """The value as it might stand in a file: plain in both cases and three encodings, and inside base64."""
    for text in {value, value.lower(), value.title()}:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            yield encoding, text.encode(encoding)
        for shift in range(3):
            whole = base64.b64encode(b"\0" * shift + text.encode())
            # The first and last letters depend on the neighbours.
            yield "base64", whole[4 if shift else 0 : -4]


def hits(root: Path, besides: tuple[str, ...] = ()) -> list[str]:
    """Files under the root, apart from some folders of it, that hold a canary, by name or content."""
    wanted = [(name, how, text) for name, value in CANARIES.items() for how, text in patterns(value)]
    found = []
    for path in sorted(root.rglob("*")):
        place = path.relative_to(root)
        if place.parts[0] in besides:
            continue
        content = path.read_bytes() if path.is_file() else b""
        haystack = str(place).encode() + b"\n" + content
        found += [f"{place} holds {name} ({how})" for name, how, text in wanted if text in haystack]
    return found


class Tale:
    """The clerk's day, in processes of the program."""

    def __init__(self, root: Path, report: Report) -> None:
        self.root, self.report = root, report
        self.office = root / "rumah" / "kantor"
        for name in ("rumah", "sementara", "kerja", "masuk", "keluar"):
            (root / name).mkdir(parents=True)
        self.environment = {
            **{key: os.environ[key] for key in ("PATH", "LANG", "LC_ALL") if key in os.environ},
            "HOME": str(root / "rumah"),
            "TMPDIR": str(root / "sementara"),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
            "ASN_DESKTOP_USER": USER,
            "ASN_DESKTOP_PASSWORD": PASSWORD,
            "ASN_DESKTOP_PASSWORD_DAFTAR": LIST_PASSWORD,
        }

    def run(self, *words: object, codes: tuple[int, ...] = (0,), module: str = "asn_desktop") -> None:
        """One word of the command line; afterwards the files are looked through."""
        done = subprocess.run(
            [sys.executable, "-m", module, *map(str, words)],
            cwd=self.root / "kerja",
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        self.report.count("commands")
        if done.returncode not in codes or "Traceback" in done.stderr:
            self.report.fault(f"{words}: {done.returncode} {done.stderr[-600:]}")
        self.look(str(words[0]))

    def look(self, when: str) -> None:
        """Search everything that lies there now."""
        for hit in hits(self.root, CHOSEN):
            self.report.fault(f"after {when}: {hit}")

    def tell(self) -> None:
        """The whole day."""
        keluar = self.root / "keluar"
        self.run("init", self.office, "--instansi", "PEMERINTAH KABUPATEN TIRTA JAYA", "--admin", USER)
        table = self.root / "masuk" / "unduhan.csv"
        write_table(table)
        self.run("import", table, "--data", self.office, "--report", keluar / "lapor.xlsx", codes=(0, 1))
        own = "tests.torture.canary"
        self.run("fill-and-fault", self.office, module=own)
        self.run("draft-and-die", self.office, module=own, codes=(-signal.SIGKILL,))
        left = [path.name for path in self.office.iterdir() if path.name.endswith("-journal")]
        self.report.figures["journals left by the kill"] = len(left)
        if not left:
            self.report.fault("the kill left no journal to search")
        self.run("check", "--data", self.office)
        self.run("backup", self.office, module=own)
        self.run("export", "pegawai", "--data", self.office, "--out", keluar / "pegawai.csv")
        for kind in ("pegawai", "dokumen"):  # what leaves encrypted is searched like all else
            sealed = self.root / "kerja" / f"{kind}.asnd"
            self.run("export", kind, "--data", self.office, "--out", sealed)
            self.run("import", sealed, "--data", self.office, "--dry-run", codes=(0, 1))
        paper = ("print", "skp-kuantitatif", "--data", self.office, "--tahun", 2026)
        self.run(*paper, "--nip", NIP, "--out", keluar / "skp.pdf", codes=(0, 1))
        self.run(*paper, "--nip", "198503172010012902", "--out", keluar, codes=(1, 2))
        self.run("import", keluar / "skp.pdf", "--data", self.office, codes=(2,))


def write_table(path: Path) -> None:
    """A download of some people, one of whom carries the canaries."""
    rows = [list(row) for row in read_text_table(SAMPLE_CSV, Limits())[1]][:6]
    titles = rows[0]
    person = rows[1]
    for title, value in (
        *(("NIP BARU", f"'{NIP}"), ("NAMA", CANARIES["nama"]), ("NIK", f"'{CANARIES['nik']}")),
        *(("NOMOR HP", f"'{CANARIES['telepon']}"), ("TANGGAL LAHIR", "17-03-1985"), ("JENIS KELAMIN", "F")),
        ("TMT CPNS", "01-01-2010"),
    ):
        person[titles.index(title)] = value
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter="|").writerows(rows)


def the_person(session: Session) -> str:
    """Who carries the canaries."""
    [found] = [record.id for record in list_records(session, "pegawai") if record.values["nip"] == NIP]
    return found


def plan(session: Session) -> None:
    """A plan of the person."""
    begun = start_skp(session, the_person(session), 2026)
    goal = replace(new_hasil_kerja(session), rhk="Laporan kepegawaian tersusun")
    save_skp(session, replace(begun, hasil_kerja=(goal,)))


def scan(session: Session) -> None:
    """A scan with a text of its own, taken in and looked at through the process that reads scans."""
    path = Path.cwd().parent / "masuk" / "SK_CPNS.pdf"
    path.write_bytes(scans.pdf(1, CANARIES["pindaian"]))
    with Pembaca() as reader:
        made = tambah_dokumen(session, DokumenBaru(path, the_person(session), "SK_CPNS"), reader)
        reader.buka(isi_berkas(session, made.id))
        reader.halaman(0, 200)


def fill(session: Session) -> None:
    """A plan of the person, a scan, faults, and settings of the machine, as the window leaves them.

    The password gets a cheaper slot, so that the other commands do not wait for it.
    """
    change_password(session, PASSWORD, PASSWORD, kdf=LIGHT_KDF)
    plan(session)
    scan(session)
    fault(session)
    folder = Path(os.environ["HOME"]) / ".config" / "asn-desktop"
    save_settings(folder / "setelan.json", Settings(last_user=session.actor, last_folder=str(session.folder)))


def fault(session: Session) -> None:
    """Faults with the person's values in their hands, written to the log as the window does it."""
    log = logging.getLogger("asn_desktop.fault")
    person = the_person(session)
    values = dict(next(r.values for r in list_records(session, "pegawai") if r.id == person))
    try:
        with session.db.write("uji", session.actor) as tx:
            tx.insert("pegawai", values)  # the NIP twice
    except ServiceError as error:
        log.error("fault", exc_info=error)
    try:
        with session.db.read() as tx:
            tx.connection.exec_driver_sql("SELECT * FROM tidak_ada WHERE nik = ?", (CANARIES["nik"],))
    except Exception as error:
        log.error("fault", exc_info=error)
    log.warning("nik %s nip %s telepon disamarkan", CANARIES["nik"], NIP)


def draft_and_die(session: Session) -> None:
    """A draft is kept, then the program is killed in the middle of a save."""
    person = the_person(session)
    save_draft(session, "pegawai", person, 1, f'{{"alamat": "{CANARIES["draf"]}"}}')
    save_record(session, "pegawai", {"alamat": CANARIES["draf"]}, person)
    with session.db.write("uji", session.actor) as tx:
        tx.update("pegawai", person, {"alamat": CANARIES["draf"] + " lagi"})
        os.kill(os.getpid(), signal.SIGKILL)


def torture(folder: Path) -> Report:
    """Tell the tale and search; prove that the search would find each value in each form."""
    report = Report("plaintext canary")
    tale = Tale(folder, report)
    tale.tell()
    inside = [path for path in folder.rglob("*") if path.relative_to(folder).parts[0] not in CHOSEN]
    report.figures["files searched"] = sum(path.is_file() for path in inside)
    outside = " ".join(hits(folder / "keluar") + hits(folder / "masuk"))
    for name in ("nik", "nip", "nama", "telepon"):
        if f"holds {name}" not in outside:
            report.fault(f"the search does not find {name} where it must be")
    return report.finish()


if __name__ == "__main__":
    with open_office(Path(sys.argv[2]), USER, PASSWORD) as opened:
        handler = start_logging(opened.folder / "log")
        acts = {"fill-and-fault": fill, "draft-and-die": draft_and_die, "backup": make_backup}
        acts[sys.argv[1]](opened)
        stop_logging(handler)
