"""Markdown beside libcmark's own parse and rendering, in the same process; and how both grow with hostile texts."""

import subprocess

from measure import ROOT, Row, ratio


def printed(*arguments):
    subprocess.run(["swift", "build", "-c", "release", "--quiet", "--product", "markdown-benchmark"], cwd=ROOT, check=True)
    program = ROOT / ".build/release/markdown-benchmark"
    return subprocess.run([program, *arguments], stdout=subprocess.PIPE, check=True, text=True).stdout


def rows():
    ours, libcmark = map(float, printed("documents").split())
    yield Row("Markdown: 6,000 documents of 6 KB, three footnotes each", f"{ours:.2f} CPU s", f"libcmark {libcmark:.2f} CPU s",
              ratio(ours, libcmark), "2.00")
    for line in printed("doubling").splitlines():
        name, *times = line.split("\t")
        small, large, their_small, their_large = map(float, times)
        theirs = their_large / their_small
        yield Row(f"Markdown, twice as much: {name}", f"{small * 1000:.0f} → {large * 1000:.0f} CPU ms",
                  f"libcmark ×{theirs:.2f}", f"×{large / small:.2f}", f"×{max(2.3, theirs):.2f}")
