"""What a use case touched, as views hear of it."""

from asn_desktop.domain.changes import Changes

__all__ = ["Changes"]
