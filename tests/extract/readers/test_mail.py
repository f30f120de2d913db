"""E-mails read as lines."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from radsminne.corpus.errors import InputError
from radsminne.corpus.records import DocumentKind
from radsminne.extract.readers.mail import read_mail
from radsminne.extract.reading import read_file
from radsminne.extract.source import open_source


def save(tmp_path: Path, message: EmailMessage) -> Path:
    path = tmp_path / "brev.eml"
    path.write_bytes(bytes(message))
    return path


def write(text: str | None, page: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Referat fra møte i Snørådet 4. mars 2031"
    message["Date"] = "Wed, 5 Mar 2031 10:00:00 +0100"
    message["From"] = "Kari Moe <kari@snoraadet.example>"
    message["MIME-Version"] = "1.0"
    if text is not None:
        message.set_content(text)
    if page is not None:
        message.add_alternative(page, subtype="html")
    return message


HEADS = ["Referat fra møte i Snørådet 4. mars 2031", "Sendt: Wed, 05 Mar 2031 10:00:00 +0100", "Fra: Kari Moe <kari@snoraadet.example>"]


def test_a_letter_begins_with_what_it_is_about(tmp_path: Path) -> None:
    raw = read_mail(open_source(save(tmp_path, write("Hei,\n\n- brøyting\n- løyper\n"))))
    assert [line.text for line in raw.lines] == [*HEADS, "Hei,", "brøyting", "løyper"]
    assert [line.marker for line in raw.lines[-2:]] == ["-", "-"]


def test_a_letter_without_plain_text_is_read_as_a_page(tmp_path: Path) -> None:
    raw = read_mail(open_source(save(tmp_path, write(None, "<html><body><h1>Sak 1</h1><p>Løypene åpnes.</p></body></html>"))))
    assert [line.text for line in raw.lines] == [*HEADS, "Sak 1", "Løypene åpnes."]


def test_what_came_with_a_letter_is_told(tmp_path: Path) -> None:
    message = write("Se vedlegg.")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="referat.pdf")
    (problem,) = read_mail(open_source(save(tmp_path, message))).problems
    assert problem.code == "attachment"
    assert "referat.pdf" in problem.message


def test_minutes_in_a_letter_are_minutes(tmp_path: Path) -> None:
    text = "Til stede: Kari Moe, Ola Li\n\nSak 1/31 Brøyting\n\nVedtak: Rådet ber om mer brøyting.\n"
    reading = read_file(save(tmp_path, write(text)))
    assert reading.document.kind is DocumentKind.MINUTES
    assert [case.title for case in reading.cases] == ["Brøyting"]


def test_a_letter_without_words_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "tom.eml"
    path.write_bytes(b"MIME-Version: 1.0\nReceived: from a\n\n")
    with pytest.raises(InputError) as caught:
        read_mail(open_source(path))
    assert caught.value.code == "empty"
