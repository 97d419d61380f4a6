"""Every number on the site leads to its claim, and every page with a claim to a source outside."""

import re

import documents

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?(/-?[0-9]+(\.[0-9]+)?)?")
BLOCKS = {"p", "li", "td", "th", "dd", "dt", "figcaption", "blockquote", "h1", "h2", "h3", "h4", "div", "section"}


def test_every_value_leads_to_its_claim(site, pages):
    checked = 0
    for page in pages:
        root = documents.read(site / page)
        elements = list(root.walk())
        claims = [e for e in elements if e.tag == "data" and "claim" in e.attributes.get("class", "").split()]
        for claim in claims:
            assert NUMBER.fullmatch(claim.attributes["value"]), f"{page}: {claim.attributes}"
            links = [e for e in [*claim.walk(), *claim.ancestors()] if e.tag == "a" and "#" in e.attributes.get("href", "")]
            block = next(e for e in claim.ancestors() if e.tag in BLOCKS)
            notes = [
                e for e in block.walk() if e.attributes.get("role") == "doc-noteref" and e.order > claim.order
            ]
            assert links or notes, f"{page}: {claim.text()} leads nowhere"
            checked += 1
        if claims:
            notes = [e for e in elements if e.attributes.get("role") == "doc-noteref"]
            assert notes, f"{page}: claims without notes"
            by_id = {e.attributes["id"]: e for e in elements if "id" in e.attributes}
            outside = [
                a
                for ref in notes
                for a in by_id[ref.attributes["href"].lstrip("#")].walk()
                if a.tag == "a" and a.attributes.get("href", "").startswith("http")
            ]
            assert outside, f"{page}: no note leads outside"
    assert checked > 100


def test_notes_and_back_links_belong_together(site, pages):
    for page in pages:
        elements = list(documents.read(site / page).walk())
        by_id = {e.attributes["id"]: e for e in elements if "id" in e.attributes}
        references = [e for e in elements if e.attributes.get("role") == "doc-noteref"]
        order = []
        for reference in references:
            note = reference.attributes["href"].lstrip("#")
            assert note in by_id, f"{page}: {note}"
            if note not in order:
                order.append(note)
        for link in (e for e in elements if e.attributes.get("role") == "doc-backlink"):
            target = by_id[link.attributes["href"].lstrip("#")]
            assert target.attributes.get("role") == "doc-noteref", f"{page}: {link.attributes}"
            assert target.attributes["href"].lstrip("#") in {a.attributes.get("id") for a in link.ancestors()}, page
