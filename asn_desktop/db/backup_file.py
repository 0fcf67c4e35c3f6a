"""A backup as one file: the encrypted data, behind it a manifest in plain JSON, and an HMAC that seals both.

    data file | manifest | HMAC-SHA-256 of the manifest | length of the manifest (8 bytes) | mark (16 bytes)

The manifest holds the SHA-256 of the data, so that every byte of the file is covered. It carries a copy of
the key file: a password or the recovery code and this one file are enough on an empty machine. Whoever has no
key can read numbers and names of tables in it, but cannot forge one.
"""

import contextlib
import hashlib
import hmac
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from asn_desktop.db.chain import ChainHead
from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.durable import private, sync_folder
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import canonical

FORMAT = 1
_MARK = b"ASN-CADANGAN-01\n"
_TAIL = 32 + 8 + len(_MARK)
_LARGEST = 4 * 1024 * 1024  # no manifest is larger: a planted length must not fill the memory
_PART = 1024 * 1024
Watch = Callable[[int, int], None]  # bytes done, bytes in all; may raise to stop


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says about itself; ``name`` is the name it was made under, ``key_file`` kunci.json."""

    name: str
    number: int
    at: str  # UTC, ISO
    reason: str
    office: str
    program: str
    schema: int
    size: int
    sha256: str
    head_seq: int
    head_hash: str
    counts: Mapping[str, int] = field(default_factory=dict)
    key_file: str = ""

    @property
    def head(self) -> ChainHead:
        """The last row of the audit trail inside."""
        return ChainHead(self.head_seq, self.head_hash)

    @property
    def made_at(self) -> datetime:
        """The instant at which it was made."""
        return datetime.fromisoformat(self.at)

    def content(self) -> bytes:
        """The bytes that the seal covers."""
        return canonical({"format": FORMAT, **asdict(self)})


@dataclass(frozen=True, slots=True)
class Sealed:
    """A manifest with its seal as read from a file; not trusted before ``is_sealed_with``."""

    manifest: Manifest
    content: bytes
    mac: bytes

    def is_sealed_with(self, keys: DataKeys) -> bool:
        """Whether somebody with the office's key wrote it."""
        return hmac.compare_digest(_seal(keys, self.content), self.mac)


def _seal(keys: DataKeys, content: bytes) -> bytes:
    # A key of its own, derived from the audit key: the seal of one is never a seal of the other.
    own = hmac.digest(keys.audit, b"asn-desktop cadangan", "sha256")
    return hmac.digest(own, content, "sha256")


def close_file(path: Path, manifest: Manifest, keys: DataKeys) -> Manifest:
    """Hash the finished data in ``path``, put the sealed manifest behind it, and sync. Raises OSError."""
    with path.open("r+b") as stream:
        digest, size = hashlib.sha256(), 0
        while part := stream.read(_PART):
            digest.update(part)
            size += len(part)
        whole = replace(manifest, size=size, sha256=digest.hexdigest())
        content = whole.content()
        stream.write(content + _seal(keys, content) + len(content).to_bytes(8, "big") + _MARK)
        stream.flush()
        os.fsync(stream.fileno())
    return whole


def read_sealed(path: Path) -> Sealed | None:
    """The manifest of a file; None when it has none (an older backup, or another file).

    Raises KnownError DAMAGED for one that does not fit its file, NEWER for a later format, OSError.
    """
    size = path.stat().st_size
    if size < _TAIL:
        return None
    with path.open("rb") as stream:
        stream.seek(size - _TAIL)
        tail = stream.read(_TAIL)
        if not tail.endswith(_MARK):
            return None
        mac, length = tail[:32], int.from_bytes(tail[32:40], "big")
        if length > min(_LARGEST, size - _TAIL):
            raise KnownError(Cause.DAMAGED, "length of the manifest")
        stream.seek(size - _TAIL - length)
        content = stream.read(length)
    manifest = _parse(content)
    if manifest.size + length + _TAIL != size:
        raise KnownError(Cause.DAMAGED, "size of the backup")
    return Sealed(manifest, content, mac)


def _parse(content: bytes) -> Manifest:
    try:
        whole: dict[str, Any] = json.loads(content)
        made_by = whole.pop("format")
        if made_by > FORMAT:
            raise KnownError(Cause.NEWER, f"backup format {made_by}")
        manifest = Manifest(**whole)
        numbers = (manifest.number, manifest.schema, manifest.size, manifest.head_seq,
                   *manifest.counts.values())
        texts = (manifest.name, manifest.at, manifest.reason, manifest.office, manifest.program,
                 manifest.sha256, manifest.head_hash, manifest.key_file, *manifest.counts)
        if not all(type(one) is int and one >= 0 for one in numbers) or not all(
                isinstance(one, str) for one in texts) or manifest.made_at.tzinfo is None:
            raise ValueError("kinds of values")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KnownError(Cause.DAMAGED, f"manifest: {type(error).__name__}") from error
    return manifest


def extract(path: Path, sealed: Sealed | None, target: Path, watch: Watch | None = None) -> None:
    """Write the data inside a backup to ``target``, comparing its SHA-256 on the way; synced.

    Without a manifest the whole file is data. Raises KnownError DAMAGED (nothing is left then), OSError.
    """
    size = sealed.manifest.size if sealed else path.stat().st_size
    try:
        with path.open("rb") as source, open(target, "xb", opener=private) as stream:
            done, digest = _pour(source, size, stream.write, watch)
            stream.flush()
            os.fsync(stream.fileno())
        if not done or done != size or (sealed and digest != sealed.manifest.sha256):
            raise KnownError(Cause.DAMAGED, "SHA-256 of the backup")
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def is_whole(path: Path, sealed: Sealed, watch: Watch | None = None) -> bool:
    """Whether the data inside is what the manifest says; reads everything. Raises OSError."""
    with path.open("rb") as stream:
        _forget_cache(stream)
        return _pour(stream, sealed.manifest.size, None, watch)[1] == sealed.manifest.sha256


def copy_whole(source: Path, target: Path, watch: Watch | None = None) -> None:
    """Copy a backup to another medium: into a part file, synced, read back from the medium, then renamed.

    Raises KnownError DAMAGED when what was written is not what was read, OSError.
    """
    unfinished = target.with_name(target.name + ".part")
    size = source.stat().st_size
    try:
        with source.open("rb") as reader, open(unfinished, "wb", opener=private) as writer:
            done, digest = _pour(reader, size, writer.write, watch)
            writer.flush()
            os.fsync(writer.fileno())
        with unfinished.open("rb") as reader:
            _forget_cache(reader)
            if done != size or hashlib.file_digest(reader, "sha256").hexdigest() != digest:
                raise KnownError(Cause.DAMAGED, "copy on the medium")
        unfinished.replace(target)
        sync_folder(target.parent)
    except BaseException:
        with contextlib.suppress(OSError):  # the medium may be gone; the first error is the one to tell
            unfinished.unlink(missing_ok=True)
        raise


def _pour(source: BinaryIO, size: int, into: Callable[[bytes], object] | None,
          watch: Watch | None) -> tuple[int, str]:
    """Read so many bytes in parts and give them on: how many there were, and their SHA-256."""
    digest, done = hashlib.sha256(), 0
    while done < size and (part := source.read(min(_PART, size - done))):
        digest.update(part)
        if into is not None:
            into(part)
        done += len(part)
        if watch is not None:
            watch(done, size)
    return done, digest.hexdigest()


def _forget_cache(stream: BinaryIO) -> None:
    """Have the next read come from the medium, not from memory, where the system can be told so."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        advise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
