"""One chart, warm, against vl-convert on the same twelve bars in the same run, and the sizes of charts."""

import csv
import json
import subprocess
import sys

from measure import ATTEST, ROOT, WORK, Row, run

SPEC = "bar-years"
RUNS = 40
CHARTS = 400

VEGA = """
import json, resource, sys
import vl_convert
spec = json.load(open(sys.argv[1]))
for _ in range(3):
    vl_convert.vegalite_to_svg(spec)
def spent():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
start = spent()
for _ in range(int(sys.argv[2])):
    vl_convert.vegalite_to_svg(spec)
print((spent() - start) / int(sys.argv[2]))
"""


def gallery():
    """The gallery as a project, with one chart's spec under many names."""
    folder = WORK / "charts"
    subprocess.run([sys.executable, ROOT / "Tests/ChartsTests/Gallery/project.py", folder], check=True)
    spec = (folder / f"Content/charts/{SPEC}.yaml").read_bytes()
    copies = folder / "copies"
    copies.mkdir(exist_ok=True)
    (folder / "svg").mkdir(exist_ok=True)
    for index in range(CHARTS):
        (copies / f"chart-{index}.yaml").write_bytes(spec)
    return folder, sorted(copies.glob("*.yaml"))


def ours(folder, specs):
    """CPU seconds of one chart: many in one run less one in one run, so that start and reading do not count."""

    def cost(specs):
        return run([ATTEST, "chart", *specs, "--locale", "en", "--root", folder, "-o", folder / "svg"], runs=5).cpu

    return (cost(specs) - cost(specs[:2])) / (len(specs) - 2)


def vega(folder):
    """CPU seconds of one chart in vl-convert; None where it is not installed."""
    with open(folder / f"Content/data/{SPEC}.csv", encoding="utf-8") as file:
        values = [{**row, "amount": float(row["amount"]) if row["amount"] else None} for row in csv.DictReader(file)]
    spec = {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "width": 640, "data": {"values": values},
        "mark": "bar",
        "encoding": {
            "x": {"field": "year", "type": "ordinal"}, "y": {"field": "amount", "type": "quantitative"}},
    }
    path = folder / "vega.json"
    path.write_text(json.dumps(spec))
    for python in (sys.executable, ROOT / ".build/python/bin/python"):
        try:
            done = subprocess.run([python, "-c", VEGA, path, str(RUNS)], capture_output=True, text=True)
        except FileNotFoundError:
            continue
        if done.returncode == 0:
            return float(done.stdout)
    return None


def rows():
    folder, specs = gallery()
    own, other = ours(folder, specs), vega(folder)
    yield Row(
        "a bar chart, warm; vl-convert", f"{own * 1000:.2f} ms", f"{other * 1000:.1f} ms" if other else "",
        f"1/{other / own:.0f}" if other else "", "1/40")
    for spec, what in [("bar-years", "12 bars"), ("line-months", "three lines of 60 months")]:
        files = folder / "svg"
        sizes = []
        for locale in ["en", "tr", "az", "ru", "hy", "ar"]:
            path = files / f"{spec}.{locale}.svg"
            run([ATTEST, "chart", folder / f"Content/charts/{spec}.yaml", "--locale", locale, "--root", folder, "-o", path])
            sizes.append(path.stat().st_size)
        yield Row(f"{what}, the largest of six languages", f"{max(sizes) / 1024:.1f} KiB", bar="8 KiB")
