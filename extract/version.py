"""The version of the reading: an archive reads its papers again when it is raised, and not before."""

READING_VERSION = 3
"""Raise it by one where anything is read otherwise than the last release reads it, or is read that was refused; once a release.

Every archive then reads all its papers anew at its next import, so what reads the same does not raise it: a comment, a name,
a faster way, the words of a message. tests/extract/test_version.py holds that a change of what is read is not forgotten.
Of the engines, a newer pdfplumber or python-docx counts like any other change: raise it with their bounds in pyproject.toml where
they read otherwise. Tesseract is each machine's own and does not count, or two machines with one archive would read it in turns.

1: everything before readings had a version. 2: nothing under a label of attendance is lost, minutes
without attendance say so, rules made for one paper are out, sentences end by one rule, minutes have the year of a day in any writing.
3: where cases begin, what they decide and adopt, who was there and how sure each is, all by evidence; annual reports by evidence too.
"""
