"""A typed reason stays in the trail in plain words, so nothing secret may come in by it."""

from asn_desktop.db.recovery_code import holds_recovery_code
from asn_desktop.services.errors import ServiceError


def refuse_code(alasan: str) -> None:
    """Refuse a reason in which somebody typed the recovery code. Raises ServiceError."""
    if holds_recovery_code(alasan):
        raise ServiceError(
            "Alasan memuat kode pemulihan, dan alasan tersimpan terbuka di jejak; hapus kode itu dan tulis "
            "keperluannya dengan kata-kata."
        )
