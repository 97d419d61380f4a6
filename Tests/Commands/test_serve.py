"""The preview as an author starts and ends it."""

import http.client
import signal
import time
import urllib.parse

import pytest


@pytest.fixture
def preview(attest, project):
    process = attest.start("serve", "--root", project, "--port", "0")
    address = urllib.parse.urlparse(process.stdout.readline().strip())
    yield process, address, project
    process.kill()
    process.communicate()


def get(address, path, **headers):
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=10)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    return response.status, response.read().decode("utf-8")


def test_it_prints_where_it_is_and_serves_at_the_root(preview):
    _, address, _ = preview
    assert address.scheme == "http" and address.hostname == "127.0.0.1" and address.path == "/"
    assert get(address, "/")[0] == 200
    assert get(address, "/en/")[0] == 200
    assert get(address, "/nowhere/")[0] == 404
    assert get(address, "/en/", Host="evil.example")[0] == 403


def test_it_follows_a_save(preview):
    _, address, project = preview
    page = project / "Content/pages/index/en.md"
    page.write_text(page.read_text("utf-8") + "\n\nA sentence of this moment.\n", "utf-8")
    for _ in range(200):
        if "A sentence of this moment." in get(address, "/en/")[1]:
            return
        time.sleep(0.05)
    pytest.fail("the page did not follow")


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_it_ends_within_a_second(preview, name):
    process, _, _ = preview
    process.send_signal(getattr(signal, name))
    assert process.wait(timeout=1) == 0


def test_a_port_in_use_is_said(attest, preview):
    _, address, project = preview
    _, errors = attest.run("serve", "--root", project, "--port", address.port, status=3)
    assert "in use" in errors
