"""100,000 claims loaded, checked and shown, against SQLite's shell importing the same CSV."""

import csv
import json
import random
import shutil

from measure import ATTEST, WORK, Row, ratio, run

CLAIMS = 100_000
INDICATORS = 100
UNITS = ["people", "ha", "USD", "percent"]
HEADER = "id,indicator,value,value_high,unit,qualifier,period_start,period_end,as_of,attributed_to,source,locator,status,note"


def generate(folder):
    """A project of one page whose claims are dated series, 1,000 claims an indicator, without a contradiction."""
    chance = random.Random(1)
    for name in ("ledger", "pages/index"):
        (folder / "Content" / name).mkdir(parents=True, exist_ok=True)
    content = folder / "Content"
    (content / "site.yaml").write_text("title: { en: Big }\nbase-url: https://example.org/\nlocales: [en]\n")
    (content / "pages/index/en.md").write_text("---\ntitle: Big\n---\n\nValue :claim[c-00001]{as-of=show}.\n")
    (content / "sources.json").write_text(json.dumps([
        {"id": f"s{i}", "type": "report", "title": f"Report {i}", "publisher": f"Agency {i % 50}", "language": "en",
         "issued": {"date-parts": [[2026, 1, 1]]}, "URL": f"https://example.org/{i}"} for i in range(500)]))
    (content / "ledger/indicators.yaml").write_text("".join(
        f"- {{ id: ind-{i}, label: {{ en: Indicator {i} }}, unit: {UNITS[i % 4]}, kind: annual }}\n"
        for i in range(INDICATORS)))
    with open(content / "ledger/claims.csv", "w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(HEADER.split(","))
        for k in range(CLAIMS):
            i, j = k % INDICATORS, k // INDICATORS
            date = f"{1980 + j // 336}-{j // 28 % 12 + 1:02d}-{j % 28 + 1:02d}"
            value = chance.randrange(1, 99999) / chance.choice([1, 1, 10])
            rows.writerow([
                f"c-{k:05d}", f"ind-{i}", value, "", UNITS[i % 4], chance.choice(["exact", "about", "over"]), "", "",
                date, f"Speaker {k % 40}", f"s{chance.randrange(500)}", f"p. {chance.randrange(90)}", "current", ""])
    return folder


def rows():
    folder = WORK / "ledger"
    shutil.rmtree(folder, ignore_errors=True)
    generate(folder)
    ours = run([ATTEST, "check", "--root", folder, "--quiet"], runs=3)
    shell = shutil.which("sqlite3")
    if not shell:
        yield Row("100,000 claims: load, check, evidence pages", f"{ours.cpu:.2f} CPU s, {ours.peak:.0f} MB",
                  "sqlite3 is not here", bar="10×")
        return
    claims = folder / "Content/ledger/claims.csv"
    theirs = run([shell, ":memory:", ".mode csv", f".import {claims} claims"], runs=3)
    yield Row("100,000 claims: load, check, evidence pages", f"{ours.cpu:.2f} CPU s, {ours.peak:.0f} MB",
              f"sqlite3 .import {theirs.cpu:.2f} CPU s", ratio(ours.cpu, theirs.cpu), "10×")
