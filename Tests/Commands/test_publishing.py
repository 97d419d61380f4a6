"""What a publisher gets beside the site: compressed files, and what changed."""

import gzip
import json
import subprocess

import pytest
from conftest import tree, whole


def forms(site):
    return {path: bytes for path, bytes in tree(site).items() if path.endswith((".gz", ".br"))}


def expand(path, bytes):
    if path.endswith(".gz"):
        return gzip.decompress(bytes)
    return subprocess.run(["brotli", "-dc"], input=bytes, capture_output=True, check=True).stdout


def test_compressed_files_hold_what_they_stand_beside(attest, project, tmp_path):
    site = tmp_path / "site"
    output, _ = attest.run(
        "build", "--root", project, "--output", site, "--clock", "2026-01-31", "--compress", "gz,br", "--format", "json")
    whole(site)
    files, found = tree(site), forms(site)
    assert json.loads(output)["files"] == len(files)
    assert {"en/index.html.gz", "en/index.html.br", "en/search.json.br"} <= set(found)
    for path, bytes in found.items():
        assert expand(path, bytes) == files[path[:-3]], path
        assert len(bytes) < len(files[path[:-3]]), path
    # Every page is compressed, and what is compressed already is not.
    assert all(path + ".gz" in found for path in files if path.endswith("/index.html"))
    assert not [path for path in found if path.endswith((".gz.gz", ".br.gz", ".png.gz", "manifest.json.gz"))]
    # The rest of the site is what it is without them.
    attest.build(project, tmp_path / "plain", "--clock", "2026-01-31")
    assert {path: bytes for path, bytes in files.items() if path not in found and path != "manifest.json"} == {
        path: bytes for path, bytes in tree(tmp_path / "plain").items() if path != "manifest.json"}


def test_compressed_files_are_the_same_every_time(attest, project, tmp_path):
    attest.build(project, tmp_path / "one", "--compress", "gz,br")
    attest.build(project, tmp_path / "two", "--compress", "br,gz", "--jobs", "1", env={"TZ": "Asia/Baku", "LANG": "tr_TR"})
    assert tree(tmp_path / "one") == tree(tmp_path / "two")
    # gzip names no file and no time (RFC 1952).
    assert (tmp_path / "one/en/index.html.gz").read_bytes()[3:8] == bytes(5)


def test_unchanged_files_keep_their_compressed_ones(attest, project, tmp_path):
    site = tmp_path / "site"
    attest.build(project, site, "--compress", "gz,br")
    before = {path: (site / path).stat().st_ino for path in forms(site)}
    page = project / "Content/pages/method/en.md"
    page.write_text(page.read_text("utf-8") + "\nMore.\n", "utf-8")
    attest.build(project, site, "--compress", "gz,br")
    whole(site)
    changed = {path for path, inode in before.items() if (site / path).stat().st_ino != inode}
    assert {"en/method/index.html.gz", "en/method/index.html.br"} <= changed
    assert "en/index.html.gz" not in changed and len(changed) < len(before) / 2
    attest.build(project, tmp_path / "clean", "--compress", "gz,br")
    assert tree(site) == tree(tmp_path / "clean")
    # A damaged one is made again, and without the option all go.
    (site / "en/index.html.gz").write_bytes(b"damaged")
    attest.build(project, site, "--compress", "gz,br")
    assert tree(site) == tree(tmp_path / "clean")
    attest.build(project, site)
    assert not forms(site)


def test_parts_merge_to_the_whole_with_compressed_files(attest, project, tmp_path):
    for part in (1, 2):
        attest.build(project, tmp_path / f"part{part}", "--compress", "gz", "--shard", f"{part}/2")
    attest.run("merge", tmp_path / "part1", tmp_path / "part2", "-o", tmp_path / "merged")
    attest.build(project, tmp_path / "whole", "--compress", "gz")
    assert tree(tmp_path / "merged") == tree(tmp_path / "whole")


