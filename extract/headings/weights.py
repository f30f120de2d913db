"""What each sign of a heading weighs; set by hand."""

SIGNS = {
    "title": 1.0,
    "long": -0.5,
    "stop": -1.5,
    "small": -2.0,
    "label": -0.7,
    "field": -2.5,
    "aside": -0.3,
    "capitals": -1.0,
    "people": -3.0,
    "dated": -3.0,
    "amount": -2.0,
    "figures": -2.0,
    "exclaims": -1.5,
    "seat": -3.0,
    "again": -1.5,
    "among_people": -3.0,
    "bullet": -3.0,
    "counted": -0.5,
    "counted_on": -1.5,
    "apart": 0.5,
    "close": 0.3,
    "glued": -0.7,
    "ended": 0.4,
    "over_text": 1.2,
    "over_list": 0.7,
    "over_people": 0.7,
    "over_title": 0.3,
    "over_table": 0.5,
    "over_figures": -2.0,
    "over_wide": 0.3,
    "over_nothing": -1.5,
    "goes_on": -2.5,
    "among_short": -1.2,
}
STYLE, SIZE, BOLD, CAPITALS, NUMBER, ENTRY = 4.0, 2.0, 1.5, 1.5, 1.5, 4.0
"""What the type of a line weighs, and that the table of contents has it."""
BESIDE_TYPE = -2.0
"""A line in plain type in a document whose headings are set apart by style, size or weight."""
BESIDE_ENTRIES = -6.0
"""A line that the table of contents, most of which is found, does not have; unless it is set as those are that it has."""
LOOK = 0.5
"""What the other lines of the same look weigh: this part of their mean."""
SENTENCE, INNER_NAME = -2.0, -1.5
"""A line without a style that has a verb of its own, or someone's name in it, as the tagger sees it."""
DOUBT = 3.0
"""A line that is worth so much more than the bound is a heading whatever the tagger sees in it."""
BOUND = 2.0
