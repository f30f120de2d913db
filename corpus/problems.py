"""The problem codes, each with what it means: the only place where a code is introduced."""

_GLOSS = {
    # files that cannot be read
    "missing": "the file does not exist",
    "empty": "the file holds nothing",
    "password": "the file is locked with a password",
    "damaged": "the file is broken",
    "wrong_format": "the file is not of the kind that its name says",
    "unsupported": "this kind of file is not read",
    "needs_ocr": "a page is a picture without text",
    "ocr_unsure": "a page was hard to read from its picture",
    "unmappable_font": "the text cannot be had from the font",
    "too_many_pages": "the file has more pages than the set limit",
    "too_large": "the file is larger than the set limit",
    "timeout": "the file took longer than the set limit",
    "crashed": "the reader died on the file",
    "broken_characters": "some characters cannot be read; a sign stands for each",
    "unreadable": "the file could not be read",
    "attachment": "a file that came with an e-mail is not read with it",
    # what a document says that does not fit together
    "weekday_mismatch": "the weekday does not go with the date",
    "appendix_year_mismatch": "an appendix is headed with another year than the report is about",
    "caption_year_mismatch": "a caption names another year than the report is about",
    "duplicate_case_number": "two cases in a meeting have the same number",
    "unclear_date": "a date cannot be understood",
    "unclear_attendee": "a line in the attendance list holds no readable name",
    "empty_decision": "a decision label has no text under it",
    "two_dates": "the head gives two dates for the meeting; the first is taken",
    "no_date": "the meeting's date was not found",
    "structure_unclear": "the document's structure was not understood; it is kept as plain text",
    # what is wrong with the archive itself
    "index_outdated": "the index is older than the records",
}
