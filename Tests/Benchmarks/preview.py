"""A running preview of a generated project, and what it takes."""

import http.client
import pathlib
import subprocess
import threading
import time
import urllib.parse

from measure import ATTEST, ENVIRONMENT


class Preview:
    """`attest serve`, from its start to the end of the block."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def __enter__(self):
        start = time.monotonic()
        self.process = subprocess.Popen(
            [ATTEST, "serve", "--root", self.folder, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, env=ENVIRONMENT)
        self.address = self.process.stdout.readline().strip()
        self.ready = time.monotonic() - start
        self.lines = []
        threading.Thread(target=lambda: self.lines.extend(iter(self.process.stderr.readline, "")), daemon=True).start()
        parts = urllib.parse.urlparse(self.address)
        self.connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def get(self, path):
        try:
            self.connection.request("GET", path)
            response = self.connection.getresponse()
        except (http.client.RemoteDisconnected, ConnectionError):
            # One that was idle for too long is asked anew.
            self.connection.close()
            self.connection.request("GET", path)
            response = self.connection.getresponse()
        return response.read().decode("utf-8")

    def settled(self):
        """Waits for the check of the whole site."""
        end = time.monotonic() + 120
        while time.monotonic() < end and not any("pages checked" in line for line in self.lines):
            time.sleep(0.05)
        self.lines.clear()

    def until(self, path, text, write):
        """Milliseconds from the end of a save until a page has a text, by asking for it again and again."""
        write()
        start = time.monotonic()
        while text not in self.get(path):
            if time.monotonic() - start > 60:
                raise TimeoutError(f"{path} never had “{text}”")
        return (time.monotonic() - start) * 1000

    @property
    def peak(self):
        """Megabytes."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024
