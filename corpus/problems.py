"""The problem codes, each with what it means: the only place where a code is introduced."""

from enum import StrEnum


class ProblemCode(StrEnum):
    """What is wrong with a file, in a document or with the archive.

    The value stands in JSON and in archives.

    `gloss` is what the code means, whatever file or document it is told of; docs/cli.md lists both.
    """

    gloss: str

    def __new__(cls, code: str, gloss: str = "") -> "ProblemCode":
        """Make a member of a code and its gloss."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.gloss = gloss
        return member

    # files that cannot be read
    MISSING = "missing", "the file does not exist"
    EMPTY = "empty", "the file holds nothing"
    PASSWORD = "password", "the file is locked with a password"
    DAMAGED = "damaged", "the file is broken"
    WRONG_FORMAT = "wrong_format", "the file is not of the kind that its name says"
    UNSUPPORTED = "unsupported", "this kind of file is not read"
    NEEDS_OCR = "needs_ocr", "a page is a picture without text"
    NEEDS_TESSERACT = "needs_tesseract", "a page is a picture without text, and Tesseract, which reads pictures, is not here"
    OCR_UNSURE = "ocr_unsure", "a page was hard to read from its picture"
    UNMAPPABLE_FONT = "unmappable_font", "the text cannot be had from the font"
    TOO_MANY_PAGES = "too_many_pages", "the file has more pages than the set limit"
    TOO_LARGE = "too_large", "the file is larger than the set limit"
    TIMEOUT = "timeout", "the file took longer than the set limit"
    CRASHED = "crashed", "the reader died on the file"
    BROKEN_CHARACTERS = "broken_characters", "some characters cannot be read; a sign stands for each"
    UNREADABLE = "unreadable", "the file could not be read"
    ATTACHMENT = "attachment", "a file that came with an e-mail is not read with it"

    # what a document says that does not fit together
    WEEKDAY_MISMATCH = "weekday_mismatch", "the weekday does not go with the date"
    APPENDIX_YEAR_MISMATCH = "appendix_year_mismatch", "an appendix is headed with another year than the report is about"
    CAPTION_YEAR_MISMATCH = "caption_year_mismatch", "a caption names another year than the report is about"
    DUPLICATE_CASE_NUMBER = "duplicate_case_number", "two cases in a meeting have the same number"
    UNCLEAR_DATE = "unclear_date", "a date cannot be understood"
    UNCLEAR_ATTENDEE = "unclear_attendee", "a line in the attendance list holds no readable name"
    NO_ATTENDANCE = "no_attendance", "minutes in which no one was found who was there or away"
    EMPTY_DECISION = "empty_decision", "a decision label has no text under it"
    TWO_DATES = "two_dates", "the head gives two dates for the meeting; the first is taken"
    NO_DATE = "no_date", "the meeting's date was not found"
    STRUCTURE_UNCLEAR = "structure_unclear", "the document's structure was not understood; it is kept as plain text"
    STRUCTURE_UNSURE = "structure_unsure", "the document's structure was not understood with certainty; check what was read of it"

    # what is wrong with the archive itself, or with what was asked for
    INDEX_OUTDATED = "index_outdated", "the index is older than the records"
    UNWRITABLE = "unwritable", "the file that was asked for cannot be written"

    @classmethod
    def _missing_(cls, value: object) -> "ProblemCode | None":
        """Keep the code that another version of this program wrote: its archives open all the same."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = value.upper(), value
        member.gloss = "a problem that another version of this program tells of"
        return member


UNREAD_PICTURES = (ProblemCode.NEEDS_OCR, ProblemCode.NEEDS_TESSERACT)
"""What may be gone another time although the file is the same: a picture that can be read then."""
TO_CHECK_FIRST = "check first: the structure of these documents was not understood with certainty"
"""What an archivist is told over the documents that are STRUCTURE_UNSURE, before all other problems."""
TO_INSTALL_TESSERACT = "apt install tesseract-ocr tesseract-ocr-nor"
