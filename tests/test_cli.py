"""The commands as a user meets them: what goes to standard output and standard error, and the exit codes."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from radsminne.cli import main
from radsminne.corpus.archive import DATABASE

ROOT = Path(__file__).parents[1]
MINUTES = """\
# Referat fra møte 2/2031 i Fjordrådet

**Dato** tirsdag 4. mars 2031, 10.00 – 12.00
**Sted** Rådhuset

Til stede: Kari Nordvik, Tare kommune (leder)
Ola Sundet, Havlaget

### Sak 3/31 Godkjenning av referat fra møte 1/2031, 14. januar 2031

**Vedtak:** Referatet godkjennes.

### Sak 4/31 Tareskog i fjorden

Rådet drøftet hvordan tareskogen kan vernes.

**Vedtak:** Rådet ber sekretariatet lage en plan for tareskogen.
"""


def run(*arguments: str | Path, archive: Path | None = None) -> Result:
    """One command, with the archive it is about."""
    beside = ["--archive", str(archive)] if archive else []
    return CliRunner().invoke(main, [*map(str, arguments), *beside])


def read_json(result: Result) -> Any:  # noqa: ANN401 - JSON
    """The one object that a command printed."""
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("papers") / "møte 2.md"
    path.write_text(MINUTES, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory, paper: Path) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    result = run("import", paper.parent, archive=folder)
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("1 file: 1 added")
    assert "index built: " in result.stdout
    return folder


def test_importing_again_changes_nothing_and_says_so(archive: Path, paper: Path) -> None:
    result = run("import", paper, archive=archive)
    assert result.exit_code == 0
    assert result.stdout.startswith("1 file: 1 unchanged")
    assert "nothing has changed" in result.stdout
    assert "index built" not in result.stdout


def test_import_as_json_is_an_object_a_file_and_a_summary(archive: Path, paper: Path) -> None:
    result = run("import", paper, "--json", archive=archive)
    file, summary = map(json.loads, result.stdout.splitlines())
    assert (file["outcome"], file["kind"]) == ("unchanged", "minutes")
    assert summary["files"]["unchanged"] == 1


def test_one_bad_file_is_named_and_stops_nothing(tmp_path: Path, paper: Path) -> None:
    broken = tmp_path / "tom.pdf"
    broken.touch()
    result = run("import", broken, paper, archive=tmp_path / "archive")
    assert result.exit_code == 1
    assert "1 added, 1 failed" in result.stdout
    assert f"{broken}: holds nothing" in result.stdout


@pytest.mark.slow
def test_a_scan_waits_for_tesseract(tmp_path: Path, paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no fault of the file's: how to read it is told, not a long path; the exit code is that of a file that was not read."""
    archive, scan = tmp_path / "archive", ROOT / "examples/archive/protokoll-2022-4.pdf"
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.chdir(ROOT / "examples")
    waiting = "1 scanned document waits for Tesseract: apt install tesseract-ocr tesseract-ocr-nor\n  - archive/protokoll-2022-4.pdf\n"
    result = run("import", scan, paper, archive=archive)
    assert result.exit_code == 1
    assert result.stdout.startswith("2 files: 1 added, 1 waiting, in ")
    for told in (result.stdout, run("status", archive=archive).stdout):
        assert waiting in told
        assert str(scan) not in told
    for question, words in (("tareskog", "1 skannet dokument venter på"), ("when was tareskog discussed", "1 scanned document waits for")):
        told = run("search", question, archive=archive).stdout
        assert f"{words} Tesseract: apt install tesseract-ocr tesseract-ocr-nor\n  archive/protokoll-2022-4.pdf\n" in told
        assert "ould not be read" not in told
    (unreadable,) = read_json(run("status", "--json", archive=archive))["unreadable"]
    assert (unreadable["path"], unreadable["code"]) == (str(scan), "needs_tesseract")
    assert read_json(run("search", "tareskog", "--json", archive=archive))["coverage"]["unreadable"] == [str(scan)]


def test_a_path_that_is_not_there_makes_no_archive(tmp_path: Path) -> None:
    result = run("import", tmp_path / "ingen", archive=tmp_path / "archive")
    assert result.exit_code == 3
    assert result.stdout == ""
    assert "no such file or folder" in result.stderr
    assert not (tmp_path / "archive").exists()


def test_a_dry_run_keeps_nothing(tmp_path: Path, paper: Path) -> None:
    result = run("import", paper, "--dry-run", archive=tmp_path / "archive")
    assert result.exit_code == 0
    assert "1 added" in result.stdout
    assert not (tmp_path / "archive").exists()


@pytest.mark.parametrize("question", ["når drøftet rådet tareskog", "when did the council discuss tareskog"])
def test_an_answer_is_dated_and_quoted(archive: Path, question: str) -> None:
    result = run("search", question, archive=archive)
    assert result.exit_code == 0
    assert "4/31: Tareskog i fjorden" in result.stdout
    assert "Rådet ber sekretariatet lage en plan for *tareskogen*." in result.stdout
    assert "1/2031" in result.stdout.rpartition("hit")[2] or "1/2031" in result.stdout.rpartition("treff")[2]


