"""The user of every practice office; apart from the rest, because the login shows it first
and loads nothing for that.
"""

PRACTICE_USER = "latihan"
# Shown on the login of a practice office; a real office never starts with a known password.
PRACTICE_PASSWORD = "kantor latihan tirta jaya"  # noqa: S105
