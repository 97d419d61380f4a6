"""The built flagship, as every judge here sees it."""

import functools
import http.server
import json
import os
import pathlib
import threading
import time

import pytest
from playwright.sync_api import sync_playwright


@pytest.fixture(scope="session")
def site() -> pathlib.Path:
    folder = os.environ.get("ATTEST_SITE")
    assert folder, "ATTEST_SITE names the folder of the built site"
    return pathlib.Path(folder)


@pytest.fixture(scope="session")
def manifest(site) -> dict:
    return json.loads((site / "manifest.json").read_text("utf-8"))


@pytest.fixture(scope="session")
def pages(manifest) -> list:
    return sorted(path for path in manifest if path.endswith(".html"))


def serve(site, piece=None):
    """The address of a plain local server of the site, with the headers that the site asks for.

    With `piece`, pages come in pieces of so many bytes, one every 20 ms, as over a slow line.
    """
    policy = next(
        line.split(":", 1)[1].strip()
        for line in (site / "_headers").read_text("utf-8").splitlines()
        if line.strip().startswith("Content-Security-Policy:")
    )

    class Handler(http.server.SimpleHTTPRequestHandler):
        def end_headers(self):
            self.send_header("Content-Security-Policy", policy)
            super().end_headers()

        def do_GET(self):
            # A browser asks for this by itself where it shows a picture without a page.
            if self.path != "/favicon.ico":
                return super().do_GET()
            self.send_response(204)
            self.end_headers()

        def copyfile(self, source, outputfile):
            if piece is None or not source.name.endswith(".html"):
                return super().copyfile(source, outputfile)
            while part := source.read(piece):
                outputfile.write(part)
                outputfile.flush()
                time.sleep(0.02)

        def log_message(self, *arguments):
            pass

    handler = functools.partial(Handler, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


@pytest.fixture(scope="session")
def server(site):
    yield from serve(site)


@pytest.fixture(scope="session")
def slow_server(site):
    yield from serve(site, piece=1500)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()
