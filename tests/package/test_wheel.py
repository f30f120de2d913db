"""The wheel beside other people's packages and files: one name at the top, and nothing of theirs is taken for ours."""

import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("corpus", "extract", "index", "search")
THEIRS = ("cli", "corpus", "extract", "index", "search")
"""What the rooms and the command line are called; others call their modules so too."""
TAKEN = "raise SystemExit(f'{__file__} was taken for a part of radsminne')\n"
SKIPPED = ignore_patterns("__pycache__", ".*")

pytestmark = pytest.mark.slow


def start(*command: str | Path, folder: Path | None = None) -> str:
    """Run a command as one would who knows nothing of this clone; return what it prints."""
    path = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "RADSMINNE"))}
    ran = subprocess.run(
        command, cwd=folder, env={**path, "PYTHONUTF8": "1"}, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert ran.returncode in (0, 1), f"{ran.stdout}\n{ran.stderr}"
    assert "Traceback" not in ran.stderr
    return ran.stdout


def build(kind: str, source: Path, folder: Path) -> Path:
    """Build a wheel or a source archive."""
    start(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", folder, folder=source)
    return next(folder.glob("*.whl" if kind == "wheel" else "*.tar.gz"))


def read_names(wheel: Path) -> set[str]:
    """The files in a wheel, beside what tells of it."""
    with zipfile.ZipFile(wheel) as pack:
        return {name for name in pack.namelist() if ".dist-info/" not in name}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


def test_the_wheel_has_one_name_at_the_top(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as pack:
        top = {name.split("/")[0] for name in pack.namelist()}
    assert {name for name in top if not name.endswith(".dist-info")} == {"radsminne"}


def list_files(folder: Path, name: str) -> set[str]:
    """The files of a folder, data included, under the name that it has in the wheel."""
    found = {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
    return {f"{name}/{path.as_posix()}" for path in found if not {"__pycache__", ".DS_Store"} & set(path.parts)}


def test_everything_that_lies_in_the_rooms_is_in_the_wheel(wheel: Path) -> None:
    expected = {"radsminne/cli.py"} | list_files(ROOT / "examples/archive", "radsminne/example_archive")
    expected |= {f"radsminne/{path.name}" for path in (ROOT / "radsminne").glob("*.*") if path.is_file()}
    for room in ROOMS:
        expected |= list_files(ROOT / room, f"radsminne/{room}")
    assert read_names(wheel) == expected


def test_the_source_archive_gives_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    with tarfile.open(build("sdist", ROOT, tmp_path)) as pack:
        pack.extractall(tmp_path, filter="data")
    unpacked = next(path for path in tmp_path.iterdir() if path.is_dir())
    assert read_names(build("wheel", unpacked, tmp_path / "again")) == read_names(wheel)


def test_a_clone_without_symbolic_links_runs_and_gives_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    """As git makes it on a system without them: a link is a file that holds where it leads."""
    for room in (*ROOMS, "examples/archive"):
        copytree(ROOT / room, tmp_path / room, ignore=SKIPPED)
    (tmp_path / "radsminne").mkdir()
    for path in (ROOT / "radsminne").iterdir():
        if path.is_symlink():
            (tmp_path / "radsminne" / path.name).write_text(str(path.readlink()), encoding="utf-8")
        elif path.is_file():
            (tmp_path / "radsminne" / path.name).write_bytes(path.read_bytes())
    for name in ("cli.py", "pyproject.toml", "README.md", "LICENSE"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    code = "import radsminne.cli, radsminne.search.answer as answer; print(radsminne.cli.__file__, answer.__file__)"
    assert start(sys.executable, "-c", code, folder=tmp_path).split() == [str(tmp_path / "cli.py"), str(tmp_path / "search/answer.py")]
    assert read_names(build("wheel", tmp_path, tmp_path / "built")) == read_names(wheel)


Install = Callable[[Path, list[str]], None]


def install(python: Path, *wanted: str | Path) -> subprocess.CompletedProcess[str]:
    """Install into another environment, without what it depends on."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--no-deps",
        "--retries=1",
        "--timeout=15",
        *map(str, wanted),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def make_stand_in(folder: Path) -> Path:
    """A package that puts modules of these names at the top, as pyCLI puts `cli`."""
    for name in THEIRS:
        (folder / f"{name}.py").write_text(TAKEN, encoding="utf-8")
    (folder / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
        '[project]\nname = "stand-in"\nversion = "1"\n'
        '[tool.hatch.build.targets.wheel]\nonly-include = ["cli.py", "corpus.py", "extract.py", "index.py", "search.py"]\n',
        encoding="utf-8",
    )
    return build("wheel", folder, folder / "dist")


@pytest.fixture(scope="module", params=["stand-in", "pyCLI"])
def installed(request: pytest.FixtureRequest, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts of an environment that holds the wheel, and then another package that has modules of the same names."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder)
    bin_folder = folder / ("Scripts" if os.name == "nt" else "bin")
    python = bin_folder / "python"
    # What the program depends on is taken from the environment that runs this test, through a .pth file, whose own .pth files do not count.
    site = Path(start(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    (site / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n{sysconfig.get_path('platlib')}\n", encoding="utf-8")
    before = {path.name for path in site.iterdir()}
    assert install(python, wheel).returncode == 0
    assert {path.name for path in site.iterdir() if not path.name.endswith(".dist-info")} - before == {"radsminne"}
    other = make_stand_in(tmp_path_factory.mktemp("stand-in")) if request.param == "stand-in" else request.param
    done = install(python, other)
    if done.returncode and request.param == "pyCLI":
        pytest.skip("pyCLI cannot be had here (no registry within reach): the stand-in alone is tried")
    assert done.returncode == 0, done.stderr
    return bin_folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working folder with modules of these names."""
    folder = tmp_path_factory.mktemp("work")
    for name in THEIRS:
        (folder / f"{name}.py").write_text(TAKEN, encoding="utf-8")
    return folder


def test_the_program_runs_beside_them(installed: Path, folder: Path, tmp_path: Path) -> None:
    program, archive = installed / "radsminne", tmp_path / "council"
    paper = ROOT / "examples/archive/protokoll-2022-1.pdf"
    assert start(program, "import", paper, "--archive", archive, folder=folder).startswith("1 file: 1 added")
    assert "4/22: Kommunenes tilgang til helsedata" in start(program, "search", "helsedata", "--archive", archive, folder=folder)


def test_the_package_is_imported_beside_them(installed: Path, folder: Path) -> None:
    code = (
        "import radsminne\n"
        f"print(len(radsminne.read({str(ROOT / 'examples/archive/protokoll-2022-1.pdf')!r}).cases))\n"
        "import radsminne.cli, radsminne.index.rebuild\n"
        "print(radsminne.__file__)\n"
    )
    cases, place = start(installed / "python", "-c", code, folder=folder).split()
    assert cases == "7"
    assert Path(place).is_relative_to(installed.parent)


@pytest.mark.parametrize("installed", ["stand-in"], indirect=True)
def test_the_demo_runs_from_the_wheel_and_says_what_it_kept(installed: Path, folder: Path, tmp_path: Path) -> None:
    told = start(installed / "radsminne", "demo", "--archive", tmp_path / "kept", folder=folder)
    assert told.startswith("$ radsminne import ")
    assert "16 files: " in told
    assert "When: helsedata" in told
    assert f"The examples are kept in {tmp_path / 'kept'}" in told
    assert "Søkt i " in start(
        installed / "radsminne", "search", "hva er vedtatt om helsedata", "--archive", tmp_path / "kept", folder=folder
    )
    assert "The demo kept nothing." in start(installed / "radsminne", "demo", folder=folder)
