"""The built program, run as users and machines run it."""

import hashlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import time

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


@pytest.fixture
def nginx(tmp_path):
    """Starts nginx with server blocks in which `PORT` stands for a free port, and gives that port."""
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    if not os.path.exists(program):
        pytest.skip("nginx is not installed")
    running = []

    def start(servers):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        folder = tmp_path / f"nginx-{port}"
        folder.mkdir()
        temporary = "".join(
            f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (folder / "nginx.conf").write_text(
            "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\n"
            + ("user root;\n" if os.getuid() == 0 else "")
            + f"worker_processes 1;\npid {folder}/pid;\nerror_log {folder}/errors;\nevents {{}}\n"
            + f"http {{\naccess_log {folder}/access;\n{temporary}{servers.replace('PORT', str(port))}}}\n", "utf-8")
        process = subprocess.Popen(
            [program, "-e", folder / "errors", "-p", folder, "-c", folder / "nginx.conf", "-g", "daemon off;"])
        running.append(process)
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return port
            assert process.poll() is None, (folder / "errors").read_text("utf-8")
            time.sleep(0.05)
        raise AssertionError("nginx does not answer")

    yield start
    for process in running:
        process.terminate()
        process.wait(10)
