"""How heads, paragraphs, lists and tables are set, and which heads are sections by that."""

import re
import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from benchmarks.invented_reports.parts import Block, Box, Columns, Head, Item, Line, Para, Table
from benchmarks.invented_reports.plan import Plan


@dataclass(frozen=True, slots=True)
class _Set:
    """A head as it is set: lines of its own, or words that run into the paragraph below it."""

    lines: tuple[str, ...] = ()
    into: str = ""
    is_section: bool = True


_Look = Callable[[str, Sequence[int]], _Set]
"""Of a title, and the numbers of the chapter and what is below it."""


def _line(write: Callable[[str, Sequence[int]], str]) -> _Look:
    return lambda title, numbers: _Set((write(title, numbers),))


def _underlined(first: str, second: str) -> _Look:
    return lambda title, numbers: _Set((title, (first if len(numbers) == 1 else second) * len(title)))


def _capitals(title: str, numbers: Sequence[int]) -> str:
    return title.upper() if len(numbers) == 1 else title


def _dotted(numbers: Sequence[int]) -> str:
    return ".".join(map(str, numbers))


def _letter(number: int) -> str:
    return chr(ord("A") + number - 1)


_ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"]


def _glued(title: str, numbers: Sequence[int]) -> _Set:
    return _Set((title.upper(),)) if len(numbers) == 1 else _Set(into=f"{title} ")


def _run_in(title: str, numbers: Sequence[int]) -> _Set:
    return _Set(into=f"{title}: ", is_section=False) if len(numbers) == 1 else _Set((f"{title}:",))


LOOKS: Mapping[str, _Look] = {
    "markdown": _line(lambda title, numbers: f"{'#' * (len(numbers) + 1)} {title}"),
    "markdown, no space": _line(lambda title, numbers: f"{'#' * (len(numbers) + 1)}{title}"),
    "markdown, closed": _line(lambda title, numbers: f"{'#' * (len(numbers) + 1)} {title} {'#' * (len(numbers) + 1)}"),
    "markdown, bold": _line(lambda title, numbers: f"{'#' * (len(numbers) + 1)} **{title}**"),
    "plain lines": _line(lambda title, _: title),
    "capitals": _line(_capitals),
    "capitals, colon": _line(lambda title, numbers: f"{_capitals(title, numbers)}:"),
    "colon": _line(lambda title, _: f"{title}:"),
    "numbers": _line(lambda title, numbers: f"{_dotted(numbers)}. {title}" if len(numbers) == 1 else f"{_dotted(numbers)} {title}"),
    "numbers, no stop": _line(lambda title, numbers: f"{_dotted(numbers)} {_capitals(title, numbers)}"),
    "numbers, bracket": _line(lambda title, numbers: f"{_dotted(numbers)}) {title}" if len(numbers) == 1 else title),
    "letters, bracket": _line(lambda title, numbers: f"{_letter(numbers[0])}) {title}" if len(numbers) == 1 else title),
    "letters, stop": _line(lambda title, numbers: f"{_letter(numbers[0])}. {title.upper()}" if len(numbers) == 1 else title),
    "roman": _line(lambda title, numbers: f"{_ROMAN[numbers[0] - 1]}. {title}" if len(numbers) == 1 else title),
    "bold": _line(lambda title, _: f"**{title}**"),
    "bold, loose": _line(lambda title, _: f"** {title} **"),
    "bold, colon": _line(lambda title, _: f"**{title}:**"),
    "italic": _line(lambda title, _: f"*{title}*"),
    "underlined": _underlined("=", "-"),
    "underlined by hand": _underlined("-", "~"),
    "underlined in HTML": _line(lambda title, _: f"<u>{title}</u>"),
    "wiki": _line(lambda title, numbers: f"{'=' * (len(numbers) + 1)} {title} {'=' * (len(numbers) + 1)}"),
    "over indented text": _line(lambda title, _: title),
    "run in": _run_in,
    "run in, bold": lambda title, _: _Set(into=f"**{title}.** "),
    "second level glued": _glued,
    "none": lambda _title, _numbers: _Set(is_section=False),
}
_SECOND: Mapping[str, _Look] = {
    "colon": LOOKS["colon"],
    "bold": LOOKS["bold"],
    "plain line": LOOKS["plain lines"],
    "italic": LOOKS["italic"],
    "underlined by hand": _underlined("-", "-"),
}
SECOND_LEVELS = ("as the first", *_SECOND)
MARKERS: Mapping[str, str] = {"dash": "- ", "star": "* ", "dot": "• ", "long dash": "– ", "numbers": "{}. ", "none": "", "set in": "  - "}
PARAGRAPHS = ("one line", "wrapped", "no blank lines")
_WIDTH = 78


@dataclass(slots=True)
class Written:
    """A report as lines, with the sections that its heads make."""

    groups: list[list[str]] = field(default_factory=list)
    """Lines that stand together; blank lines part them."""
    sections: list[str] = field(default_factory=list)
    categories: list[str | None] = field(default_factory=list)
    """The section in which each block stands."""
    heads: list[tuple[str, Sequence[int]]] = field(default_factory=list)
    """All heads with their numbers, as a table of contents has them."""


