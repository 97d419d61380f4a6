"""`attest trace` both ways, and what a build tells of claims that changed since the site that it replaces."""

import json

from conftest import CLOCK


def trace_of(name, project):
    return ["trace", name, "--root", project, "--clock", CLOCK]


def change(project, before, after):
    file = project / "Content/ledger/claims.csv"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def test_a_claim_leads_to_its_source_and_to_the_pages_that_show_it(attest, project):
    output, _ = attest.run(*trace_of("output-2024", project), "--format", "json")
    trace = json.loads(output)
    assert trace["value"] == "91250.5 GWh"
    assert trace["speaker"]["name"] == "Energy agency"
    assert trace["source"]["url"].startswith("https://")
    assert trace["locator"] == "p. 12"
    assert trace["row"].startswith("Content/ledger/claims.csv:7:")
    assert trace["derived"][0]["id"] == "growth"
    places = [use["place"] for use in trace["shown on"]]
    assert any(place.startswith("Content/pages/index/en.md:12:") for place in places), places
    assert {use.get("through") for use in trace["shown on"]} == {None, "chart output", "derived growth"}


def test_a_page_leads_to_its_claims_by_path_file_and_address(attest, project):
    for name in ["index", "Content/pages/index/en.md", "/en/"]:
        output, _ = attest.run(*trace_of(name, project), "--locale", "en")
        assert "output-2024" in output and "agency-2025" in output, name


def test_an_unknown_name_is_told_with_the_nearest_one(attest, project):
    _, errors = attest.run(*trace_of("output-20244", project), status=2)
    assert "did you mean “output-2024”?" in errors


def test_an_overwritten_value_is_never_silent(attest, project, tmp_path):
    site = tmp_path / "site"
    build = ["build", "--root", project, "--output", site, "--clock", CLOCK]
    attest.run(*build)
    change(project, "91250.5", "91300")
    _, errors = attest.run(*build)
    assert "claim.overwritten" in errors
    assert "changed output-2024: value “91250.5” → “91300”" in errors
    # The same ledger once more is no change; with --strict an overwritten value keeps the old site.
    assert "claims since" not in attest.run(*build)[1]
    published = (site / "data/claims.json").read_bytes()
    change(project, "91300", "91400")
    attest.run(*build, "--strict", status=1)
    assert (site / "data/claims.json").read_bytes() == published
    report = json.loads(attest.run(*build, "--format", "json")[0])
    assert report["claimChanges"] == [
        {"claim": "output-2024", "kind": "changed", "column": "value", "was": "91300", "now": "91400"}
    ]
    assert "claim.overwritten" in {diagnostic["id"] for diagnostic in report["diagnostics"]}
