"""The built program, run as users and machines run it."""

import hashlib
import json
import os
import pathlib
import subprocess

import pytest

CLOCK = "2026-01-31T12:00:00Z"


class Attest:
    """The program, and what every test asks of it."""

    def __init__(self, path):
        self.path = path

    def start(self, *arguments, **options):
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True} | options
        return subprocess.Popen([self.path, *map(str, arguments)], **options)

    def run(self, *arguments, status=0, **options):
        process = self.start(*arguments, **options)
        output, errors = process.communicate(timeout=120)
        assert process.returncode == status, f"{arguments}: status {process.returncode}\n{output}\n{errors}"
        return output, errors

    @staticmethod
    def building(root, output):
        return ["build", "--root", root, "--output", output, "--clock", CLOCK, "--quiet"]

    def build(self, root, output, *arguments, **options):
        return self.run(*self.building(root, output), *arguments, **options)

    def begin(self, root, output):
        """A build that has only been started."""
        return self.start(*self.building(root, output))


@pytest.fixture(scope="session")
def attest() -> Attest:
    path = os.environ.get("ATTEST")
    assert path, "ATTEST names the program"
    return Attest(str(pathlib.Path(path).resolve()))


@pytest.fixture
def project(attest, tmp_path) -> pathlib.Path:
    """A small project that builds."""
    attest.run("init", tmp_path / "project")
    return tmp_path / "project"


def digest(path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def whole(folder: pathlib.Path) -> str:
    """The manifest of a site, once every file is there, has the bytes that the manifest says, and nothing else is."""
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    for path, expected in manifest.items():
        assert digest(folder / path) == expected, f"{path} is not what the manifest says"
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert found == set(manifest) | {"manifest.json"}
    return (folder / "manifest.json").read_text("utf-8")


def tree(folder: pathlib.Path) -> dict:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
