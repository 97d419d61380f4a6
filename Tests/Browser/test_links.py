"""Every internal link, fragment, asset and alternate leads somewhere, and nothing leaves the origin unasked."""

import functools
import urllib.parse

import documents

REQUESTS = {("link", "href"), ("script", "src"), ("img", "src"), ("source", "src"), ("iframe", "src"), ("use", "href")}
NO_REQUEST = {"alternate", "canonical", "license", "author", "next", "prev", "help"}


def test_links_fragments_and_assets_resolve(site, pages, manifest):
    @functools.cache
    def ids(path):
        return {e.attributes["id"] for e in documents.read(site / path).walk() if "id" in e.attributes}

    broken = []
    for page in pages:
        for element in documents.read(site / page).walk():
            for name in ("href", "src"):
                value = element.attributes.get(name)
                if value is None or urllib.parse.urlsplit(value).scheme:
                    continue
                target = urllib.parse.urlsplit(urllib.parse.urljoin("/" + page, value))
                path = urllib.parse.unquote(target.path).lstrip("/")
                path = path + "index.html" if path == "" or path.endswith("/") else path
                if path not in manifest and path != "manifest.json":
                    broken.append(f"{page}: {value}")
                elif target.fragment and path.endswith(".html"):
                    if urllib.parse.unquote(target.fragment) not in ids(path):
                        broken.append(f"{page}: {value} (no such fragment)")
    assert not broken, "\n".join(broken[:40])


def test_identifiers_are_unique(site, pages):
    twice = []
    for page in pages:
        seen = set()
        for element in documents.read(site / page).walk():
            name = element.attributes.get("id")
            if name is not None and name in seen:
                twice.append(f"{page}: {name}")
            seen.add(name)
    assert not twice, "\n".join(twice[:40])


def test_no_page_asks_another_origin(site, pages):
    asked = []
    for page in pages:
        for element in documents.read(site / page).walk():
            for tag, name in REQUESTS:
                value = element.attributes.get(name, "")
                if element.tag != tag or not urllib.parse.urlsplit(value).netloc:
                    continue
                if tag == "link" and set(element.attributes.get("rel", "").split()) & NO_REQUEST:
                    continue
                asked.append(f"{page}: {value}")
            assert "style" not in element.attributes, f"{page}: style attribute"
            assert not any(name.startswith("on") for name in element.attributes), f"{page}: event attribute"
    assert not asked, "\n".join(asked[:40])


def test_alternates_are_reciprocal(site, pages):
    alternates = {}
    for page in pages:
        elements = list(documents.read(site / page).walk())
        links = {
            e.attributes["hreflang"]: e.attributes["href"]
            for e in elements
            if e.tag == "link" and e.attributes.get("rel") == "alternate" and "hreflang" in e.attributes
        }
        canonical = [e.attributes["href"] for e in elements if e.tag == "link" and e.attributes.get("rel") == "canonical"]
        if links:
            assert "x-default" in links, page
            alternates[canonical[0]] = links
    assert alternates
    for address, links in alternates.items():
        assert address in links.values(), address
        for tag, other in links.items():
            if tag != "x-default":
                assert alternates[other] == links, f"{address} and {other}"
