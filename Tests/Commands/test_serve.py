"""The preview as an author starts and ends it."""

import http.client
import json
import re
import signal
import socket
import threading
import time
import urllib.parse

import pytest


@pytest.fixture
def preview(attest, project, request):
    process = attest.start("serve", "--root", project, "--port", "0", *getattr(request, "param", []))
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


def add(file, text):
    file.write_text(file.read_text("utf-8") + text, "utf-8")


def comes(what):
    """Waits until something is so."""
    for _ in range(400):
        if what():
            return
        time.sleep(0.025)
    pytest.fail("the preview did not follow")


def build_told(address):
    """The newest build, as the event stream tells those who come."""
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=10)
    connection.request("GET", "/_attest/events")
    response = connection.getresponse()
    while not (line := response.readline()).startswith(b"data: "):
        pass
    connection.close()
    return json.loads(line[6:])


@pytest.mark.parametrize("preview", [[], ["--poll"]], indirect=True)
def test_it_follows_a_save(preview):
    _, address, project = preview
    add(project / "Content/pages/index/en.md", "\n\nA sentence of this moment.\n")
    comes(lambda: "A sentence of this moment." in get(address, "/en/")[1])


def test_the_last_good_page_stays_while_a_build_fails(preview):
    _, address, project = preview
    page = project / "Content/pages/index/en.md"
    text, before = page.read_text("utf-8"), get(address, "/en/")[1]
    for mistake in ["\n\nIt is :claim[nothing].\n", "\n\nRead [more](../nowhere/).\n"]:
        page.write_text(text + mistake, "utf-8")
        comes(lambda: build_told(address)["failed"])
        told = build_told(address)["findings"][0]
        assert told["file"] == "Content/pages/index/en.md" and told["line"] == (text + mistake).count("\n"), told
        assert mistake.strip() in told["excerpt"] and told["severity"] == "error"
        assert get(address, "/en/")[1] == before
        page.write_text(text, "utf-8")
        comes(lambda: not build_told(address)["failed"])
        assert not [f for f in build_told(address)["findings"] if f["severity"] == "error"]
    front = text.replace("title:", "title: [")
    page.write_text(front, "utf-8")
    comes(lambda: build_told(address)["failed"])
    assert get(address, "/en/")[1] == before
    page.write_text(text, "utf-8")
    comes(lambda: not build_told(address)["failed"])


def test_a_project_that_never_built_says_why(attest, project):
    add(project / "Content/pages/index/en.md", "\n\nIt is :claim[nothing].\n")
    process = attest.start("serve", "--root", project, "--port", "0")
    try:
        address = urllib.parse.urlparse(process.stdout.readline().strip())
        status, page = get(address, "/en/")
        assert status == 200 and "/_attest/preview.js" in page
        assert build_told(address)["failed"]
    finally:
        process.kill()
        process.communicate()


def test_what_it_serves_is_what_a_build_writes(attest, preview, tmp_path):
    _, address, project = preview
    (project / "Content/pages/new").mkdir()
    (project / "Content/pages/new/en.md").write_text("---\ntitle: New\ntags: [fresh]\n---\n\nFresh words.\n", "utf-8")
    add(project / "Content/pages/index/en.md", "\n\nRead [the news](new/).\n")
    comes(lambda: "Fresh words." in get(address, "/en/new/")[1])
    comes(lambda: "the news" in get(address, "/en/")[1])
    root = f"http://{address.netloc}/"
    attest.run("build", "--root", project, "--output", tmp_path / "Site", "--base-url", root, "--drafts", "--quiet")
    added = re.compile(r'<link rel="stylesheet" href="/_attest/preview.css"><script[^>]*preview.js[^>]*></script>')
    for file in sorted((tmp_path / "Site").rglob("*")):
        path = file.relative_to(tmp_path / "Site").as_posix()
        if file.is_file() and not path.endswith("manifest.json"):
            assert added.sub("", get(address, "/" + path)[1]).encode() == file.read_bytes(), path


def test_no_request_is_lost_while_it_builds(preview):
    _, address, project = preview
    page, layout = project / "Content/pages/index/en.md", project / "Templates/page.mustache"
    text, answers, stop = page.read_text("utf-8"), [], threading.Event()

    def ask():
        connection = http.client.HTTPConnection(address.hostname, address.port, timeout=10)
        while not stop.is_set():
            connection.request("GET", "/en/")
            response = connection.getresponse()
            answers.append((response.status, b"</html>" in response.read()))

    askers = [threading.Thread(target=ask) for _ in range(8)]
    for asker in askers:
        asker.start()
    for number in range(200):
        title = f"title: T{number}" if number % 10 == 0 else None
        page.write_text((re.sub("title: .*", title, text) if title else text) + f"\nSave {number}.\n", "utf-8")
        time.sleep(0.01)
    comes(lambda: "Save 199." in get(address, "/en/")[1])
    stop.set()
    for asker in askers:
        asker.join()
    assert len(answers) > 200 and set(answers) == {(200, True)}


