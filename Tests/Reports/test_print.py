"""The PDF, read back by poppler: notes, numbers, letters, tags, bytes."""

import json
import pathlib
import re
import subprocess
import sys

import pytest

from conftest import LOCALES, by_id, pages, parse, places, plain, tool

# Two chapters in a language of each script; English is the whole report.
SAMPLE = ("--pages", "casualties,funding", "--without-evidence")
SCRIPTS = ["az", "ru", "hy", "ar"]
REPORTS = [("en", ()), *((each, SAMPLE) for each in SCRIPTS)]
ENDS = ".,،؛:;()[]«»“”‘’'\"؟…"


def notes(document):
    """Every footnote as (its place, its reference's place, its text)."""
    for node in document.walk():
        if node.attributes.get("class") == "footnote":
            mark = next(each for each in node.walk() if each.attributes.get("class") == "mark")
            yield node.attributes["id"], mark.attributes["href"].lstrip("#"), node.text()


@pytest.mark.parametrize("locale,options", REPORTS)
def test_every_note_stands_on_the_page_of_its_reference(report, locale, options):
    file = report(locale, "pdf", *options)
    texts = [plain(page) for page in pages(file)]
    where = places(file)
    found = list(notes(parse(report(locale, "html", *options))))
    assert len(found) > (150 if locale == "en" else 20)
    for note, reference, text in found:
        assert where[note] == where[reference], f"{note} is on page {where[note]}, its number on {where[reference]}"
        page = texts[where[note] - 1]
        if locale == "ar":
            # Where lines change direction poppler cuts them: the words are there, and their order is looked at below.
            words = [plain(word.strip(ENDS)) for word in text.split() if "/" not in word]
            absent = [word for word in words if word not in page]
            assert len(absent) <= len(words) // 10, f"{note}: {absent} are not on page {where[note]}"
        else:
            assert plain(text)[:40] in page, f"{note}: “{text[:60]}” is not on page {where[note]}"


def runs(node, size):
    """The text of a block between its notes, in groups of so many words."""
    pieces, current = [], []

    def gather(element):
        for child in element.children:
            if isinstance(child, str):
                current.append(child)
            elif child.attributes.get("class") in ("noteref", "footnote"):
                pieces.append("".join(current))
                current.clear()
            elif child.tag != "svg":
                gather(child)

    gather(node)
    pieces.append("".join(current))
    for piece in pieces:
        words = piece.split()
        for start in range(0, len(words), size):
            yield plain(" ".join(words[start:start + size]).strip(ENDS))


# Words in a row; and how many rows may be cut by the end of a page or, in Arabic, of a line of two directions.
@pytest.mark.parametrize("locale,size,cut", [("az", 4, 0.02), ("ru", 4, 0.02), ("hy", 4, 0.02), ("ar", 1, 0.01), ("ar", 2, 0.06)])
def test_letters_copy_out_in_reading_order(report, locale, size, cut):
    text = plain("".join(pages(report(locale, "pdf", *SAMPLE))))
    document = by_id(parse(report(locale, "html", *SAMPLE)))
    rows = [
        row
        for chapter in ("p-casualties", "p-funding")
        for node in document[chapter].walk()
        if node.tag in ("p", "h1", "h2", "h3", "li")
        for row in runs(node, size)
    ]
    if size == 2:
        # Where a line changes direction, at a number or a name, poppler cuts it: the words around are what is left.
        rows = [row for row in rows if re.fullmatch("[\u0600-\u06ff]+", row)]
    missing = [row for row in rows if row not in text]
    assert sum(map(len, rows)) > 2000
    assert len(missing) <= cut * len(rows), f"{len(missing)} of {len(rows)}: {missing[:8]}"


def test_is_tagged(report):
    """PDF/UA: marked, with a language, headings, tables, lists, links and pictures."""
    file = report("en", "pdf")
    facts = dict(re.findall(r"^([^:\n]+):\s+(.*)$", tool("pdfinfo", file), re.MULTILINE))
    assert facts["Tagged"] == "yes"
    assert facts["Title"] and facts["Author"] and facts["Creator"] == "Attest"
    tree = tool("pdfinfo", "-struct", file)
    for tag in ("Document", "H1", "H2", "P", "Table", "TR", "TH", "TD", "L", "LI", "Link", "Figure"):
        assert re.search(rf"^\s*{tag}\b", tree, re.MULTILINE), tag
    assert "pdfuaid" in tool("pdfinfo", "-meta", file)


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_holds_to_the_rules_of_pdf_ua(report, locale):
    """What a program can tell of PDF/UA-1: links, pictures, tables, headings, language, fonts."""
    found = subprocess.run(
        [pathlib.Path(sys.prefix) / "bin/outloud", "--layer", "conformance", "--json", "-", report(locale, "pdf", *SAMPLE)],
        capture_output=True, text=True, timeout=300)
    result = json.loads(found.stdout)["results"][0]
    errors = [each for each in result["findings"] if each["severity"] == "error"]
    assert result["counts"]["error"] == len(errors) == 0, errors[:5]


def test_every_font_is_embedded_with_its_letters(report):
    for locale, options in REPORTS:
        lines = tool("pdffonts", report(locale, "pdf", *options)).splitlines()[2:]
        assert lines
        for line in lines:
            assert re.search(r" yes +yes +yes ", line), line


def test_the_same_input_is_the_same_bytes(report):
    once = report("hy", "pdf", *SAMPLE).read_bytes()
    again = report("hy", "pdf", *SAMPLE, again=True, environment={"TZ": "Asia/Baku", "LANG": "tr_TR.UTF-8"})
    assert again.read_bytes() == once


@pytest.mark.parametrize("locale", LOCALES)
def test_every_number_of_the_pages_is_in_the_report(report, site, locale):
    """Values that the ledger holds, as they are written; and every other number of an article."""
    document = parse(report(locale, "html"))
    whole = plain(document.text())
    count = 0
    for path in sorted((site / locale).rglob("index.html")):
        page = parse(path)
        main = next((node for node in page.walk() if node.tag == "main"), None)
        if main is None:
            continue
        for node in main.walk():
            if node.tag == "data" and "data-claim" in node.attributes:
                count += 1
                assert plain(node.text()) in whole, f"{path.parent.name}: {node.text()}"
    assert count > 800


def test_every_number_of_the_pages_is_on_paper(report, site):
    texts = pages(report("en", "pdf"))
    whole = plain("".join(texts))
    for path in sorted((site / "en").rglob("index.html")):
        for node in parse(path).walk():
            if node.tag == "data" and "data-claim" in node.attributes:
                assert plain(node.text()) in whole, f"{path.parent.name}: {node.text()}"
