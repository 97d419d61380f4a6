"""What editors and shells know of a project: JSON Schemas of its files, completions of the commands."""

import json
import pathlib
import re
import shutil
import subprocess

import jsonschema
import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Loader(yaml.SafeLoader):
    """YAML 1.2's core, as editors read it: dates and words such as “no” and “off” stay text."""


Loader.yaml_implicit_resolvers = {
    key: [entry for entry in entries if entry[0] not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
    for key, entries in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


def load(path):
    text = path.read_text("utf-8")
    if path.suffix == ".md":
        text = text.split("---\n")[1]
    return yaml.load(text, Loader)


@pytest.fixture(scope="module")
def schemas(attest, tmp_path_factory):
    folder = tmp_path_factory.mktemp("schemas")
    attest.run("schema", "-o", folder)
    listed = dict(line.split() for line in attest.run("schema")[0].splitlines())
    assert {f"{name}.schema.json" for name in listed} == {path.name for path in folder.iterdir()}
    found = {}
    for name, pattern in listed.items():
        schema = json.loads((folder / f"{name}.schema.json").read_text("utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        assert attest.run("schema", name)[0] == (folder / f"{name}.schema.json").read_text("utf-8")
        found[name] = (pattern, jsonschema.Draft202012Validator(schema))
    return found


def test_the_files_of_the_flagship_and_of_a_new_project_are_valid(schemas, project):
    for name, (pattern, validator) in schemas.items():
        paths = [*ROOT.glob(pattern), *project.glob(pattern)]
        assert paths, name
        for path in paths:
            errors = [f"{'/'.join(map(str, error.path))}: {error.message}" for error in validator.iter_errors(load(path))]
            assert not errors, f"{path}: {errors[:3]}"


WRONG = [
    ("site", {"title": "T", "base-url": "https://example.org/", "locales": ["en"], "fallbak": "notice"}),
    ("site", {"title": "T", "base-url": "https://example.org/", "locales": ["en"], "fallback": "note"}),
    ("site", {"title": "T", "base-url": "https://example.org/", "locales": ["en"], "compress": ["gz", "zip"]}),
    ("site", {"title": "T", "base-url": "https://example.org/"}),
    ("site", {"title": "T", "base-url": "https://example.org/", "locales": ["en"], "checks": {"claim.unused": "of"}}),
    ("page", {"titel": "T"}), ("page", {"title": "T", "date": "31.01.2026"}),
    ("page", {"title": "T", "translation": {"of": "en", "status": "good"}}),
    ("indicators", [{"id": "a"}]), ("indicators", [{"id": "a", "label": "A", "kind": "yearly"}]),
    ("indicators", {"id": "a", "label": "A"}), ("derived", [{"id": "a", "label": "A"}]),
    ("derived", [{"id": "a", "label": "A", "query": "SELECT 1", "qualifier": "approx"}]),
    ("checks", [{"id": "a", "query": "SELECT 1", "message": "m", "severity": "grave"}]),
    ("corrections", [{"date": "2026-01-31"}]), ("speakers", [{"name": "A", "kind": "person"}]),
    ("speakers", {"A": "person"}), ("places", [{"id": "a"}]), ("glossary", [{"id": "a", "label": "A"}]),
    ("chart", {"title": "T", "data": "t", "marks": ["column"]}),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_mistakes_are_not_valid(schemas, name, value):
    assert list(schemas[name][1].iter_errors(value))


SITE = "title: T\nbase-url: https://example.org/\nlocales: [en]\n"

# Files with a key that nobody knows in each kind of mapping, and the way to that mapping's keys in the schema.
UNKNOWN = [
    ("site", [], "Content/site.yaml", SITE + "zzzzzzzz: 1\n"),
    ("site", ["locales", "items", 1], "Content/site.yaml", SITE.replace("[en]", "[{ tag: en, zzzzzzzz: 1 }]")),
    ("site", ["report"], "Content/site.yaml", SITE + "report: { zzzzzzzz: 1 }\n"),
    ("site", ["budget"], "Content/site.yaml", SITE + "budget: { zzzzzzzz: 1 }\n"),
    ("page", [], "Content/pages/index/en.md", "---\ntitle: T\nzzzzzzzz: 1\n---\nText.\n"),
    ("page", ["translation"], "Content/pages/index/en.md",
     "---\ntitle: T\ntranslation: { of: en, zzzzzzzz: 1 }\n---\nText.\n"),
    ("indicators", ["items"], "Content/ledger/indicators.yaml", "- { id: a, label: A, zzzzzzzz: 1 }\n"),
    ("derived", ["items"], "Content/ledger/derived.yaml", "- { id: a, label: A, query: SELECT 1, zzzzzzzz: 1 }\n"),
    ("checks", ["items"], "Content/ledger/checks.yaml", "- { id: a, message: M, query: SELECT 1, zzzzzzzz: 1 }\n"),
    ("corrections", ["items"], "Content/ledger/corrections.yaml", "- { date: 2026-01-31, text: T, zzzzzzzz: 1 }\n"),
    ("speakers", [0, "items"], "Content/ledger/speakers.yaml", "- { name: A, kind: ngo, zzzzzzzz: 1 }\n"),
    ("speakers", [1, "additionalProperties", 1], "Content/ledger/speakers.yaml", "A: { kind: ngo, zzzzzzzz: 1 }\n"),
    ("places", ["items"], "Content/places.yaml", "- { id: a, name: A, zzzzzzzz: 1 }\n"),
    ("glossary", ["items"], "Content/glossary.yaml", "- { id: a, label: A, definition: D, zzzzzzzz: 1 }\n"),
]


@pytest.mark.parametrize(("name", "way", "file", "text"), UNKNOWN)
def test_schemas_have_the_keys_that_the_readers_know(attest, schemas, tmp_path, name, way, file, text):
    for path, content in {"Content/site.yaml": SITE, file: text}.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(content, "utf-8")
    process = attest.start("build", "--root", tmp_path, "--output", tmp_path / "out", "--format", "json")
    findings = json.loads(process.communicate()[0])["diagnostics"]
    helps = [finding["help"] for finding in findings if finding["id"] == "key.unknown" and finding["file"] == file]
    known = {word for help in helps for word in help.removeprefix("known are ").split(", ")}
    schema = schemas[name][1].schema
    for step in way:
        if isinstance(step, int):
            schema = schema["anyOf"][step]
        else:
            schema = schema["properties"][step] if step in schema.get("properties", {}) else schema[step]
    # A list's own mapping knows its key by its place in the file, not by asking.
    asked_elsewhere = {"name"} if name == "speakers" and way[0] == 0 else set()
    assert known - asked_elsewhere == set(schema["properties"]) - asked_elsewhere
    assert list(schemas[name][1].iter_errors(yaml.load(text.strip("-\n").split("\n---")[0]
                                                       if file.endswith(".md") else text, Loader)))


def test_a_new_project_names_its_schemas(attest, project):
    for path in [project / "Content/site.yaml", *project.glob("Content/*/*.yaml")]:
        line = path.read_text("utf-8").splitlines()[0]
        schema = line.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / schema).resolve().is_file(), path
    settings = json.loads((project / ".vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    assert settings[".schemas/page.schema.json"] == "Content/pages/**/*.md"
    for schema in settings:
        assert (project / schema).is_file()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_scripts(attest, shell, tmp_path):
    script = tmp_path / "completion"
    script.write_text(attest.run("--generate-completion-script", shell)[0], "utf-8")
    assert "translations" in script.read_text("utf-8")
    if shutil.which(shell):
        subprocess.run([shell, "-n", script], check=True)


@pytest.mark.parametrize(("words", "expected"), [
    (["che"], {"check"}), (["check", "--bas"], {"--baseline", "--base-url"}),
    (["build", "--format", "s"], {"sarif"}),
])
def test_bash_completes_commands_options_and_values(attest, words, expected, tmp_path):
    script = tmp_path / "attest.bash"
    script.write_text(attest.run("--generate-completion-script", "bash")[0], "utf-8")
    line = " ".join(["attest", *words])
    before = ["attest", *words][-2]
    code = (f'. {script}; COMP_WORDS=({line}); COMP_CWORD={len(words)}; COMP_LINE="{line}"; '
            f'COMP_POINT={len(line)}; _attest attest "{words[-1]}" "{before}"; printf "%s\\n" "${{COMPREPLY[@]}}"')
    output = subprocess.run(["bash", "-c", code], capture_output=True, text=True, check=True).stdout
    assert expected <= set(output.split())
