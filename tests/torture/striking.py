"""The victim of the n-loop: a program that forks a child per case; the child waits until strace watches it.

``python -m tests.torture.striking GROUND``: each line of input is {"root": …, "case": …}.
"""

import json
import os
import sys
import traceback
from pathlib import Path

from asn_desktop.app.cli_common import sentence_of
from asn_desktop.services.errors import ServiceError
from tests.torture import ground
from tests.torture.killing import say
from tests.torture.use_cases import USE_CASES, Struck

GO = "jalan"


def read_line() -> str:
    """One line of input, not a byte more: parent and child read from the same pipe in turn."""
    line = b""
    while not line.endswith(b"\n"):
        part = os.read(0, 1)
        if not part:
            return ""
        line += part
    return line.decode().strip()


def told(work: object) -> dict[str, str]:
    """How it ended: done, refused with sentences, or a fault with its traceback."""
    try:
        work()  # type: ignore[operator]
    except ServiceError as refusal:
        return {"tolak": "\n".join(refusal.sentences)}
    except OSError as refusal:
        return {"tolak": sentence_of(refusal)}
    except BaseException:
        return {"cacat": traceback.format_exc()}
    return {"selesai": "ya"}


def suffer(root: Path, case: str, place: ground.Ground) -> None:
    """The child's life: open, wait, act, tell, close."""
    use_case = USE_CASES[case]
    session = None if use_case.opens else ground.opened(root / "kantor")
    struck = Struck(root, place, session)
    say(siap=os.getpid())
    if read_line() != GO:
        return
    say(**told(lambda: use_case.act(struck)))
    if session is not None:
        say(tutup=told(session.close))


def serve(place: ground.Ground) -> None:
    """Fork a child for each case."""
    while line := read_line():
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                suffer(Path(asked["root"]), asked["case"], place)
            except BaseException:
                say(cacat=traceback.format_exc())
            os._exit(0)
        _, status = os.waitpid(child, 0)
        os.write(1, f'\n{{"akhir": {status}}}\n'.encode())


if __name__ == "__main__":
    serve(ground.from_text(sys.argv[1]))