def test_an_answer_as_json(archive: Path) -> None:
    answer = read_json(run("search", "når drøftet rådet tareskog", "--json", archive=archive))
    assert answer["found"]
    hit = answer["hits"][0]
    assert (hit["kind"], hit["number"], hit["date"], hit["meeting"]) == ("case", "4/31", "2031-03-04", "2/2031")
    assert hit["decisions"] == ["Rådet ber sekretariatet lage en plan for tareskogen."]
    assert all(hit["quote"][start:end] for start, end in hit["highlights"])
    assert answer["coverage"]["missing_meetings"] == ["1/2031"]


def test_a_cold_search_loads_no_heavy_engine(archive: Path) -> None:
    arguments = ["search", "når drøftet rådet tareskog", "--archive", str(archive)]
    code = f"import sys\nfrom cli import main\nmain({arguments!r}, standalone_mode=False)\nprint('MODULES', *sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    answer, _, modules = ran.stdout.partition("MODULES ")
    assert "Tareskog i fjorden" in answer
    loaded = {name.split(".")[0] for name in modules.split()}
    assert not loaded & {
        "torch",
        "transformers",
        "sentence_transformers",
        "spacy",
        "pycrfsuite",
        "qdrant_client",
        "pdfplumber",
        "docx",
        "tqdm",
        "lxml",
        "matplotlib",
    }


def test_what_is_not_there_is_not_found_and_that_is_no_fault(archive: Path) -> None:
    result = run("search", "når behandlet rådet romfart", archive=archive)
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "Ikke funnet: romfart.")


@pytest.mark.parametrize("question", ["x", "når", "hva er det"])
def test_a_question_without_a_word_to_look_for_finds_nothing(archive: Path, question: str) -> None:
    """Not everything; the next question of a file is answered all the same."""
    result = run("search", question, archive=archive)
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "Spør om noe: spørsmålet har ingen ord å lete etter.")
    assert read_json(run("search", question, "--json", archive=archive))["found"] is False
    assert read_json(run("search", question, "--kind", "case", "--json", archive=archive))["found"] is True


def test_what_to_run_next_names_the_archive(archive: Path) -> None:
    """As the search was told to."""
    words = run("search", "når drøftet rådet tareskog", archive=archive).stdout.split()
    assert words[words.index("--archive") + 1] == str(archive)


def test_many_questions_give_an_object_a_line(archive: Path, tmp_path: Path) -> None:
    questions = tmp_path / "questions.txt"
    questions.write_text("når drøftet rådet tareskog\n\nromfart\nnår\n?!\ntareskog\n", encoding="utf-8")
    result = run("search", "--questions", questions, archive=archive)
    assert [json.loads(line)["found"] for line in result.stdout.splitlines()] == [True, False, False, False, True]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["search"], 2, "give one question"),
        (["search", "?!"], 2, "has no words"),
        (["search", "tare", "--from", "mars"], 2, "is not a day"),
        (["search", "tare", "--from", "2032", "--to", "2031"], 2, "ends before it begins"),
        (["search", "tare", "--council", "Fjellrådet"], 2, "the archive names Fjordrådet"),
        (["search", "--questions", "ingen.txt"], 3, "cannot be read"),
        (["show", "ingen"], 2, "holds nothing with the id or number ingen"),
        (["evaluate", "ingen.json"], 3, "ingen.json"),
    ],
)
def test_wrong_usage_is_told_in_a_few_words(archive: Path, arguments: list[str], code: int, said: str) -> None:
    result = run(*arguments, archive=archive)
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("command", [["search", "tare"], ["status"], ["show", "x"], ["reindex"]])
def test_a_missing_archive_is_told_with_what_to_do(tmp_path: Path, command: list[str]) -> None:
    result = run(*command, archive=tmp_path / "ingen")
    assert (result.exit_code, result.stdout) == (4, "")
    assert "import something first" in result.stderr


