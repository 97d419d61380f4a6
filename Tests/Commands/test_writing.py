"""A reader, an upload or a crash never sees half a site."""

import os
import pathlib
import random
import shutil
import signal
import subprocess
import time

import pytest
from conftest import tree, whole

TIMES = 200


@pytest.fixture
def two_states(attest, project, tmp_path):
    """Two states of one project that differ in every page, and the manifest of each."""
    pages = sorted((project / "Content/pages").rglob("*.md"))
    originals = {page: page.read_text("utf-8") for page in pages}

    def change(state):
        for page, text in originals.items():
            page.write_text(text + f"\n\nThis is state {'one' if state else 'two'}.\n" * (40 if state else 1), "utf-8")

    manifests = []
    for state in (0, 1):
        change(state)
        attest.build(project, tmp_path / "reference")
        manifests.append(whole(tmp_path / "reference"))
    assert manifests[0] != manifests[1]
    return change, manifests


def beside(site: pathlib.Path):
    return [path.name for path in site.parent.iterdir() if path.name.startswith(f".{site.name}.")]


def test_a_build_that_changes_nothing_removes_what_a_killed_one_left(attest, project, tmp_path):
    site = tmp_path / "out" / "site"
    attest.build(project, site)
    built = whole(site)
    left = site.parent / f".{site.name}.attest-staging" / "files"
    left.mkdir(parents=True)
    (left / "index.html").write_text("half", "utf-8")
    attest.build(project, site)
    assert whole(site) == built and beside(site) == []


def test_a_killed_build_leaves_the_old_site_or_the_new_one(attest, project, tmp_path, two_states):
    change, manifests = two_states
    site = tmp_path / "out" / "site"
    change(0)
    start = time.monotonic()
    attest.build(project, site)
    took = time.monotonic() - start
    chance = random.Random(20260131)
    seen = set()
    for turn in range(TIMES):
        change((turn + 1) % 2)
        process = attest.begin(project, site)
        time.sleep(chance.uniform(0, took * 1.1))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        manifest = whole(site)
        assert manifest in manifests
        seen.add(manifest)
    assert seen == set(manifests), "some builds were killed before they were done, and some after"
    change(0)
    attest.build(project, site)
    assert whole(site) == manifests[0]
    assert beside(site) == [], "the next build removes what a killed one left"


@pytest.fixture
def small_disk(tmp_path):
    """A file system of a megabyte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], capture_output=True).returncode == 0
    if not mounted:
        pytest.skip("only root may mount a file system to fill")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_full_disk_leaves_the_old_site(attest, project, small_disk, two_states):
    change, manifests = two_states
    site = small_disk / "site"
    change(0)
    attest.build(project, site)
    failed = 0
    for turn in range(TIMES):
        change((turn + 1) % 2)
        before = whole(site)
        free = shutil.disk_usage(small_disk).free
        filler = small_disk / "filler"
        filler.write_bytes(b"x" * max(0, free - turn % 20 * 4096))
        process = attest.begin(project, site)
        errors = process.communicate()[1]
        filler.unlink()
        if process.returncode:
            failed += 1
            assert process.returncode == 3 and "No space left" in errors, errors
            assert whole(site) == before
        else:
            assert whole(site) in manifests
        assert beside(site) == []
    assert 10 < failed < TIMES, "some builds fit and some did not"


def test_a_folder_that_cannot_be_written_is_said(attest, project, small_disk):
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    _, errors = attest.build(project, small_disk / "site", status=3)
    assert "Read-only file system" in errors


def test_unchanged_files_keep_their_inode_and_time(attest, project, tmp_path):
    site = tmp_path / "site"
    attest.build(project, site)
    before = {path: path.stat() for path in site.rglob("*") if path.is_file()}
    attest.build(project, site)
    page = next((project / "Content/pages").rglob("*.md"))
    page.write_text(page.read_text("utf-8") + "\n\nOne more sentence.\n", "utf-8")
    attest.build(project, site)
    changed = 0
    for path, old in before.items():
        new = path.stat()
        if (new.st_ino, new.st_mtime_ns) != (old.st_ino, old.st_mtime_ns):
            changed += 1
    assert 0 < changed <= 30


def test_two_builds_at_once_leave_a_whole_site(attest, project, tmp_path):
    site = tmp_path / "site"
    processes = [attest.begin(project, site) for _ in range(6)]
    statuses = set()
    for process in processes:
        errors = process.communicate()[1]
        statuses.add(process.returncode)
        assert process.returncode == 0 or "another build is writing" in errors or "keep writing" in errors, errors
    assert statuses <= {0, 3} and 0 in statuses
    whole(site)
    assert beside(site) == []


def test_the_same_bytes_whatever_the_machine_is_set_to(attest, project, tmp_path):
    expected = None
    settings = [
        {}, {"TZ": "Asia/Yerevan", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
        {"TZ": "America/Los_Angeles", "LANG": "ar_EG.UTF-8", "HOME": "/nonexistent"},
    ]
    for number, extra in enumerate(settings):
        elsewhere = tmp_path / f"copy {number}"
        shutil.copytree(project, elsewhere)
        attest.build(
            elsewhere, tmp_path / f"site{number}", "--jobs", str(number + 1), env=os.environ | extra,
            umask=0o077 if number else 0o022, cwd="/" if number else tmp_path)
        found = tree(tmp_path / f"site{number}")
        modes = {path.stat().st_mode & 0o777 for path in (tmp_path / f"site{number}").rglob("*") if path.is_file()}
        assert modes == {0o644}
        expected = expected or found
        assert found == expected


def test_nothing_but_its_own_folder_is_written_to(attest, project, tmp_path):
    other = tmp_path / "thesis"
    other.mkdir()
    (other / "chapter.txt").write_text("years of work")
    for folder in (other, project, project / "Content", project / "Content/pages", pathlib.Path("/"), tmp_path):
        attest.build(project, folder, status=3)
    assert (other / "chapter.txt").read_text() == "years of work"
    site = tmp_path / "site"
    attest.build(project, site)
    (site / "CNAME").write_text("example.org")
    page = next((project / "Content/pages").rglob("*.md"))
    page.write_text(page.read_text("utf-8") + "\n\nMore.\n", "utf-8")
    attest.build(project, site)
    assert (site / "CNAME").read_text() == "example.org"