def test_a_request_line_without_end_is_refused_at_once(preview):
    _, address, _ = preview
    with socket.create_connection((address.hostname, address.port), timeout=10) as client:
        start = time.monotonic()
        try:
            for _ in range(1000):
                client.sendall(b"GET /" + b"a" * 100_000)
        except OSError:
            pass
        assert time.monotonic() - start < 5
    with socket.create_connection((address.hostname, address.port), timeout=10) as client:
        client.sendall(b"GET /" + b"a" * 9_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert b" 414 " in client.recv(1000)
    assert get(address, "/en/")[0] == 200


def test_requests_follow_each_other_on_a_connection(preview):
    _, address, _ = preview
    ask = b"GET /en/ HTTP/1.1\r\nHost: localhost\r\n"
    with socket.create_connection((address.hostname, address.port), timeout=10) as client:
        client.sendall((ask + b"\r\n") * 20 + ask + b"Connection: close\r\n\r\n")
        answer = b""
        while part := client.recv(65536):
            answer += part
    assert answer.count(b"HTTP/1.1 200 OK") == 21 and answer.count(b"</html>") == 21


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_it_ends_within_a_second(preview, name):
    process, _, _ = preview
    process.send_signal(getattr(signal, name))
    assert process.wait(timeout=1) == 0


def test_a_port_in_use_is_said(attest, preview):
    _, address, project = preview
    _, errors = attest.run("serve", "--root", project, "--port", address.port, status=3)
    assert "in use" in errors


def listening(port):
    """The addresses that somebody on this machine listens at, in the system's own words."""
    found = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in open(table, encoding="ascii").readlines()[1:]:
            address, state = line.split()[1], line.split()[3]
            if state == "0A" and address.endswith(f":{port:04X}"):
                found.add(address.split(":")[0])
    return found


def test_it_listens_to_this_machine_only_unless_told(attest, project, preview):
    assert listening(preview[1].port) == {"0100007F"}
    process = attest.start("serve", "--root", project, "--port", "0", "--bind", "0.0.0.0")
    try:
        address = urllib.parse.urlparse(process.stdout.readline().strip())
        assert listening(address.port) == {"00000000"}
    finally:
        process.terminate()
        process.wait(10)


def raw(address, request):
    with socket.create_connection((address.hostname, address.port), 10) as connection:
        connection.sendall(request.encode("latin-1"))
        answer = b""
        while some := connection.recv(65_536):
            answer += some
    return answer.decode("utf-8", "replace")


TARGETS = [
    "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%2E%2E%2fetc/passwd", "/%252e%252e/etc/passwd",
    "/..%5c..%5cetc%5cpasswd", "/%00", "/%c0%ae%c0%ae/etc/passwd", "/../project-secret/a.txt", "/out/passwd",
    "/Content/site.yaml", "/.cache/attest", "/<script>alert(1)</script>", "/en/%3Cscript%3Ealert(1)%3C/script%3E",
]


def test_no_request_reaches_anything_but_the_site(attest, project):
    secret = project.parent / "project-secret"
    secret.mkdir()
    (secret / "a.txt").write_text("root: secret", "utf-8")
    attest.run("check", "--root", project)
    process = attest.start("serve", "--root", project, "--port", "0")
    try:
        address = urllib.parse.urlparse(process.stdout.readline().strip())
        (project / "out").symlink_to("/etc")
        for target in TARGETS:
            answer = raw(address, f"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            head, _, body = answer.partition("\r\n\r\n")
            assert head.split()[1] in ("400", "404"), target
            assert "root:" not in body and "base-url" not in body and "<script>alert" not in body, target
            assert str(project) not in answer and str(project.parent) not in answer, target
    finally:
        process.terminate()
        process.wait(10)


def test_no_other_origin_may_read(preview):
    _, address, _ = preview
    for path in ("/en/", "/nowhere/", "/", "/_attest/events", "/sitemap.xml"):
        for origin in ("http://evil.example", "null"):
            connection = http.client.HTTPConnection(address.hostname, address.port, timeout=10)
            connection.request("GET", path, headers={"Origin": origin})
            response = connection.getresponse()
            assert not [name for name in response.headers if name.lower().startswith("access-control-")], path
            assert path != "/_attest/events" or response.status == 403
            connection.close()