@pytest.mark.parametrize("forms", ["zip", "gz,", "gz;br"])
def test_unknown_forms_are_refused(attest, project, tmp_path, forms):
    attest.run("build", "--root", project, "--output", tmp_path / "site", "--compress", forms, status=2)


@pytest.mark.parametrize("asked", ["[gz, br]", "[br, gz]", "gz"])
def test_a_project_may_ask_for_compressed_files(attest, project, tmp_path, asked):
    attest.build(project, tmp_path / "told", "--compress", asked.strip("[]").replace(" ", ""))
    with (project / "Content/site.yaml").open("a", encoding="utf-8") as file:
        file.write(f"compress: {asked}\n")
    attest.build(project, tmp_path / "asked")
    assert tree(tmp_path / "asked") == tree(tmp_path / "told")
    # The command line has the last word.
    attest.build(project, tmp_path / "asked", "--compress", "br")
    assert {path[-3:] for path in forms(tmp_path / "asked")} == {".br"}


def test_an_unknown_form_in_the_project_is_found_at_its_place(attest, project):
    configuration = project / "Content/site.yaml"
    line = len(configuration.read_text("utf-8").splitlines()) + 1
    with configuration.open("a", encoding="utf-8") as file:
        file.write("compress: [gz, brr]\n")
    output, _ = attest.run("check", "--root", project, "--format", "json", status=1)
    found = [found for found in json.loads(output)["diagnostics"] if found["severity"] == "error"]
    assert [(f["id"], f["line"], f["column"], f["help"]) for f in found] == [
        ("value.type", line, 16, "did you mean “br”?")]


def test_a_build_says_what_changed(attest, project, tmp_path):
    site, changes = tmp_path / "site", tmp_path / "changes.json"
    arguments = ["build", "--root", project, "--output", site, "--clock", "2026-01-31", "--changes", changes]

    def build():
        _, errors = attest.run(*arguments)
        return errors, json.loads(changes.read_text("utf-8"))

    errors, first = build()
    assert "pages since" not in errors
    assert "/en/" in first["pages"]["added"] and not first["pages"]["changed"]

    errors, same = build()
    assert "pages since" not in errors and same["purge"] == []

    page = project / "Content/pages/method/en.md"
    page.write_text(page.read_text("utf-8") + "\nMore.\n", "utf-8")
    claims = project / "Content/ledger/claims.csv"
    claims.write_text(claims.read_text("utf-8").replace("91250.5", "91251.5"), "utf-8")
    (project / "Content/pages/method/tr.md").unlink()
    new = project / "Content/pages/fresh"
    new.mkdir()
    (new / "en.md").write_text("---\ntitle: Fresh\n---\nText.\n", "utf-8")
    before = json.loads((site / "manifest.json").read_text("utf-8"))
    errors, second = build()
    after = json.loads((site / "manifest.json").read_text("utf-8"))
    assert {"/en/fresh/"} <= set(second["pages"]["added"])
    assert {"/en/method/", "/en/"} <= set(second["pages"]["changed"])
    assert second["pages"]["removed"] == ["/tr/yontem/"] or "/tr/yontem/" in second["pages"]["removed"]
    assert second["claimChanges"][0]["claim"] == "output-2024"
    counts = [len(second["pages"][kind]) for kind in ("added", "changed", "removed")]
    assert f"pages since the last build: {counts[0]} added, {counts[1]} changed, {counts[2]} removed" in errors
    # The list of files is the difference of the manifests, and every one of them is purged.
    assert set(second["files"]["added"]) == set(after) - set(before)
    assert set(second["files"]["removed"]) == set(before) - set(after)
    assert set(second["files"]["changed"]) == {path for path in before if path in after and before[path] != after[path]}
    differing = set().union(*(second["files"][kind] for kind in ("added", "changed", "removed")))
    assert {"/" + path for path in differing} <= set(second["purge"])
    assert {"/en/method/", "/en/fresh/", "/manifest.json"} <= set(second["purge"])
