"""The pages of an encrypted database in plain sight, free ones too: what a thief with the key could read."""

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from asn_desktop.db import engine as engines
from tests import offices

PAGE, RESERVE, SALT, IV = 4096, 80, 16, 16


def plain_pages(path, key):
    """All bytes of the file, decrypted page by page (SQLCipher 4, raw key, AES-256-CBC)."""
    raw = path.read_bytes()
    assert len(raw) % PAGE == 0
    found = []
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        body = page[SALT if start == 0 else 0 : PAGE - RESERVE]
        iv = page[PAGE - RESERVE : PAGE - RESERVE + IV]
        decryptor = Cipher(algorithms.AES(bytes(key)), modes.CBC(iv)).decryptor()
        found.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(found)


def behind_the_tables(path):
    """Number of the first page behind those that describe tables and indexes and are their roots."""
    connection = engines.connect(path, offices.db_key())
    [last] = connection.execute("SELECT max(rootpage) FROM sqlite_master").fetchone()
    connection.close()
    return last + 1
