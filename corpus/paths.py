"""Paths whose bytes are not all text, in the forms in which databases and screens take them.

File names in old archives are not always UTF-8. Python holds their odd bytes as U+DC80-U+DCFF, which no database takes;
kept as U+F780-U+F7FF, from the area that Unicode leaves to programs, they come back as they were.
"""

_ODD_BYTES = {0xDC80 + place: 0xF780 + place for place in range(128)}
_ODD_BYTES_SHOWN = {0xDC00 + byte: f"\\x{byte:02x}" for byte in range(128, 256)}
_ODD_BYTES_BACK = {kept: odd for odd, kept in _ODD_BYTES.items()}


def keep_path(path: str) -> str:
    """Return the path in a form that a database takes."""
    return path.translate(_ODD_BYTES)


def restore_path(kept: str) -> str:
    """Return the path as the file system gave it."""
    return kept.translate(_ODD_BYTES_BACK)


def show_path(text: str) -> str:
    r"""Return a path, or words with one, in a form that every screen and file takes: odd bytes as "\xe5"."""
    return text.translate(_ODD_BYTES_SHOWN).encode("utf-8", "backslashreplace").decode("utf-8")
