"""What people see on a terminal, and machines in a pipe do not."""

import os
import pathlib
import pty
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def on_a_terminal(*command, env=None):
    """What a program writes to standard error where that is a terminal."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.PIPE, stderr=theirs, stdin=subprocess.DEVNULL, env=env)
    os.close(theirs)
    text = b""
    while True:
        try:
            some = os.read(ours, 65_536)
        except OSError:
            break
        if not some:
            break
        text += some
    os.close(ours)
    assert process.wait(60) == 0, text
    return text.decode("utf-8")


def test_long_work_shows_how_far_it_is(attest, tmp_path):
    subprocess.run(
        [sys.executable, ROOT / "Tests/Benchmarks/generate.py", tmp_path / "project", "--pages", "6000"], check=True)
    # Work that takes well over half a second on quick machines too.
    build = [attest.path, "build", "--root", tmp_path / "project", "--jobs", "1", "--output"]
    shown = on_a_terminal(*build, tmp_path / "one")
    assert " pages made" in shown and "\r\x1b[K" in shown
    # The line is gone when the work is done.
    assert "pages made" not in shown.split("\r\x1b[K")[-1]
    for quiet in (on_a_terminal(*build, tmp_path / "two", "--quiet"), attest.run(*build[1:], tmp_path / "three")[1]):
        assert "\x1b" not in quiet and "made" not in quiet


def test_colors_are_for_terminals_that_want_them(attest, project, tmp_path):
    page = project / "Content/pages/method/en.md"
    page.write_text(page.read_text("utf-8") + "\nThe plan of 4711.\n", "utf-8")
    build = [attest.path, "build", "--root", project, "--output", tmp_path / "site"]
    assert "\x1b[" in on_a_terminal(*build)
    assert "\x1b[" not in on_a_terminal(*build, env={**os.environ, "NO_COLOR": "1"})
    assert "\x1b[" not in attest.run(*build[1:])[1]


def test_the_preview_opens_a_browser(attest, project, tmp_path):
    program = pathlib.Path("/usr/bin/xdg-open")
    note = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f"#!/bin/sh\necho \"$@\" > {note}\n", "utf-8")
    browser.chmod(0o755)
    process = attest.start(
        "serve", "--root", project, "--port", "0", "--open", env={**os.environ, "BROWSER": str(browser)})
    address = process.stdout.readline().strip()
    try:
        if program.exists():
            for _ in range(100):
                if note.exists() and note.read_text("utf-8"):
                    break

                time.sleep(0.1)
            assert note.read_text("utf-8").strip() == address
        else:
            assert "No program to open a browser with" in process.stderr.readline()
    finally:
        process.terminate()
        process.wait(10)
