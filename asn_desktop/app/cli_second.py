"""The second person on the command line: from the environment, from an option, or asked at a terminal.

Several users: ASN_DESKTOP_USER2 and ASN_DESKTOP_PASSWORD2, else asked. One user: ``--alasan`` or
ASN_DESKTOP_ALASAN, else asked. Without a terminal what is missing is told in one sentence, exit code 2.
"""

import os

from asn_desktop.app.cli_common import (
    PASSWORD2_VARIABLE,
    REASON_VARIABLE,
    USER2_VARIABLE,
    Refused,
    asked,
    secret,
)
from asn_desktop.domain.dua_orang import DUA_ORANG, Tindakan
from asn_desktop.services.second_person import Acting, Saksi, by_reason, by_user, how_to, is_sole_user


def second_person(acting: Acting, tindakan: Tindakan, alasan: str | None) -> Saksi:
    """The proof for an action that takes two; ``alasan`` is what --alasan gave.

    Raises Refused (exit code 2) when nobody was named, ServiceError when he may not, for a wrong password or
    a reason that says nothing.
    """
    reason = alasan or os.environ.get(REASON_VARIABLE, "").strip()
    user = os.environ.get(USER2_VARIABLE, "").strip()
    if is_sole_user(acting):
        if not reason:
            reason = _asked(
                acting,
                tindakan,
                f"Alasan untuk {DUA_ORANG[tindakan].label}",
                REASON_VARIABLE,
                "Alasan",
                f"sebutkan --alasan TEKS atau isi {REASON_VARIABLE}",
            )
        return by_reason(acting, tindakan, reason)
    both = f"isi {USER2_VARIABLE} dan {PASSWORD2_VARIABLE}"
    if not user:
        user = _asked(acting, tindakan, "Orang kedua", USER2_VARIABLE, "Orang kedua", both)
    password = secret(PASSWORD2_VARIABLE)
    if not password:
        password = _asked(
            acting,
            tindakan,
            f"Kata sandi {user}",
            PASSWORD2_VARIABLE,
            "Kata sandi orang kedua",
            both,
            hidden=True,
        )
    return by_user(acting, tindakan, user, password, reason)


def _asked(
    acting: Acting,
    tindakan: Tindakan,
    label: str,
    variable: str,
    what: str,
    way: str,
    *,
    hidden: bool = False,
) -> str:
    try:
        return asked(label, variable, hidden=hidden, what=what)
    except Refused as refusal:
        told = how_to(acting, tindakan, takes_code=False)
        raise Refused(f"{told} Pada baris perintah: {way}.", refusal.code) from refusal
