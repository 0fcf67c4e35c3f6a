"""The recovery code as people write it: 128 bits in 8 groups of 6 digits, each divisible by 11."""

import re

from asn_desktop.db.errors import Cause, KnownError

GROUPS = 8
GROUP_BITS = 16
CODE_BYTES = GROUPS * GROUP_BITS // 8
_TELLING = GROUPS // 2  # so many groups in a row are no chance, and one mistyped group leaves as many whole
_DIGITS_APART = re.compile(r"[0-9](?:[\W_]*[0-9])*")


def format_recovery_code(code: bytes) -> str:
    """128 bits as 8 groups of 6 digits, each divisible by 11: one wrong digit is found in its group."""
    groups = [int.from_bytes(code[at:at + 2], "big") * 11 for at in range(0, len(code), 2)]
    return " ".join(f"{group:06d}" for group in groups)


def parse_recovery_code(text: str) -> bytes:
    """The 16 bytes behind a typed code; blanks and dashes do not matter.

    Raises KnownError WRONG_RECOVERY_CODE; ``detail`` is the number (1 to 8) of the first faulty group, or "0"
    when the count of digits is wrong.
    """
    digits = "".join(char for char in text if char not in " -–.\t\r\n\u00a0")
    if len(digits) != GROUPS * 6 or not (digits.isascii() and digits.isdigit()):
        raise KnownError(Cause.WRONG_RECOVERY_CODE, "0")
    found = bytearray()
    for number in range(GROUPS):
        group = int(digits[number * 6:number * 6 + 6])
        if group % 11 or group // 11 >= 1 << GROUP_BITS:
            raise KnownError(Cause.WRONG_RECOVERY_CODE, str(number + 1))
        found += (group // 11).to_bytes(2, "big")
    return bytes(found)


def holds_recovery_code(text: str) -> bool:
    """Whether a text holds a recovery code or half of one, however its digits are set apart."""
    for run in _DIGITS_APART.findall(text):
        digits = re.sub(r"[\W_]", "", run)
        for at in range(len(digits) - _TELLING * 6 + 1):
            groups = (int(digits[place:place + 6]) for place in range(at, at + _TELLING * 6, 6))
            if all(group % 11 == 0 and group // 11 < 1 << GROUP_BITS for group in groups):
                return True
    return False
