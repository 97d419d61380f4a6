"""The preview of 6,000 pages: edits of a page and of a layout, requests, memory."""

import re
import shutil
import statistics
import subprocess
import threading
import time

from measure import ATTEST, WORK, Row, program, project
from preview import Preview

PAGE, ADDRESS = "Content/pages/part-1/page-11/en.md", "/en/part-1/page-11/"


def edited():
    """The generated project with templates of its own."""
    folder = WORK / "serve-6000"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(project(6000), folder, ignore=shutil.ignore_patterns("Site*", ".cache"))
    shutil.copytree(ATTEST.parent.parent.parent / "Templates", folder / "Templates")
    return folder


def requests(preview, folder):
    """Requests a second over 64 connections, first alone and then while the page is saved 200 times."""
    wrk = [program("wrk"), "-t1", "-c64", "--latency"]
    alone = subprocess.run([*wrk, "-d5s", preview.address + "en/"], capture_output=True, text=True, check=True).stdout
    page = folder / PAGE
    text = page.read_text("utf-8")
    saving = threading.Thread(target=lambda: [
        (page.write_text(f"{text}\nSave {n}.\n", "utf-8"), time.sleep(0.04)) for n in range(200)])
    saving.start()
    during = subprocess.run(
        [*wrk, "-d9s", preview.address + ADDRESS[1:]], capture_output=True, text=True, check=True).stdout
    saving.join()
    page.write_text(text, "utf-8")
    rate = [float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1]) for out in (alone, during)]
    lost = [line.strip() for line in during.splitlines() if "Socket errors" in line or "Non-2xx" in line]
    return rate, "; ".join(lost) or "none lost"


def rows():
    folder = edited()
    page, layout = folder / PAGE, folder / "Templates/base.mustache"
    with Preview(folder) as preview:
        yield Row("serve 6000 pages, ready", f"{preview.ready:.2f} s")
        preview.settled()
        text = page.read_text("utf-8")
        times = [
            preview.until(ADDRESS, f"Moment {n}.", lambda: page.write_text(f"{text}\nMoment {n}.\n", "utf-8"))
            for n in range(20)]
        yield Row("page edited, new bytes after the save",
                  f"{statistics.median(times):.0f} ms median, {max(times):.0f} ms at most", bar="50 ms")
        page.write_text(text, "utf-8")
        preview.lines.clear()
        preview.settled()
        text = layout.read_text("utf-8")
        times = []
        for n in range(5):
            changed = text.replace("</body>", f"<!-- layout {n} --></body>")
            times.append(preview.until(ADDRESS, f"<!-- layout {n} -->", lambda: layout.write_text(changed, "utf-8")))
        yield Row("layout edited, new bytes after the save",
                  f"{statistics.median(times):.0f} ms median, {max(times):.0f} ms at most", bar="1,500 ms")
        layout.write_text(text, "utf-8")
        preview.lines.clear()
        preview.settled()
        if program("wrk"):
            rate, lost = requests(preview, folder)
            yield Row("requests a second, 64 connections", f"{rate[0]:.0f}", bar="5,000")
            yield Row("the same during 200 saves", f"{rate[1]:.0f}, {lost}", bar="none lost")
        yield Row("serve 6000 pages, peak memory", f"{preview.peak:.0f} MB", bar="250 MB")
