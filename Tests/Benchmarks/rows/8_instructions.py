"""Instructions of whole builds and of their hot stages, counted by callgrind, where Valgrind is installed.

Counts differ by less than one in a thousand from run to run, whatever else the machine does. The committed ones are in
`instructions.json`; `UPDATE_GOLDENS=1` writes them anew. One that grew by a tenth fails the bench.
"""

import json
import os
import re
import shutil
import subprocess

from measure import ATTEST, ENVIRONMENT, HERE, WORK, Row, project

PAGES = 60
COMMITTED = HERE / "instructions.json"
# What is counted with everything that it calls, by the function's name.
STAGES = {
    "whole build": None,
    "read a page": "closure #1 in PageLoader.load(",
    "parse Markdown": "static MarkdownParser.parse(",
    "check the model": "closure #1 in static ModelChecks.run(",
    "render a page": "PageRenderer.render()",
    "write Markdown": "MarkdownHTML.body<",
    "notes": "EndNotes.write(",
    "citations": "CitationProcessor.fullNote(",
    "template": "TemplateProgram.render(",
    "charts": "static ChartRenderer.render(",
    "words of a page": "SearchEntry.__allocating_init(",
    "search index": "SearchFile.bytes(",
    "hash and hand over": "ManifestSink.accept(",
}
# Valgrind 3.19 crashes where libdispatch parks the main thread, since it writes to a mask that is read-only.
PARK = """
#include <signal.h>
#include <unistd.h>
int sigsuspend(const sigset_t *mask) { (void)mask; for (;;) pause(); }
"""


def counts():
    """Instructions by stage, of a cold build with one job."""
    folder, work = project(PAGES), WORK / "callgrind"
    shutil.rmtree(work, ignore_errors=True)
    shutil.rmtree(folder / ".cache", ignore_errors=True)
    work.mkdir(parents=True)
    (work / "park.c").write_text(PARK)
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", work / "park.so", work / "park.c"], check=True)
    # Valgrind 3.19 cannot read DWARF 5; names of functions are enough.
    subprocess.run(["strip", "-g", "-o", work / "attest", ATTEST], check=True)
    environment = {**ENVIRONMENT, "SWIFT_DETERMINISTIC_HASHING": "1", "LD_PRELOAD": str(work / "park.so")}
    subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={work}/out", work / "attest", "build", "--root", folder,
         "--output", work / "Site", "--quiet", "--jobs", "1"],
        env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    listing = subprocess.run(
        ["callgrind_annotate", "--inclusive=yes", "--threshold=100", work / "out"], check=True, capture_output=True,
        text=True).stdout
    listing = subprocess.run(
        ["swift", "demangle", "--simplified"], input=listing, check=True, capture_output=True, text=True).stdout
    lines = [(int(number.replace(",", "")), name) for number, name in
             re.findall(r"^\s*([\d,]+) \([^)]*\)\s+(.*)$", listing, re.MULTILINE)]
    found = {}
    for stage, name in STAGES.items():
        of = [number for number, text in lines if ("PROGRAM TOTALS" if name is None else name) in text]
        if of:
            found[stage] = max(of)
    return found


def rows():
    if not shutil.which("valgrind") or not shutil.which("cc"):
        yield Row(f"instructions, {PAGES} pages", "", "Valgrind is not here")
        return
    found = counts()
    if os.environ.get("UPDATE_GOLDENS"):
        COMMITTED.write_text(json.dumps(found, indent=2) + "\n")
    committed = json.loads(COMMITTED.read_text()) if COMMITTED.exists() else {}
    for stage in STAGES:
        ours, before = found.get(stage), committed.get(stage)
        if ours is None or before is None:
            yield Row(f"instructions, {PAGES} pages: {stage}", "not found", bar="1.10", failed=True)
            continue
        yield Row(f"instructions, {PAGES} pages: {stage}", f"{ours / 1e6:.1f} M", f"{before / 1e6:.1f} M committed",
                  f"{ours / before:.3f}", "1.10", failed=ours > before * 1.1)
