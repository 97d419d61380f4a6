"""Papers of single pages, choices of pages, and what is said where something is missing."""

import json
import os
import re
import subprocess

import pytest

from conftest import CLOCK, ROOT, WEASYPRINT, by_id, pages, parse, places, plain, run, tool


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """A small project, built with a paper of every page."""
    root = tmp_path_factory.mktemp("articles") / "project"
    run("init", root)
    run("build", "--root", root, "--with-reports", "--weasyprint", WEASYPRINT, "--quiet", environment={"SOURCE_DATE_EPOCH": CLOCK})
    return root / "Site"


def test_every_page_leads_to_its_paper(built):
    manifest = json.loads((built / "manifest.json").read_text("utf-8"))
    papers = sorted(path for path in manifest if path.endswith(".pdf"))
    assert papers == ["en/en.pdf", "en/method/method.pdf", "tr/tr.pdf", "tr/yontem/yontem.pdf"]
    for paper in papers:
        page = built / paper.rsplit("/", 1)[0] / "index.html"
        links = [node.attributes["href"] for node in parse(page).walk() if node.tag == "a" and node.text() == "PDF"]
        assert "/" + paper in links, page
        assert "Tagged:          yes" in tool("pdfinfo", built / paper)


def test_a_paper_says_who_where_and_how_to_cite_it(built):
    text = " ".join(" ".join(pages(built / "en/en.pdf")).split())
    for words in ("No. 1", "To cite this article", "https://", "©"):
        assert words in text, words


def test_the_flagship_s_papers_have_a_series_an_author_block_and_a_contact(report):
    text = plain("".join(pages(report("en", "pdf", "--article", "funding"))))
    html = parse(report("en", "html", "--article", "funding"))
    for node in html.walk():
        if node.attributes.get("class") in ("series", "byline", "citation", "contact", "safety"):
            assert plain(node.text())[:60] in text, node.attributes["class"]
    classes = {node.attributes.get("class") for node in html.walk()}
    assert {"series", "byline", "citation", "contact", "safety"} <= classes


def test_only_chosen_pages_and_their_sources_are_in_a_report(report):
    chosen = by_id(parse(report("en", "html", "--tags", "funding", "--without-evidence")))
    chapters = [name for name, node in chosen.items() if node.attributes.get("class") == "part chapter"]
    assert "p-funding" in chapters and "p-law" not in chapters
    whole = by_id(parse(report("en", "html")))
    sources = [name for name in chosen if name.startswith("source-")]
    assert 5 < len(sources) < len([name for name in whole if name.startswith("source-")]) / 2


def test_the_whole_report_has_its_parts_in_order(report):
    document = parse(report("en", "html"))
    kinds = [node.attributes["class"].split()[1] for node in document.walk()
             if node.tag == "section" and "part" in node.attributes.get("class", "").split()]
    order = ["cover", "imprint", "contents", "charts", "summary", "chapter", "glossary", "data", "evidence", "annex",
             "bibliography", "colophon"]
    assert sorted(kinds, key=order.index) == kinds and set(kinds) == set(order)


def test_the_colophon_s_hash_is_that_of_the_content(report):
    made = by_id(parse(report("en", "html")))["colophon"].text()
    listed = subprocess.run(
        "find Content -type f | LC_ALL=C sort | xargs sha256sum | sha256sum", shell=True, cwd=ROOT, capture_output=True,
        text=True, check=True)
    assert listed.stdout.split()[0] in re.sub(r"\s", "", made)


def test_contents_name_the_pages_on_which_parts_begin(report):
    file = report("en", "pdf")
    where, texts = places(file), pages(file)
    contents = re.sub(r"\s+", " ", " ".join(texts[where["contents"] - 1:where["charts"] - 1]))
    document = by_id(parse(report("en", "html")))
    links = [node for node in document["contents"].walk() if node.tag == "a"]
    assert len(links) > 20
    for link in links:
        number = where[link.attributes["href"].lstrip("#")]
        assert re.search(rf"\b{number}\b", contents), link.text()
        assert plain(link.text()) in plain(texts[number - 1]), link.text()


def test_no_program_and_no_page_are_told_with_the_way_out(tmp_path):
    arguments = ["report", "--root", ROOT, "--locale", "en", "--format", "pdf", "-o", tmp_path / "report.pdf"]
    _, errors = run(*arguments, status=3, environment={"PATH": "/nowhere"})
    assert "WeasyPrint" in errors and "pip install weasyprint" in errors
    _, errors = run(*arguments, "--weasyprint", tmp_path / "none", status=3)
    assert str(tmp_path / "none") in errors
    _, errors = run(*arguments[:-2], "--pages", "casualtys", "--weasyprint", WEASYPRINT, status=2)
    assert "did you mean “casualties”" in errors
    assert not os.listdir(tmp_path)
