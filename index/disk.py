"""Files that are on the disk, not only on their way to it, when a function returns."""

import os
from pathlib import Path


def write_durably(path: Path, text: str) -> None:
    """Replace a file as a whole: a reader sees the old text or the new one, after a power cut too."""
    new = path.with_name(f"{path.name}.new")
    with new.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
    wait_for_folder(path.parent)


def wait_for_tree(folder: Path) -> None:
    """Have every file and folder in a folder written out, the innermost first."""
    for name, _folders, files in os.walk(folder, topdown=False):
        for file in files:
            # Windows writes out only what is open for writing.
            with Path(name, file).open("r+b") as opened:
                os.fsync(opened.fileno())
        wait_for_folder(Path(name))


def wait_for_folder(folder: Path) -> None:
    """Have the names in a folder written out; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
