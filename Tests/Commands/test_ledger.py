"""`attest trace` both ways, and what a build tells of claims that changed since the site that it replaces."""

import json

CLOCK = ("--clock", "2026-02-01")


def change(project, before, after):
    file = project / "Content/ledger/claims.csv"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def test_a_claim_leads_to_its_source_and_to_the_pages_that_show_it(attest, project):
    result = attest("trace", "output-2024", "--format", "json", *CLOCK, cwd=project)
    assert result.returncode == 0, result.stderr
    trace = json.loads(result.stdout)
    assert trace["value"] == "91250.5 GWh"
    assert trace["speaker"]["name"] == "Energy agency"
    assert trace["source"]["url"].startswith("https://")
    assert trace["locator"] == "p. 12"
    assert trace["row"].startswith("Content/ledger/claims.csv:3:")
    assert trace["derived"][0]["id"] == "growth"
    places = [use["place"] for use in trace["shown on"]]
    assert any(place.startswith("Content/pages/index/en.md:8:") for place in places), places
    assert {use.get("through") for use in trace["shown on"]} == {None, "chart output", "derived growth"}


def test_a_page_leads_to_its_claims_by_path_file_and_address(attest, project):
    for name in ["index", "Content/pages/index/en.md", "/en/"]:
        result = attest("trace", name, "--locale", "en", *CLOCK, cwd=project)
        assert result.returncode == 0, result.stderr
        assert "output-2024" in result.stdout and "agency-2025" in result.stdout, name


def test_an_unknown_name_is_told_with_the_nearest_one(attest, project):
    result = attest("trace", "output-2042", *CLOCK, cwd=project)
    assert result.returncode == 2
    assert "did you mean “output-2024”?" in result.stderr


def test_an_overwritten_value_is_never_silent(attest, project, tmp_path):
    site = tmp_path / "site"
    build = ("build", "--output", str(site), *CLOCK)
    assert attest(*build, cwd=project).returncode == 0
    change(project, "91250.5", "91300")
    result = attest(*build, cwd=project)
    assert result.returncode == 0
    assert "claim.overwritten" in result.stderr
    assert "changed output-2024: value “91250.5” → “91300”" in result.stderr
    # The same ledger once more is no change, and with --strict an overwritten value keeps the old site.
    assert "claims since" not in attest(*build, cwd=project).stderr
    published = (site / "data/claims.json").read_bytes()
    change(project, "91300", "91400")
    assert attest(*build, "--strict", cwd=project).returncode == 1
    assert (site / "data/claims.json").read_bytes() == published
    result = attest(*build, "--format", "json", cwd=project)
    report = json.loads(result.stdout)
    assert report["claimChanges"] == [
        {"claim": "output-2024", "kind": "changed", "column": "value", "was": "91300", "now": "91400"}
    ]
    assert "claim.overwritten" in {diagnostic["id"] for diagnostic in report["diagnostics"]}
