"""The day of the office: the session's instant, seen in the time zone of the machine."""

from datetime import date

from asn_desktop.services.access import for_everyone
from asn_desktop.services.session import Session


@for_everyone
def today(session: Session) -> date:
    """Today where the program stands (clocks of offices run in WIB, WITA or WIT; instants are kept in
    UTC).
    """
    return session.clock().astimezone().date()
