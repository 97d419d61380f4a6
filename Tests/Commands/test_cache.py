"""A cache that machines share: a real server, lost and damaged files, and none at all."""

import hashlib
import json
import shutil

import pytest
from conftest import tree, whole

CLOCK = "2026-01-31"
SERVER = """server {
    listen 127.0.0.1:PORT;
    root FOLDER;
    client_max_body_size 0;
    location / { create_full_put_path on; dav_methods PUT DELETE; dav_access user:rw; }
    location /closed/ { deny all; }
    location /static/ { alias FOLDER/; }
    location /ill/ { return 500; }
}
"""


@pytest.fixture
def cache(nginx, tmp_path):
    """The address of a cache, and the folder in which it keeps what it has."""
    folder = tmp_path / "cache"
    folder.mkdir()
    return f"http://127.0.0.1:{nginx(SERVER.replace('FOLDER', str(folder)))}", folder


@pytest.fixture
def clean(attest, project, tmp_path):
    attest.build(project, tmp_path / "clean")
    return tree(tmp_path / "clean")


@pytest.fixture
def machine(attest, project, tmp_path):
    """Builds on a machine that has only the project's files and a cache; gives the site and what was said."""
    count = 0

    def build(address, *arguments):
        nonlocal count
        count += 1
        own = tmp_path / f"machine-{count}"
        shutil.copytree(project, own, ignore=shutil.ignore_patterns(".cache"))
        output, errors = attest.run(
            "build", "--root", own, "--output", own / "out", "--clock", "2026-01-31T12:00:00Z", "--cache", address,
            *arguments)
        whole(own / "out")
        return tree(own / "out"), errors

    return build


def entries(folder, shelf):
    return sorted((folder / shelf).iterdir())


def test_a_build_that_a_machine_has_made_is_fetched(machine, cache, clean):
    address, folder = cache
    site, errors = machine(address)
    assert site == clean and "had this build" not in errors
    assert len(entries(folder, "ac")) == 1
    for path in entries(folder, "cas"):
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name
    assert {path.read_bytes() for path in entries(folder, "cas")} == {
        bytes for path, bytes in clean.items() if path != "manifest.json"}
    site, errors = machine(address)
    assert site == clean and "had this build" in errors


def test_another_input_is_another_build(machine, cache, project):
    address, folder = cache
    machine(address)
    page = project / "Content/pages/method/en.md"
    page.write_text(page.read_text("utf-8") + "\nMore.\n", "utf-8")
    site, errors = machine(address)
    assert "had this build" not in errors and b"More." in site["en/method/index.html"]
    for option in (["--base-url", "https://example.com/"], ["--locales", "en"], ["--compress", "gz"]):
        assert "had this build" not in machine(address, *option)[1], option
    assert "had this build" in machine(address, "--jobs", "1")[1]
    assert len(entries(folder, "ac")) == 5


@pytest.mark.parametrize("harm", [
    lambda path: path.write_bytes(bytes(len(path.read_bytes()))), lambda path: path.write_bytes(b""),
    lambda path: path.write_bytes(path.read_bytes()[:-1]), lambda path: path.unlink(),
])
def test_damaged_and_lost_files_are_healed(machine, cache, clean, harm):
    address, folder = cache
    machine(address)
    before = {path: path.read_bytes() for path in entries(folder, "cas")}
    for path in list(before)[::7]:
        harm(path)
    site, errors = machine(address)
    assert site == clean and "had this build" not in errors
    # What the build met is mended at once; what it did not reach, when a build meets it.
    for _ in range(len(before)):
        site, errors = machine(address)
        assert site == clean
        if "had this build" in errors:
            break
    assert {path: path.read_bytes() for path in entries(folder, "cas")} == before


def test_a_lying_cache_is_not_believed(machine, cache, clean, project):
    address, folder = cache
    page = project / "Content/pages/method/en.md"
    text = page.read_text("utf-8")
    page.write_text(text + "\nAnother site.\n", "utf-8")
    machine(address)
    other = entries(folder, "ac")[0].read_bytes()
    page.write_text(text, "utf-8")
    machine(address)
    own = next(path for path in entries(folder, "ac") if path.read_bytes() != other)
    good = own.read_bytes()
    climbing = good.replace(b"en/index.html", b"../index.html"[:13])
    for lie in (other, b"", b"\xff" * 100, good[: len(good) // 2], climbing):
        own.write_bytes(lie)
        site, errors = machine(address)
        assert site == clean and "had this build" not in errors
        assert own.read_bytes() == good, "healed"


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/", "http://name.invalid/", "ADDRESS/closed", "ADDRESS/ill"])
def test_a_cache_that_is_not_there_is_a_note(machine, cache, clean, address):
    site, errors = machine(address.replace("ADDRESS", cache[0]))
    assert site == clean and "note: the cache at" in errors


def test_a_cache_that_takes_nothing_is_read(machine, cache, clean, project):
    address, _ = cache
    machine(address)
    assert "had this build" in machine(address + "/static")[1]
    page = project / "Content/pages/method/en.md"
    page.write_text(page.read_text("utf-8") + "\nMore.\n", "utf-8")
    assert "was not filled" in machine(address + "/static")[1]


def test_an_overwritten_value_is_found_with_a_cache(attest, project, cache, tmp_path):
    address, _ = cache
    claims = project / "Content/ledger/claims.csv"
    site = tmp_path / "site"
    first = claims.read_text("utf-8")
    attest.build(project, site, "--cache", address)
    claims.write_text(first.replace("91250.5", "91251.5"), "utf-8")
    output, _ = attest.run(
        "build", "--root", project, "--output", tmp_path / "elsewhere", "--clock", CLOCK, "--cache", address)
    output, _ = attest.run(
        "build", "--root", project, "--output", site, "--clock", CLOCK, "--cache", address, "--format", "json")
    assert "claim.overwritten" in [finding["id"] for finding in json.loads(output)["diagnostics"]]


@pytest.mark.parametrize("address", ["ftp://example.org/", "cache", "http://", "http://example.org/?a=b"])
def test_an_address_that_is_none_is_refused(attest, project, tmp_path, address):
    attest.run("build", "--root", project, "--output", tmp_path / "site", "--cache", address, status=2)
