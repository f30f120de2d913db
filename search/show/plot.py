"""A topic over time as a picture, month by month or year by year.

It shows what was decided, what else was said, and what is missing.
"""

import calendar
import datetime
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from radsminne.corpus.errors import InputError, UsageError
from radsminne.corpus.problems import ProblemCode
from radsminne.search.hits.hits import Hit
from radsminne.search.outcomes.outcome import Outcome
from radsminne.search.show.coverage_text import name_missing
from radsminne.search.show.dates_in_words import write_day
from radsminne.search.show.sheet import Sheet, choose
from radsminne.search.show.typesetting import Paint, clean, shorten
from radsminne.search.show.understood import describe_question
from radsminne.search.summary import Answer
from radsminne.search.words.languages import read_language

_SUFFIXES = (".svg", ".png")
_MOST_YEARS_BY_MONTH = 6
"""Over a longer time months are too narrow to tell apart: then each year is a bar."""
_LONGEST_TITLE, _LONGEST_LINE = 70, 130
_MOST_MISSING = 4

_DECIDED, _SAID, _WHOLE_YEAR, _GAP, _TEXT, _FAINT = "#1b4f72", "#7fb3d5", "#eaf2f8", "#c0392b", "#222222", "#777777"
# The same answer must give the same file: ids from a fixed seed, text as text, no date of making.
_STYLE: Any = {
    "svg.hashsalt": "radsminne",
    "svg.fonttype": "none",
    "font.family": "DejaVu Sans",
    "font.size": 10,
    "axes.unicode_minus": False,
}
_METADATA = {".svg": {"Date": None, "Creator": "radsminne"}, ".png": {"Software": "radsminne"}}


