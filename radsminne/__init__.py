"""The council's memory, from Python: open an archive, ask it, fill it, read one document.

    import radsminne

    with radsminne.open("council") as archive:
        answer = archive.search("når diskuterte rådet helsedata")

All names that are meant for use are in `radsminne.public` and are reached from here; docs/python.md tells of them. The rooms are
linked in beside it.
"""

import os.path

TYPE_CHECKING = False  # typing's own would have to be loaded, at every start of the command line
_ROOMS = ("corpus", "extract", "index", "search", "cli", "public", "demo")

# A clone made without symbolic links, or an unpacked source archive: the rooms lie beside this folder, not in it.
_here = __path__[0]
if not os.path.isdir(f"{_here}/corpus") and os.path.isdir(f"{os.path.dirname(_here)}/corpus"):
    __path__.insert(0, os.path.dirname(_here))

if TYPE_CHECKING:
    from radsminne.public import *
else:

    def __getattr__(name: str) -> object:
        """Find a public name.

        What it needs is loaded when it is first used, and a search from the command line loads none of it.
        """
        if name in _ROOMS or (name.startswith("_") and name != "__all__"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from radsminne import public  # noqa: PLC0415

        return getattr(public, name)

    def __dir__() -> list[str]:
        from radsminne import public  # noqa: PLC0415

        return public.__all__
