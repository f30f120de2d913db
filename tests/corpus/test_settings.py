"""Where settings come from, and what is said of wrong ones."""

import datetime
from pathlib import Path

import pytest

from radsminne.corpus.errors import UsageError
from radsminne.corpus.settings import PREFIX, Settings, Value, load_settings


def write(folder: Path, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "radsminne.toml").write_text(text, encoding="utf-8")


def test_without_anything_the_defaults_count(tmp_path: Path) -> None:
    assert load_settings(environment={}, folder=tmp_path) == Settings()


def test_each_source_counts_more_than_the_one_before(tmp_path: Path) -> None:
    write(tmp_path, 'archive = "råd"\nmodel = "here"\nworkers = 1\nmax_pages = 10\nocr = "never"')
    write(tmp_path / "råd", 'model = "archive"\nworkers = 2\nmax_pages = 20')
    settings = load_settings(
        {"max_pages": 40, "model": None}, environment={"RADSMINNE_WORKERS": "3", "RADSMINNE_MAX_PAGES": "30"}, folder=tmp_path
    )
    assert (settings.archive, settings.ocr, settings.model, settings.workers, settings.max_pages) == (
        tmp_path / "råd",
        "never",
        "archive",
        3,
        40,
    )


@pytest.mark.parametrize(
    ("name", "text", "key", "value"),
    [
        ("RADSMINNE_ARCHIVE", "/data/råd", "archive", Path("/data/råd")),
        ("RADSMINNE_MODEL", "en/modell", "model", "en/modell"),
        ("RADSMINNE_WORKERS", "4", "workers", 4),
        ("RADSMINNE_CLOCK", "2025-02-03", "clock", datetime.date(2025, 2, 3)),
        ("RADSMINNE_QDRANT_URL", "http://q:6333", "qdrant_url", "http://q:6333"),
        ("RADSMINNE_QDRANT_API_KEY", "nøkkel", "qdrant_api_key", "nøkkel"),
        ("RADSMINNE_MAX_SECONDS", "1.5", "max_seconds", 1.5),
        ("RADSMINNE_MODEL", "", "model", None),
        ("RADSMINNE_TEST_POSTGRES_URL", "postgresql://x", "database", None),
    ],
)
def test_the_environment_sets(tmp_path: Path, name: str, text: str, key: str, value: Value) -> None:
    assert getattr(load_settings(environment={name: text}, folder=tmp_path), key) == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("worker = 2", "radsminne.toml: worker is not a setting; did you mean workers?"),
        ("zzz = 2", "radsminne.toml: zzz is not a setting; known are"),
        ('workers = "two"', "radsminne.toml: workers: 'two' is not a whole number above 0"),
        ("workers = true", "radsminne.toml: workers: True is not a whole number above 0"),
        ("workers = 0", "radsminne.toml: workers: 0 is not a whole number above 0"),
        ("workers = 1.5", "radsminne.toml: workers: 1.5 is not a whole number above 0"),
        ("model = 3", "radsminne.toml: model: 3 is not a text"),
        ('archive = ""', "radsminne.toml: archive: '' is not a folder's path"),
        ("clock = 2024-13-40", "radsminne.toml: not valid TOML"),
        ('clock = "yesterday"', "radsminne.toml: clock: 'yesterday' is not a day like 2024-12-31"),
        ("clock = 2024-12-31T10:00:00", "is not a day like 2024-12-31"),
        ('ocr = "sometimes"', "radsminne.toml: ocr: 'sometimes' is not one of auto, never, always"),
        ("max_seconds = -1", "radsminne.toml: max_seconds: -1 is not a number above 0"),
        ("[workers]\nx = 1", "radsminne.toml: workers:"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file(tmp_path: Path, text: str, said: str) -> None:
    write(tmp_path, text)
    with pytest.raises(UsageError, match=r"^.+") as error:
        load_settings(environment={}, folder=tmp_path)
    assert said in str(error.value)
    assert str(tmp_path) in str(error.value)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("WORKERS", "many", "RADSMINNE_WORKERS: 'many' is not a whole number above 0"),
        ("WORKERS", "-1", "RADSMINNE_WORKERS: -1 is not a whole number above 0"),
        ("CLOCK", "today", "RADSMINNE_CLOCK: 'today' is not a day like 2024-12-31"),
    ],
)
def test_a_wrong_value_in_the_environment_is_named(tmp_path: Path, name: str, text: str, said: str) -> None:
    with pytest.raises(UsageError) as error:
        load_settings(environment={PREFIX + name: text}, folder=tmp_path)
    assert str(error.value) == said


def test_an_archive_does_not_say_where_it_is(tmp_path: Path) -> None:
    write(tmp_path / ".radsminne", 'archive = "elsewhere"')
    with pytest.raises(UsageError, match="archive cannot be set within an archive"):
        load_settings(environment={}, folder=tmp_path)


def test_a_day_in_toml_is_today(tmp_path: Path) -> None:
    write(tmp_path, "clock = 2024-12-31")
    assert load_settings(environment={}, folder=tmp_path).today == datetime.date(2024, 12, 31)


def test_secrets_are_not_shown() -> None:
    assert "hemmelig" not in repr(Settings(qdrant_api_key="hemmelig", database="postgresql://a:hemmelig@b/c"))