@dataclass(frozen=True, slots=True)
class Bar:
    """The hits of a month, or of a year: how many decided something, how many did not.

    `start` to `end` are its days.
    """

    start: datetime.date
    end: datetime.date
    decided: int
    said: int


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What the picture shows.

    It has bars by month or year, the hits that are only dated by their year, and the years it spans.
    """

    bars: tuple[Bar, ...]
    whole_years: tuple[tuple[int, int], ...]
    first_year: int
    last_year: int
    by_month: bool


def check_path(path: Path) -> None:
    """Refuse what is no picture that can be drawn; UsageError."""
    if path.suffix.lower() not in _SUFFIXES:
        raise UsageError(f"{path}: the plot is an .svg or a .png file; name one of them")


def draw_plot(answer: Answer, path: Path) -> None:
    """Draw an answer over time into an SVG or PNG file, in the language of the question."""
    check_path(path)
    sheet = Sheet(answer, 0, Paint(colour=False))
    drawing = lay_out(answer)
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(10, 4.8), dpi=120, layout=None)
        figure.subplots_adjust(left=0.07, right=0.97, top=0.76, bottom=0.24)
        axes = figure.add_subplot()
        _draw_bars(axes, drawing, sheet)
        _draw_missing(axes, drawing, sheet)
        _draw_axes(axes, drawing, sheet)
        _write_words(figure, sheet)
        try:
            figure.savefig(path, format=path.suffix.lower()[1:], metadata=_METADATA[path.suffix.lower()])
        except OSError as error:
            raise InputError(ProblemCode.UNWRITABLE, f"{path}: the plot cannot be written ({error.strerror or error})") from error


def lay_out(answer: Answer) -> _Drawing:
    """Count the hits of an answer by month, or by year where it spans many."""
    dated = [(hit, hit.record.date) for hit in answer.hits if hit.record.date]
    years = {day.year for _, day in dated} | {year for year, _ in answer.elsewhere}
    years |= {day.year for day in (answer.coverage.first, answer.coverage.last) if day} if not years else set()
    first, last = min(years, default=1), max(years, default=1)
    by_month = last - first < _MOST_YEARS_BY_MONTH
    decided = set(answer.decided)
    counted: Counter[tuple[datetime.date, datetime.date, bool]] = Counter()
    for hit, day in dated:
        if not (by_month and _is_whole_year(hit)):
            counted[(*_find_days(day, by_month=by_month), hit.record.id in decided)] += 1
    bars = tuple(Bar(*days, counted[(*days, True)], counted[(*days, False)]) for days in sorted({key[:2] for key in counted}))
    whole = Counter(day.year for hit, day in dated if by_month and _is_whole_year(hit))
    return _Drawing(bars, tuple(sorted(whole.items())), first, last, by_month)


def _is_whole_year(hit: Hit) -> bool:
    return hit.record.date_precision.value in {"year", "none"}


def _find_days(day: datetime.date, *, by_month: bool) -> tuple[datetime.date, datetime.date]:
    if not by_month:
        return datetime.date(day.year, 1, 1), datetime.date(day.year, 12, 31)
    return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _draw_bars(axes: Axes, drawing: _Drawing, sheet: Sheet) -> None:
    words = read_language(sheet.answer.question.language).plot
    for n, (year, count) in enumerate(drawing.whole_years):
        start, width = _place(datetime.date(year, 1, 1)), _place(datetime.date(year, 12, 31)) - _place(datetime.date(year, 1, 1))
        label = words.whole_year if n == 0 else None
        axes.bar(start, count, width, align="edge", color=_WHOLE_YEAR, edgecolor="#d4e6f1", label=label, zorder=1)
    for decided, colour, label in ((True, _DECIDED, words.decided), (False, _SAID, words.said)):
        shown = [bar for bar in drawing.bars if (bar.decided if decided else bar.said)]
        for n, bar in enumerate(shown):
            start, width = _place(bar.start), _place(bar.end) - _place(bar.start)
            height, bottom = (bar.decided, 0) if decided else (bar.said, bar.decided)
            first = label if n == 0 else None
            axes.bar(start + width * 0.1, height, width * 0.8, bottom, align="edge", color=colour, label=first, zorder=3)


def _draw_missing(axes: Axes, drawing: _Drawing, sheet: Sheet) -> None:
    """Draw the missing meetings.

    One of which the day is known is a line at its day, one of which the year is known a hatched strip below the year.
    """
    words = read_language(sheet.answer.question.language).plot
    label: str | None = words.missing
    for meeting in sheet.answer.coverage.missing:
        if meeting.year is None or not drawing.first_year <= meeting.year <= drawing.last_year:
            continue
        if meeting.date and drawing.by_month:
            axes.axvline(_place(meeting.date), color=_GAP, linestyle=(0, (4, 3)), linewidth=1.2, label=label, zorder=2)
        else:
            start, end = _place(datetime.date(meeting.year, 1, 1)), _place(datetime.date(meeting.year, 12, 31))
            axes.axvspan(start, end, 0, 0.04, facecolor="none", edgecolor=_GAP, hatch="////", linewidth=0.6, label=label, zorder=2)
        label = None


def _draw_axes(axes: Axes, drawing: _Drawing, sheet: Sheet) -> None:
    axes.set_xlim(_place(datetime.date(drawing.first_year, 1, 1)), _place(datetime.date(drawing.last_year, 12, 31)))
    step = max(1, (drawing.last_year - drawing.first_year) // 15 + 1)
    years = range(drawing.first_year, drawing.last_year + 1, step)
    axes.set_xticks([_place(datetime.date(year, 7, 2)) for year in years], [str(year) for year in years])
    axes.tick_params(axis="both", length=0, colors=_TEXT)
    for year in range(drawing.first_year + 1, drawing.last_year + 1):
        axes.axvline(_place(datetime.date(year, 1, 1)), color="#dddddd", linewidth=0.8, zorder=0)
    highest = max([bar.decided + bar.said for bar in drawing.bars] + [count for _, count in drawing.whole_years], default=0)
    axes.set_ylim(0, max(highest, 1) * 1.15)
    axes.yaxis.set_major_locator(MaxNLocator(nbins=6, integer=True))
    axes.grid(axis="y", color="#eeeeee", zorder=0)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.set_ylabel(read_language(sheet.answer.question.language).plot.hits, color=_FAINT)
    if axes.get_legend_handles_labels()[0]:
        axes.legend(loc="lower right", bbox_to_anchor=(1, 1.0), ncols=4, frameon=False, fontsize=9, labelcolor=_TEXT)
    if not sheet.answer.hits:
        axes.text(
            0.5,
            0.5,
            read_language(sheet.answer.question.language).plot.nothing,
            transform=axes.transAxes,
            ha="center",
            color=_FAINT,
            fontsize=14,
        )


def _place(day: datetime.date) -> float:
    """Return a day on the axis."""
    return float(day.toordinal())


def _write_words(figure: Figure, sheet: Sheet) -> None:
    """Write the question as it was understood above the bars.

    What was searched and what is missing stands below them.
    """
    answer, words = sheet.answer, read_language(sheet.answer.question.language).plot
    title = describe_question(answer.question, answer.scope, answer.corrections)
    figure.text(0.07, 0.925, _escape(shorten(title, _LONGEST_TITLE)), fontsize=15, fontweight="bold", color=_TEXT)
    figure.text(0.07, 0.865, _escape(_sum_up(sheet)), fontsize=10, color=_FAINT)
    coverage = answer.coverage
    period = (
        f", {write_day(coverage.first, sheet.words)} – {write_day(coverage.last, sheet.words)}" if coverage.first and coverage.last else ""
    )
    meetings = choose(sheet.words.meetings, coverage.meetings_searched)
    documents = choose(sheet.words.documents, coverage.documents_searched)
    lines = [sheet.words.searched.format(meetings=meetings, documents=documents, period=period)]
    missing = [name_missing(answer, meeting) for meeting in coverage.missing]
    more = [sheet.words.more.format(n=len(missing) - _MOST_MISSING)] if len(missing) > _MOST_MISSING else []
    if missing:
        lines.append(f"{sheet.words.missing} {', '.join(missing[:_MOST_MISSING] + more)}")
    papers = sorted({hit.record.document for hit in answer.hits})
    if papers:
        lines.append(f"{words.sources} {', '.join(papers)}")
    for n, line in enumerate(lines):
        figure.text(0.07, 0.125 - 0.045 * n, _escape(shorten(clean(line), _LONGEST_LINE)), fontsize=8.5, color=_FAINT)


def _sum_up(sheet: Sheet) -> str:
    """Return how many hits and decisions, and between which days."""
    answer = sheet.answer
    counted = dict(answer.outcomes)
    days = [hit.record.date for hit in (answer.first, answer.last) if hit and hit.record.date and not _is_whole_year(hit)]
    parts = [choose(sheet.words.hits, answer.total) if answer.hits else ""]
    parts.append(choose(sheet.words.decided, counted[Outcome.DECIDED]) if Outcome.DECIDED in counted else "")
    parts.append(" – ".join(write_day(day, sheet.words) for day in dict.fromkeys(days)))
    return " · ".join(part for part in parts if part)


def _escape(text: str) -> str:
    """Escape dollar signs: one begins a formula for matplotlib."""
    return text.replace("$", r"\$")