def test_a_quiet_import_still_names_what_it_could_not_read(tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
    (tmp_path / "minutes.txt").write_text("Referat fra møte 1/2031\n")
    result = run("import", tmp_path, "-q", archive=tmp_path / "archive")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "broken.pdf" in result.stderr
    assert "minutes.txt" not in result.stderr


@pytest.mark.parametrize("command", [["import", ""], ["extract", ""], ["evaluate", ""], ["search", "--questions", ""]])
def test_an_empty_path_is_refused(command: list[str]) -> None:
    """It is a shell variable that is not set; as a path it would be the current folder."""
    result = run(*command)
    assert result.exit_code == 2
    assert "names no file and no folder" in result.stderr


def test_an_archive_option_that_is_empty_is_refused() -> None:
    result = run("status", "--archive", "")
    assert result.exit_code == 2
    assert "names no folder" in result.stderr


def test_a_damaged_archive_is_told(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"no database" * 500)
    assert run("status", archive=tmp_path).exit_code == 4


@pytest.mark.slow
def test_an_index_that_is_gone_is_built_again(tmp_path: Path, paper: Path) -> None:
    run("import", paper, archive=tmp_path)
    for file in sorted((tmp_path / "index").rglob("*"), reverse=True):
        file.rmdir() if file.is_dir() else file.unlink()
    lost = run("search", "tareskog", archive=tmp_path)
    assert (lost.exit_code, "radsminne reindex" in lost.stderr) == (4, True)
    again = run("import", paper, archive=tmp_path)
    assert "; it was out of date" in again.stdout
    assert run("reindex", archive=tmp_path).exit_code == 0
    assert read_json(run("search", "tareskog", "--json", archive=tmp_path))["found"]


def test_extract_needs_no_archive(paper: Path) -> None:
    reading = read_json(run("extract", paper, "--json"))
    assert reading["meeting"]["number"] == "2/2031"
    assert [person["name"] for person in reading["attendees"]] == ["Kari Nordvik", "Ola Sundet"]
    told = run("extract", paper).stdout
    assert "4/31 Tareskog i fjorden" in told
    assert "decision: Rådet ber sekretariatet lage en plan for tareskogen." in told


def test_show_takes_the_ids_that_search_prints(archive: Path) -> None:
    hit = read_json(run("search", "tareskog", "--json", archive=archive))["hits"][0]
    assert read_json(run("show", hit["id"], "--json", archive=archive))["title"] == "Tareskog i fjorden"
    assert "lage en plan" in run("show", hit["id"], archive=archive).stdout
    document = hit["id"].partition("-")[0]
    assert read_json(run("show", document, "--json", archive=archive))["document"]["id"] == document


def test_show_takes_a_case_number_in_any_hand(archive: Path) -> None:
    for written in ("sak 4/31", "4/31", "Case no. 4/2031", "sak 04/31"):
        assert read_json(run("show", written, "--json", archive=archive))["title"] == "Tareskog i fjorden"
    result = run("show", "sak 99/31", archive=archive)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "holds nothing with the id or number sak 99/31" in result.stderr


def test_show_takes_a_meetings_number(archive: Path) -> None:
    """The meeting's own paper, never the case that has the same number."""
    for written in ("møte 2/2031", "Møte nr. 2/31", "meeting 02/2031"):
        assert read_json(run("show", written, "--json", archive=archive))["meeting"]["number"] == "2/2031"
    result = run("show", "møte 4/2031", archive=archive)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no paper of 'møte 4/2031'" in result.stderr


def test_an_answer_can_be_explained(archive: Path) -> None:
    hit = read_json(run("search", "tareskogens vern", "--explain", "--json", archive=archive))["hits"][0]
    assert hit["why"]["words"][0]["forms"]
    assert hit["why"]["score"] == hit["score"]
    assert f"id {hit['id']}" in run("search", "tareskogens vern", "--explain", archive=archive).stdout


def test_an_answer_can_be_drawn(archive: Path, tmp_path: Path) -> None:
    result = run("search", "når drøftet rådet tareskog", "--plot", tmp_path / "tare.svg", archive=archive)
    assert result.exit_code == 0
    assert "4/31: Tareskog i fjorden" in result.stdout
    assert "tareskog" in (tmp_path / "tare.svg").read_text(encoding="utf-8")
    wrong = run("search", "tareskog", "--plot", tmp_path / "tare.pdf", archive=archive)
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert "no .svg or .png file" in wrong.stderr
    nowhere = run("search", "tareskog", "--plot", tmp_path / "none" / "tare.svg", archive=archive)
    assert (nowhere.exit_code, nowhere.stdout) == (2, "")
    assert "its folder does not exist" in nowhere.stderr


@pytest.mark.parametrize(
    ("question", "said"), [("hvem er leder av rådet", "Kari Nordvik, leder"), ("who represents Havlaget", "Ola Sundet, member")]
)
def test_who_is_answered_from_the_lists(archive: Path, question: str, said: str) -> None:
    assert said in run("search", question, archive=archive).stdout
    assert read_json(run("search", question, "--json", archive=archive))["answer"]["people"]


def test_status_tells_what_is_here_and_what_is_not(archive: Path) -> None:
    status = read_json(run("status", "--json", archive=archive))
    assert status["index"] == "current"
    assert [missing["label"] for missing in status["missing_meetings"]] == ["1/2031"]
    assert "Missing meetings (1)" in run("status", archive=archive).stdout


def test_a_file_name_cannot_command_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "\x1b[31mrød.pdf"
    path.touch()
    result = run("extract", path)
    assert result.exit_code == 3
    assert "\x1b" not in result.stderr


def test_a_question_file_is_scored(archive: Path, tmp_path: Path) -> None:
    questions = tmp_path / "questions.json"
    questions.write_text(
        json.dumps([{"q": "når drøftet rådet tareskog", "kind": "when", "relevant": [{"case": "4/31"}]}]), encoding="utf-8"
    )
    assert "1.000" in run("evaluate", questions, archive=archive).stdout
