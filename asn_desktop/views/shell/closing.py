"""The last job of a session: a backup of what was done, then the data is let go of."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asn_desktop.services.session import Session


class CloseOffice:
    """Backs up what was written, then closes the session; after everybody else, so that no draft is lost."""

    def __init__(self, session: "Session", *, backup: bool) -> None:
        self._session, self._backup = session, backup

    def __call__(self, work: object) -> None:
        """Runs in the worker, to which the connection belongs."""
        from asn_desktop.services.backups import make_backup

        try:
            if self._backup:
                make_backup(self._session, None, "tutup")
        finally:
            self._session.close()