def write_blocks(plan: Plan, blocks: Sequence[Block], *, listed: int) -> Written:
    """Set the blocks of a report; `listed` levels stand in its table of contents, 0 where it has none."""
    written, numbers, into = Written(), [0], ""
    before: Block | None = None
    for place, block in enumerate(blocks):
        if isinstance(block, Head):
            numbers = _count_up(numbers, block.level)
            head = _set_head(plan, block, numbers, into_paragraph=place + 1 < len(blocks) and isinstance(blocks[place + 1], Para))
            into = head.into
            written.heads.append((block.title, tuple(numbers)))
            if len(numbers) <= listed or (not listed and head.is_section):
                written.sections.append(_show(plan, block, head))
            if head.lines:
                written.groups.append(list(head.lines))
        else:
            lines = _set_block(plan, block, into)
            into = ""
            if type(before) is type(block) and isinstance(block, Item | Line):
                lines = _number_on(plan, written.groups.pop(), lines)
            written.groups.append(lines)
        written.categories.append(written.sections[-1] if written.sections else None)
        before = block
    return written


def _show(plan: Plan, block: Head, head: _Set) -> str:
    """Return a title as the reader should give it: with the number that stands before it."""
    numbered = plan.traits["chapters"].startswith(_NUMBERING) and head.lines and head.lines[0].casefold().endswith(block.title.casefold())
    return head.lines[0] if numbered else block.title


def _count_up(numbers: Sequence[int], level: int) -> list[int]:
    """Return the numbers of the next head of a level; a level that was left out is not made up for."""
    level = min(level, len(numbers) + 1)
    kept = list(numbers[:level])
    return [*kept[:-1], kept[-1] + 1] if len(kept) == level else [*kept, 1]


_APPENDIX, _NUMBERING = ("Vedlegg", "Appendix"), ("numbers", "letters", "roman")


def _set_head(plan: Plan, head: Head, numbers: Sequence[int], *, into_paragraph: bool) -> _Set:
    chapters, second = plan.traits["chapters"], plan.traits["second level"]
    look = _SECOND[second] if len(numbers) > 1 and second in _SECOND and chapters not in ("none", "second level glued") else LOOKS[chapters]
    if head.title.startswith(_APPENDIX) and chapters.startswith(_NUMBERING):
        look = LOOKS["plain lines"]
    found = look(head.title, numbers)
    if found.into and not into_paragraph:
        return _Set(({"run in": f"{head.title}:", "run in, bold": f"**{head.title}**"}.get(chapters, head.title),))
    return found


def _set_block(plan: Plan, block: Block, into: str) -> list[str]:
    indent = "    " if plan.traits["chapters"] == "over indented text" else ""
    if isinstance(block, Para):
        text = f"{into}{block.text}"
        wrapped = plan.traits["paragraphs"] == "wrapped" and not block.text.startswith("**")
        return (
            textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
            if wrapped
            else [f"{indent}{text}"]
        )
    return [f"{indent}{line}" for line in _set_lines(plan, block)]


def _set_lines(plan: Plan, block: Block) -> list[str]:
    if isinstance(block, Item):
        return [_mark(plan) + block.text]
    if isinstance(block, Line):
        return [block.text]
    if isinstance(block, Table):
        head, *rows = block.rows
        return [f"| {' | '.join(row)} |" for row in (head, tuple("---" for _ in head), *rows)]
    if isinstance(block, Columns):
        return _set_columns(block)
    if isinstance(block, Box):
        return [f"> **{block.head}**", ">", *(f"> - {item}" for item in block.items)]
    raise TypeError(f"no lines for {block}")


def _set_columns(block: Columns) -> list[str]:
    widths = [max(len(row[column]) for row in block.rows if column < len(row)) + 3 for column in range(max(map(len, block.rows)))]
    return ["".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip() for row in block.rows]


_NUMBERED = re.compile(r"(\s*)1([.)]) ")


def _number_on(plan: Plan, before: list[str], lines: list[str]) -> list[str]:
    """Join an item to those before it, numbered on."""
    if plan.traits["marker"] == "numbers" and before[-1].lstrip()[:1].isdigit():
        lines = [_NUMBERED.sub(rf"\g<1>{len(before) + 1}\2 ", lines[0], count=1)]
    return [*before, *lines]


def _mark(plan: Plan) -> str:
    """Return the mark of an item; a number before a date has a bracket, so that it is no day."""
    mark = MARKERS[plan.traits["marker"]].format(1)
    dated = plan.traits["activities"].startswith("item, date first") or plan.traits["prose"] == "sentences as items"
    return mark.replace(". ", ") ") if dated or plan.traits["meetings"] == "days as items" else mark


def join_groups(plan: Plan, groups: Sequence[Sequence[str]]) -> list[str]:
    """Return all lines, with blank ones between what does not stand together."""
    if plan.traits["paragraphs"] == "no blank lines":
        return [line for group in groups for line in group]
    return [line for place, group in enumerate(groups) for line in ([""] if place else []) + list(group)]
